import type { InjectedOrderRequest } from "../../generated/order-injection/types.js";
import type { ExternalOrder } from "../../generated/orders/types.js";

/**
 * Whether an order that was found under a number holds the products that were sent, unit by unit: one entry is one unit
 * in both (docs/platform/order-retrieval.md#external-orders). Without their case: a platform that spells untidily is no
 * other order. What does not list its products, or was changed since, is not the same for sure.
 */
export function hasSameProducts(sent: InjectedOrderRequest, found: ExternalOrder): boolean {
  const own = (sent.shipments ?? []).flatMap((shipment) => (shipment?.items ?? []).map((item) => item?.product_id));
  const theirs = (found.ordered_products ?? []).map(({ id }) => id);
  return own.length > 0 && sorted(own) === sorted(theirs);
}

function sorted(ids: readonly unknown[]): string {
  return JSON.stringify(ids.map((id) => String(id).toLowerCase()).sort());
}
