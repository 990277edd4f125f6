import type { InjectedOrderResponse } from "../../generated/order-injection/types.js";
import type { ExternalOrder } from "../../generated/orders/types.js";
import type { NewStoreError } from "../core/newstore-error.js";
import type { RowChange } from "../durable/durable-store.js";
import type { Detail, OrderProblem } from "./entry.js";

/** First pause after a failure, doubled each time, and the longest one. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

/**
 * Pause after what does not pass in a moment: a rate or a block without a word on how long, and what is wrong with the
 * client, where the work goes on soon after somebody corrected that.
 */
const PATIENT_PAUSE_MS = 60_000;

/** First pause between two reads of an order that may have been sent, doubled each time. */
const FIRST_READ_PAUSE_MS = 1_000;

/** What became of one piece of work. */
export type Outcome =
  | { readonly what: "sent"; readonly response: InjectedOrderResponse }
  | { readonly what: "not-sent"; readonly error: NewStoreError }
  | { readonly what: "found"; readonly order: ExternalOrder; readonly isSame: boolean }
  | { readonly what: "not-there" }
  | { readonly what: "not-read"; readonly error: NewStoreError };

/** What a decision depends on, beside the outcome. */
export interface Circumstances {
  /** How often the row was worked on before. */
  readonly attempts: number;
  readonly detail: Detail;
  readonly settleMs: number;
  /** From 0 up to but not including 1. */
  readonly random: number;
}

/**
 * What becomes of an order. The first row that fits counts.
 *
 * | outcome | then |
 * | --- | --- |
 * | sent | `done` |
 * | not sent, but it may have been; or something stands in its place | `unknown`: read it back |
 * | not sent, since the process ends | `due` at once |
 * | not sent, for the client's sake: credentials, options | `due` after a pause: no order is at fault |
 * | not sent, and a repeat may succeed (`wait`, `resend`) | `due` after a pause |
 * | not sent otherwise (`fix`, `support`) | `parked` |
 * | found, with the products that were sent | `done` |
 * | not there, for less than `settleMs` | `unknown`: read it again |
 * | found otherwise, or not there, after a conflict | `parked`: a person compares the two |
 * | found otherwise, after what had to be read (`read`) | `parked`: the same bytes would meet the same again |
 * | found otherwise | `due` at once: the platform responds to the same bytes with the order, or with a conflict |
 * | not there | `due` at once |
 * | not read | `unknown` after a pause |
 */
export function decide(outcome: Outcome, { attempts: before, detail, settleMs, random }: Circumstances): RowChange {
  const attempts = before + 1;
  const { externalId } = detail;
  const growingMs = Math.min(FIRST_PAUSE_MS * 2 ** before, LONGEST_PAUSE_MS) * (0.5 + random / 2);
  const pauseAfter = ({ retryAfterMs, next }: NewStoreError) =>
    Math.max(retryAfterMs ?? (next === "resend" ? 0 : PATIENT_PAUSE_MS), growingMs);
  const to = (state: string, dueInMs: number | null, more: Partial<Detail>): RowChange => ({
    ...{ state, attempts, dueInMs, dropsText: state === "done" },
    detail: JSON.stringify({ externalId, ...more } satisfies Detail),
  });
  const { problem } = detail;

  switch (outcome.what) {
    case "sent": {
      const { id: orderId, items } = outcome.response;
      return to("done", null, { orderId, items });
    }
    case "not-sent": {
      const { error } = outcome;
      const now = { problem: problemOf(error) };
      if (error.outcomeUnknown || error.kind === "conflict") return to("unknown", 0, { ...now, waitedMs: 0 });
      if (error.kind === "aborted") return { ...to("due", 0, { problem }), attempts: before };
      const isClient = error.kind === "authentication" || error.kind === "configuration";
      if (isClient || error.next === "wait" || error.next === "resend") return to("due", pauseAfter(error), now);
      return to("parked", null, now);
    }
    case "found": {
      if (outcome.isSame) return to("done", null, { orderId: outcome.order.order_uuid });
      return problem?.kind === "conflict" || problem?.next === "read"
        ? to("parked", null, { problem })
        : to("due", 0, { problem });
    }
    case "not-there": {
      const { waitedMs = 0 } = detail;
      if (waitedMs < settleMs) {
        const waitMs = Math.min(FIRST_READ_PAUSE_MS * 2 ** Math.min(before, 4), settleMs - waitedMs);
        return to("unknown", waitMs, { problem, waitedMs: waitedMs + waitMs });
      }
      return problem?.kind === "conflict" ? to("parked", null, { problem }) : to("due", 0, { problem });
    }
    case "not-read": {
      const { error } = outcome;
      if (error.kind === "aborted") return { ...to("unknown", 0, detail), attempts: before };
      return to("unknown", pauseAfter(error), { ...detail, problem: problemOf(error) });
    }
  }
}

function problemOf({ message, kind, next, status, errorCode, requestId }: NewStoreError): OrderProblem {
  return { message, kind, next, status, errorCode, requestId };
}
