// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { FileDescriptor } from "../../src/core/operation.js";

/** Loads the schemas of one file, when it is first checked. */
function schemasOf(name: "products" | "categories" | "prices" | "availabilities"): FileDescriptor["schemas"] {
  return () => import("./file-schemas.js").then((all) => all.fileSchemas[name]);
}

/** All kinds of files of this API by name. */
export const files: Readonly<Record<"products" | "categories" | "prices" | "availabilities", FileDescriptor>> = {
  /**
   * An import file of products: one catalog in one locale. At most 500 MB; NewStore advises one file a job, and five
   * minutes between jobs where data are split. A product becomes visible once it has both its data here and a price
   * for the catalog.
   */
  products: {
    api: "import",
    name: "products",
    layout: "import",
    identifiers: [{ kind: "product", in: "item", at: "product_id" }],
    rules: [
      { rule: "known-locale", in: "head", at: "locale" },
      { rule: "json-path", in: "head", at: "searchable_attributes[].path" },
      { rule: "json-path", in: "head", at: "filterable_attributes[].path" },
      { rule: "clean-id", in: "item", at: "product_id" },
      { rule: "clean-id", in: "item", at: "variant_group_id" },
      { rule: "one-main-category", in: "item", at: "categories" },
      { rule: "known-value", in: "item", at: "shipping_weight_unit", values: ["g", "kg", "lb", "oz"] },
      { rule: "known-value", in: "item", at: "shipping_dimension_unit", values: ["cm", "in"] },
      { rule: "known-value", in: "item", at: "variation_size_gender", values: ["male", "female", "unisex"] },
      {
        rule: "known-value",
        in: "item",
        at: "variation_size_type",
        values: ["regular", "petite", "plus", "big and tall", "maternity"],
      },
      {
        rule: "known-value",
        in: "item",
        at: "variation_size_system",
        values: ["US", "UK", "EU", "DE", "FR", "JP", "CN", "IT", "BR", "MEX", "AU"],
      },
      {
        rule: "known-value",
        in: "item",
        at: "google_category",
        values: ["clothing", "shoes", "hat", "gloves", "none"],
      },
    ],
    limits: { maxBytes: 524288000, safeBytes: 500000000 },
    key: ["product_id"],
    fullAllowed: true,
    schemas: schemasOf("products"),
  },
  /**
   * An import file of categories, at most 80 MB. Only needed for what a category itself carries (texts, pictures):
   * product files create the categories they name.
   */
  categories: {
    api: "import",
    name: "categories",
    layout: "import",
    identifiers: [],
    rules: [
      { rule: "known-locale", in: "head", at: "locale" },
      {
        rule: "known-value",
        in: "item",
        at: "google_category",
        values: ["clothing", "shoes", "hat", "gloves", "none"],
      },
    ],
    limits: { maxBytes: 83886080, safeBytes: 80000000 },
    key: ["path"],
    fullAllowed: true,
    schemas: schemasOf("categories"),
  },
  /**
   * An import file of prices, at most 80 MB: one price book of one catalog. A price book takes effect once it is
   * assigned to a store. Whether prices include tax can be stated according to a guide, but the member's name is
   * unknown.
   */
  prices: {
    api: "import",
    name: "prices",
    layout: "import",
    identifiers: [{ kind: "product", in: "item", at: "product_id" }],
    rules: [
      { rule: "known-currency", in: "head", at: "currency" },
      { rule: "clean-id", in: "item", at: "product_id" },
      { rule: "currency-decimals", in: "item", at: "value" },
      { rule: "not-negative", in: "item", at: "value" },
    ],
    limits: { maxBytes: 83886080, safeBytes: 80000000 },
    key: ["product_id"],
    fullAllowed: true,
    schemas: schemasOf("prices"),
  },
  /**
   * An import file of stock, at most 80 MB. Quantities are per location, never per catalog. It works in partial
   * imports only: a full job fails and imports nothing. Where NewStore itself keeps the stock of a store, use its
   * inventory process instead.
   */
  availabilities: {
    api: "import",
    name: "availabilities",
    layout: "import",
    identifiers: [
      { kind: "fulfillment-node", in: "head", at: "store_mapping[].fulfillment_node_id" },
      { kind: "store", in: "head", at: "store_mapping[].store_id" },
      { kind: "product", in: "item", at: "product_id" },
      { kind: "fulfillment-node", in: "item", at: "fulfillment_node_id" },
    ],
    rules: [
      { rule: "clean-id", in: "item", at: "product_id" },
      { rule: "listed-location", in: "item", at: "fulfillment_node_id" },
      { rule: "not-negative", in: "item", at: "quantity" },
    ],
    limits: { maxBytes: 83886080, safeBytes: 80000000 },
    key: ["product_id", "fulfillment_node_id"],
    fullAllowed: false,
    schemas: schemasOf("availabilities"),
  },
};
