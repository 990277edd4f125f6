import type { InjectedOrderPayment, Money } from "newstore-sdk";

/** An amount as a shop writes it: decimal text, or a JSON number. */
export type Amount = string | number;

/** Exact: whole units of the last decimal. */
export interface Exact {
  readonly minor: bigint;
  readonly decimals: number;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Adds amounts up and takes others off, without any fraction. */
export function sum(added: readonly Amount[], taken: readonly Amount[] = []): Exact {
  const parts = [...added, ...taken].map((amount) => {
    const [, sign, whole, fraction = ""] = DECIMAL.exec(String(amount)) ?? [];
    if (whole === undefined) throw new Error(`${JSON.stringify(amount)} is no amount`);
    return { sign, whole, fraction };
  });
  const decimals = Math.max(0, ...parts.map(({ fraction }) => fraction.length));
  const minor = parts.reduce((total, { sign, whole, fraction }, index) => {
    const size = BigInt(whole + fraction.padEnd(decimals, "0"));
    return (sign === "-") === index < added.length ? total - size : total + size;
  }, 0n);
  return { minor, decimals };
}

/** Both with the same number of decimals. */
function aligned(one: Exact, other: Exact): readonly [bigint, bigint, number] {
  const decimals = Math.max(one.decimals, other.decimals);
  const [a, b] = [one, other].map(({ minor, decimals: own }) => minor * 10n ** BigInt(decimals - own));
  return [a ?? 0n, b ?? 0n, decimals];
}

function least(one: bigint, other: bigint): bigint {
  if (one < other) return one;
  return other;
}

/** What stands at a payment provider: money that was taken, and money that is only reserved. */
export interface ShopPayment extends Omit<InjectedOrderPayment, "amount" | "type"> {
  readonly captured: Exact;
  readonly reserved: Exact;
  /** Reference of what is reserved, where it is another one. */
  readonly reservedRef?: string;
}

/**
 * Payments as NewStore takes them, each with its own state. What was taken counts in full: more or less than the order
 * comes to is an error of `buildOrder`, and no guess. A reservation is an upper limit, and fills what is left, since an
 * order that was edited afterwards costs less than was reserved.
 */
export function paymentsOf(payments: readonly ShopPayment[], total: Exact) {
  let left = total;
  const take = (amount: Exact): Money => {
    const [rest, own, decimals] = aligned(left, amount);
    left = { minor: rest - own, decimals };
    return amount;
  };
  const named = payments.map(({ captured, reserved, reservedRef, ...rest }) => ({
    captured,
    reserved,
    reservedRef,
    rest,
  }));
  const taken = named
    .filter(({ captured }) => captured.minor !== 0n)
    .map(({ captured, rest }) => ({ ...rest, type: "captured" as const, amount: take(captured) }));
  const reserved = named.flatMap(({ reserved, reservedRef, rest }) => {
    const [open, most, decimals] = aligned(left, reserved);
    const amount = { minor: least(open, most), decimals };
    if (amount.minor <= 0n) return [];
    const ref = reservedRef ?? rest.correlation_ref;
    return [{ ...rest, correlation_ref: ref, type: "authorized" as const, amount: take(amount) }];
  });
  return [...taken, ...reserved];
}
