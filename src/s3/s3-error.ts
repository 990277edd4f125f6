import { isNewStoreError, type NewStoreError } from "../core/newstore-error.js";
import { isTransientStatus } from "../core/status.js";
import { uploadError } from "../resources/lib/upload-error.js";

/** An error of the AWS SDK as one of ours: its own words, without keys and links' queries. */
export function s3Error(what: string, thrown: unknown): NewStoreError {
  if (isNewStoreError(thrown)) return thrown;
  const { $metadata } = Object(thrown ?? {}) as { readonly $metadata?: { readonly httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode;
  // Without a status the network failed, after the AWS SDK's own retries.
  const retryable = status === undefined || isTransientStatus(status);
  return uploadError(status === undefined ? `${what} failed` : `${what} failed with ${status}`, {
    cause: thrown,
    retryable,
    ...(status !== undefined && { status }),
  });
}
