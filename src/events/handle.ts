import type { KnownEvent } from "../../generated/event-stream/types.js";
import { configurationError } from "../core/configuration-error.js";
import { isNewStoreError, NewStoreError } from "../core/newstore-error.js";
import { onAbort } from "../core/on-abort.js";
import type { AbortSignalLike } from "../core/web-types.js";
import { bounded, isTooLong } from "../resources/lib/user-work.js";
import { orderIdOf } from "./envelope.js";
import type { ReceiverSettings } from "./options.js";
import type { EventContext, EventHandler, HandlerOptions, OtherEvent } from "./types.js";

/** A handler as it was registered. */
export interface Registered extends HandlerOptions {
  readonly handler: EventHandler<never, never>;
}

/** What is handed to a handler beside the event itself. */
export interface Handover {
  readonly id: string;
  readonly attempt: number;
}

/**
 * Hands an event to its handler: identifiers mapped to the shop's, the order read where that is wanted. All of it ends
 * with the handler's time, and with the signal.
 */
export async function handle(
  event: OtherEvent,
  { handler, confirm }: Registered,
  { id, attempt }: Handover,
  { newstore, handlerTimeoutMs, clock }: ReceiverSettings,
  stop: AbortSignalLike,
): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  const release = onAbort(stop, () => controller.abort(stop.reason));
  if (stop.aborted) controller.abort(stop.reason);
  const work = async () => {
    const mapped = newstore === undefined ? event : await newstore.mapEvent(event as KnownEvent, { signal });
    // By the shop's id, where orders are mapped: the client maps it back.
    const order = confirm === "read" ? await readOrder(mapped as OtherEvent, newstore, signal) : undefined;
    const context: EventContext = { id, attempt, signal };
    await (handler as EventHandler<unknown>)(mapped, order === undefined ? context : { ...context, ...{ order } });
  };
  try {
    await bounded(work(), { clock, limitMs: handlerTimeoutMs }, stop);
  } catch (thrown) {
    if (!isTooLong(thrown)) throw thrown;
    const message = `The handler of ${event.name} took longer than handlerTimeoutMs, ${handlerTimeoutMs} ms.`;
    throw new NewStoreError(message, { kind: "timeout", retryable: true });
  } finally {
    release();
    controller.abort(new Error("The handler has ended, or has taken too long."));
  }
}

async function readOrder(event: OtherEvent, newstore: ReceiverSettings["newstore"], signal: AbortSignalLike) {
  if (newstore === undefined) throw configurationError("newstore", 'is missing: confirm: "read" reads with it');
  const orderId = orderIdOf(event);
  if (orderId === undefined)
    throw configurationError("confirm", `cannot be "read" for ${event.name}: the event names no order`);
  try {
    return await newstore.orders.get(orderId, { signal });
  } catch (error) {
    if (!isNewStoreError(error) || error.status !== 404) throw error;
    // Details may be readable only some seconds after the event (docs/platform/order-injection.md).
    throw new Error("The order cannot be read yet.", { cause: error });
  }
}
