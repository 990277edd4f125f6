import type { InjectedOrderRequest } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { expectNothingSent, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order, standard, unit } from "../support/orders.js";

const token = (): InjectedOrderRequest["shipments"][number] => ({
  items: [unit()],
  shipping_option: { shipping_offer_token: "t", price: 0, tax: 0 },
});
const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** An order, where the error points, and what it says. */
const CASES: readonly [string, unknown, string, RegExp][] = [
  [
    "payments that do not add up",
    order({ external_id: "1" }, 26.59),
    "order.payments",
    /the payments sum up to 26\.59 USD, but the order comes to 26\.60: 0\.01 too little\. Items 20\.00, shipping 5\.00, taxes 1\.60, price_method tax_excluded: correct the amounts/,
  ],
  [
    "payments that count the tax twice",
    order({ external_id: "1", price_method: "tax_included" }),
    "order.payments",
    /sum up to 26\.60 USD, but the order comes to 25\.00: 1\.60 too much/,
  ],
  [
    "a third decimal",
    order({ external_id: "1", shipments: [standard([unit({}, { item_price: 19.999 })])] }, 26.6),
    "order.shipments[0].items[0].price.item_price",
    /it is 19\.999, which has 3 decimals: USD has 2, so round it, as in 20\.00/,
  ],
  [
    "a decimal in yen",
    order({ external_id: "1", currency: "JPY" }),
    "order.payments[0].amount",
    /JPY has 0, so round it/,
  ],
  [
    "11 shipments",
    order({ external_id: "1", shipments: many(11, token) }, 237.6),
    "order.shipments",
    /it has 11 entries: at most 10 are allowed/,
  ],
  [
    "two shipments by service level",
    order({ external_id: "1", shipments: [standard(), standard()] }, 53.2),
    "order.shipments",
    /2 of 2 shipments have no shipping_offer_token: an order of several shipments needs one for each/,
  ],
  [
    "shipments by service level and by token",
    order({ external_id: "1", shipments: [standard(), token()] }, 48.2),
    "order.shipments",
    /1 of 2 shipments have no shipping_offer_token/,
  ],
  [
    "no shipment",
    order({ external_id: "1", shipments: [] }),
    "order.shipments",
    /it has 0 entries: at least 1 must be there/,
  ],
  [
    "a price that is no number",
    order({ external_id: "1", shipments: [standard([unit({}, { item_price: "20" as never })])] }),
    "order.shipments[0].items[0].price.item_price",
    /it is "20": give a number/,
  ],
  [
    "a price that is NaN",
    order({ external_id: "1", shipments: [standard([unit({}, { item_price: Number.NaN })])] }),
    "order.shipments[0].items[0].price.item_price",
    /number/,
  ],
  [
    "a currency that is none",
    order({ external_id: "1", currency: "DOLLAR" as never }),
    "order.currency",
    /it is "DOLLAR": use ISO 4217, as USD/,
  ],
  [
    "an add-on without its parent",
    order({ external_id: "1", shipments: [standard([unit({ addon_parent_external_item_id: "line-9" })])] }),
    "order.shipments[0].items[0].addon_parent_external_item_id",
    /no other item of this shipment has the external_item_id "line-9": name one/,
  ],
  [
    "a member that contains itself",
    order({ external_id: "1", payments: [cyclicPayment()] }),
    "order.payments[0].metadata.more",
    /cycle|contains itself/,
  ],
  [
    "a number of any length",
    order({ external_id: "x".repeat(300) }),
    "order.external_id",
    /it is 300 characters long: at most \d+ are allowed/,
  ],
  [
    "a day that does not exist",
    order({ external_id: "1", placed_at: "2026-02-29T12:00:00Z" }),
    "order.placed_at",
    /a date and time/,
  ],
  ["nothing", undefined, "order", /it is missing/],
];

function cyclicPayment(): NonNullable<InjectedOrderRequest["payments"]>[number] {
  const [payment] = order({ external_id: "1" }).payments ?? [];
  const metadata: Record<string, unknown> = {};
  metadata["more"] = metadata;
  return { ...(payment as NonNullable<typeof payment>), metadata };
}

describe("an order is refused before anything is sent, with the field, the problem and what to do:", () => {
  it.each(CASES)("%s", async (_, wrong, path, text) => {
    const world = facade();
    const error = await failureOf(() => world.newstore.orders.inject(wrong as InjectedOrderRequest));
    expect(error).toMatchObject({
      kind: "validation",
      operationId: "createInjectedOrder",
      attempts: 0,
      retryable: false,
    });
    const issue = error.issues.find((one) => one.path.startsWith(path));
    expect(issue?.message, JSON.stringify(error.issues)).toMatch(text);
    expect(error.message).toContain("orders.inject was not sent");
    expect(error.message).toContain(path);
    expectNothingSent(world);
  });

  it("all of its mistakes at once", async () => {
    const world = facade();
    const wrong = order({
      external_id: "1",
      currency: "USD",
      shop: "",
      shipments: [standard([unit({}, { item_price: 19.999 })])],
    });
    const { issues } = await failureOf(() => world.newstore.orders.inject(wrong));
    expect(issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["order.shop", "order.shipments[0].items[0].price.item_price"]),
    );
    expectNothingSent(world);
  });
});

describe("other calls are refused before anything is sent, too:", () => {
  it.each<[string, (world: ReturnType<typeof facade>) => unknown, RegExp]>([
    ["a look-up without pairs", ({ newstore }) => newstore.availability.get([]), /keys: it has 0 entries: at least 1/],
    ["an empty id", ({ newstore }) => newstore.orders.getByExternalId(""), /externalId: it is empty/],
    ["an id that is a way up", ({ newstore }) => newstore.stores.get(".."), /id: "\.\." cannot be addressed/],
    [
      "a pickup without a point",
      ({ newstore }) => newstore.shipping.pickupOptions({ bag: [] } as never),
      /location: it is missing/,
    ],
    [
      "an order read by a kind of id that is none",
      ({ newstore }) => newstore.orders.get("1", { idType: 5 } as never),
      /idType: it is 5: give text/,
    ],
    [
      "a cancellation without a reason",
      ({ newstore }) => newstore.orders.cancel("1", {} as never, { idType: "internal" }),
      /reason\.reason: it is missing/,
    ],
    [
      "a profile without an e-mail",
      ({ newstore }) => newstore.customers.getOrCreate({} as never),
      /profile\.email: it is missing/,
    ],
    [
      "pages of nothing",
      ({ newstore }) => newstore.orders.history({ customerId: "c", pageSize: 0 }).toArray(),
      /pageSize: it is 0/,
    ],
  ])("%s", async (_, call, text) => {
    const world = facade();
    const error = await failureOf(() => call(world));
    expect(error).toMatchObject({ kind: "validation", attempts: 0 });
    expect(error.message).toMatch(text);
    expectNothingSent(world);
  });
});

it("an order for a product that nobody knows is sent: what the platform does with it is not known", async () => {
  const { newstore } = facade();
  const shipments = [standard([unit({ product_id: "NOBODY-KNOWS" })])];
  expect(await newstore.orders.inject(order({ external_id: "1", shipments }))).toMatchObject({ external_id: "1" });
});
