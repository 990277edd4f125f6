import { spawn } from "node:child_process";
import { getEventListeners } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { createTransport } from "../../src/transport/create-transport.js";
import { fakeClock, until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { getOrder, operation } from "./descriptors.js";

afterEach(stopServers);

describe("one signal for all calls of a service", () => {
  it("has no listener left after 10,000 calls, 50 at a time, good ones, failed ones and ones that waited", async () => {
    const server = await startServer((_, index) => {
      if (index % 10 === 9) return { status: 404, body: { message: "no" } };
      return index % 10 === 8 ? { status: 201, body: {} } : { body: { id: "a" } };
    });
    const transport = createTransport({
      baseUrl: server.url,
      credentials: () => "token",
      rateLimit: 1_000_000,
      maxConcurrency: 40,
    });
    const { signal } = new AbortController();
    let most = 0;
    let left = 10_000;
    const worker = async () => {
      while (left > 0) {
        left -= 1;
        await send(transport, getOrder, { path: { id: "a" } }, { signal }).catch(() => {});
        most = Math.max(most, getEventListeners(signal, "abort").length);
      }
    };
    await Promise.all(Array.from({ length: 50 }, worker));
    expect(server.requests).toHaveLength(10_000);
    expect(most).toBeLessThanOrEqual(1);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("has none left after calls that ended in every other way", async () => {
    const server = await startServer(["reset", "stall", { body: { id: "a".repeat(999) }, cutAfter: 10 }, { body: {} }]);
    const clock = fakeClock();
    const transport = transportTo(server, { clock, retry: { retries: 0 }, maxResponseBytes: 1 });
    const { signal } = new AbortController();
    expect((await failureOf(send(transport, operation(), {}, { signal }))).kind).toBe("connection");
    const stalled = failureOf(send(transport, operation(), {}, { signal }));
    await until(() => server.requests.length === 2);
    clock.advance(30_000);
    expect((await stalled).kind).toBe("timeout");
    for (let call = 0; call < 2; call += 1) await failureOf(send(transport, operation(), {}, { signal }));
    await failureOf(send(transport, getOrder, {}, { signal }));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(clock.pending()).toBe(0);
  });
});

describe("a process", () => {
  it("ends by itself right after its last call: no timer and no socket keeps it", async () => {
    const server = await startServer(({ url }, index) => {
      if (url === "/notes") return { status: 429, headers: { "retry-after": "59" } };
      if (url === "/missing") return { status: 404 };
      return index === 0 ? { status: 503 } : { body: { id: "a" }, headers: { deprecation: "true" } };
    });
    const script = fileURLToPath(new URL("./fixtures/one-shot.ts", import.meta.url));
    const child = spawn(process.execPath, ["--import", "tsx", script, server.url], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    const doneAtMs = Number(/^done (\d+)$/m.exec(output)?.[1]);
    expect(output).toMatch(/^done \d+\n$/);
    expect(code).toBe(0);
    // What could keep it: an attempt's deadline of 30 s, or the pause of 59 s.
    expect(Date.now() - doneAtMs).toBeLessThan(20_000);
    expect(server.requests.filter(({ url }) => url === "/notes")).toHaveLength(1);
  });
});

describe("making a client", () => {
  it("starts no timer, sends nothing and draws no lot", async () => {
    const clock = fakeClock();
    const server = await startServer([{ body: {} }]);
    const drawn: string[] = [];
    const watched = {
      ...clock,
      random: () => {
        drawn.push("random");
        return 0;
      },
      uuid: () => {
        drawn.push("uuid");
        return "";
      },
    };
    const shared = { take: async () => 0 };
    const transport = transportTo(server, {
      clock: watched,
      rateLimit: { perSecond: 1, shared },
      maxConcurrency: 1,
    });
    transport.withOptions({ rateLimit: 2 }).withOptions({ retry: { budget: false } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([clock.delaysMs.length, drawn.length, server.requests.length, server.tokenRequests.length]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});
