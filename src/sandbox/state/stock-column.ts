/** Numbers by row; grows by doubling, 0 where nothing was written. */
class NumberColumn<T extends Int32Array | Float64Array> {
  #values: T;
  readonly #make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#values = make(0);
  }

  get(row: number): number {
    return this.#values[row] ?? 0;
  }

  set(row: number, value: number): void {
    if (row >= this.#values.length) {
      const grown = this.#make(Math.max(16, row + 1, this.#values.length * 2));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[row] = value;
  }

  add(row: number, difference: number): void {
    this.set(row, this.get(row) + difference);
  }
}

const units = () => new NumberColumn((length) => new Int32Array(length));

/** Stock figures of one location, a row a product. */
export class StockColumn {
  readonly onHand = units();
  /** Allocations and reservations. */
  readonly held = units();
  readonly safety = units();
  readonly future = units();
  /** The logical counter at the last change of ATP; 0: no figure known. */
  readonly changedAt = new NumberColumn((length) => new Float64Array(length));

  present(row: number): number {
    return Math.max(0, this.onHand.get(row) - this.held.get(row) - this.safety.get(row));
  }

  atp(row: number): number {
    return this.present(row) + this.future.get(row);
  }
}
