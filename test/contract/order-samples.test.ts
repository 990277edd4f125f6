import { describe, expect, it } from "vitest";
import * as generated from "../../generated/index.js";
import type { OperationDescriptor } from "../../src/transport/operation.js";
import { checkAnswer } from "../../src/transport/validation/check-answer.js";
import { checkRequest } from "../../src/transport/validation/check-request.js";
import { injectedOrders } from "./samples/injected-orders.js";
import { type AnswerSample, orderAnswers } from "./samples/order-answers.js";
import { returnAnswers, returnRequests } from "./samples/return-answers.js";

const all = generated.allOperations as Readonly<Record<string, OperationDescriptor>>;

function operationOf(id: string): OperationDescriptor {
  const operation = Object.values(all).find((one) => one.id === id);
  if (operation === undefined) throw new Error(`the contract has no operation ${id}`);
  return operation;
}

async function problemsOf(operationId: string, body: unknown): Promise<string[]> {
  const operation = operationOf(operationId);
  const findings = checkRequest(operation, await operation.schemas(), { body }, {});
  return findings
    .filter(({ issue }) => issue.path.startsWith("body"))
    .map(({ issue }) => `${issue.path}: ${issue.message}`);
}

async function driftOf({ operation: id, body, status = 200, mediaType }: AnswerSample): Promise<unknown[]> {
  const operation = operationOf(id);
  const headers = new Headers({ "content-type": mediaType ?? operation.accept[0] ?? "application/json" });
  const answer = { data: body, status, headers, requestId: undefined, attempts: 1 };
  return checkAnswer(await operation.schemas(), answer).map(({ issue }) => issue);
}

describe("an order that integrations inject is sent as it stands:", () => {
  it.each(Object.entries(injectedOrders))("%s", async (_, order) => {
    expect(await problemsOf("createInjectedOrder", order)).toEqual([]);
  });
});

describe("a request about a return is sent as it stands:", () => {
  it.each(returnRequests)("$operation: $what", async ({ operation, body }) => {
    expect(await problemsOf(operation, body)).toEqual([]);
  });
});

describe("an answer that the platform is known to give is no drift:", () => {
  it.each([...orderAnswers, ...returnAnswers])("$operation: $what", async (sample) => {
    expect(await driftOf(sample)).toEqual([]);
  });
});

describe("none of these passes because nothing is looked at:", () => {
  it("an order without members has problems", async () => {
    expect(await problemsOf("createInjectedOrder", {})).not.toEqual([]);
    expect(await problemsOf("createReturn", {})).not.toEqual([]);
    expect(await problemsOf("createRefund", { amount: 1.234, currency: "USD" })).not.toEqual([]);
  });

  it.each([...orderAnswers, ...returnAnswers].filter(({ body }) => body !== undefined))(
    "$operation: a number instead of $what is drift",
    async (sample) => {
      expect(await driftOf({ ...sample, body: 7 })).not.toEqual([]);
    },
  );
});
