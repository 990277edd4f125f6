import { describe, expect, it } from "vitest";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { checkRules } from "../../src/checks/check-rules.js";
import { orderTotal, paymentTotal } from "../../src/sandbox/rules/order-total.js";
import type { OrderBody } from "../../src/sandbox/state/order-body.js";
import * as fc from "../support/fast-check.js";

/**
 * Orders are made here in whole smallest units, and their totals by adding integers; the rule sees only the decimal
 * numbers that travel. What it refuses must surely be wrong, and a wrong sum must not slip through.
 */

/** No decimals, two, three and four. */
const CURRENCIES = { JPY: 0, USD: 2, KWD: 3, CLF: 4 } as const;
type Currency = keyof typeof CURRENCIES;

const minor = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 2_000_000_000 }));

/** A price and what is taken off it, first for the one reason, then for the other. */
const reduced = fc.tuple(minor, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
const discounts = ([price, first, second]: [number, number, number]) => {
  const own = Math.floor(price * first);
  return { price, own, shared: Math.floor((price - own) * second) };
};

const unit = fc.record({ amounts: reduced.map(discounts), taxes: fc.array(minor, { maxLength: 3 }) });
const shipment = fc.record({
  units: fc.array(unit, { minLength: 1, maxLength: 6 }),
  option: reduced.map(discounts),
  tax: minor,
  isPast: fc.boolean(),
});
type Unit = typeof unit extends fc.Arbitrary<infer T> ? T : never;
type Shipment = typeof shipment extends fc.Arbitrary<infer T> ? T : never;

const method = fc.constantFrom("tax_included", "tax_excluded", undefined);
const purchase = fc.record({
  currency: fc.constantFrom(...(Object.keys(CURRENCIES) as Currency[])),
  shipments: fc.array(shipment, { minLength: 1, maxLength: 3 }),
  method,
  shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
});
type Purchase = typeof purchase extends fc.Arbitrary<infer T> ? T : never;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const left = ({ price, own, shared }: Unit["amounts"]) => price - own - shared;

/** What a purchase comes to, in smallest units, with taxes on top or in the prices. */
function totalOf({ shipments }: Purchase, isTaxed: boolean): number {
  const units = shipments.flatMap((one) => one.units);
  const taxes = sum(units.flatMap((one) => one.taxes)) + sum(shipments.map(({ tax }) => tax));
  const option = ({ option: { price, own } }: Shipment) => price - own;
  return sum(units.map(({ amounts }) => left(amounts))) + sum(shipments.map(option)) + (isTaxed ? taxes : 0);
}

/** An amount in smallest units as the number that a caller has: the nearest double of its decimal text. */
function amountIn(currency: Currency): (units: number) => number {
  return (units) => Number(`${units}e-${CURRENCIES[currency]}`);
}

const info = (price_adjustment: number) => [{ type: "fixed", discount_ref: "d", original_value: 1, price_adjustment }];

function orderOf(
  { currency, shipments, method: price_method }: Purchase,
  payments: readonly number[],
  own = {},
): object {
  const amount = amountIn(currency);
  return {
    currency,
    price_method,
    payments: payments.map((paid) => ({ amount: amount(paid) })),
    shipments: shipments.map(({ units, option, tax, isPast }) => ({
      items: units.map(({ amounts, taxes }) => ({
        price: {
          item_price: amount(amounts.price),
          item_list_price: amount(amounts.price),
          item_tax_lines: taxes.map((units) => ({ amount: amount(units) })),
          item_discount_info: info(amount(amounts.own)),
          item_order_discount_info: info(amount(amounts.shared)),
        },
        ...own,
      })),
      [isPast ? "historical_shipping_option" : "shipping_option"]: {
        shipping_offer_token: "t",
        price: amount(option.price),
        tax: amount(tax),
        discount_info: info(amount(option.own)),
      },
    })),
  };
}

/** A total paid in several parts. */
function split(total: number, shares: readonly number[]): number[] {
  const parts = shares.map((share) => Math.floor((total / (shares.length + 1)) * share)).filter((part) => part > 0);
  return [...parts, total - sum(parts)].filter((part) => part > 0);
}

const findings = (order: object) =>
  checkRules(createInjectedOrder.rules, order, { path: "body", keys: ["body"] })
    .filter(({ isWarning }) => isWarning !== true)
    .map(({ issue }) => issue);
const sumIssues = (order: object) => findings(order).filter(({ rule }) => rule === "payments-add-up");

const readings = ({ method }: Purchase) => (method === undefined ? [false, true] : [method === "tax_excluded"]);

describe("payments that cover an order to its smallest unit", () => {
  it("pass in every currency, however they are split, whatever is off and whoever sent it", () => {
    fc.assert(
      fc.property(purchase, (bought) => {
        for (const isTaxed of readings(bought))
          expect(findings(orderOf(bought, split(totalOf(bought, isTaxed), bought.shares)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("pass wherever the sandbox, which adds up by itself, takes them", () => {
    fc.assert(
      fc.property(purchase, minor, (bought, paid) => {
        for (const total of [totalOf(bought, true), totalOf(bought, false), paid]) {
          const order = orderOf(bought, split(total, bought.shares)) as OrderBody;
          const isTaken = paymentTotal(order) === orderTotal(order);
          if (isTaken) expect(sumIssues(order)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("pass with the wrapping of all units, of the first only, or of none: which counts is not known", () => {
    fc.assert(
      fc.property(purchase, minor, minor, (bought, price, tax) => {
        const amount = amountIn(bought.currency);
        const gift_wrapping = { item_price: amount(price), item_tax_lines: [{ amount: amount(tax) }] };
        const count = bought.shipments.flatMap(({ units }) => units).length;
        for (const isTaxed of readings(bought))
          for (const wrapped of [0, 1, count]) {
            const paid = totalOf(bought, isTaxed) + wrapped * (price + (isTaxed ? tax : 0));
            expect(findings(orderOf(bought, split(paid, bought.shares), { gift_wrapping }))).toEqual([]);
          }
      }),
    );
  });
});

describe("payments that miss an order", () => {
  it("by a single smallest unit or by more are refused, with the difference", () => {
    fc.assert(
      fc.property(purchase, fc.constantFrom(-1, 1, 100, -100, 12_345), (bought, miss) => {
        const totals = readings(bought).map((isTaxed) => totalOf(bought, isTaxed));
        const [expected = 0] = totals;
        const paid = expected + miss;
        fc.pre(paid > 0 && !totals.includes(paid));
        const [issue, ...others] = sumIssues(orderOf(bought, split(paid, bought.shares)));
        expect(others).toEqual([]);
        expect(issue).toMatchObject({ path: "body.payments", rule: "payments-add-up" });
        const difference = amountIn(bought.currency)(Math.abs(miss)).toFixed(CURRENCIES[bought.currency]);
        expect(issue?.message).toContain(`${difference} too ${miss > 0 ? "much" : "little"}`);
      }),
      { numRuns: 200 },
    );
  });
});

describe("an order about whose sum nobody can be sure", () => {
  const item = (item_price: number, price_adjustment: number) => ({
    price: { item_price, item_list_price: item_price, item_tax_lines: [], item_discount_info: info(price_adjustment) },
  });
  const order = (items: object[], option: object, paid: number) => ({
    currency: "USD",
    price_method: "tax_included",
    shipments: [{ items, shipping_option: { price: 5, tax: 0, ...option } }],
    payments: [{ amount: paid }],
  });

  it("passes: more is off a unit or off the shipping than it costs", () => {
    expect(sumIssues(order([item(10, 15)], {}, 5))).toEqual([]);
    expect(sumIssues(order([item(10, 15), item(10, 0)], {}, 15))).toEqual([]);
    expect(sumIssues(order([item(10, 0)], { discount_info: info(7) }, 10))).toEqual([]);
  });

  it("is none where exactly the price is off", () => {
    expect(sumIssues(order([item(10, 10)], {}, 5))).toEqual([]);
    expect(sumIssues(order([item(10, 10)], {}, 6))).toHaveLength(1);
  });
});
