import type { NewStore } from "newstore-sdk";

/** What is tested: a shop asks whether a product can be sold where it is wanted. */
export async function canSell(newstore: NewStore, productId: string, locations: readonly string[]): Promise<string[]> {
  const keys = locations.map((fulfillment_node_id) => ({ product_id: productId, fulfillment_node_id }));
  const { items } = await newstore.availability.get(keys);
  return items.filter(({ atp }) => atp > 0).map(({ fulfillment_node_id }) => fulfillment_node_id);
}
