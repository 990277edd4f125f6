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

/** Money asked back, with or without goods. */
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

/** Returns and refunds of every order, oldest first. */
export class ReturnState {
  readonly #returns: SandboxReturn[] = [];
  readonly #refunds: SandboxRefund[] = [];

  addReturn(one: SandboxReturn): void {
    this.#returns.push(one);
  }

  addRefund(refund: SandboxRefund): void {
    this.#refunds.push(refund);
  }

  returnsOf(orderUuid: string): SandboxReturn[] {
    return this.#returns.filter((one) => one.orderUuid === orderUuid);
  }

  refundsOf(orderUuid: string): SandboxRefund[] {
    return this.#refunds.filter((refund) => refund.orderUuid === orderUuid);
  }
}
