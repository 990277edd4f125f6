import { allocate, dinero, toSnapshot, USD } from "dinero.js";
import { buildOrder, type InjectedOrderItem, type InjectedOrderRequest, isNewStoreError } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { facade } from "../support/client.js";
import { type Cart, randomCart, seeded } from "./carts.js";

/** `npm run test:carts` makes ten thousand. */
const COUNT = Number(process.env["CARTS"] ?? 200);
const PER_SEED = 100;
/** Of so many carts one has every single-cent mistake planted. */
const EACH_NTH_SPOILED = 20;

/** Minor units of a JSON number, by the digits of its text: no arithmetic on fractions. */
function minorOf(amount: number, digits: number): bigint {
  const [whole = "", fraction = ""] = String(amount).split(".");
  if (fraction.length > digits || whole.includes("e")) throw new Error(`${amount} has more than ${digits} decimals`);
  return BigInt(whole + fraction.padEnd(digits, "0"));
}

const sum = (list: readonly bigint[]) => list.reduce((one, other) => one + other, 0n);

interface Adding {
  readonly items: readonly InjectedOrderItem[];
  readonly total: bigint;
  readonly paid: bigint;
}

const optionOf = (shipment: InjectedOrderRequest["shipments"][number]) =>
  "shipping_option" in shipment ? shipment.shipping_option : shipment.historical_shipping_option;

/** Adds an order on the wire up, in a way of its own. */
function addUp(order: InjectedOrderRequest, digits: number): Adding {
  const minor = (amount: number) => minorOf(amount, digits);
  const items = order.shipments.flatMap((shipment) => shipment.items);
  const options = order.shipments.map(optionOf);
  const gifts = items.flatMap((item) => item.gift_wrapping ?? []);
  const taxed = order.price_method === "tax_excluded" ? 1n : 0n;
  const total =
    sum(items.map(({ price }) => minor(price.item_price) - offOf(price, minor))) +
    sum(
      options.map(
        (one) => minor(one.price) - sum((one.discount_info ?? []).map((info) => minor(info.price_adjustment))),
      ),
    ) +
    sum(gifts.map((gift) => minor(gift.item_price ?? 0))) +
    taxed *
      (sum(items.flatMap(({ price }) => price.item_tax_lines.map((line) => minor(line.amount)))) +
        sum(options.map((one) => minor(one.tax))) +
        sum(gifts.flatMap((gift) => (gift.item_tax_lines ?? []).map((line) => minor(line.amount)))));
  return { items, total, paid: sum((order.payments ?? []).map(({ amount }) => minor(amount))) };
}

function offOf(price: InjectedOrderItem["price"], minor: (amount: number) => bigint): bigint {
  const infos = [...(price.item_discount_info ?? []), ...(price.item_order_discount_info ?? [])];
  return sum(infos.map((info) => minor(info.price_adjustment)));
}

function takesTooMuch(order: InjectedOrderRequest, digits: number): boolean {
  const minor = (amount: number) => minorOf(amount, digits);
  const options = order.shipments.map(optionOf);
  return (
    order.shipments.some(({ items }) => items.some(({ price }) => offOf(price, minor) > minor(price.item_price))) ||
    options.some(({ price, discount_info: [info] = [] }) => minor(info?.price_adjustment ?? 0) > minor(price))
  );
}

/** Every share within one minor unit of dinero.js' for the same amount and weights, and of none above its weight. */
function expectFairShares(shares: readonly bigint[], weights: readonly bigint[]): void {
  const total = sum(shares);
  if (sum(weights) === 0n) return;
  const theirs = allocate(dinero({ amount: Number(total), currency: USD }), weights.map(Number));
  for (const [index, share] of shares.entries()) {
    const off = Number(share) - toSnapshot(theirs[index] as (typeof theirs)[number]).amount;
    expect(Math.abs(off)).toBeLessThanOrEqual(1);
  }
}

/** The spread of discounts on the order is by what units cost after their own; that of one tax by what they cost in the end. */
function expectFair(order: InjectedOrderRequest, { input, digits }: Cart): void {
  const minor = (amount: number) => minorOf(amount, digits);
  const { items } = addUp(order, digits);
  const byLine = input.lines.map((line) =>
    items.filter((item) => item.external_item_id === line.id || item.external_item_id.startsWith(`${line.id}-`)),
  );
  const inOrder = byLine.flat();
  const own = (item: InjectedOrderItem) =>
    sum((item.price.item_discount_info ?? []).map((info) => minor(info.price_adjustment)));
  const share = (item: InjectedOrderItem) =>
    sum((item.price.item_order_discount_info ?? []).map((info) => minor(info.price_adjustment)));
  const afterOwn = inOrder.map((item) => minor(item.price.item_price) - own(item));
  expect(inOrder.filter((item, index) => share(item) > (afterOwn[index] as bigint))).toEqual([]);
  if ((input.discounts ?? []).length === 1) expectFairShares(inOrder.map(share), afterOwn);
  for (const [index, line] of input.lines.entries()) {
    const units = byLine[index] ?? [];
    expect(units).toHaveLength(line.quantity);
    if ((line.discounts ?? []).length === 1)
      expectFairShares(
        units.map(own),
        units.map((item) => minor(item.price.item_price)),
      );
    const nets = units.map((item) => minor(item.price.item_price) - own(item) - share(item));
    for (const [tax, { amount }] of (line.taxes ?? []).entries()) {
      const shares = units.map((item) => minor(item.price.item_tax_lines[tax]?.amount ?? -1));
      expectFairShares(shares, nets);
      if (typeof amount === "object") expect(sum(shares)).toBe(BigInt(amount.minor));
    }
  }
}

/** Every place whose amount counts in the sum of the order, as a copy of the order with a minor unit more or less there. */
function* spoiled(
  order: InjectedOrderRequest,
  digits: number,
): Generator<{ readonly at: string; readonly order: InjectedOrderRequest }> {
  const places: (readonly [
    holder: (copy: InjectedOrderRequest) => Record<string, unknown> | undefined,
    name: string,
  ])[] = [];
  const taxed = order.price_method === "tax_excluded";
  for (const [s, shipment] of order.shipments.entries()) {
    const option = (copy: InjectedOrderRequest) => optionOf(copy.shipments[s] as typeof shipment) as never;
    places.push([option, "price"]);
    if (taxed) places.push([option, "tax"]);
    if (optionOf(shipment).discount_info)
      places.push([
        (copy) => optionOf(copy.shipments[s] as typeof shipment).discount_info?.[0] as never,
        "price_adjustment",
      ]);
    for (const [i, item] of shipment.items.entries()) {
      const price = (copy: InjectedOrderRequest) => copy.shipments[s]?.items[i]?.price;
      places.push([(copy) => price(copy) as never, "item_price"]);
      if (item.price.item_discount_info)
        places.push([(copy) => price(copy)?.item_discount_info?.[0] as never, "price_adjustment"]);
      if (item.price.item_order_discount_info)
        places.push([(copy) => price(copy)?.item_order_discount_info?.[0] as never, "price_adjustment"]);
      for (const t of taxed ? item.price.item_tax_lines.keys() : [])
        places.push([(copy) => price(copy)?.item_tax_lines[t] as never, "amount"]);
    }
  }
  for (const p of (order.payments ?? []).keys()) places.push([(copy) => copy.payments?.[p] as never, "amount"]);
  for (const [index, [holder, name]] of places.entries()) {
    const copy = structuredClone(order);
    const target = holder(copy);
    if (target === undefined) throw new Error(`nothing at place ${index}`);
    const minor = minorOf(target[name] as number, digits);
    const step = index % 2 === 0 || minor === 0n ? 1n : -1n;
    target[name] = Number(minor + step) / 10 ** digits;
    yield { at: `${index} ${name} ${step}`, order: copy };
  }
}

describe(`${COUNT} random carts over twelve currencies`, () => {
  it.each(Array.from({ length: Math.ceil(COUNT / PER_SEED) }, (_, index) => index + 1))(
    "seed %i: built, injected, read back to the minor unit; every planted mistake of one is refused",
    async (seed) => {
      const { newstore } = facade();
      const { options = [] } = await newstore.shipping.pickupOptions({
        location: { geo: { latitude: 40.7241, longitude: -73.9988 } },
        bag: [{ product_id: "P1", quantity: 1 }],
        options: { search_radius: 500, limit: 1, show_stores_without_atp: true },
      });
      const token = options[0]?.in_store_pickup_option?.shipping_offer_token ?? "";
      const unchecked = newstore.withOptions({ validate: { requests: "off" } });
      const random = seeded(seed);
      let planted = 0;
      for (let index = 0; index < Math.min(PER_SEED, COUNT); index += 1) {
        const cart = randomCart(random, `CART-${seed}-${index}`, token);
        const { order, proof } = buildOrder(cart.input);
        const { total, paid } = addUp(order, cart.digits);
        const label = JSON.stringify({ seed, index, proof });
        expect(minorOf(Number(proof.total), cart.digits), label).toBe(total);
        expect(order.payments === undefined ? total : paid, label).toBe(total);
        expectFair(order, cart);

        await newstore.orders.inject(order);
        const { totals } = await newstore.orders.getByExternalId(order.external_id);
        expect((totals as { order_total: number }).order_total, label).toBe(Number(total) / 10 ** cart.digits);

        if (index % EACH_NTH_SPOILED !== 0 || order.payments === undefined) continue;
        for (const mistake of spoiled({ ...order, external_id: `${order.external_id}-x` }, cart.digits)) {
          planted += 1;
          const refusals = await Promise.all(
            [newstore, unchecked].map((client) =>
              client.orders.inject(mistake.order).then(
                () => "taken",
                (error: unknown) => (isNewStoreError(error) ? error.kind : String(error)),
              ),
            ),
          );
          // What a discount above its unit comes to is not known: there the platform alone can refuse.
          const first = takesTooMuch(mistake.order, cart.digits) ? "api" : "validation";
          expect(refusals, `${label} ${mistake.at}`).toEqual([first, "api"]);
        }
      }
      expect(planted).toBeGreaterThan(10);
    },
  );
});
