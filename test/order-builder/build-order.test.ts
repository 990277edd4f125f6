import { type BuildOrderInput, type BuildOrderLine, buildOrder, isNewStoreError } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { limits } from "../../generated/order-injection/limits.js";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { checkRequest } from "../../src/checks/check-request.js";
import { schemasOf } from "../contract/documents.js";
import * as fc from "../support/fast-check.js";

const PAYMENT = {
  processor: "stripe",
  correlation_ref: "pi_1",
  type: "captured",
  method: "credit_card",
  processed_at: "2026-03-02T12:00:00Z",
} as const;

function line(changes: Partial<BuildOrderLine> = {}): BuildOrderLine {
  return { id: "1", productId: "P1", quantity: 1, unitPrice: "10.00", ...changes };
}

function input(changes: Partial<BuildOrderInput> = {}): BuildOrderInput {
  return {
    external_id: "WEB-1",
    shop: "acme-us",
    shop_locale: "en-US",
    channel_type: "web",
    channel_name: "shop",
    currency: "USD",
    taxes: "excluded",
    lines: [line()],
    shipments: [{ serviceLevel: "STANDARD" }],
    payments: [PAYMENT],
    ...changes,
  };
}

const itemsOf = (changes: Partial<BuildOrderInput>) =>
  buildOrder(input(changes)).order.shipments.flatMap(({ items }) => items);

function problems(changes: object): string[] {
  try {
    buildOrder(input(changes as Partial<BuildOrderInput>));
  } catch (error) {
    if (!isNewStoreError(error, "validation")) throw error;
    expect(error).toMatchObject({ next: "fix", attempts: 0, retryable: false, outcomeUnknown: false });
    return error.issues.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
}

async function findings(body: unknown): Promise<string[]> {
  const found = checkRequest(createInjectedOrder, await createInjectedOrder.schemas(), { body } as never, {});
  return found.map(({ issue: { path, message } }) => `${path}: ${message}`);
}

describe("units", () => {
  it("are entries of their own, numbered where the order has several under an id", () => {
    const lines = [line({ quantity: 3 }), line({ id: "2" }), line({ id: "3", quantity: 1 }), line({ id: "3" })];
    expect(itemsOf({ lines }).map(({ external_item_id }) => external_item_id)).toEqual([
      ...["1-1", "1-2", "1-3", "2", "3-1", "3-2"],
    ]);
  });

  it("never share an id: what would collide is named", () => {
    expect(problems({ lines: [line({ quantity: 2 }), line({ id: "1-2" })] })).toEqual([
      'lines[1].id: its unit would have the external_item_id "1-2", as one of another line: rename one',
    ]);
  });

  it("carry list price, price book, bundle and attributes", () => {
    const own = { listPrice: "12.00", pricebook: "sale", groupRef: "set-1", attributes: { engraving: "A. L." } };
    expect(itemsOf({ lines: [line(own)] })).toEqual([
      {
        external_item_id: "1",
        product_id: "P1",
        price: { item_price: 10, item_list_price: 12, item_tax_lines: [], pricebook: "sale", group_ref: "set-1" },
        extended_attributes: [{ name: "engraving", value: "A. L." }],
      },
    ]);
  });
});

describe("discounts", () => {
  it("of a line are spread over its units to the cent, and say what each unit loses", () => {
    const discounts = [{ ref: "SPRING", amount: "10.00", coupon: "S10", description: "spring" }];
    const infos = itemsOf({ lines: [line({ quantity: 3, unitPrice: "19.99", discounts })] }).map(
      ({ price }) => price.item_discount_info,
    );
    const entry = (off: number) => [
      {
        discount_ref: "SPRING",
        type: "fixed",
        original_value: off,
        price_adjustment: off,
        coupon_code: "S10",
        description: "spring",
      },
    ];
    expect(infos).toEqual([entry(3.34), entry(3.33), entry(3.33)]);
  });

  it("by per cent are computed for the whole line, half a cent up, and keep their per cent", () => {
    const lines = [line({ quantity: 3, unitPrice: "0.35", discounts: [{ ref: "P", percent: 10 }] })];
    // 10 % of 1.05 is 0.105: 0.11.
    expect(itemsOf({ lines }).map(({ price }) => price.item_discount_info?.[0])).toEqual([
      { discount_ref: "P", type: "percentage", original_value: 10, price_adjustment: 0.04 },
      { discount_ref: "P", type: "percentage", original_value: 10, price_adjustment: 0.04 },
      { discount_ref: "P", type: "percentage", original_value: 10, price_adjustment: 0.03 },
    ]);
  });

  it("take the shop's amount where it gives both, and the per cent as what it is called", () => {
    const lines = [line({ discounts: [{ ref: "P", percent: "33.3", amount: "3.40" }] })];
    expect(itemsOf({ lines })[0]?.price.item_discount_info).toEqual([
      { discount_ref: "P", type: "percentage", original_value: 33.3, price_adjustment: 3.4 },
    ]);
  });

  it("on one unit become one: refs joined, coupon and text of the first that has one", () => {
    const discounts = [
      { ref: "A", amount: "1.00" },
      { ref: "B", percent: 10, coupon: "B10" },
      { ref: "A", amount: "0.50", coupon: "C", description: "third" },
    ];
    expect(itemsOf({ lines: [line({ discounts })] })[0]?.price.item_discount_info).toEqual([
      {
        discount_ref: "A, B",
        type: "fixed",
        original_value: 2.5,
        price_adjustment: 2.5,
        coupon_code: "B10",
        description: "third",
      },
    ]);
  });

  it("that become one have a ref as long as the contract allows, cut between characters", () => {
    const discounts = Array.from({ length: 100 }, (_, index) => ({ ref: `👕-${index}`, amount: "0.01" }));
    const [item] = itemsOf({ lines: [line({ discounts })] });
    const { discount_ref: ref = "" } = item?.price.item_discount_info?.[0] ?? {};
    const fixed = schemasOf("order-injection.yaml")["FixedDiscount"] as {
      properties: { discount_ref: { maxLength: number } };
    };
    expect([...ref]).toHaveLength(fixed.properties.discount_ref.maxLength);
    expect(limits.discountRefCharacters).toBe(fixed.properties.discount_ref.maxLength);
    expect(encodeURIComponent(ref)).toContain("%F0%9F%91%95");
  });

  it("of the order are spread by what units cost after the discounts of their lines, over all shipments", () => {
    const lines = [
      line({ unitPrice: "30.00", discounts: [{ ref: "L", amount: "10.00" }], shipment: 0 }),
      line({ id: "2", quantity: 2, unitPrice: "10.00", shipment: 1 }),
    ];
    const shipments = [{ offerToken: "a" }, { offerToken: "b" }];
    const infos = itemsOf({ lines, shipments, discounts: [{ ref: "O", amount: "5.01" }] }).map(
      ({ price }) => price.item_order_discount_info?.[0],
    );
    expect(infos).toEqual([
      { discount_ref: "O", type: "fixed", original_value: 5.01, price_adjustment: 2.51 },
      { discount_ref: "O", type: "fixed", original_value: 5.01, price_adjustment: 1.25 },
      { discount_ref: "O", type: "fixed", original_value: 5.01, price_adjustment: 1.25 },
    ]);
  });

  it("leave units out that they take nothing off", () => {
    const lines = [line({ unitPrice: 0 }), line({ id: "2" })];
    const infos = itemsOf({ lines, discounts: [{ ref: "O", amount: 1 }] }).map(
      (item) => item.price.item_order_discount_info,
    );
    expect(infos).toEqual([undefined, [expect.objectContaining({ price_adjustment: 1 })]]);
  });

  it("of a hundred per cent, in two halves of an odd amount, take no more than there is", () => {
    const halves = [
      { ref: "A", percent: 50 },
      { ref: "B", percent: 50 },
    ];
    const { order, proof } = buildOrder(input({ lines: [line({ unitPrice: "0.01", discounts: halves })] }));
    expect(proof).toMatchObject({ discounts: "0.01", total: "0.00" });
    expect(order.payments).toBeUndefined();
  });

  it("above what they are taken from are named, with both amounts", () => {
    expect(problems({ lines: [line({ quantity: 2, discounts: [{ ref: "A", amount: "20.01" }] })] })).toEqual([
      "lines[0].discounts[0].amount: it takes off 20.01, but only 20.00 is left to take it from",
    ]);
    const two = [
      { ref: "A", amount: "6.00" },
      { ref: "B", amount: "6.00" },
    ];
    expect(problems({ discounts: two })).toEqual([
      "discounts[1].amount: it takes off 6.00, but only 4.00 is left to take it from",
    ]);
    expect(problems({ shipments: [{ serviceLevel: "S", price: 5, discounts: [{ ref: "F", amount: 6 }] }] })).toEqual([
      "shipments[0].discounts[0].amount: it takes off 6.00, but only 5.00 is left to take it from",
    ]);
  });
});

describe("taxes", () => {
  const tax = { name: "tax", rate: 0.1 };

  it("given as an amount are split over the units of the line", () => {
    const taxes = [{ ...tax, amount: "1.00", countryCode: "US" }];
    expect(itemsOf({ lines: [line({ quantity: 3, taxes })] }).map(({ price }) => price.item_tax_lines)).toEqual(
      [0.34, 0.33, 0.33].map((amount) => [{ ...tax, amount, country_code: "US" }]),
    );
  });

  it("given as rates are computed for the whole line after discounts, half a cent up", () => {
    const lines = [line({ quantity: 3, unitPrice: "0.35", discounts: [{ ref: "A", amount: "0.20" }], taxes: [tax] })];
    // 10 % of 0.85 is 0.085: 0.09.
    expect(itemsOf({ lines }).map(({ price }) => price.item_tax_lines[0]?.amount)).toEqual([0.03, 0.03, 0.03]);
  });

  it("in prices are their part of it, each of several", () => {
    const taxes = [
      { name: "state", rate: "0.05" },
      { name: "city", rate: "0.05" },
    ];
    const { order, proof } = buildOrder(input({ taxes: "included", lines: [line({ unitPrice: 11, taxes })] }));
    expect(order.price_method).toBe("tax_included");
    expect(order.shipments[0]?.items[0]?.price.item_tax_lines.map(({ amount }) => amount)).toEqual([0.5, 0.5]);
    expect(proof).toMatchObject({ taxes: "1.00", total: "11.00" });
  });

  it("on units that cost nothing are split evenly", () => {
    const lines = [line({ quantity: 2, unitPrice: 0, taxes: [{ ...tax, amount: "0.03" }] })];
    expect(itemsOf({ lines }).map(({ price }) => price.item_tax_lines[0]?.amount)).toEqual([0.02, 0.01]);
  });
});

describe("shipments", () => {
  it("have price, discount, and tax as an amount or by rate", () => {
    const shipments = [
      { serviceLevel: "STANDARD", price: "9.99", discounts: [{ ref: "F", amount: "5" }], tax: { rate: 0.1 } },
    ];
    const { order, proof } = buildOrder(input({ shipments }));
    expect(order.shipments[0]).toMatchObject({
      shipping_option: {
        service_level_identifier: "STANDARD",
        price: 9.99,
        tax: 0.5,
        discount_info: [{ discount_ref: "F", type: "fixed", original_value: 5, price_adjustment: 5 }],
      },
    });
    expect(proof).toMatchObject({ shipping: "9.99", discounts: "5.00", taxes: "0.50", total: "15.49" });
    const taxed = buildOrder(
      input({ taxes: "included", shipments: [{ serviceLevel: "S", price: 11, tax: { rate: "0.1" } }] }),
    );
    expect(taxed.order.shipments[0]).toMatchObject({ shipping_option: { price: 11, tax: 1 } });
  });

  it("of the past keep NewStore's members and take prices in the same way", () => {
    const historical = {
      service_level_identifier: "STANDARD",
      shipping_type: "traditional_carrier",
      fulfillment_node_id: "DC01",
      shipping_carrier: "UPS",
      display_name: "Standard",
      zip_code: "10001",
      country_code: "US",
    } as const;
    const shipments = [{ historical, shippedAt: "2020-01-02T00:00:00Z", price: 5 }];
    expect(buildOrder(input({ is_historical: true, is_fulfilled: true, shipments })).order.shipments[0]).toMatchObject({
      shipped_at: "2020-01-02T00:00:00Z",
      historical_shipping_option: { ...historical, price: 5, tax: 0 },
    });
    expect(problems({ shipments: [{ historical: { ...historical, price: 5, discount_info: [] } }] })).toEqual([
      "shipments[0].historical.price: give it as shipments[0].price",
      "shipments[0].historical.discount_info: give it as shipments[0].discounts",
    ]);
  });

  it("hand a routing strategy on", () => {
    const routing = { strategy: "prerouted", fulfillment_node_id: "US01" } as const;
    expect(buildOrder(input({ shipments: [{ serviceLevel: "S", routing }] })).order.shipments[0]).toMatchObject({
      shipping_option: { routing_strategy: routing },
    });
  });

  it("that say nothing or too much, or hold nothing, are named", () => {
    expect(problems({ shipments: [{}] })).toEqual([
      "shipments[0]: it does not say how it travels: give one of serviceLevel, offerToken and historical",
    ]);
    expect(problems({ shipments: [{ serviceLevel: "A", offerToken: "B" }] })).toEqual([
      "shipments[0]: it says in several ways how it travels: give one of serviceLevel, offerToken and historical",
    ]);
    expect(problems({ shipments: [{ offerToken: "a" }, { offerToken: "b" }], lines: [line({ shipment: 0 })] })).toEqual(
      ["shipments[1]: no line travels in it: leave it out, or give lines its position as shipment"],
    );
    expect(problems({ shipments: [{ offerToken: "a" }, { offerToken: "b" }] })[0]).toBe(
      "lines[0].shipment: it is missing: say in which of the 2 shipments the line travels, the first is 0",
    );
    expect(problems({ lines: [line({ shipment: 1 })] })).toEqual([
      "lines[0].shipment: it is 1: there are 1 shipments, the first is 0",
    ]);
    expect(problems({ shipments: [{ serviceLevel: "A", shippedAt: "2020-01-02T00:00:00Z" }] })).toEqual([
      "shipments[0].shippedAt: only a shipment of the past has it: give historical with it",
    ]);
  });
});

describe("add-ons", () => {
  const parents = (lines: readonly BuildOrderLine[], rest: Partial<BuildOrderInput> = {}) =>
    itemsOf({ lines, ...rest }).map((item) => [item.external_item_id, item.addon_parent_external_item_id]);

  it("belong to the units of their line in turn, and pass the platform's rules", async () => {
    const lines = [line({ quantity: 2 }), line({ id: "engraving", quantity: 3, addOnOf: "1" })];
    expect(parents(lines)).toEqual([
      ["1-1", undefined],
      ["1-2", undefined],
      ["engraving-1", "1-1"],
      ["engraving-2", "1-2"],
      ["engraving-3", "1-1"],
    ]);
    expect(await findings(buildOrder(input({ lines })).order)).toEqual([]);
  });

  it("travel with their line unless they say otherwise, which is a problem", () => {
    const shipments = [{ offerToken: "a" }, { offerToken: "b" }];
    const lines = [line({ shipment: 1 }), line({ id: "e", addOnOf: "1" }), line({ id: "2", shipment: 0 })];
    expect(parents(lines, { shipments })).toEqual([
      ["2", undefined],
      ["1", undefined],
      ["e", "1"],
    ]);
    const apart = [line({ shipment: 1 }), line({ id: "e", addOnOf: "1", shipment: 0 })];
    expect(problems({ shipments, lines: apart })).toEqual([
      'lines[1].addOnOf: the line "1" travels in another shipment: an add-on goes with its line',
    ]);
  });

  it("of nothing, of themselves and of add-ons are named", () => {
    expect(problems({ lines: [line({ addOnOf: "x" })] })).toEqual([
      'lines[0].addOnOf: no line has the id "x": name one',
    ]);
    expect(problems({ lines: [line({ addOnOf: "1" })] })).toEqual([
      'lines[0].addOnOf: it is "1", the line itself: name another line',
    ]);
    const nested = [line(), line({ id: "2", addOnOf: "1" }), line({ id: "3", addOnOf: "2" })];
    expect(problems({ lines: nested })).toEqual([
      'lines[2].addOnOf: the line "2" is an add-on itself: add-ons cannot be nested',
    ]);
  });
});

describe("gift wrapping", () => {
  it("stands on one unit, counts once, and has taxes like a line", async () => {
    const giftWrapping = { message: "Enjoy", price: "4.00", taxes: [{ name: "tax", rate: 0.1 }], taxClass: "gift" };
    const { order, proof } = buildOrder(input({ lines: [line({ quantity: 2, giftWrapping })] }));
    expect(order.shipments[0]?.items.map((item) => item.gift_wrapping)).toEqual([
      {
        message: "Enjoy",
        item_price: 4,
        item_tax_lines: [{ name: "tax", rate: 0.1, amount: 0.4 }],
        tax_class: "gift",
      },
      undefined,
    ]);
    expect(proof).toMatchObject({ items: "20.00", giftWrapping: "4.00", taxes: "0.40", total: "24.40" });
    expect(await findings(order)).toEqual([]);
  });

  it("on two lines is refused: the platform reads one", () => {
    const giftWrapping = { price: 1 };
    expect(problems({ lines: [line({ giftWrapping }), line({ id: "2", giftWrapping })] })).toEqual([
      "lines[1].giftWrapping: another line has it already, and NewStore reads one for the whole order: leave one",
    ]);
  });
});

describe("payments", () => {
  const paid = (changes: Partial<BuildOrderInput>) =>
    buildOrder(input(changes)).order.payments?.map(({ amount }) => amount);

  it("may leave one open, which takes the rest, wherever it stands", () => {
    expect(paid({ payments: [PAYMENT, { ...PAYMENT, correlation_ref: "gc", amount: "3.50" }] })).toEqual([6.5, 3.5]);
  });

  it("of nought are left out, an open one too; an order of nought has none", () => {
    expect(paid({ payments: [PAYMENT, { ...PAYMENT, amount: 10 }, { ...PAYMENT, amount: 0 }] })).toEqual([10]);
    expect(paid({ lines: [line({ unitPrice: 0 })] })).toBeUndefined();
    expect(paid({ lines: [line({ unitPrice: 0 })], payments: [] })).toBeUndefined();
    expect(paid({ lines: [line({ unitPrice: 0 })], payments: [{ ...PAYMENT, amount: 0 }] })).toBeUndefined();
  });

  it("may be left out, as the platform takes such an order", async () => {
    const { order, proof } = buildOrder(input({ payments: undefined }));
    expect("payments" in order).toBe(false);
    expect(proof).toMatchObject({ total: "10.00", payments: "0.00", difference: "0.00" });
    expect(await findings(order)).toEqual([]);
  });

  it("that differ from the order are an error with all figures, and nothing is made to fit", () => {
    const lines = [line({ taxes: [{ name: "tax", rate: 0.1 }], discounts: [{ ref: "A", amount: 1 }] })];
    expect(problems({ lines, payments: [{ ...PAYMENT, amount: "9.91" }] })).toEqual([
      "payments: they come to 9.91 USD, but the order to 9.90, 0.01 too much: items 10.00, discounts 1.00, shipping 0.00, taxes 0.90 (excluded). Correct the amounts, or whether taxes are included; nothing is rounded away",
    ]);
    expect(problems({ lines, payments: [{ ...PAYMENT, amount: "9.89" }] })[0]).toContain("0.01 too little");
    expect(problems({ lines, payments: [PAYMENT, { ...PAYMENT, amount: "10" }] })[0]).toContain("0.10 too much");
    expect(problems({ payments: [] })[0]).toContain("Leave payments out for an order that has none");
  });

  it("two of them open are one too many", () => {
    expect(problems({ payments: [PAYMENT, PAYMENT] })).toEqual([
      "payments[1].amount: it is missing, and another payment has none either: only one takes what the others leave",
    ]);
  });

  it("are checked against the shop's own total where it is given, an open one too", () => {
    expect(problems({ total: "10.00" })).toEqual([]);
    expect(problems({ total: "10.01" })[0]).toContain(
      "total: the shop's total is 10.01 USD, but the order comes to 10.00",
    );
  });
});

describe("currencies", () => {
  it.each([
    ["JPY", "1000", 1_000, "1000"],
    ["KWD", "1.255", 1.255, "1.255"],
    ["CLF", "0.0001", 0.0001, "0.0001"],
    ["HUF", "10.01", 10.01, "10.01"],
    ["HRK", "10.01", 10.01, "10.01"],
  ] as const)("%s has its decimals", (currency, unitPrice, wire, text) => {
    const { order, proof } = buildOrder(input({ currency, lines: [line({ unitPrice })] }));
    expect(order.payments?.[0]?.amount).toBe(wire);
    expect(proof.total).toBe(text);
  });

  it.each([
    ["XAU", 'currency: it is "XAU": ISO 4217 gives this code no decimals, it is no money that anybody pays with'],
    ["ITL", 'currency: it is "ITL": this currency was withdrawn, and ISO 4217 no longer says how many decimals it has'],
    ["dollars", 'currency: it is "dollars": use ISO 4217, as USD'],
    [undefined, "currency: it is missing: use ISO 4217, as USD"],
  ])("%s cannot be built in", (currency, problem) => {
    expect(problems({ currency })).toEqual([problem]);
  });
});

describe("what a caller gets wrong", () => {
  it("is named all at once, by the paths that were typed", () => {
    const lines = [{ id: 1, productId: "", quantity: 1.5, unitPrice: "1,5", taxes: [{ name: "t", rate: 8 }] }, null];
    expect(problems({ taxes: "net", lines, discounts: [{ ref: "A" }], payments: {} })).toEqual([
      'taxes: it is "net": give "included" or "excluded", as the shop\'s prices are',
      'lines[0].unitPrice: it is "1,5": give an amount as "19.99", 19.99 or { minor: 1999 }',
      "lines[0].id: it is 1: give a text",
      "lines[0].productId: it is empty: give a text",
      "lines[0].quantity: it is 1.5: give a whole number from 1 on",
      "lines[0].taxes[0].rate: it is 8: give a fraction from 0 to 1, as 0.08875 for 8.875 %",
      "lines[1]: it is null: give an object",
      'lines[1].unitPrice: it is missing: give an amount as "19.99", 19.99 or { minor: 1999 }',
      "lines[1].id: it is missing: give a text",
      "lines[1].productId: it is missing: give a text",
      "lines[1].quantity: it is missing: give a whole number from 1 on",
      "discounts[0]: it has neither amount nor percent: give one of them",
      "payments: it is an object: give a list",
    ]);
  });

  it("as a member that nobody reads is told with the one that was meant", () => {
    expect(problems({ lines: [{ ...line(), unitprice: 5 }] })).toEqual([
      "lines[0].unitprice: nothing reads it: did you mean unitPrice?",
    ]);
    expect(problems({ price_method: "tax_included" })).toEqual(["price_method: it follows from taxes: leave it out"]);
  });

  it("as a negative amount, a unit of none, or far too many, is told", () => {
    expect(problems({ lines: [line({ unitPrice: -5 })] })).toEqual([
      "lines[0].unitPrice: it is -5.00: give an amount of 0 or more",
    ]);
    expect(problems({ lines: [line({ quantity: 0 })] })).toEqual([
      "lines[0].quantity: it is 0: leave out a line that has no units",
    ]);
    expect(problems({ lines: [line({ quantity: 1_000_000_000 })] })).toEqual([
      "lines: they have 1000000000 units together: at most 100000 can be built",
    ]);
    expect(problems({ lines: [] })).toEqual(["lines: it is empty: an order has at least one line"]);
    expect(problems({ shipments: undefined })).toEqual(["shipments: it is empty: an order has at least one shipment"]);
    expect(problems({ lines: [line({ quantity: 1_000, unitPrice: "9999999999999.99" })] })[0]).toContain(
      "more than a JSON number can hold",
    );
  });

  it("as no order at all is a validation error too", () => {
    for (const nothing of [undefined, null, 5, "x"]) {
      expect(() => buildOrder(nothing as never)).toThrow(expect.objectContaining({ kind: "validation" }));
    }
  });
});

it("gives the same bytes for the same input, leaves the input alone, and passes other members on", () => {
  const given = input({
    customer_email: "ada@example.com",
    extended_attributes: [{ name: "a", value: "b" }],
    lines: [line({ quantity: 7, unitPrice: "3.33", discounts: [{ ref: "A", percent: 7 }] })],
  });
  const before = JSON.stringify(given);
  const [one, other] = [buildOrder(given), buildOrder(given)];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(JSON.stringify(given)).toBe(before);
  expect(one.order).toMatchObject({
    customer_email: "ada@example.com",
    extended_attributes: [{ name: "a", value: "b" }],
  });
  expect(Object.keys(one.order)).not.toEqual(expect.arrayContaining(["lines"]));
  expect(one.order).not.toHaveProperty("taxes");
});

describe("what the input lacks or has too much", () => {
  it.each<[string, object, string]>([
    ["attributes in a map", { attributes: new Map([["a", "b"]]) }, "lines[0].attributes: it is a Map: give an object"],
    [
      "gift wrapping in a map",
      { giftWrapping: new Map([["price", "4"]]) },
      "lines[0].giftWrapping: it is a Map: give an object",
    ],
    ["gift wrapping in a date", { giftWrapping: new Date(0) }, "lines[0].giftWrapping: it is a Date: give an object"],
    ["attributes in a set", { attributes: new Set(["a"]) }, "lines[0].attributes: it is a Set: give an object"],
    ["attributes in a list", { attributes: ["a"] }, "lines[0].attributes: it is a list of 1: give an object"],
  ])("is refused where it would be lost: %s", (_, changes, problem) => {
    expect(problems({ lines: [line(changes)] })).toEqual([problem]);
  });

  it("is refused by line: an id that is too long with the number of a unit", () => {
    const item = schemasOf("order-injection.yaml")["InjectedOrderItem"] as {
      properties: { external_item_id: { maxLength: number } };
    };
    const most = item.properties.external_item_id.maxLength;
    expect(limits.itemIdCharacters).toBe(most);
    expect(
      problems({ lines: [line({ id: "x".repeat(most) }), line({ id: "👕".repeat(most - 2), quantity: 9 })] }),
    ).toEqual([]);
    expect(problems({ lines: [line({ id: "x".repeat(most), quantity: 2 })] })).toEqual([
      "lines[0].id: one of its units would have an external_item_id of 66 characters: at most 64 are taken, numbers of units included",
    ]);
    expect(problems({ lines: [line({ id: "x".repeat(most + 1) })] })[0]).toContain("lines[0].id: its unit would have");
  });

  it("is told for what it is: an add-on of an id that is its own and another line's", () => {
    expect(problems({ lines: [line({ id: "a" }), line({ id: "a", addOnOf: "a" })] })).toEqual([
      'lines[1].addOnOf: it is "a", the id of this line as well as of another: give each an id of its own',
    ]);
    expect(problems({ lines: [line({ id: "a", addOnOf: "a" })] })).toEqual([
      'lines[0].addOnOf: it is "a", the line itself: name another line',
    ]);
  });

  /** A list whose first place is a hole. */
  function holed<T>(entry: T): T[] {
    const list: T[] = [];
    list[1] = entry;
    return list;
  }
  const off = { ref: "X", amount: "1.00" };
  const tax = { name: "VAT", rate: 0.1 };

  it.each<[string, object]>([
    ["lines", { lines: holed(line()) }],
    ["discounts", { discounts: holed(off) }],
    ["shipments", { shipments: holed({ serviceLevel: "STANDARD" }), lines: [line({ shipment: 1 })] }],
    ["payments", { payments: holed(PAYMENT) }],
    ["lines[0].discounts", { lines: [line({ discounts: holed(off) })] }],
    ["lines[0].taxes", { lines: [line({ taxes: holed(tax) })] }],
    ["lines[0].giftWrapping.taxes", { lines: [line({ giftWrapping: { price: "1.00", taxes: holed(tax) } })] }],
    ["shipments[0].discounts", { shipments: [{ serviceLevel: "STANDARD", price: "5.00", discounts: holed(off) }] }],
  ])("is refused by place: a hole in %s", (path, changes) => {
    expect(problems(changes)).toContain(`${path}[0]: it is missing: give an object`);
  });

  it("is refused by count: a list that no order has", () => {
    expect(problems({ discounts: Array(2 ** 31) })).toEqual([
      "discounts: it has 2147483648 entries: at most 100000 can be read",
    ]);
  });

  it.each([
    ["discount", "discounts"],
    ["shipment", "shipments"],
    ["payment", "payments"],
    ["line", "lines"],
    ["lineItems", "lines"],
    ["tax", "taxes"],
    ["totals", "total"],
    ["Discounts", "discounts"],
  ])("is refused by name: %s, where %s was meant", (name, meant) => {
    expect(problems({ [name]: [] })).toEqual([`${name}: nothing reads it: did you mean ${meant}?`]);
    expect(problems({ [name]: undefined })).toEqual([]);
  });

  it("is none of NewStore's own members, and nothing else that travels along", () => {
    const members = Object.keys(schemasOf("order-injection.yaml")["InjectedOrderRequest"]?.["properties"] as object);
    expect(members.length).toBeGreaterThan(20);
    const built = ["price_method", "shipments", "payments", "currency"];
    for (const name of [...members.filter((member) => !built.includes(member)), "x_custom", "tenant_note"])
      expect([name, problems({ [name]: "x" })]).toEqual([name, []]);
  });

  it("is always told as a problem, whatever stands in which place", () => {
    const junk = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true }),
      fc.constantFrom(Symbol("x"), () => 1, new Map([["a", "b"]]), Array(3)),
    );
    const places = ["lines", "discounts", "shipments", "payments", "taxes", "total", "currency"] as const;
    const ofLine = ["id", "quantity", "unitPrice", "discounts", "taxes", "addOnOf", "giftWrapping", "attributes"];
    const build = (changes: object) => {
      try {
        buildOrder(input(changes as never));
      } catch (error) {
        if (!isNewStoreError(error, "validation")) throw error;
      }
    };
    fc.assert(
      fc.property(junk, fc.constantFrom(...places), fc.constantFrom(...ofLine), (value, place, member) => {
        build({ [place]: value });
        build({ [place]: holed(value) });
        build({ lines: [line({ [member]: value })] });
        build({ lines: [line({ [member]: holed(value) })] });
      }),
      { numRuns: 500 },
    );
  });
});
