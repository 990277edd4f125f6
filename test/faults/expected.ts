import type { NewStoreErrorKind } from "../../src/core/newstore-error.js";
import { DEFAULT_RETRY } from "../../src/core/options.js";
import type { Fault } from "./faults.js";
import type { Kind } from "./kinds.js";

/** How a call has to end. */
export type Expected =
  | { readonly ends: "well"; readonly attempts: number; readonly isEmpty: boolean }
  | {
      readonly ends: "badly";
      readonly kind: NewStoreErrorKind;
      readonly status: number | undefined;
      readonly attempts: number | "many";
      readonly isRetryable: boolean;
    };

/**
 * How a call with a cached token has to end when a fault meets its first request, or every one. Written from the
 * issue's text and the contract, not from the transport's code.
 *
 * | fault | once | always |
 * | --- | --- | --- |
 * | broken, silent, busy, lost; may be replayed | well, second attempt | badly, after the retries |
 * | the same; may not | badly, first attempt | the same |
 * | 429, which was refused before any work; may not be replayed | well, second attempt | badly, after the retries |
 * | 504 of order injection | well: the first response | badly, after asking until the deadline |
 * | far | badly, first attempt, with the wait | the same |
 * | 401 | well, with another token, whatever the contract says of replays | badly, second attempt |
 * | blocked, unusable | badly, first attempt | the same |
 */
export function expected(fault: Fault, kind: Kind, times: "once" | "always"): Expected {
  const { seenAs, status } = fault;
  const badly = (errorKind: NewStoreErrorKind, attempts: number | "many", isRetryable = false): Expected => ({
    ends: "badly",
    kind: errorKind,
    status,
    attempts,
    isRetryable,
  });
  // Nothing is lost where the contract names no content.
  if (fault.name === "an empty 200" && kind.operation.accept.length === 0)
    return { ends: "well", attempts: 1, isEmpty: true };
  if (seenAs === "unusable") return badly("api", 1);
  if (seenAs === "blocked") return badly("authentication", 1);
  if (seenAs === "far") return badly("rate_limit", 1, true);
  if (seenAs === "refused") return times === "once" ? secondAttempt() : badly("authentication", 2);
  const isSentAgain = kind.canRetry || status === 429;
  if (isSentAgain && times === "once") return secondAttempt();
  const isAsked = status === 504 && kind.recognises === "external_id" && kind.canRetry;
  const attempts = isSentAgain ? 1 + DEFAULT_RETRY.retries : 1;
  return badly(errorKindOf(fault), isAsked ? "many" : attempts, kind.callerMayRetry || status === 429);
}

function secondAttempt(): Expected {
  return { ends: "well", attempts: 2, isEmpty: false };
}

function errorKindOf({ seenAs, status }: Fault): NewStoreErrorKind {
  if (seenAs === "broken") return "connection";
  if (seenAs === "silent") return "timeout";
  return status === 429 ? "rate_limit" : "api";
}
