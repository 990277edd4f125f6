/** A catalog of its own, so that a run finds nothing of anybody else's and leaves nothing among it. */
export const CATALOG = "conformance";
/** The distribution centre that holds all stock of the run. */
export const WAREHOUSE = "CONFORMANCE-DC";
/** The product that is sold. */
export const PRODUCT = "CONFORMANCE-1";
/** Units of it at the start. */
export const STOCK = 50;

export const LOCALE = "en-US";

/** Import files by entity, in the order in which they build on each other. */
export const PRODUCTS: Readonly<Record<string, unknown>> = {
  products: {
    head: { catalog: CATALOG, locale: LOCALE, is_master: true },
    items: [
      {
        product_id: PRODUCT,
        variant_group_id: "CONFORMANCE",
        title: "Conformance coat",
        caption: "Conformance coat, blue",
        show_in_listing: true,
        images: [{ url: "https://images.example/coat.jpg", is_main: true }],
        external_identifiers: [{ type: "sku", value: PRODUCT }],
        categories: [{ path: "All", is_main: true }],
        tax_class_id: "PC040100",
      },
    ],
  },
  categories: { head: { catalog: CATALOG, locale: LOCALE, is_master: true }, items: [{ path: "All" }] },
  prices: {
    head: { pricebook: "default", catalog: CATALOG, currency: "USD" },
    items: [{ product_id: PRODUCT, value: 20 }],
  },
  availabilities: {
    head: { store_mapping: [{ fulfillment_node_id: WAREHOUSE, store_id: "" }] },
    items: [{ product_id: PRODUCT, fulfillment_node_id: WAREHOUSE, quantity: STOCK }],
  },
};
