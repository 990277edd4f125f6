/** A place that may fulfil. */
export interface RoutingNode {
  readonly id: string;
  readonly type: "store" | "dc";
}

/**
 * Nodes in the order in which the sandbox considers them: distribution centres, then stores, each in the order they
 * were
 * set up. The platform follows the tenant's routing rules (docs/platform/delivery.md#routing-rules), which the sandbox
 * does not interpret.
 */
export function nodesInOrder(nodes: readonly RoutingNode[], excluded: ReadonlySet<string> = new Set()): string[] {
  const open = nodes.filter((node) => !excluded.has(node.id));
  return [...open.filter((node) => node.type === "dc"), ...open.filter((node) => node.type !== "dc")].map(
    ({ id }) => id,
  );
}

/**
 * Which node takes which unit: the first node that has all of them; else, unit by unit, the first node that has it;
 * else none, and the unit goes on hold.
 */
export function planRoute(
  productIds: readonly string[],
  nodeIds: readonly string[],
  atp: (productId: string, nodeId: string) => number,
): (string | undefined)[] {
  const whole = nodeIds.find((nodeId) => hasAll(productIds, nodeId, atp));
  if (whole !== undefined) return productIds.map(() => whole);
  const taken = new Map<string, number>();
  return productIds.map((productId) => {
    const nodeId = nodeIds.find((id) => atp(productId, id) - (taken.get(`${id} ${productId}`) ?? 0) >= 1);
    if (nodeId !== undefined) taken.set(`${nodeId} ${productId}`, (taken.get(`${nodeId} ${productId}`) ?? 0) + 1);
    return nodeId;
  });
}

/** Whether a node has every unit of a bag. */
function hasAll(
  productIds: readonly string[],
  nodeId: string,
  atp: (productId: string, nodeId: string) => number,
): boolean {
  const wanted = new Map<string, number>();
  for (const productId of productIds) wanted.set(productId, (wanted.get(productId) ?? 0) + 1);
  return [...wanted].every(([productId, quantity]) => atp(productId, nodeId) >= quantity);
}
