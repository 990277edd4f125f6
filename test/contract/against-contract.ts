import { allOperations } from "../../generated/index.js";
import { checkRequest } from "../../src/checks/check-request.js";
import { checkResponse } from "../../src/checks/check-response.js";
import { checkRules } from "../../src/checks/check-rules.js";
import type { FileDescriptor, OperationDescriptor } from "../../src/core/operation.js";
import type { OperationInput } from "../../src/core/request.js";

/** An operation, or its id. */
type Named = OperationDescriptor | keyof typeof allOperations;

/** Places of a request that the SDK refuses to send. */
export async function refusalsOf(named: Named, input: OperationInput): Promise<string[]> {
  const operation = operationOf(named);
  const findings = checkRequest(operation, await operation.schemas(), input, {});
  return findings.filter(({ isWarning }) => isWarning !== true).map(({ issue }) => issue.path);
}

/** Where a response would count as drift: `path: problem`, one a line. */
export async function driftOf(named: Named, data: unknown, status = 200, mediaType?: string): Promise<string[]> {
  const operation = operationOf(named);
  const headers = new Headers({ "content-type": mediaType ?? operation.accept[0] ?? "application/json" });
  const response = { status, data, headers, requestId: undefined, attempts: 1 };
  return checkResponse(await operation.schemas(), response).map(({ issue }) => `${issue.path}: ${issue.message}`);
}

/** Where a file's head or its items leave the contract; what is only told and travels is none of it. */
export async function wrongInFile(file: FileDescriptor, head: unknown, items: readonly unknown[]): Promise<string[]> {
  const schemas = await file.schemas();
  const pathsOf = (place: string, error: { issues: readonly { path: PropertyKey[] }[] } | undefined) =>
    (error?.issues ?? []).map(({ path }) => [place, ...path].join("."));
  const ofItems = file.rules.filter((rule) => rule.in === "item");
  const root = { path: "item", keys: [] };
  return [
    ...pathsOf("head", schemas.head?.safeParse(head).error),
    ...items.flatMap((item) => [
      ...pathsOf("item", schemas.item.safeParse(item).error),
      ...checkRules(ofItems, item, root, head).flatMap(({ issue, isWarning }) => (isWarning ? [] : [issue.path])),
    ]),
  ];
}

function operationOf(named: Named): OperationDescriptor {
  return typeof named === "string" ? allOperations[named] : named;
}
