import { SandboxProblem } from "../kernel/problem.js";
import type { OrderUnit, SandboxOrder } from "../state/order-types.js";

/**
 * The units of an order that somebody means: all that fit, or those that are named. A name is the id of a unit, the
 * seller's id of an item, or a product; each name takes one unit, so a product with two units may stand twice.
 */
export function pickUnits(
  order: SandboxOrder,
  names: readonly string[] | undefined,
  fits: (unit: OrderUnit) => boolean,
): OrderUnit[] {
  const left = order.units.filter(fits);
  if (names === undefined) return left;
  return names.map((name) => {
    const at = left.findIndex((unit) => [unit.uuid, unit.externalItemId, unit.productId].includes(name));
    const [unit] = at < 0 ? [] : left.splice(at, 1);
    if (unit !== undefined) return unit;
    throw new SandboxProblem(409, "conflict", `Order ${order.externalId} has no such unit left: ${name}.${rest(left)}`);
  });
}

function rest(left: readonly OrderUnit[]): string {
  if (left.length === 0) return "";
  return ` There are: ${left.map(({ externalItemId, productId }) => `${externalItemId} (${productId})`).join(", ")}.`;
}
