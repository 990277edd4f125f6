import { allEvidence } from "../../generated/evidence.js";
import type { Evidence, OperationDescriptor } from "../../src/core/operation.js";

/** What a check looks at. */
export type CheckKind = "auth" | "status" | "schema" | "error" | "semantic";

/** One thing that was checked. Details never hold values of the platform: they may be personal. */
export interface Check {
  readonly operation: string;
  readonly kind: CheckKind;
  readonly what: string;
  readonly result: "pass" | "fail" | "skip";
  readonly detail?: string;
}

/** All that was checked of one operation. */
export interface OperationReport {
  readonly id: string;
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly evidence: Evidence | undefined;
  readonly checks: readonly Check[];
}

/** The outcome of a run. */
export interface ConformanceReport {
  readonly baseUrl: string;
  readonly mode: "read-only" | "read and write";
  readonly totals: Readonly<Record<Check["result"], number>> & {
    readonly operations: number;
    readonly untouched: number;
  };
  readonly operations: readonly OperationReport[];
}

/** Puts checks in the order of the contract; an operation that nothing was checked of is listed too. */
export function makeReport(
  operations: readonly OperationDescriptor[],
  checks: readonly Check[],
  { baseUrl, readOnly }: { readonly baseUrl: string; readonly readOnly: boolean },
): ConformanceReport {
  const reports = operations.map(({ id, api, method, path }) => ({
    id,
    api,
    method,
    path,
    evidence: allEvidence[id],
    checks: unique(checks.filter((check) => check.operation === id)),
  }));
  const all = reports.flatMap((report) => report.checks);
  const count = (result: Check["result"]) => all.filter((check) => check.result === result).length;
  return {
    baseUrl,
    mode: readOnly ? "read-only" : "read and write",
    totals: {
      operations: reports.length,
      untouched: reports.filter((report) => report.checks.every(({ result }) => result === "skip")).length,
      pass: count("pass"),
      fail: count("fail"),
      skip: count("skip"),
    },
    operations: reports,
  };
}

/** The same check made many times counts once; a failure is never hidden by a later success. */
function unique(checks: readonly Check[]): Check[] {
  const found = new Map<string, Check>();
  for (const check of checks) {
    const key = `${check.kind} ${check.what}`;
    const before = found.get(key);
    if (!before || (before.result !== "fail" && check.result !== "skip")) found.set(key, check);
  }
  return [...found.values()];
}

const MARKS = { pass: "✓", fail: "✗", skip: "–" } as const;

/** The report for people. */
export function toMarkdown(report: ConformanceReport): string {
  const { totals } = report;
  const failures = report.operations.flatMap(({ checks }) => checks.filter(({ result }) => result === "fail"));
  return [
    "# Conformance",
    "",
    `${report.baseUrl}, ${report.mode}: ${totals.pass} checks hold, ${totals.fail} do not, ${totals.skip} were left out; ` +
      `${totals.operations - totals.untouched} of ${totals.operations} operations were examined.`,
    "",
    ...(failures.length === 0
      ? []
      : ["## What does not hold", "", ...failures.map((one) => `- ${one.operation}: ${textOf(one)}`), ""]),
    "## Operations",
    "",
    "| operation | path | evidence | checked |",
    "| --- | --- | --- | --- |",
    ...report.operations.map(({ id, method, path, evidence, checks }) => {
      const lines = checks.map((check) => `${MARKS[check.result]} ${textOf(check)}`).join("<br>");
      return `| ${id} | \`${method} ${path}\` | ${cell(`${evidence?.level}: ${evidence?.source}`)} | ${cell(lines) || "–"} |`;
    }),
    "",
  ].join("\n");
}

function textOf({ what, detail }: Check): string {
  return detail === undefined ? what : `${what} (${detail})`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Ids of the operations that no flow has seen succeed. */
export function unseen({ operations }: ConformanceReport): string[] {
  const succeeded = ({ checks }: ConformanceReport["operations"][number]) =>
    checks.some(({ kind, result }) => kind === "status" && result === "pass");
  return operations.filter((operation) => !succeeded(operation)).map(({ id }) => id);
}
