import type { InjectedOrderRequest } from "../../generated/order-injection/types.js";
import { configurationError } from "../core/configuration-error.js";
import type { NewStoreError, NewStoreErrorKind } from "../core/newstore-error.js";
import { resolveSignal } from "../core/options.js";
import { requireMs } from "../core/require-number.js";
import { refuseUnknown } from "../core/unknown-option.js";
import { type Bell, createBell } from "../durable/bell.js";
import type { DurableRow } from "../durable/durable-store.js";
import { storeFailure, withStore } from "../durable/store-failure.js";
import { type Detail, detailOf, entryOf, type OrderState, type OutboxEntry } from "./entry.js";
import { type OutboxOptions, settingsOf } from "./options.js";
import { conflictingRow, dueRow, type PreparedOrder, prepare } from "./prepare.js";
import { type RunOptions, run } from "./run.js";
import { orderOf } from "./work.js";

/** An order that the outbox has. */
export interface OutboxReceipt {
  /** Its name in the outbox, for `replay`. */
  readonly id: string;
  /** The order's `external_id`. */
  readonly externalId: string;
  /** `due` when it is new; what has become of it when it is not; `parked` when another order has its number. */
  readonly state: OrderState;
  /** Whether it was not there before. */
  readonly isNew: boolean;
}

/** An order that waits for a person, with what it is. */
export interface ParkedOrder extends OutboxEntry {
  /** The order as it was accepted. */
  readonly order: InjectedOrderRequest;
}

/** Which parked orders are sent again; an empty filter: all of them. */
export interface ReplayFilter {
  /** Only those whose problem is of this kind. */
  readonly kind?: NewStoreErrorKind | undefined;
  /** Only those that the platform refused with this code. */
  readonly errorCode?: string | undefined;
}

/**
 * Orders that are kept before they are sent, and are in NewStore exactly once. What a method asks of the store fails with
 * an error of kind `connection`, or `timeout` after ten seconds without a word.
 */
export interface Outbox {
  /**
   * Keeps an order. Resolves when it is on the disk; nothing was sent by then. The same order again is the same one. An
   * order with other content under a number that is taken is kept apart, parked as a conflict.
   *
   * @throws {NewStoreError} kind `validation` for what has no `external_id` or no JSON form; `connection` when the store
   * failed, `timeout` when it said nothing: the order is not accepted, and accepting it again is harmless.
   */
  accept(order: InjectedOrderRequest): Promise<OutboxReceipt>;
  /** Sends what is due until its signal aborts. Any number of processes may run on a store that they share. */
  run(options?: RunOptions): Promise<void>;
  /** The orders that wait for a person, each with its `problem`. */
  parked(): AsyncIterable<ParkedOrder>;
  /**
   * Lets parked orders be sent again: one by its `id`, or all that a filter names. Resolves with how many.
   *
   * @example
   * ```ts
   * await outbox.replay({ kind: "mapping" }); // the identifiers were mapped meanwhile
   * ```
   */
  replay(idOrFilter: string | ReplayFilter): Promise<number>;
  /** Where an order stands. `undefined` when it was never accepted, or was forgotten. */
  find(id: string): Promise<OutboxEntry | undefined>;
  /** How many orders stand where: for metrics. */
  counts(): Promise<Readonly<Record<OrderState, number>>>;
  /**
   * Removes the orders that have been done for so long, in milliseconds. Until then their number and hash are kept, and
   * accepting one of them again sends nothing. Resolves with how many.
   */
  forget(olderThanMs: number): Promise<number>;
}

const PAGE_ROWS = 200;

/**
 * Makes an outbox: an order that it accepted is durable, and `run` brings it into NewStore exactly once, whatever is lost
 * or killed meanwhile. An attempt whose outcome is unknown is resolved by reading the order back before anything is sent
 * again; what needs a person is parked at once.
 *
 * @throws {NewStoreError} kind `configuration` for options that are missing, wrong or unknown.
 *
 * @example
 * ```ts
 * const outbox = createOutbox({ newstore, store: memoryStore() });
 * await outbox.accept(order);
 * await outbox.run({ untilIdle: true });
 * const { done, parked } = await outbox.counts();
 * ```
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const settings = settingsOf(options);
  const { store, clock } = settings;
  const bells = new Set<Bell>();

  async function keep(prepared: PreparedOrder): Promise<OutboxReceipt> {
    const { externalId, hash } = prepared;
    // The first statement runs before anything waits: with SQLite it belongs to the caller's transaction.
    const first = await store.put(dueRow(prepared));
    if (first === undefined) {
      for (const bell of bells) bell.ring();
      return { id: externalId, externalId, state: "due", isNew: true };
    }
    if (first.hash === hash) return receiptOf(first);
    const row = conflictingRow(prepared);
    const second = await store.put(row);
    return second === undefined ? { id: row.key, externalId, state: "parked", isNew: true } : receiptOf(second);
  }

  async function* pagesOfParked(method: string): AsyncGenerator<readonly DurableRow[]> {
    for (let after: string | undefined; ; ) {
      const rows = await withStore(method, () => store.list({ state: "parked", after, limit: PAGE_ROWS }));
      yield rows;
      after = rows.at(-1)?.key;
      if (rows.length < PAGE_ROWS) return;
    }
  }

  const replayOne = async (id: string, externalId: string): Promise<number> => {
    const detail = JSON.stringify({ externalId } satisfies Detail);
    const change = { state: "due", attempts: 0, detail, dueInMs: 0 };
    const isReplayed = await withStore("outbox.replay", () => store.update(id, { state: "parked" }, change));
    if (isReplayed) for (const bell of bells) bell.ring();
    return isReplayed ? 1 : 0;
  };

  const findRow = async (method: string, id: string) =>
    (await withStore(method, () => store.list({ key: id, limit: 1 })))[0];

  return {
    accept(order) {
      let prepared: PreparedOrder;
      try {
        prepared = prepare(order);
      } catch (error) {
        return Promise.reject(error);
      }
      return keep(prepared).catch((thrown: unknown) => {
        throw notAccepted(prepared, thrown);
      });
    },
    async run(runOptions = {}) {
      refuseUnknown(runOptions, ["signal", "untilIdle"]);
      const signal = resolveSignal(runOptions.signal);
      const bell = createBell(clock);
      bells.add(bell);
      try {
        await run(settings, { ...runOptions, signal }, bell);
      } finally {
        bells.delete(bell);
      }
    },
    async *parked() {
      for await (const rows of pagesOfParked("outbox.parked"))
        for (const row of rows) {
          const order = orderOf(row) ?? (JSON.parse(row.text) as InjectedOrderRequest);
          yield { ...entryOf(row), order };
        }
    },
    async replay(idOrFilter) {
      if (typeof idOrFilter === "string") {
        const row = await findRow("outbox.replay", idOrFilter);
        return row === undefined ? 0 : replayOne(row.key, detailOf(row).externalId);
      }
      if (typeof idOrFilter !== "object" || idOrFilter === null)
        throw configurationError("filter", `is ${String(idOrFilter)}: give an id, or { kind } or { errorCode }`);
      refuseUnknown(idOrFilter, ["kind", "errorCode"]);
      const { kind, errorCode } = idOrFilter;
      let count = 0;
      for await (const rows of pagesOfParked("outbox.replay"))
        for (const row of rows) {
          const { externalId, problem } = detailOf(row);
          if (kind !== undefined && problem?.kind !== kind) continue;
          if (errorCode !== undefined && problem?.errorCode !== errorCode) continue;
          count += await replayOne(row.key, externalId);
        }
      return count;
    },
    async find(id) {
      const row = await findRow("outbox.find", id);
      return row === undefined ? undefined : entryOf(row);
    },
    async counts() {
      const counts = { due: 0, sending: 0, unknown: 0, done: 0, parked: 0 };
      for (const { state, isTaken, count } of await withStore("outbox.counts", () => store.counts()))
        counts[isTaken && state === "due" ? "sending" : (state as OrderState)] += count;
      return counts;
    },
    async forget(olderThanMs) {
      requireMs("olderThanMs", olderThanMs, "0 or more");
      return withStore("outbox.forget", () => store.remove("done", olderThanMs));
    },
  };
}

function receiptOf(row: DurableRow): OutboxReceipt {
  const { id, externalId, state } = entryOf(row);
  return { id, externalId, state, isNew: false };
}

function notAccepted({ externalId }: PreparedOrder, thrown: unknown): NewStoreError {
  const advice = "It may be kept all the same: accept it again, which is harmless.";
  return storeFailure(`outbox.accept: order ${externalId} was not accepted`, thrown, advice);
}
