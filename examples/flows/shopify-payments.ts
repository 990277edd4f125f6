import { type Amount, type Exact, paymentsOf, type ShopPayment, sum } from "./shop-amounts.js";

/** A transaction, from `orders/{id}/transactions`: the webhook does not have them. */
export interface ShopifyTransaction {
  readonly id: number;
  /** The authorization of a capture or void, the capture or sale of a refund. */
  readonly parent_id?: number | null;
  readonly gateway: string;
  readonly kind: "authorization" | "capture" | "sale" | "refund" | "void";
  readonly status: string;
  readonly amount: Amount;
}

/** What of an order says how it is paid. */
export interface ShopifyPaid {
  readonly name: string;
  readonly created_at: string;
  /** `paid`, `authorized`, `pending`, `partially_paid`, `partially_refunded`, `refunded`, `voided`, … */
  readonly financial_status: string;
  readonly total_price: Amount;
  readonly current_total_price?: Amount;
  /** Without them, `financial_status` is all that is known: enough for one payment, not for a gift card beside a card. */
  readonly transactions?: readonly ShopifyTransaction[];
}

/** What is to be paid for the units that are left. */
const totalOf = ({ current_total_price, total_price }: ShopifyPaid): Exact => sum([current_total_price ?? total_price]);

/** States in which the whole order is paid by money that was taken. */
const TAKEN = new Set(["paid", "partially_refunded"]);

/** Why nothing can be said to be paid, or `undefined`: money that nobody took must not stand in an order as captured. */
export function unpaidReason(order: ShopifyPaid): string | undefined {
  if (totalOf(order).minor === 0n) return undefined;
  if (order.transactions?.length)
    return shopifyPayments(order).length > 0 ? undefined : "nothing of it is paid or reserved";
  const { financial_status: status } = order;
  if (TAKEN.has(status) || status === "authorized") return undefined;
  return status === "partially_paid"
    ? "it is paid in part: give its transactions"
    : `nothing of it is paid or reserved, it is ${status}`;
}

/** Payments of an order, each with its own state. A free order has none. */
export function shopifyPayments(order: ShopifyPaid) {
  const total = totalOf(order);
  const { transactions = [], name, created_at, financial_status } = order;
  const whole = { minor: 0n, decimals: 0 };
  const state =
    financial_status === "authorized" ? { captured: whole, reserved: total } : { captured: total, reserved: whole };
  const payments: ShopPayment[] =
    transactions.length > 0
      ? chainsOf(transactions).map((chain) => chainPayment(chain, created_at))
      : [{ processor: "shopify", method: "credit_card", correlation_ref: name, processed_at: created_at, ...state }];
  return paymentsOf(payments, total);
}

/** Transactions that belong together: an authorization or sale, and what came of it. */
function chainsOf(transactions: readonly ShopifyTransaction[]): ShopifyTransaction[][] {
  const good = transactions.filter(({ status }) => status === "success");
  const byId = new Map(good.map((one) => [one.id, one]));
  const chains = new Map<number, ShopifyTransaction[]>();
  for (const one of good) {
    let root = one;
    // A refund of a capture of an authorization: nothing is further down.
    for (let step = 0; step < 3; step += 1) root = byId.get(root.parent_id ?? 0) ?? root;
    if (root.kind !== "authorization" && root.kind !== "sale") {
      // It does not say what it belongs to: that is clear where its gateway has one payment only.
      const own = good.filter(
        ({ gateway, kind }) => gateway === one.gateway && (kind === "authorization" || kind === "sale"),
      );
      const [only, other] = own;
      if (only === undefined || other !== undefined)
        throw new Error(`transaction ${one.id}, a ${one.kind}, does not say which payment it belongs to`);
      root = only;
    }
    chains.set(root.id, [...(chains.get(root.id) ?? []), one]);
  }
  return [...chains.values()];
}

/** What is left of a payment after its captures, refunds and voids. */
function chainPayment(chain: readonly ShopifyTransaction[], processed_at: string): ShopPayment {
  const amounts = (...kinds: readonly ShopifyTransaction["kind"][]) =>
    chain.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount);
  const root = chain.find(({ kind }) => kind === "authorization" || kind === "sale") as ShopifyTransaction;
  const capture = chain.find(({ kind }) => kind === "capture" || kind === "sale");
  const isGiftCard = root.gateway === "gift_card";
  const open = sum(amounts("authorization"), amounts("capture"));
  return {
    ...{
      processor: isGiftCard ? "gift_card" : "shopify",
      method: isGiftCard ? "gift_card" : "credit_card",
      processed_at,
    },
    correlation_ref: String((capture ?? root).id),
    reservedRef: String(root.id),
    captured: sum(amounts("capture", "sale"), amounts("refund")),
    // A void ends the whole reservation, whatever amount it says.
    reserved: amounts("void").length > 0 ? { minor: 0n, decimals: 0 } : open,
  };
}
