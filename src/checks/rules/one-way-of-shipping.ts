import { property, type Rule } from "./rule.js";

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
