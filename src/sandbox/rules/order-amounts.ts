import { anyOption, type BodyItem, type BodyShipment, type OrderBody } from "../state/order-body.js";

/** An amount of money in an order, with the place where it stands. */
export interface PlacedAmount {
  readonly at: string;
  readonly value: number;
}

/**
 * Every amount of an order that must fit the currency (docs/platform/order-injection.md#rules). Rates and percentages
 * are none.
 */
export function amountsOf(order: OrderBody): PlacedAmount[] {
  const amounts = order.shipments.flatMap((shipment, index) => shipmentAmounts(shipment, `shipments[${index}]`));
  for (const [index, payment] of (order.payments ?? []).entries()) {
    amounts.push({ at: `payments[${index}].amount`, value: payment.amount });
  }
  return amounts;
}

function shipmentAmounts(shipment: BodyShipment, at: string): PlacedAmount[] {
  const name = "shipping_option" in shipment ? "shipping_option" : "historical_shipping_option";
  const option = anyOption(shipment);
  return [
    ...shipment.items.flatMap((item, index) => itemAmounts(item, `${at}.items[${index}]`)),
    { at: `${at}.${name}.price`, value: option.price },
    { at: `${at}.${name}.tax`, value: option.tax },
    ...adjustments(option.discount_info, `${at}.${name}.discount_info`),
  ];
}

function itemAmounts(item: BodyItem, at: string): PlacedAmount[] {
  const { price, gift_wrapping: gift } = item;
  const amounts: PlacedAmount[] = [
    { at: `${at}.price.item_price`, value: price.item_price },
    { at: `${at}.price.item_list_price`, value: price.item_list_price },
    ...lines(price.item_tax_lines, `${at}.price.item_tax_lines`),
    ...adjustments(price.item_discount_info, `${at}.price.item_discount_info`),
    ...adjustments(price.item_order_discount_info, `${at}.price.item_order_discount_info`),
    ...lines(gift?.item_tax_lines, `${at}.gift_wrapping.item_tax_lines`),
  ];
  if (gift?.item_price !== undefined) amounts.push({ at: `${at}.gift_wrapping.item_price`, value: gift.item_price });
  return amounts;
}

function lines(taxes: readonly { readonly amount: number }[] | undefined, at: string): PlacedAmount[] {
  return (taxes ?? []).map((line, index) => ({ at: `${at}[${index}].amount`, value: line.amount }));
}

function adjustments(list: readonly { readonly price_adjustment: number }[] | undefined, at: string): PlacedAmount[] {
  return (list ?? []).map((one, index) => ({ at: `${at}[${index}].price_adjustment`, value: one.price_adjustment }));
}
