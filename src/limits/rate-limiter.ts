import type { Clock } from "../core/clock.js";
import { onAbort } from "../core/on-abort.js";
import type { AbortSignalLike } from "../core/web-types.js";
import { Bucket } from "./bucket.js";
import { pausesFor } from "./pause-policy.js";
import { Turn } from "./turn.js";

/** What a rate limiter keeps to. */
export interface RateLimiterOptions {
  /** The tenant's rate; `undefined` is none. */
  readonly ratePerSecond: number | undefined;
  /** Whether operations' own rates are kept. */
  readonly keepsOperationRates: boolean;
  /** Most that are inside at a time. */
  readonly maxConcurrency: number;
  /** Most live requests that wait at a time; bulk ones are not counted. */
  readonly maxQueue: number;
  readonly clock: Clock;
}

/** A request that needs a turn. */
export interface Ticket {
  readonly operation: { readonly id: string; readonly rateLimitPerSecond?: number };
  /** Ends the wait. */
  readonly signal: AbortSignalLike;
  /** Time left for this call; a longer wait is not begun. */
  readonly remainingMs: number;
  /** Waits behind all live requests, however long it takes. */
  readonly isBulk: boolean;
}

/** At once, after a wait, or not at all. `waitMs` is how long the next one of this operation has to wait at least. */
export type Admission =
  | { readonly kind: "go"; readonly turn: Turn }
  | { readonly kind: "wait"; readonly turn: Promise<Turn> }
  | { readonly kind: "full" | "late"; readonly waitMs: number };

interface Waiter {
  readonly bucket: Bucket;
  readonly go: (turn: Turn) => void;
}

/**
 * Lets requests through one by one: live ones in the order in which they came, and bulk ones likewise while no live one
 * could go.
 *
 * | a request comes, and | then |
 * | --- | --- |
 * | the tenant's rate, its operation's rate and a place are free | it goes at once |
 * | its operation's rate is used up, or paused | it waits; those of other operations pass it |
 * | the tenant's rate is used up, or paused, or no place is free | all wait |
 * | it is live, and its wait is known to outlast its deadline | it is refused at once |
 * | it is live, and as many live ones wait as may | it is refused at once |
 * | it is bulk | it waits, however many and however long: nobody waits for it, and its deadline stands still meanwhile |
 * | its signal aborts while it waits | it leaves, at once, and frees its place in the queue |
 *
 * All rates are checked and taken in one step. A turn counts from when its request is sent, and a turn whose request is
 * not sent after all is free again: none is lost or saved up. One timer runs while a request waits for time, and none
 * otherwise.
 */
export class RateLimiter {
  readonly #options: RateLimiterOptions;
  readonly #tenant: Bucket;
  readonly #buckets = new Map<string, Bucket>();
  readonly #live = new Set<Waiter>();
  readonly #bulk = new Set<Waiter>();
  #inside = 0;
  #cancelTimer: (() => void) | undefined;

  constructor(options: RateLimiterOptions) {
    this.#options = options;
    this.#tenant = new Bucket(options.ratePerSecond);
  }

  /** Takes a turn, now or later. Whoever got one ends it, whatever happens. */
  enter({ operation, signal, remainingMs, isBulk }: Ticket): Admission {
    const bucket = this.#bucketOf(operation);
    const nowMs = this.#options.clock.monotonicMs();
    // Those who came first go first, also when their timer is late: who still waits then waits for what this one needs too.
    this.#pump(nowMs);
    const waitMs = Math.max(this.#tenant.waitMs(nowMs), bucket.waitMs(nowMs));
    if (waitMs === 0 && this.#hasPlace()) return { kind: "go", turn: this.#letIn(bucket) };
    if (isBulk) return { kind: "wait", turn: this.#queue(this.#bulk, bucket, signal) };
    if (waitMs >= remainingMs) return { kind: "late", waitMs };
    if (this.#live.size >= this.#options.maxQueue) return { kind: "full", waitMs };
    return { kind: "wait", turn: this.#queue(this.#live, bucket, signal) };
  }

  /** NewStore responded with 429: nothing is sent for a while, as `pausesFor` says. */
  onTooManyRequests(operation: Ticket["operation"], retryAfterMs: number | undefined, capMs: number): void {
    const nowMs = this.#options.clock.monotonicMs();
    const bucket = this.#bucketOf(operation);
    const others = [...this.#buckets.values()].filter((other) => other !== bucket);
    const othersPausedMs = others.map((other) => other.pausedMs(nowMs));
    const { operationMs, tenantMs } = pausesFor({ retryAfterMs, capMs, othersPausedMs });
    bucket.pause(nowMs, operationMs);
    this.#tenant.pause(nowMs, tenantMs);
  }

  #bucketOf({ id, rateLimitPerSecond }: Ticket["operation"]): Bucket {
    const known = this.#buckets.get(id);
    if (known !== undefined) return known;
    const bucket = new Bucket(this.#options.keepsOperationRates ? rateLimitPerSecond : undefined);
    this.#buckets.set(id, bucket);
    return bucket;
  }

  #hasPlace(): boolean {
    return this.#inside < this.#options.maxConcurrency;
  }

  #letIn(bucket: Bucket): Turn {
    this.#inside += 1;
    return new Turn([this.#tenant, bucket], this.#options.clock, this.#leave);
  }

  /** Frees a place. */
  readonly #leave = (): void => {
    this.#inside -= 1;
    this.#pump();
  };

  #queue(queue: Set<Waiter>, bucket: Bucket, signal: AbortSignalLike): Promise<Turn> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const release = onAbort(signal, () => {
        queue.delete(waiter);
        this.#pump();
        reject(signal.reason);
      });
      const waiter: Waiter = {
        bucket,
        go: (turn) => {
          release();
          resolve(turn);
        },
      };
      queue.add(waiter);
      this.#pump();
    });
  }

  /** Lets through what may go now, and sets the timer for the next one. */
  #pump(nowMs = this.#options.clock.monotonicMs()): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    if (this.#live.size + this.#bulk.size === 0) return;
    const busy = new Map<Bucket, number>();
    for (const queue of [this.#live, this.#bulk]) {
      for (const waiter of queue) {
        // The next one that leaves wakes the queue; no timer could.
        if (!this.#hasPlace()) return;
        const tenantMs = this.#tenant.waitMs(nowMs);
        if (tenantMs > 0) {
          this.#wakeIn(tenantMs);
          return;
        }
        if (busy.has(waiter.bucket)) continue;
        const bucketMs = waiter.bucket.waitMs(nowMs);
        if (bucketMs > 0) {
          busy.set(waiter.bucket, bucketMs);
          continue;
        }
        queue.delete(waiter);
        waiter.go(this.#letIn(waiter.bucket));
      }
    }
    if (busy.size > 0) this.#wakeIn(Math.min(...busy.values()));
  }

  #wakeIn(delayMs: number): void {
    this.#cancelTimer = this.#options.clock.startTimer(Math.ceil(delayMs), () => this.#pump());
  }
}
