import { afterEach, describe, expect, test } from "vitest";
import { defineOperation, type OperationDefinition } from "../../src/core/define-operation.js";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";

function problemOf(definition: unknown): string {
  try {
    defineOperation(definition as OperationDefinition);
  } catch (error) {
    if (isNewStoreError(error, "configuration")) return error.message;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("defineOperation", () => {
  test("makes a whole descriptor of id, method and path", () => {
    const { schemas, ...rest } = defineOperation({ id: "getTaxCase", method: "GET", path: "/v0/tax_cases/{id}" });
    expect(rest).toEqual({
      api: "custom",
      id: "getTaxCase",
      method: "GET",
      path: "/v0/tax_cases/{id}",
      host: "tenant",
      security: "bearer",
      idempotency: "safe",
      parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
      accept: ["application/json"],
      statuses: ["default"],
      identifiers: [],
      rules: [],
      errorCodes: [],
      secrets: [],
    });
    expect(schemas).toBeTypeOf("function");
  });

  test.each([
    ["GET", "safe", undefined],
    ["HEAD", "safe", undefined],
    ["DELETE", "never", undefined],
    ["POST", "never", ["application/json"]],
    ["PUT", "never", ["application/json"]],
    ["PATCH", "never", ["application/json"]],
  ] as const)("%s is %s to repeat", (method, idempotency, requestMediaTypes) => {
    const made = defineOperation({ id: "x", method, path: "/x" });
    expect(made.idempotency).toBe(idempotency);
    expect(made.requestMediaTypes).toEqual(requestMediaTypes);
  });

  test("keeps what is given; undefined takes no default away", () => {
    const made = defineOperation({
      id: "x",
      method: "POST",
      path: "/x",
      api: "tax",
      idempotency: { by: "body.id" },
      accept: undefined as never,
    });
    expect(made).toMatchObject({ api: "tax", idempotency: { by: "body.id" }, accept: ["application/json"] });
  });

  test.each([
    [undefined, "give an object with id, method and path"],
    [{}, "id of defineOperation is missing"],
    [{ id: "x" }, "method of defineOperation is missing"],
    [{ id: "x", method: "get", path: "/x" }, 'method of defineOperation is "get"'],
    [{ id: "x", method: "GET", path: "https://elsewhere.example/x" }, "a path template that starts with /"],
    [{ id: "x", method: "GET", path: "/x", paramters: [] }, "paramters of defineOperation is unknown"],
  ])("refuses %j", (definition, problem) => {
    expect(problemOf(definition)).toContain(problem);
  });
});

describe("an operation defined by hand", () => {
  afterEach(stopServers);

  test("is sent like any other", async () => {
    const server = await startServer([{ body: { id: "T-1" } }]);
    const getTaxCase = defineOperation({ id: "getTaxCase", method: "GET", path: "/t/{id}", security: "none" });
    const { data } = await send(transportTo(server), getTaxCase, { path: { id: "T/1" }, query: { full: true } });
    expect(data).toEqual({ id: "T-1" });
    expect(server.requests[0]).toMatchObject({ method: "GET", url: "/t/T%2F1?full=true" });
  });

  test("reads the head of a resource", async () => {
    const server = await startServer([{ status: 200 }]);
    const head = defineOperation({ id: "hasTaxCase", method: "HEAD", path: "/t", security: "none" });
    expect(await send(transportTo(server), head)).toMatchObject({ status: 200, data: undefined });
    expect(server.requests[0]?.method).toBe("HEAD");
  });

  test("that writes is not sent again", async () => {
    const server = await startServer([{ status: 503 }]);
    const write = defineOperation({ id: "addTaxCase", method: "POST", path: "/t", security: "none" });
    const error = await failureOf(send(transportTo(server), write, { body: { id: 1 } }));
    expect(error).toMatchObject({ status: 503, outcomeUnknown: true, retryable: false });
    expect(server.requests).toHaveLength(1);
  });
});
