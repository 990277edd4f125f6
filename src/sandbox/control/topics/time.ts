import * as z from "zod";
import { type ControlParts, operation, refusing } from "../operation.js";

const topic = "Time";
const Now = z.object({ now: z.iso.datetime(), nowMs: z.number() });
const result = { status: 200, description: "The time of the sandbox; what was due by then has happened.", schema: Now };

/** Time moves forward only; a snapshot goes back. */
export const timeOperations = [
  operation({
    id: "showClock",
    method: "GET",
    path: "/clock",
    topic,
    summary: "What time it is in the sandbox",
    result: { ...result, description: "The time of the sandbox." },
    run: (_input, parts) => now(parts),
  }),
  operation({
    id: "advanceClock",
    method: "POST",
    path: "/clock/advance",
    topic,
    summary: "Move the clock forward by a span",
    body: z.strictObject({
      by: z.union([z.string().min(1), z.number().min(0)]).describe('As "90s", "1h30m" or "2d", or milliseconds.'),
    }),
    result,
    run: async ({ body }, parts) => {
      await refusing(() => parts.sandbox.clock.advance(body.by));
      return now(parts);
    },
  }),
  operation({
    id: "setClock",
    method: "POST",
    path: "/clock/set",
    topic,
    summary: "Move the clock forward to a moment",
    body: z.strictObject({ to: z.iso.datetime({ offset: true }) }),
    result,
    run: async ({ body }, parts) => {
      await refusing(() => parts.sandbox.clock.set(body.to));
      return now(parts);
    },
  }),
];

function now({ sandbox: { clock } }: ControlParts): z.infer<typeof Now> {
  return { now: new Date(clock.now()).toISOString(), nowMs: clock.now() };
}
