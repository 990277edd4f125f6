import type { OperationDescriptor } from "./operation.js";
import { valuesAt } from "./place.js";
import type { OperationInput } from "./transport.js";

/** What may be sent again. */
export interface Replay {
  /** Whether this call may send its own bytes again. */
  readonly isReplayable: boolean;
  /** Whether the caller may make the same call again. */
  readonly isRepeatable: boolean;
}

/**
 * Decides from the contract alone what may be sent again.
 *
 * | idempotency | this call again | the same call again |
 * | --- | --- | --- |
 * | `safe` | yes | yes |
 * | `never` | no | no |
 * | `{ by }`, the key is there | yes | yes |
 * | `{ by }`, it is not | no: nothing tells a repeat from a new one | no |
 * | `{ header }`, the caller's key | yes | yes |
 * | `{ header }`, a key made here | yes | no: it would carry another key |
 */
export function replayOf(operation: OperationDescriptor, input: OperationInput, hasGeneratedKey: boolean): Replay {
  const { idempotency } = operation;
  if (idempotency === "safe") return { isReplayable: true, isRepeatable: true };
  if (idempotency === "never") return { isReplayable: false, isRepeatable: false };
  if ("header" in idempotency) return { isReplayable: true, isRepeatable: !hasGeneratedKey };
  const hasKey = valuesAt(input, idempotency.by).some(({ value }) => isKey(value));
  return { isReplayable: hasKey, isRepeatable: hasKey };
}

function isKey(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}
