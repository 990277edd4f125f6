import { PRODUCT } from "../goods.js";
import type { Suite } from "../suite.js";

/** Somewhere in Manhattan: a response, if only an empty one, comes for any point. */
const POINT = { latitude: 40.7222, longitude: -73.9987 };

/** Picking up in a store. */
export async function pickupFlows(suite: Suite): Promise<void> {
  const { productId = PRODUCT } = suite.options;
  await suite.flow(async () => {
    const body = {
      location: { geo: POINT },
      bag: [{ product_id: productId, quantity: 1 }],
      options: { limit: 2, search_radius: 500, show_stores_without_atp: true },
    };
    const response = await suite.call("createInStorePickupOptions", { body });
    const options: { has_atp?: boolean }[] = response.body.options ?? [];
    suite.holds("createInStorePickupOptions", "at most `limit` stores are offered", options.length <= 2);
    const strict = await suite.call("createInStorePickupOptions", {
      body: { ...body, options: { ...body.options, show_stores_without_atp: false } },
    });
    const offered: { has_atp?: boolean }[] = strict.body.options ?? [];
    suite.holds(
      "createInStorePickupOptions",
      "stores without the goods stay out when the query says so",
      offered.every((one) => one.has_atp !== false),
    );
  });
  await suite.flow(async () => {
    const { status, body } = await suite.call("showInStorePickupConfig", {}, [200, 404]);
    if (suite.options.readOnly || status !== 200) return;
    await suite.call("destroyInStorePickupConfig", {}, [200, 204]);
    await suite.call("showInStorePickupConfig", {}, [404]);
    suite.holds("destroyInStorePickupConfig", "nothing is configured any more", true);
    await suite.call("createInStorePickupConfig", { body });
    const again = await suite.call("showInStorePickupConfig");
    suite.holds(
      "createInStorePickupConfig",
      "what was read can be written",
      JSON.stringify(again.body) === JSON.stringify(body),
    );
  });
}
