// Generated from openapi/returns.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { ExtendedAttribute, Problem } from "../common/types.js";

export type { ExtendedAttribute, Problem };

/** The returns of an order. */
export type Returns = Return[];

/** A return. */
export interface Return {
  /**
   * NewStore's id of the return.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  return_id?: string;
  /**
   * Location that received the goods.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  returned_from?: string;
  /**
   * Money that goes back for it.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  refunded_amount?: number;
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  currency?: string;
  /**
   * The return was handled elsewhere.
   *
   * Evidence: observed (a production client).
   */
  is_historical?: boolean;
  /**
   * What came back, one entry a unit.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  return_items?: ReturnItem[];
}

/** A unit that came back. */
export interface ReturnItem {
  /**
   * Product of the unit.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  product_id?: string;
  /**
   * Why it came back, in words.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  return_reason?: string | null;
  /**
   * Why it came back, as a code of the tenant.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  return_code?: number | null;
  /**
   * Condition of the item, in words.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  item_condition?: string;
  /**
   * Condition of the item, as a code of the tenant.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  condition_code?: number;
}

/** Goods that came back. */
export interface CreateReturnRequest {
  /**
   * Location that received the goods: the id of the fulfillment node, not of the store.
   *
   * At least 1 characters.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  returned_from: string;
  /**
   * What came back, one entry a unit.
   *
   * At least 1 elements.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  items: readonly CreateReturnItem[];
  /**
   * When it came back, with offset. Left out or null: now.
   *
   * Format: date-time.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  returned_at?: string | null | undefined;
  /**
   * The return was handled elsewhere.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  is_historical?: boolean | undefined;
  /**
   * Refund to pay instead of the computed one. Only to overrule the tenant's return rules. Its decimals must fit the
   * currency of the order.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  refund_amount?: number | null | undefined;
  /**
   * Custom data of the return.
   *
   * Evidence: observed (a production client).
   */
  extended_attributes?: readonly ExtendedAttribute[] | undefined;
}

/** A unit that came back. Units are named by product: there is no item id. */
export interface CreateReturnItem {
  /**
   * Product of the unit.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  product_id: string;
  /**
   * Why it came back, in words. A production client sends null where it has none.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  return_reason?: string | null | undefined;
  /**
   * Why it came back, as a code of the tenant. A production client sends null where it has none.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  return_code?: number | null | undefined;
  /**
   * Condition of the item, in words.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  item_condition?: string | undefined;
  /**
   * Condition of the item, as a code of the tenant. Documented as obligatory; a historical return went through
   * without it.
   *
   * Evidence: documented (docs.newstore.net: Item Return API 0.1).
   */
  condition_code?: number | undefined;
}

/** The recorded return. Its form is assumed to be that of a return that is read. */
export interface CreateReturnResponse {
  /**
   * NewStore's id of the return.
   *
   * Evidence: inferred (the response of reading a return).
   */
  return_id?: string;
  /**
   * Location that received the goods.
   *
   * Evidence: inferred (the response of reading a return).
   */
  returned_from?: string;
  /**
   * What came back, one entry a unit.
   *
   * Evidence: inferred (the response of reading a return).
   */
  return_items?: ReturnItem[];
  /**
   * Money that goes back for it.
   *
   * Evidence: inferred (the response of reading a return).
   */
  refunded_amount?: number;
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: inferred (the response of reading a return).
   */
  currency?: string;
  [key: string]: unknown;
}

/** The refunds of an order. */
export interface RefundsResponse {
  /**
   * The refunds.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  refunds: Refund[];
}

/** One refund, in an envelope. */
export interface RefundResponse {
  /**
   * A refund request.
   *
   * Evidence: observed (a production client).
   */
  refund: Refund;
}

/** A refund request. */
export interface Refund {
  /**
   * NewStore's id of the refund.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  id?: string;
  /**
   * Version of the refund.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  revision?: number;
  /**
   * NewStore's id of the order.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  order_id?: string;
  /**
   * Money to give back.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  amount?: number;
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  currency?: string;
  /**
   * Where it stands. The documentation speaks of pending, successful and failed; responses say `succeeded`.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  status?: "pending" | "succeeded" | "successful" | "failed" | (string & {});
  /**
   * Why, in words.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  reason?: string;
  /**
   * Why, as a code of the tenant.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  reason_code?: number;
  /**
   * Remark.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  note?: string;
  /**
   * When it was requested.
   *
   * Format: date-time.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  requested_at?: string;
  /**
   * When it was created.
   *
   * Format: date-time.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  created_at?: string;
  /**
   * When it last changed.
   *
   * Format: date-time.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  updated_at?: string;
  /**
   * Id of the user behind it.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  user_id?: string;
  /**
   * E-mail of the user behind it.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  user_email?: string;
  /**
   * The refund was made elsewhere.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  is_historical?: boolean;
  /**
   * Data with a refund.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  metadata?: RefundMetadata;
  /**
   * How the amount is meant. Only from the edition on items.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API 1.0.0).
   */
  type?: "percentage" | "fixed" | (string & {});
  /**
   * Per cent or money, as `type` says. Fixed money is spread over the items by what was paid for them. Only from the
   * edition on items.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API 1.0.0).
   */
  value?: number;
  /**
   * What is given back for each item. Only from the edition on items.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API 1.0.0).
   */
  items?: RefundItem[];
}

/** Data with a refund. */
export interface RefundMetadata {
  /**
   * Custom data, as sent.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  extended_attributes?: ExtendedAttribute[];
  [key: string]: unknown;
}

/** Money back for one item. */
export interface RefundItem {
  /**
   * What it is.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API 1.0.0).
   */
  type?: "product" | "shipping" | (string & {});
  /**
   * Id of the order item or of the shipping.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API 1.0.0).
   */
  id?: string;
  /**
   * The money.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API 1.0.0).
   */
  refund?: RefundItemAmount;
}

/** The money. */
export interface RefundItemAmount {
  /**
   * Without tax.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API 1.0.0).
   */
  net?: number;
  /**
   * Tax.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API 1.0.0).
   */
  tax?: number;
  /**
   * With tax.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API 1.0.0).
   */
  gross?: number;
}

/**
 * Money to give back. Which members are obligatory is not known; production code sends the first four and custom
 * data.
 */
export interface CreateRefundRequest {
  /**
   * Money to give back. Its decimals must fit the currency.
   *
   * Evidence: observed (a production client).
   */
  amount?: number | undefined;
  /**
   * Currency of the amount, that of the order: three letters, ISO 4217.
   *
   * Evidence: observed (a production client).
   */
  currency?: string | undefined;
  /**
   * Remark.
   *
   * Evidence: observed (a production client).
   */
  note?: string | undefined;
  /**
   * The refund was made elsewhere; the customer is not notified.
   *
   * Evidence: observed (a production client).
   */
  is_historical?: boolean | undefined;
  /**
   * Custom data. A good place to mark refunds that come from the shop, so that their events can be told apart.
   *
   * Evidence: observed (a production client).
   */
  extended_attributes?: readonly ExtendedAttribute[] | undefined;
  /**
   * Why, in words.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  reason?: string | undefined;
  /**
   * Why, as a code of the tenant.
   *
   * Evidence: documented (docs.newstore.net: Refund Request API v0).
   */
  reason_code?: number | undefined;
}

/** What the platform says about the accepted refund. The members are not known. */
export interface CreateRefundResponse {
  [key: string]: unknown;
}

/** The money of an order. */
export interface PaymentAccount {
  /**
   * Authorized and not captured: positive. Captured too much: negative.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  balance?: number;
  /**
   * Movements of money.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  transactions?: PaymentTransaction[];
  /**
   * Where the money comes from.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  instruments?: PaymentInstrument[];
}

/** A movement of money. */
export interface PaymentTransaction {
  /**
   * NewStore's id of the movement.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  transaction_id?: string;
  /**
   * Reference at the payment provider.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  correlation_id?: string;
  /**
   * Amount debited.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  debit?: number;
  /**
   * Amount credited.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  credit?: number;
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  currency?: string;
  /**
   * When NewStore noted it.
   *
   * Format: date-time.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  inserted_at?: string;
  /**
   * When the provider did it.
   *
   * Format: date-time.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  processed_at?: string;
  /**
   * Data of the payment adapter.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  metadata?: {
    [key: string]: unknown;
  };
}

/** A source of money. */
export interface PaymentInstrument {
  /**
   * Id of the financial instrument.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  id?: string;
  /**
   * Payment provider.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  payment_provider?: string;
  /**
   * What the customer paid with.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  payment_method?: string;
  /**
   * Wallet that was used.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  payment_wallet?: string;
  /**
   * Money that is authorized.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  authorize_amount?: number;
  /**
   * Money that is captured.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  capture_amount?: number;
  /**
   * Money that has gone back.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  refund_amount?: number;
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  currency?: string;
  /**
   * Data of the payment adapter.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * What happened to it.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  original_transactions?: OriginalTransaction[];
}

/** A step of an instrument. */
export interface OriginalTransaction {
  /**
   * Id of the financial instrument.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  instrument_id?: string;
  /**
   * NewStore's id of the movement.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  transaction_id?: string;
  /**
   * Reference at the payment provider.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  correlation_id?: string;
  /**
   * Payment provider.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  payment_provider?: string;
  /**
   * What the customer paid with.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  payment_method?: string;
  /**
   * Wallet that was used.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  payment_wallet?: string;
  /**
   * Money captured in this step.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  capture_amount?: number;
  /**
   * Money given back in this step.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  refund_amount?: number;
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  currency?: string;
  /**
   * When it happened.
   *
   * Format: date-time.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  created_at?: string;
  /**
   * Kind of step.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  reason?: "authorization" | "capture" | "refund" | (string & {});
  /**
   * Data of the payment adapter.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API).
   */
  metadata?: {
    [key: string]: unknown;
  };
}

/** Path parameters of `listReturns`. */
export interface ListReturnsPath {
  /** NewStore's id of the order, a UUID; not the order number. The external order call gives it as `order_uuid`. */
  order_id: string;
}

/** Path parameters of `createReturn`. */
export interface CreateReturnPath {
  /** NewStore's id of the order, a UUID; not the order number. The external order call gives it as `order_uuid`. */
  order_id: string;
}

/** Path parameters of `showReturn`. */
export interface ShowReturnPath {
  /** NewStore's id of the order, a UUID; not the order number. The external order call gives it as `order_uuid`. */
  order_id: string;
  /** NewStore's id of the return. */
  return_id: string;
}

/** Path parameters of `listRefunds`. */
export interface ListRefundsPath {
  /** NewStore's id of the order, a UUID; not the order number. The external order call gives it as `order_uuid`. */
  order_id: string;
}

/** Path parameters of `createRefund`. */
export interface CreateRefundPath {
  /** NewStore's id of the order, a UUID; not the order number. The external order call gives it as `order_uuid`. */
  order_id: string;
}

/** Path parameters of `showRefund`. */
export interface ShowRefundPath {
  /** NewStore's id of the order, a UUID; not the order number. The external order call gives it as `order_uuid`. */
  order_id: string;
  /** NewStore's id of the refund. */
  refund_id: string;
}

/** Path parameters of `showPaymentAccount`. */
export interface ShowPaymentAccountPath {
  /** Id of the account: the same as NewStore's id of the order, a UUID. */
  account_id: string;
}

/** What `listReturns` (`GET /v0/d/orders/{order_id}/returns`) returns. */
export type ListReturnsResponse = Returns;

/** What `listReturns` (`GET /v0/d/orders/{order_id}/returns`) takes. */
export interface ListReturnsInput {
  /** Values of the path. */
  path: ListReturnsPath;
}

/** What `createReturn` (`POST /v0/d/orders/{order_id}/returns`) takes. */
export interface CreateReturnInput {
  /** Values of the path. */
  path: CreateReturnPath;
  /** What came back, and where. */
  body: CreateReturnRequest;
}

/** What `showReturn` (`GET /v0/d/orders/{order_id}/returns/{return_id}`) returns. */
export type ShowReturnResponse = Return;

/** What `showReturn` (`GET /v0/d/orders/{order_id}/returns/{return_id}`) takes. */
export interface ShowReturnInput {
  /** Values of the path. */
  path: ShowReturnPath;
}

/** What `listRefunds` (`GET /v0/d/orders/{order_id}/refunds`) returns. */
export type ListRefundsResponse = RefundsResponse;

/** What `listRefunds` (`GET /v0/d/orders/{order_id}/refunds`) takes. */
export interface ListRefundsInput {
  /** Values of the path. */
  path: ListRefundsPath;
}

/** What `createRefund` (`POST /v0/d/orders/{order_id}/refunds`) takes. */
export interface CreateRefundInput {
  /** Values of the path. */
  path: CreateRefundPath;
  /** How much, and why. */
  body: CreateRefundRequest;
}

/** What `showRefund` (`GET /v0/d/orders/{order_id}/refunds/{refund_id}`) returns. */
export type ShowRefundResponse = RefundResponse;

/** What `showRefund` (`GET /v0/d/orders/{order_id}/refunds/{refund_id}`) takes. */
export interface ShowRefundInput {
  /** Values of the path. */
  path: ShowRefundPath;
}

/** What `showPaymentAccount` (`GET /v0/c/payments/accounts/{account_id}`) returns. */
export type ShowPaymentAccountResponse = PaymentAccount;

/** What `showPaymentAccount` (`GET /v0/c/payments/accounts/{account_id}`) takes. */
export interface ShowPaymentAccountInput {
  /** Values of the path. */
  path: ShowPaymentAccountPath;
}
