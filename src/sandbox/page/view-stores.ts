import type { SandboxOrder } from "../state/order-types.js";
import type { SandboxState } from "../state/state.js";

/** A store or distribution centre. */
export interface LocationView {
  readonly id: string;
  readonly label: string;
  readonly type: "store" | "dc";
  /** Absent: nobody knows where it is. */
  readonly at?: { readonly latitude: number; readonly longitude: number; readonly city: string };
  /** Units of orders that wait there to be fulfilled. */
  readonly openUnits: number;
}

/** Locations in the order in which they were made. */
export function viewStores(state: SandboxState, orders: readonly SandboxOrder[]): LocationView[] {
  const open = new Map<string, number>();
  for (const { units } of orders)
    for (const { nodeId, status } of units)
      if (nodeId !== undefined && status === "in_fulfillment") open.set(nodeId, (open.get(nodeId) ?? 0) + 1);
  return state.stores.locations().map(({ id, type }) => {
    const store = state.stores.byNode(id);
    const openUnits = open.get(id) ?? 0;
    if (!store) return { id, label: type === "dc" ? "distribution centre" : "store", type, openUnits };
    const { latitude, longitude, city } = store.address;
    return { id, label: store.label, type, at: { latitude, longitude, city }, openUnits };
  });
}
