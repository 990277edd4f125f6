import { buildOrder, type InjectedOrderRequest } from "newstore-sdk";
import { type Shop, sample } from "./sample.js";

/** One line of the shop's basket. */
export interface BasketLine {
  readonly productId: string;
  readonly quantity: number;
}

/** An order as the shop has it: lines, one discount on everything, one tax rate, one way of shipping. */
export interface ShopOrder {
  readonly number: string;
  readonly lines: readonly BasketLine[];
  /** Decimal text, as shops keep amounts. */
  readonly discount: { readonly ref: string; readonly coupon: string; readonly amount: string };
  readonly taxRate: number;
  readonly taxName: string;
  readonly shippingPrice: number;
  readonly shippingToken: string;
  readonly placedAt: string;
  readonly email: string;
}

/** Where a shipped order goes; a picked-up order goes without. */
export type Address = NonNullable<InjectedOrderRequest["shipping_address"]>;

/**
 * Turns a shop order into NewStore's form. `buildOrder` makes one entry a unit, spreads discount and taxes over them to the
 * cent, and lets the payment be exactly what all of it comes to.
 */
export function toInjectedOrder(
  order: ShopOrder,
  addresses: { shipping?: Address; billing: Address },
  { priceCents }: Pick<Shop, "priceCents"> = sample,
): InjectedOrderRequest {
  const taxes = [{ name: order.taxName, rate: order.taxRate, countryCode: "US" }];
  const { order: built } = buildOrder({
    external_id: order.number,
    shop: "trail-and-tide-us",
    shop_locale: "en-US",
    channel_type: "web",
    channel_name: "webshop",
    currency: "USD",
    placed_at: order.placedAt,
    customer_email: order.email,
    customer_name: "Ada Lovelace",
    customer_language: "en",
    ...(addresses.shipping !== undefined && { shipping_address: addresses.shipping }),
    billing_address: addresses.billing,
    taxes: "excluded",
    lines: order.lines.map(({ productId, quantity }, index) => {
      return {
        id: `${order.number}-${index + 1}`,
        productId,
        quantity,
        unitPrice: { minor: priceCents(productId) },
        taxes,
      };
    }),
    discounts: [order.discount],
    shipments: [{ offerToken: order.shippingToken, price: order.shippingPrice, tax: { rate: order.taxRate } }],
    payments: [
      {
        processor: "stripe",
        correlation_ref: `charge-${order.number}`,
        type: "captured",
        method: "credit_card",
        processed_at: order.placedAt,
      },
    ],
  });
  return built;
}
