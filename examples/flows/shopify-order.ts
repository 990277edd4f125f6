import { type BuildOrderLine, buildOrder, type Currency, type InjectedOrderRequest } from "newstore-sdk";
import { type Amount, sum } from "./shop-amounts.js";
import { type ShopifyPaid, shopifyPayments, unpaidReason } from "./shopify-payments.js";

/** A tax as Shopify has it; `price` is for all units. */
interface ShopifyTax {
  readonly title: string;
  readonly rate: number;
  readonly price: string;
}

/**
 * Part of an order as Shopify's webhook sends it, with its transactions where it has several payments. Amounts are in the
 * shop's currency, not in the customer's.
 */
export interface ShopifyOrder extends ShopifyPaid {
  readonly test?: boolean;
  readonly cancelled_at?: string | null;
  readonly currency: string;
  readonly email: string | null;
  readonly taxes_included: boolean;
  /** As it was placed. */
  readonly total_price: Amount;
  /** After edits and refunds; this is what the units that are left come to. */
  readonly current_total_price?: Amount;
  readonly total_tip_received?: string;
  readonly line_items: readonly ShopifyLine[];
  readonly discount_applications?: readonly { readonly title?: string; readonly code?: string }[];
  readonly shipping_lines: readonly ShopifyShipping[];
  readonly refunds?: readonly {
    readonly refund_line_items: readonly {
      readonly line_item_id: number;
      readonly quantity: number;
      /** JSON numbers here, and text everywhere else. */
      readonly subtotal: Amount;
      readonly total_tax: Amount;
    }[];
  }[];
  readonly shipping_address?: {
    readonly address1: string;
    readonly city?: string;
    readonly zip?: string;
    readonly country_code: string;
  } | null;
}

interface Discounted {
  readonly discount_allocations?: readonly { readonly amount: string; readonly discount_application_index: number }[];
}

interface ShopifyLine extends Discounted {
  readonly id: number;
  readonly sku: string | null;
  readonly title?: string;
  readonly gift_card?: boolean;
  /** As it was ordered. */
  readonly quantity: number;
  /** What is left of that; 0 for a line that was removed. */
  readonly current_quantity?: number;
  readonly price: string;
  readonly tax_lines: readonly ShopifyTax[];
}

interface ShopifyShipping extends Discounted {
  readonly code: string | null;
  readonly price: string;
  readonly is_removed?: boolean;
  readonly tax_lines?: readonly ShopifyTax[];
}

/** What differs from shop to shop. */
export interface ShopSettings {
  readonly shop: string;
  readonly locale: string;
  /** Before the order's name: every shop has a #1001, and NewStore has one order an `external_id`. */
  readonly idPrefix: string;
  /** Shop shipping code to service level of the tenant. A code that is missing here is an error, not a guess. */
  readonly serviceLevels: Readonly<Record<string, string>>;
  /** Products of NewStore's catalog for what has no SKU in the shop. */
  readonly products: { readonly tip: string; readonly giftCard: string };
}

const SETTINGS: ShopSettings = {
  shop: "acme-us",
  locale: "en-US",
  idPrefix: "",
  serviceLevels: { standard: "STANDARD", express: "EXPRESS" },
  products: { tip: "TIP", giftCard: "GIFT-CARD" },
};

/** Why an order must not be injected, or `undefined`. Ask before {@link fromShopify}. */
export function skipReason(order: ShopifyOrder): string | undefined {
  if (order.test === true) return "it is a test order";
  if (order.cancelled_at) return "it was cancelled";
  return order.line_items.some((line) => unitsOf(line) > 0) ? unpaidReason(order) : "no unit of it is left";
}

/**
 * A Shopify order as NewStore takes it, built to the smallest unit of its currency and held against Shopify's own total.
 * The same order always gives the same body: no current time, no random ids, so that it can be sent again.
 */
export function fromShopify(order: ShopifyOrder, settings: ShopSettings = SETTINGS): InjectedOrderRequest {
  const reason = skipReason(order);
  if (reason !== undefined) throw new Error(`order ${order.name} is not to be injected: ${reason}`);
  const to = order.shipping_address;
  return buildOrder({
    external_id: `${settings.idPrefix}${order.name.replace("#", "")}`,
    shop: settings.shop,
    shop_locale: settings.locale,
    channel_type: "web",
    channel_name: "shopify",
    // The shop's text; the SDK checks that it is a currency, and how many decimals it has.
    currency: order.currency as Currency,
    placed_at: order.created_at,
    customer_email: order.email ?? undefined,
    shipping_address: to
      ? { address_line_1: to.address1, city: to.city, zip_code: to.zip, country: to.country_code }
      : undefined,
    taxes: order.taxes_included ? "included" : "excluded",
    lines: linesOf(order, settings),
    shipments: [shipmentOf(order, settings)],
    payments: shopifyPayments(order),
    // Whoever misread the order learns it here, and not from the books.
    total: order.current_total_price ?? order.total_price,
  }).order;
}

const unitsOf = ({ quantity, current_quantity = quantity }: ShopifyLine): number => current_quantity;

function linesOf(order: ShopifyOrder, { products }: ShopSettings): BuildOrderLine[] {
  const lines = order.line_items
    .filter((line) => unitsOf(line) > 0)
    .map((line): BuildOrderLine => {
      const productId =
        line.sku || (line.gift_card ? products.giftCard : line.title === "Tip" ? products.tip : undefined);
      if (productId === undefined)
        throw new Error(`line ${line.id} of ${order.name} has no SKU: say which product it is`);
      return {
        id: String(line.id),
        productId,
        quantity: unitsOf(line),
        unitPrice: line.price,
        ...(unitsOf(line) === line.quantity ? wholeLine(order, line) : restOfLine(order, line)),
      };
    });
  const hasTipLine = order.line_items.some(({ title }) => title === "Tip");
  const tip = order.total_tip_received ?? "0";
  if (Number(tip) > 0 && !hasTipLine) lines.push({ id: "tip", productId: products.tip, quantity: 1, unitPrice: tip });
  return lines;
}

type Prices = Pick<BuildOrderLine, "discounts" | "taxes">;

function wholeLine(order: ShopifyOrder, line: ShopifyLine): Prices {
  return {
    // Shopify splits discounts on the order over the lines itself: these are all.
    discounts: discountsOf(order, line),
    taxes: line.tax_lines.map(({ title, rate, price }) => ({ name: title, rate, amount: price })),
  };
}

/**
 * A line that lost units: its discounts and taxes are still those of all units. What the refunds took away with the units
 * is said there.
 */
function restOfLine(order: ShopifyOrder, line: ShopifyLine): Prices {
  const gone = (order.refunds ?? [])
    .flatMap(({ refund_line_items }) => refund_line_items)
    .filter(({ line_item_id }) => line_item_id === line.id);
  const goneUnits = gone.flatMap(({ quantity }) => Array.from({ length: quantity }, () => line.price));
  // What was taken off the units that are gone: their price less what was refunded for them.
  const off = sum(
    [...(line.discount_allocations ?? []).map(({ amount }) => amount), ...gone.map(({ subtotal }) => subtotal)],
    goneUnits,
  );
  const [tax, ...others] = line.tax_lines;
  const left = sum(
    line.tax_lines.map(({ price }) => price),
    gone.map(({ total_tax }) => total_tax),
  );
  const refs = discountsOf(order, line).map(({ ref }) => ref);
  return {
    discounts: off.minor > 0n ? [{ ref: refs.join(", ") || "edit", amount: off }] : [],
    // The refund says one sum for all taxes: with several they are computed from their rates.
    taxes:
      others.length === 0
        ? tax
          ? [{ name: tax.title, rate: tax.rate, amount: left }]
          : []
        : line.tax_lines.map(({ title, rate }) => ({ name: title, rate })),
  };
}

function discountsOf(order: ShopifyOrder, { discount_allocations = [] }: Discounted) {
  return discount_allocations
    .filter(({ amount }) => Number(amount) > 0)
    .map(({ amount, discount_application_index: index }) => {
      const { code, title } = order.discount_applications?.[index] ?? {};
      return { ref: code || title || "shop-discount", amount, ...(code && { coupon: code }) };
    });
}

/** One shipment: NewStore takes one by service level. Several shipping lines are one price then, and the first's level. */
function shipmentOf(order: ShopifyOrder, { serviceLevels }: ShopSettings) {
  const lines = order.shipping_lines.filter((line) => line.is_removed !== true);
  const code = lines[0]?.code ?? "standard";
  const serviceLevel = serviceLevels[code];
  if (serviceLevel === undefined) throw new Error(`shipping code ${code} of ${order.name} has no service level`);
  return {
    serviceLevel,
    price: sum(lines.map(({ price }) => price)),
    tax: sum(lines.flatMap(({ tax_lines = [] }) => tax_lines.map(({ price }) => price))),
    discounts: lines.flatMap((line) => discountsOf(order, line)),
  };
}

/** Three coats at 19.99 with 10.00 off and 4.40 of tax, a hat at 12.50, 5.00 for shipping. */
export const SAMPLE: ShopifyOrder = {
  name: "#1001",
  created_at: "2026-03-02T10:00:00-05:00",
  financial_status: "paid",
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
      discount_allocations: [{ amount: "10.00", discount_application_index: 0 }],
    },
    { id: 12, sku: "HAT", quantity: 1, price: "12.50", tax_lines: [] },
  ],
  discount_applications: [{ code: "SPRING" }],
  shipping_lines: [{ code: "standard", price: "5.00" }],
  shipping_address: { address1: "1 Main Street", city: "New York", zip: "10012", country_code: "US" },
};
