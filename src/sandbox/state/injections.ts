import type { OrderBody } from "./order-body.js";
import { refill } from "./refill.js";

/** An injection whose caller got a 504 while it goes on. */
export interface PendingInjection {
  readonly body: OrderBody;
  readonly fingerprint: string;
  /** Absent: still at work. */
  readonly refusal?: {
    readonly status: number;
    readonly errorCode: string | undefined;
    readonly detail: string;
    readonly messages: readonly string[];
  };
}

/** Injections that go on in the background, by `external_id`. */
export class InjectionState {
  readonly #pending = new Map<string, PendingInjection>();

  get(externalId: string): PendingInjection | undefined {
    return this.#pending.get(externalId);
  }

  put(externalId: string, pending: PendingInjection): void {
    this.#pending.set(externalId, pending);
  }

  remove(externalId: string): void {
    this.#pending.delete(externalId);
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return this.#pending;
  }

  load(saved: unknown): void {
    refill(this.#pending, saved as Map<string, PendingInjection>);
  }
}
