import * as z from "zod";
import { SandboxProblem } from "../../kernel/problem.js";
import type { Fault } from "../../server/fault.js";
import { FAULT_SHAPE } from "../../server/fault-members.js";
import { FAULT_PROFILES, type FaultProfile } from "../../server/fault-profiles.js";
import { type ControlParts, operation, refusing } from "../operation.js";

const topic = "Faults";
const ALWAYS = "always";

/** A fault as it is sent; names, units and limits are those of the object's `faults.add`. */
const FaultBody = z.strictObject({
  ...FAULT_SHAPE,
  times: z
    .union([FAULT_SHAPE.times, z.literal(ALWAYS)])
    .describe("How many requests it strikes. Default 1.")
    .optional(),
});

const Planned = z.looseObject({ id: z.string(), skipLeft: z.int(), timesLeft: z.union([z.int(), z.literal(ALWAYS)]) });
const Plan = z.object({ profile: z.string().nullable(), faults: z.array(Planned) });
const result = { status: 200, description: "What strikes from now on.", schema: Plan };

/** What goes wrong on purpose. */
export const faultOperations = [
  operation({
    id: "listFaults",
    method: "GET",
    path: "/faults",
    topic,
    summary: "What strikes from now on",
    result,
    run: (_input, parts) => plan(parts),
  }),
  operation({
    id: "addFault",
    method: "POST",
    path: "/faults",
    topic,
    summary: "Let something go wrong, once unless `times` says otherwise",
    body: FaultBody,
    result: { status: 201, description: "The id by which it can be removed.", schema: z.object({ id: z.string() }) },
    run: async ({ body }, { sandbox }) => {
      const { times, ...rest } = body;
      const count = times === ALWAYS ? Number.POSITIVE_INFINITY : times;
      const fault = { ...rest, ...(count === undefined ? {} : { times: count }) } as unknown as Fault;
      return { id: await refusing(() => sandbox.faults.add(fault)) };
    },
  }),
  operation({
    id: "clearFaults",
    method: "DELETE",
    path: "/faults",
    topic,
    summary: "Remove every fault, the profile's too",
    result: { status: 204, description: "Nothing strikes any more." },
    run: (_input, { sandbox }) => sandbox.faults.clear(),
  }),
  operation({
    id: "removeFault",
    method: "DELETE",
    path: "/faults/{fault}",
    topic,
    summary: "Remove one fault",
    result: { status: 204, description: "It strikes no more." },
    run: ({ path }, { sandbox }) => {
      if (sandbox.faults.remove(path["fault"] ?? "")) return;
      throw new SandboxProblem(404, "not_found", `There is no fault ${path["fault"]}; it has struck, or never was.`);
    },
  }),
  operation({
    id: "listFaultProfiles",
    method: "GET",
    path: "/fault-profiles",
    topic,
    summary: "Mixtures of faults that have a name",
    result: {
      status: 200,
      description: "Each with what it does.",
      schema: z.object({ profiles: z.record(z.string(), z.string()), active: z.string().nullable() }),
    },
    run: (_input, { sandbox }) => ({ profiles: FAULT_PROFILES, active: sandbox.faults.activeProfile ?? null }),
  }),
  operation({
    id: "startFaultProfile",
    method: "PUT",
    path: "/fault-profile",
    topic,
    summary: "Let a mixture of faults strike every call that no added fault strikes",
    body: z.strictObject({
      name: z
        .string()
        .min(1)
        .describe(`One of ${Object.keys(FAULT_PROFILES).join(", ")}.`),
      seed: z.union([z.string(), z.number()]).describe("The same seed, the same faults.").optional(),
    }),
    result,
    run: async ({ body: { name, seed } }, parts) => {
      await refusing(() => parts.sandbox.faults.profile(name as FaultProfile, seed === undefined ? {} : { seed }));
      return plan(parts);
    },
  }),
  operation({
    id: "endFaultProfile",
    method: "DELETE",
    path: "/fault-profile",
    topic,
    summary: "End the mixture; added faults stay",
    result: { status: 204, description: "It has ended." },
    run: (_input, { sandbox }) => sandbox.faults.endProfile(),
  }),
];

function plan({ sandbox: { faults } }: ControlParts): z.infer<typeof Plan> {
  return {
    profile: faults.activeProfile ?? null,
    faults: faults.planned().map(({ id, fault, skipLeft, timesLeft }) => ({
      id,
      ...fault,
      times: countOf(fault.times ?? 1),
      skipLeft,
      timesLeft: countOf(timesLeft),
    })),
  };
}

/** JSON has no word for it. */
function countOf(times: number): number | typeof ALWAYS {
  return Number.isFinite(times) ? times : ALWAYS;
}
