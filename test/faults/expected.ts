import type { NewStoreErrorKind } from "../../src/errors/index.js";
import { DEFAULT_RETRY } from "../../src/transport/options.js";
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
 * | broken, silent, busy; may be replayed | well, second try | badly, after the retries |
 * | the same; may not | badly, first try | the same |
 * | 504 of order injection | well: the first answer | badly, after asking until the deadline |
 * | far | badly, first try, with the wait | the same |
 * | 401 | well, with another token, whatever the contract says of replays | badly, second try |
 * | blocked, unusable | badly, first try | the same |
 * | empty | well, without data | the same |
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
  if (seenAs === "empty") return { ends: "well", attempts: 1, isEmpty: true };
  if (seenAs === "unusable") return badly("api", 1);
  if (seenAs === "blocked") return badly("authentication", 1);
  if (seenAs === "far") return badly("rate_limit", 1, kind.isRepeatable);
  if (seenAs === "refused") return times === "once" ? secondTry() : badly("authentication", 2);
  if (kind.isReplayable && times === "once") return secondTry();
  const isAsked = status === 504 && kind.recognises === "external_id" && kind.isReplayable;
  const tries = kind.isReplayable ? 1 + DEFAULT_RETRY.retries : 1;
  return badly(errorKindOf(fault), isAsked ? "many" : tries, kind.isRepeatable);
}

function secondTry(): Expected {
  return { ends: "well", attempts: 2, isEmpty: false };
}

function errorKindOf({ seenAs, status }: Fault): NewStoreErrorKind {
  if (seenAs === "broken") return "connection";
  if (seenAs === "silent") return "timeout";
  return status === 429 ? "rate_limit" : "api";
}
