// Generated from openapi/orders.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { ExtendedAttribute, Problem } from "../common/types.js";

export type { ExtendedAttribute, Problem };

/** A page of a customer's orders from NewStore's order manager. */
export interface SalesOrderListResponseV2 {
  /** The orders, newest first. */
  orders: SalesOrderV2[];
  /** Where the page stands. */
  pagination_info: PaginationInfo;
}

/** All orders of a customer from the external order manager. */
export interface SalesOrderListResponse {
  /** The orders, newest first. At most 100, as the webhook behind it gives no more. */
  orders: SalesOrder[];
}

/** An order in a version-2 history. */
export interface SalesOrderV2 {
  /**
   * Order number that people see: the external id.
   *
   * At least 1 characters.
   */
  id: string;
  /** Order manager that the order comes from. */
  origin: SalesOrderOrigin;
  /**
   * Id of the order in the order manager that it comes from: NewStore's UUID where `origin` is `newstore`, the order
   * number there otherwise.
   *
   * At least 1 characters.
   */
  origin_id: string;
  /**
   * When the order was placed, in UTC.
   *
   * Format: date-time.
   */
  placed_at: string;
  /** Where the order stands. Older pages show other values, so expect more than these. */
  status: SalesOrderStatus;
  /**
   * Currency of all amounts in the order: three letters, ISO 4217.
   *
   * 3 to 3 characters.
   */
  currency: string;
  /** How the order reaches the customer; `multiple` for a cart that is partly taken along and partly sent. */
  fulfillment_type: SalesOrderFulfillmentType;
  /** Sales channel of the order. */
  channel: SalesOrderChannel;
  /** Who ordered. */
  customer: SalesOrderCustomer;
  /** The items, one entry a unit. */
  items: SalesOrderItemV2[];
  /** Shop that the products belong to. */
  shop?: SalesOrderShop;
  /** Where the order is sent to. */
  shipping_address?: SalesOrderAddress;
  /** How the order is taxed. */
  tax_information?: SalesOrderTaxInformation;
  /** Sums of the order. */
  totals?: SalesOrderTotals;
  /**
   * Custom data of the order.
   *
   * At most 100 elements.
   */
  extended_attributes?: SalesOrderExtendedAttribute[];
  /** An old order that was imported. */
  is_historical?: boolean;
  /** Taken in a store without internet. */
  is_offline?: boolean;
}

/** An item in a version-2 history. */
export interface SalesOrderItemV2 {
  /**
   * NewStore's id of the item.
   *
   * At least 1 characters.
   */
  id: string;
  /**
   * Product of the item.
   *
   * At least 1 characters.
   */
  product_id?: string;
  /**
   * Where the item stands. `pending`: still in the grace period; `on_hold`: it could not be fulfilled and waits for
   * a decision.
   */
  status: SalesOrderItemStatus;
  /** What an item costs. */
  price: SalesOrderPrice;
  /** How the product presents itself. */
  product_attributes: SalesOrderProductAttributes;
  /** Marks of the very piece. */
  external_identifier?: SalesOrderExternalIdentifier;
  /**
   * Custom data of the item.
   *
   * At most 100 elements.
   */
  extended_attributes?: SalesOrderExtendedAttribute[];
}

/** An order in a plain JSON history. */
export interface SalesOrder {
  /** Order number that people see: the external id. */
  id: string;
  /** Order manager that the order comes from. */
  origin: SalesOrderOrigin;
  /**
   * Id of the order in the order manager that it comes from: NewStore's UUID where `origin` is `newstore`, the order
   * number there otherwise.
   *
   * At least 1 characters.
   */
  origin_id: string;
  /**
   * When the order was placed. Older samples have no offset here.
   *
   * Format: date-time.
   */
  placed_at: string;
  /** Where the order stands. Older pages show other values, so expect more than these. */
  status: SalesOrderStatus;
  /**
   * Currency of all amounts in the order: three letters, ISO 4217.
   *
   * 3 to 3 characters.
   */
  currency: string;
  /** Kind of sales channel. */
  channel_type: SalesOrderChannelType;
  /** How the order reaches the customer; `multiple` for a cart that is partly taken along and partly sent. */
  fulfillment_type: SalesOrderFulfillmentType;
  /** Shop (catalog) that the order belongs to. */
  catalog?: string;
  /** The items, one entry a unit. */
  items: SalesOrderItem[];
}

/** An item in a plain JSON history. It does not say which product it is. */
export interface SalesOrderItem {
  /** Id of the item at the seller. */
  id: string;
  /**
   * Id of the item in the order manager that it comes from: NewStore's UUID of the item where `origin` is
   * `newstore`.
   *
   * At least 1 characters.
   */
  origin_id: string;
  /**
   * Where the item stands. `pending`: still in the grace period; `on_hold`: it could not be fulfilled and waits for
   * a decision.
   */
  status: SalesOrderItemStatus;
  /** What an item costs. */
  price: SalesOrderPrice;
  /** How the product presents itself. */
  product_attributes: SalesOrderProductAttributes;
  /** Marks of the very piece. */
  external_identifier: SalesOrderExternalIdentifier;
}

/** An order in detail. */
export interface SalesOrderDetailResponse {
  /** Order number that people see: the external id. */
  id: string;
  /** Order manager that the order comes from. */
  origin: SalesOrderOrigin;
  /**
   * Id of the order in the order manager that it comes from: NewStore's UUID where `origin` is `newstore`, the order
   * number there otherwise.
   *
   * At least 1 characters.
   */
  origin_id: string;
  /**
   * When the order was placed. In UTC with version 2.
   *
   * Format: date-time.
   */
  placed_at: string;
  /** Where the order stands. Older pages show other values, so expect more than these. */
  status: SalesOrderStatus;
  /**
   * Currency of all amounts in the order: three letters, ISO 4217.
   *
   * 3 to 3 characters.
   */
  currency: string;
  /** Kind of sales channel. */
  channel_type: SalesOrderChannelType;
  /** How the order reaches the customer; `multiple` for a cart that is partly taken along and partly sent. */
  fulfillment_type: SalesOrderFulfillmentType;
  /**
   * Store of the sale.
   *
   * At least 1 characters.
   */
  store_id?: string;
  /** Shop (catalog) that the order belongs to. */
  catalog?: string;
  /** Locale of the shop (RFC 5646). */
  shop_locale?: string;
  /** Who ordered. */
  customer?: SalesOrderCustomer;
  /** Where the order goes. */
  shipping_address?: SalesOrderAddress;
  /** Address of the invoice. */
  billing_address?: SalesOrderAddress;
  /** The items, one entry a unit. */
  items: SalesOrderDetailItem[];
  /** The shipping of the order, with its price. */
  shipments?: SalesOrderItemShipment[];
  /** Which items are sent from the same place. */
  fulfillments?: SalesOrderFulfillment[];
  /** Sums of the order. */
  totals: SalesOrderTotals;
  /**
   * Payments and refunds. Filled for orders from an external order manager only; for NewStore's own orders read the
   * payment account.
   */
  payment_history?: SalesOrderItemPaymentHistory[];
  /** Gift wrapping. Missing where there is none. */
  gift_wrapping?: SalesOrderGiftWrapping;
  /** Whether prices contain tax. Injection calls the same thing `tax_included` and `tax_excluded`. */
  tax_method?: SalesOrderTaxMethod;
  /** No tax is charged. Always false for orders from an external order manager. */
  tax_exempt?: boolean;
  /** Class of the tax exemption. Only there with an exemption. */
  exemption_class?: string;
  /** Number of the exemption certificate. Only there with an exemption. */
  exemption_number?: string;
  /** Messages that are not sent to the customer. */
  notification_blacklist?: string[];
  /**
   * Custom data of the order.
   *
   * At most 100 elements.
   */
  extended_attributes?: SalesOrderExtendedAttribute[];
  /** Taken in a store without internet. */
  is_offline?: boolean;
}

/** An item of an order in detail. */
export interface SalesOrderDetailItem {
  /** NewStore's id of the item, a UUID. */
  id: string;
  /**
   * Id of the item in the order manager that it comes from: NewStore's UUID of the item where `origin` is
   * `newstore`.
   *
   * At least 1 characters.
   */
  origin_id: string;
  /** Product of the item. */
  product_id?: string;
  /**
   * Where the item stands. `pending`: still in the grace period; `on_hold`: it could not be fulfilled and waits for
   * a decision.
   */
  status: SalesOrderItemStatus;
  /** What an item costs. */
  price: SalesOrderPrice;
  /** Price of the product in the catalog. */
  price_catalog?: number;
  /** How the product presents itself. */
  product_attributes: SalesOrderProductAttributes;
  /** Discounts on the item. */
  discounts?: SalesOrderDiscount[];
  /**
   * The taxes one by one.
   *
   * At most 100 elements.
   */
  tax_lines?: SalesOrderTaxLine[];
  /** Tax class of the item. */
  tax_class?: string;
  /** Shipping method, where there is one. */
  shipping_method?: string;
  /**
   * How the item is fulfilled. Not always there, and not for orders taken offline: to distinguish a purchase that
   * the customer took along, look at the order's `fulfillment_type` (`in_store_purchase`).
   */
  fulfillment_group_type?: FulfillmentGroupType;
  /** For an add-on: the item that it belongs to. */
  addon_parent_item_id?: string;
  /** Marks of the very piece. */
  external_identifier?: SalesOrderExternalIdentifier;
  /**
   * Custom data of the item.
   *
   * At most 100 elements.
   */
  extended_attributes?: SalesOrderExtendedAttribute[];
}

/** Shipping as an item of the order. */
export interface SalesOrderItemShipment {
  /** NewStore's id of the shipping item, a UUID. */
  id: string;
  /** What the shipping costs. */
  price: SalesOrderPrice;
  /** Discounts on the shipping. */
  discounts?: SalesOrderDiscount[];
  /**
   * The taxes one by one.
   *
   * At most 100 elements.
   */
  tax_lines?: SalesOrderTaxLine[];
}

/** Items that are sent from the same place. */
export interface SalesOrderFulfillment {
  /** NewStore's ids of the order items. */
  item_ids: string[];
  /** Place that items are sent from. Missing where neither member is known. */
  origin?: ShipFromOrigin;
}

/** Place that items are sent from. Missing where neither member is known. */
export interface ShipFromOrigin {
  /**
   * Country: two letters, ISO 3166-1.
   *
   * Format: country-code.
   */
  country_code?: string;
  /** Postal code. */
  zip_code?: string;
}

/** What an item costs. */
export interface SalesOrderPrice {
  /** Catalog price, or the price that replaced it. */
  base: number;
  /** Discount on the item. */
  discount: number;
  /** Price with tax. */
  gross: number;
  /** Price without tax. */
  net: number;
  /** Tax. */
  tax: number;
}

/** A discount on an item or on shipping. */
export interface SalesOrderDiscount {
  /** Whether the discount was on this item or on the whole order. */
  level: DiscountLevel;
  /** Whether the discount was money or a percentage. */
  type: DiscountType;
  /**
   * Money off for a fixed discount, per cent for a percentage.
   *
   * Minimum 0.
   */
  value: number;
  /**
   * Money that came off.
   *
   * Minimum 0.
   */
  price_adjustment: number;
  /** Coupon that was used. */
  coupon_code?: string;
  /** Id of the promotion, a UUID. */
  promotion_uuid?: string;
  /** Why it was given. */
  reason?: string;
}

/** One tax. */
export interface SalesOrderTaxLine {
  /**
   * Money of this tax.
   *
   * Minimum 0.
   */
  amount: number;
  /**
   * Rate in per cent, such as 8.25. Injection takes a fraction instead.
   *
   * Minimum 0.
   */
  rate: number;
  /** What the tax is called. */
  name?: string;
  /**
   * Country that levies it: two letters, ISO 3166-1.
   *
   * At most 2 characters. Format: country-code.
   */
  country_code?: string;
}

/** Sums of the order. */
export interface SalesOrderTotals {
  /**
   * All items with tax.
   *
   * Minimum 0.
   */
  gross?: number;
  /**
   * All items without tax.
   *
   * Minimum 0.
   */
  net?: number;
  /**
   * Taxes of all items.
   *
   * Minimum 0.
   */
  tax?: number;
  /**
   * Discount on the whole order.
   *
   * Minimum 0.
   */
  discount?: number;
  /**
   * Shipping.
   *
   * Minimum 0.
   */
  shipping?: number;
  /**
   * Gift wrapping.
   *
   * Minimum 0.
   */
  gift_wrapping?: number;
  /**
   * What the customer paid: shipping, taxes and gift wrapping included, discounts taken off.
   *
   * Minimum 0.
   */
  total?: number;
}

/** Gift wrapping. Missing where there is none. */
export interface SalesOrderGiftWrapping {
  /** Text that goes with the gift. */
  message?: string;
  /** What the wrapping costs. */
  price: GiftWrappingPrice;
  /**
   * The taxes one by one.
   *
   * At most 100 elements.
   */
  tax_lines?: SalesOrderTaxLine[];
}

/** What the wrapping costs. */
export interface GiftWrappingPrice {
  /** Price with tax. */
  gross: number;
  /** Price without tax. */
  net: number;
  /** Tax. */
  tax: number;
  /** Tax class of the wrapping. */
  tax_code?: string;
}

/** A payment or a refund. */
export interface SalesOrderItemPaymentHistory {
  /** Money in, authorized or captured, or money back. */
  category: PaymentCategory;
  /** What the customer paid with. */
  method: SalesOrderPaymentMethod;
  /**
   * Money that was paid or given back.
   *
   * Minimum 0.
   */
  amount: number;
  /**
   * Currency of the amount: three letters, ISO 4217.
   *
   * 3 to 3 characters.
   */
  currency: string;
  /** Details for people, such as card type and last four digits. */
  payment_information?: string;
}

/** Who ordered. */
export interface SalesOrderCustomer {
  /**
   * Id of the customer.
   *
   * At least 1 characters.
   */
  id?: string;
  /**
   * E-mail of the customer.
   *
   * At least 1 characters.
   */
  email?: string;
  /**
   * Full name.
   *
   * At least 1 characters.
   */
  name?: string;
  /**
   * Language for messages: two letters, ISO 639-1.
   *
   * At most 2 characters.
   */
  language?: string;
}

/** A postal address. */
export interface SalesOrderAddress {
  /** Form of address. */
  salutation?: string;
  /** Title before the name. */
  title?: string;
  /** First name. */
  first_name?: string;
  /** Second name. */
  second_name?: string;
  /** Last name. */
  last_name?: string;
  /** Suffix after the name. */
  suffix?: string;
  /** Street and house number. */
  address_line_1?: string;
  /** Second line of the address. */
  address_line_2?: string;
  /**
   * Postal code.
   *
   * At most 32 characters.
   */
  zip_code?: string;
  /** City or town. */
  city?: string;
  /** Province. */
  province?: string;
  /** State or region. */
  state?: string;
  /** Country: two letters, ISO 3166-1. */
  country_code?: CountryCode;
  /** Phone number. */
  phone?: string;
  /** Remark on a change of the address. */
  note?: string;
}

/** How the product presents itself. */
export interface SalesOrderProductAttributes {
  /**
   * Name of the product.
   *
   * At least 1 characters.
   */
  name: string;
  /**
   * Color.
   *
   * At least 1 characters.
   */
  color?: string;
  /**
   * Size.
   *
   * At least 1 characters.
   */
  size?: string;
  /**
   * Address of a picture.
   *
   * At least 1 characters.
   */
  image_url?: string;
  /**
   * Further attribute, free text.
   *
   * At least 1 characters.
   */
  additional_variant_1?: string;
  /**
   * Further attribute, free text.
   *
   * At least 1 characters.
   */
  additional_variant_2?: string;
}

/** Marks of the very piece. */
export interface SalesOrderExternalIdentifier {
  /** Electronic Product Code. */
  epc?: string;
  /** Serial number. */
  serial_number?: string;
}

/**
 * A custom name and value.
 *
 * At most 2 entries.
 */
export interface SalesOrderExtendedAttribute {
  /**
   * Name of the attribute.
   *
   * At most 100 characters.
   */
  name: string;
  /**
   * Value; always text.
   *
   * At most 8192 characters.
   */
  value: string;
}

/** Sales channel of the order. */
export interface SalesOrderChannel {
  /** Kind of sales channel. */
  type: SalesOrderChannelType;
  /**
   * Id of the channel.
   *
   * At least 1 characters.
   */
  id?: string;
}

/** Shop that the products belong to. */
export interface SalesOrderShop {
  /**
   * Id of the shop.
   *
   * At least 1 characters.
   */
  id: string;
  /**
   * Locale of the shop (RFC 5646).
   *
   * At least 1 characters.
   */
  locale: string;
}

/** How the order is taxed. */
export interface SalesOrderTaxInformation {
  /** No tax is charged. Always false for orders from an external order manager. */
  is_exempt: boolean;
  /** Whether prices contain tax. Injection calls the same thing `tax_included` and `tax_excluded`. */
  method: SalesOrderTaxMethod;
}

/** Where the page stands. */
export interface PaginationInfo {
  /** Orders in this page. */
  count: number;
  /** Orders passed over before this page. */
  offset: number;
  /** Orders in all. */
  total: number;
}

/** Where the order stands. Older pages show other values, so expect more than these. */
export type SalesOrderStatus = "on_hold" | "open" | "closed" | "created_for_blind_return" | "failed" | (string & {});

/**
 * Where the item stands. `pending`: still in the grace period; `on_hold`: it could not be fulfilled and waits for
 * a decision.
 */
export type SalesOrderItemStatus =
  | "pending"
  | "in_fulfillment"
  | "on_hold"
  | "complete"
  | "cancelled"
  | "returned"
  | (string & {});

/** How the order reaches the customer; `multiple` for a cart that is partly taken along and partly sent. */
export type SalesOrderFulfillmentType =
  | "traditional"
  | "same_day_delivery"
  | "in_store_pickup"
  | "in_store_purchase"
  | "multiple"
  | (string & {});

/** Kind of sales channel. */
export type SalesOrderChannelType = "store" | "web" | (string & {});

/** Order manager that the order comes from. */
export type SalesOrderOrigin = "newstore" | "external" | (string & {});

/** Whether prices contain tax. Injection calls the same thing `tax_included` and `tax_excluded`. */
export type SalesOrderTaxMethod = "vat_included" | "vat_excluded" | (string & {});

/** What the customer paid with. */
export type SalesOrderPaymentMethod = "gift_card" | "credit_card" | "cash" | (string & {});

/** Money in, authorized or captured, or money back. */
export type PaymentCategory = "payment" | "refund" | (string & {});

/** Whether the discount was on this item or on the whole order. */
export type DiscountLevel = "item" | "order" | (string & {});

/** Whether the discount was money or a percentage. */
export type DiscountType = "fixed" | "percentage" | (string & {});

/**
 * How the item is fulfilled. Not always there, and not for orders taken offline: to distinguish a purchase that
 * the customer took along, look at the order's `fulfillment_type` (`in_store_purchase`).
 */
export type FulfillmentGroupType = "SHIPPING" | "IN_STORE_HANDOVER" | (string & {});

/** Country: two letters, ISO 3166-1. */
export type CountryCode =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW"
  | (string & {});

/** The grace period of an order. */
export interface GracePeriod {
  /**
   * When it ends; null if there is none.
   *
   * Format: date-time.
   */
  due_at?: string | null;
}

/** Why an order is cancelled. */
export interface SalesOrderCancellationRequest {
  /**
   * The reason.
   *
   * At least 1 characters.
   */
  reason: string;
  /** Longer explanation. */
  note?: string | undefined;
}

/** Why an item is cancelled. Not published; provisional. */
export interface LineItemCancellationRequest {
  /**
   * The reason.
   *
   * Evidence: inferred (sample of the 400 in the NewStore API 1.0 description).
   */
  reason?: string | undefined;
}

/** Whether an order can be cancelled. */
export interface SalesOrderCancellationResponse {
  /** It can be cancelled as it stands. */
  cancelable: boolean;
  /** It has been cancelled. */
  canceled: boolean;
  /** Cancelling it now is safe. */
  is_safe: boolean;
}

/** Items whose prices are wanted. */
export interface SalesOrderPricesRequest {
  /**
   * The items, at most 500.
   *
   * 1 to 500 elements.
   */
  items: readonly SalesOrderPriceQuery[];
}

/** An item or a shipping option of the order. The published description says only that it is an object. */
export interface SalesOrderPriceQuery {
  /**
   * What is requested.
   *
   * Evidence: documented (docs.newstore.net: Order information retrieval API).
   */
  type?: "product" | "shipping" | (string & {}) | undefined;
  /**
   * Id of the item or of the shipping.
   *
   * Evidence: documented (docs.newstore.net: Order information retrieval API).
   */
  id?: string | undefined;
}

/** The prices. */
export interface SalesOrderPricesResponse {
  /**
   * Currency of the order: three letters, ISO 4217.
   *
   * 3 to 3 characters.
   */
  currency: string;
  /** An entry for every requested item. */
  items: SalesOrderItemPrices[];
}

/**
 * Prices of an item. The published description leaves its form open; what stands here comes from a page that is
 * only partly known.
 */
export interface SalesOrderItemPrices {
  /**
   * What it is.
   *
   * Evidence: documented (docs.newstore.net: Order information retrieval API).
   */
  type?: "product" | "shipping" | (string & {});
  /**
   * Id of the item or of the shipping.
   *
   * Evidence: documented (docs.newstore.net: Order information retrieval API).
   */
  id?: string;
  /**
   * Price with tax.
   *
   * Evidence: documented (docs.newstore.net: Order information retrieval API).
   */
  gross?: number;
  /**
   * Price without tax.
   *
   * Evidence: documented (docs.newstore.net: Order information retrieval API).
   */
  net?: number;
  /**
   * Tax.
   *
   * Evidence: documented (docs.newstore.net: Order information retrieval API).
   */
  tax?: number;
  /**
   * Where the item stands. Products only.
   *
   * Evidence: documented (docs.newstore.net: Order information retrieval API).
   */
  status?: "cancelled" | "pending" | "in_fulfillment" | (string & {});
  [key: string]: unknown;
}

/** Serial numbers for items. */
export interface SalesOrderSerialNumbersRequest {
  /**
   * The items, at most 500.
   *
   * 1 to 500 elements.
   */
  items: readonly SalesOrderSerialNumbersRequestItem[];
}

/** The serial number of one item. */
export interface SalesOrderSerialNumbersRequestItem {
  /**
   * NewStore's id of the order item, a UUID.
   *
   * 36 to 36 characters.
   */
  id: string;
  /** The number. */
  serial_number: string;
  /** The Electronic Product Code of the item. */
  epc?: SalesOrderSerialNumbersRequestItemEpc | undefined;
}

/** The Electronic Product Code of the item. */
export interface SalesOrderSerialNumbersRequestItemEpc {
  /** The code. */
  code: string;
  /** External id that belongs to the code. */
  external_id: string;
  /** Serial number in the code. */
  serial_number: string;
}

/** Nothing is to be said. */
export type FulfillmentAcknowledgementRequest = Record<string, unknown>;

/** Why a fulfillment request is given back. */
export interface FulfillmentRejectionRequest {
  /**
   * Why.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  rejection_reason: "cannot_fulfill" | "no_inventory" | (string & {});
  /**
   * What is missing; empty with `cannot_fulfill`.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  missing_product_ids?: readonly string[] | undefined;
}

/** Items that are given back. */
export interface FulfillmentItemRejectionRequest {
  /**
   * Items by reason.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  missing_items: readonly FulfillmentMissingItems[];
}

/** Items that cannot be sent for one reason. */
export interface FulfillmentMissingItems {
  /**
   * Why.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  reason: "cannot_fulfill" | "no_inventory" | (string & {});
  /**
   * The products, one entry a unit.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  product_ids: readonly string[];
}

/** Cancelled items that will not be sent. */
export interface FulfillmentCanceledItemsRequest {
  /**
   * The products, one entry a unit.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  product_ids: readonly string[];
}

/** The cancelled items of a fulfillment request. */
export interface FulfillmentCanceledItems {
  /**
   * The items.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  canceled_items: FulfillmentCanceledItem[];
}

/** A cancelled item. */
export interface FulfillmentCanceledItem {
  /**
   * Product of the unit.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  product_id?: string;
  /**
   * NewStore's id of the order item.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  item_id?: string;
  /**
   * When it was cancelled.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  received_at?: string | null;
  /**
   * When the warehouse accepted that.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  accepted_at?: string | null;
}

/** What has left. */
export interface FulfillmentShipmentRequest {
  /**
   * Units by parcel.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  line_items: readonly FulfillmentShipmentLine[];
}

/** Units in one parcel. */
export interface FulfillmentShipmentLine {
  /**
   * The products, one entry a unit.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  product_ids: readonly string[];
  /**
   * A parcel.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  shipment: FulfillmentParcel;
}

/** A parcel. */
export interface FulfillmentParcel {
  /**
   * Its tracking code.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  tracking_code: string;
  /**
   * Who carries it.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  carrier: string;
  /**
   * Where it can be followed.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  tracking_url?: string | undefined;
}

/** The shipments of a fulfillment request. Their members are not known. */
export interface FulfillmentShipments {
  /**
   * Those that NewStore took.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  successful_shipments?: {
    [key: string]: unknown;
  }[];
  /**
   * Those that it did not take.
   *
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   */
  failed_shipments?: {
    [key: string]: unknown;
  }[];
}

/** What became of items of a fulfillment request. */
export interface FulfillmentRequestItemsStatesRequest {
  /** The items, all with the same state: shipped and rejected ones do not mix. */
  line_items: readonly ItemStateChange[];
  /** Carrier of the shipped items. */
  carrier?: string | undefined;
  /**
   * Tracking code of the shipped items.
   *
   * At least 1 characters.
   */
  tracking_code?: string | undefined;
  /** Why items are rejected. Stores must say `rescinded`. */
  reason?: "rescinded" | (string & {}) | undefined;
  /**
   * Associate who reports it.
   *
   * At least 1 characters.
   */
  associate_id?: string | undefined;
}

/** The new state of an item. */
export interface ItemStateChange {
  /**
   * NewStore's id of the order item.
   *
   * Format: uuid.
   */
  item_id: string;
  /** What became of the item. */
  state: ItemState;
}

/** What became of the item. */
export type ItemState = "shipped" | "rejected";

/** The fulfillment requests of an order. */
export interface OrderFulfillmentRequestsResponse {
  /**
   * Oldest first. Empty where nothing is routed yet, or the order does not exist.
   *
   * At most 2000 elements.
   */
  fulfillment_requests: FulfillmentRequest[];
}

/** Work order for one location. */
export interface FulfillmentRequest {
  /**
   * NewStore's id of it.
   *
   * At least 1 characters.
   */
  fulfillment_request_id: string;
  /**
   * Location that has to do it.
   *
   * At least 1 characters.
   */
  fulfillment_node_id: string;
  /**
   * Service level with which it was routed.
   *
   * At least 1 characters.
   */
  service_level: string;
  /**
   * `dispatched`: sent to the location, not taken yet; `acknowledged`: taken; `partially_completed`: some items are
   * shipped, rejected or cancelled; `completed`: all are.
   */
  status: FulfillmentRequestStatus;
  /**
   * When it was made.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * What has to be sent or handed over.
   *
   * At least 1 elements.
   */
  items: FulfillmentRequestItem[];
}

/** One item of it. */
export interface FulfillmentRequestItem {
  /**
   * NewStore's id of the order item.
   *
   * At least 1 characters.
   */
  item_id: string;
  /**
   * Product of the item.
   *
   * At least 1 characters.
   */
  product_id: string;
  /**
   * `dispatched`: routed to the location; `shipped`; `rejected`: the location refused, and another one is looked
   * for; `cancelled`.
   */
  status: FulfillmentRequestItemStatus;
  /** Carrier; null until one is given with the shipment. */
  carrier: string | null;
  /** Tracking code; null until one is given with the shipment. */
  tracking_code: string | null;
}

/**
 * `dispatched`: sent to the location, not taken yet; `acknowledged`: taken; `partially_completed`: some items are
 * shipped, rejected or cancelled; `completed`: all are.
 */
export type FulfillmentRequestStatus =
  | "dispatched"
  | "acknowledged"
  | "partially_completed"
  | "completed"
  | (string & {});

/**
 * `dispatched`: routed to the location; `shipped`; `rejected`: the location refused, and another one is looked
 * for; `cancelled`.
 */
export type FulfillmentRequestItemStatus = "dispatched" | "shipped" | "rejected" | "cancelled" | (string & {});

/** An order as the external order call gives it. All members are optional: no source says which are always there. */
export interface ExternalOrder {
  /**
   * NewStore's id of the order. Returns, refunds and payments need it.
   *
   * Evidence: observed (a production client's recorded response).
   */
  order_uuid?: string;
  /**
   * NewStore's order number for people.
   *
   * Evidence: observed (a production client's recorded response).
   */
  order_id?: string;
  /**
   * The number given at injection.
   *
   * Evidence: observed (a production client's recorded response).
   */
  external_order_id?: string;
  /**
   * NewStore's id of the customer.
   *
   * Evidence: observed (a production client's recorded response).
   */
  customer_uuid?: string;
  /**
   * Id of the customer at the seller.
   *
   * Evidence: observed (a production client's recorded response).
   */
  external_customer_id?: string;
  /**
   * Label of the channel.
   *
   * Evidence: observed (a production client's recorded response).
   */
  channel?: string;
  /**
   * Kind of the channel.
   *
   * Evidence: observed (a production client's recorded response).
   */
  channel_type?: "web" | "mobile" | "store" | (string & {});
  /**
   * When the order came into NewStore, ISO 8601. The documented sample has an offset, a recorded response has none.
   *
   * Evidence: observed (a production client's recorded response).
   */
  created_at?: string;
  /**
   * Who created it, for people.
   *
   * Evidence: observed (a production client's recorded response).
   */
  created_by_label?: string;
  /**
   * Whether prices are without tax (`net`) or with it (`gross`).
   *
   * Evidence: observed (a production client's recorded response).
   */
  taxation?: "net" | "gross" | (string & {});
  /**
   * Status, as a label for people. Not a value to branch on.
   *
   * Evidence: observed (a production client's recorded response).
   */
  status_label?: string;
  /**
   * Explanation of the label.
   *
   * Evidence: observed (a production client's recorded response).
   */
  status_description?: string;
  /**
   * The address was changed.
   *
   * Evidence: observed (a production client's recorded response).
   */
  address_changed?: boolean;
  /**
   * Version of the order.
   *
   * Evidence: observed (a production client's recorded response).
   */
  revision?: number;
  /**
   * Where the order goes.
   *
   * Evidence: observed (a production client's recorded response).
   */
  shipping_address?: ExternalOrderAddress;
  /**
   * Address of the invoice.
   *
   * Evidence: observed (a production client's recorded response).
   */
  billing_address?: ExternalOrderAddress;
  /**
   * What the customer paid with.
   *
   * Evidence: observed (a production client's recorded response).
   */
  payments?: ExternalOrderPayment[];
  /**
   * The products, one entry a unit.
   *
   * Evidence: observed (a production client's recorded response).
   */
  ordered_products?: ExternalOrderProduct[];
  /**
   * The shipments, and what came back of them.
   *
   * Evidence: observed (a production client's recorded response).
   */
  shipments?: ExternalOrderShipment[];
  /**
   * Sums of the order.
   *
   * Evidence: observed (a production client's recorded response).
   */
  totals?: ExternalOrderTotals;
  /**
   * Custom data of the order, as injected.
   *
   * Evidence: observed (a production client's recorded response).
   */
  extended_attributes?: ExtendedAttribute[];
  /**
   * Further services. Null in recorded responses; its form is not known.
   *
   * Evidence: observed (a production client's recorded response).
   */
  value_added_services?: {
    [key: string]: unknown;
  } | null;
  [key: string]: unknown;
}

/** A postal address. */
export interface ExternalOrderAddress {
  /**
   * Title before the name.
   *
   * Evidence: observed (a production client's recorded response).
   */
  title?: string;
  /**
   * Suffix after the name.
   *
   * Evidence: observed (a production client's recorded response).
   */
  suffix?: string;
  /**
   * Form of address.
   *
   * Evidence: observed (a production client's recorded response).
   */
  salutation?: string;
  /**
   * First name.
   *
   * Evidence: observed (a production client's recorded response).
   */
  first_name?: string;
  /**
   * Second name.
   *
   * Evidence: observed (a production client's recorded response).
   */
  second_name?: string;
  /**
   * Last name.
   *
   * Evidence: observed (a production client's recorded response).
   */
  last_name?: string;
  /**
   * Street and house number.
   *
   * Evidence: observed (a production client's recorded response).
   */
  address_line_1?: string;
  /**
   * Second line of the address.
   *
   * Evidence: observed (a production client's recorded response).
   */
  address_line_2?: string;
  /**
   * Province.
   *
   * Evidence: observed (a production client's recorded response).
   */
  province?: string;
  /**
   * State or region.
   *
   * Evidence: observed (a production client's recorded response).
   */
  state?: string;
  /**
   * Postal code.
   *
   * Evidence: observed (a production client's recorded response).
   */
  zip_code?: string;
  /**
   * City or town.
   *
   * Evidence: observed (a production client's recorded response).
   */
  city?: string;
  /**
   * Country: two letters, ISO 3166-1.
   *
   * Format: country-code.
   *
   * Evidence: observed (a production client's recorded response).
   */
  country_code?: string;
  /**
   * Phone number.
   *
   * Evidence: observed (a production client's recorded response).
   */
  phone?: string;
  /**
   * E-mail. In billing addresses only.
   *
   * Evidence: observed (a production client's recorded response).
   */
  email?: string;
}

/** A payment of the order. */
export interface ExternalOrderPayment {
  /**
   * NewStore's id of the payment.
   *
   * Evidence: observed (a production client's recorded response).
   */
  uuid?: string;
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: observed (a production client's recorded response).
   */
  currency?: string;
  /**
   * What the customer paid with.
   *
   * Evidence: observed (a production client's recorded response).
   */
  method?: string;
  /**
   * Details for people.
   *
   * Evidence: observed (a production client's recorded response).
   */
  payment_detail?: string;
  /**
   * Last four digits of the card.
   *
   * Evidence: observed (a production client's recorded response).
   */
  credit_card_number?: string;
  /**
   * Id of the financial instrument.
   *
   * Evidence: observed (a production client's recorded response).
   */
  instrument_id?: string;
  /**
   * Status, as a label for people.
   *
   * Evidence: observed (a production client's recorded response).
   */
  status_label?: "Authorized" | (string & {});
  /**
   * Explanation of the label.
   *
   * Evidence: observed (a production client's recorded response).
   */
  status_description?: string;
}

/** A product in the order or in a shipment. */
export interface ExternalOrderProduct {
  /**
   * **Product** id, not an item id.
   *
   * Evidence: observed (a production client's recorded response).
   */
  id?: string;
  /**
   * NewStore's id of the order item, a UUID.
   *
   * Evidence: observed (a production client's recorded response).
   */
  item_id?: string;
  /**
   * SKU of the product.
   *
   * Evidence: observed (a production client's recorded response).
   */
  product_sku?: string;
  /**
   * Name of the product.
   *
   * Evidence: observed (a production client's recorded response).
   */
  name?: string;
  /**
   * Picture of the product.
   *
   * Evidence: observed (a production client's recorded response).
   */
  image?: string;
  /**
   * Category of the product.
   *
   * Evidence: observed (a production client's recorded response).
   */
  category?: string;
  /**
   * How many. Products of an order come one entry a unit; the `products` of a shipment lack the field.
   *
   * Evidence: observed (a production client's recorded response).
   */
  quantity?: number;
  /**
   * What the product costs.
   *
   * Evidence: observed (a production client's recorded response).
   */
  price?: ExternalOrderProductPrice;
  /**
   * The same as `extended_attributes`.
   *
   * Evidence: observed (a production client's recorded response).
   */
  custom_attributes?: ExtendedAttribute[];
  /**
   * Custom data of the item, as injected.
   *
   * Evidence: observed (a production client's recorded response).
   */
  extended_attributes?: ExtendedAttribute[];
  /**
   * First variation of the product.
   *
   * Evidence: observed (a production client's recorded response).
   */
  variation_attribute_1_value?: string;
  /**
   * Second variation of the product.
   *
   * Evidence: observed (a production client's recorded response).
   */
  variation_attribute_2_value?: string;
  /**
   * Color of the product.
   *
   * Evidence: observed (a production client's recorded response).
   */
  variation_color_value?: string;
  /**
   * Size of the product.
   *
   * Evidence: observed (a production client's recorded response).
   */
  variation_size_value?: string;
}

/** What the product costs. */
export interface ExternalOrderProductPrice {
  /**
   * Base price.
   *
   * Evidence: observed (a production client's recorded response).
   */
  base?: number;
  /**
   * Catalog price.
   *
   * Evidence: observed (a production client's recorded response).
   */
  catalog?: number;
  /**
   * Price without tax.
   *
   * Evidence: observed (a production client's recorded response).
   */
  net?: number;
  /**
   * Tax.
   *
   * Evidence: observed (a production client's recorded response).
   */
  tax?: number;
  /**
   * Price with tax.
   *
   * Evidence: observed (a production client's recorded response).
   */
  gross?: number;
  /**
   * Change of the price.
   *
   * Evidence: observed (a production client's recorded response).
   */
  adjustment?: number;
  /**
   * Price after the change.
   *
   * Evidence: observed (a production client's recorded response).
   */
  adjusted_total?: number;
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: observed (a production client's recorded response).
   */
  currency?: string;
  /**
   * Tax class. Its type is not known.
   *
   * Evidence: observed (a production client's recorded response).
   */
  tax_class_id?: unknown;
}

/** A shipment of the order. */
export interface ExternalOrderShipment {
  /**
   * NewStore's id of the shipment.
   *
   * Evidence: observed (a production client's recorded response).
   */
  shipment_uuid?: string;
  /**
   * Where it is sent from. Its form is not known.
   *
   * Evidence: observed (a production client's recorded response).
   */
  shipping_from?: unknown;
  /**
   * Address of the store involved, or null.
   *
   * Evidence: observed (a production client's recorded response).
   */
  store_address?: {
    [key: string]: unknown;
  } | null;
  /**
   * Accounting entity of the shipment.
   *
   * Evidence: observed (a production client's recorded response).
   */
  accounting_entity?: ExternalOrderAccountingEntity;
  /**
   * How the shipment travels.
   *
   * Evidence: observed (a production client's recorded response).
   */
  details?: ExternalOrderShipmentDetails;
  /**
   * The units in the shipment.
   *
   * Evidence: observed (a production client's recorded response).
   */
  items?: ExternalOrderProduct[];
  /**
   * The same without `quantity`.
   *
   * Evidence: observed (a production client's recorded response).
   */
  products?: ExternalOrderProduct[];
  /**
   * Documents of the shipment.
   *
   * Evidence: observed (a production client's recorded response).
   */
  links?: ExternalOrderShipmentLinks;
  /**
   * What the shipping costs.
   *
   * Evidence: observed (a production client's recorded response).
   */
  price?: ExternalOrderShipmentPrice;
  /**
   * Sums of the shipment. The members are not known.
   *
   * Evidence: observed (a production client's recorded response).
   */
  totals?: {
    [key: string]: unknown;
  };
  /**
   * What came back.
   *
   * Evidence: observed (a production client's recorded response).
   */
  returns?: ExternalOrderReturn[];
}

/** Accounting entity of the shipment. */
export interface ExternalOrderAccountingEntity {
  /**
   * Id of the entity.
   *
   * Evidence: observed (a production client's recorded response).
   */
  id?: string;
  /**
   * Address of an accounting entity.
   *
   * Evidence: observed (a production client's recorded response).
   */
  accounting_address?: ExternalOrderAccountingAddress;
}

/** Address of an accounting entity. */
export interface ExternalOrderAccountingAddress {
  /**
   * Name.
   *
   * Evidence: observed (a production client's recorded response).
   */
  name?: string;
  /**
   * Street and house number.
   *
   * Evidence: observed (a production client's recorded response).
   */
  address_line_1?: string;
  /**
   * Second line of the address.
   *
   * Evidence: observed (a production client's recorded response).
   */
  address_line_2?: string;
  /**
   * City or town.
   *
   * Evidence: observed (a production client's recorded response).
   */
  city?: string;
  /**
   * State or region.
   *
   * Evidence: observed (a production client's recorded response).
   */
  state?: string;
  /**
   * Postal code.
   *
   * Evidence: observed (a production client's recorded response).
   */
  zip_code?: string;
  /**
   * Country; whether in words or as a code is not known.
   *
   * Evidence: observed (a production client's recorded response).
   */
  country?: string;
  /**
   * Country: two letters, ISO 3166-1.
   *
   * Format: country-code.
   *
   * Evidence: observed (a production client's recorded response).
   */
  country_code?: string;
}

/** How the shipment travels. */
export interface ExternalOrderShipmentDetails {
  /**
   * Carrier.
   *
   * Evidence: observed (a production client's recorded response).
   */
  carrier?: string;
  /**
   * Shipping method.
   *
   * Evidence: observed (a production client's recorded response).
   */
  method?: string;
  /**
   * When it was delivered. Not always there.
   *
   * Evidence: observed (a production client's recorded response).
   */
  delivered_at?: string;
  /**
   * When it is expected. Not always there.
   *
   * Evidence: observed (a production client's recorded response).
   */
  delivery_forecast?: string;
  /**
   * Status of the delivery.
   *
   * Evidence: observed (a production client's recorded response).
   */
  delivery_status_id?: "pending" | (string & {});
  /**
   * The same for people.
   *
   * Evidence: observed (a production client's recorded response).
   */
  delivery_status_label?: string;
  /**
   * Date of that status.
   *
   * Evidence: observed (a production client's recorded response).
   */
  delivery_status_date?: string;
  /**
   * Parcels. Not always there; the form is not known.
   *
   * Evidence: observed (a production client's recorded response).
   */
  shipping_packages?: unknown;
}

/** Documents of the shipment. */
export interface ExternalOrderShipmentLinks {
  /**
   * Link to the invoice.
   *
   * Evidence: observed (a production client's recorded response).
   */
  invoice?: string;
  /**
   * Link to the return label.
   *
   * Evidence: observed (a production client's recorded response).
   */
  return_label?: string;
  /**
   * Link to the receipt.
   *
   * Evidence: observed (a production client's recorded response).
   */
  sales_receipt?: string;
}

/** What the shipping costs. */
export interface ExternalOrderShipmentPrice {
  /**
   * Base price.
   *
   * Evidence: observed (a production client's recorded response).
   */
  base?: number;
  /**
   * Price without tax.
   *
   * Evidence: observed (a production client's recorded response).
   */
  net?: number;
  /**
   * Tax.
   *
   * Evidence: observed (a production client's recorded response).
   */
  tax?: number;
  /**
   * Price with tax.
   *
   * Evidence: observed (a production client's recorded response).
   */
  gross?: number;
  /**
   * Change of the price.
   *
   * Evidence: observed (a production client's recorded response).
   */
  adjustment?: number;
  /**
   * Price after the change.
   *
   * Evidence: observed (a production client's recorded response).
   */
  adjusted_total?: number;
}

/** A return of items in the shipment. */
export interface ExternalOrderReturn {
  /**
   * NewStore's id of the return.
   *
   * Evidence: observed (a production client's recorded response).
   */
  return_id?: string;
  /**
   * Refund note; whether text or link is not known.
   *
   * Evidence: observed (a production client's recorded response).
   */
  refund_note?: string;
  /**
   * What came back.
   *
   * Evidence: observed (a production client's recorded response).
   */
  items?: ExternalOrderReturnItem[];
}

/** An item that came back. */
export interface ExternalOrderReturnItem {
  /**
   * Product of the item.
   *
   * Evidence: observed (a production client's recorded response).
   */
  product_id?: string;
  /**
   * How many.
   *
   * Evidence: observed (a production client's recorded response).
   */
  quantity?: number;
  /**
   * Reason, as the tenant's code.
   *
   * Evidence: observed (a production client's recorded response).
   */
  return_code?: number;
  /**
   * Reason in words.
   *
   * Evidence: observed (a production client's recorded response).
   */
  return_reason?: string;
  /**
   * When it came back.
   *
   * Evidence: observed (a production client's recorded response).
   */
  returned_at?: string;
}

/** Sums of the order. */
export interface ExternalOrderTotals {
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: observed (a production client's recorded response).
   */
  currency?: string;
  /**
   * All products.
   *
   * Evidence: observed (a production client's recorded response).
   */
  merchandise_total?: number;
  /**
   * Shipping.
   *
   * Evidence: observed (a production client's recorded response).
   */
  shipping_total?: number;
  /**
   * Taxes on shipping.
   *
   * Evidence: observed (a production client's recorded response).
   */
  shipping_taxes?: number;
  /**
   * Gift wrapping.
   *
   * Evidence: observed (a production client's recorded response).
   */
  gift_wrapping_total?: number;
  /**
   * Taxes on gift wrapping.
   *
   * Evidence: observed (a production client's recorded response).
   */
  gift_wrapping_taxes?: number;
  /**
   * Taxes.
   *
   * Evidence: observed (a production client's recorded response).
   */
  taxes?: number;
  /**
   * The order.
   *
   * Evidence: observed (a production client's recorded response).
   */
  order_total?: number;
  /**
   * Everything.
   *
   * Evidence: observed (a production client's recorded response).
   */
  grand_total?: number;
}

/** The notes of an order. */
export interface OrderNotesResponse {
  /**
   * The notes, newest first.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  notes: OrderNote[];
}

/** A remark on an order or an item. */
export interface OrderNote {
  /**
   * Id of the note.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  id?: string;
  /**
   * NewStore's id of the order.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  order_id?: string;
  /**
   * NewStore's id of the order item, for a note on an item.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  item_id?: string;
  /**
   * What the note says.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  text?: string;
  /**
   * Who wrote it.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  source?: string;
  /**
   * Tags of the note.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  tags?: string[];
  /**
   * When it was written. Not ISO 8601 in the documented sample, but of the form `2026-03-14 09:26:53.793654 +0000
   * UTC`.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  created_at?: string;
  /**
   * When it was last changed, in the same form.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  updated_at?: string;
}

/** A new note. */
export interface CreateOrderNoteRequest {
  /**
   * What the note says.
   *
   * 1 to 4000 characters.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  text: string;
  /**
   * Who writes it: the id of a user.
   *
   * 1 to 256 characters.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  source: string;
  /**
   * What kind of source it is.
   *
   * 1 to 256 characters.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  source_type?: "user" | "system" | (string & {}) | undefined;
  /**
   * Tags of the note.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   */
  tags: readonly string[];
}

/**
 * A change of a note. Its fields are assumed to be those of a new note; whether their limits hold here too is not
 * stated, so none is checked.
 */
export interface UpdateOrderNoteRequest {
  /**
   * What the note says.
   *
   * Evidence: inferred (the fields of a new note).
   */
  text?: string | undefined;
  /**
   * Who writes it: the id of a user.
   *
   * Evidence: inferred (the fields of a new note).
   */
  source?: string | undefined;
  /**
   * What kind of source it is.
   *
   * Evidence: inferred (the fields of a new note).
   */
  source_type?: "user" | "system" | (string & {}) | undefined;
  /**
   * Tags of the note.
   *
   * Evidence: inferred (the fields of a new note).
   */
  tags?: readonly string[] | undefined;
}

/**
 * An order with what surrounds it.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyCustomerOrderResponse {
  /**
   * Count, total and offset; of no use for one order.
   *
   * Evidence: observed (a production client).
   */
  pagination_info?: Record<string, unknown> | string | null;
  /**
   * Facets of a search; of no use for one order.
   *
   * Evidence: observed (a production client).
   */
  field_ranges?: Record<string, unknown> | string | null;
  /**
   * The order itself.
   *
   * Evidence: observed (a production client).
   */
  customer_order?: LegacyCustomerOrder;
  /**
   * Payments and refunds, as they happened.
   *
   * Evidence: observed (a production client).
   */
  payment_history?: LegacyPaymentEntry[] | string | null;
}

/**
 * An order as the back office sees it. No source says which members are always there.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyCustomerOrder {
  /**
   * NewStore's id of the order, a UUID.
   *
   * Evidence: observed (a production client).
   */
  sales_order_id?: string;
  /**
   * The number given at injection.
   *
   * Evidence: observed (a production client).
   */
  sales_order_external_id?: string;
  /**
   * Where the order stands. Not the words of the current reads, and `canceled` has one l.
   *
   * Evidence: observed (a production client).
   */
  status?: "routing" | "shipped" | "complete" | "partial_returned" | "canceled" | (string & {});
  /**
   * Kind of the channel.
   *
   * Evidence: observed (a production client).
   */
  channel_type?: "web" | "store" | (string & {});
  /**
   * When the order was placed.
   *
   * Evidence: observed (a production client).
   */
  placed_at?: string;
  /**
   * ISO 4217 code.
   *
   * Evidence: observed (a production client).
   */
  currency_code?: string;
  /**
   * Whether prices are without tax.
   *
   * Evidence: observed (a production client).
   */
  is_net?: boolean;
  /**
   * Counts changes of the order.
   *
   * Evidence: observed (a production client).
   */
  revision?: number;
  /**
   * Whether anything is discounted.
   *
   * Evidence: observed (a production client).
   */
  discounted?: boolean;
  /**
   * Coupon codes.
   *
   * Evidence: observed (a production client).
   */
  coupons?: unknown[] | string | null;
  /**
   * Whether something is wrapped as a gift.
   *
   * Evidence: observed (a production client).
   */
  has_gift_wrapping?: boolean;
  /**
   * Whether the address was changed after the order was placed.
   *
   * Evidence: observed (a production client).
   */
  is_shipping_address_overwritten?: boolean;
  /**
   * Who sold it, with id, names and e-mail address.
   *
   * Evidence: observed (a production client).
   */
  associate?: Record<string, unknown> | string | null;
  /**
   * Id of who sold it.
   *
   * Evidence: observed (a production client).
   */
  associate_id?: string | null;
  /**
   * Where it was sold, with id and label.
   *
   * Evidence: observed (a production client).
   */
  placement_location?: Record<string, unknown> | string | null;
  /**
   * The customer, with id, name, e-mail address, phone number and language.
   *
   * Evidence: observed (a production client).
   */
  consumer?: Record<string, unknown> | string | null;
  /**
   * Address of the bill.
   *
   * Evidence: observed (a production client).
   */
  billing_address?: Record<string, unknown> | string | null;
  /**
   * Address of the delivery; the country is `country_code`.
   *
   * Evidence: observed (a production client).
   */
  shipping_address?: Record<string, unknown> | string | null;
  /**
   * Custom attributes of the order.
   *
   * Evidence: observed (a production client).
   */
  extended_attributes?: unknown[] | string | null;
  /**
   * Receipts, invoices and refund notes, each with type and link.
   *
   * Evidence: observed (a production client).
   */
  documents?: unknown[] | string | null;
  /**
   * Sums of the order, among them subtotal, discount, taxes, shipping_and_handling and grand_total.
   *
   * Evidence: observed (a production client).
   */
  totals?: Record<string, unknown> | string | null;
  /**
   * The order that this one was exchanged for.
   *
   * Evidence: observed (a production client).
   */
  exchanged_from?: Record<string, unknown> | string | null;
  /**
   * What happened to the order, each with type, time and payload.
   *
   * Evidence: observed (a production client).
   */
  order_timeline?: unknown[] | string | null;
  /**
   * Refunds with status, amount and fee. Older responses call them `refund`.
   *
   * Evidence: observed (a production client).
   */
  refunds?: unknown[] | string | null;
  /**
   * Payments of the order.
   *
   * Evidence: observed (a production client).
   */
  payments?: unknown[] | string | null;
  /**
   * The payment, in an older form.
   *
   * Evidence: observed (a production client).
   */
  payment?: Record<string, unknown> | string | null;
  /**
   * What went wrong with it. Members are not known.
   *
   * Evidence: observed (a production client).
   */
  exceptions?: unknown[] | string | null;
  /**
   * Names of the shipping options, for people.
   *
   * Evidence: observed (a production client).
   */
  shipping_option_display_names?: unknown[] | string | null;
  /**
   * Shipments. Members are not known but the status.
   *
   * Evidence: observed (a production client).
   */
  shipments?: unknown[] | string | null;
  /**
   * Items and shipping option of each shipment.
   *
   * Evidence: observed (a production client).
   */
  shipment_details?: unknown[] | string | null;
  /**
   * One entry a unit.
   *
   * Evidence: observed (a production client).
   */
  products?: LegacyOrderedProduct[] | string | null;
}

/**
 * One unit of an order.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyOrderedProduct {
  /**
   * Product of the unit.
   *
   * Evidence: observed (a production client).
   */
  id?: string;
  /**
   * NewStore's id of the item.
   *
   * Evidence: observed (a production client).
   */
  sales_order_item_uuid?: string;
  /**
   * Name of the product.
   *
   * Evidence: observed (a production client).
   */
  name?: string | null;
  /**
   * Size, for people.
   *
   * Evidence: observed (a production client).
   */
  size?: string | null;
  /**
   * Colour, for people.
   *
   * Evidence: observed (a production client).
   */
  color?: string | null;
  /**
   * Electronic product code of the unit.
   *
   * Evidence: observed (a production client).
   */
  epc?: string | null;
  /**
   * Where the unit stands; `canceled` has one l.
   *
   * Evidence: observed (a production client).
   */
  status?: "routing" | "shipped" | "delivered" | "returned" | "canceled" | (string & {});
  /**
   * How it reaches the customer.
   *
   * Evidence: observed (a production client).
   */
  fulfillment_type?: "in_store_handover" | "traditional_carrier" | (string & {}) | null;
  /**
   * Where it comes from.
   *
   * Evidence: observed (a production client).
   */
  fulfillment_location?: string | null;
  /**
   * Shipment of the unit.
   *
   * Evidence: observed (a production client).
   */
  shipment_id?: string | null;
  /**
   * Its part of the shipping price.
   *
   * Evidence: observed (a production client).
   */
  shipping_cost?: number | null;
  /**
   * List price.
   *
   * Evidence: observed (a production client).
   */
  price_catalog?: number | null;
  /**
   * Price without tax.
   *
   * Evidence: observed (a production client).
   */
  price_net?: number | null;
  /**
   * Tax of the price.
   *
   * Evidence: observed (a production client).
   */
  price_tax?: number | null;
  /**
   * Price with tax.
   *
   * Evidence: observed (a production client).
   */
  price_gross?: number | null;
  /**
   * Who computed the tax.
   *
   * Evidence: observed (a production client).
   */
  tax_strategy?: string | null;
  /**
   * Whether it took the place of another item.
   *
   * Evidence: observed (a production client).
   */
  is_swapped?: boolean;
  /**
   * Picture of the product.
   *
   * Evidence: observed (a production client).
   */
  image_url?: string | null;
  /**
   * Codes of the product, each with type and value; a list here, and a map in events.
   *
   * Evidence: observed (a production client).
   */
  external_identifiers?: unknown[] | string | null;
  /**
   * Custom attributes of the item.
   *
   * Evidence: observed (a production client).
   */
  extended_attributes?: unknown[] | string | null;
  /**
   * Discounts on the unit, each with level, type, value, price_adjustment, coupon_code and reason.
   *
   * Evidence: observed (a production client).
   */
  discounts?: unknown[] | string | null;
  /**
   * What happened to the unit, each with name, time and metadata.
   *
   * Evidence: observed (a production client).
   */
  activities?: unknown[] | string | null;
  /**
   * First variation, for people.
   *
   * Evidence: observed (a production client).
   */
  variation_attribute_1_value?: string | null;
  /**
   * Second variation, for people.
   *
   * Evidence: observed (a production client).
   */
  variation_attribute_2_value?: string | null;
}

/**
 * A payment or refund.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyPaymentEntry {
  /**
   * Id of the entry.
   *
   * Evidence: observed (a production client).
   */
  id?: string;
  /**
   * What it is.
   *
   * Evidence: observed (a production client).
   */
  category?: "Payment" | "Refund" | (string & {});
  /**
   * How it was paid.
   *
   * Evidence: observed (a production client).
   */
  method?: string | null;
  /**
   * Who handled it.
   *
   * Evidence: observed (a production client).
   */
  psp?: string | null;
  /**
   * How much, in the currency of the entry.
   *
   * Evidence: observed (a production client).
   */
  amount?: number | null;
  /**
   * ISO 4217 code.
   *
   * Evidence: observed (a production client).
   */
  currency?: string | null;
  /**
   * Where it stands.
   *
   * Evidence: observed (a production client).
   */
  status?:
    | "authorization-pending"
    | "authorization-authorized"
    | "capture-captured"
    | "refund-refunded"
    | (string & {})
    | null;
  /**
   * When it happened.
   *
   * Evidence: observed (a production client).
   */
  date?: string | null;
  /**
   * The instrument, for people.
   *
   * Evidence: observed (a production client).
   */
  payment_information?: string | null;
  /**
   * Steps of it, each with name, time and correlation id.
   *
   * Evidence: observed (a production client).
   */
  activities?: unknown[] | string | null;
}

/**
 * Fulfillment requests of an order, by their ids.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyFulfillmentRequests {
  /**
   * The fulfillment requests.
   *
   * Evidence: observed (a production client).
   */
  fulfillment_requests: LegacyFulfillmentRequest[];
}

/**
 * A fulfillment request. Further members have not been seen.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyFulfillmentRequest {
  /**
   * Id of the fulfillment request.
   *
   * Evidence: observed (a production client).
   */
  id: string;
}

/** Query parameters of `showOrderHistoryForCustomer`. */
export interface ShowOrderHistoryForCustomerQuery {
  /** NewStore's id of the customer, a UUID. */
  customer_id: string;
  /**
   * How many orders to pass over. Version 2 only.
   *
   * Minimum 0. Default: `0`.
   */
  offset?: number | undefined;
  /**
   * How many orders to give. Version 2 only.
   *
   * Minimum 1. Maximum 50. Default: `10`.
   */
  count?: number | undefined;
}

/** Header parameters of `showOrderHistoryForCustomer`. */
export interface ShowOrderHistoryForCustomerHeaders {
  /** Media type of the response. Default: `application/x.newstore.orders+json;version=2`. */
  accept?: "application/x.newstore.orders+json;version=2" | "application/json" | undefined;
}

/** Path parameters of `showSalesOrderByIdAndIdType`. */
export interface ShowSalesOrderByIdAndIdTypePath {
  /** The order, in the form that `id_type` names. */
  id: string;
}

/** Query parameters of `showSalesOrderByIdAndIdType`. */
export interface ShowSalesOrderByIdAndIdTypeQuery {
  /**
   * What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see. The choice also
   * decides where NewStore looks.
   */
  id_type: "internal" | "external" | (string & {});
}

/** Header parameters of `showSalesOrderByIdAndIdType`. */
export interface ShowSalesOrderByIdAndIdTypeHeaders {
  /** Media type of the response. Default: `application/x.newstore.orders+json;version=2`. */
  accept?: "application/x.newstore.orders+json;version=2" | "application/json" | undefined;
}

/** Path parameters of `createGracePeriod`. */
export interface CreateGracePeriodPath {
  /** The order, in the form that `id_type` names. */
  id: string;
}

/** Query parameters of `createGracePeriod`. */
export interface CreateGracePeriodQuery {
  /** What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see. */
  id_type: "internal" | "external" | (string & {});
}

/** Path parameters of `showCancellationStatus`. */
export interface ShowCancellationStatusPath {
  /** The order, in the form that `id_type` names. */
  id: string;
}

/** Query parameters of `showCancellationStatus`. */
export interface ShowCancellationStatusQuery {
  /** What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see. */
  id_type: "internal" | "external" | (string & {});
}

/** Path parameters of `createCancellation`. */
export interface CreateCancellationPath {
  /** The order, in the form that `id_type` names. */
  id: string;
}

/** Query parameters of `createCancellation`. */
export interface CreateCancellationQuery {
  /** What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see. */
  id_type: "internal" | "external" | (string & {});
}

/** Path parameters of `createLineItemCancellation`. */
export interface CreateLineItemCancellationPath {
  /** The order, in the form that `id_type` names. */
  id: string;
  /** NewStore's id of the order item, a UUID. */
  item_uuid: string;
}

/** Query parameters of `createLineItemCancellation`. */
export interface CreateLineItemCancellationQuery {
  /** What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see. */
  id_type: "internal" | "external" | (string & {});
}

/** Path parameters of `createPriceInformationForItems`. */
export interface CreatePriceInformationForItemsPath {
  /** NewStore's id of the order, a UUID. */
  id: string;
}

/** Path parameters of `updateSalesOrderSerialNumbers`. */
export interface UpdateSalesOrderSerialNumbersPath {
  /** NewStore's id of the order, a UUID. */
  id: string;
}

/** Path parameters of `updateFulfillmentRequestItemStates`. */
export interface UpdateFulfillmentRequestItemStatesPath {
  /** NewStore's id of the fulfillment request, a UUID. */
  ffr_uuid: string;
}

/** Path parameters of `listFulfillmentRequestsForOrder`. */
export interface ListFulfillmentRequestsForOrderPath {
  /** NewStore's id of the order, a UUID. */
  order_uuid: string;
}

/** Path parameters of `createFulfillmentAcknowledgement`. */
export interface CreateFulfillmentAcknowledgementPath {
  /**
   * NewStore's id of the fulfillment request, as the webhook that brings it and the events `fulfillment_request.*`
   * carry it.
   */
  id: string;
}

/** Path parameters of `createFulfillmentRejection`. */
export interface CreateFulfillmentRejectionPath {
  /**
   * NewStore's id of the fulfillment request, as the webhook that brings it and the events `fulfillment_request.*`
   * carry it.
   */
  id: string;
}

/** Path parameters of `createFulfillmentItemRejection`. */
export interface CreateFulfillmentItemRejectionPath {
  /**
   * NewStore's id of the fulfillment request, as the webhook that brings it and the events `fulfillment_request.*`
   * carry it.
   */
  id: string;
}

/** Path parameters of `listFulfillmentCanceledItems`. */
export interface ListFulfillmentCanceledItemsPath {
  /**
   * NewStore's id of the fulfillment request, as the webhook that brings it and the events `fulfillment_request.*`
   * carry it.
   */
  id: string;
}

/** Path parameters of `createFulfillmentCanceledItems`. */
export interface CreateFulfillmentCanceledItemsPath {
  /**
   * NewStore's id of the fulfillment request, as the webhook that brings it and the events `fulfillment_request.*`
   * carry it.
   */
  id: string;
}

/** Path parameters of `listFulfillmentShipments`. */
export interface ListFulfillmentShipmentsPath {
  /**
   * NewStore's id of the fulfillment request, as the webhook that brings it and the events `fulfillment_request.*`
   * carry it.
   */
  id: string;
}

/** Path parameters of `createFulfillmentShipment`. */
export interface CreateFulfillmentShipmentPath {
  /**
   * NewStore's id of the fulfillment request, as the webhook that brings it and the events `fulfillment_request.*`
   * carry it.
   */
  id: string;
}

/** Path parameters of `showExternalOrder`. */
export interface ShowExternalOrderPath {
  /**
   * The order: its external number, or one of the forms `external_id=…` and `id=…`.
   *
   * Evidence: observed (two production clients).
   */
  id: string;
}

/** Query parameters of `showExternalOrder`. */
export interface ShowExternalOrderQuery {
  /**
   * E-mail of the customer, to check a guest who looks for an order.
   *
   * Evidence: observed (a production client).
   */
  email?: string | undefined;
  /**
   * Country of the customer, for the same check.
   *
   * Evidence: observed (a production client).
   */
  country_code?: string | undefined;
}

/** Path parameters of `showOrderNote`. */
export interface ShowOrderNotePath {
  /** NewStore's id of the order, a UUID. */
  order_uuid: string;
}

/** Path parameters of `createOrderLevelNote`. */
export interface CreateOrderLevelNotePath {
  /** NewStore's id of the order, a UUID. */
  order_uuid: string;
}

/** Path parameters of `createItemLevelNote`. */
export interface CreateItemLevelNotePath {
  /** NewStore's id of the order, a UUID. */
  order_uuid: string;
  /** NewStore's id of the order item, a UUID. */
  item_uuid: string;
}

/** Path parameters of `updateNote`. */
export interface UpdateNotePath {
  /** NewStore's id of the order, a UUID. */
  order_uuid: string;
  /** The note. */
  note_uuid: string;
}

/** Path parameters of `destroyNote`. */
export interface DestroyNotePath {
  /** NewStore's id of the order, a UUID. */
  order_uuid: string;
  /** The note. */
  note_uuid: string;
}

/** Path parameters of `showLegacyCustomerOrder`. */
export interface ShowLegacyCustomerOrderPath {
  /**
   * NewStore's id of the order, a UUID.
   *
   * Evidence: observed (a production client).
   */
  order_uuid: string;
}

/** Path parameters of `listLegacyFulfillmentRequests`. */
export interface ListLegacyFulfillmentRequestsPath {
  /**
   * NewStore's id of the order, a UUID.
   *
   * Evidence: observed (a production client).
   */
  order_uuid: string;
}

/** What `showOrderHistoryForCustomer` (`GET /v0/orders`) returns. */
export type ShowOrderHistoryForCustomerResponse = SalesOrderListResponseV2 | SalesOrderListResponse;

/** What `showOrderHistoryForCustomer` (`GET /v0/orders`) takes. */
export interface ShowOrderHistoryForCustomerInput {
  /** Query parameters. */
  query: ShowOrderHistoryForCustomerQuery;
  /** Headers. */
  headers?: ShowOrderHistoryForCustomerHeaders | undefined;
}

/** What `showSalesOrderByIdAndIdType` (`GET /v0/orders/{id}`) returns. */
export type ShowSalesOrderByIdAndIdTypeResponse = SalesOrderDetailResponse;

/** What `showSalesOrderByIdAndIdType` (`GET /v0/orders/{id}`) takes. */
export interface ShowSalesOrderByIdAndIdTypeInput {
  /** Values of the path. */
  path: ShowSalesOrderByIdAndIdTypePath;
  /** Query parameters. */
  query: ShowSalesOrderByIdAndIdTypeQuery;
  /** Headers. */
  headers?: ShowSalesOrderByIdAndIdTypeHeaders | undefined;
}

/** What `createGracePeriod` (`POST /v0/orders/{id}/_extend_grace_period`) returns. */
export type CreateGracePeriodResponse = GracePeriod;

/** What `createGracePeriod` (`POST /v0/orders/{id}/_extend_grace_period`) takes. */
export interface CreateGracePeriodInput {
  /** Values of the path. */
  path: CreateGracePeriodPath;
  /** Query parameters. */
  query: CreateGracePeriodQuery;
}

/** What `showCancellationStatus` (`GET /v0/orders/{id}/cancel`) returns. */
export type ShowCancellationStatusResponse = SalesOrderCancellationResponse;

/** What `showCancellationStatus` (`GET /v0/orders/{id}/cancel`) takes. */
export interface ShowCancellationStatusInput {
  /** Values of the path. */
  path: ShowCancellationStatusPath;
  /** Query parameters. */
  query: ShowCancellationStatusQuery;
}

/** Body of `createCancellation` (`POST /v0/orders/{id}/cancel`). */
export type CreateCancellationRequest = SalesOrderCancellationRequest;

/** What `createCancellation` (`POST /v0/orders/{id}/cancel`) returns. */
export type CreateCancellationResponse = undefined;

/** What `createCancellation` (`POST /v0/orders/{id}/cancel`) takes. */
export interface CreateCancellationInput {
  /** Values of the path. */
  path: CreateCancellationPath;
  /** Query parameters. */
  query: CreateCancellationQuery;
  /** Why. */
  body: CreateCancellationRequest;
}

/** Body of `createLineItemCancellation` (`POST /v0/orders/{id}/items/{item_uuid}/cancel`). */
export type CreateLineItemCancellationRequest = LineItemCancellationRequest;

/** What `createLineItemCancellation` (`POST /v0/orders/{id}/items/{item_uuid}/cancel`) returns. */
export type CreateLineItemCancellationResponse = undefined;

/** What `createLineItemCancellation` (`POST /v0/orders/{id}/items/{item_uuid}/cancel`) takes. */
export interface CreateLineItemCancellationInput {
  /** Values of the path. */
  path: CreateLineItemCancellationPath;
  /** Query parameters. */
  query: CreateLineItemCancellationQuery;
  /** Why, for the case that NewStore wants it. Nothing is sent by default. */
  body?: CreateLineItemCancellationRequest | undefined;
}

/** Body of `createPriceInformationForItems` (`POST /v0/orders/{id}/prices`). */
export type CreatePriceInformationForItemsRequest = SalesOrderPricesRequest;

/** What `createPriceInformationForItems` (`POST /v0/orders/{id}/prices`) returns. */
export type CreatePriceInformationForItemsResponse = SalesOrderPricesResponse;

/** What `createPriceInformationForItems` (`POST /v0/orders/{id}/prices`) takes. */
export interface CreatePriceInformationForItemsInput {
  /** Values of the path. */
  path: CreatePriceInformationForItemsPath;
  /** What to look up. */
  body: CreatePriceInformationForItemsRequest;
}

/** Body of `updateSalesOrderSerialNumbers` (`PATCH /v0/orders/{id}/serial_numbers`). */
export type UpdateSalesOrderSerialNumbersRequest = SalesOrderSerialNumbersRequest;

/** What `updateSalesOrderSerialNumbers` (`PATCH /v0/orders/{id}/serial_numbers`) returns. */
export type UpdateSalesOrderSerialNumbersResponse = undefined;

/** What `updateSalesOrderSerialNumbers` (`PATCH /v0/orders/{id}/serial_numbers`) takes. */
export interface UpdateSalesOrderSerialNumbersInput {
  /** Values of the path. */
  path: UpdateSalesOrderSerialNumbersPath;
  /** Which item gets which number. */
  body: UpdateSalesOrderSerialNumbersRequest;
}

/** Body of `updateFulfillmentRequestItemStates` (`POST /v0/fulfillment_request/{ffr_uuid}/set_items_states`). */
export type UpdateFulfillmentRequestItemStatesRequest = FulfillmentRequestItemsStatesRequest;

/** What `updateFulfillmentRequestItemStates` (`POST /v0/fulfillment_request/{ffr_uuid}/set_items_states`) returns. */
export type UpdateFulfillmentRequestItemStatesResponse = undefined;

/** What `updateFulfillmentRequestItemStates` (`POST /v0/fulfillment_request/{ffr_uuid}/set_items_states`) takes. */
export interface UpdateFulfillmentRequestItemStatesInput {
  /** Values of the path. */
  path: UpdateFulfillmentRequestItemStatesPath;
  /** The items and what became of them. */
  body: UpdateFulfillmentRequestItemStatesRequest;
}

/** What `listFulfillmentRequestsForOrder` (`GET /v0/fulfillment_requests/{order_uuid}`) returns. */
export type ListFulfillmentRequestsForOrderResponse = OrderFulfillmentRequestsResponse;

/** What `listFulfillmentRequestsForOrder` (`GET /v0/fulfillment_requests/{order_uuid}`) takes. */
export interface ListFulfillmentRequestsForOrderInput {
  /** Values of the path. */
  path: ListFulfillmentRequestsForOrderPath;
}

/** Body of `createFulfillmentAcknowledgement` (`POST /v0/d/fulfillment_requests/{id}/acknowledgement`). */
export type CreateFulfillmentAcknowledgementRequest = FulfillmentAcknowledgementRequest;

/** What `createFulfillmentAcknowledgement` (`POST /v0/d/fulfillment_requests/{id}/acknowledgement`) returns. */
export type CreateFulfillmentAcknowledgementResponse = undefined;

/** What `createFulfillmentAcknowledgement` (`POST /v0/d/fulfillment_requests/{id}/acknowledgement`) takes. */
export interface CreateFulfillmentAcknowledgementInput {
  /** Values of the path. */
  path: CreateFulfillmentAcknowledgementPath;
  /** An empty object. */
  body: CreateFulfillmentAcknowledgementRequest;
}

/** Body of `createFulfillmentRejection` (`POST /v0/d/fulfillment_requests/{id}/rejection`). */
export type CreateFulfillmentRejectionRequest = FulfillmentRejectionRequest;

/** What `createFulfillmentRejection` (`POST /v0/d/fulfillment_requests/{id}/rejection`) returns. */
export type CreateFulfillmentRejectionResponse = undefined;

/** What `createFulfillmentRejection` (`POST /v0/d/fulfillment_requests/{id}/rejection`) takes. */
export interface CreateFulfillmentRejectionInput {
  /** Values of the path. */
  path: CreateFulfillmentRejectionPath;
  /** Why. */
  body: CreateFulfillmentRejectionRequest;
}

/** Body of `createFulfillmentItemRejection` (`POST /v0/d/fulfillment_requests/{id}/reject_items`). */
export type CreateFulfillmentItemRejectionRequest = FulfillmentItemRejectionRequest;

/** What `createFulfillmentItemRejection` (`POST /v0/d/fulfillment_requests/{id}/reject_items`) returns. */
export type CreateFulfillmentItemRejectionResponse = undefined;

/** What `createFulfillmentItemRejection` (`POST /v0/d/fulfillment_requests/{id}/reject_items`) takes. */
export interface CreateFulfillmentItemRejectionInput {
  /** Values of the path. */
  path: CreateFulfillmentItemRejectionPath;
  /** Which items, and why. */
  body: CreateFulfillmentItemRejectionRequest;
}

/** What `listFulfillmentCanceledItems` (`GET /v0/d/fulfillment_requests/{id}/canceled_items`) returns. */
export type ListFulfillmentCanceledItemsResponse = FulfillmentCanceledItems;

/** What `listFulfillmentCanceledItems` (`GET /v0/d/fulfillment_requests/{id}/canceled_items`) takes. */
export interface ListFulfillmentCanceledItemsInput {
  /** Values of the path. */
  path: ListFulfillmentCanceledItemsPath;
}

/** Body of `createFulfillmentCanceledItems` (`POST /v0/d/fulfillment_requests/{id}/canceled_items`). */
export type CreateFulfillmentCanceledItemsRequest = FulfillmentCanceledItemsRequest;

/** What `createFulfillmentCanceledItems` (`POST /v0/d/fulfillment_requests/{id}/canceled_items`) returns. */
export type CreateFulfillmentCanceledItemsResponse = undefined;

/** What `createFulfillmentCanceledItems` (`POST /v0/d/fulfillment_requests/{id}/canceled_items`) takes. */
export interface CreateFulfillmentCanceledItemsInput {
  /** Values of the path. */
  path: CreateFulfillmentCanceledItemsPath;
  /** Which items. */
  body: CreateFulfillmentCanceledItemsRequest;
}

/** What `listFulfillmentShipments` (`GET /v0/d/fulfillment_requests/{id}/shipment`) returns. */
export type ListFulfillmentShipmentsResponse = FulfillmentShipments;

/** What `listFulfillmentShipments` (`GET /v0/d/fulfillment_requests/{id}/shipment`) takes. */
export interface ListFulfillmentShipmentsInput {
  /** Values of the path. */
  path: ListFulfillmentShipmentsPath;
}

/** Body of `createFulfillmentShipment` (`POST /v0/d/fulfillment_requests/{id}/shipment`). */
export type CreateFulfillmentShipmentRequest = FulfillmentShipmentRequest;

/** What `createFulfillmentShipment` (`POST /v0/d/fulfillment_requests/{id}/shipment`) returns. */
export type CreateFulfillmentShipmentResponse = undefined;

/** What `createFulfillmentShipment` (`POST /v0/d/fulfillment_requests/{id}/shipment`) takes. */
export interface CreateFulfillmentShipmentInput {
  /** Values of the path. */
  path: CreateFulfillmentShipmentPath;
  /** What left, and in which parcel. */
  body: CreateFulfillmentShipmentRequest;
}

/** What `showExternalOrder` (`GET /v0/d/external_orders/{id}`) returns. */
export type ShowExternalOrderResponse = ExternalOrder;

/** What `showExternalOrder` (`GET /v0/d/external_orders/{id}`) takes. */
export interface ShowExternalOrderInput {
  /** Values of the path. */
  path: ShowExternalOrderPath;
  /** Query parameters. */
  query?: ShowExternalOrderQuery | undefined;
}

/** What `showOrderNote` (`GET /v0/d/orders/{order_uuid}/notes`) returns. */
export type ShowOrderNoteResponse = OrderNotesResponse;

/** What `showOrderNote` (`GET /v0/d/orders/{order_uuid}/notes`) takes. */
export interface ShowOrderNoteInput {
  /** Values of the path. */
  path: ShowOrderNotePath;
}

/** Body of `createOrderLevelNote` (`POST /v0/d/orders/{order_uuid}/notes`). */
export type CreateOrderLevelNoteRequest = CreateOrderNoteRequest;

/** What `createOrderLevelNote` (`POST /v0/d/orders/{order_uuid}/notes`) returns. */
export type CreateOrderLevelNoteResponse = OrderNote;

/** What `createOrderLevelNote` (`POST /v0/d/orders/{order_uuid}/notes`) takes. */
export interface CreateOrderLevelNoteInput {
  /** Values of the path. */
  path: CreateOrderLevelNotePath;
  /** The note. */
  body: CreateOrderLevelNoteRequest;
}

/** Body of `createItemLevelNote` (`POST /v0/d/orders/{order_uuid}/items/{item_uuid}/notes`). */
export type CreateItemLevelNoteRequest = CreateOrderNoteRequest;

/** What `createItemLevelNote` (`POST /v0/d/orders/{order_uuid}/items/{item_uuid}/notes`) returns. */
export type CreateItemLevelNoteResponse = OrderNote;

/** What `createItemLevelNote` (`POST /v0/d/orders/{order_uuid}/items/{item_uuid}/notes`) takes. */
export interface CreateItemLevelNoteInput {
  /** Values of the path. */
  path: CreateItemLevelNotePath;
  /** The note. */
  body: CreateItemLevelNoteRequest;
}

/** Body of `updateNote` (`PATCH /v0/d/orders/{order_uuid}/notes/{note_uuid}`). */
export type UpdateNoteRequest = UpdateOrderNoteRequest;

/** What `updateNote` (`PATCH /v0/d/orders/{order_uuid}/notes/{note_uuid}`) returns. */
export type UpdateNoteResponse = OrderNote;

/** What `updateNote` (`PATCH /v0/d/orders/{order_uuid}/notes/{note_uuid}`) takes. */
export interface UpdateNoteInput {
  /** Values of the path. */
  path: UpdateNotePath;
  /** What changes. */
  body: UpdateNoteRequest;
}

/** What `destroyNote` (`DELETE /v0/d/orders/{order_uuid}/notes/{note_uuid}`) returns. */
export type DestroyNoteResponse = undefined;

/** What `destroyNote` (`DELETE /v0/d/orders/{order_uuid}/notes/{note_uuid}`) takes. */
export interface DestroyNoteInput {
  /** Values of the path. */
  path: DestroyNotePath;
}

/** What `showLegacyCustomerOrder` (`GET /v0/c/customer_orders/{order_uuid}`) returns. */
export type ShowLegacyCustomerOrderResponse = LegacyCustomerOrderResponse;

/** What `showLegacyCustomerOrder` (`GET /v0/c/customer_orders/{order_uuid}`) takes. */
export interface ShowLegacyCustomerOrderInput {
  /** Values of the path. */
  path: ShowLegacyCustomerOrderPath;
}

/** What `listLegacyFulfillmentRequests` (`GET /v0/d/order/{order_uuid}/fulfillment_requests`) returns. */
export type ListLegacyFulfillmentRequestsResponse = LegacyFulfillmentRequests;

/** What `listLegacyFulfillmentRequests` (`GET /v0/d/order/{order_uuid}/fulfillment_requests`) takes. */
export interface ListLegacyFulfillmentRequestsInput {
  /** Values of the path. */
  path: ListLegacyFulfillmentRequestsPath;
}
