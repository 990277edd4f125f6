import type { World } from "../kernel/world.js";
import { nodesInOrder, planRoute } from "../rules/routing.js";
import type { OrderShipment, OrderUnit, SandboxOrder } from "../state/order-types.js";

/**
 * Looks for stock for the units of an order that have none, and ties it to them, so that ATP drops at once.
 *
 * | shipment | where |
 * | --- | --- |
 * | pickup, handover in a store, prerouted | the named node; what it lacks is left over |
 * | external | the named node, with or without stock: another system has decided |
 * | delivery by token | the token's node when it has everything, else as by service level |
 * | delivery by service level | the sandbox's routing rule, see rules/routing.ts |
 *
 * See docs/platform/in-store-pickup.md#from-option-to-order and docs/platform/delivery.md#in-an-order.
 */
export function allocate(world: World, order: SandboxOrder): void {
  for (const [index, shipment] of order.shipments.entries()) {
    const units = order.units.filter((unit) => unit.shipment === index && unit.status === "pending" && !unit.allocated);
    const nodes = nodesFor(world, order, shipment, units);
    for (const [position, unit] of units.entries()) place(world, order, shipment, unit, nodes[position]);
  }
}

function nodesFor(
  world: World,
  order: SandboxOrder,
  shipment: OrderShipment,
  units: readonly OrderUnit[],
): readonly (string | undefined)[] {
  const { nodeId } = shipment;
  const bound = shipment.strategy !== "default" || shipment.kind === "pickup" || shipment.kind === "handover";
  if (nodeId !== undefined && bound) return units.map(() => (order.rejectedBy.has(nodeId) ? undefined : nodeId));
  const { stock, stores } = world.state;
  const open = nodesInOrder(
    stores.locations().filter((location) => location.enabled),
    order.rejectedBy,
  );
  const first = nodeId !== undefined && open.includes(nodeId) ? [nodeId] : [];
  const productIds = units.map((unit) => unit.productId);
  return planRoute(productIds, [...first, ...open.filter((id) => id !== nodeId)], (productId, id) =>
    stock.presentAtp(productId, id),
  );
}

function place(
  world: World,
  order: SandboxOrder,
  shipment: OrderShipment,
  unit: OrderUnit,
  nodeId: string | undefined,
): void {
  const { stock, stores } = world.state;
  const owner = { orderUuid: order.uuid, itemUuid: unit.uuid, createdAt: order.createdAt };
  unit.allocated = nodeId !== undefined && stock.allocate(unit.productId, nodeId, owner);
  unit.nodeId = unit.allocated || shipment.strategy === "external" ? nodeId : undefined;
  if (unit.allocated) stock.releaseFuture(unit.uuid);
  else if (!stock.hasFuture(unit.uuid))
    // docs/platform/availabilities.md#atp: expected stock is sold ahead, at distribution centres only.
    stores.locations().some(({ id, type }) => type === "dc" && stock.allocateFuture(unit.productId, id, owner));
  unit.preorder = stock.hasFuture(unit.uuid);
}
