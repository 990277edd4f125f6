import type { allOperations } from "../../../generated/index.js";

/**
 * Responses about orders as the platform is known to give them: members, odd forms and values that are on record. Written
 * for this test; none of them may count as a difference from the contract.
 */

const UUID = "7d0e1f2a-3b4c-5d6e-8f70-112233445566";
const ITEM = "8e1f2a3b-4c5d-5e6f-9071-223344556677";
const V2 = "application/x.newstore.orders+json;version=2";
const price = { base: 20, discount: 0, gross: 20, net: 18.18, tax: 1.82 };

export interface ResponseSample {
  readonly operation: keyof typeof allOperations;
  readonly what: string;
  readonly body: unknown;
  readonly mediaType?: string;
  readonly status?: number;
}

const product = {
  id: "SOCK-36",
  item_id: ITEM,
  product_sku: "9300",
  name: "Sock",
  image: "",
  category: "Socks",
  quantity: 1,
  price: { ...price, catalog: 20, adjustment: 0, adjusted_total: 20, currency: "AUD", tax_class_id: "std" },
  custom_attributes: [{ name: "external_item_id", value: "7" }],
  extended_attributes: [{ name: "external_item_id", value: "7" }],
  variation_attribute_1_value: "",
  variation_color_value: "Grey",
};
const address = {
  first_name: "Kim",
  address_line_1: "4 Ferry Road",
  country_code: "AU",
  state: "VIC",
  zip_code: "3000",
};

const externalOrder = {
  order_uuid: UUID,
  order_id: "AU-X000000123",
  external_order_id: "S-2001",
  customer_uuid: UUID,
  channel: "shop",
  channel_type: "web",
  created_at: "2026-05-04T00:20:31",
  taxation: "gross",
  status_label: "Pending",
  status_description: "",
  address_changed: false,
  revision: 3,
  extended_attributes: [{ name: "gift", value: "no" }],
  shipping_address: address,
  billing_address: { ...address, email: "kim.vale@example.com" },
  payments: [
    { uuid: UUID, currency: "AUD", method: "credit_card", credit_card_number: "4242", status_label: "Authorized" },
  ],
  ordered_products: [product],
  shipments: [
    {
      shipment_uuid: UUID,
      shipping_from: "",
      store_address: null,
      accounting_entity: {
        id: "AU",
        accounting_address: { name: "Socks Pty", country: "Australia", country_code: "AU" },
      },
      details: {
        carrier: "AUSPOST",
        method: "STANDARD",
        delivery_status_id: "pending",
        delivery_status_label: "Pending",
      },
      items: [product],
      products: [{ ...product, quantity: undefined }],
      links: { invoice: "", return_label: "", sales_receipt: "" },
      price: { base: 0, net: 0, tax: 0, gross: 0, adjustment: 0, adjusted_total: 0 },
      totals: {},
      returns: [
        {
          return_id: UUID,
          refund_note: "",
          items: [
            {
              product_id: "SOCK-36",
              quantity: 1,
              return_code: 12,
              return_reason: "Too small",
              returned_at: "2026-05-20T00:00:00",
            },
          ],
        },
      ],
    },
  ],
  totals: { currency: "AUD", merchandise_total: 20, shipping_total: 0, taxes: 1.82, order_total: 20, grand_total: 20 },
  value_added_services: null,
};

const head = { id: "S-2001", origin: "newstore", origin_id: UUID, currency: "AUD", channel_type: "web" };

export const orderResponses: readonly ResponseSample[] = [
  {
    operation: "createInjectedOrder",
    what: "ids of order and items",
    body: { id: UUID, external_id: "S-2001", items: [{ id: ITEM, external_item_id: "7", product_id: "SOCK-36" }] },
  },
  {
    operation: "showOrderInjectionConfiguration",
    what: "a tenant without limits",
    body: { value: { big_sales_order: { hard_limit_for_big_orders: 0 } }, version: "3", updated_by: "u-1" },
  },
  { operation: "showExternalOrder", what: "an order with a shipment and a return", body: externalOrder },
  { operation: "showExternalOrder", what: "hardly anything", body: { order_uuid: UUID } },
  {
    operation: "showOrderHistoryForCustomer",
    what: "no orders, in plain JSON",
    body: { orders: [] },
    mediaType: "application/json",
  },
  {
    operation: "showOrderHistoryForCustomer",
    what: "statuses of older pages and a time without offset, in plain JSON",
    body: {
      orders: ["in_fulfillment", "complete", "closed"].map((status) => ({
        ...head,
        status,
        placed_at: "2026-05-04T00:20:29.000",
        fulfillment_type: "in_store_purchase",
        items: [
          {
            id: "7",
            origin_id: ITEM,
            status,
            price,
            product_attributes: { name: "Sock", size: "36" },
            external_identifier: { sku: "9300", serial_number: "1" },
          },
        ],
      })),
    },
    mediaType: "application/json",
  },
  {
    operation: "showOrderHistoryForCustomer",
    what: "a page of version 2",
    body: {
      orders: [
        {
          ...head,
          status: "a_status_of_tomorrow",
          placed_at: "2026-05-04T00:20:29.5Z",
          fulfillment_type: "multiple",
          channel: { type: "web" },
          customer: {},
          items: [{ id: ITEM, status: "returned", price, product_attributes: { name: "Sock" } }],
        },
      ],
      pagination_info: { count: 1, offset: 0, total: 1 },
    },
    mediaType: V2,
  },
  {
    operation: "showSalesOrderByIdAndIdType",
    what: "an order of NewStore's own",
    body: {
      ...head,
      status: "open",
      placed_at: "2026-05-04T00:20:29.5Z",
      fulfillment_type: "traditional",
      items: [
        {
          id: ITEM,
          origin_id: ITEM,
          status: "pending",
          price,
          product_attributes: { name: "Sock" },
          tax_lines: [{ amount: 1.82, rate: 10 }],
        },
      ],
      fulfillments: [{ item_ids: [ITEM] }],
      totals: {},
      payment_history: [],
    },
    mediaType: V2,
  },
  {
    operation: "showSalesOrderByIdAndIdType",
    what: "an order of another order manager, with what was paid",
    body: {
      ...head,
      origin: "external",
      origin_id: "GD000001234",
      status: "closed",
      placed_at: "2026-05-04T00:20:29",
      fulfillment_type: "in_store_purchase",
      items: [],
      totals: { total: 20 },
      payment_history: [
        {
          category: "payment",
          method: "a_method_of_the_tenant",
          amount: 20,
          currency: "AUD",
          payment_information: "Visa (**** 1111)",
        },
      ],
    },
  },
  { operation: "createGracePeriod", what: "no grace period", body: { due_at: null } },
  { operation: "showCancellationStatus", what: "safe", body: { cancelable: true, canceled: false, is_safe: true } },
  { operation: "createCancellation", what: "nothing", body: undefined },
  {
    operation: "createPriceInformationForItems",
    what: "a product and the shipping",
    body: {
      currency: "AUD",
      items: [
        { type: "product", id: ITEM, gross: 20, net: 18.18, tax: 1.82, status: "cancelled" },
        { type: "shipping", id: UUID, gross: 0, net: 0, tax: 0 },
      ],
    },
  },
  {
    operation: "listFulfillmentRequestsForOrder",
    what: "one that is not shipped yet",
    body: {
      fulfillment_requests: [
        {
          fulfillment_request_id: UUID,
          fulfillment_node_id: "MEL01",
          service_level: "STANDARD",
          status: "dispatched",
          created_at: "2026-05-04T00:30:00Z",
          items: [{ item_id: ITEM, product_id: "SOCK-36", status: "dispatched", carrier: null, tracking_code: null }],
        },
      ],
    },
  },
  {
    operation: "showOrderNote",
    what: "times that are no ISO 8601",
    body: {
      notes: [
        {
          id: UUID,
          order_id: UUID,
          text: "Call",
          source: "u-1",
          tags: [],
          created_at: "2026-05-04 00:30:00.123456 +0000 UTC",
        },
      ],
    },
  },
];
