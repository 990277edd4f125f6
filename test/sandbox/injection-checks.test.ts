import { expect, it } from "vitest";
import { byToken, order, standard, unit } from "../support/orders.js";
import { orderBench } from "../support/sandbox.js";

async function refusal(body: ReturnType<typeof order>): Promise<{ status: number; code: string; message: string }> {
  const { inject } = await orderBench();
  const told = await inject(body);
  return { status: told.status, code: told.body.error_code, message: told.body.message };
}

it("refuses payments that differ from items and shipping, and names both sums", async () => {
  const { status, message } = await refusal(order({}, 26.59));
  expect(status).toBe(400);
  expect(message).toBe("The payments sum up to 26.59 USD, the items and shipping options to 26.6 USD.");
});

it("adds up discounts, taxes, shipping and several payments to the cent", async () => {
  const { inject } = await orderBench();
  const discounted = unit(
    {},
    {
      item_price: 64,
      item_tax_lines: [{ amount: 3.25, rate: 0.0725, name: "tax" }],
      item_discount_info: [{ type: "percentage", discount_ref: "SALE", original_value: 30, price_adjustment: 19.2 }],
      item_order_discount_info: [{ type: "fixed", discount_ref: "TEN", original_value: 10, price_adjustment: 0.1 }],
    },
  );
  const shipment = standard([discounted, discounted], {
    price: 7.95,
    tax: 0.58,
    discount_info: [{ type: "fixed", discount_ref: "SHIP", original_value: 2, price_adjustment: 2 }],
  });
  // 2 x (64 - 19.20 - 0.10 + 3.25) + 7.95 - 2 + 0.58 = 102.43
  const [payment] = order().payments ?? [];
  if (payment === undefined) throw new Error("the sample order has a payment");
  const payments = [
    { ...payment, amount: 100.1 },
    { ...payment, amount: 2.33, correlation_ref: "pay-2", processor: "gift_card" },
  ];
  expect((await inject(order({ shipments: [shipment], payments }))).status).toBe(200);
});

it("does not add taxes to prices that include them", async () => {
  const { inject } = await orderBench();
  const told = await inject(order({ price_method: "tax_included" }, 25));
  expect(told.status).toBe(200);
});

it("takes either reading of an order that does not say whether prices include tax", async () => {
  const { inject } = await orderBench();
  const { price_method: _method, ...silent } = order();
  expect((await inject({ ...silent, external_id: "A" })).status).toBe(200);
  expect((await inject({ ...silent, ...order({}, 25), external_id: "B", price_method: "tax_included" })).status).toBe(
    200,
  );
  const { price_method: _other, ...included } = order({ external_id: "C" }, 25);
  expect((await inject(included)).status).toBe(200);
});

it("checks no sum where there are no payments", async () => {
  const { inject } = await orderBench();
  const { payments: _payments, ...free } = order();
  expect((await inject(free)).status).toBe(200);
});

it("counts the gift wrapping of the first wrapped item only", async () => {
  const { inject } = await orderBench();
  const gift = { gift_wrapping: { item_price: 3, item_tax_lines: [{ amount: 0.2, rate: 0.07, name: "tax" }] } };
  const told = await inject(order({ shipments: [standard([unit(gift), unit(gift)])] }, 51.4));
  expect(told.status).toBe(200);
});

it("refuses an amount with more decimals than the currency", async () => {
  const dollars = await refusal(order({ shipments: [standard([unit({}, { item_price: 20.001 })])] }));
  expect(dollars.status).toBe(400);
  expect(dollars.message).toContain("shipments[0].items[0].price.item_price: 20.001 has more than 2 decimals");
  const yen = await refusal(order({ currency: "JPY" }));
  expect(yen.message).toContain("has more than 0 decimals");
});

it("takes three decimals where the currency has them", async () => {
  const { inject } = await orderBench();
  const dinars = unit({}, { item_price: 20.005, item_list_price: 20.005, item_tax_lines: [] });
  expect((await inject(order({ currency: "KWD", shipments: [standard([dinars])] }, 25.005))).status).toBe(200);
});

it("refuses several shipments by service level, and a mixture with offer tokens", async () => {
  const two = await refusal(order({ shipments: [standard(), standard()] }, 53.2));
  expect([two.status, two.code]).toEqual([400, "invalid_shipments"]);
  const mixed = await refusal(order({ shipments: [standard(), byToken("token")] }, 48.2));
  expect([mixed.status, mixed.code]).toEqual([400, "invalid_shipments"]);
});

it("refuses an unreadable offer token", async () => {
  const { status, code, message } = await refusal(order({ shipments: [byToken("header.claims.signature")] }, 21.6));
  expect([status, code]).toEqual([400, "invalid_shipments"]);
  expect(message).toContain("unreadable");
});

it("refuses a service level that the tenant does not have", async () => {
  const { status, code } = await refusal(
    order({ shipments: [standard([unit()], { service_level_identifier: "TELEPORT" })] }),
  );
  expect([status, code]).toEqual([400, "invalid_service_level"]);
});

it("refuses 11 shipments by the contract and records the violation", async () => {
  const { inject, sandbox } = await orderBench();
  const told = await inject(order({ shipments: Array.from({ length: 11 }, () => standard()) }));
  expect(told.status).toBe(400);
  expect(sandbox.violations.map(({ operation, pointer }) => [operation, pointer])).toEqual([
    ["createInjectedOrder", "/body/shipments"],
  ]);
});

it("refuses more items than the tenant allows, and takes them once the limit is raised", async () => {
  const { inject, ask } = await orderBench();
  const limit = async (count: number, version: string) =>
    (
      await ask(`/v1/r/config/order_injection?version=${version}`, {
        json: { big_sales_order: { hard_limit_for_big_orders: count } },
      })
    ).body.version;
  const version = await limit(1, "1");
  const body = order({ shipments: [standard([unit(), unit()])] }, 48.2);
  expect((await inject(body)).body.error_code).toBe("maximum_allowed_number_of_items_exceeded");
  await limit(2, version);
  expect((await inject(body)).status).toBe(200);
});

it("takes an add-on of an item of its shipment", async () => {
  const { inject, ask } = await orderBench();
  const addOn = unit({ external_item_id: "line-2", addon_parent_external_item_id: "line-1" });
  const { items } = (await inject(order({ shipments: [standard([unit(), addOn])] }, 48.2))).body;
  const read = (await ask("/v0/orders/WEB-1?id_type=external")).body;
  expect(read.items[1].addon_parent_item_id).toBe(items[0].id);
});

it.each([
  ["names no item", [unit(), unit({ external_item_id: "b", addon_parent_external_item_id: "nothing" })]],
  ["names itself", [unit(), unit({ external_item_id: "b", addon_parent_external_item_id: "b" })]],
  [
    "names another add-on",
    [
      unit(),
      unit({ external_item_id: "b", addon_parent_external_item_id: "line-1" }),
      unit({ external_item_id: "c", addon_parent_external_item_id: "b" }),
    ],
  ],
])("refuses an add-on whose parent id %s", async (_case, items) => {
  const { status, code } = await refusal(order({ shipments: [standard(items)] }));
  expect([status, code]).toEqual([400, "addon_invalid_parent_item"]);
});

it("refuses an add-on whose parent's id is not unique in the order", async () => {
  const items = [unit(), unit(), unit({ external_item_id: "b", addon_parent_external_item_id: "line-1" })];
  const { status, code } = await refusal(order({ shipments: [standard(items)] }));
  expect([status, code]).toEqual([400, "addon_duplicate_external_item_id"]);
});

it("refuses a payment reference that occurs twice for one processor", async () => {
  const [payment] = order().payments ?? [];
  if (payment === undefined) throw new Error("the sample order has a payment");
  const { status, message } = await refusal(
    order({
      payments: [
        { ...payment, amount: 13.3 },
        { ...payment, amount: 13.3 },
      ],
    }),
  );
  expect(status).toBe(400);
  expect(message).toContain("stripe pay-WEB-1");
});

it("refuses a historical order that is not marked as fulfilled", async () => {
  expect((await refusal(order({ is_historical: true }))).status).toBe(400);
});

it("refuses a payment reference that occurs twice, whatever the processors", async () => {
  const [payment] = order().payments ?? [];
  if (payment === undefined) throw new Error("the sample order has a payment");
  const payments = [
    { ...payment, amount: 13.3 },
    { ...payment, amount: 13.3, processor: "gift_card" },
  ];
  expect((await refusal(order({ payments }))).status).toBe(400);
});

it("refuses a tax rate that is a percentage, by the contract", async () => {
  const { inject, sandbox } = await orderBench();
  const lines = [{ amount: 1.6, rate: 8, name: "NY sales tax" }];
  expect((await inject(order({ shipments: [standard([unit({}, { item_tax_lines: lines })])] }))).status).toBe(400);
  expect(sandbox.violations.map(({ operation }) => operation)).toContain("createInjectedOrder");
});

it("refuses an external route without a service level", async () => {
  const shipment = byToken("token");
  const option = { ...("shipping_option" in shipment ? shipment.shipping_option : {}) };
  const routing_strategy = { strategy: "external", fulfillment_node_id: "DC01" };
  const shipments = [{ ...shipment, shipping_option: { ...option, routing_strategy } }] as never;
  const { status, code, message } = await refusal(order({ shipments }, 21.6));
  expect([status, code]).toEqual([400, "invalid_shipments"]);
  expect(message).toContain("external");
});

it.each(["in_store_pick_up", "in_store_handover"])("refuses a past %s without its store", async (shipping_type) => {
  const past = (more: Record<string, unknown>) =>
    order({
      is_historical: true,
      is_fulfilled: true,
      shipments: [
        {
          items: [unit()],
          historical_shipping_option: {
            service_level_identifier: "STANDARD",
            shipping_type,
            display_name: "Store",
            fulfillment_node_id: "US01",
            shipping_carrier: "none",
            zip_code: "10012",
            country_code: "US",
            price: 5,
            tax: 0,
            ...more,
          },
        },
      ] as never,
    });
  expect((await refusal(past({}))).message).toContain("store_id");
  const { inject } = await orderBench();
  expect((await inject(past({ store_id: "US01" }))).status).toBe(200);
});
