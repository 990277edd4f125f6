import { refill, refillList } from "./refill.js";
import { StockColumn } from "./stock-column.js";
import { StockHolds, type StockPair } from "./stock-holds.js";

/** The order item a unit is tied to. */
export interface AllocationOwner {
  /** `uuid` of the order. */
  readonly orderUuid: string;
  /** `uuid` of its unit. */
  readonly itemUuid: string;
  /** When the order was injected, RFC 3339. */
  readonly createdAt: string;
}

/** A hold that ends by itself or is taken back by its owner's id. */
export interface ReservationOwner {
  /** Id of the reserved item. */
  readonly id: string;
  /** Order that the hold is for; absent for a customer's reservation. */
  readonly orderUuid?: string;
  /** Unit that the hold is for; absent for a customer's reservation. */
  readonly itemUuid?: string;
  /** When the hold began, RFC 3339. */
  readonly createdAt: string;
  /** When it ends, RFC 3339. */
  readonly expiresAt: string;
}

interface SavedStock {
  readonly products: readonly string[];
  readonly columns: ReadonlyMap<string, Readonly<Record<string, readonly number[]>>>;
  readonly allocations: unknown;
  readonly reservations: unknown;
  readonly futureAllocations: unknown;
  readonly counter: number;
}

/**
 * Stock by product and location, and what is left of it to promise.
 *
 * Products are rows and locations are columns of typed arrays: a million products at five locations must fit into
 * memory. One file, because what is held and what is promised must change together. Every change of an ATP figure takes
 * the next value of one logical counter (docs/platform/availabilities-export.md#cursor).
 */
export class StockState {
  readonly #rows = new Map<string, number>();
  readonly #products: string[] = [];
  readonly #columns = new Map<string, StockColumn>();
  readonly #allocations = new StockHolds<AllocationOwner>();
  readonly #reservations = new StockHolds<ReservationOwner>();
  readonly #futureAllocations = new StockHolds<AllocationOwner>();
  #counter = 0;

  /** Sets the physical stock, as a stock import does. */
  setOnHand(productId: string, nodeId: string, quantity: number): void {
    this.#change(productId, nodeId, (column, row) => column.onHand.set(row, quantity));
  }

  /** Sets the units that are never sold. */
  setSafetyStock(productId: string, nodeId: string, quantity: number): void {
    this.#change(productId, nodeId, (column, row) => column.safety.set(row, quantity));
  }

  /** Sets the units that are expected; distribution centres only (docs/platform/availabilities.md#atp). */
  setFuture(productId: string, nodeId: string, quantity: number): void {
    this.#change(productId, nodeId, (column, row) => column.future.set(row, quantity));
  }

  /** Units that are physically there; 0 for what nobody ever counted. */
  onHand(productId: string, nodeId: string): number {
    return this.#read(productId, nodeId, (column, row) => column.onHand.get(row));
  }

  /** Units held by allocations and reservations. */
  held(productId: string, nodeId: string): number {
    return this.#read(productId, nodeId, (column, row) => column.held.get(row));
  }

  /** Units that are never sold; 0 unless they were set. */
  safetyStock(productId: string, nodeId: string): number {
    return this.#read(productId, nodeId, (column, row) => column.safety.get(row));
  }

  /** docs/platform/availabilities.md#atp: present ATP plus future ATP. */
  atp(productId: string, nodeId: string): number {
    return this.presentAtp(productId, nodeId) + this.futureAtp(productId, nodeId);
  }

  /**
   * docs/platform/availabilities.md#atp: on hand - allocations - reservations - safety stock. Below zero: UNKNOWN;
   * 0 here.
   */
  presentAtp(productId: string, nodeId: string): number {
    return this.#read(productId, nodeId, (column, row) => column.present(row));
  }

  /** Units that are expected and not sold ahead yet; 0 at stores. */
  futureAtp(productId: string, nodeId: string): number {
    return this.#read(productId, nodeId, (column, row) => column.futureAtp(row));
  }

  /** @internal Ties one unit to an order item. False when nothing is left to promise. */
  allocate(productId: string, nodeId: string, owner: AllocationOwner): boolean {
    if (this.presentAtp(productId, nodeId) < 1) return false;
    this.#allocations.add(owner.itemUuid, { productId, nodeId }, owner);
    this.#change(productId, nodeId, (column, row) => column.held.add(row, 1));
    return true;
  }

  /**
   * @internal docs/platform/availabilities.md#atp: a pre-order consumes expected stock. False when none is left to
   * promise.
   */
  allocateFuture(productId: string, nodeId: string, owner: AllocationOwner): boolean {
    if (this.futureAtp(productId, nodeId) < 1) return false;
    this.#futureAllocations.add(owner.itemUuid, { productId, nodeId }, owner);
    this.#change(productId, nodeId, (column, row) => column.futureHeld.add(row, 1));
    return true;
  }

  /** @internal Ends an order item's claim on expected stock. */
  releaseFuture(itemUuid: string): void {
    for (const { productId, nodeId } of this.#futureAllocations.take(itemUuid)) {
      this.#change(productId, nodeId, (column, row) => column.futureHeld.add(row, -1));
    }
  }

  /** @internal Whether an order item has a claim on expected stock. */
  hasFuture(itemUuid: string): boolean {
    return this.#futureAllocations.has(itemUuid);
  }

  /** docs/platform/availabilities.md#atp: expected units arrive and are stock on hand from now on. */
  arrive(productId: string, nodeId: string, quantity: number): void {
    this.#change(productId, nodeId, (column, row) => {
      column.future.set(row, Math.max(0, column.future.get(row) - quantity));
      column.onHand.add(row, quantity);
    });
  }

  /** @internal Gives an order item's unit back to ATP: it was cancelled before it left. */
  release(itemUuid: string): void {
    this.releaseFuture(itemUuid);
    for (const { productId, nodeId } of this.#allocations.take(itemUuid)) {
      this.#change(productId, nodeId, (column, row) => column.held.add(row, -1));
    }
  }

  /** @internal An order item's unit leaves the location: no longer tied, no longer on hand, ATP as before. */
  ship(itemUuid: string): void {
    for (const { productId, nodeId } of this.#allocations.take(itemUuid)) {
      this.#change(productId, nodeId, (column, row) => {
        column.held.add(row, -1);
        column.onHand.add(row, -1);
      });
    }
  }

  /** Units arrive, as with a return. */
  receive(productId: string, nodeId: string, quantity: number): void {
    this.#change(productId, nodeId, (column, row) => column.onHand.add(row, quantity));
  }

  /** @internal Holds one unit for a while. False when nothing is left to promise. */
  reserve(productId: string, nodeId: string, owner: ReservationOwner): boolean {
    if (this.presentAtp(productId, nodeId) < 1) return false;
    this.#reservations.add(owner.id, { productId, nodeId }, owner);
    this.#change(productId, nodeId, (column, row) => column.held.add(row, 1));
    return true;
  }

  /** @internal Ends the holds of one owner; the units count as ATP again. */
  unreserve(ownerId: string): void {
    for (const { productId, nodeId } of this.#reservations.take(ownerId)) {
      this.#change(productId, nodeId, (column, row) => column.held.add(row, -1));
    }
  }

  /** Order items that hold stock there, one entry a unit. */
  allocations(productId: string, nodeId: string): readonly AllocationOwner[] {
    return this.#allocations.at({ productId, nodeId });
  }

  /** Customers' reservations that hold stock there, one entry a unit. */
  reservations(productId: string, nodeId: string): readonly ReservationOwner[] {
    return this.#reservations.at({ productId, nodeId });
  }

  /** Order items that wait for expected stock there, one entry a unit. */
  futureAllocations(productId: string, nodeId: string): readonly AllocationOwner[] {
    return this.#futureAllocations.at({ productId, nodeId });
  }

  /** docs/platform/availabilities-export.md#cursor: grows with every ATP change, never a time. */
  counter(): number {
    return this.#counter;
  }

  /** @internal Pairs whose ATP changed after that counter, all pairs without one; grouped by product. */
  *changedSince(counter: number | undefined): Iterable<StockPair> {
    const after = counter ?? 0;
    const columns = [...this.#columns];
    for (const [row, productId] of this.#products.entries()) {
      for (const [nodeId, column] of columns) {
        if (column.changedAt.get(row) > after) yield { productId, nodeId };
      }
    }
  }

  /** Whether a stock figure is known for that product at that location. */
  has(productId: string, nodeId: string): boolean {
    return this.#read(productId, nodeId, (column, row) => column.changedAt.get(row)) > 0;
  }

  /** Whether any location has a stock figure of the product. */
  hasProduct(productId: string): boolean {
    return this.#rows.has(productId);
  }

  /** Locations with a stock figure of that product. */
  nodesOf(productId: string): readonly string[] {
    return [...this.#columns.keys()].filter((nodeId) => this.has(productId, nodeId));
  }

  /** Number of products with a stock figure. */
  get productCount(): number {
    return this.#products.length;
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return {
      products: this.#products,
      columns: new Map([...this.#columns].map(([nodeId, column]) => [nodeId, column.dump(this.#products.length)])),
      allocations: this.#allocations.dump(),
      reservations: this.#reservations.dump(),
      futureAllocations: this.#futureAllocations.dump(),
      counter: this.#counter,
    };
  }

  /** @internal */
  load(saved: unknown): void {
    const parts = saved as SavedStock;
    refillList(this.#products, parts.products);
    refill(this.#rows, new Map(parts.products.map((productId, row) => [productId, row])));
    this.#columns.clear();
    for (const [nodeId, figures] of parts.columns) {
      const column = new StockColumn();
      column.load(figures);
      this.#columns.set(nodeId, column);
    }
    this.#allocations.load(parts.allocations);
    this.#reservations.load(parts.reservations);
    this.#futureAllocations.load(parts.futureAllocations);
    this.#counter = parts.counter;
  }

  #row(productId: string): number {
    const known = this.#rows.get(productId);
    if (known !== undefined) return known;
    this.#rows.set(productId, this.#products.length);
    return this.#products.push(productId) - 1;
  }

  #read(productId: string, nodeId: string, read: (column: StockColumn, row: number) => number): number {
    const row = this.#rows.get(productId);
    const column = this.#columns.get(nodeId);
    return row === undefined || column === undefined ? 0 : read(column, row);
  }

  /** Applies a change; the counter moves only when the pair is new or its ATP is another one. */
  #change(productId: string, nodeId: string, apply: (column: StockColumn, row: number) => void): void {
    const row = this.#row(productId);
    const column = this.#columns.get(nodeId) ?? new StockColumn();
    this.#columns.set(nodeId, column);
    const before = column.atp(row);
    apply(column, row);
    if (column.changedAt.get(row) > 0 && column.atp(row) === before) return;
    this.#counter += 1;
    column.changedAt.set(row, this.#counter);
  }
}
