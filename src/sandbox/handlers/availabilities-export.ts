import type {
  CreateLocationGroupRequest,
  StartExportRequest,
  UpdateLocationGroupRequest,
} from "../../../generated/availabilities-export/types.js";
import type { ExportJobRecord, LocationGroupRecord } from "../state/exports.js";
import { type Handlers, type SandboxAnswer, SandboxProblem, type World } from "../world.js";

function groupOf(world: World, id: string | undefined): LocationGroupRecord {
  const group = world.state.exports.groups.get(id ?? "");
  if (!group) throw new SandboxProblem(404, "group_not_found", `There is no location group ${id}.`);
  return group;
}

/** Members of a group must be locations. What the platform does with an unknown one is UNKNOWN; telling is safer. */
function checkNodes(world: World, nodeIds: readonly string[]): void {
  const unknown = nodeIds.filter((id) => !world.state.stores.location(id));
  if (unknown.length > 0)
    throw new SandboxProblem(400, "unknown_location", `No fulfillment location: ${unknown.join(", ")}.`, unknown);
}

/** availabilities-export.md 6: every start makes a job of its own. */
function startJob(world: World, body: unknown, nodeIds?: readonly string[]): SandboxAnswer {
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
  // availabilities-export.md 5: everything about groups but their existence is a guess.
  createLocationGroup: ({ body }, world) => {
    const wanted = (body ?? {}) as CreateLocationGroupRequest;
    const nodeIds = wanted.fulfillment_node_ids ?? [];
    checkNodes(world, nodeIds);
    const id = wanted.id ?? world.ids.uuid();
    if (world.state.exports.groups.has(id))
      throw new SandboxProblem(409, "group_exists", `There already is a location group ${id}.`);
    const group: LocationGroupRecord = { id, name: wanted.name ?? id, fulfillment_node_ids: nodeIds };
    world.state.exports.groups.set(id, group);
    return { status: 200, body: group };
  },
  showLocationGroup: ({ path }, world) => ({ status: 200, body: groupOf(world, path["group_id"]) }),
  updateLocationGroup: ({ path, body }, world) => {
    const group = groupOf(world, path["group_id"]);
    const { name, fulfillment_node_ids } = (body ?? {}) as UpdateLocationGroupRequest;
    checkNodes(world, fulfillment_node_ids ?? []);
    if (name !== undefined) group.name = name;
    if (fulfillment_node_ids !== undefined) group.fulfillment_node_ids = fulfillment_node_ids;
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
    startJob(world, body, groupOf(world, path["group_id"]).fulfillment_node_ids),
  // availabilities-export.md 3: `link` and `last_updated_at` come with `finished`.
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
