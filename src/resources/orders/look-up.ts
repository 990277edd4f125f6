import type { ExternalOrder } from "../../../generated/orders/types.js";
import { type Call, fromResponse } from "../../core/call.js";
import type { CallOptions } from "../../core/request.js";
import { asMethod, isCall } from "../lib/as-method.js";
import { confirmFound } from "../lib/confirm-injection.js";
import type { FacadeContext } from "../lib/context.js";

/** A look-up by the shop's number, in the words of the method that makes it. */
export function lookUp(
  { api }: FacadeContext,
  method: string,
  externalId: string,
  options: CallOptions | undefined,
): Call<ExternalOrder> {
  // What is no text stays as it is, so that the contract's check names it: it must not become the text "undefined".
  const id = typeof externalId === "string" ? `external_id=${externalId}` : externalId;
  const call = api.orders.showExternalOrder({ path: { id } }, options);
  const found = isCall(call) ? fromResponse(call.withResponse().then(confirmFound)) : call;
  return asMethod({ method, names: { "path.id": "externalId" } }, found);
}
