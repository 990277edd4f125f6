import type {
  CreateLocationGroupRequest,
  LocationGroup,
  LocationGroupList,
  UpdateLocationGroupRequest,
} from "../../generated/availabilities-export/types.js";
import type { NewStoreApi } from "../api.js";
import type { Call } from "../transport/call.js";
import type { CallOptions } from "../transport/transport.js";

/**
 * Groups of locations whose ATP is exported as one, as for a channel.
 *
 * Evidence: the groups are documented and the list was seen; **every other path and every body is inferred**. Correct
 * paths with the client's `endpoints` option; unknown members travel both ways unchanged.
 */
export class LocationGroups {
  readonly #api: NewStoreApi;

  constructor(api: NewStoreApi) {
    this.#api = api;
  }

  /**
   * Creates a group.
   *
   * @example
   * ```ts
   * const group = await newstore.availability.groups.create({ name: "web", fulfillment_node_ids: ["DC01", "US01"] });
   * ```
   */
  create(group: CreateLocationGroupRequest, options?: CallOptions): Call<LocationGroup> {
    return this.#api.availabilitiesExport.createLocationGroup({ body: group }, options);
  }

  /**
   * Lists all groups, in whichever envelope the platform sends them.
   *
   * @example
   * ```ts
   * const groups = await newstore.availability.groups.list();
   * ```
   */
  list(options?: CallOptions): Call<LocationGroupList> {
    return this.#api.availabilitiesExport.listLocationGroups({}, options);
  }

  /**
   * Reads one group.
   *
   * @example
   * ```ts
   * const group = await newstore.availability.groups.get("web");
   * ```
   */
  get(id: string, options?: CallOptions): Call<LocationGroup> {
    return this.#api.availabilitiesExport.showLocationGroup({ path: { group_id: id } }, options);
  }

  /**
   * Changes a group.
   *
   * @example
   * ```ts
   * await newstore.availability.groups.update("web", { fulfillment_node_ids: ["DC01"] });
   * ```
   */
  update(id: string, patch: UpdateLocationGroupRequest, options?: CallOptions): Call<LocationGroup> {
    return this.#api.availabilitiesExport.updateLocationGroup({ path: { group_id: id }, body: patch }, options);
  }

  /**
   * Deletes a group.
   *
   * @example
   * ```ts
   * await newstore.availability.groups.delete("web");
   * ```
   */
  delete(id: string, options?: CallOptions): Call<undefined> {
    return this.#api.availabilitiesExport.destroyLocationGroup({ path: { group_id: id } }, options);
  }
}
