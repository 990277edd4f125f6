import type {
  CreateLocationGroupRequest,
  LocationGroup,
  LocationGroupList,
  UpdateLocationGroupRequest,
} from "../../generated/availabilities-export/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/request.js";
import { asMethod } from "./lib/as-method.js";
import { Resource } from "./lib/resource.js";

/**
 * Groups of locations whose ATP is exported as one, as for a channel.
 *
 * Evidence: groups are documented; that they are listed and created, and `group_name` and `fulfillment_nodes`, was seen.
 * **Every other path is inferred.** Correct paths with the client's `endpoints` option; unknown members travel both ways
 * unchanged.
 */
export class LocationGroups extends Resource {
  /**
   * Creates a group.
   *
   * @example
   * ```ts
   * const group = await newstore.availability.groups.create({
   *   group_name: "web",
   *   fulfillment_nodes: ["DC01", "US01"],
   * });
   * ```
   */
  create(group: CreateLocationGroupRequest, options?: CallOptions): Call<LocationGroup> {
    const call = this.context.api.availabilitiesExport.createLocationGroup({ body: group }, options);
    return asMethod({ method: "availability.groups.create", names: { body: "group" } }, call);
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
    const call = this.context.api.availabilitiesExport.listLocationGroups({}, options);
    return asMethod({ method: "availability.groups.list" }, call);
  }

  /**
   * Reads one group.
   *
   * @example
   * ```ts
   * const group = await newstore.availability.groups.get("7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11");
   * ```
   */
  get(id: string, options?: CallOptions): Call<LocationGroup> {
    const call = this.context.api.availabilitiesExport.showLocationGroup({ path: { group_id: id } }, options);
    return asMethod({ method: "availability.groups.get", names: { "path.group_id": "id" } }, call);
  }

  /**
   * Changes a group.
   *
   * @example
   * ```ts
   * await newstore.availability.groups.update("7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11", { fulfillment_nodes: ["DC01"] });
   * ```
   */
  update(id: string, patch: UpdateLocationGroupRequest, options?: CallOptions): Call<LocationGroup> {
    const input = { path: { group_id: id }, body: patch };
    const call = this.context.api.availabilitiesExport.updateLocationGroup(input, options);
    return asMethod({ method: "availability.groups.update", names: { "path.group_id": "id", body: "patch" } }, call);
  }

  /**
   * Deletes a group.
   *
   * @example
   * ```ts
   * await newstore.availability.groups.delete("7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11");
   * ```
   */
  delete(id: string, options?: CallOptions): Call<undefined> {
    const call = this.context.api.availabilitiesExport.destroyLocationGroup({ path: { group_id: id } }, options);
    return asMethod({ method: "availability.groups.delete", names: { "path.group_id": "id" } }, call);
  }
}
