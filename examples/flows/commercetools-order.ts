import {
  type BuildOrderInput,
  type BuildOrderLine,
  type BuildOrderTax,
  type BuiltOrder,
  buildOrder,
  type Currency,
  type InjectedOrderRequest,
} from "newstore-sdk";
import { type CtMoney, type CtPayment, commercetoolsPayments, money } from "./commercetools-payments.js";
import { sum } from "./shop-amounts.js";

interface CtTaxRate {
  readonly name: string;
  readonly amount: number;
  readonly includedInPrice: boolean;
  readonly country?: string;
}

interface CtTaxed {
  readonly totalTax?: CtMoney;
}

interface CtIncludedDiscount {
  readonly discount: { readonly id: string };
  /** Off **one** unit. */
  readonly discountedAmount: CtMoney;
}

/** Cart discounts: how many units have which. */
type CtCartDiscounts = readonly {
  readonly quantity: number;
  readonly discountedPrice: { readonly includedDiscounts: readonly CtIncludedDiscount[] };
}[];

/** Part of a commercetools order, as `/orders/{id}` returns it. */
export interface CommercetoolsOrder {
  readonly id: string;
  readonly orderNumber?: string;
  readonly orderState: "Open" | "Confirmed" | "Complete" | "Cancelled";
  readonly createdAt: string;
  readonly customerEmail?: string;
  readonly locale?: string;
  readonly shippingMode?: "Single" | "Multiple";
  readonly totalPrice: CtMoney;
  /** With the taxes, if they are not part of the prices: `totalGross` is what the customer pays. */
  readonly taxedPrice?: { readonly totalGross: CtMoney; readonly totalNet: CtMoney };
  readonly lineItems: readonly {
    readonly id: string;
    readonly variant: { readonly sku?: string };
    readonly quantity: number;
    /** `discounted` is the price after product discounts. */
    readonly price: {
      readonly value: CtMoney;
      readonly discounted?: { readonly value: CtMoney; readonly discount: { readonly id: string } };
    };
    readonly discountedPricePerQuantity?: CtCartDiscounts;
    readonly taxRate?: CtTaxRate;
    readonly taxedPrice?: CtTaxed;
  }[];
  /** Fees, services: lines without a variant. */
  readonly customLineItems?: readonly {
    readonly id: string;
    readonly slug: string;
    readonly money: CtMoney;
    readonly quantity: number;
    readonly discountedPricePerQuantity?: CtCartDiscounts;
    readonly taxRate?: CtTaxRate;
    readonly taxedPrice?: CtTaxed;
  }[];
  /** Discounts on the total, which no line shows. */
  readonly discountOnTotalPrice?: {
    readonly includedDiscounts: readonly {
      readonly discount: { readonly id: string };
      readonly discountedAmount: CtMoney;
    }[];
  };
  readonly shippingInfo?: {
    readonly shippingMethodName: string;
    readonly price: CtMoney;
    readonly discountedPrice?: {
      readonly value: CtMoney;
      readonly includedDiscounts: readonly { readonly discount: { readonly id: string } }[];
    };
    readonly taxRate?: CtTaxRate;
    readonly taxedPrice?: CtTaxed;
  };
  readonly shippingAddress?: {
    readonly firstName?: string;
    readonly lastName?: string;
    readonly streetName?: string;
    readonly streetNumber?: string;
    readonly postalCode?: string;
    readonly city?: string;
    readonly country: string;
  };
  /** Expanded `paymentInfo.payments[*]`: all of them. */
  readonly payments: readonly CtPayment[];
}

/** Shipping method of the project to service level of the tenant. */
const SERVICE_LEVELS: Readonly<Record<string, string>> = { "Standard EU": "STANDARD", Express: "EXPRESS" };

/** A commercetools order as NewStore takes it, built to the smallest unit and held against the order's own total. */
export function fromCommercetools(order: CommercetoolsOrder): InjectedOrderRequest {
  if (order.orderState === "Cancelled") throw new Error(`order ${order.id} was cancelled`);
  if (order.shippingMode === "Multiple")
    throw new Error(`order ${order.id} has several shipments: each needs an offer token`);
  const {
    country,
    city,
    postalCode,
    firstName,
    lastName,
    streetName = "",
    streetNumber = "",
  } = order.shippingAddress ?? {};
  const total = money(order.taxedPrice?.totalGross ?? order.totalPrice);
  const input: Omit<BuildOrderInput, "payments" | "total"> = {
    // Not every project numbers its orders.
    external_id: order.orderNumber ?? order.id,
    shop: "acme-eu",
    shop_locale: order.locale ?? "en-GB",
    channel_type: "web",
    channel_name: "commercetools",
    currency: order.totalPrice.currencyCode as Currency,
    placed_at: order.createdAt,
    customer_email: order.customerEmail,
    shipping_address: country
      ? {
          ...{ first_name: firstName, last_name: lastName, city, zip_code: postalCode, country },
          address_line_1: `${streetName} ${streetNumber}`.trim(),
        }
      : undefined,
    taxes: taxesIncluded(order) ? "included" : "excluded",
    lines: linesOf(order),
    discounts: (order.discountOnTotalPrice?.includedDiscounts ?? []).map(({ discount, discountedAmount }) => ({
      ref: discount.id,
      amount: money(discountedAmount),
    })),
    shipments: [shipmentOf(order)],
  };
  const built = buildOrder({
    ...input,
    lines: withTaxesOf(order, input),
    payments: commercetoolsPayments(order.payments, total),
    total,
  });
  refuseOtherTaxes(order, built);
  return built.order;
}

/** What commercetools says that all taxes come to, where it says so. */
function taxesOf({ taxedPrice }: CommercetoolsOrder) {
  if (taxedPrice === undefined) return undefined;
  const [gross, net] = [money(taxedPrice.totalGross), money(taxedPrice.totalNet)];
  return { minor: gross.minor - net.minor, decimals: gross.decimals };
}

/**
 * Lines with their taxes. A discount on the total changes what every line is taxed for, and commercetools no longer says
 * how much that is: it is computed from the rates then. Lines are rounded one by one there and all at once by
 * commercetools: the cent that this makes belongs to the line that is taxed most. More than that is no rounding.
 */
function withTaxesOf(order: CommercetoolsOrder, input: Omit<BuildOrderInput, "payments" | "total">) {
  const { lines } = input;
  const taxes = taxesOf(order);
  if (input.discounts?.length === 0 || taxes === undefined) return lines;
  const draft = buildOrder(input);
  const computed = sum([draft.proof.taxes]);
  const gap = taxes.minor - computed.minor * 10n ** BigInt(Math.max(0, taxes.decimals - computed.decimals));
  const taxed = lines.filter((line) => (line.taxes ?? []).length > 0);
  if (gap === 0n || (gap < 0n ? -gap : gap) > BigInt(taxed.length)) return lines;
  const itemsOf = ({ id, quantity }: BuildOrderLine) =>
    quantity === 1 ? [id] : Array.from({ length: quantity }, (_, unit) => `${id}-${unit + 1}`);
  const items = new Map(
    draft.order.shipments.flatMap((shipment) => shipment.items).map((item) => [item.external_item_id, item]),
  );
  const taxOf = (line: BuildOrderLine) =>
    sum(
      itemsOf(line).flatMap((id) =>
        (items.get(id)?.price.item_tax_lines ?? []).map(({ amount }) => amount.toFixed(taxes.decimals)),
      ),
    );
  const [most] = [...taxed].sort((one, other) => Number(taxOf(other).minor - taxOf(one).minor));
  return lines.map((line) => {
    const [tax, ...others] = line.taxes ?? [];
    if (line !== most || tax === undefined || others.length > 0) return line;
    return { ...line, taxes: [{ ...tax, amount: { minor: taxOf(line).minor + gap, decimals: taxes.decimals } }] };
  });
}

/** Taxes that are part of the prices change no total: whoever misread them learns it here. */
function refuseOtherTaxes(order: CommercetoolsOrder, { proof }: BuiltOrder): void {
  const taxes = taxesOf(order);
  if (taxes === undefined) {
    if (order.discountOnTotalPrice && Number(proof.taxes) > 0)
      throw new Error(`order ${order.id} has a discount on its total and no taxedPrice: its taxes cannot be known`);
    return;
  }
  const built = sum([proof.taxes]);
  if (built.minor * 10n ** BigInt(taxes.decimals) === taxes.minor * 10n ** BigInt(built.decimals)) return;
  const said = Number(taxes.minor) / 10 ** taxes.decimals;
  throw new Error(
    `taxes of order ${order.id} come to ${proof.taxes}, and commercetools says ${said}: ${JSON.stringify(proof)}`,
  );
}

/** Of all lines alike: NewStore knows one way an order. */
function taxesIncluded({ id, lineItems, customLineItems = [], shippingInfo }: CommercetoolsOrder): boolean {
  const rates = [...lineItems, ...customLineItems, ...(shippingInfo ? [shippingInfo] : [])].flatMap(
    ({ taxRate }) => taxRate ?? [],
  );
  const ways = new Set(rates.map(({ includedInPrice }) => includedInPrice));
  if (ways.size > 1) throw new Error(`order ${id} has prices with taxes and prices without`);
  return ways.has(true);
}

function linesOf({ id, lineItems, customLineItems = [], discountOnTotalPrice }: CommercetoolsOrder): BuildOrderLine[] {
  const lineTaxes = discountOnTotalPrice?.includedDiscounts.length ? rateOf : taxOf;
  return [
    ...lineItems.map((line): BuildOrderLine => {
      const { value, discounted } = line.price;
      if (line.variant.sku === undefined) throw new Error(`line ${line.id} of ${id} has no SKU`);
      return {
        id: line.id,
        productId: line.variant.sku,
        quantity: line.quantity,
        // A product discount is a lower price of the unit, and not a discount on the order.
        unitPrice: money(discounted?.value ?? value),
        listPrice: money(value),
        discounts: cartDiscountsOf(line),
        taxes: lineTaxes(line),
      };
    }),
    ...customLineItems.map((line) => ({
      id: line.id,
      productId: line.slug,
      quantity: line.quantity,
      unitPrice: money(line.money),
      discounts: cartDiscountsOf(line),
      taxes: lineTaxes(line),
    })),
  ];
}

function cartDiscountsOf({
  discountedPricePerQuantity = [],
}: {
  readonly discountedPricePerQuantity?: CtCartDiscounts;
}) {
  return discountedPricePerQuantity.flatMap(({ quantity, discountedPrice }) =>
    discountedPrice.includedDiscounts.map(({ discount, discountedAmount }) => ({
      ref: discount.id,
      amount: money(discountedAmount, quantity),
    })),
  );
}

interface Taxed {
  readonly taxRate?: CtTaxRate;
  readonly taxedPrice?: CtTaxed;
}

function rateOf({ taxRate }: { readonly taxRate?: CtTaxRate | undefined }): BuildOrderTax[] {
  return taxRate === undefined ? [] : [{ name: taxRate.name, rate: taxRate.amount, countryCode: taxRate.country }];
}

function taxOf({ taxRate, taxedPrice }: Taxed): BuildOrderTax[] {
  const amount = taxedPrice?.totalTax && money(taxedPrice.totalTax);
  return rateOf({ taxRate }).map((tax) => ({ ...tax, amount }));
}

function shipmentOf({ id, shippingInfo }: CommercetoolsOrder) {
  if (shippingInfo === undefined) return { serviceLevel: "STANDARD" };
  const { shippingMethodName: method, price, discountedPrice, taxedPrice } = shippingInfo;
  const serviceLevel = SERVICE_LEVELS[method];
  if (serviceLevel === undefined) throw new Error(`shipping method ${method} of ${id} has no service level`);
  const off = discountedPrice && { ...price, centAmount: price.centAmount - discountedPrice.value.centAmount };
  const ref = discountedPrice?.includedDiscounts.map(({ discount }) => discount.id).join(", ") || "shipping";
  return {
    serviceLevel,
    price: money(price),
    tax: taxedPrice?.totalTax && money(taxedPrice.totalTax),
    discounts: off ? [{ ref, amount: money(off) }] : [],
  };
}
