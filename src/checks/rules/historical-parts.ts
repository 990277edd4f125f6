import { elements, property, type Rule } from "./rule.js";

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
