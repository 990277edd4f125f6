import type { InjectedOrderRequest, InjectedOrderResponse } from "../../../generated/order-injection/types.js";
import { quotedCause, safeCause } from "../../core/cause.js";
import { configurationError } from "../../core/configuration-error.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions, resolveTimeouts } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import { shown } from "../../core/shown.js";
import type { FacadeContext } from "../lib/context.js";
import { checkConcurrency, checkSource, endedBy, inParallel } from "../lib/in-parallel.js";
import { bounded, isTooLong, type UserWorkLimits } from "../lib/user-work.js";

/** Orders at once: at the platform's rate for injection, so many are under way when each takes two seconds and a half. */
const DEFAULT_CONCURRENCY = 50;

/** Where orders are kept before they are sent. The outbox of `newstore-sdk/outbox` fits. */
export interface OrderOutbox<Receipt = unknown> {
  /** Resolves when the order is kept; has `timeouts.totalMs` for it. */
  accept(order: InjectedOrderRequest): Promise<Receipt>;
}

/** How many orders are injected. */
export interface InjectManyOptions extends CallOptions {
  /** Orders under way at once, those whose result nobody has taken yet included. Default 50. */
  readonly concurrency?: number | undefined;
  /** Keeps the orders instead of sending them: its own `run` sends them. Default: they are sent at once. */
  readonly outbox?: OrderOutbox | undefined;
}

/** What became of an order: one of the two is there. */
export type Injection =
  | {
      /** The order's `external_id`; empty where it has none that is text. */
      readonly externalId: string;
      /** The platform's response: the order is in. */
      readonly response: InjectedOrderResponse;
      /** Absent, since it went well. */
      readonly error?: undefined;
    }
  | {
      /** The order's `external_id`; empty where it has none that is text. */
      readonly externalId: string;
      /** Absent, since it failed. */
      readonly response?: undefined;
      /** Why it failed; `next` says what to do with the order. */
      readonly error: NewStoreError;
    };

/** What became of an order that was handed to an outbox. */
export type Acceptance<Receipt = unknown> =
  | {
      /** The order's `external_id`; empty where it has none that is text. */
      readonly externalId: string;
      /** What the outbox's `accept` resolved with: the order is kept. */
      readonly receipt: Receipt;
      /** Absent, since it went well. */
      readonly error?: undefined;
    }
  | {
      /** The order's `external_id`; empty where it has none that is text. */
      readonly externalId: string;
      /** Absent, since it failed. */
      readonly receipt?: undefined;
      /** Why the order is not kept. */
      readonly error: NewStoreError;
    };

/** Sends one order. */
export type Inject = (order: InjectedOrderRequest, options: CallOptions) => Promise<InjectedOrderResponse>;

/** Injects orders side by side. Their own failures are results; what is thrown is about the source, or the signal's. */
export async function* injectMany(
  source: Iterable<InjectedOrderRequest> | AsyncIterable<InjectedOrderRequest>,
  { concurrency = DEFAULT_CONCURRENCY, outbox, ...options }: InjectManyOptions,
  inject: Inject,
  { clock, timeouts }: Pick<FacadeContext, "clock" | "timeouts">,
): AsyncGenerator<Injection | Acceptance> {
  checkCallOptions(options);
  checkConcurrency(concurrency);
  checkSource("source", source);
  if (outbox !== undefined && typeof outbox?.accept !== "function")
    throw configurationError("outbox", `is ${shown(outbox)}: give one with accept(order), as createOutbox makes it`);
  const { signal } = options;
  const limits = { clock, limitMs: resolveTimeouts(timeouts, options.timeouts).totalMs };
  const work = async (order: InjectedOrderRequest, stop: CallOptions["signal"]): Promise<Injection | Acceptance> => {
    const externalId = externalIdOf(order);
    try {
      // Not left when the signal aborts: what was kept by then has its receipt.
      if (outbox !== undefined)
        return { externalId, receipt: await bounded((async () => outbox.accept(order))(), limits, undefined) };
      return { externalId, response: await inject(order, { priority: "bulk", ...options, signal: stop }) };
    } catch (thrown) {
      return { externalId, error: isNewStoreError(thrown) ? thrown : notKept(externalId, thrown, limits) };
    }
  };
  try {
    yield* inParallel(source, work, { concurrency, signal });
  } catch (thrown) {
    throw endedBy(thrown, "orders.injectMany", "no other was sent", signal);
  }
}

function externalIdOf(order: InjectedOrderRequest | null | undefined): string {
  try {
    const id: unknown = order?.external_id;
    return typeof id === "string" ? id : "";
  } catch {
    return "";
  }
}

/** An outbox of the user's own may throw anything. */
function notKept(externalId: string, thrown: unknown, { limitMs }: UserWorkLimits): NewStoreError {
  const isLate = isTooLong(thrown);
  const why = isLate ? `it took longer than timeouts.totalMs, ${limitMs} ms` : `it threw ${quotedCause(thrown)}`;
  return new NewStoreError(`orders.injectMany: the outbox did not take order ${externalId}, ${why}.`, {
    kind: isLate ? "timeout" : "connection",
    retryable: true,
    cause: safeCause(thrown),
  });
}
