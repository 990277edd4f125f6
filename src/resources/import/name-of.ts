import { isName } from "../../core/is-name.js";
import { originalOf } from "../../identifiers/lib/original.js";

/** Which product an item is about, for the reader who knows products and not positions; by both ids where they differ. */
export function nameOf(item: unknown): string {
  const names = [originalOf(item), item].map((form) => {
    const { product_id: productId, path } = (form ?? {}) as { product_id?: unknown; path?: unknown };
    return productId ?? path;
  });
  const [own, newStore] = names.map((name) => (isName(name) ? JSON.stringify(name) : undefined));
  if (own === undefined) return "";
  return own === newStore ? ` (${own})` : ` (${own}, ${newStore} in NewStore)`;
}
