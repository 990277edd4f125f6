import type { World } from "../kernel/world.js";
import { canonicalJson } from "../rules/canonical.js";
import { decimalsOf, toMinor } from "../rules/money.js";
import { giftWrappingAmounts, itemAmounts, orderTotal, taxIncluded } from "../rules/order-total.js";
import { utcIso } from "../rules/time.js";
import { type BodyShipment, historicalOption, type OrderBody } from "../state/order-body.js";
import type { OrderPayment, OrderShipment, OrderUnit, PaymentTransaction, SandboxOrder } from "../state/order-types.js";
import { makeShipment } from "./make-shipment.js";

/** Text by which an identical repeat of an order is recognised. */
export function fingerprintOf(body: OrderBody): string {
  return canonicalJson(body);
}

/** Makes an order of a checked body. Nothing is allocated or stored yet. Ids depend on `external_id` only. */
export function makeOrder(world: World, body: OrderBody, customerId: string | undefined): SandboxOrder {
  const { clock, ids } = world;
  const included = taxIncluded(body);
  const done = body.is_fulfilled === true || body.is_historical === true;
  const shipments = body.shipments.map((shipment, index) => makeShipment(world, body, shipment, index));
  const payments = (body.payments ?? []).map((payment, index) => makePayment(world, body, payment, index));
  const createdAt = clock.iso();
  return {
    uuid: ids.uuidFor(`order ${body.external_id}`),
    displayId: ids.serial("NS"),
    externalId: body.external_id,
    body,
    fingerprint: fingerprintOf(body),
    createdAt,
    createdAtMs: clock.nowMs(),
    createdAtElapsedMs: clock.elapsedMs(),
    // docs/platform/order-injection.md#body: placed_at may be absent; the moment of injection is the mildest reading.
    placedAt: body.placed_at === undefined ? createdAt : utcIso(body.placed_at),
    customerId,
    currency: body.currency,
    decimals: decimalsOf(body.currency),
    taxIncluded: included,
    total: orderTotal(body, included),
    giftWrapping: giftWrappingAmounts(body, included),
    units: makeUnits(world, body, shipments, done),
    shipments,
    payments,
    transactions: payments.flatMap((payment) => openingTransactions(world, payment)),
    fulfillmentRequests: [],
    rejectedBy: new Set(),
    graceEndsAtMs: clock.nowMs() + (done ? 0 : gracePeriodMs(world, shipments)),
    routed: false,
    cancellation: undefined,
  };
}

function makeUnits(world: World, body: OrderBody, shipments: readonly OrderShipment[], done: boolean): OrderUnit[] {
  const idOf = (shipment: number, position: number) =>
    world.ids.uuidFor(`item ${body.external_id} ${shipment} ${position}`);
  return body.shipments.flatMap((shipment, index) => {
    const past = historicalOption(shipment) !== undefined;
    return shipment.items.map((item, position): OrderUnit => {
      const parent = shipment.items.findIndex((one) => one.external_item_id === item.addon_parent_external_item_id);
      return {
        uuid: idOf(index, position),
        externalItemId: item.external_item_id,
        productId: item.product_id,
        shipment: index,
        position,
        addonParentUuid: item.addon_parent_external_item_id === undefined ? undefined : idOf(index, parent),
        amounts: itemAmounts(item, body.currency, taxIncluded(body)),
        // docs/platform/order-injection.md#body: what is fulfilled or historical was handed over elsewhere and ties no
        // stock.
        status: done || past ? "complete" : "pending",
        nodeId: shipments[index]?.nodeId,
        allocated: false,
        preorder: false,
        shippedAt: done || past ? shippedAtOf(shipment, body, world) : undefined,
        serialNumber: undefined,
        epc: undefined,
        returnId: undefined,
      };
    });
  });
}

// Published text of `shipped_at`: without it, the time the order was placed.
function shippedAtOf(shipment: BodyShipment, body: OrderBody, world: World): string {
  const own = "shipped_at" in shipment ? (shipment.shipped_at as string | undefined) : undefined;
  return own ?? body.placed_at ?? world.clock.iso();
}

function makePayment(
  world: World,
  body: OrderBody,
  payment: NonNullable<OrderBody["payments"]>[number],
  index: number,
): OrderPayment {
  const authorized = toMinor(payment.amount, decimalsOf(body.currency)) ?? 0;
  return {
    uuid: world.ids.uuidFor(`payment ${body.external_id} ${index}`),
    correlationRef: payment.correlation_ref,
    processor: payment.processor,
    method: payment.method,
    wallet: payment.wallet,
    processedAt: payment.processed_at,
    authorized,
    captured: payment.type === "captured" ? authorized : 0,
    refunded: 0,
  };
}

function openingTransactions(world: World, payment: OrderPayment): PaymentTransaction[] {
  const make = (reason: PaymentTransaction["reason"], amount: number): PaymentTransaction => ({
    uuid: world.ids.uuidFor(`${reason} ${payment.uuid}`),
    paymentUuid: payment.uuid,
    reason,
    amount,
    at: payment.processedAt,
  });
  const authorization = make("authorization", payment.authorized);
  return payment.captured > 0 ? [authorization, make("capture", payment.captured)] : [authorization];
}

/**
 * The longest remorse period of the order's shipments (docs/platform/delivery.md#service-levels: seconds;
 * docs/platform/in-store-pickup.md#configuration for pickup).
 */
function gracePeriodMs(world: World, shipments: readonly OrderShipment[]): number {
  const { delivery, pickup } = world.state;
  const seconds = shipments.map((shipment) => {
    if (shipment.kind === "pickup")
      return typeof pickup.config === "object" ? (pickup.config.global.grace_period ?? 0) : 0;
    return delivery.serviceLevels.get(shipment.serviceLevel)?.remorse_period ?? 0;
  });
  return Math.max(0, ...seconds) * 1000;
}
