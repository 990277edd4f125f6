import { TRIGGERS } from "../../sandbox/rules/triggers.js";
import type { Verb } from "../lib/command.js";
import { completes } from "../lib/completes.js";
import { text } from "../lib/values.js";
import { controlOf, sandboxVerb } from "../sandbox/control.js";

const NOTE = `
The event really happens: an order is cancelled, shipped, returned. Without --order, one is made up first.
An event that cannot be caused is answered by the list of those that can.`;

/** Makes an event happen in a sandbox. */
export const trigger: Verb = (io) =>
  completes(sandboxVerb("trigger", "make an event happen in a sandbox, as order.cancelled"), TRIGGERS)
    .argument("<event>", "name of the event", text)
    .option("--order <id>", "any id of an order; default: a new one that is made up", text)
    .option("--json", "print the sandbox's response")
    .addHelpText("after", NOTE)
    .action(async (event, { order, json, baseUrl }) => {
      const control = await controlOf(baseUrl, io);
      const result = (await control.call("POST", "/events/trigger", {
        event,
        ...(order === undefined ? {} : { order }),
      })) as { readonly order: { readonly externalId: string; readonly uuid: string } };
      if (json) return io.out(JSON.stringify(result, null, 2));
      io.out(`${event} happened to order ${result.order.externalId} (${result.order.uuid}).`);
    });
