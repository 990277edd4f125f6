// Generated from openapi/taxes.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Problem } from "../common/types.js";

export type { Problem };

/** Goods whose tax is wanted. */
export interface CreateTaxTransactionPreviewRequest {
  /** Order that the tax is filed under at the tax provider. */
  order_id: string;
  /** Return that the tax is filed under at the tax provider. */
  return_id?: string | undefined;
  /** Whether goods were sold or came back. */
  transaction_type?: TaxTransactionType | undefined;
  /**
   * `STANDARD` computes from the price of one and its quantity; `REVERSE` takes the tax out of the gross price of
   * the line, for orders whose prices are settled.
   */
  calculation_mode?: TaxCalculationMode | undefined;
  /**
   * Moment whose tax rules count, in UTC.
   *
   * Format: date-time.
   */
  tax_date?: string | undefined;
  /** Why a customer is exempt. Classes of the tenant begin with `CUSTOM_`. */
  exemption_class?: ExemptionClass | undefined;
  /** Number of the customer's exemption certificate, which an audit may check. */
  exemption_number?: string | undefined;
  /**
   * Whether the sale is exempt from tax.
   *
   * Default: `false`.
   */
  tax_exempt?: boolean | undefined;
  /**
   * The goods. Their members are not published; those of a response are a good guess. In mode `REVERSE` each needs
   * its `price_line_item`.
   */
  items: readonly {
    [key: string]: unknown;
  }[];
}

/** What changes. */
export interface UpdateOrderTaxTransactionRequest {
  /** Order that the tax is filed under at the tax provider. */
  order_id: string;
}

/** Goods that were sold or returned, with their tax. */
export interface TaxTransaction {
  /** Id of the tax transaction. */
  document_id: string;
  /** Order that the tax is filed under at the tax provider. */
  order_id?: string;
  /** Return that the tax is filed under at the tax provider. */
  return_id?: string;
  /** Whether goods were sold or came back. */
  transaction_type?: TaxTransactionType;
  /**
   * `STANDARD` computes from the price of one and its quantity; `REVERSE` takes the tax out of the gross price of
   * the line, for orders whose prices are settled.
   */
  calculation_mode?: TaxCalculationMode;
  /** Why a customer is exempt. Classes of the tenant begin with `CUSTOM_`. */
  exemption_class?: ExemptionClass;
  /** Number of the customer's exemption certificate, which an audit may check. */
  exemption_number?: string;
  /**
   * Whether the sale is exempt from tax.
   *
   * Default: `false`.
   */
  tax_exempt?: boolean;
  /** The goods. */
  items: TaxedItem[];
  /** Sums over all lines. */
  totals: TaxTotals;
  /** Why another strategy than the usual one computed the tax. */
  fallback_error?: TaxFallbackError;
}

/** One line of goods, fees or wrapping. */
export interface TaxedItem {
  /** Id of the line. */
  id?: string;
  /** What the line is. */
  type: TaxedItemType;
  /** Product of the line. */
  product_id?: string;
  /**
   * Name of the product.
   *
   * At most 512 characters.
   */
  product_name?: string;
  /**
   * SKU of the product.
   *
   * At most 256 characters.
   */
  product_sku?: string;
  /**
   * How many; negative where they came back.
   *
   * Format: int32.
   */
  quantity: number;
  /**
   * Price of one, with or without tax as `tax_method` says.
   *
   * Format: double.
   */
  item_price: number;
  /**
   * Gross price of all of them after discounts.
   *
   * Format: double.
   */
  price_line_item: number;
  /**
   * Net price of all of them after discounts.
   *
   * Format: double.
   */
  price_net: number;
  /**
   * Tax on that net price.
   *
   * Format: double.
   */
  price_tax: number;
  /**
   * Cost of handling.
   *
   * Format: double.
   */
  handling_charges?: number;
  /** Currency that the customer pays in. */
  currency_consumer?: string;
  /** The customer. */
  consumer_uuid?: string;
  /**
   * Tax class of the goods.
   *
   * At most 256 characters.
   */
  tax_class: string;
  /** Whether prices include tax. */
  tax_method: VatMethod;
  /** The rates that count, often several. */
  tax_rates: TaxRate[];
  /** Where the goods go to. */
  shipping_address: TaxAddress;
  /** Where the goods come from. */
  shipping_origin: TaxAddress;
  /** The line's extended attributes. */
  extended_attributes?: TaxedItemAttribute[];
}

/** An extended attribute. */
export interface TaxedItemAttribute {
  /** Name. */
  name: string;
  /** Value. */
  value: string;
}

/** Where goods go to or come from. */
export interface TaxAddress {
  /** Street and number. */
  address_line_1?: string;
  /** A second line. */
  address_line_2?: string;
  /** City. */
  city?: string;
  /** Province. */
  province?: string;
  /** State. */
  state?: string;
  /**
   * Postal code.
   *
   * At most 32 characters.
   */
  zip_code?: string;
  /** Country. */
  country_code?: string;
  /** Store at this address. */
  store_id?: string;
}

/** One tax on a line or on all of them. */
export interface TaxRate {
  /** Name of the tax. */
  tax_name: string;
  /**
   * Share of the price, as in 0.19 for 19 percent.
   *
   * Format: double.
   */
  rate: number;
  /**
   * Amount of tax.
   *
   * Format: double.
   */
  amount: number;
  /** Country that takes it. */
  country_code: string;
  /**
   * Net amount that is taxed.
   *
   * Format: double.
   */
  taxable_amount?: number;
  /**
   * Net amount that is exempt.
   *
   * Format: double.
   */
  exempt_amount?: number;
  /** Whether the tax is charged, not charged, or exempted from. */
  tax_status?: TaxStatus;
}

/** Sums over all lines. */
export interface TaxTotals {
  /**
   * Sum of item prices, with or without tax as the tax method says.
   *
   * Format: double.
   */
  subtotal: number;
  /**
   * Sum of discounts.
   *
   * Format: double.
   */
  discount_total: number;
  /**
   * Sum of net prices, shipping and wrapping included.
   *
   * Format: double.
   */
  net_total: number;
  /**
   * Shipping.
   *
   * Format: double.
   */
  shipping_total: number;
  /**
   * Tax on shipping.
   *
   * Format: double.
   */
  shipping_tax_amount: number;
  /**
   * All tax, that on shipping included.
   *
   * Format: double.
   */
  tax_total: number;
  /**
   * What the customer pays.
   *
   * Format: double.
   */
  grand_total: number;
  /** The rates of all lines, summed by name and rate. */
  tax_rates_summary: TaxRate[];
  /** Who computed these taxes. */
  tax_strategy: TaxStrategy;
}

/** Why another strategy than the usual one computed the tax. */
export interface TaxFallbackError {
  /** What went wrong at the tax provider. */
  error_code: TaxErrorCode;
  /** What the tax provider said. */
  message: string;
  /** Who was to compute the tax, and could not. */
  original_tax_provider: TaxStrategy;
}

/** Whether goods were sold or came back. */
export type TaxTransactionType = "SALE" | "RETURN" | (string & {});

/**
 * `STANDARD` computes from the price of one and its quantity; `REVERSE` takes the tax out of the gross price of
 * the line, for orders whose prices are settled.
 */
export type TaxCalculationMode = "STANDARD" | "REVERSE" | (string & {});

/** What the line is. */
export type TaxedItemType = "gift-card" | "gift-wrapping" | "product" | "shipping" | (string & {});

/** Whether prices include tax. */
export type VatMethod = "vat_included" | "vat_excluded" | (string & {});

/** Whether the tax is charged, not charged, or exempted from. */
export type TaxStatus = "EXEMPT" | "TAXABLE" | "NOT_TAXABLE" | (string & {});

/** Who computes tax. */
export type TaxStrategy = "fixedrate" | "fixed_rate_per_country" | "avalara" | "vertex" | "custom" | (string & {});

/** Why a customer is exempt. Classes of the tenant begin with `CUSTOM_`. */
export type ExemptionClass =
  | "FEDERAL_GOVERNMENT"
  | "STATE_GOVERNMENT"
  | "TRIBAL_GOVERNMENT"
  | "LOCAL_GOVERNMENT"
  | "FOREIGN_DIPLOMAT"
  | "CHARITY_ORGANIZATION"
  | "RELIGIOUS_ORGANIZATION"
  | "EDUCATIONAL_ORGANIZATION"
  | "RESALE"
  | "DIRECT_PAY_PERMIT"
  | "OTHER"
  | "NON_RESIDENT"
  | "FIRST_NATION_CITIZEN"
  | (string & {});

/** What went wrong at the tax provider. */
export type TaxErrorCode =
  | "taxes_unexpected_error"
  | "taxes_tenant_missing"
  | "taxes_config_already_exists"
  | "taxes_config_not_found"
  | "taxes_provider_config_missing"
  | "taxes_tenant_config_required"
  | "taxes_rounding_failed"
  | "taxes_invalid_minor_units"
  | "taxes_unsupported_currency"
  | "taxes_xml_parsing_failed"
  | "taxes_provider_error_response"
  | "taxes_provider_unexpected_response"
  | "taxes_provider_client_error_response"
  | "taxes_provider_invalid_credentials"
  | "taxes_address_validation_failed"
  | "taxes_provider_config_validation_failed"
  | "taxes_provider_generic_error"
  | "taxes_provider_invalid_response"
  | "taxes_transaction_not_found"
  | "taxes_commit_integration_error"
  | "reverse_calculation_provider_error"
  | "transaction_modification_not_allowed"
  | (string & {});

/** Header parameters of `createTaxTransactionPreview`. */
export interface CreateTaxTransactionPreviewHeaders {
  /** Store whose settings count. */
  "store-id"?: string | undefined;
}

/** Path parameters of `showOrderTaxTransaction`. */
export interface ShowOrderTaxTransactionPath {
  /** NewStore's id of the order. */
  orderId: string;
}

/** Header parameters of `showOrderTaxTransaction`. */
export interface ShowOrderTaxTransactionHeaders {
  /** Store whose settings count. */
  "store-id"?: string | undefined;
}

/** Path parameters of `updateOrderTaxTransaction`. */
export interface UpdateOrderTaxTransactionPath {
  /** NewStore's id of the order. */
  orderId: string;
}

/** Header parameters of `updateOrderTaxTransaction`. */
export interface UpdateOrderTaxTransactionHeaders {
  /** Store whose settings count. */
  "store-id"?: string | undefined;
}

/** Path parameters of `showReturnTaxTransaction`. */
export interface ShowReturnTaxTransactionPath {
  /** NewStore's id of the order. */
  orderId: string;
  /** Id of the return. */
  returnId: string;
}

/** Header parameters of `showReturnTaxTransaction`. */
export interface ShowReturnTaxTransactionHeaders {
  /** Store whose settings count. */
  "store-id"?: string | undefined;
}

/** What `createTaxTransactionPreview` (`POST /taxes/previews/transactions`) returns. */
export type CreateTaxTransactionPreviewResponse = TaxTransaction;

/** What `createTaxTransactionPreview` (`POST /taxes/previews/transactions`) takes. */
export interface CreateTaxTransactionPreviewInput {
  /** Headers. */
  headers?: CreateTaxTransactionPreviewHeaders | undefined;
  /** The goods and what is known of the sale. */
  body: CreateTaxTransactionPreviewRequest;
}

/** What `showOrderTaxTransaction` (`GET /taxes/transactions/{orderId}`) returns. */
export type ShowOrderTaxTransactionResponse = TaxTransaction;

/** What `showOrderTaxTransaction` (`GET /taxes/transactions/{orderId}`) takes. */
export interface ShowOrderTaxTransactionInput {
  /** Values of the path. */
  path: ShowOrderTaxTransactionPath;
  /** Headers. */
  headers?: ShowOrderTaxTransactionHeaders | undefined;
}

/** What `updateOrderTaxTransaction` (`PATCH /taxes/transactions/{orderId}`) returns. */
export type UpdateOrderTaxTransactionResponse = TaxTransaction;

/** What `updateOrderTaxTransaction` (`PATCH /taxes/transactions/{orderId}`) takes. */
export interface UpdateOrderTaxTransactionInput {
  /** Values of the path. */
  path: UpdateOrderTaxTransactionPath;
  /** Headers. */
  headers?: UpdateOrderTaxTransactionHeaders | undefined;
  /** The order id. */
  body: UpdateOrderTaxTransactionRequest;
}

/** What `showReturnTaxTransaction` (`GET /taxes/transactions/{orderId}/returns/{returnId}`) returns. */
export type ShowReturnTaxTransactionResponse = TaxTransaction;

/** What `showReturnTaxTransaction` (`GET /taxes/transactions/{orderId}/returns/{returnId}`) takes. */
export interface ShowReturnTaxTransactionInput {
  /** Values of the path. */
  path: ShowReturnTaxTransactionPath;
  /** Headers. */
  headers?: ShowReturnTaxTransactionHeaders | undefined;
}
