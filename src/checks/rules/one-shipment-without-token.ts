import { elements, property, type Rule } from "./rule.js";

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
