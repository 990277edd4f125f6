import { type Exact, paymentsOf, type ShopPayment } from "./shop-amounts.js";

/** Money of commercetools. `fractionDigits` belongs to the amount: high precision has more than the currency. */
export interface CtMoney {
  readonly currencyCode: string;
  readonly centAmount: number;
  readonly fractionDigits: number;
  readonly preciseAmount?: number;
}

/** A payment with its transactions, as `/payments/{id}` returns it. */
export interface CtPayment {
  readonly id: string;
  /** Its reference at the payment provider. */
  readonly interfaceId?: string;
  readonly createdAt: string;
  readonly paymentMethodInfo: { readonly paymentInterface?: string; readonly method?: string };
  readonly transactions: readonly {
    readonly type: "Authorization" | "CancelAuthorization" | "Charge" | "Refund" | "Chargeback";
    readonly state: "Initial" | "Pending" | "Success" | "Failure";
    readonly amount: CtMoney;
  }[];
}

/** Exact in either precision; the number of digits travels with the amount and is not guessed from the currency. */
export function money({ centAmount, preciseAmount, fractionDigits }: CtMoney, times = 1): Exact {
  return { minor: BigInt(preciseAmount ?? centAmount) * BigInt(times), decimals: fractionDigits };
}

/** All payments, each with what was taken and what is only reserved. What failed or is pending is neither. */
export function commercetoolsPayments(payments: readonly CtPayment[], total: Exact) {
  return paymentsOf(payments.map(stateOf), total);
}

function stateOf({ id, interfaceId = id, createdAt, paymentMethodInfo, transactions }: CtPayment): ShopPayment {
  const { paymentInterface: processor, method } = paymentMethodInfo;
  if (processor === undefined || method === undefined)
    throw new Error(`payment ${id} does not say its interface and method: say which processor it is`);
  const decimals = Math.max(0, ...transactions.map(({ amount }) => amount.fractionDigits));
  const sumOf = (...types: readonly CtPayment["transactions"][number]["type"][]) =>
    transactions
      .filter(({ type, state }) => state === "Success" && types.includes(type))
      .map(({ amount }) => money(amount))
      .reduce((total, { minor, decimals: own }) => total + minor * 10n ** BigInt(decimals - own), 0n);
  const charged = sumOf("Charge");
  return {
    ...{ processor, method, correlation_ref: interfaceId, processed_at: createdAt },
    reservedRef: charged > 0n ? `${interfaceId}-reserved` : interfaceId,
    captured: { minor: charged - sumOf("Refund", "Chargeback"), decimals },
    reserved: { minor: sumOf("Authorization") - charged - sumOf("CancelAuthorization"), decimals },
  };
}
