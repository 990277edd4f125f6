import { NewStore, type NewStoreOptions } from "newstore-sdk";
import { startSandbox } from "newstore-sdk/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { journey } from "../../examples/demo/journey.js";
import { Report } from "../../examples/demo/report.js";
import { sampleShop } from "../../examples/demo/sample.js";
import { collectBytes } from "../../src/files/bytes.js";
import { readZip } from "../../src/files/zip-reader.js";
import { newStoreId, prefixMap, shopId } from "./kit.js";

let lines: string[];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void lines.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Everything of a value, maps and sets included, as text. */
function everything(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== "object" || value === null) return typeof value === "function" ? "" : String(value);
  if (seen.has(value)) return "";
  seen.add(value);
  if (value instanceof Uint8Array) return "";
  if (value instanceof Map || value instanceof Set) return everything([...value], seen);
  return Reflect.ownKeys(value)
    .map((key) => `${String(key)}=${everything((value as Record<PropertyKey, unknown>)[key], seen)}`)
    .join("\n");
}

describe("a shop that only knows its own ids", () => {
  it("the whole journey shows NewStore none of the shop's ids, and the shop none of NewStore's", async () => {
    const wire: string[] = [];
    const sandbox = await startSandbox({ seed: "demo" });
    const { map, calls } = prefixMap();
    const drift: unknown[] = [];
    const kept: unknown[] = [];
    const options: NewStoreOptions = {
      tenant: sandbox.tenant,
      baseUrl: sandbox.url,
      tokenUrl: sandbox.tokenUrl,
      credentials: sandbox.credentials,
      publish: async ({ name, bytes }) => {
        const archive = await bytes();
        for (const entry of readZip(archive)) wire.push(Buffer.from(await collectBytes(entry.chunks())).toString());
        return sandbox.publish(name, archive);
      },
      fetch: async (url: string, init) => {
        wire.push(decodeURIComponent(url), await new Request(url, init).text());
        return fetch(url, init);
      },
      hooks: { onDrift: (event) => drift.push(event) },
      productIds: { ...map, onKept: (event) => kept.push(event) },
    };
    try {
      const newstore = new NewStore(options);
      const responses: { readonly operation: string; readonly text: string }[] = [];
      const { send } = newstore.transport;
      vi.spyOn(newstore.transport, "send").mockImplementation(async (request) => {
        const response = await send(request);
        responses.push({ operation: request.operation.id, text: JSON.stringify(response.data) ?? "" });
        return response;
      });
      const report = new Report();
      const passTime = (duration: string) => sandbox.clock.advance(duration);
      await journey(newstore, report, { passTime }, sampleShop(shopId));

      expect(lines.filter((line) => line.includes("✗"))).toEqual([]);
      expect(report.finish()).toBe(true);
      expect([drift, sandbox.violations, kept]).toEqual([[], [], []]);

      expect(wire.length).toBeGreaterThan(40);
      expect(wire.filter((text) => text.includes(shopId("")))).toEqual([]);
      expect(wire.filter((text) => text.includes(newStoreId(""))).length).toBeGreaterThan(8);
      const remembered = everything(sandbox.state) + everything(sandbox.requests);
      expect(remembered).toContain(newStoreId("TT-HRC-NVY-M"));
      expect(remembered).not.toContain(shopId(""));

      expect(responses.length).toBeGreaterThan(30);
      const leaks = responses.filter(({ text }) => text.includes(newStoreId(""))).map(({ operation }) => operation);
      expect(leaks).toEqual([]);
      expect(lines.filter((line) => line.includes(newStoreId("")))).toEqual([]);
      expect(lines.filter((line) => line.includes(shopId(""))).length).toBeGreaterThan(3);

      for (const ids of [...calls.toNewStore, ...calls.fromNewStore]) expect(new Set(ids).size).toBe(ids.length);
      const once = (all: string[][]) => expect(new Set(all.flat()).size).toBe(all.flat().length);
      once(calls.toNewStore);
      once(calls.fromNewStore);
    } finally {
      await sandbox.stop();
    }
  });
});
