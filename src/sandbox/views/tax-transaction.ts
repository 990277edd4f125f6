import type { OrderUnit, SandboxOrder } from "../state/order-types.js";
import type { SandboxReturn } from "../state/returns.js";
import { bodyItemOf, moneyOf, sumsOf } from "./order-figures.js";
import { known } from "./sales-order-parts.js";

type Json = Record<string, unknown>;

/** Published `EnrichedTransactionDto` of an order, or of what of it came back. */
export function taxTransaction(order: SandboxOrder, one?: SandboxReturn): Json {
  const sign = one === undefined ? 1 : -1;
  const units = order.units.filter(({ uuid }) => one?.units.some(({ itemUuid }) => itemUuid === uuid) ?? true);
  const items = units.map((unit) => taxedItem(order, unit, sign));
  return known({
    document_id: one?.uuid ?? order.uuid,
    order_id: order.taxOrderId ?? order.uuid,
    return_id: one?.uuid,
    transaction_type: one === undefined ? "SALE" : "RETURN",
    calculation_mode: "STANDARD",
    tax_exempt: false,
    items,
    totals: one === undefined ? totalsOf(order) : totalsOfUnits(order, units),
  });
}

function taxedItem(order: SandboxOrder, unit: OrderUnit, quantity: number): Json {
  const money = moneyOf(order);
  const item = bodyItemOf(order, unit);
  const { net, tax, gross } = unit.amounts;
  return {
    id: unit.uuid,
    type: "product",
    product_id: unit.productId,
    quantity,
    item_price: item.price.item_price,
    price_line_item: money(gross),
    price_net: money(net),
    price_tax: money(tax),
    currency_consumer: order.currency,
    tax_class: "standard",
    tax_method: order.taxIncluded ? "vat_included" : "vat_excluded",
    tax_rates: item.price.item_tax_lines.map(({ amount, country_code, name, rate }) => ({
      ...{ amount, country_code, rate, tax_name: name },
      tax_status: "TAXABLE",
    })),
    shipping_address: addressOf(order.body.shipping_address),
    shipping_origin: known({ store_id: unit.nodeId }),
  };
}

function addressOf(address: SandboxOrder["body"]["shipping_address"]): Json {
  if (address === undefined) return {};
  const { address_line_1, address_line_2, city, state, zip_code, country } = address;
  return known({ address_line_1, address_line_2, city, state, zip_code, country_code: country });
}

function totalsOf(order: SandboxOrder): Json {
  const money = moneyOf(order);
  const { units, shipping, gift } = sumsOf(order);
  return {
    subtotal: money(order.taxIncluded ? units.gross : units.net),
    discount_total: money(units.discount + shipping.discount),
    net_total: money(units.net + shipping.net + gift.net),
    shipping_total: money(shipping.gross),
    shipping_tax_amount: money(shipping.tax),
    tax_total: money(units.tax + shipping.tax + gift.tax),
    grand_total: money(units.gross + shipping.gross + gift.gross),
    tax_rates_summary: [],
    tax_strategy: "custom",
  };
}

function totalsOfUnits(order: SandboxOrder, units: readonly OrderUnit[]): Json {
  return { ...totalsOf({ ...order, units, shipments: [], giftWrapping: undefined }) };
}
