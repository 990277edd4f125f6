// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, call } from "../../src/transport/call.js";
import type { CallOptions, Transport } from "../../src/transport/transport.js";
import * as operations from "./operations.js";
import type {
  CreateIntegrationInput,
  CreateIntegrationResponse,
  DestroyIntegrationInput,
  DestroyIntegrationResponse,
  ListIntegrationsInput,
  ListIntegrationsResponse,
  ShowIntegrationInput,
  ShowIntegrationResponse,
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
 * every five minutes. Delivery is at least once and unordered. A receiver that answers badly can get its whole
 * integration stopped, so check `status` on a schedule, start it again, and close the gap with a temporary
 * integration that replays the window. A newer API with subscriptions exists; its paths are not known, and it is
 * left out here.
 */
export class EventStreamClient {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List integrations.
   *
   * All registered integrations: running, stopped and temporary ones. Does not page; a tenant can have 25 at most,
   * and older documentation says 10. Entries may contain the API key of their callback: keep the answer out of
   * logs.
   *
   * `GET /api/v1/org/integrations/eventstream`
   *
   * Answers:
   * - `200`: The integrations.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.listIntegrations();
   * ```
   */
  listIntegrations(input: ListIntegrationsInput = {}, options?: CallOptions): Call<ListIntegrationsResponse> {
    return call(this.#transport, operations.listIntegrations, input, options);
  }

  /**
   * Register an integration.
   *
   * Registers a sink and starts it at once; `startIntegration` is not needed. The caller chooses the `id`. What a
   * second registration under the same id does is not known: after a lost answer, look with `showIntegration`
   * before sending it again. Given a window by its two dates, the integration is temporary: it receives the events
   * created in that window, stops by itself, and goes on counting against the limit of 25 integrations (10 in
   * older documentation) until it is deleted. The success code is not confirmed; any 2xx counts.
   *
   * `POST /api/v1/org/integrations/eventstream`
   *
   * Answers:
   * - `200`: The integration is registered and running. Neither the code nor the body is confirmed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
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
    return call(this.#transport, operations.createIntegration, input, options);
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
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   *
   * Answers:
   * - `200`: The integration.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: There is no such integration. The body contains `resource_not_found`.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Error codes:
   * - `resource_not_found` (404): No integration has this id; register it anew.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Evidence: observed (a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.showIntegration({ path: { id: "…" } });
   * ```
   */
  showIntegration(input: ShowIntegrationInput, options?: CallOptions): Call<ShowIntegrationResponse> {
    return call(this.#transport, operations.showIntegration, input, options);
  }

  /**
   * Change an integration.
   *
   * Changes an integration; seen with a new callback address only. The client that does so stops the integration
   * first, waits until its `status` is no longer `running`, changes it, and starts it again. Whether a running one
   * can be changed is not known. The success code is not confirmed; any 2xx counts.
   *
   * `PATCH /api/v1/org/integrations/eventstream/{id}`
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   *
   * Answers:
   * - `200`: The integration is changed. Neither the code nor the body is confirmed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: There is no such integration. The body contains `resource_not_found`.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Evidence: observed (a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.updateIntegration({
   *   path: { id: "…" },
   *   body: { callback_parameters: { callback_url: "https://hooks.example.org/newstore/events-v2" } },
   * });
   * ```
   */
  updateIntegration(input: UpdateIntegrationInput, options?: CallOptions): Call<UpdateIntegrationResponse> {
    return call(this.#transport, operations.updateIntegration, input, options);
  }

  /**
   * Delete an integration.
   *
   * Deletes an integration together with its logs and its rejected events. That the operation exists is
   * documented; its method and path are reasoned from the others. The success code is not confirmed; any 2xx
   * counts.
   *
   * `DELETE /api/v1/org/integrations/eventstream/{id}`
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   *
   * Answers:
   * - `200`: The integration is gone. Neither the code nor a body is confirmed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: There is no such integration. The body contains `resource_not_found`.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Evidence: inferred (the operation is documented, its method and path follow the others).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.destroyIntegration({ path: { id: "…" } });
   * ```
   */
  destroyIntegration(input: DestroyIntegrationInput, options?: CallOptions): Call<DestroyIntegrationResponse> {
    return call(this.#transport, operations.destroyIntegration, input, options);
  }

  /**
   * Start a stopped integration.
   *
   * Resumes deliveries, for example after NewStore stopped them because of bad answers. Whether the events of the
   * pause are delivered afterwards is not known; replay the window with a temporary integration. What starting a
   * running one does is not known either. The success code is not confirmed; any 2xx counts.
   *
   * `POST /api/v1/org/integrations/eventstream/{id}/_start`
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   *
   * Answers:
   * - `200`: The integration is starting. Neither the code nor the body is confirmed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: There is no such integration. The body contains `resource_not_found`.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Evidence: observed (a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.startIntegration({ path: { id: "…" }, body: {} });
   * ```
   */
  startIntegration(input: StartIntegrationInput, options?: CallOptions): Call<StartIntegrationResponse> {
    return call(this.#transport, operations.startIntegration, input, options);
  }

  /**
   * Stop an integration.
   *
   * Pauses deliveries. May take a moment: a client polls `showIntegration` until the `status` is no longer
   * `running` before it changes anything. A stopped integration still counts against the limit. The success code
   * is not confirmed; any 2xx counts.
   *
   * `POST /api/v1/org/integrations/eventstream/{id}/_stop`
   *
   * Parameters:
   * - `id`: Name of the integration, as chosen at registration.
   *
   * Answers:
   * - `200`: The integration is stopping. Neither the code nor the body is confirmed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: There is no such integration. The body contains `resource_not_found`.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Evidence: observed (a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.eventStream.stopIntegration({ path: { id: "…" }, body: {} });
   * ```
   */
  stopIntegration(input: StopIntegrationInput, options?: CallOptions): Call<StopIntegrationResponse> {
    return call(this.#transport, operations.stopIntegration, input, options);
  }
}
