import { valueUnder } from "../../core/place.js";
import { fromUnits } from "../../money/decimal.js";
import { priceLeft } from "./order-total.js";
import { elements, property, type Rule } from "./rule.js";

/**
 * Discounts take no more off a unit, or off the shipping, than it costs. What the platform makes of such an order is not
 * known; no shop means it.
 */
export const discountWithinPrice: Rule = (value) => {
  const left = priceLeft(value);
  if (left?.isNegative !== true) return undefined;
  const price = property(value, "item_price") ?? property(value, "price");
  return `its discounts take off ${fromUnits(-left.units(), 0)} more than its price of ${price}: what is left cannot be below 0`;
};

/**
 * What an order of the past needs, as clients send it (docs/platform/order-injection.md#historical-orders): both flags, and
 * a `historical_shipping_option` in every shipment. That the platform refuses another mix is not published.
 */
export const historicalParts: Rule = (value) => {
  const isHistorical = property(value, "is_historical") === true;
  const shipments = elements(property(value, "shipments"));
  const past = shipments.filter((shipment) => property(shipment, "historical_shipping_option") !== undefined).length;
  if (!isHistorical && past === 0) return undefined;
  if (!isHistorical) return "it has a historical_shipping_option: set is_historical and is_fulfilled to true";
  if (property(value, "is_fulfilled") !== true) return "is_historical is true: set is_fulfilled to true as well";
  if (past === shipments.length) return undefined;
  return `is_historical is true, but ${shipments.length - past} of ${shipments.length} shipments have no historical_shipping_option: give each one`;
};

/**
 * A shipping option goes by a service level or by an offer token (docs/platform/in-store-pickup.md#shipping-option-shapes),
 * and the routing strategy `external` needs the service level (published text of `strategy`).
 */
export const oneWayOfShipping: Rule = (value) => {
  if (property(value, "shipping_offer_token") === undefined) return undefined;
  if (property(value, "service_level_identifier") !== undefined) {
    return "it has both service_level_identifier and shipping_offer_token: give the one that the customer chose";
  }
  if (property(property(value, "routing_strategy"), "strategy") !== "external") return undefined;
  return "its routing_strategy is external, which needs a service_level_identifier: an offer token goes with another strategy";
};

/**
 * Several shipments are only possible with offer tokens: one that is given by its service level stands alone, and the
 * two kinds do not mix (published description of `POST /v0/d/fulfill_order`, 400). Shipments of the past have neither.
 */
export const oneShipmentWithoutToken: Rule = (value) => {
  const options = elements(value)
    .map((shipment) => property(shipment, "shipping_option"))
    .filter((option) => option !== undefined);
  const withoutToken = options.filter((option) => property(option, "shipping_offer_token") === undefined);
  if (options.length < 2 || withoutToken.length === 0) return undefined;
  return `${withoutToken.length} of ${options.length} shipments have no shipping_offer_token: an order of several shipments needs one for each, and only a single shipment may be given by service_level_identifier`;
};

const IN_STORE: ReadonlySet<unknown> = new Set(["in_store_pick_up", "in_store_handover"]);

/** What was handed over in a store says in which (published text of `store_id`). */
export const storeOfHandover: Rule = (value) => {
  const type = property(value, "shipping_type");
  const store = property(value, "store_id");
  if (!IN_STORE.has(type) || (store !== undefined && store !== null && store !== "")) return undefined;
  return `its shipping_type is ${type}, but it has no store_id: name the store that handed it over`;
};

/** A call marks items as shipped or as rejected, never both (published text of `set_items_states`, 400). */
export const oneItemState: Rule = (value) => {
  const states = new Set(elements(value).map((item) => property(item, "state")));
  if (!states.has("shipped") || !states.has("rejected")) return undefined;
  return "some items are shipped and others rejected: report them in two calls";
};

/** A payment's reference is unique in its order, whatever the processor (published text of `correlation_ref`). */
export const uniqueCorrelationRef: Rule = (value, context) => {
  if (typeof value !== "string") return undefined;
  const { keys, document } = context;
  const first = context.index(() => firstUses(elements(valueUnder(document, keys.slice(0, -2))))).get(value);
  if (first === keys.at(-2)) return undefined;
  return `payments[${first}] has the same: a reference stands for one payment, so give each its own`;
};

/** Where each reference stands first. */
function firstUses(payments: readonly unknown[]): ReadonlyMap<unknown, number> {
  const first = new Map<unknown, number>();
  for (const [position, payment] of payments.entries()) {
    const ref = property(payment, "correlation_ref");
    if (!first.has(ref)) first.set(ref, position);
  }
  return first;
}
