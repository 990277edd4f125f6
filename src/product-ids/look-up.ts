import type { IdentifierKind } from "../transport/operation.js";
import { LruCache } from "./lru-cache.js";
import { type AnsweredIds, FailedId, FailedIds, type Outcome, type Outcomes, readOutcomes } from "./outcome.js";
import type { MapIds, MappingCacheOptions, MappingContext, MappingDirection } from "./types.js";
import type { Waiting } from "./waiting.js";

/** Ids that are asked for, each with the object it stands in. */
export type Wanted = ReadonlyMap<string, object | undefined>;

/** What a look-up is made of. */
export interface LookUpOptions {
  readonly kind: IdentifierKind;
  readonly direction: MappingDirection;
  readonly hook: MapIds;
  readonly cache: Readonly<Record<keyof MappingCacheOptions, number>> | false;
  readonly maxBatch: number;
  /** Handed to the hook. */
  readonly transport: MappingContext["transport"];
  readonly nowMs: () => number;
  /** Runs a function once what runs now has come to a pause. */
  readonly afterTick: (run: () => void) => void;
}

/** How ids are looked up. */
export interface FindOptions {
  /** Does not wait for others to join: for streams, which collect by themselves. */
  readonly atOnce?: boolean | undefined;
  /** Who waits. Default: one who never gives up. */
  readonly waiting?: Waiting | undefined;
}

/** Ids that go to the hook together. */
class Batch {
  readonly wanted = new Map<string, object | undefined>();
  readonly outcomes: Promise<AnsweredIds>;
  readonly abort = new AbortController();
  isSent = false;
  #waiting = 0;
  #isSettled = false;
  #resolve: (outcomes: AnsweredIds) => void = () => {};
  #reject: (error: unknown) => void = () => {};

  constructor() {
    this.outcomes = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Whoever waited may have given up.
    this.outcomes.catch(() => {});
  }

  /** @param onDeserted - called when the last one who waits has given up. */
  join(waiting: Waiting | undefined, onDeserted: () => void): void {
    this.#waiting++;
    waiting?.onLeave(() => {
      if (--this.#waiting === 0 && !this.#isSettled) onDeserted();
    });
  }

  async settle(work: () => Promise<AnsweredIds>): Promise<void> {
    try {
      this.#resolve(await work());
    } catch (error) {
      this.#reject(error);
    }
    this.#isSettled = true;
  }
}

/**
 * Looks ids up in one direction.
 *
 * | an id that | |
 * | --- | --- |
 * | is in the cache, with or without a counterpart | is answered at once |
 * | is on its way | waits for that answer |
 * | is new | joins the open batch, which goes to the hook after the tick, or at once when full |
 *
 * A failed batch is forgotten: the next call asks again. So is one for which nobody waits any more: it does not go to
 * the hook, or its signal aborts.
 */
export class LookUp {
  readonly #options: LookUpOptions;
  readonly #cache: LruCache<string | undefined> | undefined;
  readonly #onTheirWay = new Map<string, Batch>();
  #open: Batch | undefined;

  constructor(options: LookUpOptions) {
    this.#options = options;
    if (options.cache !== false) this.#cache = new LruCache(options.cache.maxEntries);
  }

  /** Most ids the hook is asked for at once. */
  get maxBatch(): number {
    return this.#options.maxBatch;
  }

  /** Those of the ids that would not be answered at once. */
  *unknown(ids: Iterable<string>): Generator<string> {
    const nowMs = this.#options.nowMs();
    for (const id of ids) if (this.#cache?.has(id, nowMs) !== true) yield id;
  }

  /**
   * The outcomes of ids, at once where all of them are known.
   *
   * @throws {FailedIds} as a rejection, where the hook failed for some of them alone.
   */
  find(wanted: Wanted, { atOnce = false, waiting }: FindOptions = {}): Outcomes | Promise<Outcomes> {
    const nowMs = this.#options.nowMs();
    const known = new Map<string, Outcome>();
    const batches = new Set<Batch>();
    for (const [id, holder] of wanted) {
      const entry = this.#cache?.get(id, nowMs);
      if (entry === undefined) batches.add(this.#batchWith(id, holder));
      else known.set(id, entry.value);
    }
    if (batches.size === 0) return known;
    for (const batch of batches) batch.join(waiting, () => this.#giveUp(batch));
    if (atOnce && this.#open !== undefined) this.#send(this.#open);
    return collect(wanted, known, batches);
  }

  #batchWith(id: string, holder: object | undefined): Batch {
    const onItsWay = this.#onTheirWay.get(id);
    if (onItsWay !== undefined) return onItsWay;
    if (this.#open === undefined) {
      const opened = new Batch();
      this.#open = opened;
      this.#options.afterTick(() => this.#send(opened));
    }
    const batch = this.#open;
    batch.wanted.set(id, holder);
    this.#onTheirWay.set(id, batch);
    if (batch.wanted.size >= this.#options.maxBatch) this.#send(batch);
    return batch;
  }

  #send(batch: Batch): void {
    if (batch.isSent) return;
    batch.isSent = true;
    if (this.#open === batch) this.#open = undefined;
    void batch.settle(async () => {
      try {
        return await this.#ask(batch);
      } finally {
        this.#forget(batch);
      }
    });
  }

  #giveUp(batch: Batch): void {
    batch.isSent = true;
    if (this.#open === batch) this.#open = undefined;
    // Who asks from now on must not wait for what was aborted.
    this.#forget(batch);
    batch.abort.abort();
  }

  #forget(batch: Batch): void {
    for (const id of batch.wanted.keys()) if (this.#onTheirWay.get(id) === batch) this.#onTheirWay.delete(id);
  }

  async #ask({ wanted, abort }: Batch): Promise<AnsweredIds> {
    const { hook, kind, direction, cache, nowMs, transport } = this.#options;
    const ids = [...wanted.keys()];
    const holderOf = (id: string) => wanted.get(id);
    // A copy: a hook that takes its list apart must not leave ids without an outcome.
    const answer = await hook([...ids], { kind, direction, holderOf, transport, signal: abort.signal });
    const outcomes = readOutcomes(answer, ids, kind, direction);
    if (cache === false) return outcomes;
    const now = nowMs();
    for (const [id, outcome] of outcomes) {
      // What is bad or failed is asked for again: somebody will correct it.
      if (outcome === undefined) this.#cache?.set(id, outcome, now + Math.min(cache.unmappedTtlMs, cache.ttlMs));
      else if (typeof outcome === "string") this.#cache?.set(id, outcome, now + cache.ttlMs);
    }
    return outcomes;
  }
}

async function collect(wanted: Wanted, known: Map<string, Outcome>, batches: Iterable<Batch>): Promise<Outcomes> {
  const failed = new Map<string, FailedId>();
  for (const outcomes of await Promise.all([...batches].map((batch) => batch.outcomes))) {
    for (const id of wanted.keys()) {
      const outcome = outcomes.get(id);
      if (outcome instanceof FailedId) failed.set(id, outcome);
      else if (outcomes.has(id)) known.set(id, outcome);
    }
  }
  const [first] = failed.values();
  if (first !== undefined) throw new FailedIds([...failed.keys()], first.cause);
  return known;
}

/** Once what runs now, promises included, has come to a pause. Not a timer where it can be helped: those take 1 ms. */
export function afterTick(run: () => void): void {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => unknown };
  if (setImmediate === undefined) setTimeout(run, 0);
  else setImmediate(run);
}
