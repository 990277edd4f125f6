import type { RecordedEvent } from "../state/events.js";
import type { OrderUnit, SandboxOrder } from "../state/order-types.js";
import type { SandboxState } from "../state/state.js";
import { isFinal, moneyOf, orderStatus } from "../views/order-figures.js";

/** An order, without who placed it. */
export interface OrderView {
  readonly externalId: string;
  readonly uuid: string;
  readonly displayId: string;
  readonly state: string;
  readonly total: string;
  readonly currency: string;
  readonly units: readonly {
    readonly productId: string;
    readonly state: string;
    readonly nodeId: string | undefined;
    readonly count: number;
  }[];
  /** What people in stores can do with it now. */
  readonly can: Readonly<Record<"ready" | "fulfil" | "reject" | "cancel" | "takeBack", boolean>>;
  readonly timeline: readonly { readonly at: string; readonly what: string; readonly detail: string }[];
}

const MAX_ORDERS = 25;

/** The newest orders with what happened to each. */
export function viewOrders(state: SandboxState, orders: readonly SandboxOrder[]): OrderView[] {
  const shown = orders.slice(-MAX_ORDERS).reverse();
  const events = eventsOf(state.events.list(), new Set(shown.map(({ uuid }) => uuid)));
  return shown.map((order) => ({
    externalId: order.externalId,
    uuid: order.uuid,
    displayId: order.displayId,
    state: order.cancellation === undefined ? orderStatus(order).replace("_", " ") : "cancelled",
    total: moneyOf(order)(order.total).toFixed(order.decimals),
    currency: order.currency,
    units: groupUnits(order.units),
    can: possible(order),
    timeline: (events.get(order.uuid) ?? []).map(({ publishedAt, name, payload }) => ({
      at: publishedAt,
      what: name,
      detail: detailOf(payload),
    })),
  }));
}

function possible(order: SandboxOrder): OrderView["can"] {
  const { units, shipments, fulfillmentRequests } = order;
  const lines = fulfillmentRequests.flatMap((request) => request.lines).filter(({ status }) => status === "dispatched");
  const isPickup = (uuid: string) => {
    const unit = units.find((one) => one.uuid === uuid);
    return unit !== undefined && shipments[unit.shipment]?.kind === "pickup";
  };
  return {
    ready: lines.some((line) => line.readyAt === undefined && isPickup(line.itemUuid)),
    fulfil: lines.length > 0 || units.some(({ status }) => status === "pending"),
    reject: lines.length > 0,
    cancel: units.some((unit) => !isFinal(unit)),
    takeBack: units.some(({ status }) => status === "complete"),
  };
}

function groupUnits(units: readonly OrderUnit[]): OrderView["units"] {
  const groups = new Map<string, { productId: string; state: string; nodeId: string | undefined; count: number }>();
  for (const { productId, status, nodeId } of units) {
    const key = JSON.stringify([productId, status, nodeId]);
    const group = groups.get(key) ?? { productId, state: status.replace("_", " "), nodeId, count: 0 };
    group.count += 1;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * An order's own events carry its id as `id`; those of its parts as `order_id`
 * (docs/platform/events-and-webhooks.md#payloads).
 */
function eventsOf(events: readonly RecordedEvent[], wanted: ReadonlySet<string>): Map<string, RecordedEvent[]> {
  const found = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    const { id, order_id: orderId, order_uuid: orderUuid } = event.payload;
    const uuid = [orderId, orderUuid, id].find((one): one is string => typeof one === "string" && wanted.has(one));
    if (uuid === undefined) continue;
    const list = found.get(uuid);
    if (list) list.push(event);
    else found.set(uuid, [event]);
  }
  return found;
}

function detailOf(payload: RecordedEvent["payload"]): string {
  const { fulfillment_location_id: nodeId, items } = payload;
  const count = Array.isArray(items) ? `${items.length} ${items.length === 1 ? "unit" : "units"}` : "";
  return [count, typeof nodeId === "string" ? `at ${nodeId}` : ""].filter((part) => part !== "").join(" ");
}
