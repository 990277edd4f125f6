import { describe, expect, it } from "vitest";
import { allOperations } from "../../generated/index.js";
import type { OperationDescriptor } from "../../src/core/operation.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { operations } from "../contract/documents.js";
import { quickWaits } from "../support/clock.js";
import { outcomeOf } from "../support/facade-methods.js";
import { send } from "../support/transport.js";

/** Every write of the contract, with the success that it publishes. */
const WRITES = operations.flatMap(({ id, value }) => {
  const operation: OperationDescriptor = allOperations[id as keyof typeof allOperations];
  const responses = Object.entries(value["responses"] as Record<string, { readonly content?: object }>);
  const [status = "", response] = responses.find(([code]) => code.startsWith("2")) ?? [];
  const isRead = value["x-idempotency"] === "safe" || status === "";
  return isRead ? [] : [{ id, operation, status: Number(status), hasBody: response?.content !== undefined }];
});

const VALUES = { has: () => true, get: () => "x", ownKeys: () => [] };

/** The call of an operation whose platform says nothing, or `null`. */
async function endOf(operation: OperationDescriptor, status: number, body: string) {
  const headers = { "content-type": "application/json" };
  const transport = createTransport({
    ...{ baseUrl: "http://localhost", clock: quickWaits(), validate: { requests: "off", responses: "off" } },
    ...{ credentials: async () => "given", retry: { retries: 0 } },
    fetch: async () => new Response(status === 204 || status === 205 ? null : body, { status, headers }),
  });
  const path = new Proxy({}, VALUES);
  const input = operation.requestMediaTypes === undefined ? { path } : { path, body: {} };
  return outcomeOf(() => send(transport, operation, input));
}

it("there are writes with a published response, and writes without one", () => {
  expect(WRITES.filter(({ hasBody }) => hasBody).length).toBeGreaterThan(25);
  expect(WRITES.filter(({ hasBody }) => !hasBody).length).toBeGreaterThan(15);
});

it.each(WRITES)(
  "an empty or null success of $id leaves its outcome open exactly where a body is published",
  async ({ operation, status, hasBody }) => {
    for (const body of ["", "null"]) {
      const ended = await endOf(operation, status, body);
      if (hasBody)
        expect(ended, body).toMatchObject({ thrown: { kind: "api", status, attempts: 1, outcomeUnknown: true } });
      else expect(ended, body).toBeUndefined();
    }
  },
);

describe("a success that says of itself that nothing comes", () => {
  const all: readonly OperationDescriptor[] = Object.values(allOperations);
  const withBody = all.filter(
    ({ host, accept, statuses }) => host === "tenant" && accept.length > 0 && statuses.some((one) => /^2/.test(one)),
  );
  const cases = withBody.map((operation) => ({
    operation,
    id: operation.id,
    writes: operation.idempotency !== "safe",
  }));

  it.each(cases.filter(({ writes }) => !writes))("is none of $id, which reads", async ({ operation }) => {
    for (const status of [204, 205])
      expect(await endOf(operation, status, "")).toMatchObject({
        thrown: { kind: "api", status, outcomeUnknown: false },
      });
  });

  it.each(cases.filter(({ writes }) => writes))("is one of $id, whose work is done", async ({ operation }) => {
    for (const status of [204, 205]) expect(await endOf(operation, status, "")).toBeUndefined();
  });
});
