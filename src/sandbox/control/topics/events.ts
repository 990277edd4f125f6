import * as z from "zod";
import { TRIGGERS } from "../../rules/triggers.js";
import { operation } from "../operation.js";
import { STREAM_TYPES, streamResponse } from "../streams.js";

const topic = "Events";
const Envelope = z.looseObject({
  index: z.int(),
  tenant: z.string(),
  name: z.string(),
  published_at: z.string(),
  payload: z.record(z.string(), z.unknown()),
});
const MOST = 1_000;

/** What happened, as the platform publishes it. Payloads of orders hold personal data of test orders. */
export const eventOperations = [
  operation({
    id: "listEvents",
    method: "GET",
    path: "/events",
    topic,
    summary: "Events so far, oldest first",
    query: z.strictObject({
      after: z.coerce
        .number()
        .int()
        .min(0)
        .describe("How many to leave out: the `next` of an earlier call.")
        .optional(),
      name: z.string().min(1).optional(),
    }),
    result: {
      status: 200,
      description: `At most ${MOST}; \`next\` goes on behind them.`,
      schema: z.object({ events: z.array(Envelope), next: z.int() }),
    },
    run: ({ query: { after = 0, name } }, { sandbox }) => {
      const all = sandbox.state.events.list();
      const part = all.slice(after, after + MOST);
      const events = part.map((event, index) => envelopeOf(event, after + index));
      return { events: events.filter((event) => name === undefined || event.name === name), next: after + part.length };
    },
  }),
  operation({
    id: "followEvents",
    method: "GET",
    path: "/events/stream",
    topic,
    summary: "Events from now on, as they happen",
    result: { status: 200, description: "One event a line.", schema: Envelope, mediaTypes: STREAM_TYPES },
    run: ({ request }, { sandbox: { state } }) =>
      streamResponse(request, (push) =>
        state.events.subscribe((event) => push(envelopeOf(event, state.events.list().length - 1))),
      ),
  }),
  operation({
    id: "triggerEvent",
    method: "POST",
    path: "/events/trigger",
    topic,
    summary: "Make an event happen, with all that comes before it",
    body: z.strictObject({
      event: z
        .string()
        .min(1)
        .describe(`One of ${TRIGGERS.join(", ")}.`),
      order: z.string().min(1).describe("Any id of an order. Default: a new one that is made up.").optional(),
    }),
    result: {
      status: 200,
      description: "The order that it happened to.",
      schema: z.object({ event: z.string(), order: z.object({ uuid: z.string(), externalId: z.string() }) }),
    },
    run: ({ body: { event, order } }, { sandbox }) => {
      const { uuid, externalId } = sandbox.trigger(event, order === undefined ? {} : { orderId: order });
      return { event, order: { uuid, externalId } };
    },
  }),
];

function envelopeOf(
  {
    tenant,
    name,
    publishedAt,
    payload,
  }: { readonly tenant: string; readonly name: string; readonly publishedAt: string; readonly payload: object },
  index: number,
) {
  return { index, tenant, name, published_at: publishedAt, payload };
}
