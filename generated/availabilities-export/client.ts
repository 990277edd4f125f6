// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, call } from "../../src/transport/call.js";
import type { CallOptions, Transport } from "../../src/transport/transport.js";
import * as operations from "./operations.js";
import type {
  CreateLocationGroupInput,
  CreateLocationGroupResponse,
  DestroyLocationGroupInput,
  DestroyLocationGroupResponse,
  ListLocationGroupsInput,
  ListLocationGroupsResponse,
  ShowExportJobInput,
  ShowExportJobResponse,
  ShowLocationGroupInput,
  ShowLocationGroupResponse,
  StartGlobalExportInput,
  StartGlobalExportResponse,
  StartGroupExportInput,
  StartGroupExportResponse,
  UpdateLocationGroupInput,
  UpdateLocationGroupResponse,
} from "./types.js";

/**
 * NewStore availabilities export
 *
 * An export is a job. Start it, read it until it is finished, fetch the file it links to. Without a cursor the
 * export holds everything; with the `last_updated_at` of an earlier job it holds what changed since. That cursor
 * is a counter that grows with every change of ATP on the platform, not a time: never make one from a clock, never
 * do arithmetic on it and never use one tenant's for another. Keep the new one only after the whole file has been
 * worked through, or a crash in between loses changes. Nothing documented reports products or locations that
 * vanish, so a full export from time to time is needed to stay in step; one production client takes changes every
 * 15 minutes and everything once a day.
 */
export class AvailabilitiesExportClient {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List location groups.
   *
   * Lists the groups an export can be started for. That the call exists is certain; nobody has been seen reading
   * its answer, so whether the list comes bare or inside an object is not known.
   *
   * `GET /v0/d/availabilities/groups`
   *
   * Answers:
   * - `200`: The groups.
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
   * Evidence: observed (a production client calls it and does not read the answer).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.listLocationGroups();
   * ```
   */
  listLocationGroups(input: ListLocationGroupsInput = {}, options?: CallOptions): Call<ListLocationGroupsResponse> {
    return call(this.#transport, operations.listLocationGroups, input, options);
  }

  /**
   * Create a location group.
   *
   * Makes a group of fulfillment locations. Provisional: the documentation names the operation and nothing more.
   * Method, path, field names, whether the caller chooses the id and what an unknown location leads to are
   * guesses. The success code is not confirmed either. A repeat may make a second group.
   *
   * `POST /v0/d/availabilities/groups`
   *
   * Answers:
   * - `200`: The group. The code is not confirmed.
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
   * Evidence: inferred (docs.newstore.net names the operation; method, path and body are reasoned from the
   * listing).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.createLocationGroup({ body: { name: "web-us", fulfillment_node_ids: ["US01", "DC01"] } });
   * ```
   */
  createLocationGroup(input: CreateLocationGroupInput, options?: CallOptions): Call<CreateLocationGroupResponse> {
    return call(this.#transport, operations.createLocationGroup, input, options);
  }

  /**
   * Read a location group.
   *
   * Reads one group. Provisional: the documentation names the operation and nothing more, so path and answer are
   * guesses.
   *
   * `GET /v0/d/availabilities/groups/{group_id}`
   *
   * Parameters:
   * - `group_id`: Id of the group. Whether NewStore makes it or the caller chooses it is not known.
   *
   * Answers:
   * - `200`: The group.
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
   * Evidence: inferred (docs.newstore.net names the operation; path and answer are reasoned from the listing).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.showLocationGroup({ path: { group_id: "…" } });
   * ```
   */
  showLocationGroup(input: ShowLocationGroupInput, options?: CallOptions): Call<ShowLocationGroupResponse> {
    return call(this.#transport, operations.showLocationGroup, input, options);
  }

  /**
   * Change a location group.
   *
   * Changes a group. Provisional: the documentation names the operation and nothing more. It may as well be a PUT
   * that replaces the group, so send all members to be safe. The success code is not confirmed.
   *
   * `PATCH /v0/d/availabilities/groups/{group_id}`
   *
   * Parameters:
   * - `group_id`: Id of the group. Whether NewStore makes it or the caller chooses it is not known.
   *
   * Answers:
   * - `200`: The changed group. Neither the code nor that there is a body is confirmed.
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
   * Evidence: inferred (docs.newstore.net names the operation; method, path and body are reasoned from the
   * listing).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.updateLocationGroup({ path: { group_id: "…" }, body: {} });
   * ```
   */
  updateLocationGroup(input: UpdateLocationGroupInput, options?: CallOptions): Call<UpdateLocationGroupResponse> {
    return call(this.#transport, operations.updateLocationGroup, input, options);
  }

  /**
   * Delete a location group.
   *
   * Deletes a group, not its locations. Provisional: the documentation names the operation and nothing more. The
   * success code is not confirmed.
   *
   * `DELETE /v0/d/availabilities/groups/{group_id}`
   *
   * Parameters:
   * - `group_id`: Id of the group. Whether NewStore makes it or the caller chooses it is not known.
   *
   * Answers:
   * - `200`: Deleted. The code is not confirmed.
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
   * Evidence: inferred (docs.newstore.net names the operation; method and path are reasoned from the listing).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.destroyLocationGroup({ path: { group_id: "…" } });
   * ```
   */
  destroyLocationGroup(input: DestroyLocationGroupInput, options?: CallOptions): Call<DestroyLocationGroupResponse> {
    return call(this.#transport, operations.destroyLocationGroup, input, options);
  }

  /**
   * Start an export of a location group.
   *
   * Starts an export that gives one ATP figure a product, summed over the locations of the group. With a cursor, a
   * product is exported with the sum of the whole group as soon as one location changed, not with the change
   * alone. Provisional: the documentation says that a group can be exported, not how; the group may have to be
   * named in the body or elsewhere in the path. Whether the cursor of a global export serves here, and whether the
   * job is read like a global one, is not known. The success code is not confirmed. A repeat starts a second job.
   *
   * `POST /v0/d/availabilities/groups/{group_id}/bulk`
   *
   * Parameters:
   * - `group_id`: Id of the group. Whether NewStore makes it or the caller chooses it is not known.
   *
   * Answers:
   * - `200`: The job has been accepted. The code is not confirmed.
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
   * Evidence: inferred (docs.newstore.net says a group can be exported; method, path and body follow the global
   * export).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.startGroupExport({ path: { group_id: "…" }, body: {} });
   * ```
   */
  startGroupExport(input: StartGroupExportInput, options?: CallOptions): Call<StartGroupExportResponse> {
    return call(this.#transport, operations.startGroupExport, input, options);
  }

  /**
   * Start an export of all locations.
   *
   * Starts an export with one row a product and location. What goes wrong: each call starts a job of its own, so
   * do not repeat one whose outcome is unclear without accepting a second job; how many may run at once is not
   * stated, and a production client waits until the previous file is done. A body is always sent, if only an empty
   * object. The success code is not confirmed; clients accept any 2xx.
   *
   * `POST /v0/d/availabilities/bulk`
   *
   * Answers:
   * - `200`: The job has been accepted. The code is not confirmed.
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
   * Evidence: observed (a production client; docs.newstore.net: Availabilities Export API names the operation).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.startGlobalExport({ body: {} });
   * ```
   */
  startGlobalExport(input: StartGlobalExportInput, options?: CallOptions): Call<StartGlobalExportResponse> {
    return call(this.#transport, operations.startGlobalExport, input, options);
  }

  /**
   * Read an export job.
   *
   * Says how far an export is and, once it is finished, where the file lies and what the next cursor is. Ask again
   * while `state` is `processing`; one production client does so every 5 minutes. What goes wrong: a cursor of 0
   * means that nothing changed, so keep the old one; how a failed job calls itself is not known, so take any state
   * other than the two known ones as a failure instead of waiting on.
   *
   * `GET /v0/d/availabilities/bulk/{availability_export_id}`
   *
   * Parameters:
   * - `availability_export_id`: Id that starting the export gave.
   *
   * Answers:
   * - `200`: The job.
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
   * Evidence: observed (a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.showExportJob({ path: { availability_export_id: "…" } });
   * ```
   */
  showExportJob(input: ShowExportJobInput, options?: CallOptions): Call<ShowExportJobResponse> {
    return call(this.#transport, operations.showExportJob, input, options);
  }
}
