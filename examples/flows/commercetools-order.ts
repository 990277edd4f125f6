import {
  type BuildOrderLine,
  type BuildOrderTax,
  buildOrder,
  type Currency,
  type InjectedOrderRequest,
  type Money,
} from "newstore-sdk";

/** Money of commercetools. `fractionDigits` belongs to the amount: high precision has more than the currency. */
interface CtMoney {
  readonly currencyCode: string;
  readonly centAmount: number;
  readonly fractionDigits: number;
  readonly preciseAmount?: number;
}

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
  /** With the taxes, if they are not part of the prices: this is what the customer pays. */
  readonly taxedPrice?: { readonly totalGross: CtMoney };
  readonly lineItems: readonly {
    readonly id: string;
    readonly variant: { readonly sku?: string };
    readonly quantity: number;
    /** `discounted` is the price after product discounts. */
    readonly price: {
      readonly value: CtMoney;
      readonly discounted?: { readonly value: CtMoney; readonly discount: { readonly id: string } };
    };
    /** Cart discounts: how many units have which. */
    readonly discountedPricePerQuantity?: readonly {
      readonly quantity: number;
      readonly discountedPrice: { readonly includedDiscounts: readonly CtIncludedDiscount[] };
    }[];
    readonly taxRate?: CtTaxRate;
    readonly taxedPrice?: CtTaxed;
  }[];
  /** Fees, services: lines without a variant. */
  readonly customLineItems?: readonly {
    readonly id: string;
    readonly slug: string;
    readonly money: CtMoney;
    readonly quantity: number;
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
  /** Expanded `paymentInfo.payments[*]`. */
  readonly payments: readonly {
    readonly interfaceId: string;
    readonly interface: string;
    readonly method: string;
    readonly createdAt: string;
  }[];
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
  return buildOrder({
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
    // One payment takes all; none is an error, unless the order is free.
    payments: order.payments.slice(0, 1).map(({ interfaceId, interface: processor, method, createdAt }) => ({
      ...{ processor, method, type: "authorized" as const },
      ...{ correlation_ref: interfaceId, processed_at: createdAt },
    })),
    total: money(order.taxedPrice?.totalGross ?? order.totalPrice),
  }).order;
}

/** Exact in either precision; the number of digits travels with the amount and is not guessed from the currency. */
function money({ centAmount, preciseAmount, fractionDigits }: CtMoney, times = 1): Money {
  return { minor: BigInt(preciseAmount ?? centAmount) * BigInt(times), decimals: fractionDigits };
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

function linesOf({ id, lineItems, customLineItems = [] }: CommercetoolsOrder): BuildOrderLine[] {
  return [
    ...lineItems.map((line): BuildOrderLine => {
      const { value, discounted } = line.price;
      if (line.variant.sku === undefined) throw new Error(`line ${line.id} of ${id} has no SKU`);
      const cart = (line.discountedPricePerQuantity ?? []).flatMap(({ quantity, discountedPrice }) =>
        discountedPrice.includedDiscounts.map(({ discount, discountedAmount }) => ({
          ref: discount.id,
          amount: money(discountedAmount, quantity),
        })),
      );
      return {
        id: line.id,
        productId: line.variant.sku,
        quantity: line.quantity,
        // A product discount is a lower price of the unit, and not a discount on the order.
        unitPrice: money(discounted?.value ?? value),
        listPrice: money(value),
        discounts: cart,
        taxes: taxesOf(line),
      };
    }),
    ...customLineItems.map((line) => ({
      id: line.id,
      productId: line.slug,
      quantity: line.quantity,
      unitPrice: money(line.money),
      taxes: taxesOf(line),
    })),
  ];
}

function taxesOf({
  taxRate,
  taxedPrice,
}: {
  readonly taxRate?: CtTaxRate;
  readonly taxedPrice?: CtTaxed;
}): BuildOrderTax[] {
  if (taxRate === undefined) return [];
  const { name, amount: rate, country } = taxRate;
  const amount = taxedPrice?.totalTax && money(taxedPrice.totalTax);
  return [{ name, rate, amount, countryCode: country }];
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
