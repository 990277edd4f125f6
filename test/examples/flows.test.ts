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
    [/^pickup at \["US01"\]$/, /the call was aborted$/, /^US01: offered, a token$/, /^Standard delivery: 5 USD$/],
  ],
  [
    "order-in",
    () => import("../../examples/flows/order-in.js"),
    [
      /^#1001 is [0-9a-f-]{36}: 11-1=/,
      /^done$/,
      /^done again, and still one order: 1$/,
      /same_order_injection_with_different_data/,
      /^fix the data$/,
      /the shop's total is 70\.00 USD, but the order comes to 71\.87/,
      /^fix the data$/,
      /failed with 503/,
      /^try later$/,
    ],
  ],
  [
    "kinds-of-orders",
    () => import("../../examples/flows/kinds-of-orders.js"),
    [
      /^shipped: 180\.39 USD, 3 units$/,
      /^pickup: 174\.95 USD, 3 units$/,
      /^mixed: 179\.95 USD, 3 units$/,
      /^over the counter: 174\.95 USD, 3 units$/,
      /^ship from store: 174\.95 USD, 3 units$/,
      /^historical: 178\.90 USD, 3 units$/,
      /^exchange: 174\.95 USD, 3 units$/,
      /^gift wrapping: 178\.95 USD, 3 units$/,
      /^zero-decimal currency: 3750 JPY, 3 units$/,
      /^9 orders$/,
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
    [/^\["1001 closed"\] \[\]$/, /^was returned: 12\.5 USD$/, /^was returned: 12\.5 USD$/, /^asked for 1 return$/],
  ],
  ["one-api", () => import("../../examples/flows/one-api.js"), [/^200$/, /^422 validation$/]],
  // Generous: the first one also has the whole SDK compiled.
])("examples/flows/%s.ts runs and prints what it promises", async (_, run, expected) => {
  await run();
  const rest = [...lines];
  for (const line of expected) {
    const at = rest.findIndex((one) => line.test(one));
    expect({ line, printed: lines, found: at >= 0 }).toMatchObject({ found: true });
    rest.splice(0, at + 1);
  }
});
