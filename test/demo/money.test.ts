import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread, toAmount } from "../../examples/demo/money.js";
import { sample } from "../../examples/demo/sample.js";
import { type ShopOrder, toInjectedOrder } from "../../examples/demo/shop-order.js";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { currencyDecimals } from "../../src/rules/currency-decimals.js";
import { checkRules } from "../../src/rules/index.js";

const cents = fc.integer({ min: 0, max: 10_000_000 });
const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 });

describe("an amount that is spread", () => {
  it("adds up to the cent", () => {
    fc.assert(
      fc.property(cents, weights, (amount, parts) => {
        expect(spread(amount, parts).reduce((sum, part) => sum + part, 0)).toBe(amount);
      }),
    );
  });

  it("is nowhere a cent or more away from the exact share, and never negative", () => {
    fc.assert(
      fc.property(cents, weights, (amount, parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(total > 0);
        for (const [index, part] of spread(amount, parts).entries()) {
          expect(Number.isInteger(part) && part >= 0).toBe(true);
          expect(Math.abs(part - (amount * (parts[index] as number)) / total)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });

  it("goes to the first part where no part has a weight", () => {
    expect(spread(7, [0, 0])).toEqual([7, 0]);
    expect(spread(0, [0])).toEqual([0]);
  });
});

const BILLING = { first_name: "Ada", country: "US", address_line_1: "5 Mercer Street" };
const productIds = sample.prices[0].items.map(({ product_id }) => product_id);

const shopOrder: fc.Arbitrary<ShopOrder> = fc.record({
  number: fc.constant("1"),
  lines: fc.array(fc.record({ productId: fc.constantFrom(...productIds), quantity: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: 8,
  }),
  discount: fc.record({
    ref: fc.constant("autumn"),
    coupon: fc.constant("AUTUMN"),
    // The cheapest unit of the sample costs more than this.
    cents: fc.integer({ min: 0, max: 500 }),
  }),
  taxRate: fc.double({ min: 0, max: 0.35, noNaN: true }),
  taxName: fc.constant("tax"),
  shippingCents: fc.integer({ min: 0, max: 100_000 }),
  shippingToken: fc.constant("token"),
  placedAt: fc.constant("2026-03-02T12:00:00Z"),
  email: fc.constant("ada@example.com"),
});

describe("a basket of any prices, quantities, discount and tax rate", () => {
  it("becomes an order whose payment is accepted, with no amount beyond the cent", async () => {
    const { body } = await createInjectedOrder.schemas();
    const schema = body?.["application/json"];
    await fc.assert(
      fc.asyncProperty(shopOrder, async (basket) => {
        const order = toInjectedOrder(basket, { billing: BILLING });
        expect(schema?.safeParse(order).error).toBeUndefined();
        expect(checkRules(createInjectedOrder.rules, order, { path: "body", keys: ["body"] })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("is refused when its payment is a cent off, so the rule is awake", () => {
    fc.assert(
      fc.property(shopOrder, fc.constantFrom(-1, 1), (basket, off) => {
        const order = toInjectedOrder(basket, { billing: BILLING });
        const [payment] = order.payments ?? [];
        if (payment === undefined) throw new Error("no payment");
        payment.amount = toAmount(Math.round(payment.amount * 100) + off);
        const findings = checkRules(createInjectedOrder.rules, order, { path: "body", keys: ["body"] });
        expect(findings.map(({ issue }) => issue.rule)).toEqual(["payments-add-up"]);
      }),
    );
  });

  it("has amounts that the currency's rule takes for what they are", () => {
    const context = { keys: [], document: { currency: "USD" }, head: undefined };
    fc.assert(
      fc.property(cents, (amount) => {
        expect(currencyDecimals(toAmount(amount), context)).toBeUndefined();
      }),
    );
  });
});
