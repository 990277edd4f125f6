import { createHash } from "node:crypto";
import type { InjectedOrderRequest } from "../../generated/order-injection/types.js";
import { quotedCause } from "../core/cause.js";
import { isNewStoreError, NewStoreError } from "../core/newstore-error.js";
import { DEFAULT_TIMEOUTS } from "../core/options.js";
import { isNotFound } from "../core/own-word.js";
import type { AbortSignalLike } from "../core/web-types.js";
import type { DurableRow, RowChange } from "../durable/durable-store.js";
import { bounded, isTooLong } from "../resources/lib/user-work.js";
import { isNotThere } from "../resources/orders/read-back.js";
import { decide, type Outcome } from "./decide.js";
import { type Detail, detailOf, entryOf } from "./entry.js";
import type { OutboxSettings } from "./options.js";
import { hasSameProducts } from "./same-order.js";

/** Where `onDone` failed, the order is worked on again after so long. */
const ON_DONE_PAUSE_MS = 60_000;

/**
 * Does the next thing for an order that was taken: sends it, or, where an earlier attempt may have sent it, reads it back.
 * Gives what is to be written.
 */
export async function workOn(row: DurableRow, settings: OutboxSettings, signal: AbortSignalLike): Promise<RowChange> {
  const order = orderOf(row);
  const detail = detailOf(row);
  if (order === undefined) return damaged(row, detail);
  // Who took it before never said what became of it.
  const isUnknown = row.state === "unknown" || row.leases > 1;
  const outcome = isUnknown ? await readBack(order, settings, signal) : await send(order, settings, signal);
  const { settleMs, clock } = settings;
  const change = decide(outcome, { attempts: row.attempts, detail, settleMs, random: clock.random() });
  return change.state === "done" ? announced(row, change, settings, signal) : change;
}

/** The order as it was accepted; `undefined` when the text is not the one that was. */
export function orderOf({ text, hash }: DurableRow): InjectedOrderRequest | undefined {
  if (createHash("sha256").update(text).digest("hex") !== hash) return undefined;
  return JSON.parse(text) as InjectedOrderRequest;
}

async function send(
  order: InjectedOrderRequest,
  { newstore }: OutboxSettings,
  signal: AbortSignalLike,
): Promise<Outcome> {
  try {
    return { what: "sent", response: await newstore.orders.inject(order, { signal, priority: "bulk" }) };
  } catch (thrown) {
    return { what: "not-sent", error: errorOf(thrown) };
  }
}

async function readBack(
  order: InjectedOrderRequest,
  { newstore }: OutboxSettings,
  signal: AbortSignalLike,
): Promise<Outcome> {
  try {
    const found = await newstore.orders.getByExternalId(order.external_id, { signal, priority: "bulk" });
    return { what: "found", order: found, isSame: hasSameProducts(order, found) };
  } catch (thrown) {
    const error = errorOf(thrown);
    const isThereNone = isNotThere(error) && (error.status !== 404 || isNotFound(error));
    return isThereNone ? { what: "not-there" } : { what: "not-read", error };
  }
}

/** What is none of the SDK's errors comes from a client that is wrapped; nobody knows what it means. */
function errorOf(thrown: unknown): NewStoreError {
  if (isNewStoreError(thrown)) return thrown;
  const why = quotedCause(thrown);
  return new NewStoreError(`The client threw ${why}.`, { kind: "api", outcomeUnknown: true });
}

/** Tells the user's function before the order counts as done. */
async function announced(
  row: DurableRow,
  change: RowChange,
  { onDone, clock }: OutboxSettings,
  signal: AbortSignalLike,
): Promise<RowChange> {
  if (onDone === undefined) return change;
  try {
    const entry = entryOf({ ...row, ...change, leases: 0 });
    const telling = Promise.resolve().then(() => onDone(entry));
    await bounded(telling, { clock, limitMs: DEFAULT_TIMEOUTS.totalMs }, signal);
    return change;
  } catch (thrown) {
    const { externalId } = detailOf(row);
    const said = isTooLong(thrown) ? `took longer than ${DEFAULT_TIMEOUTS.totalMs} ms` : `threw ${quotedCause(thrown)}`;
    const message = `Order ${externalId} is in NewStore, but onDone ${said}.`;
    const kind = isTooLong(thrown) ? "timeout" : "api";
    const problem = { message, kind, next: "resend" } as const;
    // Sent again: the platform responds to the same bytes with the same ids.
    return {
      ...{ state: "due", attempts: row.attempts + 1, dueInMs: ON_DONE_PAUSE_MS },
      detail: JSON.stringify({ externalId, problem } satisfies Detail),
    };
  }
}

function damaged({ attempts }: DurableRow, { externalId }: Detail): RowChange {
  const message = `The kept text of order ${externalId} is not the one that was accepted: accept it again.`;
  const problem = { message, kind: "validation", next: "fix" } as const;
  return {
    ...{ state: "parked", attempts, dueInMs: null },
    detail: JSON.stringify({ externalId, problem } satisfies Detail),
  };
}
