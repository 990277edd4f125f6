/** One product at one location. */
export interface StockPair {
  readonly productId: string;
  readonly nodeId: string;
}

interface Hold<Owner> {
  readonly pair: StockPair;
  readonly owner: Owner;
}

/** Units that are tied to someone, found by owner and by product and location. */
export class StockHolds<Owner> {
  readonly #byOwner = new Map<string, Hold<Owner>[]>();
  readonly #byPair = new Map<string, Hold<Owner>[]>();

  add(ownerId: string, pair: StockPair, owner: Owner): void {
    const hold = { pair, owner };
    append(this.#byOwner, ownerId, hold);
    append(this.#byPair, keyOf(pair), hold);
  }

  /** Removes all of one owner's holds and gives back where they were. */
  take(ownerId: string): readonly StockPair[] {
    const holds = this.#byOwner.get(ownerId) ?? [];
    this.#byOwner.delete(ownerId);
    for (const hold of holds) {
      const rest = (this.#byPair.get(keyOf(hold.pair)) ?? []).filter((other) => other !== hold);
      if (rest.length > 0) this.#byPair.set(keyOf(hold.pair), rest);
      else this.#byPair.delete(keyOf(hold.pair));
    }
    return holds.map((hold) => hold.pair);
  }

  at(pair: StockPair): readonly Owner[] {
    return (this.#byPair.get(keyOf(pair)) ?? []).map((hold) => hold.owner);
  }

  has(ownerId: string): boolean {
    return this.#byOwner.has(ownerId);
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return [...this.#byOwner].flatMap(([ownerId, holds]) => holds.map(({ pair, owner }) => [ownerId, pair, owner]));
  }

  load(saved: unknown): void {
    this.#byOwner.clear();
    this.#byPair.clear();
    for (const [ownerId, pair, owner] of saved as readonly [string, StockPair, Owner][]) this.add(ownerId, pair, owner);
  }
}

/** Neither part can hold the separator unescaped, so two pairs never share a key. */
function keyOf(pair: StockPair): string {
  return JSON.stringify([pair.nodeId, pair.productId]);
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
