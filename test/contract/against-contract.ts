import type { OperationDescriptor } from "../../src/transport/operation.js";
import type { OperationInput } from "../../src/transport/transport.js";
import { checkAnswer } from "../../src/transport/validation/check-answer.js";
import { checkRequest } from "../../src/transport/validation/check-request.js";

/** Where an answer would count as drift: `path: problem`, one a line. */
export async function driftOf(operation: OperationDescriptor, data: unknown, status = 200): Promise<string[]> {
  const headers = new Headers({ "content-type": operation.accept[0] ?? "application/json" });
  const answer = { status, data, headers, requestId: undefined, attempts: 1 };
  return checkAnswer(await operation.schemas(), answer).map(({ issue }) => `${issue.path}: ${issue.message}`);
}

/** Places of a request that the SDK refuses to send. */
export async function refusalsOf(operation: OperationDescriptor, input: OperationInput): Promise<string[]> {
  return checkRequest(operation, await operation.schemas(), input, {}).map(({ issue }) => issue.path);
}
