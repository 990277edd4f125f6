import type { OrderUnit, SandboxOrder } from "../state/order-types.js";

/** What decides a computed refund, in smallest units. */
export interface RefundFacts {
  readonly order: SandboxOrder;
  /** Units that come back now. */
  readonly returning: readonly OrderUnit[];
  readonly refundShippingCost: boolean;
  readonly returnFee: number;
  /** Refunded before, for whatever reason. */
  readonly alreadyRefunded: number;
}

/** A computed refund, in smallest units. */
export interface ComputedRefund {
  readonly total: number;
  /** For each returning unit, before the fee and without shipping. */
  readonly units: readonly number[];
}

/**
 * docs/platform/order-retrieval.md#returns: what was paid for the units; shipping only when everything has come back
 * and the tenant wants it so; less the return fee; never more than is left of what was paid.
 */
export function computeRefund(facts: RefundFacts): ComputedRefund {
  const { order, returning } = facts;
  const units = returning.map((unit) => unit.amounts.gross);
  const kept = order.units.filter((unit) => unit.status !== "returned" && unit.status !== "cancelled");
  const everything = kept.every((unit) => returning.includes(unit));
  const shipping =
    everything && facts.refundShippingCost ? sum(order.shipments.map(({ amounts }) => amounts.gross)) : 0;
  const left = Math.max(0, paidFor(order) - facts.alreadyRefunded);
  return { units, total: Math.min(left, Math.max(0, sum(units) + shipping - facts.returnFee)) };
}

/** What was paid for an order, in smallest units; without payments, all of it was paid elsewhere. */
export function paidFor({ payments, total }: SandboxOrder): number {
  return payments.length === 0 ? total : sum(payments.map((payment) => payment.authorized));
}

/** Which units a return means, or which of its products were back already or never part of the order. */
export interface MatchedReturn {
  readonly units: readonly OrderUnit[];
  readonly alreadyReturned: readonly string[];
  readonly unknown: readonly string[];
}

/** docs/platform/order-retrieval.md#returns: of equal products, the unit with the least refundable amount first. */
export function matchReturn(order: SandboxOrder, productIds: readonly string[]): MatchedReturn {
  const units: OrderUnit[] = [];
  const alreadyReturned: string[] = [];
  const unknown: string[] = [];
  for (const productId of productIds) {
    const all = order.units.filter((unit) => unit.productId === productId && unit.status !== "cancelled");
    const open = all.filter((unit) => unit.status !== "returned" && !units.includes(unit));
    const [next] = open.sort((a, b) => a.amounts.gross - b.amounts.gross);
    if (next !== undefined) units.push(next);
    else if (all.length > 0) alreadyReturned.push(productId);
    else unknown.push(productId);
  }
  return { units, alreadyReturned, unknown };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
