import { Option } from "@commander-js/extra-typings";
import type { HttpMethod } from "../../core/operation.js";
import { endpointOf } from "../../wire/endpoints.js";
import { type Verb, verb } from "../lib/command.js";
import { completes } from "../lib/completes.js";
import { OPERATION_IDS, operationCalled } from "../lib/operations.js";

const METHODS: readonly HttpMethod[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

const NOTE = `
Checks that the path has a place for each value of the operation, and prints the option that corrects it. In a profile the
same object is its member endpoints, and this command then uses the corrected path too.`;

/** How an operation's path is corrected where a tenant has another one. */
export const contractOverride: Verb = (io) =>
  completes(verb("override", "the option that corrects an operation's path"), OPERATION_IDS)
    .argument("<operation>", "its id, as in createDeliveryOptions")
    .argument("<path>", "where the tenant has it, with the operation's own placeholders")
    .addOption(new Option("--method <method>", "where the method is another one, too").choices(METHODS))
    .option("--json", "print the object alone")
    .addHelpText("after", NOTE)
    .action((id, path, { method, json }) => {
      const operation = operationCalled(id);
      const endpoints = { [id]: method === undefined ? path : { path, method: method as HttpMethod } };
      const corrected = endpointOf(operation, endpoints);
      if (json) return io.out(JSON.stringify(endpoints, null, 2));
      io.out(`new NewStore({ …, endpoints: ${JSON.stringify(endpoints)} })`);
      io.err(`${operation.method} ${operation.path} becomes ${corrected.method} ${corrected.path}.`);
    });
