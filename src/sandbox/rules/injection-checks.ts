import { SandboxProblem } from "../kernel/problem.js";
import { currentOption, historicalOption, type OrderBody, serviceLevelOf, tokenOf } from "../state/order-body.js";
import { decimalsOf, fromMinor, toMinor } from "./money.js";
import type { ReadOffer } from "./offer-token.js";
import { amountsOf } from "./order-amounts.js";
import { orderTotal, paymentTotal, taxIncluded } from "./order-total.js";

/** Taken at the till: always known, whatever the tenant configured (docs/platform/order-injection.md#known-values). */
export const IN_STORE_HANDOVER = "IN_STORE_HANDOVER";

/** What the checks must know of the tenant. */
export interface InjectionFacts {
  readonly serviceLevels: ReadonlySet<string>;
  /** Most units an order may have; 0 or absent: no limit. */
  readonly maxItems: number | undefined;
  readonly readToken: (token: string) => ReadOffer;
}

/**
 * Checks an order that fits the contract, in this order: size, decimals, shipping options, add-ons, payments.
 * An order that breaks a rule is refused with 400 (published description of `POST /v0/d/fulfill_order`). Codes other
 * than the published ones are not known: `bad_request` is what the sibling operations say.
 */
export function checkOrder(order: OrderBody, facts: InjectionFacts): void {
  checkSize(order, facts.maxItems);
  checkDecimals(order);
  checkFlags(order);
  checkShippingOptions(order, facts);
  checkHistoricalOptions(order);
  checkAddOns(order);
  checkPayments(order);
}

function checkSize(order: OrderBody, maxItems: number | undefined): void {
  const count = order.shipments.reduce((total, shipment) => total + shipment.items.length, 0);
  if (maxItems === undefined || maxItems <= 0 || count <= maxItems) return;
  throw new SandboxProblem(
    400,
    "maximum_allowed_number_of_items_exceeded",
    `The order has ${count} items; at most ${maxItems} are allowed.`,
  );
}

// docs/platform/order-injection.md#rules: a third decimal in USD is invalid.
function checkDecimals(order: OrderBody): void {
  const decimals = decimalsOf(order.currency);
  const wrong = amountsOf(order).filter((amount) => toMinor(amount.value, decimals) === undefined);
  if (wrong.length === 0) return;
  const texts = wrong.map((amount) => `${amount.at}: ${amount.value} has more than ${decimals} decimals`);
  throw new SandboxProblem(400, "bad_request", `${texts[0]}, which ${order.currency} does not allow.`, texts);
}

// docs/platform/order-injection.md#body: an order from the past must be marked as fulfilled as well.
function checkFlags(order: OrderBody): void {
  if (order.is_historical !== true || order.is_fulfilled === true) return;
  throw new SandboxProblem(400, "bad_request", "is_fulfilled must be true for an order with is_historical true.");
}

/** Shipping types whose store must be named (published text of `store_id`). */
const BOUND_TO_STORE: ReadonlySet<string> = new Set(["in_store_pick_up", "in_store_handover"]);

function checkHistoricalOptions(order: OrderBody): void {
  for (const [index, shipment] of order.shipments.entries()) {
    const option = historicalOption(shipment);
    if (option === undefined || !BOUND_TO_STORE.has(option.shipping_type) || (option.store_id ?? "") !== "") continue;
    const text = `shipments[${index}].historical_shipping_option: ${option.shipping_type} needs a store_id.`;
    throw new SandboxProblem(400, "bad_request", text);
  }
}

function checkShippingOptions(order: OrderBody, facts: InjectionFacts): void {
  const options = order.shipments.flatMap((shipment) => currentOption(shipment) ?? []);
  const levels = options.flatMap((option) => serviceLevelOf(option) ?? []);
  const tokens = options.flatMap((option) => tokenOf(option) ?? []);
  // docs/platform/in-store-pickup.md#shipping-option-shapes: the two kinds do not mix, and only one shipment may go by
  // service level.
  if (levels.length > 0 && tokens.length > 0) {
    throw invalidShipments("Shipping options by service level and by offer token must not be mixed in one order.");
  }
  if (levels.length > 1) {
    throw invalidShipments("Only one shipment may name a service level; several shipments need offer tokens.");
  }
  // Published text of the strategy: "external" needs a node and the service level of the shipping option.
  const external = options.find((option) => option.routing_strategy?.strategy === "external");
  if (external !== undefined && serviceLevelOf(external) === undefined) {
    throw invalidShipments("The routing strategy external needs a shipping option by service level.");
  }
  for (const token of tokens) checkToken(facts.readToken(token));
  const unknown = levels.find((level) => level !== IN_STORE_HANDOVER && !facts.serviceLevels.has(level));
  // docs/platform/delivery.md#errors: the code is known from the sibling service only.
  if (unknown !== undefined)
    throw new SandboxProblem(
      400,
      "invalid_service_level",
      `Service level ${unknown} is unknown; there are ${[...facts.serviceLevels].join(", ") || "none"}.`,
    );
}

function checkToken(offer: ReadOffer): void {
  if (offer.state === "ok") return;
  // That an expired token is refused is stated (docs/platform/in-store-pickup.md#pickup-tokens,
  // docs/platform/delivery.md#offer-tokens), its code is UNKNOWN.
  throw invalidShipments(
    offer.state === "expired"
      ? "At least one of the shipping offer tokens has expired."
      : "The shipping options could not be read: at least one shipping offer token is unreadable.",
  );
}

/** An add-on's parent is another, ordinary item of the same shipment, and both ids are unique in the order. */
function checkAddOns(order: OrderBody): void {
  const all = order.shipments.flatMap((shipment) => shipment.items);
  const count = (id: string) => all.filter((item) => item.external_item_id === id).length;
  for (const shipment of order.shipments) {
    for (const item of shipment.items) {
      const parentId = item.addon_parent_external_item_id;
      if (parentId === undefined) continue;
      const parents = shipment.items.filter((one) => one.external_item_id === parentId && one !== item);
      const nested = parents.some((parent) => parent.addon_parent_external_item_id !== undefined);
      if (parents.length === 0 || parentId === item.external_item_id || nested) {
        const text = `Item ${item.external_item_id} names ${parentId}, which is no ordinary item of its shipment.`;
        throw new SandboxProblem(400, "addon_invalid_parent_item", text);
      }
      if (count(parentId) > 1 || count(item.external_item_id) > 1) {
        const text = `The ids of add-on ${item.external_item_id} and its parent ${parentId} must be unique in the order.`;
        throw new SandboxProblem(400, "addon_duplicate_external_item_id", text);
      }
    }
  }
}

function checkPayments(order: OrderBody): void {
  const payments = order.payments ?? [];
  // docs/platform/order-injection.md#rules: payments may be absent; then there is nothing to compare.
  if (payments.length === 0) return;
  // Published text of `correlation_ref`: unique in the order, "regardless of the payment processor".
  const references = payments.map((payment) => payment.correlation_ref);
  const twice = payments.find(({ correlation_ref }, index) => references.indexOf(correlation_ref) !== index);
  if (twice !== undefined) {
    const text = `The payment reference ${twice.processor} ${twice.correlation_ref} occurs more than once in the order.`;
    throw new SandboxProblem(400, "bad_request", text);
  }
  const paid = paymentTotal(order);
  const total = orderTotal(order);
  // The default of price_method is UNKNOWN: an order without it passes when either reading adds up.
  if (paid === total || (order.price_method === undefined && paid === orderTotal(order, !taxIncluded(order)))) return;
  const money = (minor: number) => `${fromMinor(minor, decimalsOf(order.currency))} ${order.currency}`;
  throw new SandboxProblem(
    400,
    "bad_request",
    `The payments sum up to ${money(paid)}, the items and shipping options to ${money(total)}.`,
  );
}

function invalidShipments(text: string): SandboxProblem {
  return new SandboxProblem(400, "invalid_shipments", text);
}
