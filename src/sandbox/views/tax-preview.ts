import type { CreateTaxTransactionPreviewRequest } from "../../../generated/taxes/types.js";

type Json = Record<string, unknown>;

/** The sandbox's own strategy: one rate for everything. */
const RATE = 0.1;

/** Published `EnrichedTransactionDto` of goods that nobody has bought. Members of the goods that it does not know come back. */
export function taxPreview({ items, ...sale }: CreateTaxTransactionPreviewRequest): Json {
  const taxed = items.map((item) => taxedItem(item as Json, sale.calculation_mode === "REVERSE"));
  const sum = (member: string) => cents(taxed.reduce((total, item) => total + Number(item[member]), 0));
  return {
    ...sale,
    document_id: `preview-${sale.order_id}`,
    items: taxed,
    totals: {
      subtotal: sum("price_net"),
      discount_total: 0,
      net_total: sum("price_net"),
      shipping_total: 0,
      shipping_tax_amount: 0,
      tax_total: sum("price_tax"),
      grand_total: sum("price_line_item"),
      tax_rates_summary: [],
      tax_strategy: "fixedrate",
    },
  };
}

function taxedItem(item: Json, isReverse: boolean): Json {
  const quantity = Number(item["quantity"] ?? 1);
  const price = Number(item["item_price"] ?? 0);
  const isIncluded = isReverse || item["tax_method"] === "vat_included";
  const total = isReverse ? Number(item["price_line_item"] ?? price * quantity) : price * quantity;
  const net = cents(isIncluded ? total / (1 + RATE) : total);
  const tax = cents(isIncluded ? total - net : total * RATE);
  return {
    type: "product",
    tax_class: "standard",
    tax_method: isIncluded ? "vat_included" : "vat_excluded",
    shipping_address: {},
    shipping_origin: {},
    ...item,
    quantity,
    item_price: price,
    price_line_item: cents(net + tax),
    price_net: net,
    price_tax: tax,
    tax_rates: [{ tax_name: "Sandbox tax", rate: RATE, amount: tax, country_code: "US", tax_status: "TAXABLE" }],
  };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
