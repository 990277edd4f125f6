import type { FulfillmentRequest, SandboxOrder } from "./order-types.js";

/** Every order, found by any of its ids. */
export class OrderState {
  readonly #byUuid = new Map<string, SandboxOrder>();
  readonly #byExternalId = new Map<string, SandboxOrder>();
  readonly #byDisplayId = new Map<string, SandboxOrder>();
  readonly #byCustomer = new Map<string, SandboxOrder[]>();
  readonly #byFulfillmentRequest = new Map<string, SandboxOrder>();

  /** @internal */
  put(order: SandboxOrder): void {
    this.#byUuid.set(order.uuid, order);
    this.#byExternalId.set(order.externalId, order);
    this.#byDisplayId.set(order.displayId, order);
    if (order.customerId === undefined) return;
    const earlier = this.#byCustomer.get(order.customerId);
    if (earlier === undefined) this.#byCustomer.set(order.customerId, [order]);
    else earlier.push(order);
  }

  /** By NewStore's `uuid`; absent where there is none. */
  get(uuid: string): SandboxOrder | undefined {
    return this.#byUuid.get(uuid);
  }

  /** By the seller's order number. */
  byExternalId(externalId: string): SandboxOrder | undefined {
    return this.#byExternalId.get(externalId);
  }

  /** By an id that people read: the seller's number or NewStore's own. */
  byReadableId(id: string): SandboxOrder | undefined {
    return this.#byExternalId.get(id) ?? this.#byDisplayId.get(id);
  }

  /** Newest first, by the time they were placed. */
  ofCustomer(customerId: string): SandboxOrder[] {
    // Of orders with the same times, the one that came later is the newer one.
    const own = [...(this.#byCustomer.get(customerId) ?? [])].reverse();
    return own.sort((a, b) => Date.parse(b.placedAt) - Date.parse(a.placedAt) || b.createdAtMs - a.createdAtMs);
  }

  /** In the order they were injected. */
  list(): SandboxOrder[] {
    return [...this.#byUuid.values()];
  }

  /** @internal */
  addFulfillmentRequest(order: SandboxOrder, request: FulfillmentRequest): void {
    order.fulfillmentRequests.push(request);
    this.#byFulfillmentRequest.set(request.uuid, order);
  }

  /** The order a fulfillment request belongs to. */
  byFulfillmentRequest(uuid: string): SandboxOrder | undefined {
    return this.#byFulfillmentRequest.get(uuid);
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return this.list();
  }

  /** @internal */
  load(saved: unknown): void {
    const indices = [this.#byUuid, this.#byExternalId, this.#byDisplayId, this.#byCustomer, this.#byFulfillmentRequest];
    for (const index of indices) index.clear();
    for (const order of saved as readonly SandboxOrder[]) {
      this.put(order);
      for (const { uuid } of order.fulfillmentRequests) this.#byFulfillmentRequest.set(uuid, order);
    }
  }
}
