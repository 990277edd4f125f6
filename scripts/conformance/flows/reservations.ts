import { PRODUCT, WAREHOUSE } from "../goods.js";
import type { ApiResponse } from "../platform.js";
import type { Suite } from "../suite.js";

/** Goods that are held for a customer in a store. */
export async function reservationFlows(suite: Suite): Promise<void> {
  await suite.flow(async () => {
    const { body } = await suite.call("listReservations");
    const id: unknown = (body.items ?? body.reservations ?? [])[0]?.id;
    if (typeof id === "string") await suite.call("showReservation", { path: { reservation_id: id } });
  });
  await suite.flow(async () => {
    const { body } = await suite.call("showInventoryConfig");
    if (suite.options.readOnly) return;
    const { enabled: _, store_config: __, ...config } = body;
    await suite.call("replaceInventoryConfig", { body: config }, [204]);
  });
  await suite.flow(async () => {
    const { body } = await suite.call("showReservationConfig");
    if (suite.options.readOnly) return;
    const { expires_in_min } = body;
    await suite.call("updateReservationConfig", { body: { expires_in_min } }, [204]);
  });
  if (suite.options.readOnly) return;
  await suite.flow(async () => {
    const profile = await suite.call(
      "createOrShowProfile",
      { body: { email: "conformance-buyer@example.com" } },
      [200, 201],
    );
    const input = (key: string) => ({
      headers: { "Idempotency-Key": key },
      body: {
        customer_profile_id: profile.body.id,
        location_id: WAREHOUSE,
        status: "PENDING",
        items: [{ product_id: PRODUCT }],
      },
    });
    const key = crypto.randomUUID();
    const made = await suite.call("createReservation", input(key), [201]);
    const again = await suite.call("createReservation", input(key), [200, 201]);
    const idOf = ({ headers }: ApiResponse) => headers.get("location")?.split("/").at(-1) ?? "";
    suite.holds("createReservation", "the same key is the same reservation", idOf(made) === idOf(again));
    const path = { reservation_id: idOf(made) };
    const shown = await suite.call("showReservation", { path });
    await suite.call("updateReservation", { path, body: { status: "RESERVED" } }, [204]);
    const item: unknown = shown.body.items?.[0]?.id;
    await suite.call("updateReservationItems", { path, body: [{ id: item, status: "UNRESERVED" }] }, [204]);
  });
}
