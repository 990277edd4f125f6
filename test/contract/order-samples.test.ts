import { describe, expect, it } from "vitest";
import { driftOf, refusalsOf } from "./against-contract.js";
import { injectedOrders } from "./samples/injected-orders.js";
import { orderResponses, type ResponseSample } from "./samples/order-responses.js";
import { returnRequests, returnResponses } from "./samples/return-responses.js";

/** Of the body alone: these samples have no path. */
async function problemsOf(operation: ResponseSample["operation"], body: unknown): Promise<string[]> {
  return (await refusalsOf(operation, { body })).filter((path) => path.startsWith("body"));
}

function driftOfSample({ operation, body, status, mediaType }: ResponseSample): Promise<string[]> {
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

describe("a response that the platform is known to give is no drift:", () => {
  it.each([...orderResponses, ...returnResponses])("$operation: $what", async (sample) => {
    expect(await driftOfSample(sample)).toEqual([]);
  });
});

describe("none of these passes because nothing is looked at:", () => {
  it("an order without members has problems", async () => {
    expect(await problemsOf("createInjectedOrder", {})).not.toEqual([]);
    expect(await problemsOf("createReturn", {})).not.toEqual([]);
    expect(await problemsOf("createRefund", { amount: 1.234, currency: "USD" })).not.toEqual([]);
  });

  it.each([...orderResponses, ...returnResponses].filter(({ body }) => body !== undefined))(
    "$operation: a number instead of $what is drift",
    async (sample) => {
      expect(await driftOfSample({ ...sample, body: 7 })).not.toEqual([]);
    },
  );
});
