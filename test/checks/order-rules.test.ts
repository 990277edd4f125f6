import { describe, expect, it } from "vitest";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { checkRules } from "../../src/checks/check-rules.js";
import type { Finding } from "../../src/checks/drift.js";
import { byToken, order, standard, unit } from "../support/orders.js";

const discount = (ref: string, whole: number, off: number, type = "fixed") =>
  [{ type, discount_ref: ref, original_value: whole, price_adjustment: off }] as never;

/** What is said of an order, errors with `!`. */
function said(body: unknown): string[] {
  return checkRules(createInjectedOrder.rules, body, { path: "order", keys: [] }).map(asLine);
}

const asLine = ({ issue: { path, message }, isWarning }: Finding) => `${isWarning ? "" : "! "}${path}: ${message}`;

const historical = (changes: object = {}) =>
  ({
    items: [unit()],
    historical_shipping_option: {
      service_level_identifier: "STANDARD",
      shipping_type: "traditional_carrier",
      fulfillment_node_id: "DC01",
      shipping_carrier: "UPS",
      display_name: "Standard",
      price: 5,
      tax: 0,
      zip_code: "10001",
      country_code: "US",
      ...changes,
    },
  }) as never;

describe("what the platform refuses is an error", () => {
  it("a reference that stands under two payments", () => {
    const [payment] = order().payments ?? [];
    const twice = [
      { ...payment, amount: 20 },
      { ...payment, amount: 6, processor: "gift_card" },
      { ...payment, amount: 0.6, correlation_ref: "x" },
    ];
    expect(said(order({ payments: twice as never }))).toEqual([
      "! order.payments[1].correlation_ref: payments[0] has the same: a reference stands for one payment, so give each its own",
    ]);
  });

  it("but not one that is no text, which the schema refuses", () => {
    const [payment] = order().payments ?? [];
    const twice = [
      { ...payment, amount: 20, correlation_ref: 5 },
      { ...payment, amount: 6.6, correlation_ref: 5 },
    ];
    expect(said(order({ payments: twice as never }))).toEqual([]);
  });

  it("goods that were handed over in a store that nobody names", () => {
    const past = { is_historical: true, is_fulfilled: true };
    for (const shipping_type of ["in_store_pick_up", "in_store_handover"]) {
      expect(said(order({ ...past, shipments: [historical({ shipping_type })] }))).toEqual([
        `! order.shipments[0].historical_shipping_option: its shipping_type is ${shipping_type}, but it has no store_id: name the store that handed it over`,
      ]);
      expect(said(order({ ...past, shipments: [historical({ shipping_type, store_id: "US01" })] }))).toEqual([]);
      for (const store_id of ["", null])
        expect(said(order({ ...past, shipments: [historical({ shipping_type, store_id })] }))).toHaveLength(1);
    }
  });

  it("a service level and a token in one option, and a token that another system has routed", () => {
    const both = standard([unit()], { shipping_offer_token: "token" });
    expect(said(order({ shipments: [both] }))).toEqual([
      "! order.shipments[0].shipping_option: it has both service_level_identifier and shipping_offer_token: give the one that the customer chose",
    ]);
    const routing_strategy = { strategy: "external", fulfillment_node_id: "DC01" } as const;
    const routed = byToken("token");
    const shipments = [
      { ...routed, shipping_option: { shipping_offer_token: "t", price: 5, tax: 0, routing_strategy } },
    ];
    expect(said(order({ shipments }))).toEqual([
      "! order.shipments[0].shipping_option: its routing_strategy is external, which needs a service_level_identifier: an offer token goes with another strategy",
    ]);
    expect(said(order({ shipments: [standard([unit()], { routing_strategy })] }))).toEqual([]);
  });

  it.each(["2026-03-02T12:00:00", "2026-03-02T12:00", "2026-03-02 12:00:00.123"])(
    "a date without a zone, as %s",
    (date) => {
      const [payment] = order().payments ?? [];
      const body = order({ placed_at: date, payments: [{ ...payment, processed_at: date }] as never });
      expect(said(body).sort()).toEqual([
        `! order.payments[0].processed_at: it is "${date}", without a time zone: end it with Z or an offset, as in +01:00`,
        `! order.placed_at: it is "${date}", without a time zone: end it with Z or an offset, as in +01:00`,
      ]);
    },
  );

  it.each([
    "2026-03-02T12:00:00Z",
    "2026-03-02T12:00:00+01:00",
    "2026-03-02t12:00:00z",
    "2026-03-02T12:00-0500",
    "nonsense",
  ])("but not %s, which has one or is no date", (date) => {
    expect(said(order({ placed_at: date }))).toEqual([]);
  });
});

describe("what only clients know is a warning", () => {
  it("more off a unit, or off the shipping, than it costs", () => {
    const cheap = unit(
      {},
      { item_discount_info: discount("A", 15, 15), item_order_discount_info: discount("B", 6, 6) },
    );
    const shipping = standard([cheap], { discount_info: discount("F", 6, 6) });
    expect(said(order({ shipments: [shipping] }))).toEqual([
      "order.shipments[0].items[0].price: its discounts take off 1 more than its price of 20: what is left cannot be below 0",
      "order.shipments[0].shipping_option: its discounts take off 1 more than its price of 5: what is left cannot be below 0",
    ]);
  });

  it("shares of an order's discount that are not all of it, over all shipments; per cent have no sum", () => {
    const share = (off: number) => unit({}, { item_order_discount_info: discount("TEN", 10, off) });
    const shares = (...offs: number[]) =>
      order({
        payments: [],
        shipments: [byToken("a", offs.slice(0, 1).map(share)), byToken("b", offs.slice(1).map(share))],
      });
    expect(said(shares(3.34, 3.33, 3.33))).toEqual([]);
    expect(said(shares(3.33, 3.33, 3.33))).toEqual([
      `order.shipments: the shares of the order's discount "TEN" add up to 9.99, but its original_value is 10: spread it over the units of all shipments`,
    ]);
    const percent = unit({}, { item_order_discount_info: discount("P", 10, 2, "percentage") });
    expect(said(order({ payments: [], shipments: [standard([percent])] }))).toEqual([]);
  });

  it("each discount's own shares, and none of what the schema refuses", () => {
    const shares = (...infos: object[]) =>
      said({ shipments: [{ items: infos.map((info) => ({ price: { item_order_discount_info: [info] } })) }] }).filter(
        (line) => line.includes("original_value"),
      );
    const share = (ref: unknown, whole: unknown, off: unknown) => ({
      ...{ type: "fixed", discount_ref: ref, original_value: whole, price_adjustment: off },
    });
    expect(shares(share("A", 10, 4), share("B", 5, 5), share("A", 10, 6))).toEqual([]);
    // Of one name, but not of one whole: two discounts.
    expect(shares(share("A", 10, 10), share("A", 5, 5))).toEqual([]);
    expect(shares(share("A", 10, 10), share("B", 10, 5))).toEqual([
      `order.shipments: the shares of the order's discount "B" add up to 5, but its original_value is 10: spread it over the units of all shipments`,
    ]);
    expect(shares(share(5, 10, 4), share(undefined, 10, 4))).toEqual([]);
    for (const none of ["10", undefined, null, Number.NaN, Number.POSITIVE_INFINITY])
      expect(shares(share("A", none, 4), share("A", 10, none))).toEqual([]);
  });

  it("an order of the past without all its parts", () => {
    const option = { shipments: [historical()] };
    expect(said(order(option))).toEqual([
      "order: it has a historical_shipping_option: set is_historical and is_fulfilled to true",
    ]);
    expect(said(order({ ...option, is_historical: true }))).toEqual([
      "order: is_historical is true: set is_fulfilled to true as well",
    ]);
    expect(said(order({ is_historical: true, is_fulfilled: true }))).toEqual([
      "order: is_historical is true, but 1 of 1 shipments have no historical_shipping_option: give each one",
    ]);
    const some = [standard([unit()]), historical(), standard([unit({ external_item_id: "2" })])];
    expect(said({ shipments: some, is_historical: true, is_fulfilled: true })).toContain(
      "order: is_historical is true, but 2 of 3 shipments have no historical_shipping_option: give each one",
    );
    expect(said(order({ ...option, is_historical: true, is_fulfilled: true }))).toEqual([]);
  });
});
