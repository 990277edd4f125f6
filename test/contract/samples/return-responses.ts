import type { ResponseSample } from "./order-responses.js";

/** Responses about returns, refunds and money as they are on record. Written for this test. */

const UUID = "7d0e1f2a-3b4c-5d6e-8f70-112233445566";
const one = {
  return_id: UUID,
  returned_from: "DC01",
  refunded_amount: 20,
  currency: "AUD",
  is_historical: false,
  return_items: [
    {
      product_id: "SOCK-36",
      return_reason: "Too small",
      return_code: 2864,
      item_condition: "Sellable",
      condition_code: 1,
    },
    { product_id: "SOCK-36" },
  ],
};
const refund = {
  id: UUID,
  revision: 1,
  order_id: UUID,
  amount: 5,
  currency: "AUD",
  reason_code: 99,
  note: "",
  requested_at: "2026-05-21T00:00:00Z",
  status: "succeeded",
  metadata: { extended_attributes: [{ name: "source", value: "shop" }] },
};
const byItem = {
  ...refund,
  type: "fixed",
  value: 5,
  items: [{ type: "product", id: UUID, refund: { net: 4.55, tax: 0.45, gross: 5 } }],
};
const source = { payment_provider: "adyen", payment_method: "credit_card", payment_wallet: "", currency: "AUD" };

export const returnResponses: readonly ResponseSample[] = [
  { operation: "listReturns", what: "a bare list", body: [one] },
  { operation: "listReturns", what: "nothing yet", body: [] },
  { operation: "showReturn", what: "a return", body: one },
  { operation: "createReturn", what: "what is assumed", body: one },
  {
    operation: "createReturn",
    what: "another success code and members that nobody knows",
    body: { refund: 20 },
    status: 201,
  },
  { operation: "listRefunds", what: "refunds of both editions", body: { refunds: [refund, byItem] } },
  { operation: "showRefund", what: "one in an envelope", body: { refund } },
  { operation: "createRefund", what: "nothing to rely on", body: { id: UUID }, status: 202 },
  {
    operation: "showPaymentAccount",
    what: "an account that was captured too much from",
    body: {
      balance: -0.01,
      transactions: [
        { transaction_id: UUID, correlation_id: "ch_77", debit: 0, credit: 20, currency: "AUD", metadata: {} },
      ],
      instruments: [
        {
          id: UUID,
          ...source,
          authorize_amount: 20,
          capture_amount: 20.01,
          refund_amount: 0,
          metadata: { card: "visa" },
          original_transactions: ["authorization", "capture", "refund"].map((reason) => ({
            ...source,
            instrument_id: UUID,
            transaction_id: UUID,
            reason,
            created_at: "2026-05-04T00:20:30Z",
          })),
        },
      ],
    },
  },
];

/** Requests about returns and refunds that are on record as taken. */
export const returnRequests: readonly Pick<ResponseSample, "operation" | "what" | "body">[] = [
  {
    operation: "createReturn",
    what: "a return of the past, without a condition",
    body: {
      returned_from: "DC01",
      is_historical: true,
      returned_at: null,
      refund_amount: null,
      items: [{ product_id: "SOCK-36" }],
    },
  },
  {
    operation: "createReturn",
    what: "two units of one product, with custom data",
    body: {
      returned_from: "DC01",
      returned_at: "2026-05-20T08:00:00+10:00",
      refund_amount: 12.5,
      items: [
        {
          product_id: "SOCK-36",
          return_code: 392,
          return_reason: "Too small",
          condition_code: 1,
          item_condition: "Sellable",
        },
        { product_id: "SOCK-36" },
      ],
      extended_attributes: [{ name: "source", value: "shop" }],
    },
  },
  {
    operation: "createRefund",
    what: "a gesture",
    body: { amount: 5, currency: "AUD", note: "Late", is_historical: false, extended_attributes: [] },
  },
  { operation: "createRefund", what: "dinars, with three decimals", body: { amount: 1.234, currency: "KWD" } },
];
