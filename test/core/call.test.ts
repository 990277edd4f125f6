import { createSandbox } from "newstore-sdk/sandbox";
import { afterEach, describe, expect, it } from "vitest";
import { call, callOperation, connect, fromResponse } from "../../src/core/call.js";
import { NewStoreError } from "../../src/core/newstore-error.js";
import type { ApiResponse } from "../../src/core/response.js";
import { NewStore } from "../../src/newstore.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { transportTo } from "../support/transport.js";
import { operation } from "../transport/descriptors.js";

afterEach(stopServers);

const response: ApiResponse<number> = {
  data: 7,
  status: 200,
  headers: new Headers(),
  requestId: undefined,
  attempts: 1,
};

/** Rejections that nobody handled while some work ran. */
async function unhandledDuring(work: () => Promise<void> | void): Promise<unknown[]> {
  const seen: unknown[] = [];
  const note = (reason: unknown) => void seen.push(reason);
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", note);
  try {
    await work();
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.off("unhandledRejection", note);
    for (const other of others) process.on("unhandledRejection", other);
  }
  return seen;
}

const failed = () => Promise.reject(new NewStoreError("no", { kind: "api" }));

describe("a call", () => {
  it("is a promise of the data, with the response beside it", async () => {
    const made = fromResponse(Promise.resolve(response));
    expect(made).toBeInstanceOf(Promise);
    expect(Object.prototype.toString.call(made)).toBe("[object Promise]");
    expect(await made).toBe(7);
    expect(await made.withResponse()).toBe(response);
    expect(await Promise.all([made, made.withResponse()])).toEqual([7, response]);
  });

  it("gives plain promises to what is derived from it", async () => {
    const made = fromResponse(Promise.resolve(response));
    const derived = [made.then((value) => value), made.catch(() => 0), made.finally(() => {})];
    for (const each of derived) expect(Object.getPrototypeOf(each)).toBe(Promise.prototype);
    expect(await Promise.all(derived)).toEqual([7, 7, 7]);
  });

  it("that fails and that nobody handles is reported once", async () => {
    expect(await unhandledDuring(() => void fromResponse(failed()))).toHaveLength(1);
    expect(await unhandledDuring(() => void fromResponse(failed()).withResponse())).toHaveLength(1);
  });

  it("that fails and is handled in any one way is not reported", async () => {
    const ways = [
      async () => void (await failureOf(fromResponse(failed()))),
      async () => void (await failureOf(fromResponse(failed()).withResponse())),
      async () => void (await failureOf(fromResponse(failed()).finally(() => {}))),
      async () => void (await Promise.allSettled([fromResponse(failed())])),
      () => fromResponse(failed()).catch(() => {}) as Promise<void>,
    ];
    for (const way of ways) expect(await unhandledDuring(way)).toEqual([]);
  });
});

describe("the stack of a failed call", () => {
  const HERE = "call.test.ts";

  it("begins with its message and names the line that made the call", async () => {
    const server = await startServer([{ status: 404 }]);
    const transport = transportTo(server);
    const error = await failureOf(call(transport, operation()));
    expect(error.stack?.startsWith(`NewStoreError: ${error.message}\n`)).toBe(true);
    expect(error.stack).toContain(HERE);
    const other = await failureOf(call(transport, operation()).withResponse());
    expect(other.stack).toContain(HERE);
  });

  it("names it for methods of the client as well, the first call and those after it", async () => {
    const sandbox = createSandbox();
    const { tenant, credentials } = sandbox;
    const newstore = new NewStore({ tenant, credentials, fetch: sandbox.fetch });
    for (let round = 0; round < 2; round += 1) {
      const errors = [
        await failureOf(newstore.orders.get("6840f40c-65c4-5ff7-a23e-92e0e311091a")),
        await failureOf(newstore.orders.inject({} as never)),
        await failureOf(newstore.stores.get("none")),
        await failureOf(newstore.stores.get("none").withResponse()),
      ];
      for (const error of errors) expect(error.stack).toContain(HERE);
    }
  });
});

describe("a part of the SDK that is gone when a call needs it", () => {
  const gone = () => Promise.reject(new Error("Cannot find module 'operations-4ZJHY7P4.js'"));

  it("fails the call with what it is and what to do, and is looked for again by the next one", async () => {
    const server = await startServer([{ body: { here: true } }]);
    const found = { operations: { getOrder: operation() } };
    let looked = 0;
    const client = {};
    connect(client, transportTo(server), () => (looked++ === 0 ? gone() : Promise.resolve(found)));
    const error = await failureOf(callOperation(client, "getOrder"));
    expect(error).toMatchObject({ kind: "configuration", next: "fix", retryable: false, outcomeUnknown: false });
    expect(error.message).toContain("could not be loaded, \"Cannot find module 'operations-4ZJHY7P4.js'\"");
    expect(await callOperation(client, "getOrder")).toEqual({ here: true });
  });
});
