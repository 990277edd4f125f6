import type {
  HistoricalShippingOption,
  InjectedOrderPayment,
  InjectedOrderRequest,
  RoutingStrategy,
} from "../../generated/order-injection/types.js";
import type { Money } from "../money/read-money.js";

/** What {@link buildOrder} calls by names of its own; the rest of an order keeps NewStore's. */
type Built = "price_method" | "shipments" | "payments";

/**
 * An order as a shop has it. Members that are not listed here (`external_id`, `shop`, `customer_email`, addresses, …)
 * are NewStore's own and travel unchanged.
 */
export interface BuildOrderInput extends Omit<InjectedOrderRequest, Built> {
  /** Whether the prices of lines, shipping and gift wrapping contain their taxes. It becomes `price_method`. */
  readonly taxes: "included" | "excluded";
  /** What was bought, a line of the shop each. */
  readonly lines: readonly BuildOrderLine[];
  /** Discounts on the whole order: spread over all units by what they cost after the discounts of their lines. */
  readonly discounts?: readonly BuildOrderDiscount[] | undefined;
  /** How the goods travel. One shipment by service level, or one or more by offer token; or shipments of the past. */
  readonly shipments: readonly BuildOrderShipment[];
  /** How the customer paid. Left out: the order has no payments, and only `total` is compared. */
  readonly payments?: readonly BuildOrderPayment[] | undefined;
  /** What the customer pays by the shop's own account. Given, it is compared with what the order comes to. */
  readonly total?: Money | undefined;
}

/** A line of a shop's order: some units of one product at one price. */
export interface BuildOrderLine {
  /**
   * Id of the line in the shop. It becomes the `external_item_id` of its unit; where the order has several units under
   * this id they are `id-1`, `id-2`, and so on.
   */
  readonly id: string;
  /** Product, by the shop's id if the client has `productIds`. */
  readonly productId: string;
  /** Units; whole and at least 1. Leave a line out that has none left. */
  readonly quantity: number;
  /** Price of **one** unit before discounts, with its taxes if `taxes` is `included`. */
  readonly unitPrice: Money;
  /** Price of one unit in the default price book. Default: `unitPrice`. */
  readonly listPrice?: Money | undefined;
  /** Discounts on this line. Several become one, as NewStore takes one a unit. */
  readonly discounts?: readonly BuildOrderDiscount[] | undefined;
  /** Taxes on this line. Default: none. */
  readonly taxes?: readonly BuildOrderTax[] | undefined;
  /**
   * Id of the line that this one is an add-on of, such as the shirt of an engraving. Its units belong to the other line's
   * in turn: the first to the first, the second to the second, beginning again where those run out.
   */
  readonly addOnOf?: string | undefined;
  /** Gift wrapping. NewStore reads one for the whole order, so only one line may have it. */
  readonly giftWrapping?: BuildOrderGiftWrapping | undefined;
  /** Custom data on each unit: its `extended_attributes`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** Position of the line's shipment in `shipments`. Default: the only one there is; of an add-on, its parent's. */
  readonly shipment?: number | undefined;
  /** Price book that `unitPrice` comes from. */
  readonly pricebook?: string | undefined;
  /** Bundle that decided the price. */
  readonly groupRef?: string | undefined;
}

/** Money taken off a line, the order or the shipping. Give `amount`, `percent` or both; with both, `amount` counts. */
export interface BuildOrderDiscount {
  /** What identifies it in the shop, such as a promotion. */
  readonly ref: string;
  /** Money off the whole line, order or shipping price; a positive amount. */
  readonly amount?: Money | undefined;
  /** Per cent off, 0 to 100, of the price before the other discounts of the same list; half a minor unit is rounded up. */
  readonly percent?: number | string | undefined;
  /** Code that the customer entered. */
  readonly coupon?: string | undefined;
  /** Text about it. */
  readonly description?: string | undefined;
}

/** A tax on a line or on gift wrapping. */
export interface BuildOrderTax {
  /** What it is called. */
  readonly name: string;
  /** A fraction: 0.08875 is 8.875 %. */
  readonly rate: number | string;
  /** Tax on all units of the line. Default: computed from the rate, see {@link buildOrder}. */
  readonly amount?: Money | undefined;
  /** Country that levies it: two letters. */
  readonly countryCode?: string | undefined;
}

/** Gift wrapping of the order. */
export interface BuildOrderGiftWrapping {
  /** Text that goes with the gift. */
  readonly message?: string | undefined;
  /** Price, with its taxes if `taxes` is `included`. Default: free of charge. */
  readonly price?: Money | undefined;
  /** Taxes on it. Default: none. */
  readonly taxes?: readonly BuildOrderTax[] | undefined;
  /** Tax class of it. */
  readonly taxClass?: string | undefined;
}

/** What every shipment has. */
interface ShipmentPrice {
  /** Price before discounts, with its tax if `taxes` is `included`. Default: free of charge. */
  readonly price?: Money | undefined;
  /** Tax on it: an amount, or a rate by which it is computed from the price less discounts. Default: none. */
  readonly tax?:
    | Money
    | {
        /** A fraction: 0.08875 is 8.875 %. */
        readonly rate: number | string;
      }
    | undefined;
  /** Discounts on it. Several become one. */
  readonly discounts?: readonly BuildOrderDiscount[] | undefined;
}

/** A shipment by a service level of the tenant. */
export interface BuildServiceLevelShipment extends ShipmentPrice {
  /** Service level; `IN_STORE_HANDOVER` for what the customer takes along. */
  readonly serviceLevel: string;
  /** Who chooses the location. Default: NewStore. */
  readonly routing?: RoutingStrategy | undefined;
}

/** A shipment by the token of an offer, as pickup in a store. */
export interface BuildOfferShipment extends ShipmentPrice {
  /** Token of the chosen offer, as the pickup or delivery options gave it. */
  readonly offerToken: string;
  /** Who chooses the location. Default: NewStore. */
  readonly routing?: RoutingStrategy | undefined;
}

/** A shipment that another system made. The order then needs `is_historical` and `is_fulfilled`. */
export interface BuildHistoricalShipment extends ShipmentPrice {
  /** How it travelled, in NewStore's own members. */
  readonly historical: Omit<HistoricalShippingOption, "price" | "tax" | "discount_info">;
  /** When it was sent, with offset. Default: when the order was placed. */
  readonly shippedAt?: string | undefined;
}

/** How a part of the order travels: `serviceLevel`, `offerToken` or `historical` says which kind it is. */
export type BuildOrderShipment = BuildServiceLevelShipment | BuildOfferShipment | BuildHistoricalShipment;

/** A payment, in NewStore's own members. */
export interface BuildOrderPayment extends Omit<InjectedOrderPayment, "amount"> {
  /** Money of it. One payment may leave this out: it takes what the others leave. */
  readonly amount?: Money | undefined;
}

/** What an order comes to: decimal texts with all of the currency's decimals, as in `"5.00"`. */
export interface OrderProof {
  /** Units before discounts. */
  readonly items: string;
  /** Everything taken off units and shipping. */
  readonly discounts: string;
  /** Shipping before discounts. */
  readonly shipping: string;
  /** Gift wrapping. */
  readonly giftWrapping: string;
  /** Taxes on units, shipping and gift wrapping. They are part of the prices where `taxes` is `included`. */
  readonly taxes: string;
  /** What the customer pays: items − discounts + shipping + gift wrapping, and the taxes where they are `excluded`. */
  readonly total: string;
  /** Sum of the payments. */
  readonly payments: string;
  /** Payments less total; nought, or nothing would have been built. Nought as well for an order without payments. */
  readonly difference: string;
}

/** What {@link buildOrder} gives. */
export interface BuiltOrder {
  /** For `newstore.orders.inject`. */
  readonly order: InjectedOrderRequest;
  /** What it comes to. */
  readonly proof: OrderProof;
}
