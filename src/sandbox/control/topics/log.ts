import * as z from "zod";
import { operation } from "../operation.js";
import { STREAM_TYPES, streamResponse } from "../streams.js";

const topic = "Log";
const Logged = z.looseObject({ at: z.string(), method: z.string(), path: z.string(), status: z.int() });
const Violation = z.looseObject({
  operation: z.string(),
  pointer: z.string(),
  rule: z.string(),
  message: z.string(),
});

/** What was requested of the simulated platform; neither bodies nor queries nor headers are kept. */
export const logOperations = [
  operation({
    id: "listRequests",
    method: "GET",
    path: "/requests",
    topic,
    summary: "Requests so far, and where they left the contract",
    result: {
      status: 200,
      description: "Oldest first.",
      schema: z.object({ requests: z.array(Logged), violations: z.array(Violation) }),
    },
    run: (_input, { sandbox: { requests, violations } }) => ({ requests, violations }),
  }),
  operation({
    id: "followRequests",
    method: "GET",
    path: "/requests/stream",
    topic,
    summary: "Requests from now on, once each was served",
    result: {
      status: 200,
      description: "One request a line, with how many milliseconds it took and where it left the contract.",
      schema: z.looseObject({ ...Logged.shape, ms: z.number(), violations: z.array(Violation) }),
      mediaTypes: STREAM_TYPES,
    },
    run: ({ request }, { sandbox }) =>
      streamResponse(request, (push) =>
        sandbox.onRequest((served, violations) => push({ ...served, ms: Math.round(served.ms * 10) / 10, violations })),
      ),
  }),
];
