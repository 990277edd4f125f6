import type { EventEnvelope, RejectedEvent } from "../../generated/event-stream/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/request.js";
import { asMethod } from "./lib/as-method.js";
import { listIn } from "./lib/list-in.js";
import { Resource } from "./lib/resource.js";

/** What the wire's path parameters are called here. */
const NAMES = { "path.id": "integrationId", "path.event_id": "eventId" };

/**
 * Events to which a receiver responded with 400. NewStore keeps 30 of an integration, so look often. Evidence: documented.
 */
export class RejectedEvents extends Resource {
  /**
   * Lists them, without what is in them.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is no such integration.
   *
   * @example
   * ```ts
   * for (const { id } of await newstore.eventStream.rejected.list("shop")) await newstore.eventStream.rejected.retry("shop", id);
   * ```
   */
  list(integrationId: string, options?: CallOptions): Promise<RejectedEvent[]> {
    const call = this.context.api.eventStream.listRejectedEvents({ path: { id: integrationId } }, options);
    const words = { method: "eventStream.rejected.list", names: NAMES };
    return listIn(words, call, { operationId: "listRejectedEvents", name: "rejected_events" });
  }

  /**
   * Reads one, as it was sent to the receiver.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none, or none any more.
   *
   * @example
   * ```ts
   * const [first] = await newstore.eventStream.rejected.list("shop");
   * if (first !== undefined) console.log((await newstore.eventStream.rejected.get("shop", first.id)).name);
   * ```
   */
  get(integrationId: string, eventId: string, options?: CallOptions): Call<EventEnvelope> {
    const input = { path: { id: integrationId, event_id: eventId } };
    const call = this.context.api.eventStream.showRejectedEvent(input, options);
    return asMethod({ method: "eventStream.rejected.get", names: NAMES }, call);
  }

  /**
   * Sends one to the receiver again, and waits for that: it is gone from the list once the receiver has taken it. Never
   * repeated by the SDK itself; where the outcome is unknown, the list tells.
   *
   * @throws {NewStoreError} kind `api` with `status` 502 when the receiver failed again, and 404 when there is none.
   *
   * @example
   * ```ts
   * const [first] = await newstore.eventStream.rejected.list("shop");
   * if (first !== undefined) await newstore.eventStream.rejected.retry("shop", first.id);
   * ```
   */
  retry(integrationId: string, eventId: string, options?: CallOptions): Call<undefined> {
    const input = { path: { id: integrationId, event_id: eventId } };
    const call = this.context.api.eventStream.retryRejectedEvent(input, options);
    return asMethod({ method: "eventStream.rejected.retry", names: NAMES }, call);
  }

  /**
   * Drops one: it is not delivered any more.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none.
   *
   * @example
   * ```ts
   * const [first] = await newstore.eventStream.rejected.list("shop");
   * if (first !== undefined) await newstore.eventStream.rejected.delete("shop", first.id);
   * ```
   */
  delete(integrationId: string, eventId: string, options?: CallOptions): Call<undefined> {
    const input = { path: { id: integrationId, event_id: eventId } };
    const call = this.context.api.eventStream.destroyRejectedEvent(input, options);
    return asMethod({ method: "eventStream.rejected.delete", names: NAMES }, call);
  }
}
