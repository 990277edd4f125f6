import type { Currency, Discount, InjectedOrderRequest } from "newstore-sdk";
import { spread, toAmount } from "../demo/money.js";

/** Part of an order as Shopify's webhook sends it. */
export interface ShopifyOrder {
  readonly name: string;
  readonly created_at: string;
  readonly currency: string;
  readonly email: string | null;
  readonly taxes_included: boolean;
  readonly total_price: string;
  readonly line_items: readonly {
    readonly id: number;
    readonly sku: string;
    readonly quantity: number;
    readonly price: string;
    readonly tax_lines: readonly { readonly title: string; readonly rate: number; readonly price: string }[];
    readonly discount_allocations: readonly { readonly amount: string }[];
  }[];
  readonly discount_codes: readonly { readonly code: string }[];
  readonly shipping_lines: readonly { readonly code: string; readonly price: string }[];
  readonly shipping_address?: {
    readonly address1: string;
    readonly city?: string;
    readonly zip?: string;
    readonly country_code: string;
  };
}

/** Shop shipping code to service level of the tenant. */
const SERVICE_LEVELS: Readonly<Record<string, string>> = { standard: "STANDARD", express: "EXPRESS" };

const cents = (amount: string): number => Math.round(Number(amount) * 100);
const evenly = (amount: string, units: number): number[] => spread(cents(amount), Array<number>(units).fill(1));

/**
 * A Shopify order as NewStore takes it: one item a unit, a line's discount and taxes spread over its units to the cent.
 * The same order always gives the same body: no current time, no random ids, so that it can be sent again.
 */
export function fromShopify(order: ShopifyOrder): InjectedOrderRequest {
  const items = order.line_items.flatMap((line) => {
    const lineDiscount = line.discount_allocations.reduce((sum, { amount }) => sum + cents(amount), 0);
    const discounts = evenly(String(lineDiscount / 100), line.quantity);
    const taxes = line.tax_lines.map((tax) => ({ ...tax, units: evenly(tax.price, line.quantity) }));
    return Array.from({ length: line.quantity }, (_, unit) => {
      const discount: Discount = {
        type: "fixed",
        discount_ref: order.discount_codes[0]?.code ?? "shop-discount",
        coupon_code: order.discount_codes[0]?.code,
        original_value: toAmount(lineDiscount),
        price_adjustment: toAmount(discounts[unit] ?? 0),
      };
      return {
        external_item_id: String(line.id),
        product_id: line.sku,
        price: {
          item_price: Number(line.price),
          item_list_price: Number(line.price),
          item_tax_lines: taxes.map(({ title, rate, units }) => ({
            name: title,
            rate,
            amount: toAmount(units[unit] ?? 0),
          })),
          item_discount_info: lineDiscount > 0 ? [discount] : undefined,
        },
      };
    });
  });
  const [shipping = { code: "standard", price: "0" }] = order.shipping_lines;
  const to = order.shipping_address;
  return {
    external_id: order.name.replace("#", ""),
    shop: "acme-us",
    shop_locale: "en-US",
    channel_type: "web",
    channel_name: "shopify",
    // The shop's text; the SDK checks that it is a currency, and how many decimals it has.
    currency: order.currency as Currency,
    price_method: order.taxes_included ? "tax_included" : "tax_excluded",
    placed_at: order.created_at,
    customer_email: order.email ?? undefined,
    shipping_address: to && { address_line_1: to.address1, city: to.city, zip_code: to.zip, country: to.country_code },
    shipments: [
      {
        items,
        shipping_option: {
          service_level_identifier: SERVICE_LEVELS[shipping.code] ?? "STANDARD",
          price: Number(shipping.price),
          tax: 0,
        },
      },
    ],
    payments: [
      {
        processor: "shopify",
        correlation_ref: order.name,
        type: "captured",
        method: "credit_card",
        amount: Number(order.total_price),
        processed_at: order.created_at,
      },
    ],
  };
}

/** Three coats at 19.99 with 10.00 off and 4.40 of tax, a hat at 12.50, 5.00 for shipping. */
export const SAMPLE: ShopifyOrder = {
  name: "#1001",
  created_at: "2026-03-02T10:00:00-05:00",
  currency: "USD",
  email: "ada@example.com",
  taxes_included: false,
  total_price: "71.87",
  line_items: [
    {
      id: 11,
      sku: "COAT-M",
      quantity: 3,
      price: "19.99",
      tax_lines: [{ title: "NY sales tax", rate: 0.08875, price: "4.40" }],
      discount_allocations: [{ amount: "10.00" }],
    },
    { id: 12, sku: "HAT", quantity: 1, price: "12.50", tax_lines: [], discount_allocations: [] },
  ],
  discount_codes: [{ code: "SPRING" }],
  shipping_lines: [{ code: "standard", price: "5.00" }],
  shipping_address: { address1: "1 Main Street", city: "New York", zip: "10012", country_code: "US" },
};
