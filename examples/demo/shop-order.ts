import type { InjectedOrderItem, InjectedOrderRequest, InjectedOrderShipment } from "newstore-sdk";
import { spread, toAmount } from "./money.js";
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
  readonly discount: { readonly ref: string; readonly coupon: string; readonly cents: number };
  readonly taxRate: number;
  readonly taxName: string;
  readonly shippingCents: number;
  readonly shippingToken: string;
  readonly placedAt: string;
  readonly email: string;
}

/** Where a shipped order goes; a picked-up order goes without. */
export type Address = NonNullable<InjectedOrderRequest["shipping_address"]>;

/**
 * Turns a shop order into NewStore's form: one item a unit, the discount and the tax of the whole order spread over the
 * units to the cent, and a payment that is exactly what the units, the shipping and the taxes add up to.
 */
export function toInjectedOrder(
  order: ShopOrder,
  addresses: { shipping?: Address; billing: Address },
  { priceCents }: Pick<Shop, "priceCents"> = sample,
): InjectedOrderRequest {
  const units = order.lines.flatMap(({ productId, quantity }, line) =>
    Array.from({ length: quantity }, () => ({ productId, line: line + 1, price: priceCents(productId) })),
  );
  const discounts = spread(
    order.discount.cents,
    units.map(({ price }) => price),
  );
  const nets = units.map(({ price }, index) => price - (discounts[index] ?? 0));
  const goods = nets.reduce((sum, net) => sum + net, 0);
  const taxes = spread(Math.round(goods * order.taxRate), nets);
  const shippingTax = Math.round(order.shippingCents * order.taxRate);
  const taxTotal = taxes.reduce((sum, tax) => sum + tax, 0);

  const items = units.map(
    ({ productId, line, price }, index): InjectedOrderItem => ({
      external_item_id: `${order.number}-${line}`,
      product_id: productId,
      price: {
        item_price: toAmount(price),
        item_list_price: toAmount(price),
        item_tax_lines: [
          { name: order.taxName, rate: order.taxRate, amount: toAmount(taxes[index] ?? 0), country_code: "US" },
        ],
        item_order_discount_info: [
          {
            type: "fixed",
            discount_ref: order.discount.ref,
            coupon_code: order.discount.coupon,
            original_value: toAmount(order.discount.cents),
            price_adjustment: toAmount(discounts[index] ?? 0),
          },
        ],
      },
    }),
  );
  const shipment: InjectedOrderShipment = {
    items,
    shipping_option: {
      shipping_offer_token: order.shippingToken,
      price: toAmount(order.shippingCents),
      tax: toAmount(shippingTax),
    },
  };
  return {
    external_id: order.number,
    shop: "trail-and-tide-us",
    shop_locale: "en-US",
    channel_type: "web",
    channel_name: "webshop",
    currency: "USD",
    price_method: "tax_excluded",
    placed_at: order.placedAt,
    customer_email: order.email,
    customer_name: "Ada Lovelace",
    customer_language: "en",
    ...(addresses.shipping !== undefined && { shipping_address: addresses.shipping }),
    billing_address: addresses.billing,
    shipments: [shipment],
    payments: [
      {
        processor: "stripe",
        correlation_ref: `charge-${order.number}`,
        type: "captured",
        method: "credit_card",
        amount: toAmount(goods + taxTotal + order.shippingCents + shippingTax),
        processed_at: order.placedAt,
      },
    ],
  };
}
