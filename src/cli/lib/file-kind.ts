import { basename } from "node:path";

/** Kinds of import files; a file's name begins with its kind, as in `prices.outlet.json`. */
export const FILE_KINDS = ["products", "categories", "prices", "availabilities"] as const;

/** Kind of an import file. */
export type FileKind = (typeof FILE_KINDS)[number];

/** What one item of a kind is called. */
export const ONE_OF: Readonly<Record<FileKind, string>> = {
  products: "product",
  categories: "category",
  prices: "price",
  availabilities: "availability",
};

/** What a kind may be called: by its name, and stock by its own word as well. */
export const KIND_WORDS = [...FILE_KINDS, "stock"] as const;

/** The kind that a word means, if any. Pure. */
export function kindCalled(word: string | undefined): FileKind | undefined {
  return word === "stock" ? "availabilities" : FILE_KINDS.find((kind) => kind === word);
}

/** What kind of import file a name speaks of, if any. Pure. */
export function kindOfName(path: string): FileKind | undefined {
  const name = basename(path).toLowerCase();
  const word = KIND_WORDS.find((kind) =>
    new RegExp(`^${kind}([^a-z].*)?\\.(json|ndjson|jsonl|csv|tsv|txt)(\\.gz)?$`).test(name),
  );
  return kindCalled(word);
}

/** What kind of import file an item is of, if its members tell. Pure. */
export function kindOfItem(item: object): FileKind | undefined {
  const has = (...names: readonly string[]) => names.every((name) => name in item);
  if (has("product_id", "fulfillment_node_id", "quantity")) return "availabilities";
  if (has("product_id", "value")) return "prices";
  if (has("product_id", "variant_group_id")) return "products";
  return has("path") && !has("product_id") ? "categories" : undefined;
}
