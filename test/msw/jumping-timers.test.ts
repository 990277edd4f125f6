import { http } from "msw";
import { setupServer } from "msw/node";
import { type Middleware, NewStore } from "newstore-sdk";
import { sandboxHandlers } from "newstore-sdk/msw";
import { createSandbox } from "newstore-sdk/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadPipeline } from "../../src/transport/pipeline-on-first-use.js";

const HOUR_MS = 3_600_000;
const KEY = { product_id: "P1", fulfillment_node_id: "DC01" };
const realTimeout = globalThis.setTimeout;
const server = setupServer();

beforeEach(async () => {
  await loadPipeline();
  server.listen({ onUnhandledRequest: "error" });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  server.resetHandlers();
  server.close();
});

/** An hour at once, the moment a request is on its way: each deadline of the call is due before anything can happen. */
const jump: Middleware = (_, next) => {
  const response = next();
  queueMicrotask(() => vi.advanceTimersByTime(HOUR_MS));
  return response;
};

function client() {
  const sandbox = createSandbox();
  sandbox.seed({ stock: [{ ...KEY, quantity: 3 }] });
  server.use(...sandboxHandlers(sandbox));
  const { tenant, credentials } = sandbox;
  return { sandbox, newstore: new NewStore({ tenant, credentials, middleware: [jump] }) };
}

/** Jumps on until a call has settled: its own waits are timers as well. */
async function jumpingUntil<T>(call: Promise<T>): Promise<T> {
  let isSettled = false;
  const settled = () => {
    isSettled = true;
  };
  call.then(settled, settled);
  while (!isSettled) {
    await new Promise((resolve) => realTimeout(resolve, 400));
    vi.advanceTimersByTime(HOUR_MS);
  }
  return call;
}

describe("fake timers that jump an hour at once", () => {
  it("end no call whose response is on its way, token request included", async () => {
    const { newstore } = client();
    expect((await newstore.availability.get([KEY])).items).toEqual([{ ...KEY, atp: 3 }]);
    expect((await newstore.availability.get([KEY])).items).toEqual([{ ...KEY, atp: 3 }]);
  });

  it("leave a call its retries, which a clock that goes step by step would give it", async () => {
    const { newstore, sandbox } = client();
    sandbox.faults.add({ operation: "listAtp", status: 503 });
    const { attempts } = await jumpingUntil(newstore.availability.get([KEY]).withResponse());
    expect(attempts).toBe(2);
  });

  it("end a call that gets no response all the same", async () => {
    const { newstore, sandbox } = client();
    const { tenant } = sandbox;
    server.use(http.all(`https://${tenant}.p.newstore.net/*`, () => new Promise<never>(() => {})));
    const hanging = newstore.withOptions({ retry: { retries: 0 } });
    await expect(jumpingUntil(hanging.availability.get([KEY]))).rejects.toMatchObject({ kind: "timeout" });
  });
});
