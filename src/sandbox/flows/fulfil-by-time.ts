import type { World } from "../kernel/world.js";
import type { FulfillmentRequest, OrderUnit, SandboxOrder } from "../state/order-types.js";
import { shipUnits } from "./fulfil.js";
import { readyUnits } from "./ready.js";
import { endGracePeriod, rerouteRejected } from "./route.js";

/** How far goods get: laid ready for the customer (pickups only), or gone. */
export type FulfilmentStep = "ready" | "complete";

/** Time has come for a work order: parcels leave, goods for pickup are laid ready. */
export function fulfilByTime(world: World, requestUuid: string): void {
  const { order, request, open } = openUnits(world, requestUuid);
  if (order === undefined || request === undefined) return;
  readyUnits(world, order, request, open);
  const waiting = open.filter((unit) => order.shipments[unit.shipment]?.kind === "pickup");
  ship(
    world,
    order,
    request,
    open.filter((unit) => !waiting.includes(unit)),
  );
  if (waiting.length > 0) world.later(world.settings?.handoverAfterMs ?? 0, { kind: "hand-over", requestUuid });
}

/** The customer has picked up what was laid ready. */
export function handOverByTime(world: World, requestUuid: string): void {
  const { order, request, open } = openUnits(world, requestUuid);
  if (order !== undefined && request !== undefined) ship(world, order, request, open);
}

/** Takes an order as far as the caller wants, now. Its grace period ends with it. What is on hold stays there. */
export function fulfilByCall(world: World, order: SandboxOrder, step: FulfilmentStep): void {
  endGracePeriod(world, order);
  for (const { uuid } of [...order.fulfillmentRequests]) {
    const { request, open } = openUnits(world, uuid);
    if (request === undefined) continue;
    readyUnits(world, order, request, open);
    if (step === "complete") ship(world, order, request, open);
  }
}

function openUnits(
  world: World,
  requestUuid: string,
): {
  readonly order: SandboxOrder | undefined;
  readonly request: FulfillmentRequest | undefined;
  readonly open: readonly OrderUnit[];
} {
  const order = world.state.orders.byFulfillmentRequest(requestUuid);
  const request = order?.fulfillmentRequests.find(({ uuid }) => uuid === requestUuid);
  const lines = (request?.lines ?? []).filter((line) => line.status === "dispatched");
  const open = (order?.units ?? []).filter(
    (unit) => unit.status === "in_fulfillment" && lines.some((line) => line.itemUuid === unit.uuid),
  );
  return { order, request, open };
}

function ship(world: World, order: SandboxOrder, request: FulfillmentRequest, units: readonly OrderUnit[]): void {
  const pickup = units.every((unit) => order.shipments[unit.shipment]?.kind === "pickup");
  const parcel = pickup
    ? { carrier: "", trackingCode: "" }
    : { carrier: "PARCEL", trackingCode: `TRACK-${request.uuid.slice(0, 8)}` };
  shipUnits(world, order, request, units, parcel);
  rerouteRejected(world, order, request);
}
