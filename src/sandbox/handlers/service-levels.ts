import type { ReplaceServiceLevelsRequest, UpdateServiceLevelsRequest } from "../../../generated/delivery/types.js";
import type { Handlers, SandboxResponse } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { applyPatch, PatchError } from "../rules/json-patch.js";
import type { ServiceLevel } from "../state/delivery.js";

/** What shoppers can choose (docs/platform/delivery.md#service-levels). */
export const serviceLevelHandlers: Handlers = {
  listServiceLevels: (_request, world) => {
    const { serviceLevels } = world.state.delivery;
    if (serviceLevels.size === 0) throw new SandboxProblem(404, "not_found", "There are no service levels.");
    return { status: 200, body: Object.fromEntries(serviceLevels) };
  },

  // One entry, but still a map.
  showServiceLevel: ({ path }, world) => {
    const id = path["id"] ?? "";
    const level = world.state.delivery.serviceLevels.get(id);
    if (level === undefined) throw new SandboxProblem(404, "not_found", `The service level '${id}' couldn't be found.`);
    return { status: 200, body: Object.fromEntries([[id, level]]) };
  },

  replaceServiceLevels: ({ body }, world) => store(world, body as ReplaceServiceLevelsRequest),

  updateServiceLevels: ({ body }, world) => {
    const before = Object.fromEntries(world.state.delivery.serviceLevels);
    try {
      return store(world, applyPatch(before, body as UpdateServiceLevelsRequest));
    } catch (error) {
      if (error instanceof PatchError)
        throw new SandboxProblem(400, "bad_request", `The patch fails: ${error.message}.`);
      throw error;
    }
  },
};

function store(world: World, levels: Readonly<Record<string, unknown>>): SandboxResponse {
  const { serviceLevels } = world.state.delivery;
  const wrong = Object.entries(levels).find(([, level]) => typeof level !== "object" || level === null);
  if (wrong !== undefined)
    throw new SandboxProblem(400, "bad_request", `Service level '${wrong[0]}' must be an object.`);
  serviceLevels.clear();
  for (const [id, level] of Object.entries(levels)) serviceLevels.set(id, level as ServiceLevel);
  const uri = `${world.baseUrl}/v0/routing/service_levels`;
  return { status: 200, body: { fulfillment_config_uri: uri, service_levels: Object.fromEntries(serviceLevels) } };
}
