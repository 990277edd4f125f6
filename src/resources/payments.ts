import type { PaymentAccount } from "../../generated/returns/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/request.js";
import { asMethod } from "./lib/as-method.js";
import { Resource } from "./lib/resource.js";

/** The money of orders. */
export class Payments extends Resource {
  /**
   * Reads the payment account of an order: its balance, every movement, and where the money came from. Above 0 the balance
   * is money that is authorised and not captured yet. Evidence: documented and observed.
   *
   * @param orderId - NewStore's own id of the order.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none.
   *
   * @example
   * ```ts
   * const { balance } = await newstore.payments.account(order.id);
   * ```
   */
  account(orderId: string, options?: CallOptions): Call<PaymentAccount> {
    const call = this.context.api.returns.showPaymentAccount({ path: { account_id: orderId } }, options);
    return asMethod({ method: "payments.account", names: { "path.account_id": "orderId" } }, call);
  }
}
