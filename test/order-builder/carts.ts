import type { BuildOrderDiscount, BuildOrderInput, BuildOrderLine, BuildOrderTax, Money } from "newstore-sdk";

/** Twelve currencies of 0, 2, 3 and 4 decimals, and what a unit costs at most, in minor units. */
const CURRENCIES = [
  { code: "USD", digits: 2, most: 100_000 },
  { code: "EUR", digits: 2, most: 100_000 },
  { code: "GBP", digits: 2, most: 5_000 },
  { code: "CHF", digits: 2, most: 1_000_000 },
  { code: "HUF", digits: 2, most: 10_000_000 },
  { code: "IDR", digits: 2, most: 1_000_000_000 },
  { code: "JPY", digits: 0, most: 1_000_000 },
  { code: "KRW", digits: 0, most: 5_000_000 },
  { code: "ISK", digits: 0, most: 100 },
  { code: "KWD", digits: 3, most: 500_000 },
  { code: "BHD", digits: 3, most: 50_000 },
  { code: "CLF", digits: 4, most: 300_000 },
] as const;

/** Draws from a seeded source; the same seed gives the same carts. */
class Draw {
  constructor(readonly random: () => number) {}

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  chance(part: number): boolean {
    return this.random() < part;
  }

  list<T>(least: number, most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.int(least, most) }, (_, index) => make(index));
  }

  /** Minor units in one of the forms that `buildOrder` takes. */
  money(minor: number, digits: number): Money {
    const text = `${"0".repeat(digits)}${minor}`;
    const whole = text.slice(0, text.length - digits).replace(/^0+(?=\d)/, "") || "0";
    const decimal = digits === 0 ? whole : `${whole}.${text.slice(-digits)}`;
    return [decimal, Number(decimal), { minor }, { minor: BigInt(minor) }][this.int(0, 3)] as Money;
  }
}

/** Seeded numbers between 0 and 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A cart, with the minor units that it was made of. */
export interface Cart {
  readonly input: BuildOrderInput;
  readonly digits: number;
}

/** A random cart of up to eight lines, with everything that an order can have. */
export function randomCart(random: () => number, id: string, token: string): Cart {
  const draw = new Draw(random);
  const currency = CURRENCIES[draw.int(0, CURRENCIES.length - 1)] as (typeof CURRENCIES)[number];
  const { code, digits, most } = currency;
  const shipmentCount = draw.chance(0.2) ? draw.int(2, 3) : 1;
  const isByToken = shipmentCount > 1 || draw.chance(0.2);

  const discounts = (name: string, price: number): BuildOrderDiscount[] => {
    let left = price;
    return draw.list(0, draw.chance(0.5) ? 0 : 3, (index) => {
      const ref = `${name}-${index}`;
      const coupon = draw.chance(0.3) ? { coupon: `C${index}` } : {};
      if (draw.chance(0.4)) {
        // Per cent are never above what is left; the amounts after them must not be either.
        left = 0;
        return { ref, percent: draw.int(0, 1_000) / 10, ...coupon };
      }
      const amount = draw.chance(0.1) ? left : draw.int(0, Math.floor(left / 2));
      left -= amount;
      return { ref, amount: draw.money(amount, digits), ...coupon };
    });
  };
  const taxes = (): BuildOrderTax[] =>
    draw.list(0, 3, (index) => ({
      name: `tax ${index}`,
      rate: draw.int(0, 30_000) / 100_000,
      ...(draw.chance(0.5) && { amount: draw.money(draw.int(0, most), digits) }),
    }));

  const lines: BuildOrderLine[] = draw.list(1, 8, (index) => {
    const unit = draw.chance(0.05) ? 0 : draw.int(1, most);
    const quantity = draw.chance(0.5) ? 1 : draw.int(2, 7);
    const parent = index > 0 && draw.chance(0.15) ? { addOnOf: "line-0" } : {};
    return {
      id: `line-${index}`,
      productId: `P${draw.int(1, 5)}`,
      quantity,
      unitPrice: draw.money(unit, digits),
      ...(draw.chance(0.3) && { listPrice: draw.money(draw.int(0, most), digits) }),
      discounts: discounts(`line-${index}`, unit * quantity),
      taxes: taxes(),
      // Every shipment has a line: the first ones take them in turn.
      ...(shipmentCount > 1 && {
        shipment: "addOnOf" in parent ? 0 : index < shipmentCount ? index : draw.int(0, shipmentCount - 1),
      }),
      ...parent,
      ...(index === 0 &&
        draw.chance(0.15) && { giftWrapping: { price: draw.money(draw.int(2, 900), digits), taxes: taxes() } }),
    };
  });
  // An add-on may have taken the turn of a shipment.
  for (let shipment = lines.length; shipment < shipmentCount; shipment += 1)
    lines.push({ id: `more-${shipment}`, productId: "P1", quantity: 1, unitPrice: draw.money(1, digits), shipment });
  for (let shipment = 1; shipment < shipmentCount; shipment += 1) {
    if (lines.some((line) => line.shipment === shipment)) continue;
    lines.push({ id: `extra-${shipment}`, productId: "P1", quantity: 1, unitPrice: draw.money(1, digits), shipment });
  }

  const shipments = Array.from({ length: shipmentCount }, () => {
    const price = draw.chance(0.3) ? 0 : draw.int(1, most);
    return {
      ...(isByToken ? { offerToken: token } : { serviceLevel: draw.chance(0.5) ? "STANDARD" : "EXPRESS" }),
      price: draw.money(price, digits),
      tax: draw.chance(0.5) ? { rate: draw.int(0, 2_500) / 10_000 } : draw.money(draw.int(0, price), digits),
      discounts: discounts("shipping", price),
    } as BuildOrderInput["shipments"][number];
  });

  const payment = (index: number) => ({
    processor: "stripe",
    correlation_ref: `pay-${id}-${index}`,
    type: "captured" as const,
    method: "credit_card",
    processed_at: "2026-03-02T12:00:00Z",
  });
  return {
    digits,
    input: {
      external_id: id,
      shop: "storefront-catalog-en",
      shop_locale: "en-US",
      channel_type: "web",
      channel_name: "carts",
      currency: code,
      taxes: draw.chance(0.5) ? "included" : "excluded",
      lines,
      ...(draw.chance(0.4) && {
        discounts: draw.list(1, 2, (index) => ({ ref: `order-${index}`, percent: draw.int(0, 500) / 10 })),
      }),
      shipments,
      payments: [payment(0)],
    },
  };
}
