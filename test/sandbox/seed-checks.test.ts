import { expect, it } from "vitest";
import { createSandbox, type SandboxSeed, type SandboxStore } from "../../src/sandbox/index.js";
import { DEFAULT_LOCATIONS, DEFAULT_STORES } from "../../src/sandbox/seed/stores.js";
import { steering } from "../support/control.js";
import * as fc from "../support/fast-check.js";

const [soho] = DEFAULT_STORES as [SandboxStore];
const [hours] = soho.businessHours as [SandboxStore["businessHours"][number]];
const [dc] = DEFAULT_LOCATIONS;
const ROW = { product_id: "P1", fulfillment_node_id: "DC01", quantity: 1 };
const store = (change: object): SandboxSeed => ({ stores: [{ ...soho, storeId: "NEW", ...change }] });
const open = (change: object): SandboxSeed => store({ businessHours: [{ ...hours, ...change }] });

/** A seed that is wrong in one place, wherever that is. */
async function refuses(seed: SandboxSeed, pointer: string): Promise<void> {
  const sandbox = createSandbox({ now: "2026-03-02T12:00:00Z", seed: "checks" });
  const before = JSON.stringify(sandbox.snapshot());
  expect(() => sandbox.seed(seed)).toThrow(`The seed is wrong at ${pointer}: `);
  expect(() => createSandbox({ seed })).toThrow(`The seed is wrong at ${pointer}: `);
  const { status, body } = await steering(sandbox)("POST", "/seed", seed);
  expect([status, body.message]).toEqual([400, expect.stringContaining(`/body${pointer}`)]);
  expect(JSON.stringify(sandbox.snapshot())).toBe(before);
}

it.each<[string, SandboxSeed, string]>([
  ["a time zone that does not exist", store({ timezone: "America/Gotham" }), "/stores/0/timezone"],
  ["an offset for a time zone", store({ timezone: "+01:00" }), "/stores/0/timezone"],
  ["an hour that no clock has", open({ toTime: "25:00" }), "/stores/0/businessHours/0/toTime"],
  ["a time without its zero", open({ fromTime: "9:00" }), "/stores/0/businessHours/0/fromTime"],
  ["a shop that closes before it opens", open({ fromTime: "20:00", toTime: "10:00" }), "/stores/0/businessHours/0"],
  ["pickup that ends before it begins", open({ latestPickUp: "10:30" }), "/stores/0/businessHours/0"],
  ["an eighth day", open({ weekday: 7 }), "/stores/0/businessHours/0/weekday"],
  ["a currency that is none", store({ currency: "dollars" }), "/stores/0/currency"],
  ["a place beyond the pole", store({ address: { ...soho.address, latitude: 91 } }), "/stores/0/address/latitude"],
  ["a location of no type", { locations: [{ ...dc, type: "shed" } as never] }, "/locations/0/type"],
  ["stock below zero", { stock: [{ ...ROW, quantity: -1 }] }, "/stock/0/quantity"],
  ["stock that is a text", { stock: [{ ...ROW, quantity: "5" as never }] }, "/stock/0/quantity"],
  ["an arrival on no day", { stock: [{ ...ROW, future: 1, future_at: "soon" }] }, "/stock/0/future_at"],
])("a seed with %s is refused by the object and over HTTP, and nothing of it stays", (_what, seed, pointer) =>
  refuses(seed, pointer),
);

it("times of a day are taken exactly when a clock shows them", () => {
  const part = fc.integer({ min: 0, max: 99 });
  const sandbox = createSandbox();
  fc.assert(
    fc.property(part, part, (hour, minute) => {
      const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
      const add = () => sandbox.seed(open({ fromTime: "00:00", earliestPickUp: "00:00", latestPickUp: time }));
      if (hour < 24 && minute < 60) expect(add).not.toThrow();
      else expect(add).toThrow("/stores/0/businessHours/0/latestPickUp");
    }),
  );
});

it("every time zone that Node knows is taken", () => {
  const sandbox = createSandbox();
  for (const timezone of [...Intl.supportedValuesOf("timeZone"), "UTC"]) sandbox.seed(store({ timezone }));
});
