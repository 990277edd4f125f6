import { describe, expect, expectTypeOf, it } from "vitest";
import { eventExamples } from "../../generated/event-stream/event-examples.js";
import { events } from "../../generated/event-stream/events.js";
import { operations } from "../../generated/event-stream/operations.js";
import { EventSchema, KnownEventSchema, OrderOpenedEventSchema } from "../../generated/event-stream/schemas.js";
import type { EventEnvelope, KnownEvent, OrderOpenedItem } from "../../generated/event-stream/types.js";
import { unknownMembers } from "../../src/checks/unknown-members.js";
import { driftOf, refusalsOf } from "./against-contract.js";
import { schemasOf } from "./documents.js";

const ORDER = "3f0c2a54-8d1b-4e6f-9a77-5b2c1d0e4f11";
const ITEM = { id: "91d0b7c2-0a3e-4c58-8f14-6e7d5a4b3c20", product_id: "TEE-NAVY-M" };

const address = {
  ...{ first_name: "Robin", last_name: "Sample", zip_code: "10115", city: "Berlin", state: "", country: "DE" },
  ...{ address_line_1: "Street 1", address_line_2: "", address_line1: "Street 1", address_line2: "", phone: "" },
};

const order = {
  ...{ id: ORDER, external_id: "SHOP-1", created_at: "2026-02-03T09:15:02.118Z", placed_at: "2026-02-03T09:14:40Z" },
  ...{ associate_id: null, associate_email: null, channel_type: "web", channel: "webshop", demand_location_id: null },
  ...{ is_exchange: false, exchanges: null, customer_email: "", customer_id: null, external_customer_id: null },
  ...{ is_historical: false, billing_address: null, shipping_address: address, price_method: "tax_included" },
  ...{ subtotal: 59.9, discount_total: 0, shipping_total: 4.95, shipping_tax: 0, tax_total: 0, grand_total: 64.85 },
  ...{ currency: "EUR", tax_strategy: null, tax_exempt: false, extended_attributes: [{ name: "a", value: "b" }] },
  items: [
    {
      ...{ ...ITEM, item_type: "product", pricebook_id: "default", pricebook_price: 59.9, list_price: 59.9 },
      ...{ item_discounts: 0, order_discounts: 0, tax: 0, tax_provider_details: null, quantity: 1, status: "opened" },
      ...{ extended_attributes: [], external_identifiers: { sku: "1", ean13: "2" }, is_preorder: false },
      shipping_service_level: "IN_STORE_HANDOVER",
    },
  ],
};

const chunk = { chunk_number: 1, total_chunks: 2, associate_id: "a-1", processed_at: "2026-02-03T09:15:00" };
const moved = { product_id: "TEE-NAVY-M", quantity: -1, external_identifiers: { upc: "3" } };

/** docs/platform/events-and-webhooks.md#payloads: each payload with what has been seen in it. */
const payloads: [string, Record<string, unknown>][] = [
  ["order.created", order],
  [
    "order.opened",
    {
      ...order,
      is_exchange: true,
      exchanges: [{ order_id: ORDER, return_id: "r-1" }],
      items: [{ ...ITEM, tax_provider_details: [{ name: "VAT", amount: 1.2, rate: 0.19 }] }],
    },
  ],
  [
    "order.completed",
    {
      id: ORDER,
      items: [
        { ...ITEM, quantity: 1, status: "x", fulfillment_location_id: null, shipping_service_level: null },
        { ...ITEM, quantity: 1, status: "x", fulfillment_location_id: "DC01", shipping_service_level: "STANDARD" },
      ],
    },
  ],
  ["order.cancelled", { id: ORDER, items: [{ ...ITEM, quantity: 1, status: "cancelled" }] }],
  ["order.items_cancelled", { id: ORDER, items: [ITEM, { ...ITEM, cancellation_reason: "insufficient_stock" }] }],
  ["fulfillment_request.assigned", { id: "f-1", order_id: ORDER, service_level: "STANDARD", items: [ITEM] }],
  [
    "fulfillment_request.items_completed",
    {
      ...{ id: "f-1", order_id: ORDER, logical_timestamp: 7, fulfillment_location_id: "DC01", associate_id: null },
      ...{ service_level: "STANDARD", items: [ITEM, { ...ITEM, shipped_at: "2026-02-03T09:15:00Z" }] },
    },
  ],
  [
    "fulfillment_request.items_ready_for_handover",
    { id: "f-1", order_id: ORDER, fulfillment_location_id: "US01", service_level: "x", items: [ITEM] },
  ],
  [
    "return.processed",
    {
      ...{ id: "r-1", order_id: null, returned_at: "2026-02-03T09:15:00", total_refund_amount: 59.9 },
      ...{ total_refund_amount_adjusted: 59.9, total_refund_excl_tax: 50, total_refund_tax: 9.9, return_fee: 0 },
      ...{ currency: "EUR", return_location_id: "US01", customer_id: null, customer_email: null },
      items: [
        {
          ...{ ...ITEM, quantity: 1, refund_amount: 59.9, refund_amount_adjusted: 59.9, refund_excl_tax: 50 },
          ...{ refund_tax: 9.9, item_condition: "Sellable", condition_code: 1, return_reason: null, return_code: null },
        },
      ],
    },
  ],
  [
    "refund_request.issued",
    {
      ...{ id: "q-1", order_id: ORDER, payment_account_id: ORDER, amount: 5, currency: "EUR", note: null },
      ...{ requested_at: "2026-02-03T09:15:00.123456Z", return_reason: "late", reason_code: 3, associate_id: null },
    },
  ],
  [
    "payment_account.amount_refunded",
    {
      ...{ id: ORDER, order_id: ORDER },
      transactions: [{ id: "t-1", instrument_id: "i-1", amount: -5, currency: "EUR", correlation_id: "c-1" }],
      instruments: [{ id: "i-1", payment_method: "card", payment_wallet: "", payment_provider: "adyen" }],
    },
  ],
  [
    "inventory_transaction.items_received",
    { ...chunk, id: "m-1", fulfillment_location_id: "US01", shipment_ref: "s", order_ref: "o", items: [moved] },
  ],
  [
    "inventory_transaction.adjustment_created",
    {
      ...{ ...chunk, id: "m-2", fulfillment_node_id: "US01", adjustment_type: "decrease", adjustment_reason: "lost" },
      ...{ origin_stock_location_name: "main", items: [moved] },
    },
  ],
  [
    "inventory_count.items_counted",
    {
      ...{ id: "c-1", count_type: "cycle_count", fulfillment_location_id: "US01", associate_id: "a-1" },
      ...{ due_date: "2026-02-03", started_at: "2026-02-03T09:15:00", completed_at: "2026-02-03T10:15:00" },
      ...{ chunk_number: 1, total_chunks: 1, items: [{ product_id: "P-1", stock_on_hand: 3, count: 2 }] },
    },
  ],
];

const envelope = (name: string, payload: Record<string, unknown>) => ({
  ...{ tenant: "acme", name, published_at: "2026-02-03T09:15:02.118123456Z", payload },
});

describe("an event", () => {
  it.each(payloads)("%s is taken as clients have seen it", async (name, payload) => {
    const descriptor = Object.values(events).find((event) => event.name === name);
    const schema = (await descriptor?.schemas())?.payload;
    expect(schema?.safeParse(payload).error?.issues).toEqual(undefined);
    expect(schema).toBeDefined();
    expect(KnownEventSchema.safeParse(envelope(name, payload)).success).toBe(true);
  });

  it("whose payload is described has a sample here", () => {
    expect(payloads.map(([name]) => name).sort()).toEqual(Object.keys(events).sort());
  });

  it("of a name that nobody knows is an event all the same", () => {
    const unknown = envelope("order.teleported", { id: ORDER });
    expect(EventSchema.safeParse(unknown).success).toBe(true);
    expect(KnownEventSchema.safeParse(unknown).success).toBe(false);
  });

  it("fits the schema of its own name only", () => {
    expect(OrderOpenedEventSchema.safeParse(envelope("order.opened", order)).success).toBe(true);
    expect(OrderOpenedEventSchema.safeParse(envelope("order.created", order)).success).toBe(false);
  });

  it("is narrowed by its name", () => {
    const productsOf = (event: KnownEvent): string[] => {
      switch (event.name) {
        case "order.opened":
          expectTypeOf(event.payload.items).toEqualTypeOf<OrderOpenedItem[]>();
          return event.payload.items.map((item) => item.product_id);
        case "inventory_count.items_counted":
          return event.payload.items.map((item) => item.product_id);
        default:
          return [];
      }
    };
    const received: EventEnvelope = envelope("order.opened", order);
    expect(productsOf(received as KnownEvent)).toEqual(["TEE-NAVY-M"]);
    expect(productsOf(envelope("order.teleported", {}) as EventEnvelope as KnownEvent)).toEqual([]);
  });
});

describe("an example payload", () => {
  it.each(Object.entries(eventExamples))(
    "of %s fits its schema, and has no member that it does not know",
    async (name, payload) => {
      expect(KnownEventSchema.safeParse(envelope(name, payload)).error?.issues ?? []).toEqual([]);
      const schema = (
        await Object.values(events)
          .find((event) => event.name === name)
          ?.schemas()
      )?.payload;
      if (schema === undefined) return expect(Object.keys(payload)).toEqual(["id"]);
      expect(schema.safeParse(payload).error?.issues ?? []).toEqual([]);
      expect(unknownMembers(schema, payload, { path: "", keys: [] })).toEqual([]);
    },
  );

  it("is there for every event of the contract", () => {
    const names = schemasOf("event-stream.yaml")["EventName"]?.["x-known-values"];
    expect(Object.keys(eventExamples).sort()).toEqual([...(names as string[])].sort());
  });
});

describe("an integration", () => {
  it("is listed with the key of its callback and without its address", async () => {
    const listed = { id: "erp-001", status: "stopped", integration_type: "permanent" };
    const integrations = [
      { ...listed, callback_parameters: { api_key: "key" } },
      { ...listed, s3_parameters: { bucket: "events", key_prefix: "newstore", aws_region: "eu-west-1" } },
      { ...listed, status: "interrupted", starts_at: "2026-02-03T09:15:00.000Z", ends_at: "2026-02-04T09:15:00.000Z" },
    ];
    expect(await driftOf(operations.listIntegrations, { integrations })).toEqual([]);
  });

  it("is registered as a production client does it, and changed, started and stopped", async () => {
    const path = { id: "erp-001" };
    const callback_parameters = { callback_url: "https://hooks.example.org/newstore" };
    const filter_conditions = { event_filter: ["order.opened", "order.teleported"], entity_filter: [] };
    const body = { ...path, callback_parameters, integration_type: "permanent", filter_conditions };
    expect(await refusalsOf(operations.createIntegration, { body })).toEqual([]);
    expect(await refusalsOf(operations.updateIntegration, { path, body: { callback_parameters } })).toEqual([]);
    expect(await refusalsOf(operations.createIntegration, { body: { callback_parameters } })).toEqual([
      "body.id",
      "body.integration_type",
    ]);
  });

  it.each([{}, "", undefined, { anything: true }])("is started and stopped with the body %j", async (body) => {
    const input = { path: { id: "erp-001" }, ...(body !== undefined && { body }) };
    expect(await refusalsOf(operations.startIntegration, input)).toEqual([]);
    expect(await refusalsOf(operations.stopIntegration, input)).toEqual([]);
  });

  it("has its log and its rejected events", async () => {
    const created_at = "2026-02-03T09:15:00.000Z";
    const entries = [
      { created_at, action: "retry_triggered", reason: "429" },
      { created_at, action: "integration_paused", reason: null },
    ];
    expect(await driftOf(operations.listIntegrationLogEntries, { entries })).toEqual([]);
    const rejected_events = [{ id: "6840f40c-65c4-5ff7-a23e-92e0e311091a", created_at }];
    expect(await driftOf(operations.listRejectedEvents, { rejected_events })).toEqual([]);
  });
});
