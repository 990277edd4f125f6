import { allEvidence } from "../../../generated/evidence.js";
import type { Idempotency, OperationDescriptor } from "../../core/operation.js";
import { type Verb, verb } from "../lib/command.js";
import { completes } from "../lib/completes.js";
import { OPERATION_IDS, operationCalled } from "../lib/operations.js";
import { table } from "../lib/table.js";

/** All that is known of one operation. */
export const contractShow: Verb = (io) =>
  completes(verb("show", "all that is known of one operation"), OPERATION_IDS)
    .argument("<operation>", "its id, as in createInjectedOrder")
    .option("--json", "print it as JSON")
    .action((id, { json }) => {
      const operation = operationCalled(id);
      if (json) return io.out(JSON.stringify({ ...operation, evidence: allEvidence[id] }, null, 2));
      for (const line of factsOf(operation)) io.out(line);
    });

function factsOf(operation: OperationDescriptor): string[] {
  const { id, api, method, path, parameters, errorCodes, scopes } = operation;
  const evidence = allEvidence[id];
  const facts = [
    ["operation", id],
    ["request", `${method} ${path}`],
    ["API", api],
    ["evidence", `${evidence?.level}: ${evidence?.source}`],
    ["sent again", replayWords(operation.idempotency)],
    ["scopes", scopes === undefined ? "no source says" : scopes.join(" ") || "none"],
    ["a second", operation.rateLimitPerSecond ?? "no limit of its own is known"],
    ["body", operation.requestMediaTypes?.join(", ") ?? "none"],
  ];
  const places = parameters.map(({ name, in: place, required }) => [name, place, required ? "required" : ""]);
  const codes = errorCodes.map(({ code, status, meaning }) => [code, status || "", meaning]);
  return [
    ...table(facts),
    ...(places.length === 0 ? [] : ["", ...table([["parameter", "in", ""], ...places])]),
    ...(codes.length === 0 ? [] : ["", ...table([["error code", "status", "means"], ...codes])]),
  ];
}

function replayWords(idempotency: Idempotency): string {
  if (typeof idempotency === "object")
    return "by" in idempotency
      ? `yes, ${idempotency.by} is the key`
      : `yes, the header ${idempotency.header} is the key`;
  const words = { safe: "yes, it only reads", idempotent: "yes, a repeat changes nothing more", never: "no" };
  return words[idempotency];
}
