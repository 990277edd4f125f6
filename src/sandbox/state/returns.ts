import { refill } from "./refill.js";

/** One unit that came back. */
export interface ReturnedUnit {
  readonly itemUuid: string;
  readonly productId: string;
  readonly returnReason: string | undefined;
  readonly returnCode: number | undefined;
  readonly itemCondition: string | undefined;
  readonly conditionCode: number | undefined;
  /** Refunded for it, in smallest units. */
  readonly refundAmount: number;
}

/** A return of one or more units. */
export interface SandboxReturn {
  readonly uuid: string;
  readonly orderUuid: string;
  readonly returnedFrom: string;
  readonly returnedAt: string;
  readonly isHistorical: boolean;
  /** In smallest units. */
  readonly refundAmount: number;
  readonly returnFee: number;
  readonly units: readonly ReturnedUnit[];
  readonly extendedAttributes: readonly { readonly name: string; readonly value: string }[];
}

/** Money that is to go back, with or without goods. */
export interface SandboxRefund {
  readonly uuid: string;
  readonly orderUuid: string;
  /** In smallest units. */
  readonly amount: number;
  readonly currency: string;
  readonly reason: string;
  readonly reasonCode: number | undefined;
  readonly note: string;
  readonly requestedAt: string;
  readonly isHistorical: boolean;
  readonly returnId: string | undefined;
  readonly extendedAttributes: readonly { readonly name: string; readonly value: string }[];
  status: "pending" | "succeeded";
  updatedAt: string;
  revision: number;
}

/** Returns and refunds by order, oldest first. */
export class ReturnState {
  readonly #returns = new Map<string, SandboxReturn[]>();
  readonly #refunds = new Map<string, SandboxRefund[]>();

  addReturn(one: SandboxReturn): void {
    this.#returns.set(one.orderUuid, [...this.returnsOf(one.orderUuid), one]);
  }

  addRefund(refund: SandboxRefund): void {
    this.#refunds.set(refund.orderUuid, [...this.refundsOf(refund.orderUuid), refund]);
  }

  returnsOf(orderUuid: string): readonly SandboxReturn[] {
    return this.#returns.get(orderUuid) ?? [];
  }

  refundsOf(orderUuid: string): readonly SandboxRefund[] {
    return this.#refunds.get(orderUuid) ?? [];
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { returns: this.#returns, refunds: this.#refunds };
  }

  load(saved: unknown): void {
    const parts = saved as { returns: Map<string, SandboxReturn[]>; refunds: Map<string, SandboxRefund[]> };
    refill(this.#returns, parts.returns);
    refill(this.#refunds, parts.refunds);
  }
}
