import type { Suite } from "../suite.js";

/** Stores: lists, pages, one by one. */
export async function storeFlows(suite: Suite): Promise<void> {
  await suite.flow(async () => {
    const first = await suite.call("listStores", { query: { limit: 1 } });
    suite.holds("listStores", "a page has at most `limit` stores", first.body.items.length <= 1);
    const next: unknown = first.body.next_page_key;
    if (typeof next === "string" && next !== "") {
      const second = await suite.call("listStores", { query: { limit: 1, start_at: next } });
      suite.holds(
        "listStores",
        "the next page begins behind the first",
        second.body.items[0]?.id !== first.body.items[0]?.id,
      );
    }
    const storeId: unknown = first.body.items[0]?.id;
    if (typeof storeId !== "string")
      return suite.record("showStore", "status", "shows a store", "skip", "there is none");
    const shown = await suite.call("showStore", { path: { storeId } });
    suite.holds("showStore", "shows the store that was requested", shown.body.id === storeId);
    await suite.flow(async () => {
      const legacy = await suite.call("showLegacyStore", { path: { store_id: storeId } });
      suite.holds("showLegacyStore", "is an object", typeof legacy.body === "object");
    });
    if (suite.options.readOnly) return;
    const { country_code, description } = shown.body;
    const changed = await suite.call("updateStore", {
      path: { storeId },
      body: { country_code, description: "Conformance" },
    });
    suite.holds("updateStore", "returns the change", changed.body.description === "Conformance");
    await suite.call("updateStore", { path: { storeId }, body: { country_code, description } });
    const again = await suite.call("showStore", { path: { storeId } });
    suite.holds("updateStore", "can be taken back", again.body.description === description);
  });
}
