import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { checkOrder } from "../rules/injection-checks.js";
import { readOfferToken } from "../rules/offer-token.js";
import type { OrderBody } from "../state/order-body.js";
import type { SandboxOrder } from "../state/order-types.js";
import { orderPayload } from "../views/order-events.js";
import { allocate } from "./allocate.js";
import { cancelOrder } from "./cancel.js";
import { announceCompletion } from "./complete.js";
import { customerOf } from "./customer-of-order.js";
import { fingerprintOf, makeOrder } from "./make-order.js";
import { capture } from "./payments.js";
import { publishEvent } from "./publish-event.js";
import { routeWhenDue } from "./route.js";

/**
 * Creates an order, or finds the one that an earlier, identical request created
 * (docs/platform/order-injection.md#retries-and-idempotency).
 *
 * | `external_id` | body | result |
 * | --- | --- | --- |
 * | new | passes the checks | a new order |
 * | new | breaks a rule | refused, nothing is kept |
 * | used | the same | the first order |
 * | used | another | `same_order_injection_with_different_data`, or the first order where the tenant is set to that |
 *
 * The last row stands both ways in the sources; whether the error is a 400 or a 409 is UNKNOWN, the guide only has 400.
 */
export function injectOrder(world: World, body: OrderBody): SandboxOrder {
  const known = world.state.orders.byExternalId(body.external_id);
  if (known !== undefined) return repeatOf(world, known, body);
  checkOrder(body, factsOf(world));
  const order = makeOrder(world, body, customerOf(world, body)?.id);
  world.state.orders.put(order);
  if (!skipsSoftRouting(world, order)) allocate(world, order);
  publishEvent(world, "order.created", orderPayload(world, order));
  publishEvent(world, "order.opened", orderPayload(world, order));
  if (namesUnknownNode(world, order)) cancelOrder(world, order, "failed_fulfillment_node_mapping");
  else if (order.units.every((unit) => unit.status === "complete")) complete(world, order);
  else routeWhenDue(world, order);
  return order;
}

/** What was handed over already is paid for; money of the past moved elsewhere. */
function complete(world: World, order: SandboxOrder): void {
  if (order.body.is_historical !== true) capture(world, order, order.total);
  announceCompletion(world, order);
}

function repeatOf(world: World, known: SandboxOrder, body: OrderBody): SandboxOrder {
  if (known.fingerprint === fingerprintOf(body)) return known;
  if (world.settings?.conflictingInjection === "first-response") return known;
  throw differentData(body.external_id);
}

/** The refusal of a used `external_id` with another body. */
export function differentData(externalId: string): SandboxProblem {
  const text = `An order with external_id ${externalId} exists and its data differs.`;
  return new SandboxProblem(400, "same_order_injection_with_different_data", text);
}

function factsOf(world: World): Parameters<typeof checkOrder>[1] {
  const { delivery, settings } = world.state;
  return {
    serviceLevels: new Set(delivery.serviceLevels.keys()),
    maxItems: settings.injection?.value.big_sales_order?.hard_limit_for_big_orders,
    readToken: (token) => readOfferToken(token, world.tenant, world.clock.nowMs()),
  };
}

/**
 * docs/platform/order-injection.md#rules: orders by service level may be left unrouted until their grace period ends.
 */
function skipsSoftRouting(world: World, order: SandboxOrder): boolean {
  const skip = world.state.settings.injection?.value.skip_soft_routing_on_injection === true;
  const free = ({ kind, strategy, nodeId }: SandboxOrder["shipments"][number]) =>
    kind === "delivery" && strategy === "default" && nodeId === undefined;
  return skip && order.shipments.every(free);
}

/**
 * docs/platform/delivery.md#in-an-order: an order that another system routed to a place NewStore does not know is
 * cancelled.
 */
function namesUnknownNode(world: World, order: SandboxOrder): boolean {
  const external = order.shipments.filter((shipment) => shipment.strategy === "external");
  return external.some(({ nodeId }) => nodeId === undefined || world.state.stores.location(nodeId) === undefined);
}
