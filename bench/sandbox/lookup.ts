/** Locations of the benchmark: those that a sandbox has from the start. */
export const LOCATIONS = ["DC01", "US01", "US02", "US03", "US04"] as const;

/** Steps that are prime to the number of products reach all of them, out of order. */
const STRIDE = 7_919;

/** Id of a product, as long as real ones. */
export function productId(index: number): string {
  return `PRODUCT-${String(index).padStart(8, "0")}`;
}

/** A look-up as a product page would make it: one product at all locations. */
export function atpBody(call: number, products: number): string {
  const product_id = productId((call * STRIDE) % products);
  const atp_keys = LOCATIONS.map((fulfillment_node_id) => ({ product_id, fulfillment_node_id }));
  return JSON.stringify({ atp_keys });
}
