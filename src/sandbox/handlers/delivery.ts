import type { CreateDeliveryOptionsRequest, DeliveryBagItem } from "../../../generated/delivery/types.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { deliveryOffers } from "../rules/delivery-offers.js";
import { nodesInOrder, planRoute } from "../rules/routing.js";

const MAX_UNITS = 10_000;

/** Ways to deliver a bag, requested at checkout. */
export const deliveryHandlers: Handlers = {
  // docs/platform/delivery.md#delivery-options, docs/platform/delivery.md#how-shipping-works: only places with ATP make
  // offers; a bag that nobody has gets none.
  createDeliveryOptions: ({ body }, world) => {
    const request = body as CreateDeliveryOptionsRequest;
    const { bag: wanted } = request;
    const given =
      wanted !== undefined && "products" in wanted
        ? wanted.products
        : (wanted as readonly DeliveryBagItem[] | undefined);
    const bag = (given ?? []).map(({ product_id: productId, quantity = 1 }) => {
      if (productId !== undefined && quantity >= 1) return { productId, quantity };
      throw new SandboxProblem(
        400,
        "bad_request",
        "Each entry of the bag needs a product_id and a quantity from 1 up.",
      );
    });
    if (bag.length === 0) throw new SandboxProblem(400, "bad_request", "The bag must not be empty.");
    const options = optionsFor(world, bag);
    audit(world, request, options);
    return { status: 200, body: { options } };
  },
};

function optionsFor(
  world: World,
  bag: readonly { readonly productId: string; readonly quantity: number }[],
): Record<string, unknown>[] {
  const { stock, stores, delivery } = world.state;
  // Units are looked at one by one; nobody has that many.
  if (bag.reduce((sum, { quantity }) => sum + quantity, 0) > MAX_UNITS) return [];
  const units = bag.flatMap(({ productId, quantity }) => Array.from({ length: quantity }, () => productId));
  const nodes = nodesInOrder(stores.locations().filter((location) => location.enabled));
  const plan = planRoute(units, nodes, (productId, nodeId) => stock.presentAtp(productId, nodeId));
  if (plan.includes(undefined)) return [];
  const [first] = plan;
  const nodeId = plan.every((node) => node === first) ? first : undefined;
  const { tenant, clock } = world;
  return deliveryOffers({ tenant, nowMs: clock.nowMs(), serviceLevels: delivery.serviceLevels, bag, nodeId });
}

function audit(world: World, request: unknown, options: readonly unknown[]): void {
  const createdAt = world.clock.iso();
  const event = (key: string, value: unknown) => ({ happenedAt: createdAt, key, value });
  world.state.delivery.audits.push({
    id: world.ids.uuid(),
    requestId: world.ids.uuid(),
    searchKey: world.ids.token(12),
    createdAt,
    events: [event("routing_options_requested", request), event("routing_options_made", { count: options.length })],
  });
}
