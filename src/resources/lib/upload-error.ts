import { quotedCause, safeCause } from "../../core/cause.js";
import { NewStoreError, type NewStoreErrorKind } from "../../core/newstore-error.js";
import { snippet } from "../../core/text.js";
import { withoutQueries } from "../../core/without-queries.js";

/** What storage says of itself and of its caller's keys: ids of access keys, signatures, and members of signed queries. */
const KEYS =
  /\b(?:A[KS]IA|ASCA)[A-Z0-9]{12,}\b|\b(?:sig|signature|AWSAccessKeyId|X-Amz-[\w-]{1,64})=[^\s&"'<>]+|[A-Za-z0-9+/]{40,}={0,2}/gi;

/** A text of a storage or of an upload without queries of links and without keys. */
function withoutKeys(text: string): string {
  return withoutQueries(text).replace(KEYS, "[redacted]");
}

/**
 * What a storage's response says, in a line: code and message where it is XML as S3 and Azure write it, else how the
 * text begins.
 */
export function storageText(body: string): string {
  const [, code] = /<Code>([^<]*)<\/Code>/.exec(body) ?? [];
  const [, message] = /<Message>([^<]*)<\/Message>/.exec(body) ?? [];
  return snippet(withoutKeys(code === undefined ? body : [code, message].filter(Boolean).join(": ")));
}

/** An upload, or a part of it, that took longer than it may. */
export function uploadTookTooLong(what: string, limit: string): NewStoreError {
  return uploadError(`${what} took longer than ${limit} ms`, { kind: "timeout", retryable: true });
}

/** An upload that failed for a reason of the network or of the storage. */
export function uploadError(
  what: string,
  {
    status,
    cause,
    retryable = false,
    kind = status === undefined || retryable ? "connection" : "configuration",
  }: { status?: number; cause?: unknown; retryable?: boolean; kind?: NewStoreErrorKind } = {},
): NewStoreError {
  const why = cause === undefined ? "" : `: ${quotedCause(cause, withoutKeys)}`;
  return new NewStoreError(`${what}${why}.`, {
    kind,
    status,
    retryable,
    cause: cause === undefined ? undefined : safeCause(cause, withoutKeys),
  });
}
