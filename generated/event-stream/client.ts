// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  CreateIntegrationInput,
  CreateIntegrationResponse,
  DestroyIntegrationInput,
  DestroyIntegrationResponse,
  DestroyRejectedEventInput,
  DestroyRejectedEventResponse,
  ListIntegrationLogEntriesInput,
  ListIntegrationLogEntriesResponse,
  ListIntegrationsInput,
  ListIntegrationsResponse,
  ListRejectedEventsInput,
  ListRejectedEventsResponse,
  RetryRejectedEventInput,
  RetryRejectedEventResponse,
  ShowIntegrationInput,
  ShowIntegrationResponse,
  ShowRejectedEventInput,
  ShowRejectedEventResponse,
  StartIntegrationInput,
  StartIntegrationResponse,
  StopIntegrationInput,
  StopIntegrationResponse,
  UpdateIntegrationInput,
  UpdateIntegrationResponse,
} from "./types.js";

/**
 * NewStore event stream
 *
 * NewStore pushes what happens to orders, returns, fulfillment requests and stock to sinks that a tenant
 * registers: a webhook, seconds after the fact as a rule and 15 minutes at most, or files in an S3 bucket about
 * every five minutes. Delivery is at least once and unordered. A receiver that responds badly can get its whole
 * integration stopped, so check `status` on a schedule and start it again: within 30 days it gets all that
 * happened meanwhile. A newer API with subscriptions exists; its paths are not known, and it is left out here.
 */
export class EventStreamClient {
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * List integrations.
   *
   * All registered integrations: running, stopped and temporary ones. Does not page; a tenant can have 25 at most,
   * and older documentation says 10. Entries may contain the API key of their callback: keep the response out of
   * logs.
   *
   * `GET /api/v1/org/integrations/eventstream`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   *
   * Responses:
   * - `200`: The integrations.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.listIntegrations();
   * ```
   */
  listIntegrations(input: ListIntegrationsInput = {}, options?: CallOptions): Call<ListIntegrationsResponse> {
    return callOperation(this, "listIntegrations", input, options);
  }

  /**
   * Register an integration.
   *
   * Registers a sink and starts it at once; `startIntegration` is not needed. The caller chooses the `id`; a
   * second registration under it is refused. A temporary one has a window of two dates: it receives the events
   * created in that window, stops by itself, and goes on counting against the limit of 25 integrations (10 in
   * older documentation) until it is deleted.
   *
   * `POST /api/v1/org/integrations/eventstream`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   *
   * Responses:
   * - `200`: The integration is registered and running. The body is not confirmed.
   * - `400`: The integration breaks a rule, or there are as many as a tenant may have.
   * - `409`: An integration has this id already.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.createIntegration({
   *   body: {
   *     id: "shop-order-feed",
   *     integration_type: "permanent",
   *     callback_parameters: {
   *       callback_url: "https://hooks.example.org/newstore/events",
   *       api_key: "replace-with-a-long-random-key",
   *     },
   *     filter_conditions: {
   *       event_filter: ["order.opened", "order.cancelled", "fulfillment_request.items_completed"],
   *       entity_filter: [],
   *     },
   *   },
   * });
   * ```
   */
  createIntegration(input: CreateIntegrationInput, options?: CallOptions): Call<CreateIntegrationResponse> {
    return callOperation(this, "createIntegration", input, options);
  }

  /**
   * Read an integration.
   *
   * One integration with its `status`. Clients poll this every hour or two: a `status` other than `running` means
   * that deliveries have ceased, and `startIntegration` brings them back; `resource_not_found` means that the
   * integration has to be registered anew.
   *
   * `GET /api/v1/org/integrations/eventstream/{id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client).
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   *
   * Responses:
   * - `200`: The integration.
   * - `404`: There is no such integration. The body contains `resource_not_found`.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `resource_not_found` (404): No integration has this id; register it anew.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.showIntegration({ path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  showIntegration(input: ShowIntegrationInput, options?: CallOptions): Call<ShowIntegrationResponse> {
    return callOperation(this, "showIntegration", input, options);
  }

  /**
   * Change an integration.
   *
   * Changes an integration; seen with a new callback address only. It is to be stopped first: stop it, poll until
   * its `status` is `stopped`, change it, and start it again. Type and dates cannot be changed, and a temporary
   * integration not at all.
   *
   * `PATCH /api/v1/org/integrations/eventstream/{id}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   *
   * Responses:
   * - `200`: The integration is changed. The body is not confirmed.
   * - `400`: The change breaks a rule, or the integration cannot be changed now.
   * - `404`: There is no such integration. The body contains `resource_not_found`.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.updateIntegration({
   *   path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: { callback_parameters: { callback_url: "https://hooks.example.org/newstore/events-v2" } },
   * });
   * ```
   */
  updateIntegration(input: UpdateIntegrationInput, options?: CallOptions): Call<UpdateIntegrationResponse> {
    return callOperation(this, "updateIntegration", input, options);
  }

  /**
   * Delete an integration.
   *
   * Deletes an integration together with its logs and its rejected events.
   *
   * `DELETE /api/v1/org/integrations/eventstream/{id}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   *
   * Responses:
   * - `200`: The integration is gone. A body is not confirmed.
   * - `404`: There is no such integration. The body contains `resource_not_found`.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.destroyIntegration({ path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  destroyIntegration(input: DestroyIntegrationInput, options?: CallOptions): Call<DestroyIntegrationResponse> {
    return callOperation(this, "destroyIntegration", input, options);
  }

  /**
   * Start a stopped integration.
   *
   * Resumes deliveries, for example after NewStore stopped them because of bad responses. Within 30 days of the
   * stop, all that happened meanwhile is delivered: a replay on top of that delivers it twice. Later than that
   * only new events are. What starting a running one does is not known. No body is declared; clients send `{}`, an
   * empty text or nothing.
   *
   * `POST /api/v1/org/integrations/eventstream/{id}/_start`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   *
   * Responses:
   * - `200`: The integration is starting. The body is not confirmed.
   * - `404`: There is no such integration. The body contains `resource_not_found`.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.startIntegration({ path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  startIntegration(input: StartIntegrationInput, options?: CallOptions): Call<StartIntegrationResponse> {
    return callOperation(this, "startIntegration", input, options);
  }

  /**
   * Stop an integration.
   *
   * Pauses deliveries. May take a moment: a client polls `showIntegration` until the `status` is no longer
   * `running` before it changes anything. A stopped integration still counts against the limit. No body is
   * declared.
   *
   * `POST /api/v1/org/integrations/eventstream/{id}/_stop`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   *
   * Responses:
   * - `200`: The integration is stopping. The body is not confirmed.
   * - `404`: There is no such integration. The body contains `resource_not_found`.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.stopIntegration({ path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  stopIntegration(input: StopIntegrationInput, options?: CallOptions): Call<StopIntegrationResponse> {
    return callOperation(this, "stopIntegration", input, options);
  }

  /**
   * Read the log of an integration.
   *
   * What happened to an integration: when it was started and stopped, and why. The last 50 entries; their order is
   * not stated.
   *
   * `GET /api/v1/org/integrations/eventstream/{id}/logs`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   *
   * Responses:
   * - `200`: The entries.
   * - `404`: There is no such integration. The body contains `resource_not_found`.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.listIntegrationLogEntries({ path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  listIntegrationLogEntries(
    input: ListIntegrationLogEntriesInput,
    options?: CallOptions,
  ): Call<ListIntegrationLogEntriesResponse> {
    return callOperation(this, "listIntegrationLogEntries", input, options);
  }

  /**
   * List the events that the receiver rejected.
   *
   * Events to which the receiver responded with 400. At most 30 are kept for an integration, so look often; in
   * which order they come is not stated.
   *
   * `GET /api/v1/org/integrations/eventstream/{id}/rejected_events`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   *
   * Responses:
   * - `200`: The events, without their content.
   * - `404`: There is no such integration. The body contains `resource_not_found`.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.listRejectedEvents({ path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  listRejectedEvents(input: ListRejectedEventsInput, options?: CallOptions): Call<ListRejectedEventsResponse> {
    return callOperation(this, "listRejectedEvents", input, options);
  }

  /**
   * Read a rejected event.
   *
   * The event as it was sent to the receiver.
   *
   * `GET /api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   * - `event_id`: Id of the rejected event, from `listRejectedEvents`.
   *
   * Responses:
   * - `200`: The event.
   * - `404`: There is no such integration, or it has no such event among its rejected ones.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.showRejectedEvent({
   *   path: {
   *     id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *     event_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   * });
   * ```
   */
  showRejectedEvent(input: ShowRejectedEventInput, options?: CallOptions): Call<ShowRejectedEventResponse> {
    return callOperation(this, "showRejectedEvent", input, options);
  }

  /**
   * Drop a rejected event.
   *
   * Takes an event out of the list: it is not delivered any more.
   *
   * `DELETE /api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   * - `event_id`: Id of the rejected event, from `listRejectedEvents`.
   *
   * Responses:
   * - `200`: The event is gone. A body is not confirmed.
   * - `404`: There is no such integration, or it has no such event among its rejected ones.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.destroyRejectedEvent({
   *   path: {
   *     id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *     event_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   * });
   * ```
   */
  destroyRejectedEvent(input: DestroyRejectedEventInput, options?: CallOptions): Call<DestroyRejectedEventResponse> {
    return callOperation(this, "destroyRejectedEvent", input, options);
  }

  /**
   * Send a rejected event again.
   *
   * Delivers the event once more, and waits for the receiver. A response of 502 says that the receiver failed
   * again; the event stays in the list then.
   *
   * `POST /api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}/_retry`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   * - `event_id`: Id of the rejected event, from `listRejectedEvents`.
   *
   * Responses:
   * - `200`: The event is delivered, and gone from the list. A body is not confirmed.
   * - `404`: There is no such integration, or it has no such event among its rejected ones.
   * - `502`: The receiver did not take the event this time either.
   * - `401`, `403`, `429`, `500`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.retryRejectedEvent({
   *   path: {
   *     id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *     event_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   * });
   * ```
   */
  retryRejectedEvent(input: RetryRejectedEventInput, options?: CallOptions): Call<RetryRejectedEventResponse> {
    return callOperation(this, "retryRejectedEvent", input, options);
  }
}
