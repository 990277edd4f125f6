import { CATALOG, LOCALE } from "../goods.js";
import { placeOrder } from "../place-order.js";
import type { Suite } from "../suite.js";

/** Reads that older integrations use. A tenant need not have them. */
export async function legacyFlows(suite: Suite): Promise<void> {
  for (const operation of ["listLegacyStores", "listLegacyStorePlaces", "listLegacyShops"])
    await suite.flow(async () => void (await suite.call(operation)));
  await suite.flow(async () => {
    const input = { path: { shop: CATALOG }, query: { locale: LOCALE, count: 1, offset: 0 } };
    const { body } = await suite.call("listLegacyProducts", input, [200, 404]);
    if (Array.isArray(body?.elements))
      suite.holds("listLegacyProducts", "a page has at most `count` products", body.elements.length <= 1);
  });
  await suite.flow(async () => {
    const { body } = await suite.call("listLegacyProfiles", { query: { count: 1, offset: 0 } });
    const id: unknown = body.items?.[0]?.id;
    if (typeof id !== "string")
      return suite.record("showLegacyProfile", "status", "shows a profile", "skip", "there is none");
    const shown = await suite.call("showLegacyProfile", { path: { id } });
    suite.holds("showLegacyProfile", "shows the profile that was requested", shown.body.id === id);
    await suite.call("listLegacyProfileOrders", { path: { id }, query: { count: 1 } });
  });
  if (suite.options.readOnly) return;
  await suite.flow(async () => {
    const { response } = await placeOrder(suite, "legacy");
    const path = { order_uuid: response.id };
    const { body } = await suite.call("showLegacyCustomerOrder", { path });
    suite.holds("showLegacyCustomerOrder", "is that order", body.customer_order?.sales_order_id === response.id);
    await suite.call("listLegacyFulfillmentRequests", { path });
  });
}
