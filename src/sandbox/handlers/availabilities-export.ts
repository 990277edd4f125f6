import type {
  CreateLocationGroupRequest,
  StartExportRequest,
  UpdateLocationGroupRequest,
} from "../../../generated/availabilities-export/types.js";
import type { Handlers, SandboxResponse } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { ExportJobRecord, LocationGroupRecord } from "../state/exports.js";

function groupOf(world: World, id: string | undefined): LocationGroupRecord {
  const { groups } = world.state.exports;
  // Whether a path names a group by an id or by its name is UNKNOWN: either will do.
  const group = groups.get(id ?? "") ?? [...groups.values()].find(({ group_name }) => group_name === id);
  if (!group) throw new SandboxProblem(404, "group_not_found", `There is no location group ${id}.`);
  return group;
}

/** Members of a group must be locations. What the platform does with an unknown one is UNKNOWN; refusing is safer. */
function checkNodes(world: World, nodeIds: readonly string[]): void {
  const unknown = nodeIds.filter((id) => !world.state.stores.location(id));
  if (unknown.length > 0)
    throw new SandboxProblem(400, "unknown_location", `No fulfillment location: ${unknown.join(", ")}.`, unknown);
}

/** docs/platform/availabilities-export.md#limits-and-errors: every start makes a job of its own. */
function startJob(world: World, body: unknown, nodeIds?: readonly string[]): SandboxResponse {
  const since = (body as StartExportRequest | undefined)?.last_updated_at;
  const job: ExportJobRecord = {
    id: world.ids.uuid(),
    // Effect of an explicit 0: UNKNOWN; taken as everything, since the counter grows from above 0.
    ...(since === undefined || since === 0 ? {} : { since }),
    ...(nodeIds === undefined ? {} : { nodeIds }),
    state: "processing",
  };
  world.state.exports.jobs.set(job.id, job);
  world.later(world.settings?.exportDelayMs ?? 0, { kind: "export", exportId: job.id });
  return { status: 200, body: { availability_export_id: job.id } };
}

/** Location groups and ATP export jobs. */
export const availabilityExportHandlers: Handlers = {
  listLocationGroups: (_request, { state }) => ({
    status: 200,
    body: { groups: [...state.exports.groups.values()] },
  }),
  // docs/platform/availabilities-export.md#location-groups: the two members were seen, everything else about groups is a guess.
  createLocationGroup: ({ body }, world) => {
    const wanted = (body ?? {}) as CreateLocationGroupRequest;
    const nodeIds = wanted.fulfillment_nodes ?? [];
    checkNodes(world, nodeIds);
    const id = wanted.id ?? world.ids.uuid();
    if (world.state.exports.groups.has(id))
      throw new SandboxProblem(409, "group_exists", `There already is a location group ${id}.`);
    const group: LocationGroupRecord = { id, group_name: wanted.group_name ?? id, fulfillment_nodes: nodeIds };
    world.state.exports.groups.set(id, group);
    return { status: 200, body: group };
  },
  showLocationGroup: ({ path }, world) => ({ status: 200, body: groupOf(world, path["group_id"]) }),
  updateLocationGroup: ({ path, body }, world) => {
    const group = groupOf(world, path["group_id"]);
    const { group_name, fulfillment_nodes } = (body ?? {}) as UpdateLocationGroupRequest;
    checkNodes(world, fulfillment_nodes ?? []);
    if (group_name !== undefined) group.group_name = group_name;
    if (fulfillment_nodes !== undefined) group.fulfillment_nodes = fulfillment_nodes;
    return { status: 200, body: group };
  },
  destroyLocationGroup: ({ path }, world) => {
    const group = groupOf(world, path["group_id"]);
    world.state.exports.groups.delete(group.id);
    return { status: 200 };
  },
  // Whether cursors of both kinds of job may be mixed is UNKNOWN; here one counter serves all.
  startGlobalExport: ({ body }, world) => startJob(world, body),
  startGroupExport: ({ path, body }, world) =>
    startJob(world, body, groupOf(world, path["group_id"]).fulfillment_nodes),
  // docs/platform/availabilities-export.md#poll: `link` and `last_updated_at` come with `finished`.
  showExportJob: ({ path }, { state }) => {
    const job = state.exports.jobs.get(path["availability_export_id"] ?? "");
    if (!job) throw new SandboxProblem(404, "export_not_found", "There is no such export job.");
    return {
      status: 200,
      body: {
        availability_export_id: job.id,
        state: job.state,
        ...(job.link === undefined ? {} : { link: job.link }),
        ...(job.cursor === undefined ? {} : { last_updated_at: job.cursor }),
      },
    };
  },
};
