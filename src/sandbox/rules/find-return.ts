import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { SandboxOrder } from "../state/order-types.js";
import type { SandboxReturn } from "../state/returns.js";

/** A return of an order, by its id. */
export function returnOf(world: World, order: SandboxOrder, id: string | undefined): SandboxReturn {
  const one = world.state.returns.returnsOf(order.uuid).find(({ uuid }) => uuid === id);
  if (one !== undefined) return one;
  throw new SandboxProblem(404, "not_found", `The return '${id}' couldn't be found.`);
}
