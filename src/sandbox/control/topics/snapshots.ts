import * as z from "zod";
import { SandboxProblem } from "../../kernel/problem.js";
import type { SandboxSnapshot } from "../../seed/snapshot.js";
import { type ControlParts, operation, refusing } from "../operation.js";

const topic = "Snapshots";
const Snapshot = z
  .looseObject({
    version: z.literal(1),
    tenant: z.string(),
    clock: z.record(z.string(), z.unknown()),
    ids: z.record(z.string(), z.unknown()),
    state: z.record(z.string(), z.unknown()),
  })
  .describe("As another call returned it. It holds the personal data of test orders.");

/** States to go back to. They stay until they are deleted or the sandbox ends; a reset leaves them. */
export const snapshotOperations = [
  operation({
    id: "listSnapshots",
    method: "GET",
    path: "/snapshots",
    topic,
    summary: "Names of the snapshots",
    result: { status: 200, description: "Oldest first.", schema: z.object({ snapshots: z.array(z.string()) }) },
    run: (_input, { snapshots }) => ({ snapshots: [...snapshots.keys()] }),
  }),
  operation({
    id: "saveSnapshot",
    method: "PUT",
    path: "/snapshots/{name}",
    topic,
    summary: "Keep the present state under a name, or one that is sent",
    body: Snapshot,
    bodyOptional: true,
    result: { status: 204, description: "It is kept." },
    run: ({ path, body }, { sandbox, snapshots }) => {
      const given = Object.keys(body).length > 0 ? (body as unknown as SandboxSnapshot) : sandbox.snapshot();
      snapshots.set(path["name"] ?? "", given);
    },
  }),
  operation({
    id: "showSnapshot",
    method: "GET",
    path: "/snapshots/{name}",
    topic,
    summary: "A snapshot as JSON, to be kept elsewhere",
    result: { status: 200, description: "The whole state.", schema: Snapshot },
    run: ({ path }, parts) => find(parts, path["name"]),
  }),
  operation({
    id: "restoreSnapshot",
    method: "POST",
    path: "/snapshots/{name}/restore",
    topic,
    summary: "Go back to a snapshot",
    result: { status: 204, description: "Everything is as it was then; logs and faults stay." },
    run: async ({ path }, parts) => {
      const { sandbox } = parts;
      const wanted = find(parts, path["name"]);
      const before = sandbox.snapshot();
      try {
        await refusing(() => sandbox.restore(wanted));
      } catch (error) {
        // Half of another state is worse than none of it.
        sandbox.restore(before);
        throw error;
      }
    },
  }),
  operation({
    id: "deleteSnapshot",
    method: "DELETE",
    path: "/snapshots/{name}",
    topic,
    summary: "Forget a snapshot",
    result: { status: 204, description: "It is gone." },
    run: ({ path }, parts) => {
      find(parts, path["name"]);
      parts.snapshots.delete(path["name"] ?? "");
    },
  }),
];

function find({ snapshots }: ControlParts, name = ""): SandboxSnapshot {
  const found = snapshots.get(name);
  if (found !== undefined) return found;
  const known = snapshots.size === 0 ? "there is none yet" : `there are ${[...snapshots.keys()].join(", ")}`;
  throw new SandboxProblem(404, "not_found", `There is no snapshot ${name}; ${known}.`);
}
