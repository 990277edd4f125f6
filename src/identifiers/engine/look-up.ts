import type { IdentifierKind } from "../../core/operation.js";
import { FailedId, type HookResult, type Outcome, type Outcomes, readHookResult } from "../lib/hook-result.js";
import { LruCache } from "../lib/lru-cache.js";
import type { MapIds, MappingCacheOptions, MappingContext, MappingDirection } from "../lib/types.js";
import { Batch } from "./batch.js";
import type { Waiter } from "./wait-for-map.js";

/** Ids to look up, each with the object that contains it. */
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
  /** Schedules a function behind the code, promises included, that runs now. */
  readonly afterTick: (run: () => void) => void;
}

/** Most calls of a hook under way; more batches wait for their turn. */
const MOST_CALLS = 8;

/** How ids are looked up. */
export interface FindOptions {
  /** Does not wait for others to join: for streams, which collect ids themselves. */
  readonly atOnce?: boolean | undefined;
  /** Default: one that never leaves. */
  readonly waiter?: Waiter | undefined;
}

/** Some of the ids that a call needs could not be looked up. */
export class FailedIdsError extends Error {
  override readonly name = "FailedIdsError";

  constructor(
    readonly ids: readonly string[],
    override readonly cause: unknown,
  ) {
    super("some ids could not be looked up");
  }
}

/**
 * Looks ids up in one direction.
 *
 * | id | |
 * | --- | --- |
 * | in the cache, mapped or not | its outcome is there at once |
 * | in a batch under way | waits for that batch |
 * | new | joins the open batch, which goes to the hook after the tick, or at once when full |
 *
 * A failed batch is forgotten: the next call looks the ids up again. So is one whose waiters have all left: it does not
 * go to the hook, or its signal aborts.
 */
export class LookUp {
  readonly #options: LookUpOptions;
  readonly #cache: LruCache<string | undefined> | undefined;
  readonly #underWay = new Map<string, Batch>();
  #open: Batch | undefined;
  readonly #queue: Batch[] = [];
  readonly #running = new Set<Batch>();

  constructor(options: LookUpOptions) {
    this.#options = options;
    if (options.cache !== false) this.#cache = new LruCache(options.cache.maxEntries);
  }

  /** Most ids in one call of the hook. */
  get maxBatch(): number {
    return this.#options.maxBatch;
  }

  /** Those of the ids that are not in the cache. */
  *unknown(ids: Iterable<string>): Generator<string> {
    const nowMs = this.#options.nowMs();
    for (const id of ids) if (this.#cache?.has(id, nowMs) !== true) yield id;
  }

  /** Drops ids from the cache. */
  forget(ids: readonly string[]): void {
    for (const id of ids) this.#cache?.delete(id);
  }

  /**
   * The outcomes of ids, synchronously where all of them are cached.
   *
   * @throws {FailedIdsError} as a rejection, where the hook failed for single ids.
   */
  find(wanted: Wanted, { atOnce = false, waiter }: FindOptions = {}): Outcomes | Promise<Outcomes> {
    const nowMs = this.#options.nowMs();
    const known = new Map<string, Outcome>();
    const batches = new Set<Batch>();
    for (const [id, holder] of wanted) {
      const entry = this.#cache?.get(id, nowMs);
      if (entry === undefined) batches.add(this.#batchWith(id, holder));
      else known.set(id, entry.value);
    }
    if (batches.size === 0) return known;
    for (const batch of batches) batch.join(waiter, () => this.#abandon(batch));
    if (atOnce && this.#open !== undefined) this.#send(this.#open);
    return collect(wanted, known, batches).catch((error: unknown) => {
      // The call fails: it needs none of its other batches any more.
      waiter?.leave();
      throw error;
    });
  }

  #batchWith(id: string, holder: object | undefined): Batch {
    const underWay = this.#underWay.get(id);
    if (underWay !== undefined) return underWay;
    if (this.#open === undefined) {
      const opened = new Batch();
      this.#open = opened;
      this.#options.afterTick(() => this.#send(opened));
    }
    const batch = this.#open;
    batch.wanted.set(id, holder);
    this.#underWay.set(id, batch);
    if (batch.wanted.size >= this.#options.maxBatch) this.#send(batch);
    return batch;
  }

  #send(batch: Batch): void {
    if (batch.isSent) return;
    batch.isSent = true;
    if (this.#open === batch) this.#open = undefined;
    this.#queue.push(batch);
    this.#sendQueued();
  }

  #sendQueued(): void {
    while (this.#running.size < MOST_CALLS) {
      const batch = this.#queue.shift();
      if (batch === undefined) return;
      this.#running.add(batch);
      void batch.settle(async () => {
        try {
          return await this.#callHook(batch);
        } finally {
          this.#forget(batch);
        }
      });
    }
  }

  #abandon(batch: Batch): void {
    batch.isSent = true;
    if (this.#open === batch) this.#open = undefined;
    // Later calls must not wait for what was aborted.
    batch.abort.abort();
    this.#forget(batch);
  }

  /** Makes way for others, also where the hook of an abandoned batch never settles. */
  #forget(batch: Batch): void {
    const queued = this.#queue.indexOf(batch);
    if (queued >= 0) this.#queue.splice(queued, 1);
    for (const id of batch.wanted.keys()) if (this.#underWay.get(id) === batch) this.#underWay.delete(id);
    if (this.#running.delete(batch)) this.#sendQueued();
  }

  async #callHook({ wanted, abort }: Batch): Promise<HookResult> {
    const { hook, kind, direction, cache, nowMs, transport } = this.#options;
    const ids = [...wanted.keys()];
    const holderOf = (id: string) => wanted.get(id);
    // A copy: a hook that takes its list apart must not leave ids without an outcome.
    const returned = await hook([...ids], { kind, direction, holderOf, transport, signal: abort.signal });
    const result = readHookResult(returned, ids, kind, direction);
    if (cache === false) return result;
    const now = nowMs();
    for (const [id, outcome] of result) {
      // What is invalid or failed is looked up again: somebody will correct it.
      if (outcome === undefined) this.#cache?.set(id, outcome, now + Math.min(cache.unmappedTtlMs, cache.ttlMs));
      else if (typeof outcome === "string") this.#cache?.set(id, outcome, now + cache.ttlMs);
    }
    return result;
  }
}

async function collect(wanted: Wanted, known: Map<string, Outcome>, batches: Iterable<Batch>): Promise<Outcomes> {
  const failed = new Map<string, FailedId>();
  for (const result of await Promise.all([...batches].map((batch) => batch.result))) {
    for (const [id, outcome] of result) {
      if (!wanted.has(id)) continue;
      if (outcome instanceof FailedId) failed.set(id, outcome);
      else known.set(id, outcome);
    }
  }
  const [first] = failed.values();
  if (first !== undefined) throw new FailedIdsError([...failed.keys()], first.cause);
  return known;
}

/** Schedules a function behind all code, promises included, that runs now. Not a timer where possible: that takes 1 ms. */
export function afterTick(run: () => void): void {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => unknown };
  if (setImmediate === undefined) setTimeout(run, 0);
  else setImmediate(run);
}
