import type {
  GiftWrapping,
  InjectedOrderItem,
  OfferTokenShippingOption,
  OrderShipment,
  ServiceLevelShippingOption,
} from "../../generated/order-injection/types.js";
import { toAmount } from "../money/write-money.js";
import { discountInfo } from "./discounts.js";
import type { PricedShipment } from "./price-shipments.js";
import type { PricedUnit, PricedUnits } from "./price-units.js";
import type { GiftDraft } from "./read-prices.js";
import { type TaxMethod, taxesOn, taxLine } from "./taxes.js";

/** What all parts of the wire's form need. */
interface Form {
  readonly digits: number;
  readonly method: TaxMethod;
}

/** `shipments` of the wire: each with its units, in the order of lines. */
export function writeShipments(priced: PricedUnits, shipments: readonly PricedShipment[], form: Form): OrderShipment[] {
  const items = shipments.map((): InjectedOrderItem[] => []);
  const wrapped = new Set<GiftDraft>();
  for (const one of priced.units) {
    const item = writeItem(one, priced, form);
    const { gift } = one.unit.line;
    if (gift !== undefined && !wrapped.has(gift)) {
      // Once an order: whether the platform adds up one or all is not known, and so it is the same.
      wrapped.add(gift);
      item.gift_wrapping = writeGift(gift, form);
    }
    items[one.unit.shipment]?.push(item);
  }
  return shipments.map((shipment, index) => writeShipment(shipment, items[index] ?? [], form));
}

function writeItem({ unit, lineOff, lineDiscount, orderOff, taxes }: PricedUnit, all: PricedUnits, form: Form) {
  const { digits } = form;
  const { line } = unit;
  const price: InjectedOrderItem["price"] = {
    item_price: toAmount(line.unitPrice, digits),
    item_list_price: toAmount(line.listPrice, digits),
    item_tax_lines: line.taxes.map((tax, index) => taxLine(tax, taxes[index] ?? 0n, digits)),
  };
  const own = lineDiscount && discountInfo(lineDiscount, lineOff, lineOff, digits);
  if (own !== undefined) price.item_discount_info = own;
  const share = all.orderDiscount && discountInfo(all.orderDiscount, orderOff, all.orderOff, digits);
  if (share !== undefined) price.item_order_discount_info = share;
  if (line.pricebook !== undefined) price.pricebook = line.pricebook;
  if (line.groupRef !== undefined) price.group_ref = line.groupRef;
  const item: InjectedOrderItem = { external_item_id: unit.id, product_id: line.productId, price };
  if (unit.parentId !== undefined) item.addon_parent_external_item_id = unit.parentId;
  if (line.attributes !== undefined) {
    item.extended_attributes = Object.entries(line.attributes).map(([name, value]) => ({ name, value }));
  }
  return item;
}

function writeGift({ message, price, taxes, taxClass }: GiftDraft, { digits, method }: Form): GiftWrapping {
  const amounts = taxesOn(price, taxes, method);
  const gift: GiftWrapping = {
    item_price: toAmount(price, digits),
    item_tax_lines: taxes.map((tax, index) => taxLine(tax, amounts[index] ?? 0n, digits)),
  };
  if (message !== undefined) gift.message = message;
  if (taxClass !== undefined) gift.tax_class = taxClass;
  return gift;
}

function writeShipment({ draft, off, discount, tax }: PricedShipment, items: InjectedOrderItem[], { digits }: Form) {
  const { way } = draft;
  const info = discount && discountInfo(discount, off, off, digits);
  const price = {
    price: toAmount(draft.price, digits),
    tax: toAmount(tax, digits),
    ...(info !== undefined && { discount_info: info }),
  };
  if (way.kind === "historical") {
    const shipped = way.shippedAt === undefined ? {} : { shipped_at: way.shippedAt };
    return { items, ...shipped, historical_shipping_option: { ...way.option, ...price } };
  }
  const routing = way.routing === undefined ? {} : { routing_strategy: way.routing };
  const shipping_option: ServiceLevelShippingOption | OfferTokenShippingOption =
    way.kind === "level"
      ? { service_level_identifier: way.level, ...price, ...routing }
      : { shipping_offer_token: way.token, ...price, ...routing };
  return { items, shipping_option };
}
