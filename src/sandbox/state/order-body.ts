import type { CreateInjectedOrderRequest } from "../../../generated/order-injection/types.js";

/** The order as it was sent. */
export type OrderBody = CreateInjectedOrderRequest;
/** One shipment as it was sent. */
export type BodyShipment = OrderBody["shipments"][number];
/** One unit as it was sent. */
export type BodyItem = BodyShipment["items"][number];
/** One shipping option of either kind, as it was sent. */
export type BodyShippingOption = Extract<BodyShipment, { shipping_option: unknown }>["shipping_option"];
/** How a shipment of an order from the past was sent. */
export type BodyHistoricalOption = Extract<
  BodyShipment,
  { historical_shipping_option: unknown }
>["historical_shipping_option"];

/** The option of a shipment that is still to be fulfilled. */
export function currentOption(shipment: BodyShipment): BodyShippingOption | undefined {
  return "shipping_option" in shipment ? (shipment.shipping_option as BodyShippingOption) : undefined;
}

/** The option of a shipment that another system fulfilled. */
export function historicalOption(shipment: BodyShipment): BodyHistoricalOption | undefined {
  return "historical_shipping_option" in shipment
    ? (shipment.historical_shipping_option as BodyHistoricalOption)
    : undefined;
}

/** The option of either kind. */
export function anyOption(shipment: BodyShipment): BodyShippingOption | BodyHistoricalOption {
  const option = currentOption(shipment) ?? historicalOption(shipment);
  if (option === undefined) throw new TypeError("a shipment without a shipping option passed the contract check");
  return option;
}

/** The offer token of an option, where it goes by token. */
export function tokenOf(option: BodyShippingOption): string | undefined {
  return "shipping_offer_token" in option ? (option.shipping_offer_token as string) : undefined;
}

/** The service level of an option, where it goes by service level. */
export function serviceLevelOf(option: BodyShippingOption): string | undefined {
  return "service_level_identifier" in option ? (option.service_level_identifier as string) : undefined;
}
