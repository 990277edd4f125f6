import { fromMinor } from "../rules/money.js";
import { anyOption, type BodyItem, type BodyShipment } from "../state/order-body.js";
import type { Amounts, ItemStatus, OrderUnit, SandboxOrder } from "../state/order-types.js";

/** Turns an order's smallest units into the amounts that the wire has. */
export function moneyOf(order: SandboxOrder): (minor: number) => number {
  return (minor) => fromMinor(minor, order.decimals);
}

/** Sums of an order, in smallest units. */
export interface OrderSums {
  readonly units: Amounts;
  readonly shipping: Amounts;
  readonly gift: Amounts;
}

const NOTHING: Amounts = { base: 0, discount: 0, net: 0, tax: 0, gross: 0 };

/** Adds up units, shipping and gift wrapping apart from each other. */
export function sumsOf(order: SandboxOrder): OrderSums {
  return {
    units: order.units.map((unit) => unit.amounts).reduce(add, NOTHING),
    shipping: order.shipments.map((shipment) => shipment.amounts).reduce(add, NOTHING),
    gift: order.giftWrapping ?? NOTHING,
  };
}

function add(a: Amounts, b: Amounts): Amounts {
  return {
    base: a.base + b.base,
    discount: a.discount + b.discount,
    net: a.net + b.net,
    tax: a.tax + b.tax,
    gross: a.gross + b.gross,
  };
}

/** The unit as it was sent. */
export function bodyItemOf(order: SandboxOrder, unit: OrderUnit): BodyItem {
  const item = order.body.shipments[unit.shipment]?.items[unit.position];
  if (item === undefined) throw new RangeError(`order ${order.uuid} has no body item for unit ${unit.uuid}`);
  return item;
}

/** The shipping option of a shipment as it was sent. */
function bodyOptionOf(order: SandboxOrder, shipment: number): ReturnType<typeof anyOption> {
  return anyOption(order.body.shipments[shipment] as BodyShipment);
}

const FINAL: ReadonlySet<ItemStatus> = new Set(["complete", "cancelled", "returned"]);

/** Whether nothing happens to a unit any more, a return apart. */
export function isFinal(unit: OrderUnit): boolean {
  return FINAL.has(unit.status);
}

/** Published `SalesOrderStatus` of an order, derived from its units. */
export function orderStatus(order: SandboxOrder): "on_hold" | "open" | "closed" {
  if (order.units.every(isFinal)) return "closed";
  return order.units.some((unit) => unit.status === "on_hold") ? "on_hold" : "open";
}

/** Published `SalesOrderFulfillmentType`: kinds that differ make `multiple`. */
export function fulfillmentType(order: SandboxOrder): string {
  const names = order.shipments.map((shipment, index) => {
    if (shipment.kind === "pickup") return "in_store_pickup";
    if (shipment.kind === "handover") return "in_store_purchase";
    const option = bodyOptionOf(order, index);
    return "shipping_type" in option
      ? (HISTORICAL_TYPES[option.shipping_type as string] ?? "traditional")
      : "traditional";
  });
  const [first = "traditional", ...others] = [...new Set(names)];
  return others.length > 0 ? "multiple" : first;
}

const HISTORICAL_TYPES: Readonly<Record<string, string>> = {
  traditional_carrier: "traditional",
  same_day_delivery: "same_day_delivery",
  in_store_pick_up: "in_store_pickup",
  in_store_handover: "in_store_purchase",
};

/** What is left to capture, in smallest units. */
export function capturable(order: SandboxOrder): number {
  return order.payments.reduce((sum, payment) => sum + payment.authorized - payment.captured, 0);
}

/** What has been captured and not refunded, in smallest units. */
export function refundable(order: SandboxOrder): number {
  return order.payments.reduce((sum, payment) => sum + payment.captured - payment.refunded, 0);
}
