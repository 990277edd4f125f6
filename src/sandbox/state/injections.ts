import type { OrderBody } from "./order-body.js";
import { refill } from "./refill.js";

/** Why an order was refused after its caller got a 504: the next request with the same body is told so, once. */
export interface InjectionRefusal {
  /** HTTP status of that response, as 400. */
  readonly status: number;
  /** `error_code` of that response; absent without one. */
  readonly errorCode: string | undefined;
  /** `detail` of that response. */
  readonly detail: string;
  /** `messages` of that response; may be empty. */
  readonly messages: readonly string[];
}

/** An injection whose caller got a 504 while it goes on. */
export interface PendingInjection {
  /** The order, as it was sent. */
  readonly body: OrderBody;
  /** @internal */
  readonly fingerprint: string;
  /** Absent: still at work. */
  readonly refusal?: InjectionRefusal;
}

/** Injections that go on in the background, by `external_id`. */
export class InjectionState {
  readonly #pending = new Map<string, PendingInjection>();

  /** The injection of an order that is not there yet, or was refused and not asked for since; absent for all others. */
  get(externalId: string): PendingInjection | undefined {
    return this.#pending.get(externalId);
  }

  /** @internal */
  put(externalId: string, pending: PendingInjection): void {
    this.#pending.set(externalId, pending);
  }

  /** @internal */
  remove(externalId: string): void {
    this.#pending.delete(externalId);
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return this.#pending;
  }

  /** @internal */
  load(saved: unknown): void {
    refill(this.#pending, saved as Map<string, PendingInjection>);
  }
}
