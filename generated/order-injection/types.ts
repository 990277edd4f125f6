// Generated from openapi/order-injection.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Problem } from "../common/types.js";

export type { Problem };

/** An order that was placed elsewhere. */
export interface InjectedOrderRequest {
  /**
   * Number of the order at the seller. The key of injection, and the name under which people find the order
   * everywhere in NewStore.
   *
   * 1 to 64 characters.
   */
  external_id: string;
  /**
   * Id of the shop (catalog) that the products come from. Must be the one they were imported into.
   *
   * 1 to 128 characters.
   */
  shop: string;
  /**
   * Locale that the customer used, in the form `en-US` (RFC 5646).
   *
   * 1 to 128 characters.
   */
  shop_locale: string;
  /** Kind of sales channel. */
  channel_type: ChannelType;
  /**
   * Free label that distinguishes the sources of orders.
   *
   * 1 to 64 characters.
   */
  channel_name: string;
  /** Currency of all money in the request: ISO 4217. It decides how many decimals the amounts may have. */
  currency: Currency;
  /**
   * Whether the prices of items and shipping contain tax. A wrong value shows as payments that do not add up. What
   * holds when it is left out is not stated.
   */
  price_method?: PriceMethod | undefined;
  /**
   * When the customer placed the order, with offset.
   *
   * Format: date-time.
   */
  placed_at?: string | undefined;
  /**
   * Store of the sale.
   *
   * At most 256 characters.
   */
  store_id?: string | undefined;
  /**
   * Associate who took the order.
   *
   * At most 256 characters.
   */
  associate_id?: string | undefined;
  /**
   * Name of the customer.
   *
   * 1 to 128 characters.
   */
  customer_name?: string | undefined;
  /**
   * E-mail of the customer. NewStore attaches the order to the profile with this address, or creates one.
   *
   * 1 to 64 characters.
   */
  customer_email?: string | undefined;
  /**
   * Id of the customer at the seller.
   *
   * At most 64 characters.
   */
  external_customer_id?: string | undefined;
  /**
   * Language for messages to the customer: two letters, ISO 639-1.
   *
   * At most 2 characters.
   */
  customer_language?: string | undefined;
  /**
   * IP address of the customer, version 4 or 6. The published description leaves its form open; the form given here
   * is the one of an older request schema.
   */
  ip_address?: string | undefined;
  /** Where all shipments go: one address an order. A production client leaves it out for pickup in store. */
  shipping_address?: InjectedOrderAddress | undefined;
  /** Address of the invoice: one an order. */
  billing_address?: InjectedOrderAddress | undefined;
  /**
   * What goes out together. Either one shipment by service level, or up to ten by offer token: several service
   * levels in one order are refused, and so is a mix of both. An order that is partly shipped and partly picked up
   * therefore needs a token for every shipment.
   *
   * 1 to 10 elements.
   */
  shipments: readonly OrderShipment[];
  /**
   * Money that was reserved or taken before injection. The sum must be the total of the order: items less discounts,
   * plus shipping, plus taxes where `price_method` is `tax_excluded`. Whether the provider still honours a payment,
   * and with this amount, is not checked: such an order is fulfilled.
   *
   * At most 40 elements.
   */
  payments?: readonly InjectedOrderPayment[] | undefined;
  /**
   * The customer already knows that the order was placed, so no confirmation is sent. Always true for store orders.
   *
   * Default: `false`.
   */
  is_preconfirmed?: boolean | undefined;
  /**
   * The goods are already with the customer, or were sent by another system.
   *
   * Default: `false`.
   */
  is_fulfilled?: boolean | undefined;
  /**
   * An old order that another system created and fulfilled. Needs `is_fulfilled` too, and historical shipments.
   *
   * Default: `false`.
   */
  is_historical?: boolean | undefined;
  /**
   * A purchase in a store that was taken while the internet was away.
   *
   * Default: `false`.
   */
  is_offline?: boolean | undefined;
  /**
   * Messages that NewStore must not send to the customer of this order, because the seller sends them. The names are
   * the tenant's notification settings.
   */
  notification_blacklist?:
    | readonly (
        | "invoice_created"
        | "refund_note_created"
        | "order_pending"
        | "order_cancelled"
        | "shipment_cancelled"
        | "shipment_dispatched"
        | "shipment_delayed"
        | "in_store.ready_for_pick_up"
        | "same_day_delivery.estimate_changed"
        | (string & {})
      )[]
    | undefined;
  /**
   * Custom data on the order. It comes back in reads and events.
   *
   * At most 100 elements.
   */
  extended_attributes?: readonly InjectedOrderExtendedAttribute[] | undefined;
}

/**
 * A shipment still to be made, recognised by `shipping_option`, or one that was made long ago, recognised by
 * `historical_shipping_option`.
 */
export type OrderShipment = InjectedOrderShipment | HistoricalOrderShipment;

/** Items that NewStore is to send, hand over or keep ready. */
export interface InjectedOrderShipment {
  /**
   * The units in the shipment, one entry a unit. An older guide speaks of 100 at most; the current description does
   * not.
   *
   * At least 1 elements.
   */
  items: readonly InjectedOrderItem[];
  /** How the shipment travels: by a service level of the tenant, or by a token that a checkout call gave out. */
  shipping_option: ShippingOption;
}

/** Items of an old order that were sent by another system. */
export interface HistoricalOrderShipment {
  /**
   * The units in the shipment, one entry a unit.
   *
   * At least 1 elements.
   */
  items: readonly InjectedOrderItem[];
  /** How the shipment of an old order travelled. */
  historical_shipping_option: HistoricalShippingOption;
  /**
   * When it was sent, with offset. Left out, it counts as sent when the order was placed.
   *
   * Format: date-time.
   */
  shipped_at?: string | undefined;
}

/** How the shipment travels: by a service level of the tenant, or by a token that a checkout call gave out. */
export type ShippingOption = ServiceLevelShippingOption | OfferTokenShippingOption;

/** Shipping by a service level that the tenant has configured. Only for an order with a single shipment. */
export interface ServiceLevelShippingOption {
  /**
   * Service level of the tenant. `IN_STORE_HANDOVER` is a purchase that the customer takes along. Unless the tenant
   * switched it off, NewStore looks for a location already at injection.
   *
   * 1 to 64 characters.
   */
  service_level_identifier: "IN_STORE_HANDOVER" | (string & {});
  /**
   * Price of the shipping before discounts. Tax is part of it where `price_method` is `tax_included`.
   *
   * Minimum 0.
   */
  price: number;
  /**
   * Tax on the shipping price.
   *
   * Minimum 0.
   */
  tax: number;
  /**
   * The discount on the shipping: none or one. Merge several into one.
   *
   * At most 1 elements.
   */
  discount_info?: readonly Discount[] | undefined;
  /** Who chooses the fulfilling location. Left out, NewStore does. */
  routing_strategy?: RoutingStrategy | undefined;
}

/** Shipping by an offer: the only form for pickup in store, and for orders with several shipments. */
export interface OfferTokenShippingOption {
  /**
   * Token of the chosen offer, as the delivery or pickup options call gave it. Pickup tokens do not expire; others
   * may, as the provider likes.
   *
   * 1 to 8192 characters.
   */
  shipping_offer_token: string;
  /**
   * Price of the shipping before discounts. Tax is part of it where `price_method` is `tax_included`.
   *
   * Minimum 0.
   */
  price: number;
  /**
   * Tax on the shipping price.
   *
   * Minimum 0.
   */
  tax: number;
  /**
   * The discount on the shipping: none or one. Merge several into one.
   *
   * At most 1 elements.
   */
  discount_info?: readonly Discount[] | undefined;
  /** Who chooses the fulfilling location. Left out, NewStore does. */
  routing_strategy?: RoutingStrategy | undefined;
}

/** How the shipment of an old order travelled. */
export interface HistoricalShippingOption {
  /**
   * Service level of the shipment. `IN_STORE_HANDOVER` is a purchase that the customer took along.
   *
   * 1 to 64 characters.
   */
  service_level_identifier: "IN_STORE_HANDOVER" | (string & {});
  /** Way in which the goods reached the customer. */
  shipping_type: ShippingType;
  /** Location that sent it. */
  fulfillment_node_id: string;
  /** Store that handed it over. Needed where `shipping_type` is `in_store_pick_up` or `in_store_handover`. */
  store_id?: string | undefined;
  /** Code of the carrier, such as USPS. */
  shipping_carrier: string;
  /**
   * Name of the option, for people.
   *
   * At least 1 characters.
   */
  display_name: string;
  /** Details for people, such as the expected delivery time. */
  delivery_details?: string | undefined;
  /**
   * Price of the shipping before discounts. Tax is part of it where `price_method` is `tax_included`.
   *
   * Minimum 0.
   */
  price: number;
  /**
   * Tax on the shipping price.
   *
   * Minimum 0.
   */
  tax: number;
  /**
   * The discount on the shipping: none or one.
   *
   * At most 1 elements.
   */
  discount_info?: readonly Discount[] | undefined;
  /** Postal code of the place it was sent **from**. */
  zip_code: string;
  /** Country it was sent **from**: two letters, ISO 3166-1. */
  country_code: CountryCode;
}

/** Who chooses the fulfilling location. */
export type RoutingStrategy = DefaultRoutingStrategy | PreroutedRoutingStrategy | ExternalRoutingStrategy;

/** NewStore chooses the best location by the tenant's fulfillment configuration. */
export interface DefaultRoutingStrategy {
  /** Always `default`. */
  strategy: "default";
}

/** The seller names the location; NewStore's own rules do not apply. */
export interface PreroutedRoutingStrategy {
  /** Always `prerouted`. */
  strategy: "prerouted";
  /**
   * Location that fulfils the shipment. It needs stock of every item: items without are put on hold.
   *
   * 1 to 256 characters.
   */
  fulfillment_node_id: string;
}

/** Another order manager has routed the shipment already. Needs a service level in the shipping option. */
export interface ExternalRoutingStrategy {
  /** Always `external`. */
  strategy: "external";
  /**
   * Location that fulfils the shipment. The order is cancelled if NewStore does not know it.
   *
   * 1 to 256 characters.
   */
  fulfillment_node_id: string;
}

/** One unit of one product. There is no quantity. */
export interface InjectedOrderItem {
  /**
   * Id of the line at the seller. The response repeats it beside NewStore's item id. Clients repeat it for all units
   * of a line, which works unless add-ons are involved: then it must be unique in the order.
   *
   * 1 to 64 characters.
   */
  external_item_id: string;
  /**
   * Product, as it was imported into the catalog.
   *
   * 1 to 64 characters.
   */
  product_id: string;
  /** What the unit costs. Discounts stand here, not beside `price`. */
  price: InjectedOrderItemPrice;
  /**
   * Makes the item an add-on of another one, whose `external_item_id` stands here. The parent is in the same
   * shipment, is not an add-on and is not the item itself; both ids occur once in the order. The add-on is a line of
   * its own with its own price.
   *
   * 1 to 64 characters.
   */
  addon_parent_external_item_id?: string | undefined;
  /** Gift wrapping for the order. NewStore reads message and price from the first item only. */
  gift_wrapping?: GiftWrapping | undefined;
  /**
   * Custom data on the item. Reads do not repeat `external_item_id`, so clients that need it again put it here.
   *
   * At most 100 elements.
   */
  extended_attributes?: readonly InjectedOrderExtendedAttribute[] | undefined;
}

/** What the unit costs. Discounts stand here, not beside `price`. */
export interface InjectedOrderItemPrice {
  /**
   * Price of the unit before discounts, after price books and bundles. Tax is part of it where `price_method` is
   * `tax_included`.
   *
   * Minimum 0.
   */
  item_price: number;
  /**
   * Price of the unit in the default price book.
   *
   * Minimum 0.
   */
  item_list_price: number;
  /**
   * Taxes on the unit after discounts. May be empty. Split the tax of a line over its units so that they add up
   * exactly.
   *
   * At most 100 elements.
   */
  item_tax_lines: readonly ItemTaxLine[];
  /**
   * The discount on this unit: none or one. Merge several into one.
   *
   * At most 1 elements.
   */
  item_discount_info?: readonly Discount[] | undefined;
  /**
   * This unit's share of the discount on the whole order: none or one. Such a discount is spread over the units of
   * all shipments.
   *
   * At most 1 elements.
   */
  item_order_discount_info?: readonly Discount[] | undefined;
  /**
   * Price book that the price comes from.
   *
   * At most 64 characters. Default: `"default"`.
   */
  pricebook?: string | undefined;
  /**
   * Bundle that decided the price, if any.
   *
   * At most 64 characters.
   */
  group_ref?: string | undefined;
}

/** One tax on one unit. */
export interface ItemTaxLine {
  /**
   * Money of this tax.
   *
   * Minimum 0.
   */
  amount: number;
  /**
   * Rate as a fraction from 0 to 1: 0.0725 is 7.25 %. Never a percentage. The upper limit stands in the published
   * text, not in its schema.
   *
   * Minimum 0. Maximum 1.
   */
  rate: number;
  /** What the tax is called. */
  name: string;
  /**
   * Country that levies it: two letters, ISO 3166-1.
   *
   * At most 2 characters. Format: country-code.
   */
  country_code?: string | undefined;
}

/** A discount, by money or by percentage. */
export type Discount = FixedDiscount | PercentageDiscount;

/** So much money off. */
export interface FixedDiscount {
  /** Always `fixed`. */
  type: "fixed";
  /**
   * What identifies the discount at the seller, such as a promotion id.
   *
   * 1 to 256 characters.
   */
  discount_ref: string;
  /**
   * Money off: on the item, or on the whole order for an order discount. It only says where the adjustment comes
   * from, so its decimals are not checked.
   *
   * Minimum 0.
   */
  original_value: number;
  /**
   * Money taken off this very item, or off the shipping. A positive number. For a discount on the whole order it is
   * this unit's share; the shares of all units must add up to the discount.
   *
   * Minimum 0.
   */
  price_adjustment: number;
  /**
   * Coupon that the customer entered.
   *
   * At most 64 characters.
   */
  coupon_code?: string | undefined;
  /**
   * Text about the discount.
   *
   * At most 1024 characters.
   */
  description?: string | undefined;
}

/** So many per cent off. */
export interface PercentageDiscount {
  /** Always `percentage`. */
  type: "percentage";
  /**
   * What identifies the discount at the seller, such as a promotion id.
   *
   * 1 to 256 characters.
   */
  discount_ref: string;
  /**
   * Per cent off, 0 to 100: on the item, or on the whole order for an order discount.
   *
   * Minimum 0. Maximum 100.
   */
  original_value: number;
  /**
   * Money taken off this very item, or off the shipping. A positive number. For a discount on the whole order it is
   * this unit's share; the shares of all units must add up to the discount.
   *
   * Minimum 0.
   */
  price_adjustment: number;
  /**
   * Coupon that the customer entered.
   *
   * At most 64 characters.
   */
  coupon_code?: string | undefined;
  /**
   * Text about the discount.
   *
   * At most 1024 characters.
   */
  description?: string | undefined;
}

/** Gift wrapping for the order. NewStore reads message and price from the first item only. */
export interface GiftWrapping {
  /**
   * Text that goes with the gift. The tenant may have set a shorter limit.
   *
   * At most 512 characters.
   */
  message?: string | undefined;
  /**
   * Price of the wrapping. Tax is part of it where `price_method` is `tax_included`.
   *
   * Minimum 0.
   */
  item_price?: number | undefined;
  /**
   * Taxes on the wrapping.
   *
   * At most 100 elements.
   */
  item_tax_lines?: readonly ItemTaxLine[] | undefined;
  /**
   * Tax class of the wrapping.
   *
   * At most 256 characters.
   */
  tax_class?: string | undefined;
}

/** Money that is authorized or captured at a payment provider. A token that is not authorized yet is not accepted. */
export interface InjectedOrderPayment {
  /**
   * Payment provider, as the tenant has it configured. `stripe`, `paypal`, `cash` and `gift_card` are the ones
   * NewStore names.
   *
   * 1 to 32 characters.
   */
  processor: "stripe" | "paypal" | "cash" | "gift_card" | (string & {});
  /**
   * Reference by which the provider, or the adapter in front of it, finds the payment. Unique in the order, whatever
   * the provider.
   *
   * 1 to 128 characters.
   */
  correlation_ref: string;
  /** How far the payment is: the money is reserved, or taken. */
  type: PaymentType;
  /**
   * Money of this payment, more than 0.
   *
   * More than 0.
   */
  amount: number;
  /**
   * What the customer paid with. An open list that follows the providers.
   *
   * 1 to 64 characters.
   */
  method: "cash" | "credit_card" | "gift_card" | "paypal" | (string & {});
  /**
   * Wallet that was used, such as Apple Pay; `Direct` for none.
   *
   * 1 to 64 characters.
   */
  wallet?: string | undefined;
  /**
   * When the provider authorized or captured it, with offset.
   *
   * Format: date-time.
   */
  processed_at: string;
  /**
   * Data about this way of paying; a production adapter finds its transaction by it. For data that belongs to the
   * payment NewStore points to the payment provider's own webhook instead. An older request schema allows only texts
   * of up to 1024 characters under keys of up to 100.
   *
   * At most 100 entries.
   */
  metadata?:
    | {
        [key: string]: unknown;
      }
    | undefined;
}

/** A postal address. Note that reads call the country `country_code`. */
export interface InjectedOrderAddress {
  /**
   * Country: two letters, ISO 3166-1.
   *
   * 2 to 2 characters. Format: country-code.
   */
  country: string;
  /**
   * Street and house number.
   *
   * 1 to 128 characters.
   */
  address_line_1: string;
  /**
   * Second line of the address.
   *
   * At most 256 characters.
   */
  address_line_2?: string | undefined;
  /**
   * City. A production client cuts it at 49 characters; why is not known.
   *
   * At most 64 characters.
   */
  city?: string | undefined;
  /**
   * State or region.
   *
   * At most 32 characters.
   */
  state?: string | undefined;
  /**
   * Postal code.
   *
   * At most 32 characters.
   */
  zip_code?: string | undefined;
  /**
   * First name.
   *
   * At most 64 characters.
   */
  first_name?: string | undefined;
  /**
   * Last name.
   *
   * At most 64 characters.
   */
  last_name?: string | undefined;
  /**
   * Title before the name.
   *
   * At most 32 characters.
   */
  title?: string | undefined;
  /**
   * Suffix after the name.
   *
   * At most 32 characters.
   */
  suffix?: string | undefined;
  /**
   * Form of address.
   *
   * At most 32 characters.
   */
  salutation?: string | undefined;
  /**
   * Phone number, best with calling code.
   *
   * At most 128 characters.
   */
  phone?: string | undefined;
}

/**
 * A custom name and value.
 *
 * At most 2 entries.
 */
export interface InjectedOrderExtendedAttribute {
  /**
   * Name of the attribute.
   *
   * 1 to 100 characters.
   */
  name: string;
  /**
   * Value; always text.
   *
   * At most 8192 characters.
   */
  value: string;
}

/** NewStore's ids of the order and its items. */
export interface InjectedOrderResponse {
  /**
   * NewStore's id of the order, a UUID. Returns, refunds and payments need it.
   *
   * 1 to 64 characters.
   */
  id: string;
  /**
   * The number that was sent.
   *
   * 1 to 64 characters.
   */
  external_id: string;
  /**
   * One entry for every item sent.
   *
   * At least 1 elements.
   */
  items: InjectedOrderItemIds[];
}

/** The ids of one item. */
export interface InjectedOrderItemIds {
  /**
   * NewStore's id of the item, a UUID. Events and cancellations speak of items by it.
   *
   * 36 to 36 characters.
   */
  id: string;
  /**
   * The id that was sent.
   *
   * 1 to 64 characters.
   */
  external_item_id: string;
  /**
   * Product of the item.
   *
   * 1 to 64 characters.
   */
  product_id: string;
}

/** The settings and their history. */
export interface OrderInjectionConfigurationResponse {
  /** What a tenant can decide about injected orders. */
  value?: OrderInjectionConfiguration;
  /** Version of the settings. A change quotes it. */
  version?: string;
  /**
   * When they last changed.
   *
   * Format: date-time.
   */
  updated_at?: string;
  /** NewStore's id of the user who changed them. */
  updated_by?: string;
}

/** What a tenant can decide about injected orders. */
export interface OrderInjectionConfiguration {
  /** When an order counts as big. */
  big_sales_order?: BigSalesOrderLimits | undefined;
  /**
   * Leaves orders with a service level without a location at first: NewStore looks for one later, not while
   * injecting.
   */
  skip_soft_routing_on_injection?: boolean | undefined;
}

/** When an order counts as big. */
export interface BigSalesOrderLimits {
  /** Most items that an order may have. Up to here a big order is put on hold; with more it is cancelled. */
  hard_limit_for_big_orders: number;
}

/** Kind of sales channel. */
export type ChannelType = "web" | "mobile" | "store";

/**
 * Whether the prices of items and shipping contain tax. A wrong value shows as payments that do not add up. What
 * holds when it is left out is not stated.
 */
export type PriceMethod = "tax_included" | "tax_excluded";

/** How far the payment is: the money is reserved, or taken. */
export type PaymentType = "authorized" | "captured";

/** Way in which the goods reached the customer. */
export type ShippingType = "traditional_carrier" | "same_day_delivery" | "in_store_pick_up" | "in_store_handover";

/** Currency of all money in the request: ISO 4217. It decides how many decimals the amounts may have. */
export type Currency =
  | "AED"
  | "AFN"
  | "ALL"
  | "AMD"
  | "ANG"
  | "AOA"
  | "ARS"
  | "AUD"
  | "AWG"
  | "AZN"
  | "BAM"
  | "BBD"
  | "BDT"
  | "BGN"
  | "BHD"
  | "BIF"
  | "BMD"
  | "BND"
  | "BOB"
  | "BOV"
  | "BRL"
  | "BSD"
  | "BTN"
  | "BWP"
  | "BYN"
  | "BZD"
  | "CAD"
  | "CDF"
  | "CHE"
  | "CHF"
  | "CHW"
  | "CLF"
  | "CLP"
  | "CNY"
  | "COP"
  | "COU"
  | "CRC"
  | "CUC"
  | "CUP"
  | "CVE"
  | "CZK"
  | "DJF"
  | "DKK"
  | "DOP"
  | "DZD"
  | "EGP"
  | "ERN"
  | "ETB"
  | "EUR"
  | "FJD"
  | "FKP"
  | "GBP"
  | "GEL"
  | "GHS"
  | "GIP"
  | "GMD"
  | "GNF"
  | "GTQ"
  | "GYD"
  | "HKD"
  | "HNL"
  | "HRK"
  | "HTG"
  | "HUF"
  | "IDR"
  | "ILS"
  | "INR"
  | "IQD"
  | "IRR"
  | "ISK"
  | "JMD"
  | "JOD"
  | "JPY"
  | "KES"
  | "KGS"
  | "KHR"
  | "KMF"
  | "KPW"
  | "KRW"
  | "KWD"
  | "KYD"
  | "KZT"
  | "LAK"
  | "LBP"
  | "LKR"
  | "LRD"
  | "LSL"
  | "LYD"
  | "MAD"
  | "MDL"
  | "MGA"
  | "MKD"
  | "MMK"
  | "MNT"
  | "MOP"
  | "MRU"
  | "MUR"
  | "MVR"
  | "MWK"
  | "MXN"
  | "MXV"
  | "MYR"
  | "MZN"
  | "NAD"
  | "NGN"
  | "NIO"
  | "NOK"
  | "NPR"
  | "NZD"
  | "OMR"
  | "PAB"
  | "PEN"
  | "PGK"
  | "PHP"
  | "PKR"
  | "PLN"
  | "PYG"
  | "QAR"
  | "RON"
  | "RSD"
  | "RUB"
  | "RWF"
  | "SAR"
  | "SBD"
  | "SCR"
  | "SDG"
  | "SEK"
  | "SGD"
  | "SHP"
  | "SLL"
  | "SOS"
  | "SRD"
  | "SSP"
  | "STN"
  | "SVC"
  | "SYP"
  | "SZL"
  | "THB"
  | "TJS"
  | "TMT"
  | "TND"
  | "TOP"
  | "TRY"
  | "TTD"
  | "TWD"
  | "TZS"
  | "UAH"
  | "UGX"
  | "USD"
  | "USN"
  | "UYI"
  | "UYU"
  | "UYW"
  | "UZS"
  | "VES"
  | "VND"
  | "VUV"
  | "WST"
  | "XAF"
  | "XAG"
  | "XAU"
  | "XBA"
  | "XBB"
  | "XBC"
  | "XBD"
  | "XCD"
  | "XDR"
  | "XOF"
  | "XPD"
  | "XPF"
  | "XPT"
  | "XSU"
  | "XTS"
  | "XUA"
  | "XXX"
  | "YER"
  | "ZAR"
  | "ZMW"
  | "ZWL";

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
  | "ZW";

/** Query parameters of `createOrderInjectionConfiguration`. */
export interface CreateOrderInjectionConfigurationQuery {
  /** `1`, or the version read last. */
  version: string;
}

/** Query parameters of `updateOrderInjectionConfiguration`. */
export interface UpdateOrderInjectionConfigurationQuery {
  /** Version that the change starts from: the latest one read. */
  version: string;
}

/** Body of `createInjectedOrder` (`POST /v0/d/fulfill_order`). */
export type CreateInjectedOrderRequest = InjectedOrderRequest;

/** What `createInjectedOrder` (`POST /v0/d/fulfill_order`) returns. */
export type CreateInjectedOrderResponse = InjectedOrderResponse;

/** What `createInjectedOrder` (`POST /v0/d/fulfill_order`) takes. */
export interface CreateInjectedOrderInput {
  /** The order. */
  body: CreateInjectedOrderRequest;
}

/** What `showOrderInjectionConfiguration` (`GET /v1/r/config/order_injection`) returns. */
export type ShowOrderInjectionConfigurationResponse = OrderInjectionConfigurationResponse;

/** What `showOrderInjectionConfiguration` (`GET /v1/r/config/order_injection`) takes. */
export type ShowOrderInjectionConfigurationInput = Record<string, never>;

/** Body of `createOrderInjectionConfiguration` (`POST /v1/r/config/order_injection`). */
export type CreateOrderInjectionConfigurationRequest = OrderInjectionConfiguration;

/** What `createOrderInjectionConfiguration` (`POST /v1/r/config/order_injection`) returns. */
export type CreateOrderInjectionConfigurationResponse = OrderInjectionConfigurationResponse;

/** What `createOrderInjectionConfiguration` (`POST /v1/r/config/order_injection`) takes. */
export interface CreateOrderInjectionConfigurationInput {
  /** Query parameters. */
  query: CreateOrderInjectionConfigurationQuery;
  /** The complete settings. */
  body?: CreateOrderInjectionConfigurationRequest | undefined;
}

/** Body of `updateOrderInjectionConfiguration` (`PATCH /v1/r/config/order_injection`). */
export type UpdateOrderInjectionConfigurationRequest = OrderInjectionConfiguration;

/** What `updateOrderInjectionConfiguration` (`PATCH /v1/r/config/order_injection`) returns. */
export type UpdateOrderInjectionConfigurationResponse = OrderInjectionConfigurationResponse;

/** What `updateOrderInjectionConfiguration` (`PATCH /v1/r/config/order_injection`) takes. */
export interface UpdateOrderInjectionConfigurationInput {
  /** Query parameters. */
  query: UpdateOrderInjectionConfigurationQuery;
  /** The settings to change. */
  body?: UpdateOrderInjectionConfigurationRequest | undefined;
}
