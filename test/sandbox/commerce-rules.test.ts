import { expect, it } from "vitest";
import { canonicalJson } from "../../src/sandbox/rules/canonical.js";
import { distanceKm } from "../../src/sandbox/rules/geo.js";
import { applyPatch } from "../../src/sandbox/rules/json-patch.js";
import { decimalsOf, fromMinor, toMinor } from "../../src/sandbox/rules/money.js";
import { type OfferClaims, readOfferToken, writeOfferToken } from "../../src/sandbox/rules/offer-token.js";
import { toE164 } from "../../src/sandbox/rules/phone.js";
import { planRoute } from "../../src/sandbox/rules/routing.js";
import * as fc from "../support/fast-check.js";

it("turns amounts into smallest units and back without loss", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (minor, decimals) => {
      expect(toMinor(fromMinor(minor, decimals), decimals)).toBe(minor === 0 ? 0 : minor);
    }),
  );
});

it("knows no amount that has more decimals than its currency", () => {
  expect(toMinor(1.005, 2)).toBeUndefined();
  expect(toMinor(1e-7, 2)).toBeUndefined();
  expect(toMinor(1e21, 2)).toBeUndefined();
  expect(toMinor(19.9, 2)).toBe(1990);
  expect([decimalsOf("JPY"), decimalsOf("KWD"), decimalsOf("USD")]).toEqual([0, 3, 2]);
});

it("writes the same text for the same content, whatever the order of keys", () => {
  expect(canonicalJson({ b: [{ y: 1, x: undefined }], a: null })).toBe('{"a":null,"b":[{"y":1}]}');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
    }),
  );
});

it("measures the distance from New York to Boston in kilometres", () => {
  const distance = distanceKm({ latitude: 40.7241, longitude: -73.9988 }, { latitude: 42.3504, longitude: -71.0824 });
  expect(distance).toBeGreaterThan(300);
  expect(distance).toBeLessThan(310);
  expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20_015, 0);
});

const CLAIMS: OfferClaims = {
  kind: "pickup",
  tenant: "acme",
  serviceLevel: "in_store_pick_up",
  nodeId: "US01",
  bag: [{ productId: "Größe 42 – „L“", quantity: 2 }],
};

it("reads its own offer tokens and no others", () => {
  const token = writeOfferToken(CLAIMS);
  expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(readOfferToken(token, "acme", 0)).toEqual({ state: "ok", claims: CLAIMS });
  expect(readOfferToken(token, "other", 0)).toEqual({ state: "unreadable" });
  const [header, payload, signature] = token.split(".");
  for (const bad of [
    "",
    "a.b.c",
    `${header}.${payload}`,
    `${header}.${payload}x.${signature}`,
    `${token}.x`,
    `${token}A`,
  ]) {
    expect(readOfferToken(bad, "acme", 0)).toEqual({ state: "unreadable" });
  }
});

it("lets a token expire at its time", () => {
  const token = writeOfferToken({ ...CLAIMS, expiresAtMs: 1_000 });
  expect(readOfferToken(token, "acme", 999).state).toBe("ok");
  expect(readOfferToken(token, "acme", 1_000).state).toBe("expired");
});

it.each([
  ["(212) 555-0199", "US", "+12125550199"],
  ["+44 20 7946 0958", "US", "+442079460958"],
  ["030 123456", "DE", "+4930123456"],
  ["0049 30 123456", undefined, "+4930123456"],
  ["call me", "US", undefined],
  ["123456789", "ZZ", undefined],
])("writes the phone number %s of %s in E.164 as %s", (phone, country, expected) => {
  expect(toE164(phone, country)).toBe(expected);
});

it("never plans more units for a place than it has", () => {
  const products = ["A", "B", "C"];
  const nodes = ["N1", "N2"];
  const stock = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...products), { minLength: 1, maxLength: 8 }), stock, (wanted, counts) => {
      const atp = (product: string, node: string) => counts[products.indexOf(product) * 2 + nodes.indexOf(node)] ?? 0;
      const plan = planRoute(wanted, nodes, atp);
      for (const product of products) {
        const all = wanted.filter((one) => one === product).length;
        const placed = nodes.map((node) => plan.filter((one, at) => one === node && wanted[at] === product).length);
        for (const [at, node] of nodes.entries()) expect(placed[at]).toBeLessThanOrEqual(atp(product, node));
        const total = atp(product, "N1") + atp(product, "N2");
        expect(placed.reduce((sum, one) => sum + one, 0)).toBe(Math.min(all, total));
      }
    }),
  );
});

it("applies all steps of a patch or none, and takes hostile keys as ordinary ones", () => {
  const document = { A: { price: 1 }, "a/b": { "~": 2 } };
  const patched = applyPatch(document, [
    { op: "replace", path: "/a~1b/~0", value: 3 },
    { op: "add", path: "/__proto__", value: { price: 4 } },
    { op: "remove", path: "/A" },
  ]);
  expect(JSON.stringify(patched)).toBe('{"a/b":{"~":3},"__proto__":{"price":4}}');
  expect(document).toEqual({ A: { price: 1 }, "a/b": { "~": 2 } });
  for (const step of [
    { op: "replace", path: "/B", value: 1 },
    { op: "add", path: "/B/price", value: 1 },
    { op: "test", path: "/A/price", value: 2 },
    { op: "fly", path: "/A" },
    { op: "add", path: "A", value: 1 },
  ]) {
    expect(() => applyPatch(document, [step])).toThrow();
  }
});
