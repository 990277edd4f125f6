import { createInjectedOrder } from "../../../generated/order-injection/operations.js";
import type { Finding } from "../../checks/drift.js";
import { loadChecks } from "../../checks/load-checks.js";
import { EXIT, type Verb, verb } from "../lib/command.js";
import { readDocuments } from "../lib/documents.js";
import { plain } from "../lib/plain.js";
import { counted } from "../lib/rate.js";

const NOTE = `
A file holds one order, a list of them, or one a line; - is standard input. Nothing is sent, and no tenant is needed.
What the platform is not known to refuse is a warning (!), and no failure.`;

/** Checks orders as the SDK does before it sends them. */
export const orderValidate: Verb = (io) =>
  verb("validate", "check orders against the contract, without sending them")
    .argument("<files...>", "files of orders")
    .option("--json", "print the findings as JSON, one order a line")
    .addHelpText("after", NOTE)
    .action(async (files, { json }) => {
      const checks = await loadChecks(createInjectedOrder);
      let count = 0;
      let wrong = 0;
      for await (const order of readDocuments(files, io)) {
        count += 1;
        const findings = checks.request({ body: order }, {});
        const errors = findings.filter(({ isWarning }) => isWarning !== true);
        if (errors.length > 0) wrong += 1;
        const name = nameOf(order, count);
        if (json) io.out(JSON.stringify({ order: name, valid: errors.length === 0, issues: findings.map(issueOf) }));
        else for (const line of linesOf(name, findings)) io.out(line);
      }
      io.err(`${counted(count, "order")} checked, ${wrong} wrong.`);
      if (wrong > 0) io.exitWith(EXIT.failed);
    });

function nameOf(order: unknown, count: number): string {
  const { external_id: id } = Object(order) as { readonly external_id?: unknown };
  return typeof id === "string" && id !== "" ? id : `order ${count}`;
}

function issueOf({ issue, isWarning }: Finding) {
  return { ...issue, severity: isWarning === true ? "warning" : "error" };
}

function linesOf(name: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [`✓ ${plain(name)}`];
  return findings.map(
    ({ issue: { path, message, rule }, isWarning }) =>
      `${isWarning === true ? "!" : "✗"} ${plain(name)}: ${plain(path)}: ${plain(message)} (${rule})`,
  );
}
