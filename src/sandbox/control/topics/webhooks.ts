import * as z from "zod";
import { SandboxProblem } from "../../kernel/problem.js";
import { operation, refusing } from "../operation.js";
import { STREAM_TYPES, streamResponse } from "../streams.js";

const topic = "Webhooks";
const receiver = {
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,50}$/)
    .describe("Default: webhook-1 and so on.")
    .optional(),
  apiKey: z.string().min(1).max(1_024).describe("Comes with each event as Authorization: Bearer.").optional(),
  events: z.array(z.string().min(1)).describe("Names as order.created. Default: all.").optional(),
};
const Webhook = z.object({ id: z.string(), status: z.string(), url: z.string(), events: z.array(z.string()) });
const Delivery = z.looseObject({ at: z.string(), integrationId: z.string(), event: z.string(), outcome: z.string() });

/** Who gets events. */
export const webhookOperations = [
  operation({
    id: "listWebhooks",
    method: "GET",
    path: "/webhooks",
    topic,
    summary: "Registered receivers, those that clients registered too",
    result: { status: 200, description: "All of them.", schema: z.object({ webhooks: z.array(Webhook) }) },
    run: (_input, { sandbox }) => ({ webhooks: sandbox.webhooks.list() }),
  }),
  operation({
    id: "addWebhook",
    method: "POST",
    path: "/webhooks",
    topic,
    summary: "Register a receiver; the sandbox's option outbound (--allow) must name its origin",
    body: z.strictObject({ ...receiver, url: z.url() }),
    result: { status: 201, description: "Its id.", schema: z.object({ id: z.string() }) },
    run: async ({ body: { url, ...options } }, { sandbox }) => ({
      id: await refusing(() => sandbox.webhooks.add({ url, ...known(options) })),
    }),
  }),
  operation({
    id: "removeWebhook",
    method: "DELETE",
    path: "/webhooks/{webhook}",
    topic,
    summary: "Take a receiver off the list",
    result: { status: 204, description: "It gets nothing more." },
    run: ({ path }, { sandbox }) => {
      if (sandbox.webhooks.remove(path["webhook"] ?? "")) return;
      throw new SandboxProblem(404, "not_found", `There is no webhook ${path["webhook"]}.`);
    },
  }),
  operation({
    id: "startWebhook",
    method: "POST",
    path: "/webhooks/{webhook}/start",
    topic,
    summary: "Start a stream again that was stopped; what was missed comes now",
    result: { status: 204, description: "It runs." },
    run: ({ path }, { sandbox }) => {
      if (sandbox.webhooks.start(path["webhook"] ?? "")) return;
      throw new SandboxProblem(404, "not_found", `There is no webhook ${path["webhook"]}.`);
    },
  }),
  operation({
    id: "listDeliveries",
    method: "GET",
    path: "/deliveries",
    topic,
    summary: "Attempts to deliver events, oldest first",
    result: { status: 200, description: "All that are kept.", schema: z.object({ deliveries: z.array(Delivery) }) },
    run: (_input, { sandbox }) => ({ deliveries: sandbox.webhooks.deliveries }),
  }),
  operation({
    id: "settleDeliveries",
    method: "POST",
    path: "/deliveries/settle",
    topic,
    summary: "Run what is due, and wait until no event is on its way",
    result: { status: 204, description: "Nothing is on its way." },
    run: (_input, { sandbox }) => sandbox.webhooks.settled(),
  }),
  operation({
    id: "openRelay",
    method: "POST",
    path: "/relay",
    topic,
    summary: "Receive events over this response; it is registered as long as somebody reads it",
    body: z.strictObject(receiver),
    bodyOptional: true,
    result: {
      status: 200,
      description: "First the id of the receiver, then one delivery a line. Each waits for reportDelivery.",
      schema: z.union([
        z.object({ listening: z.string() }),
        z.object({ delivery: z.string(), headers: z.record(z.string(), z.string()), body: z.string() }),
      ]),
      mediaTypes: STREAM_TYPES,
    },
    run: async ({ request, body }, { sandbox, relays }) => {
      const { id } = body;
      if (id !== undefined && sandbox.webhooks.list().some((one) => one.id === id))
        throw new SandboxProblem(409, "conflict", `There is a webhook ${id} already.`);
      return streamResponse(request, (push) => {
        const { receive, close } = relays.receiver(push);
        const listening = sandbox.webhooks.listen(receive, known(body));
        push({ listening: listening.id });
        return () => {
          listening.close();
          close();
        };
      });
    },
  }),
  operation({
    id: "reportDelivery",
    method: "POST",
    path: "/relay/{delivery}",
    topic,
    summary: "Say what the receiver behind a relay responded",
    body: z.strictObject({
      status: z.int().min(100).max(599).describe("Left out: it did not respond.").optional(),
    }),
    result: { status: 204, description: "The sandbox goes on as with any receiver." },
    run: ({ path, body }, { relays }) => {
      if (relays.report(path["delivery"] ?? "", body.status)) return;
      throw new SandboxProblem(404, "not_found", `Nobody waits for ${path["delivery"]} any more.`);
    },
  }),
];

/** Options as the object takes them: what was not sent is not there. */
function known<T extends object>(options: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
