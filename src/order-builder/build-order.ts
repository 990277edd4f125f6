import type { InjectedOrderRequest } from "../../generated/order-injection/types.js";
import { shown } from "../core/shown.js";
import { currencyKind, minorDigitsOf } from "../money/currency.js";
import { type CurrencyDigits, TOO_MUCH } from "../money/read-money.js";
import { addUp, type Figures } from "./figures.js";
import type { BuildOrderInput, BuiltOrder, OrderProof } from "./input.js";
import { isCurrency, isListed } from "./is-currency.js";
import { readPayments, settle } from "./payments.js";
import { priceShipments } from "./price-shipments.js";
import { priceUnits } from "./price-units.js";
import { buildError } from "./problems.js";
import { readLines } from "./read-lines.js";
import { readDiscounts } from "./read-prices.js";
import { readShipments } from "./read-shipments.js";
import { Reader } from "./reader.js";
import type { TaxMethod } from "./taxes.js";
import { makeUnits } from "./units.js";
import { writeShipments } from "./write-order.js";

/**
 * Builds an order in NewStore's form from a shop's lines: one entry a unit, every discount and tax spread over the units
 * so that they add up to the line to the smallest unit of the currency, payments that cover exactly what the order comes
 * to.
 *
 * | what | rule |
 * | --- | --- |
 * | decimals | ISO 4217: 0, 2, 3 or 4. An amount with more is an error; nothing is rounded that was given |
 * | shares | largest remainder, weighted by what units cost after the discounts before; among equals the first; never more than the unit costs |
 * | discounts | of a line first, then of the order. Several on a unit become one: refs joined, coupon and text of the first that has one |
 * | taxes | an amount is split; a rate is computed for the whole line after discounts, half a unit rounded up: `price × rate`, or with taxes included `price × rate / (1 + all rates)` |
 * | ids | a line's `id`, with `-1`, `-2`, … where the order has several units under it |
 * | payments | one may be left open and takes the rest; a total of nought has none |
 *
 * The same input gives the same order, byte for byte, so that it can be sent again. The input is not changed.
 *
 * Evidence: that payments must add up, that several discounts are merged, that add-ons need unique ids: published. That
 * `item_price` is before discounts: published for the shipping price, observed for items. That gift wrapping counts in
 * the sum: inferred.
 *
 * @throws {NewStoreError} kind `validation`; `issues` names every problem by the path that you typed, as in
 * `lines[2].unitPrice`. Payments or a `total` that differ from the order are one of them, with all figures.
 *
 * @example
 * ```ts
 * const { order, proof } = buildOrder({
 *   external_id: "1001",
 *   shop: "acme-us",
 *   shop_locale: "en-US",
 *   channel_type: "web",
 *   channel_name: "webshop",
 *   currency: "USD",
 *   taxes: "excluded",
 *   lines: [
 *     {
 *       id: "11",
 *       productId: "SKU-1",
 *       quantity: 3,
 *       unitPrice: "19.99",
 *       discounts: [{ ref: "SPRING", amount: "10.00" }],
 *       taxes: [{ name: "sales tax", rate: 0.08875, amount: "4.43" }],
 *     },
 *   ],
 *   shipments: [{ serviceLevel: "STANDARD", price: "5.00" }],
 *   payments: [
 *     {
 *       processor: "stripe",
 *       correlation_ref: "pi_1001",
 *       type: "captured",
 *       method: "credit_card",
 *       amount: "59.40",
 *       processed_at: "2026-03-02T12:00:00Z",
 *     },
 *   ],
 * });
 * console.log(proof.total); // → 59.40
 * await newstore.orders.inject(order);
 * ```
 */
export function buildOrder(input: BuildOrderInput): BuiltOrder {
  const { lines, discounts, shipments, payments, taxes, total, ...rest } = input ?? ({} as BuildOrderInput);
  const currency = readCurrency(rest.currency);
  const reader = new Reader(currency);
  const { problems } = reader;
  reader.refuseMisspelt(rest, OWN_MEMBERS);
  if ("price_method" in rest) problems.add("price_method", "unknown-member", "it follows from taxes: leave it out");
  const method = readMethod(reader, taxes);
  const lineDrafts = readLines(reader, lines);
  const shipmentDrafts = readShipments(reader, shipments);
  const orderDiscounts = readDiscounts(reader, discounts, "discounts");
  const paymentDrafts = readPayments(reader, payments);
  const shopTotal = reader.optionalMoney(total, "", "total");
  problems.throwIfAny();

  const units = makeUnits(reader, lineDrafts, shipmentDrafts.length);
  const priced = priceUnits(reader, units, orderDiscounts, method);
  const pricedShipments = priceShipments(reader, shipmentDrafts, method);
  for (const [index, { path }] of shipmentDrafts.entries()) {
    if (priced.units.some(({ unit }) => unit.shipment === index)) continue;
    problems.add(path, "shipment", "no line travels in it: leave it out, or give lines its position as shipment");
  }
  problems.throwIfAny();

  const gift = lineDrafts.find((line) => line.gift !== undefined)?.gift;
  const figures = addUp(priced, pricedShipments, gift, method);
  if (figures.items >= TOO_MUCH || figures.total >= TOO_MUCH)
    problems.add("lines", "money", "they come to more than a JSON number can hold exactly");
  const settled = settle(reader, paymentDrafts, { figures, method, total: shopTotal });
  problems.throwIfAny();

  const order: InjectedOrderRequest = {
    ...rest,
    price_method: method === "included" ? "tax_included" : "tax_excluded",
    shipments: writeShipments(priced, pricedShipments, { digits: currency.digits, method }),
    ...(settled.payments !== undefined && { payments: settled.payments }),
  };
  return { order, proof: proofOf(reader, figures, paymentDrafts === undefined ? undefined : settled.paid) };
}

/** Members that are read here; none of NewStore's own resembles one of them. */
const OWN_MEMBERS: readonly string[] = ["lines", "discounts", "shipments", "payments", "taxes", "total"];

function readCurrency(code: unknown): CurrencyDigits {
  const digits = minorDigitsOf(code);
  if (digits !== undefined && isCurrency(code)) return { code, digits };
  const message = `it is ${code === undefined ? "missing" : shown(code)}: ${currencyAdvice(code)}`;
  throw buildError([{ path: "currency", message, rule: "currency" }]);
}

function currencyAdvice(code: unknown): string {
  switch (currencyKind(code)) {
    case "no-minor-unit":
      return "ISO 4217 gives this code no decimals, it is no money that anybody pays with";
    case "historic":
      return "this currency was withdrawn, and ISO 4217 no longer says how many decimals it has";
    case "usual":
      return isListed(String(code).toUpperCase())
        ? `write it in capitals, ${String(code).toUpperCase()}`
        : "NewStore's contract does not list it, and would refuse the order";
    default:
      return "use ISO 4217, as USD";
  }
}

function readMethod(reader: Reader, taxes: unknown): TaxMethod {
  if (taxes === "included" || taxes === "excluded") return taxes;
  const problem = `it is ${taxes === undefined ? "missing" : shown(taxes)}: give "included" or "excluded", as the shop's prices are`;
  reader.problems.add("taxes", "invalid_value", problem);
  return "excluded";
}

function proofOf(reader: Reader, figures: Figures, paid: bigint | undefined): OrderProof {
  return {
    items: reader.show(figures.items),
    discounts: reader.show(figures.discounts),
    shipping: reader.show(figures.shipping),
    giftWrapping: reader.show(figures.giftWrapping),
    taxes: reader.show(figures.taxes),
    total: reader.show(figures.total),
    payments: reader.show(paid ?? 0n),
    difference: reader.show(paid === undefined ? 0n : paid - figures.total),
  };
}
