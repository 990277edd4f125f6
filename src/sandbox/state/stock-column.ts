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

  /** The numbers of the first rows; none at all where every one is 0. */
  dump(rows: number): readonly number[] {
    const values = Array.from(this.#values.subarray(0, rows));
    return values.some((value) => value !== 0) ? values : [];
  }

  load(values: readonly number[]): void {
    this.#values = this.#make(values.length);
    this.#values.set(values);
  }
}

const units = () => new NumberColumn((length) => new Int32Array(length));

/** Stock figures of one location, a row a product. */
export class StockColumn {
  readonly onHand = units();
  /** Allocations and reservations. */
  readonly held = units();
  readonly safety = units();
  /** Expected units. */
  readonly future = units();
  /** Expected units that were sold ahead. */
  readonly futureHeld = units();
  /** The logical counter at the last change of ATP; 0: no figure known. */
  readonly changedAt = new NumberColumn((length) => new Float64Array(length));

  present(row: number): number {
    return Math.max(0, this.onHand.get(row) - this.held.get(row) - this.safety.get(row));
  }

  futureAtp(row: number): number {
    return Math.max(0, this.future.get(row) - this.futureHeld.get(row));
  }

  atp(row: number): number {
    return this.present(row) + this.futureAtp(row);
  }

  /** What a snapshot keeps of the first rows; `load` takes it back. */
  dump(rows: number): Record<string, readonly number[]> {
    return Object.fromEntries(this.#figures().map(([name, column]) => [name, column.dump(rows)]));
  }

  load(saved: Readonly<Record<string, readonly number[]>>): void {
    for (const [name, column] of this.#figures()) column.load(saved[name] ?? []);
  }

  #figures(): (readonly [name: string, column: NumberColumn<Int32Array> | NumberColumn<Float64Array>])[] {
    const { onHand, held, safety, future, futureHeld, changedAt } = this;
    return Object.entries({ onHand, held, safety, future, futureHeld, changedAt });
  }
}
