import type { ExternalOrder } from "../../../generated/orders/types.js";
import type { Clock } from "../../core/clock.js";
import { InnerSignal } from "../../core/inner-signal.js";
import { isNewStoreError, type NewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions } from "../../core/options.js";
import { isNotFound } from "../../core/own-word.js";
import type { CallOptions } from "../../core/request.js";
import { requireMs } from "../../core/require-number.js";
import { sleep } from "../../core/wait.js";
import { checkConcurrency, checkSource, endedBy, inParallel } from "../lib/in-parallel.js";
import { ofFamily } from "../lib/of-family.js";
import { isNotThere, type ReadOrder } from "./read-back.js";

/** Twice what an order may take to become readable (docs/platform/order-retrieval.md#external-orders). */
const DEFAULT_SETTLE_MS = 60_000;

const DEFAULT_CONCURRENCY = 10;

/** How orders are looked for. */
export interface MissingOptions extends CallOptions {
  /**
   * An order that is not there is read once more so many milliseconds later, before it counts as missing. Default
   * 60 000; 0 takes the first reading's word.
   */
  readonly settleMs?: number | undefined;
  /** Reads at once. Default 10. */
  readonly concurrency?: number | undefined;
}

/** What a sweep found of an order. */
export type OrderPresence =
  | {
      /** The order's `external_id`, as it was given. */
      readonly externalId: string;
      /** NewStore has it. */
      readonly state: "there";
      /** The order as it was read. */
      readonly order: ExternalOrder;
    }
  /** The platform said twice that there is none. */
  | {
      /** The order's `external_id`, as it was given. */
      readonly externalId: string;
      /** NewStore does not have it. */
      readonly state: "missing";
    }
  /** It could not be read: nothing is known. */
  | {
      /** The order's `external_id`, as it was given. */
      readonly externalId: string;
      /** It could not be read. */
      readonly state: "unknown";
      /** Why not. */
      readonly error: NewStoreError;
    };

interface Absent {
  readonly externalId: string;
  readonly atMs: number;
}

/**
 * Reads every order once, and those that are not there once more when they have had time to appear. Only what the
 * platform says is no error: an order whose read failed is unknown, and never missing.
 */
export async function* missing(
  externalIds: Iterable<string> | AsyncIterable<string>,
  { settleMs = DEFAULT_SETTLE_MS, concurrency = DEFAULT_CONCURRENCY, ...options }: MissingOptions,
  read: (externalId: string) => ReadOrder,
  clock: Clock,
): AsyncGenerator<OrderPresence> {
  checkCallOptions(options);
  checkConcurrency(concurrency);
  requireMs("settleMs", settleMs, "0 or more");
  checkSource("externalIds", externalIds);
  const { signal } = options;
  const absent: Absent[] = [];
  const look = async (externalId: string, stop: CallOptions["signal"]): Promise<OrderPresence> => {
    try {
      const { data } = await read(externalId)({ priority: "bulk", ...options, signal: stop });
      return { externalId, state: "there", order: data };
    } catch (error) {
      // What is no response of the platform, such as what a test's mock throws, ends the stream.
      if (!isNewStoreError(error)) throw ofFamily("orders.missing", error);
      // In a body of NewStore's own; a 404 of a gateway on the way knows nothing of orders.
      return isNotFound(error) ? { externalId, state: "missing" } : { externalId, state: "unknown", error };
    }
  };
  const known = new Set<string>();
  const isNew = (externalId: string) => known.size < known.add(externalId).size;
  async function* settled(): AsyncGenerator<string> {
    for (const { externalId, atMs } of absent) {
      await sleep(clock, Math.max(0, atMs + settleMs - clock.monotonicMs()), signal ?? new InnerSignal());
      yield externalId;
    }
  }
  try {
    for await (const found of inParallel(externalIds, look, { concurrency, signal, isWanted: isNew })) {
      const mayAppear = found.state === "missing" || (found.state === "unknown" && isNotThere(found.error));
      if (mayAppear && settleMs > 0) absent.push({ externalId: found.externalId, atMs: clock.monotonicMs() });
      else yield found;
    }
    yield* inParallel(settled(), look, { concurrency, signal });
  } catch (thrown) {
    throw endedBy(thrown, "orders.missing", "of the others nothing is known", signal);
  }
}
