import type { InjectedOrderResponse } from "../../generated/order-injection/types.js";
import type { NewStoreErrorKind, NextStep } from "../core/newstore-error.js";
import type { DurableRow } from "../durable/durable-store.js";

/**
 * Where an order stands.
 *
 * | state | it |
 * | --- | --- |
 * | `due` | is sent as soon as its time has come |
 * | `sending` | is on its way; after a crash, until the lease of the process that died has run out |
 * | `unknown` | may be there: it is read back before anything is sent again |
 * | `done` | is in NewStore |
 * | `parked` | waits for a person: `replay` sends it again |
 */
export type OrderState = "due" | "sending" | "unknown" | "done" | "parked";

/** What was wrong with an order the last time: the figures of its error, without what the platform returned. */
export interface OrderProblem {
  /** What went wrong and what to do. */
  readonly message: string;
  /** Why it failed. */
  readonly kind: NewStoreErrorKind;
  /** What to do about it. */
  readonly next: NextStep;
  /** HTTP status, where there was a response. */
  readonly status?: number | undefined;
  /** The platform's own code. */
  readonly errorCode?: string | undefined;
  /** Id to quote to NewStore's support. */
  readonly requestId?: string | undefined;
}

/** An order in the outbox. */
export interface OutboxEntry {
  /** Its name in the outbox: the `external_id`, with some digits of its hash where another order has that. */
  readonly id: string;
  /** The order's `external_id`. */
  readonly externalId: string;
  /** Where it stands. */
  readonly state: OrderState;
  /** How often it was worked on, sent or read back, since it was accepted or replayed. */
  readonly attempts: number;
  /** NewStore's id, once it is done. */
  readonly orderId?: string | undefined;
  /** NewStore's ids of the units, once it is done; absent where the order was read back instead. */
  readonly items?: InjectedOrderResponse["items"] | undefined;
  /** Why it is not done. */
  readonly problem?: OrderProblem | undefined;
}

/** What the outbox notes about a row. */
export interface Detail {
  readonly externalId: string;
  /** How long an unknown outcome has been waited for, in milliseconds. */
  readonly waitedMs?: number | undefined;
  readonly orderId?: string | undefined;
  readonly items?: InjectedOrderResponse["items"] | undefined;
  readonly problem?: OrderProblem | undefined;
}

export function detailOf(row: DurableRow): Detail {
  return JSON.parse(row.detail) as Detail;
}

/** A row as a reader sees it. A row that is due and taken is being sent. */
export function entryOf(row: DurableRow): OutboxEntry {
  const { externalId, orderId, items, problem } = detailOf(row);
  const state = row.state === "due" && row.leases > 0 ? "sending" : (row.state as OrderState);
  return { id: row.key, externalId, state, attempts: row.attempts, orderId, items, problem };
}
