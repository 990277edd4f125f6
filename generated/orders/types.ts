// Generated from openapi/orders.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { ExtendedAttribute, Problem } from "../common/types.js";

export type { ExtendedAttribute, Problem };

/** A page of a customer's orders from NewStore's order manager. */
export interface SalesOrderListResponseV2 {
  /** The orders, newest first. */
  orders: SalesOrderV2[];
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
  status: SalesOrderStatus;
  /**
   * Currency of all amounts in the order: three letters, ISO 4217.
   *
   * 3 to 3 characters.
   */
  currency: string;
  fulfillment_type: SalesOrderFulfillmentType;
  channel: SalesOrderChannel;
  customer: SalesOrderCustomer;
  /** The items, one entry a unit. */
  items: SalesOrderItemV2[];
  shop?: SalesOrderShop;
  shipping_address?: SalesOrderAddress;
  tax_information?: SalesOrderTaxInformation;
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
  status: SalesOrderItemStatus;
  price: SalesOrderPrice;
  product_attributes: SalesOrderProductAttributes;
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
  status: SalesOrderStatus;
  /**
   * Currency of all amounts in the order: three letters, ISO 4217.
   *
   * 3 to 3 characters.
   */
  currency: string;
  channel_type: SalesOrderChannelType;
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
  status: SalesOrderItemStatus;
  price: SalesOrderPrice;
  product_attributes: SalesOrderProductAttributes;
  external_identifier: SalesOrderExternalIdentifier;
}

/** An order in detail. */
export interface SalesOrderDetailResponse {
  /** Order number that people see: the external id. */
  id: string;
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
  status: SalesOrderStatus;
  /**
   * Currency of all amounts in the order: three letters, ISO 4217.
   *
   * 3 to 3 characters.
   */
  currency: string;
  channel_type: SalesOrderChannelType;
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
  totals: SalesOrderTotals;
  /**
   * Payments and refunds. Filled for orders from an external order manager only; for NewStore's own orders read the
   * payment account.
   */
  payment_history?: SalesOrderItemPaymentHistory[];
  gift_wrapping?: SalesOrderGiftWrapping;
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
  status: SalesOrderItemStatus;
  price: SalesOrderPrice;
  /** Price of the product in the catalog. */
  price_catalog?: number;
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
  fulfillment_group_type?: FulfillmentGroupType;
  /** For an add-on: the item that it belongs to. */
  addon_parent_item_id?: string;
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
  origin?: ShipFromOrigin;
}

/** Place that items are sent from. Missing where neither member is known. */
export interface ShipFromOrigin {
  /** Country: two letters, ISO 3166-1. */
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
  level: DiscountLevel;
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
   * At most 2 characters.
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
  category: PaymentCategory;
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
 * How the item is fulfilled. Not always there, and not for orders taken offline: to tell a purchase that the
 * customer took along, look at the order's `fulfillment_type` (`in_store_purchase`).
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
  items: SalesOrderPriceQuery[];
}

/** An item or a shipping option of the order. The published description says only that it is an object. */
export interface SalesOrderPriceQuery {
  /**
   * What is asked for.
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
  /** An entry for every item asked for. */
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
  items: SalesOrderSerialNumbersRequestItem[];
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

/** What became of items of a fulfillment request. */
export interface FulfillmentRequestItemsStatesRequest {
  /** The items, all with the same state: shipped and rejected ones do not mix. */
  line_items: ItemStateChange[];
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
   * Evidence: observed (a production client's recorded answer).
   */
  order_uuid?: string;
  /**
   * NewStore's order number for people.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  order_id?: string;
  /**
   * The number given at injection.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  external_order_id?: string;
  /**
   * NewStore's id of the customer.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  customer_uuid?: string;
  /**
   * Id of the customer at the seller.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  external_customer_id?: string;
  /**
   * Label of the channel.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  channel?: string;
  /**
   * Kind of the channel.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  channel_type?: "web" | "mobile" | "store" | (string & {});
  /**
   * When the order came into NewStore, ISO 8601. The documented sample has an offset, a recorded answer has none.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  created_at?: string;
  /**
   * Who created it, for people.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  created_by_label?: string;
  /**
   * Whether prices are without tax (`net`) or with it (`gross`).
   *
   * Evidence: observed (a production client's recorded answer).
   */
  taxation?: "net" | "gross" | (string & {});
  /**
   * Status, as a label for people. Not a value to branch on.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  status_label?: string;
  /**
   * Explanation of the label.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  status_description?: string;
  /**
   * The address was changed.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  address_changed?: boolean;
  /**
   * Version of the order.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  revision?: number;
  /**
   * Where the order goes.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  shipping_address?: ExternalOrderAddress;
  /**
   * Address of the invoice.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  billing_address?: ExternalOrderAddress;
  /**
   * What the customer paid with.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  payments?: ExternalOrderPayment[];
  /**
   * The products, one entry a unit.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  ordered_products?: ExternalOrderProduct[];
  /**
   * The shipments, and what came back of them.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  shipments?: ExternalOrderShipment[];
  /** Evidence: observed (a production client's recorded answer). */
  totals?: ExternalOrderTotals;
  /**
   * Custom data of the order, as injected.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  extended_attributes?: ExtendedAttribute[];
  /**
   * Further services. Null in recorded answers; its form is not known.
   *
   * Evidence: observed (a production client's recorded answer).
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
   * Evidence: observed (a production client's recorded answer).
   */
  title?: string;
  /**
   * Suffix after the name.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  suffix?: string;
  /**
   * Form of address.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  salutation?: string;
  /**
   * First name.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  first_name?: string;
  /**
   * Second name.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  second_name?: string;
  /**
   * Last name.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  last_name?: string;
  /**
   * Street and house number.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  address_line_1?: string;
  /**
   * Second line of the address.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  address_line_2?: string;
  /**
   * Province.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  province?: string;
  /**
   * State or region.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  state?: string;
  /**
   * Postal code.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  zip_code?: string;
  /**
   * City or town.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  city?: string;
  /**
   * Country: two letters, ISO 3166-1.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  country_code?: string;
  /**
   * Phone number.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  phone?: string;
  /**
   * E-mail. In billing addresses only.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  email?: string;
}

/** A payment of the order. */
export interface ExternalOrderPayment {
  /**
   * NewStore's id of the payment.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  uuid?: string;
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  currency?: string;
  /**
   * What the customer paid with.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  method?: string;
  /**
   * Details for people.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  payment_detail?: string;
  /**
   * Last four digits of the card.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  credit_card_number?: string;
  /**
   * Id of the financial instrument.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  instrument_id?: string;
  /**
   * Status, as a label for people.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  status_label?: "Authorized" | (string & {});
  /**
   * Explanation of the label.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  status_description?: string;
}

/** A product in the order or in a shipment. */
export interface ExternalOrderProduct {
  /**
   * **Product** id, not an item id.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  id?: string;
  /**
   * NewStore's id of the order item, a UUID.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  item_id?: string;
  /**
   * SKU of the product.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  product_sku?: string;
  /**
   * Name of the product.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  name?: string;
  /**
   * Picture of the product.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  image?: string;
  /**
   * Category of the product.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  category?: string;
  /**
   * How many. Products of an order come one entry a unit; the `products` of a shipment lack the field.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  quantity?: number;
  /** Evidence: observed (a production client's recorded answer). */
  price?: ExternalOrderProductPrice;
  /**
   * The same as `extended_attributes`.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  custom_attributes?: ExtendedAttribute[];
  /**
   * Custom data of the item, as injected.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  extended_attributes?: ExtendedAttribute[];
  /**
   * First variation of the product.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  variation_attribute_1_value?: string;
  /**
   * Second variation of the product.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  variation_attribute_2_value?: string;
  /**
   * Color of the product.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  variation_color_value?: string;
  /**
   * Size of the product.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  variation_size_value?: string;
}

/** What the product costs. */
export interface ExternalOrderProductPrice {
  /**
   * Base price.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  base?: number;
  /**
   * Catalog price.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  catalog?: number;
  /**
   * Price without tax.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  net?: number;
  /**
   * Tax.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  tax?: number;
  /**
   * Price with tax.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  gross?: number;
  /**
   * Change of the price.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  adjustment?: number;
  /**
   * Price after the change.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  adjusted_total?: number;
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  currency?: string;
  /**
   * Tax class. Its type is not known.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  tax_class_id?: unknown;
}

/** A shipment of the order. */
export interface ExternalOrderShipment {
  /**
   * NewStore's id of the shipment.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  shipment_uuid?: string;
  /**
   * Where it is sent from. Its form is not known.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  shipping_from?: unknown;
  /**
   * Address of the store involved, or null.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  store_address?: {
    [key: string]: unknown;
  } | null;
  /** Evidence: observed (a production client's recorded answer). */
  accounting_entity?: ExternalOrderAccountingEntity;
  /** Evidence: observed (a production client's recorded answer). */
  details?: ExternalOrderShipmentDetails;
  /**
   * The units in the shipment.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  items?: ExternalOrderProduct[];
  /**
   * The same without `quantity`.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  products?: ExternalOrderProduct[];
  /** Evidence: observed (a production client's recorded answer). */
  links?: ExternalOrderShipmentLinks;
  /** Evidence: observed (a production client's recorded answer). */
  price?: ExternalOrderShipmentPrice;
  /**
   * Sums of the shipment. The members are not known.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  totals?: {
    [key: string]: unknown;
  };
  /**
   * What came back.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  returns?: ExternalOrderReturn[];
}

/** Accounting entity of the shipment. */
export interface ExternalOrderAccountingEntity {
  /**
   * Id of the entity.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  id?: string;
  /** Evidence: observed (a production client's recorded answer). */
  accounting_address?: ExternalOrderAccountingAddress;
}

/** Address of an accounting entity. */
export interface ExternalOrderAccountingAddress {
  /**
   * Name.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  name?: string;
  /**
   * Street and house number.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  address_line_1?: string;
  /**
   * Second line of the address.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  address_line_2?: string;
  /**
   * City or town.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  city?: string;
  /**
   * State or region.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  state?: string;
  /**
   * Postal code.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  zip_code?: string;
  /**
   * Country; whether in words or as a code is not known.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  country?: string;
  /**
   * Country: two letters, ISO 3166-1.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  country_code?: string;
}

/** How the shipment travels. */
export interface ExternalOrderShipmentDetails {
  /**
   * Carrier.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  carrier?: string;
  /**
   * Shipping method.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  method?: string;
  /**
   * When it was delivered. Not always there.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  delivered_at?: string;
  /**
   * When it is expected. Not always there.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  delivery_forecast?: string;
  /**
   * Status of the delivery.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  delivery_status_id?: "pending" | (string & {});
  /**
   * The same for people.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  delivery_status_label?: string;
  /**
   * Date of that status.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  delivery_status_date?: string;
  /**
   * Parcels. Not always there; the form is not known.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  shipping_packages?: unknown;
}

/** Documents of the shipment. */
export interface ExternalOrderShipmentLinks {
  /**
   * Link to the invoice.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  invoice?: string;
  /**
   * Link to the return label.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  return_label?: string;
  /**
   * Link to the receipt.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  sales_receipt?: string;
}

/** What the shipping costs. */
export interface ExternalOrderShipmentPrice {
  /**
   * Base price.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  base?: number;
  /**
   * Price without tax.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  net?: number;
  /**
   * Tax.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  tax?: number;
  /**
   * Price with tax.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  gross?: number;
  /**
   * Change of the price.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  adjustment?: number;
  /**
   * Price after the change.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  adjusted_total?: number;
}

/** A return of items in the shipment. */
export interface ExternalOrderReturn {
  /**
   * NewStore's id of the return.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  return_id?: string;
  /**
   * Refund note; whether text or link is not known.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  refund_note?: string;
  /**
   * What came back.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  items?: ExternalOrderReturnItem[];
}

/** An item that came back. */
export interface ExternalOrderReturnItem {
  /**
   * Product of the item.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  product_id?: string;
  /**
   * How many.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  quantity?: number;
  /**
   * Reason, as the tenant's code.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  return_code?: number;
  /**
   * Reason in words.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  return_reason?: string;
  /**
   * When it came back.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  returned_at?: string;
}

/** Sums of the order. */
export interface ExternalOrderTotals {
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  currency?: string;
  /**
   * All products.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  merchandise_total?: number;
  /**
   * Shipping.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  shipping_total?: number;
  /**
   * Taxes on shipping.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  shipping_taxes?: number;
  /**
   * Gift wrapping.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  gift_wrapping_total?: number;
  /**
   * Taxes on gift wrapping.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  gift_wrapping_taxes?: number;
  /**
   * Taxes.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  taxes?: number;
  /**
   * The order.
   *
   * Evidence: observed (a production client's recorded answer).
   */
  order_total?: number;
  /**
   * Everything.
   *
   * Evidence: observed (a production client's recorded answer).
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
  tags: string[];
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
  tags?: string[] | undefined;
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
  /** Media type to ask for. Default: `application/x.newstore.orders+json;version=2`. */
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
  /** Media type to ask for. Default: `application/x.newstore.orders+json;version=2`. */
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
   * E-mail of the customer, to check a guest who asks for an order.
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

/** What `showOrderHistoryForCustomer` (`GET /v0/orders`) answers with. */
export type ShowOrderHistoryForCustomerResponse = SalesOrderListResponseV2 | SalesOrderListResponse;

/** What `showOrderHistoryForCustomer` (`GET /v0/orders`) takes. */
export interface ShowOrderHistoryForCustomerInput {
  /** Query parameters. */
  query: ShowOrderHistoryForCustomerQuery;
  /** Headers. */
  headers?: ShowOrderHistoryForCustomerHeaders | undefined;
}

/** What `showSalesOrderByIdAndIdType` (`GET /v0/orders/{id}`) answers with. */
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

/** What `createGracePeriod` (`POST /v0/orders/{id}/_extend_grace_period`) answers with. */
export type CreateGracePeriodResponse = GracePeriod;

/** What `createGracePeriod` (`POST /v0/orders/{id}/_extend_grace_period`) takes. */
export interface CreateGracePeriodInput {
  /** Values of the path. */
  path: CreateGracePeriodPath;
  /** Query parameters. */
  query: CreateGracePeriodQuery;
}

/** What `showCancellationStatus` (`GET /v0/orders/{id}/cancel`) answers with. */
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

/** What `createCancellation` (`POST /v0/orders/{id}/cancel`) answers with. */
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

/** What `createLineItemCancellation` (`POST /v0/orders/{id}/items/{item_uuid}/cancel`) answers with. */
export type CreateLineItemCancellationResponse = undefined;

/** What `createLineItemCancellation` (`POST /v0/orders/{id}/items/{item_uuid}/cancel`) takes. */
export interface CreateLineItemCancellationInput {
  /** Values of the path. */
  path: CreateLineItemCancellationPath;
  /** Query parameters. */
  query: CreateLineItemCancellationQuery;
  /** Why, for the case that NewStore asks for it. Nothing is sent by default. */
  body?: CreateLineItemCancellationRequest | undefined;
}

/** Body of `createPriceInformationForItems` (`POST /v0/orders/{id}/prices`). */
export type CreatePriceInformationForItemsRequest = SalesOrderPricesRequest;

/** What `createPriceInformationForItems` (`POST /v0/orders/{id}/prices`) answers with. */
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

/** What `updateSalesOrderSerialNumbers` (`PATCH /v0/orders/{id}/serial_numbers`) answers with. */
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

/**
 * What `updateFulfillmentRequestItemStates` (`POST /v0/fulfillment_request/{ffr_uuid}/set_items_states`) answers
 * with.
 */
export type UpdateFulfillmentRequestItemStatesResponse = undefined;

/** What `updateFulfillmentRequestItemStates` (`POST /v0/fulfillment_request/{ffr_uuid}/set_items_states`) takes. */
export interface UpdateFulfillmentRequestItemStatesInput {
  /** Values of the path. */
  path: UpdateFulfillmentRequestItemStatesPath;
  /** The items and what became of them. */
  body: UpdateFulfillmentRequestItemStatesRequest;
}

/** What `listFulfillmentRequestsForOrder` (`GET /v0/fulfillment_requests/{order_uuid}`) answers with. */
export type ListFulfillmentRequestsForOrderResponse = OrderFulfillmentRequestsResponse;

/** What `listFulfillmentRequestsForOrder` (`GET /v0/fulfillment_requests/{order_uuid}`) takes. */
export interface ListFulfillmentRequestsForOrderInput {
  /** Values of the path. */
  path: ListFulfillmentRequestsForOrderPath;
}

/** What `showExternalOrder` (`GET /v0/d/external_orders/{id}`) answers with. */
export type ShowExternalOrderResponse = ExternalOrder;

/** What `showExternalOrder` (`GET /v0/d/external_orders/{id}`) takes. */
export interface ShowExternalOrderInput {
  /** Values of the path. */
  path: ShowExternalOrderPath;
  /** Query parameters. */
  query?: ShowExternalOrderQuery | undefined;
}

/** What `showOrderNote` (`GET /v0/d/orders/{order_uuid}/notes`) answers with. */
export type ShowOrderNoteResponse = OrderNotesResponse;

/** What `showOrderNote` (`GET /v0/d/orders/{order_uuid}/notes`) takes. */
export interface ShowOrderNoteInput {
  /** Values of the path. */
  path: ShowOrderNotePath;
}

/** Body of `createOrderLevelNote` (`POST /v0/d/orders/{order_uuid}/notes`). */
export type CreateOrderLevelNoteRequest = CreateOrderNoteRequest;

/** What `createOrderLevelNote` (`POST /v0/d/orders/{order_uuid}/notes`) answers with. */
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

/** What `createItemLevelNote` (`POST /v0/d/orders/{order_uuid}/items/{item_uuid}/notes`) answers with. */
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

/** What `updateNote` (`PATCH /v0/d/orders/{order_uuid}/notes/{note_uuid}`) answers with. */
export type UpdateNoteResponse = OrderNote;

/** What `updateNote` (`PATCH /v0/d/orders/{order_uuid}/notes/{note_uuid}`) takes. */
export interface UpdateNoteInput {
  /** Values of the path. */
  path: UpdateNotePath;
  /** What changes. */
  body: UpdateNoteRequest;
}

/** What `destroyNote` (`DELETE /v0/d/orders/{order_uuid}/notes/{note_uuid}`) answers with. */
export type DestroyNoteResponse = undefined;

/** What `destroyNote` (`DELETE /v0/d/orders/{order_uuid}/notes/{note_uuid}`) takes. */
export interface DestroyNoteInput {
  /** Values of the path. */
  path: DestroyNotePath;
}
