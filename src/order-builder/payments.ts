import type { InjectedOrderPayment } from "../../generated/order-injection/types.js";
import { toAmount } from "../money/write-money.js";
import { type Figures, inWords } from "./figures.js";
import { sum } from "./price-units.js";
import type { Members, Reader } from "./reader.js";
import type { TaxMethod } from "./taxes.js";

/** A payment as it was read. */
interface PaymentDraft {
  readonly members: Members;
  /** `undefined`: open. */
  readonly amount: bigint | undefined;
}

/** `undefined`: the order says nothing of payments. */
export function readPayments(reader: Reader, value: unknown): PaymentDraft[] | undefined {
  if (value === undefined) return undefined;
  const payments = reader.list(value, "payments").map((payment, index) => {
    const members = reader.anyObject(payment, `payments[${index}]`);
    return { members, amount: reader.optionalMoney(members["amount"], `payments[${index}]`, "amount") };
  });
  const [, second] = payments.flatMap(({ amount }, index) => (amount === undefined ? [index] : []));
  if (second !== undefined) {
    const problem = "it is missing, and another payment has none either: only one takes what the others leave";
    reader.problems.add(`payments[${second}].amount`, "payments", problem);
  }
  return payments;
}

/** Payments as the wire has them, and their sum. */
export interface SettledPayments {
  readonly payments: InjectedOrderPayment[] | undefined;
  readonly paid: bigint;
}

/**
 * Holds the payments against what the order comes to, by the shop's own total as well where it is given.
 *
 * | payments | become |
 * | --- | --- |
 * | left out | none: the platform takes an order without |
 * | one without amount | that one takes the rest; with a rest of nought it is left out |
 * | of nought | left out: the platform takes amounts above nought only |
 * | all in all more or less than the order | an error: no discount is invented to make them fit |
 */
export function settle(
  reader: Reader,
  drafts: readonly PaymentDraft[] | undefined,
  {
    figures,
    method,
    total,
  }: { readonly figures: Figures; readonly method: TaxMethod; readonly total: bigint | undefined },
): SettledPayments {
  const { problems, currency } = reader;
  const order = figures.total;
  if (total !== undefined && total !== order) {
    const problem = `the shop's total is ${reader.show(total)} ${currency.code}, but the order comes to ${reader.show(order)}: ${inWords(reader, figures, method)}`;
    problems.add("total", "total", `${problem}. ${ADVICE}`);
  }
  if (drafts === undefined) return { payments: undefined, paid: 0n };
  const given = sum(drafts.map(({ amount }) => amount ?? 0n));
  const isOpen = drafts.some(({ amount }) => amount === undefined);
  const rest = order - given;
  if (rest < 0n || (rest > 0n && !isOpen)) {
    const gap = `${reader.show(rest < 0n ? -rest : rest)} too ${rest < 0n ? "much" : "little"}`;
    const problem = `they come to ${reader.show(given)} ${currency.code}, but the order to ${reader.show(order)}, ${gap}: ${inWords(reader, figures, method)}`;
    const none = drafts.length === 0 ? "Leave payments out for an order that has none" : ADVICE;
    problems.add("payments", "payments-add-up", `${problem}. ${none}`);
  }
  const payments = drafts.flatMap(({ members, amount = rest }) =>
    amount === 0n ? [] : [{ ...members, amount: toAmount(amount, currency.digits) } as unknown as InjectedOrderPayment],
  );
  return { payments: payments.length === 0 ? undefined : payments, paid: isOpen ? order : given };
}

const ADVICE = "Correct the amounts, or whether taxes are included; nothing is rounded away";
