import { CATALOG, LOCALE, PRODUCT, STOCK, WAREHOUSE } from "../goods.js";
import type { Suite } from "../suite.js";

/** Stock and catalogs, as they are read back. */
export async function stockFlows(suite: Suite): Promise<void> {
  const {
    readOnly,
    productId = readOnly ? undefined : PRODUCT,
    nodeId = readOnly ? undefined : WAREHOUSE,
  } = suite.options;
  await suite.flow(async () => {
    await suite.call("listLocations");
  });
  await suite.flow(async () => {
    await suite.call("listStockLocations");
  });
  if (productId === undefined || nodeId === undefined) {
    for (const id of ["listAtp", "listAtpInsights"])
      suite.record(id, "semantic", "stock of a product", "skip", "give --product and --node");
  } else {
    await suite.flow(() => stockOf(suite, productId, nodeId));
  }
  await suite.flow(async () => {
    const input = { path: { catalog: CATALOG } };
    const { headers } = await suite.call("listProducts", input, readOnly ? [302, 404] : [302]);
    if (!readOnly) suite.holds("listProducts", "points to a file", headers.get("location") !== null);
  });
  await suite.flow(async () => {
    const input = { path: { catalog: CATALOG, pricebook: "default" } };
    const { headers } = await suite.call("showPricebookExport", input, readOnly ? [302, 404] : [302]);
    if (!readOnly) suite.holds("showPricebookExport", "points to a file", headers.get("location") !== null);
  });
  await suite.flow(() => lookUps(suite, productId));
}

/** Single products. Nothing confirms them but two clients' code, so a tenant may well not have them. */
async function lookUps(suite: Suite, productId: string | undefined): Promise<void> {
  if (productId === undefined) {
    for (const id of ["showProduct", "showProductByIdentifier"])
      suite.record(id, "semantic", "a product", "skip", "give --product");
    return;
  }
  const { readOnly } = suite.options;
  const query = readOnly ? {} : { shop: CATALOG, locale: LOCALE };
  const statuses = readOnly ? [200, 404] : [200];
  const byId = await suite.call("showProduct", { path: { id: productId }, query }, statuses);
  if (byId.status === 200)
    suite.holds("showProduct", "is the product that was requested", byId.body.product_id === productId);
  const path = { type: "sku", value: productId };
  const byCode = await suite.call("showProductByIdentifier", { path, query }, statuses);
  if (!readOnly)
    suite.holds(
      "showProductByIdentifier",
      "the shop's code leads to the product",
      byCode.body.product_id === productId,
    );
}

async function stockOf(suite: Suite, product_id: string, fulfillment_node_id: string): Promise<void> {
  const key = { product_id, fulfillment_node_id };
  const { body } = await suite.call("listAtp", { body: { atp_keys: [key] } });
  const items: { product_id: string | number; fulfillment_node_id: string; atp: number }[] = body.items;
  suite.holds(
    "listAtp",
    "holds nothing but what was requested",
    items.every((one) => String(one.product_id) === product_id && one.fulfillment_node_id === fulfillment_node_id),
  );
  if (!suite.options.readOnly && product_id === PRODUCT)
    suite.holds("listAtp", "is the stock that was imported", items[0]?.atp === STOCK, `ATP is ${items[0]?.atp}`);
  await suite.call("listAtpInsights", { query: key });
}
