import { configurationError } from "../../core/configuration-error.js";
import type { FileDescriptor } from "../../core/operation.js";
import { requireWhole } from "../../core/require-number.js";

/** How much goes into one file. */
export interface FileLimits {
  readonly maxBytes: number;
  readonly maxItems: number;
}

/**
 * The platform's limits of a file, as far as they are not lowered.
 *
 * @throws {NewStoreError} kind `configuration` when they are raised, or are no limits.
 */
export function fileLimits(
  file: FileDescriptor,
  maxFileBytes: number | undefined,
  maxFileItems: number | undefined,
): FileLimits {
  const { maxBytes: platformBytes = Number.POSITIVE_INFINITY, safeBytes = platformBytes } = file.limits ?? {};
  const maxBytes = maxFileBytes ?? safeBytes;
  const maxItems = maxFileItems ?? Number.POSITIVE_INFINITY;
  requireWhole("maxFileBytes", maxBytes, 1, "or Infinity for no limit");
  if (maxBytes > platformBytes)
    throw configurationError(
      "maxFileBytes",
      `is ${maxBytes}, and the platform takes files of ${file.name} up to ${platformBytes} bytes: give that or less`,
    );
  requireWhole("maxFileItems", maxItems, 1, "or Infinity for no limit");
  return { maxBytes, maxItems };
}
