import type { NewStore } from "../../src/newstore.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { order } from "../support/orders.js";

/** One kind of call of the load. */
export interface LoadKind {
  readonly name: string;
  /** How many of a hundred calls are of it. */
  readonly share: number;
  readonly isWrite: boolean;
  /** Makes the call. What it hands over is changed right after. */
  readonly call: (newstore: NewStore, name: string, options: LoadOptions) => PromiseLike<unknown>;
}

/** What every call of the load is given. */
interface LoadOptions {
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
}

/** What no order may be called. */
export const CHANGED = "CHANGED";

/** Orders that are there before the load, to be read and to get notes. */
export const OLD_ORDERS = Array.from({ length: 50 }, (_, index) => `OLD-${index}`);

const oldOrderOf = (name: string): string => OLD_ORDERS[Number(name.slice(1)) % OLD_ORDERS.length] ?? "";

/** The kinds, for orders that are there already by NewStore's own ids. */
export function loadKinds(uuidOf: (externalId: string) => string): readonly LoadKind[] {
  return [
    {
      name: "orders.inject",
      share: 35,
      isWrite: true,
      call(newstore, name, options) {
        const body = order({ external_id: name });
        const call = newstore.orders.inject(body, options);
        Object.assign(body, { external_id: CHANGED, shipments: [] });
        return call.then(({ external_id: back }) => expectSame(back, name));
      },
    },
    {
      name: "orders.createOrderLevelNote, never repeated",
      share: 15,
      isWrite: true,
      call(newstore, name, options) {
        const path = { order_uuid: uuidOf(oldOrderOf(name)) };
        const body = { text: name, source: "load", source_type: "user", tags: [] };
        return newstore.api.orders.createOrderLevelNote({ path, body }, options);
      },
    },
    {
      name: "reservations.createReservation, by a key",
      share: 10,
      isWrite: true,
      call(newstore, name, options) {
        const body = { customer_profile_id: name, location_id: "DC01", items: [{ product_id: "P1" }] };
        return newstore.api.reservations.createReservation({ headers: { "Idempotency-Key": name }, body }, options);
      },
    },
    {
      name: "orders.getByExternalId",
      share: 15,
      isWrite: false,
      call(newstore, name, options) {
        const id = oldOrderOf(name);
        return newstore.orders.getByExternalId(id, options).then((found) => expectSame(found.order_uuid, uuidOf(id)));
      },
    },
    {
      name: "availability.get",
      share: 20,
      isWrite: false,
      call: (newstore, _, options) =>
        newstore.availability.get([{ product_id: "P1", fulfillment_node_id: "DC01" }], options),
    },
    {
      name: "stores.get",
      share: 5,
      isWrite: false,
      call: (newstore, _, options) =>
        newstore.stores.get("US01", options).then((store) => expectSame(store.id, "US01")),
    },
  ];
}

/** A response of another call is worse than none. */
function expectSame(back: unknown, name: string): void {
  if (back !== name) throw new Error(`the response of another call: ${String(back)} for ${name}`);
}

/** How often the platform did the work of each write, by the call's name. */
export function workIn({ state }: Sandbox): ReadonlyMap<string, number> {
  const work = new Map<string, number>();
  const add = (name: string) => void work.set(name, (work.get(name) ?? 0) + 1);
  const orders = state.orders.list();
  for (const { externalId } of orders) add(externalId);
  for (const { uuid } of orders) for (const { text } of state.notes.of(uuid)) add(text);
  for (const { customerProfileId } of state.reservations.list()) add(customerProfileId);
  return work;
}
