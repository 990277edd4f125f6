import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { SandboxOrder } from "../state/order-types.js";
import { readLagMs } from "./read-lag.js";

/**
 * Whether an order can be read already: injection is ahead of the read models
 * (docs/platform/order-injection.md#retries-and-idempotency).
 */
export function isReadable(world: World, order: SandboxOrder): boolean {
  const { clock, settings } = world;
  const lagMs = readLagMs(settings?.readLagMs, order.uuid);
  // By the date as well: an order of a snapshot may come from a process whose time began elsewhere.
  return clock.elapsedMs() >= order.createdAtElapsedMs + lagMs || clock.nowMs() >= order.createdAtMs + lagMs;
}

/** An order for a write, by NewStore's UUID. Writes do not wait for the read models. */
export function orderByUuid(world: World, uuid: string | undefined): SandboxOrder {
  return found(world.state.orders.get(uuid ?? ""), uuid);
}

/** An order by `internal` or `external` id. The latter is "human-readable": the seller's number or NewStore's own. */
export function orderByIdType(world: World, id: string | undefined, idType: string | null): SandboxOrder {
  const { orders } = world.state;
  if (idType === "internal") return found(orders.get(id ?? ""), id);
  if (idType === "external") return found(orders.byReadableId(id ?? ""), id);
  throw new SandboxProblem(400, "bad_request", `id_type must be internal or external; ${idType} is neither.`);
}

/** An order by any of its ids. */
export function orderByAnyId(world: World, id: string | undefined): SandboxOrder {
  const { orders } = world.state;
  return found(orders.get(id ?? "") ?? orders.byReadableId(id ?? ""), id);
}

/** The order, or not yet. */
export function readable(world: World, order: SandboxOrder): SandboxOrder {
  return found(isReadable(world, order) ? order : undefined, order.externalId);
}

function found(order: SandboxOrder | undefined, id: string | undefined): SandboxOrder {
  if (order !== undefined) return order;
  throw new SandboxProblem(404, "not_found", `The order '${id}' couldn't be found.`);
}
