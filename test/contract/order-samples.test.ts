import { describe, expect, it } from "vitest";
import { driftOf, refusalsOf } from "./against-contract.js";
import { injectedOrders } from "./samples/injected-orders.js";
import { type AnswerSample, orderAnswers } from "./samples/order-answers.js";
import { returnAnswers, returnRequests } from "./samples/return-answers.js";

/** Of the body alone: these samples have no path. */
async function problemsOf(operation: AnswerSample["operation"], body: unknown): Promise<string[]> {
  return (await refusalsOf(operation, { body })).filter((path) => path.startsWith("body"));
}

function driftOfSample({ operation, body, status, mediaType }: AnswerSample): Promise<string[]> {
  return driftOf(operation, body, status, mediaType);
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
    expect(await driftOfSample(sample)).toEqual([]);
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
      expect(await driftOfSample({ ...sample, body: 7 })).not.toEqual([]);
    },
  );
});
