import type { ExtendedAttribute } from "../../../generated/returns/types.js";
import { refill } from "./refill.js";

/** One unit that came back. */
export interface ReturnedUnit {
  /** `uuid` of the order's unit. */
  readonly itemUuid: string;
  /** NewStore's product id. */
  readonly productId: string;
  /** `return_reason` that the return was made with; absent without one. */
  readonly returnReason: string | undefined;
  /** `return_code`, one of the tenant's own numbers; absent without one. */
  readonly returnCode: number | undefined;
  /** `item_condition` that the return was made with; absent without one. */
  readonly itemCondition: string | undefined;
  /** `condition_code`, one of the tenant's own numbers; absent without one. */
  readonly conditionCode: number | undefined;
  /** Refunded for it, in smallest units. */
  readonly refundAmount: number;
}

/** A return of one or more units. */
export interface SandboxReturn {
  /** NewStore's id of the return. */
  readonly uuid: string;
  /** `uuid` of the order. */
  readonly orderUuid: string;
  /** Fulfillment node that took the goods. */
  readonly returnedFrom: string;
  /** When the goods came back, as a date and time. Default: when the return was made. */
  readonly returnedAt: string;
  /** Whether another system processed it: then neither stock nor money moves. */
  readonly isHistorical: boolean;
  /** What is paid back for the whole return, in smallest units: the amount that was given, or a computed one. */
  readonly refundAmount: number;
  /** What was kept back of a computed amount, in smallest units; 0 unless `settings.returns` has a fee. */
  readonly returnFee: number;
  /** The units that came back. */
  readonly units: readonly ReturnedUnit[];
  /** Names and values of the caller's own; the refund carries them too. Empty by default. */
  readonly extendedAttributes: readonly Readonly<ExtendedAttribute>[];
}

/** Money that is to go back, with or without goods. */
export interface SandboxRefund {
  /** NewStore's id of the refund. */
  readonly uuid: string;
  /** `uuid` of the order. */
  readonly orderUuid: string;
  /** In smallest units. */
  readonly amount: number;
  /** The order's, ISO 4217. */
  readonly currency: string;
  /** Why, in the caller's words, or of a return in those of its first unit; empty without any. */
  readonly reason: string;
  /** One of the tenant's own numbers; absent without one. */
  readonly reasonCode: number | undefined;
  /** Text for people; empty without one. */
  readonly note: string;
  /** When it was asked for, RFC 3339. */
  readonly requestedAt: string;
  /** Whether another system paid it back: it is recorded here, and no money moves. */
  readonly isHistorical: boolean;
  /** `uuid` of the return that caused it; absent for a refund without goods. */
  readonly returnId: string | undefined;
  /** Names and values of the caller's own. Empty by default. */
  readonly extendedAttributes: readonly Readonly<ExtendedAttribute>[];
  /** `pending` until enough money was captured to pay it back. */
  status: "pending" | "succeeded";
  /** When it last changed, RFC 3339. */
  updatedAt: string;
  /** 1, and one more with each change. */
  revision: number;
}

/** Returns and refunds by order, oldest first. */
export class ReturnState {
  readonly #returns = new Map<string, SandboxReturn[]>();
  readonly #refunds = new Map<string, SandboxRefund[]>();

  /** @internal */
  addReturn(one: SandboxReturn): void {
    this.#returns.set(one.orderUuid, [...this.returnsOf(one.orderUuid), one]);
  }

  /** @internal */
  addRefund(refund: SandboxRefund): void {
    this.#refunds.set(refund.orderUuid, [...this.refundsOf(refund.orderUuid), refund]);
  }

  /** Returns of an order, by its `uuid`; empty where there are none. */
  returnsOf(orderUuid: string): readonly SandboxReturn[] {
    return this.#returns.get(orderUuid) ?? [];
  }

  /** Refunds of an order, by its `uuid`; empty where there are none. */
  refundsOf(orderUuid: string): readonly SandboxRefund[] {
    return this.#refunds.get(orderUuid) ?? [];
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { returns: this.#returns, refunds: this.#refunds };
  }

  /** @internal */
  load(saved: unknown): void {
    const parts = saved as { returns: Map<string, SandboxReturn[]>; refunds: Map<string, SandboxRefund[]> };
    refill(this.#returns, parts.returns);
    refill(this.#refunds, parts.refunds);
  }
}
