import { afterEach, beforeEach, expect, it, vi } from "vitest";

let lines: string[];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, "log").mockImplementation((...parts: unknown[]) => {
    lines.push(parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" "));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Each example of `examples/flows`, and what it must print, in this order, with anything between. */
it.each<[string, () => Promise<unknown>, readonly RegExp[]]>([
  ["catalog-in", () => import("../../examples/flows/catalog-in.js"), [/^3 products, finished$/, /^prices finished$/]],
  [
    "stock-out",
    () => import("../../examples/flows/stock-out.js"),
    [
      /^first run: 3 rows$/,
      /^second run: the shop is down$/,
      /^third run: 1 row$/,
      /^fourth run: 0 rows$/,
      /HAT at DC01: 1$/,
    ],
  ],
  [
    "pickup-checkout",
    () => import("../../examples/flows/pickup-checkout.js"),
    [/^pickup at \["US01"\]$/, /the call was aborted$/, /^Standard delivery: 5 USD$/],
  ],
  [
    "order-in",
    () => import("../../examples/flows/order-in.js"),
    [
      /^#1001 is [0-9a-f-]{36}: 11=/,
      /^done$/,
      /^done again, and still one order: 1$/,
      /same_order_injection_with_different_data/,
      /^fix the data$/,
      /the payments sum up to 70\.00 USD, but the order comes to 71\.87/,
      /^fix the data$/,
      /failed with 503/,
      /^try later$/,
    ],
  ],
  [
    "missed-orders",
    () => import("../../examples/flows/missed-orders.js"),
    [/^injected 2002, 2003$/, /^injected none$/],
  ],
  [
    "events-back",
    () => import("../../examples/flows/events-back.js"),
    [
      /^on its way: COAT-M$/,
      /^on its way: COAT-M$/,
      /^on its way: COAT-M$/,
      /^on its way: HAT$/,
      /^cancelled: 4 units$/,
    ],
  ],
  [
    "return-goods",
    () => import("../../examples/flows/return-goods.js"),
    [/^\["1001 closed"\] \[\]$/, /^refunds 12\.5 USD$/, /^was returned before$/],
  ],
  ["one-api", () => import("../../examples/flows/one-api.js"), [/^200$/, /^422 validation$/]],
  // Generous: the first one also has the whole SDK compiled.
])(
  "examples/flows/%s.ts runs and prints what it promises",
  async (_, run, expected) => {
    await run();
    const rest = [...lines];
    for (const line of expected) {
      const at = rest.findIndex((one) => line.test(one));
      expect({ line, printed: lines, found: at >= 0 }).toMatchObject({ found: true });
      rest.splice(0, at + 1);
    }
  },
  60_000,
);
