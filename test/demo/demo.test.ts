import { type ClientOptions, NewStore, type NewStoreOptions, type Publish } from "newstore-sdk";
import { createSandbox, type Sandbox } from "newstore-sdk/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { journey, type Surroundings } from "../../examples/demo/journey.js";
import { Report } from "../../examples/demo/report.js";

let lines: string[];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void lines.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
});

interface World {
  readonly sandbox: Sandbox;
  readonly newstore: NewStore;
  readonly surroundings: Surroundings;
}

function world(options: ClientOptions = {}): World {
  const sandbox = createSandbox({ seed: "demo" });
  const newstore = new NewStore({
    tenant: sandbox.tenant,
    credentials: sandbox.credentials,
    fetch: sandbox.fetch,
    publish: async ({ name, bytes }) => sandbox.publish(name, await bytes()),
    ...options,
  } as NewStoreOptions);
  return { sandbox, newstore, surroundings: { passTime: (duration) => sandbox.clock.advance(duration) } };
}

const wrongLines = () => lines.filter((line) => line.includes("✗"));

describe("the demo", () => {
  it("goes through without a network, and every check holds", async () => {
    const drift: unknown[] = [];
    const { sandbox, newstore, surroundings } = world({ hooks: { onDrift: (event) => drift.push(event) } });
    const report = new Report();
    await journey(newstore, report, surroundings);
    expect(wrongLines()).toEqual([]);
    expect(report.finish()).toBe(true);
    expect(lines.at(-1)).toMatch(/^\n7 steps, (\d+) of \1 checks hold\.$/);
    expect(lines.filter((line) => line.includes("✓")).length).toBeGreaterThanOrEqual(20);
    expect([drift, sandbox.violations]).toEqual([[], []]);
  });

  it("fails when the platform's stock is not what was imported", async () => {
    const { sandbox, newstore, surroundings } = world();
    const report = new Report();
    const spoiling: ClientOptions = {
      hooks: {
        onAttempt: ({ operationId }) => {
          if (operationId === "listAtp") sandbox.state.stock.setOnHand("TT-DNM-BLK-S", "US02", 99);
        },
      },
    };
    await journey(newstore.withOptions(spoiling), report, surroundings);
    expect(report.finish()).toBe(false);
    expect(wrongLines()).toHaveLength(1);
    expect(wrongLines()[0]).toContain("✗ the full export is the stock that was imported");
    expect(lines.at(-1)).toBe("Wrong: the full export is the stock that was imported");
  });

  it("fails when stock changes that nobody sold", async () => {
    const { sandbox, newstore, surroundings } = world();
    const report = new Report();
    await journey(newstore, report, {
      passTime: async (duration) => {
        sandbox.state.stock.setOnHand("TT-DNM-BLK-S", "US02", 99);
        await surroundings.passTime(duration);
      },
    });
    expect(report.finish()).toBe(false);
    expect(wrongLines()[0]).toContain("✗ the delta export is what the orders and the return changed, and nothing else");
  });

  it("fails when an item of an import is refused", async () => {
    const { sandbox, newstore, surroundings } = world();
    const report = new Report();
    const body = [{ error_id: "1", reason: "no", entity_type: "products", entity_id: "TT-HRC-NVY-M" }];
    sandbox.faults.add({ operation: "listImportJobErrors", status: 200, body });
    await journey(newstore, report, surroundings);
    expect(report.finish()).toBe(false);
    expect(wrongLines()[0]).toContain("✗ products en-US: 320 items, no item refused");
  });

  it("ends at a failed import with the platform's reason", async () => {
    const publish: Publish = async ({ name, bytes }) => {
      await bytes();
      return sandbox.publish(name, "no zip");
    };
    const { sandbox, newstore, surroundings } = world({ publish });
    await expect(journey(newstore, new Report(), surroundings)).rejects.toThrow("The file is not a zip archive.");
  });
});
