import { onAbort } from "../platform/on-abort.js";
import type { Platform } from "../platform/platform.js";
import type { AbortSignalLike } from "../platform/types.js";
import { Lane } from "./lane.js";
import { pausesFor } from "./pause-policy.js";

/** What a gate keeps. */
export interface GateOptions {
  /** The tenant's rate; `undefined` is none. */
  readonly ratePerSecond: number | undefined;
  /** Whether operations' own rates are kept. */
  readonly keepsOperationRates: boolean;
  /** Most that are inside at a time. */
  readonly maxConcurrency: number;
  /** Most that wait at a time. */
  readonly maxQueue: number;
  readonly platform: Platform;
}

/** Who wants in. */
export interface Visitor {
  readonly operation: { readonly id: string; readonly rateLimitPerSecond?: number };
  /** Ends the wait. */
  readonly signal: AbortSignalLike;
  /** Time left for this call; a longer wait is not begun. */
  readonly remainingMs: number;
}

/** In, in after a wait, or not at all. `waitMs` is how long the next one of this operation has to wait at least. */
export type Entry =
  | { readonly kind: "go" }
  | { readonly kind: "wait"; readonly turn: Promise<void> }
  | { readonly kind: "full" | "late"; readonly waitMs: number };

interface Waiter {
  readonly lane: Lane;
  readonly go: () => void;
}

const GO: Entry = { kind: "go" };

/**
 * Lets requests through one by one, in the order in which they came.
 *
 * | a request comes, and | then |
 * | --- | --- |
 * | the tenant's rate, its operation's rate and a place are free | it goes at once |
 * | its operation's rate is used up, or paused | it waits; those of other operations pass it |
 * | the tenant's rate is used up, or paused, or no place is free | all wait |
 * | its wait is known to outlast its deadline | it is refused at once |
 * | as many wait as may | it is refused at once |
 * | its signal aborts while it waits | it leaves, at once, and frees its place in the queue |
 *
 * All rates are looked at and taken in one step: a turn that is taken is used at once, so none is lost or saved up. One
 * timer runs while somebody waits for time, and none otherwise.
 */
export class Gate {
  readonly #options: GateOptions;
  readonly #tenant: Lane;
  readonly #lanes = new Map<string, Lane>();
  readonly #waiting = new Set<Waiter>();
  #inside = 0;
  #cancelTimer: (() => void) | undefined;

  constructor(options: GateOptions) {
    this.#options = options;
    this.#tenant = new Lane(options.ratePerSecond);
  }

  /** Asks to be let in. Who got in calls {@link leave} in the end, whatever happens. */
  enter({ operation, signal, remainingMs }: Visitor): Entry {
    // Those who came first go first, also when their timer is late.
    if (this.#waiting.size > 0) this.#pump();
    const lane = this.#laneOf(operation);
    const nowMs = this.#options.platform.nowMs();
    const waitMs = Math.max(this.#tenant.waitMs(nowMs), lane.waitMs(nowMs));
    if (waitMs === 0 && this.#hasPlace() && !this.#waitsAhead(lane)) {
      this.#letIn(lane, nowMs);
      return GO;
    }
    if (waitMs >= remainingMs) return { kind: "late", waitMs };
    if (this.#waiting.size >= this.#options.maxQueue) return { kind: "full", waitMs };
    return { kind: "wait", turn: this.#queue(lane, signal) };
  }

  /** Frees a place. */
  leave(): void {
    this.#inside -= 1;
    if (this.#waiting.size > 0) this.#pump();
  }

  /** NewStore answered 429: nothing is sent for a while, as `pausesFor` says. */
  toldToWait(operation: Visitor["operation"], retryAfterMs: number | undefined, capMs: number): void {
    const nowMs = this.#options.platform.nowMs();
    const lane = this.#laneOf(operation);
    const others = [...this.#lanes.values()].filter((other) => other !== lane);
    const othersPausedMs = others.map((other) => other.pausedMs(nowMs));
    const { operationMs, tenantMs } = pausesFor({ retryAfterMs, capMs, othersPausedMs });
    lane.pause(nowMs, operationMs);
    this.#tenant.pause(nowMs, tenantMs);
  }

  #laneOf({ id, rateLimitPerSecond }: Visitor["operation"]): Lane {
    const known = this.#lanes.get(id);
    if (known !== undefined) return known;
    const lane = new Lane(this.#options.keepsOperationRates ? rateLimitPerSecond : undefined);
    this.#lanes.set(id, lane);
    return lane;
  }

  #hasPlace(): boolean {
    return this.#inside < this.#options.maxConcurrency;
  }

  #waitsAhead(lane: Lane): boolean {
    for (const waiter of this.#waiting) if (waiter.lane === lane) return true;
    return false;
  }

  #letIn(lane: Lane, nowMs: number): void {
    this.#tenant.take(nowMs);
    lane.take(nowMs);
    this.#inside += 1;
  }

  #queue(lane: Lane, signal: AbortSignalLike): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const release = onAbort(signal, () => {
        this.#waiting.delete(waiter);
        this.#pump();
        reject(signal.reason);
      });
      const waiter: Waiter = {
        lane,
        go: () => {
          release();
          resolve();
        },
      };
      this.#waiting.add(waiter);
      this.#pump();
    });
  }

  /** Lets in who may go now, and sets the timer for the next one. */
  #pump(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    const { platform } = this.#options;
    const nowMs = platform.nowMs();
    const busy = new Set<Lane>();
    let wakeMs = Number.POSITIVE_INFINITY;
    for (const waiter of this.#waiting) {
      // Who leaves wakes the queue; no timer could.
      if (!this.#hasPlace()) return;
      const tenantMs = this.#tenant.waitMs(nowMs);
      if (tenantMs > 0) {
        wakeMs = tenantMs;
        break;
      }
      if (busy.has(waiter.lane)) continue;
      const laneMs = waiter.lane.waitMs(nowMs);
      if (laneMs > 0) {
        busy.add(waiter.lane);
        wakeMs = Math.min(wakeMs, laneMs);
        continue;
      }
      this.#waiting.delete(waiter);
      this.#letIn(waiter.lane, nowMs);
      waiter.go();
    }
    if (this.#waiting.size > 0) this.#cancelTimer = platform.startTimer(Math.ceil(wakeMs), () => this.#pump());
  }
}
