// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
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
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * List location groups.
   *
   * Lists the groups an export can be started for. That the call exists is certain; nobody has been seen reading
   * its response, so whether the list comes bare or inside an object is not known.
   *
   * `GET /v0/d/availabilities/groups`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client calls it and does not read the response).
   *
   * Responses:
   * - `200`: The groups.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.listLocationGroups();
   * ```
   */
  listLocationGroups(input: ListLocationGroupsInput = {}, options?: CallOptions): Call<ListLocationGroupsResponse> {
    return callOperation(this, "listLocationGroups", input, options);
  }

  /**
   * Create a location group.
   *
   * Makes a group of fulfillment locations. Method, path and the two members stand in a published tool of a
   * NewStore employee, in a line that is commented out; its lists have the same two. Whether the caller chooses
   * the id and what an unknown location leads to are guesses, and the success code is not confirmed. A repeat may
   * make a second group.
   *
   * `POST /v0/d/availabilities/groups`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: observed (a published tool of a NewStore employee, commented out; docs.newstore.net names the
   * operation).
   *
   * Responses:
   * - `200`: The group. The code is not confirmed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.createLocationGroup({ body: { group_name: "web-us", fulfillment_nodes: ["US01", "DC01"] } });
   * ```
   */
  createLocationGroup(input: CreateLocationGroupInput, options?: CallOptions): Call<CreateLocationGroupResponse> {
    return callOperation(this, "createLocationGroup", input, options);
  }

  /**
   * Read a location group.
   *
   * Reads one group. Provisional: the documentation names the operation and nothing more, so path and response are
   * guesses.
   *
   * `GET /v0/d/availabilities/groups/{group_id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: inferred (docs.newstore.net names the operation; path and response are reasoned from the listing).
   *
   * Parameters:
   * - `group_id`: Id of the group. Whether NewStore makes it or the caller chooses it is not known.
   *
   * Responses:
   * - `200`: The group.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.showLocationGroup({ path: { group_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  showLocationGroup(input: ShowLocationGroupInput, options?: CallOptions): Call<ShowLocationGroupResponse> {
    return callOperation(this, "showLocationGroup", input, options);
  }

  /**
   * Change a location group.
   *
   * Changes a group. Provisional: the documentation names the operation and nothing more. It may as well be a PUT
   * that replaces the group, so send all members to be safe. The success code is not confirmed.
   *
   * `PATCH /v0/d/availabilities/groups/{group_id}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: inferred (docs.newstore.net names the operation; method, path and body are reasoned from the
   * listing).
   *
   * Parameters:
   * - `group_id`: Id of the group. Whether NewStore makes it or the caller chooses it is not known.
   *
   * Responses:
   * - `200`: The changed group. Neither the code nor that there is a body is confirmed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.updateLocationGroup({
   *   path: { group_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: { fulfillment_nodes: ["DC01", "US01"] },
   * });
   * ```
   */
  updateLocationGroup(input: UpdateLocationGroupInput, options?: CallOptions): Call<UpdateLocationGroupResponse> {
    return callOperation(this, "updateLocationGroup", input, options);
  }

  /**
   * Delete a location group.
   *
   * Deletes a group, not its locations. Provisional: the documentation names the operation and nothing more. The
   * success code is not confirmed.
   *
   * `DELETE /v0/d/availabilities/groups/{group_id}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: inferred (docs.newstore.net names the operation; method and path are reasoned from the listing).
   *
   * Parameters:
   * - `group_id`: Id of the group. Whether NewStore makes it or the caller chooses it is not known.
   *
   * Responses:
   * - `200`: Deleted. The code is not confirmed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.destroyLocationGroup({ path: { group_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  destroyLocationGroup(input: DestroyLocationGroupInput, options?: CallOptions): Call<DestroyLocationGroupResponse> {
    return callOperation(this, "destroyLocationGroup", input, options);
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
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: inferred (docs.newstore.net says a group can be exported; method, path and body follow the global
   * export).
   *
   * Parameters:
   * - `group_id`: Id of the group. Whether NewStore makes it or the caller chooses it is not known.
   *
   * Responses:
   * - `200`: The job has been accepted. The code is not confirmed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.startGroupExport({ path: { group_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" }, body: {} });
   * ```
   */
  startGroupExport(input: StartGroupExportInput, options?: CallOptions): Call<StartGroupExportResponse> {
    return callOperation(this, "startGroupExport", input, options);
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
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: observed (a production client; docs.newstore.net: Availabilities Export API names the operation).
   *
   * Responses:
   * - `200`: The job has been accepted. The code is not confirmed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.startGlobalExport({ body: {} });
   * ```
   */
  startGlobalExport(input: StartGlobalExportInput, options?: CallOptions): Call<StartGlobalExportResponse> {
    return callOperation(this, "startGlobalExport", input, options);
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
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client).
   *
   * Parameters:
   * - `availability_export_id`: Id that starting the export gave.
   *
   * Responses:
   * - `200`: The job.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilitiesExport.showExportJob({ path: { availability_export_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  showExportJob(input: ShowExportJobInput, options?: CallOptions): Call<ShowExportJobResponse> {
    return callOperation(this, "showExportJob", input, options);
  }
}
