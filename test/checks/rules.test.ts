import { describe, expect, it } from "vitest";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { updateFulfillmentRequestItemStates } from "../../generated/orders/operations.js";
import { checkRules } from "../../src/checks/check-rules.js";
import { totalOf } from "../../src/checks/rules/order-total.js";
import { minorDigitsOf } from "../../src/money/currency.js";

/** What is an error; warnings are another file's. */
const check = (document: unknown) =>
  checkRules(createInjectedOrder.rules, document, { path: "body", keys: ["body"] })
    .filter(({ isWarning }) => isWarning !== true)
    .map(({ issue }) => issue);

interface ItemOptions {
  readonly price?: number;
  readonly discount?: number;
  readonly tax?: number;
  readonly own?: object;
}

function item({ price = 64, discount, tax = 0, own = {} }: ItemOptions = {}) {
  const info = { discount_ref: "x", type: "percentage", original_value: 30.125, price_adjustment: discount };
  return {
    external_item_id: "i",
    product_id: "p",
    price: {
      item_price: price,
      item_list_price: price,
      item_tax_lines: tax === 0 ? [] : [{ name: "t", rate: 0.1, amount: tax }],
      ...(discount === undefined ? {} : { item_discount_info: [info] }),
    },
    ...own,
  };
}

/** The order of docs/platform/order-injection.md#rules: 187 less 56.10, taxes 9.50, paid 140.40. */
const fixture = (own: object = {}) => ({
  currency: "USD",
  price_method: "tax_excluded",
  shipments: [
    {
      items: [
        item({ discount: 19.2, tax: 3.25 }),
        item({ price: 59, discount: 17.7, tax: 3 }),
        item({ discount: 19.2, tax: 3.25 }),
      ],
      shipping_option: { service_level_identifier: "X", price: 0, tax: 0 },
    },
  ],
  payments: [{ amount: 140.4 }],
  ...own,
});

describe("payments-add-up", () => {
  it("an order whose payments cover it passes, in cents that doubles cannot add", () => {
    expect(check(fixture())).toEqual([]);
    const many = fixture({
      shipments: [
        {
          items: Array.from({ length: 30 }, () => item({ price: 0.1, tax: 0.2 })),
          shipping_option: { price: 0.1, tax: 0.02 },
        },
      ],
      payments: [{ amount: 9 }, { amount: 0.12 }],
    });
    expect(check(many)).toEqual([]);
  });

  it("names both sums, the difference and what they are made of", () => {
    expect(check(fixture({ payments: [{ amount: 100 }, { amount: 30.4 }] }))).toEqual([
      {
        path: "body.payments",
        rule: "payments-add-up",
        message:
          "the payments sum up to 130.40 USD, but the order comes to 140.40: 10.00 too little. Items 130.90, shipping 0.00, taxes 9.50, price_method tax_excluded: correct the amounts, the discounts or price_method",
      },
    ]);
  });

  it("taxes count as price_method says, and either way where it says nothing", () => {
    const paid = (amount: number, price_method?: string) => check(fixture({ payments: [{ amount }], price_method }));
    expect(paid(130.9, "tax_included")).toEqual([]);
    expect(paid(140.4, "tax_included")).toHaveLength(1);
    expect(paid(130.9)).toEqual([]);
    expect(paid(140.4)).toEqual([]);
    expect(paid(140.3)[0]?.message).toContain("comes to 130.90 (or 140.40, read otherwise)");
  });

  it("gift wrapping may count, since nobody knows whether it does", () => {
    const gift = { gift_wrapping: { item_price: 5, item_tax_lines: [{ amount: 0.5 }] } };
    const order = (amount: number) =>
      check({
        ...fixture(),
        shipments: [{ items: [item({ own: gift }), item({ own: gift })], shipping_option: { price: 10, tax: 1 } }],
        payments: [{ amount }],
      });
    expect([139, 144.5, 150].map(order)).toEqual([[], [], []]);
    expect(order(145)).toHaveLength(1);
  });

  it("of several readings names them all; gift wrapping counts from the first item that has it", () => {
    const gift = { gift_wrapping: { item_price: 5, item_tax_lines: [{ amount: 0.5 }] } };
    const items = [item(), item({ own: gift }), item({ own: gift })];
    const wrapped = (amount: number, own: object = {}) =>
      check({
        currency: "USD",
        shipments: [{ items, shipping_option: { price: 0, tax: 0 } }],
        payments: [{ amount }],
        ...own,
      });
    expect(wrapped(197)).toEqual([]);
    expect(wrapped(100)[0]?.message).toBe(
      "the payments sum up to 100.00 USD, but the order comes to 192.00 (or 197.00 or 202.00 or 197.50 or 203.00, read otherwise): 92.00 too little. Items 192.00, shipping 0.00, taxes 0.00, price_method not given: correct the amounts, the discounts or price_method",
    );
  });

  it("gift wrapping without a price of its own counts by its taxes", () => {
    const own = { gift_wrapping: { item_tax_lines: [{ amount: 0.5 }] } };
    const paid = (amount: number) =>
      check(
        fixture({
          shipments: [{ items: [item({ own })], shipping_option: { price: 0, tax: 0 } }],
          payments: [{ amount }],
        }),
      );
    expect([64, 64.5].map(paid)).toEqual([[], []]);
    expect(paid(64.4)).toHaveLength(1);
  });

  it("a sum that misses by half a cent is wrong, by less it has too many decimals", () => {
    const rulesOf = (amount: number) => check(fixture({ payments: [{ amount }] })).map(({ rule }) => rule);
    expect(rulesOf(140.404)).toEqual(["currency-decimals"]);
    expect(rulesOf(140.405).sort()).toEqual(["currency-decimals", "payments-add-up"]);
    expect(rulesOf(140.395).sort()).toEqual(["currency-decimals", "payments-add-up"]);
  });

  it("what reading an order throws is not taken for an order that nobody can add up", () => {
    const unreadable = {
      get shipments(): unknown {
        throw new RangeError("no");
      },
    };
    expect(() => totalOf(unreadable)).toThrow(RangeError);
  });

  it("what is too much is told in the currency's own decimals, and no decimals are known of none", () => {
    const told = (currency: unknown) => check(fixture({ currency, payments: [{ amount: 1_000 }] }))[0]?.message;
    expect(told("KWD")).toMatch(/^the payments sum up to 1000\.000 KWD, .* 859\.600 too much\. Items 130\.900,/);
    expect(told("XXX")).toMatch(/^the payments sum up to 1000\.00 XXX, .* 859\.60 too much\. Items 130\.90,/);
  });

  it("shipping discounts and orders of the past count too", () => {
    const discounted = { price: 10, tax: 1, discount_info: [{ price_adjustment: 4 }] };
    const past = { ...fixture(), shipments: [{ items: [item()], historical_shipping_option: discounted }] };
    expect(check({ ...past, payments: [{ amount: 64 }] })).toHaveLength(1);
    expect(
      check({
        ...fixture(),
        shipments: [{ items: [item()], historical_shipping_option: discounted }],
        payments: [{ amount: 71 }],
      }),
    ).toEqual([]);
  });

  it("says nothing without payments, and nothing of what a schema refuses anyway", () => {
    for (const own of [
      { payments: [] },
      { payments: undefined },
      { payments: [{ amount: "5" }] },
      { shipments: [{ items: [{}] }] },
      { shipments: "x" },
    ]) {
      expect(check(fixture(own))).toEqual([]);
    }
  });
});

describe("currency-decimals", () => {
  it("a third decimal is named with what to round it to; percentages are no money", () => {
    const order = fixture({
      payments: [{ amount: 140.405 }],
      shipments: [{ items: [item({ price: 140.405 })], shipping_option: { price: 0, tax: 0 } }],
    });
    expect(check(order)).toEqual([
      expect.objectContaining({ path: "body.shipments[0].items[0].price.item_price", rule: "currency-decimals" }),
      expect.objectContaining({ path: "body.shipments[0].items[0].price.item_list_price" }),
      {
        path: "body.payments[0].amount",
        rule: "currency-decimals",
        message: "it is 140.405, which has 3 decimals: USD has 2, so round it, as in 140.41",
      },
    ]);
  });

  it.each([
    ["USD", 2],
    ["JPY", 0],
    ["KWD", 3],
    ["CLF", 4],
    ["HUF", 2],
    ["IQD", 3],
    ["XAU", undefined],
    ["usd", 2],
    [undefined, undefined],
  ])("%s has %s", (currency, digits) => {
    expect(minorDigitsOf(currency)).toBe(digits);
  });

  it("takes the currency of a file from its head", () => {
    const places = [{ rule: "currency-decimals", at: "value" }];
    const root = { path: "items[3]", keys: ["items", 3] };
    expect(checkRules(places, { value: 1.5 }, root, { currency: "JPY" })).toMatchObject([
      { issue: { path: "items[3].value" }, keys: ["items", 3, "value"] },
    ]);
    expect(checkRules(places, { value: 1.5 }, root, { currency: "EUR" })).toEqual([]);
  });

  it("takes the document's own before the head's", () => {
    const messageOf = (document: object, head?: object) =>
      checkRules([{ rule: "currency-decimals", at: "value" }], document, { path: "", keys: [] }, head)[0]?.issue
        .message;
    const own = { value: 1.5, currency: "JPY" };
    expect(messageOf(own, { currency: "EUR" })).toBe(
      "it is 1.5, which has 1 decimals: JPY has 0, so round it, as in 2",
    );
    expect(messageOf({ ...own, currency: "EUR" }, { currency: "JPY" })).toBeUndefined();
  });

  it.each([
    ["text, which the schema reports", "1.555", "EUR"],
    ["no number", Number.NaN, "EUR"],
    ["endless", Number.POSITIVE_INFINITY, "EUR"],
    ["in a currency that nobody knows", 1.555, "XXX"],
    ["without a currency", 1.555, undefined],
    ["too large to have decimals", 1e22, "JPY"],
    ["just as exact as it may be", 1.55, "EUR"],
  ])("says nothing of an amount that is %s", (_, value, currency) => {
    const places = [{ rule: "currency-decimals", at: "value" }];
    expect(checkRules(places, { value, currency }, { path: "", keys: [] })).toEqual([]);
  });
});

describe("one-shipment-without-token", () => {
  const level = { shipping_option: { service_level_identifier: "X" } };
  const token = { shipping_offer_token: "t" };
  const messages = (shipments: object[]) => check({ shipments }).map(({ message }) => message);

  it("one by service level passes, and any number with tokens", () => {
    expect(messages([level])).toEqual([]);
    expect(messages([{ shipping_option: token }, { shipping_option: token }])).toEqual([]);
    expect(messages([{ historical_shipping_option: {} }, { historical_shipping_option: {} }])).toEqual([]);
  });

  it("two by service level, or a mixture, do not", () => {
    expect(messages([level, level])).toEqual([
      expect.stringContaining("2 of 2 shipments have no shipping_offer_token"),
    ]);
    expect(messages([level, { shipping_option: token }])).toEqual([expect.stringContaining("1 of 2 shipments")]);
  });
});

describe("addon-parent-exists", () => {
  const of = (id: string, parent?: string) => ({
    external_item_id: id,
    ...(parent === undefined ? {} : { addon_parent_external_item_id: parent }),
  });
  const messages = (...shipments: object[][]) =>
    check({ shipments: shipments.map((items) => ({ items })) }).map(({ message }) => message);

  it("a parent beside it passes, whatever else repeats", () => {
    expect(messages([of("a"), of("b", "a"), of("x"), of("x")])).toEqual([]);
  });

  it.each<[string, object[][], string]>([
    ["the item itself", [[of("a", "a")]], "the item itself"],
    ["nowhere", [[of("a"), of("b", "c")]], 'no other item of this shipment has the external_item_id "c"'],
    ["in another shipment", [[of("a")], [of("b", "a")]], "no other item of this shipment"],
    ["an add-on", [[of("a"), of("b", "a"), of("c", "b")]], "cannot be nested"],
    ["there twice", [[of("a"), of("b", "a")], [of("a")]], 'external_item_id "a" occurs more than once'],
    ["twice beside it", [[of("a"), of("a"), of("b", "a")]], 'external_item_id "a" occurs more than once'],
    [
      "fine, but the add-on is there twice",
      [[of("a"), of("b", "a")], [of("b")]],
      'external_item_id "b" occurs more than once',
    ],
  ])("a parent that is %s does not", (_, shipments, message) => {
    expect(messages(...shipments)).toEqual([expect.stringContaining(message)]);
  });
});

it("addon-parent-exists: a parent of which one namesake is an add-on does not pass, wherever that one stands", () => {
  const items = (...ids: [string, string?][]) =>
    ids.map(([external_item_id, addon_parent_external_item_id]) => ({
      external_item_id,
      ...(addon_parent_external_item_id === undefined ? {} : { addon_parent_external_item_id }),
    }));
  for (const list of [
    items(["a"], ["b", "a"], ["b"], ["c", "b"]),
    items(["a"], ["b"], ["b", "a"], ["c", "b"]),
    items(["a"], ["b", "a"], ["b", "a"], ["c", "b"]),
  ])
    expect(check({ shipments: [{ items: list }] }).at(-1)?.message).toBe(
      'the item "b" is an add-on itself: add-ons cannot be nested',
    );
});

describe("addon-parent-exists, of what a schema refuses anyway,", () => {
  const messages = (items: unknown) => check({ shipments: [{ items }] }).map(({ message }) => message);

  it("says nothing: parents that are no text, and items without an id", () => {
    expect(messages([{ external_item_id: "a" }, { external_item_id: "b", addon_parent_external_item_id: 5 }])).toEqual(
      [],
    );
    const addon = { addon_parent_external_item_id: "a" };
    expect(messages([{ external_item_id: "a" }, addon, addon])).toEqual([]);
    expect(messages({ 0: addon })).toEqual([]);
  });
});

describe("one-item-state", () => {
  const messages = (...states: unknown[]) =>
    checkRules(
      updateFulfillmentRequestItemStates.rules,
      { line_items: states.map((state) => ({ item_id: "i", state })) },
      { path: "body", keys: ["body"] },
    ).map(({ issue }) => `${issue.path}: ${issue.message}`);

  it("all are shipped or all are rejected", () => {
    expect(messages()).toEqual([]);
    expect(messages("shipped", "shipped")).toEqual([]);
    expect(messages("rejected", "unheard-of")).toEqual([]);
    expect(messages("shipped", "rejected", "shipped")).toEqual([
      "body.line_items: some items are shipped and others rejected: report them in two calls",
    ]);
  });
});

describe("one-main-category", () => {
  const messages = (categories: unknown) =>
    checkRules([{ rule: "one-main-category", at: "categories" }], { categories }, { path: "items[0]", keys: [] }).map(
      ({ issue }) => issue.message,
    );

  it("exactly one is main; an empty list passes", () => {
    expect(messages([])).toEqual([]);
    expect(messages([{ path: "a", is_main: true }, { path: "b" }])).toEqual([]);
    expect(messages([{ path: "a" }])).toEqual(["none of the 1 categories has is_main true: set it on exactly one"]);
    expect(messages([{ is_main: true }, { is_main: true }])).toEqual([
      "2 of the 2 categories have is_main true: set it on exactly one",
    ]);
  });
});
