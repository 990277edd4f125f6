import type { World } from "../kernel/world.js";
import type { SandboxOrder } from "../state/order-types.js";
import type { SandboxReturn } from "../state/returns.js";
import { known } from "./sales-order-parts.js";

type Json = Record<string, unknown>;

/** Published `SignatureResponseV1Dto`: the sale of an order, or the return of some of it, signed at once and for good. */
export function fiscalOrder(world: World, order: SandboxOrder, one?: SandboxReturn): Json {
  const { body } = order;
  const storeId = body.store_id ?? one?.returnedFrom ?? "";
  const country = world.state.stores.get(storeId)?.address.countryCode ?? body.shipping_address?.country ?? "US";
  const at = one?.returnedAt ?? order.createdAt;
  return known({
    id: one?.uuid ?? order.uuid,
    external_order_id: order.externalId,
    state: "OK",
    country_code: country,
    context: { store_id: storeId, associate_id: body.associate_id ?? "" },
    created_at: at,
    updated_at: at,
    fiscal_mode: body.is_offline === true ? "offline" : "standard",
    tax_method: order.taxIncluded ? "tax_included" : "tax_excluded",
    transactions: [
      {
        id: `${one?.uuid ?? order.uuid}-1`,
        type: one === undefined ? "sale" : "return",
        state: "OK",
        country_code: country,
        transaction_number: 1,
        temporary_signature: null,
        signature: { value: "sandbox" },
      },
    ],
  });
}
