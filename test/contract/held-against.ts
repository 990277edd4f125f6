import { allOperations } from "../../generated/index.js";
import { checkRules } from "../../src/rules/index.js";
import type { FileDescriptor } from "../../src/transport/operation.js";
import type { Answer, OperationInput } from "../../src/transport/transport.js";
import { checkAnswer } from "../../src/transport/validation/check-answer.js";
import { checkRequest } from "../../src/transport/validation/check-request.js";

type OperationId = keyof typeof allOperations;

/** Where a request leaves the contract, as a caller would be told. */
export async function wrongInRequest(id: OperationId, input: OperationInput): Promise<string[]> {
  const operation = allOperations[id];
  return checkRequest(operation, await operation.schemas(), input, {}).map(({ issue }) => issue.path);
}

/** Where an answer would be reported as drift. */
export async function driftIn(id: OperationId, data: unknown, status = 200, mediaType?: string): Promise<string[]> {
  const operation = allOperations[id];
  const headers = new Headers({ "content-type": mediaType ?? operation.accept[0] ?? "application/json" });
  const answer = { data, status, headers, requestId: undefined, attempts: 1 } as Answer;
  return checkAnswer(await operation.schemas(), answer).map(({ issue }) => issue.path);
}

/** Where a file's head or its items leave the contract. */
export async function wrongInFile(file: FileDescriptor, head: unknown, items: readonly unknown[]): Promise<string[]> {
  const schemas = await file.schemas();
  const pathsOf = (place: string, error: { issues: readonly { path: PropertyKey[] }[] } | undefined) =>
    (error?.issues ?? []).map(({ path }) => [place, ...path].join("."));
  return [
    ...pathsOf("head", schemas.head?.safeParse(head).error),
    ...items.flatMap((item) => [
      ...pathsOf("item", schemas.item.safeParse(item).error),
      ...checkRules(
        file.rules.filter((rule) => rule.in === "item"),
        item,
        { path: "item", keys: [] },
        head,
      ).map(({ issue }) => issue.path),
    ]),
  ];
}
