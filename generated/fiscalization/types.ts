// Generated from openapi/fiscalization.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Problem } from "../common/types.js";

export type { Problem };

/** What was signed for an order or a return. */
export interface FiscalOrder {
  /** Id of the record, which is also its idempotency key. */
  id: string;
  /** Whether signing worked. */
  state: FiscalOrderState;
  /** Country whose rules hold. */
  country_code: string;
  /** Where and by whom the sale was made. */
  context: FiscalContext;
  /**
   * When it was signed; the time for the receipt.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * When it was changed last.
   *
   * Format: date-time.
   */
  updated_at: string;
  /** The order's number in the system that it comes from. */
  external_order_id?: string;
  /** Another order that this one refers to, such as the original of an exchange. */
  reference_order_id?: string;
  /** A time that stands instead of that of the fiscal transaction. */
  original_created_at?: string;
  /** `offline` where the sale was made without a connection. */
  fiscal_mode?: FiscalMode;
  /** Whether prices include tax. */
  tax_method?: FiscalTaxMethod;
  /**
   * How an offline sale is signed afterwards: by the usual rules, marked as late, marked as written by hand, or not
   * at all.
   */
  signature_strategy_override?: FiscalSignatureStrategy;
  /** The transactions, one or two. */
  transactions: FiscalTransaction[];
}

/** Where and by whom the sale was made. */
export interface FiscalContext {
  /** Store whose fiscal device signed. */
  store_id: string;
  /** Associate who sold. */
  associate_id: string;
  /** Name of the associate. */
  associate_name?: string;
  /**
   * Since when the associate is known.
   *
   * Format: date-time.
   */
  associate_created_at?: string;
  /** Cash box, in stores that have several. */
  cashbox_id?: string;
}

/** One fiscal transaction. */
export interface FiscalTransaction {
  /** Id of the transaction. */
  id: string;
  /** What the transaction records. */
  type: FiscalTransactionType;
  /** How far a transaction is. `TEMP_SIGNED`: with a temporary signature. */
  state: FiscalTransactionState;
  /** Country whose rules hold. */
  country_code: string;
  /**
   * Running number.
   *
   * Format: int32.
   */
  transaction_number: number;
  /** Series that the number counts in, where there is one. */
  transaction_series?: string;
  /** The signature; its form depends on the country. */
  signature?: unknown;
  /** A signature that stands until the final one is there. */
  temporary_signature: unknown;
}

/** Whether signing worked. */
export type FiscalOrderState = "OK" | "FAILED" | (string & {});

/** How far a transaction is. `TEMP_SIGNED`: with a temporary signature. */
export type FiscalTransactionState = "OK" | "FAILED" | "TEMP_SIGNED" | (string & {});

/** `offline` where the sale was made without a connection. */
export type FiscalMode = "standard" | "offline" | (string & {});

/** Whether prices include tax. */
export type FiscalTaxMethod = "tax_included" | "tax_excluded" | (string & {});

/**
 * How an offline sale is signed afterwards: by the usual rules, marked as late, marked as written by hand, or not
 * at all.
 */
export type FiscalSignatureStrategy =
  | "standard-signing"
  | "late-signing"
  | "manual-receipts"
  | "no-signing"
  | (string & {});

/** What the transaction records. */
export type FiscalTransactionType =
  | "sale"
  | "return"
  | "exchange"
  | "cancellation"
  | "void"
  | "create_void"
  | "foreign_sale"
  | "foreign_return"
  | "foreign_exchange"
  | "foreign_cancellation"
  | "create_x_report"
  | "create_z_report"
  | "manual_create_report"
  | "document_printed"
  | "document_emailed"
  | "cash_drawer_transaction"
  | (string & {});

/** Path parameters of `showFiscalOrder`. */
export interface ShowFiscalOrderPath {
  /** NewStore's id of the order. */
  orderId: string;
}

/** Query parameters of `showFiscalOrder`. */
export interface ShowFiscalOrderQuery {
  /** Only with this state. */
  state?: "OK" | "FAILED" | undefined;
  /** Only with a transaction of this state. */
  transaction_state?: "OK" | "FAILED" | "TEMP_SIGNED" | undefined;
}

/** Path parameters of `showFiscalReturn`. */
export interface ShowFiscalReturnPath {
  /** NewStore's id of the order. */
  orderId: string;
  /** Id of the return. */
  returnId: string;
}

/** Query parameters of `showFiscalReturn`. */
export interface ShowFiscalReturnQuery {
  /** Only with this state. */
  state?: "OK" | "FAILED" | undefined;
  /** Only with a transaction of this state. */
  transaction_state?: "OK" | "FAILED" | "TEMP_SIGNED" | undefined;
}

/** What `showFiscalOrder` (`GET /orders/{orderId}`) returns. */
export type ShowFiscalOrderResponse = FiscalOrder;

/** What `showFiscalOrder` (`GET /orders/{orderId}`) takes. */
export interface ShowFiscalOrderInput {
  /** Values of the path. */
  path: ShowFiscalOrderPath;
  /** Query parameters. */
  query?: ShowFiscalOrderQuery | undefined;
}

/** What `showFiscalReturn` (`GET /orders/{orderId}/returns/{returnId}`) returns. */
export type ShowFiscalReturnResponse = FiscalOrder;

/** What `showFiscalReturn` (`GET /orders/{orderId}/returns/{returnId}`) takes. */
export interface ShowFiscalReturnInput {
  /** Values of the path. */
  path: ShowFiscalReturnPath;
  /** Query parameters. */
  query?: ShowFiscalReturnQuery | undefined;
}
