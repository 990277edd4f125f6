import { headerRecord } from "../../core/headers-input.js";
import type { OperationDescriptor } from "../../core/operation.js";
import { valuesAt } from "../../core/place.js";
import type { TransportRequest } from "../../core/request.js";

/** What may be sent again. */
export interface Replay {
  /** Whether this call may send its own bytes again. */
  readonly canRetry: boolean;
  /** Whether the caller may make the same call again. */
  readonly callerMayRetry: boolean;
}

/** What a call was given. */
type Given = Pick<TransportRequest, "input" | "options">;

/**
 * Decides from the contract alone what may be sent again.
 *
 * | idempotency | this call again | the same call again |
 * | --- | --- | --- |
 * | `safe`, `idempotent` | yes | yes |
 * | `never` | no | no |
 * | `{ by }`, the key is there | yes | yes |
 * | `{ by }`, it is not | no: nothing distinguishes a repeat from a new one | no |
 * | `{ header }`, the caller's key | yes | yes |
 * | `{ header }`, a key made here | yes | no: it would carry another key |
 * | `{ header }`, a blank one | no: nothing distinguishes a repeat from a new one | no |
 */
export function replayOf(operation: OperationDescriptor, given: Given, hasGeneratedKey: boolean): Replay {
  const { idempotency } = operation;
  if (idempotency === "safe" || idempotency === "idempotent") return { canRetry: true, callerMayRetry: true };
  if (idempotency === "never") return { canRetry: false, callerMayRetry: false };
  if ("header" in idempotency) {
    const hasOwnKey = String(givenHeader(given, idempotency.header) ?? "").trim() !== "";
    return { canRetry: hasGeneratedKey || hasOwnKey, callerMayRetry: !hasGeneratedKey && hasOwnKey };
  }
  const hasKey = valuesAt(given.input, idempotency.by).some(({ value }) => isKey(value));
  return { canRetry: hasKey, callerMayRetry: hasKey };
}

/** The header that the caller gave, in any case; those of the call win. */
export function givenHeader({ input, options }: Given, name: string): unknown {
  const given = [...Object.entries(input.headers ?? {}), ...Object.entries(headerRecord(options.headers))];
  return given.findLast(([key, value]) => key.toLowerCase() === name.toLowerCase() && value !== undefined)?.[1];
}

function isKey(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}
