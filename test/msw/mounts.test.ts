import { setupServer } from "msw/node";
import { type ClientOptions, NewStore, type NewStoreOptions } from "newstore-sdk";
import { sandboxHandlers } from "newstore-sdk/msw";
import { createSandbox, type Sandbox, type SandboxOptions, startSandbox } from "newstore-sdk/sandbox";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { journey } from "../../examples/demo/journey.js";
import { Report } from "../../examples/demo/report.js";

/** The sandbox's clock stands, so that all three runs happen at the same moment; so does the machine's date. */
const NOW = "2026-03-02T12:00:00.000Z";
const OPTIONS: SandboxOptions = { seed: "demo", now: NOW, tokenLifetimeSeconds: 86_400 };

let lines: string[];

beforeEach(() => {
  lines = [];
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(NOW) });
  vi.spyOn(console, "log").mockImplementation((text: string) => void lines.push(text));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What a run leaves behind: the report, and everything that the sandbox was asked and remembers. */
interface Outcome {
  readonly right: boolean;
  readonly lines: readonly string[];
  readonly requests: readonly string[];
  readonly violations: readonly unknown[];
  readonly events: readonly string[];
  readonly orders: readonly unknown[];
}

async function run(sandbox: Sandbox, options: ClientOptions): Promise<Outcome> {
  lines = [];
  const { tenant, credentials } = sandbox;
  const publish: ClientOptions["publish"] = async ({ name, bytes }) => sandbox.publish(name, await bytes());
  const newstore = new NewStore({ tenant, credentials, publish, ...options } as NewStoreOptions);
  const report = new Report();
  await journey(newstore, report, { passTime: (duration) => sandbox.clock.advance(duration) });
  const right = report.finish();
  return {
    right,
    lines: lines.map((line) => line.replace(/\(\d+ ms\)/, "(… ms)")),
    requests: sandbox.requests.map(({ at, method, path, status }) => `${at} ${method} ${path} ${status}`),
    violations: [...sandbox.violations],
    events: sandbox.state.events.list().map((event) => JSON.stringify(event)),
    orders: sandbox.state.orders.list().map((order) => ({ ...order, rejectedBy: [...order.rejectedBy] })),
  };
}

async function throughFetch(): Promise<Outcome> {
  const sandbox = createSandbox(OPTIONS);
  return run(sandbox, { fetch: sandbox.fetch });
}

async function throughMsw(): Promise<Outcome> {
  const sandbox = createSandbox(OPTIONS);
  const server = setupServer(...sandboxHandlers(sandbox));
  server.listen({ onUnhandledRequest: "error" });
  try {
    return await run(sandbox, {});
  } finally {
    server.close();
  }
}

async function throughHttp(): Promise<Outcome> {
  const sandbox = await startSandbox(OPTIONS);
  try {
    return await run(sandbox, { baseUrl: sandbox.url, tokenUrl: sandbox.tokenUrl });
  } finally {
    await sandbox.stop();
  }
}

it("takes the demo through fetch, msw and HTTP with identical results", async () => {
  const direct = await throughFetch();
  expect(direct.right).toBe(true);
  expect(direct.violations).toEqual([]);
  expect(direct.lines.length).toBeGreaterThan(40);
  expect(await throughMsw()).toEqual(direct);
  expect(await throughHttp()).toEqual(direct);
});
