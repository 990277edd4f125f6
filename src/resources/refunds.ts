import type {
  CreateRefundRequest,
  CreateRefundResponse,
  RefundResponse,
  RefundsResponse,
} from "../../generated/returns/types.js";
import { type Call, fixed } from "../core/call.js";
import { fixedOptions } from "../core/fixed-options.js";
import { loadPart } from "../core/load-part.js";
import type { CallOptions } from "../core/request.js";
import { asMethod, withWords } from "./lib/as-method.js";
import { reading } from "./lib/of-family.js";
import { Resource } from "./lib/resource.js";
import { isOnce } from "./returns/is-once.js";
import type { Once, OnceOptions } from "./returns/once.js";

/** What the wire's path parameters are called here. */
const NAMES = { "path.order_id": "orderId", "path.refund_id": "refundId", body: "money" };

/** Money that goes back without goods. Evidence: documented and observed; `orderId` is NewStore's own id of the order. */
export class Refunds extends Resource {
  /**
   * Asks for a refund on an order as a whole, as a gesture for example. A return needs none: its refund follows by itself.
   * Resolves when it is accepted; the money goes back once enough of it is captured.
   *
   * Never repeated by the SDK itself: a repeat may refund twice. With `key`, the shop's own id of its refund, it is made
   * once: refunds that carry the key are looked for first, and again where a response was lost. As for `returns.create`,
   * that holds in one client, and where one call ends with `outcomeUnknown`, the next under the key looks until 15 seconds
   * and its `settleMs` have passed since then; two processes must not work on one refund at the same moment. A return under the same key
   * is another matter; it carries the key elsewhere.
   *
   * @throws {NewStoreError} with `outcomeUnknown`, list the refunds before you repeat it; with a key, the same call does
   * that.
   *
   * @example
   * ```ts
   * const money = { amount: 5, currency: "USD", reason: "late delivery" };
   * await newstore.refunds.create(order.id, money, { key: "shop-refund-4712" });
   * ```
   */
  create(orderId: string, money: CreateRefundRequest, options: OnceOptions): Promise<Once<CreateRefundResponse>>;
  create(orderId: string, money: CreateRefundRequest, options?: CallOptions): Call<CreateRefundResponse>;
  create(
    orderId: string,
    money: CreateRefundRequest,
    options: CallOptions | OnceOptions = {},
  ): Call<CreateRefundResponse> & Promise<Once<CreateRefundResponse> & CreateRefundResponse> {
    const words = { method: "refunds.create", names: NAMES };
    const create = (body: CreateRefundRequest, own: CallOptions): Call<CreateRefundResponse> =>
      asMethod(words, this.context.api.returns.createRefund({ path: { order_id: orderId }, body }, own));
    if (!isOnce(options)) return create(money, options) as never;
    const list = (own: CallOptions) =>
      asMethod(
        { method: "refunds.list", names: NAMES },
        this.context.api.returns.listRefunds({ path: { order_id: orderId } }, own),
      );
    const plan = { context: this.context, method: words.method, orderId, defaultKeyName: "external_refund_id" };
    const own = reading(words.method, () => fixedOptions(options));
    return withWords(words, () =>
      fixed(money, async (body) => {
        const { createOnce } = await loadPart(() => import("./returns/once.js"));
        return createOnce({ ...plan, body, options: own, list, create });
      }),
    ) as never;
  }

  /**
   * Lists the refunds of an order, those of its returns included.
   *
   * @example
   * ```ts
   * const { refunds } = await newstore.refunds.list(order.id);
   * ```
   */
  list(orderId: string, options?: CallOptions): Call<RefundsResponse> {
    const call = this.context.api.returns.listRefunds({ path: { order_id: orderId } }, options);
    return asMethod({ method: "refunds.list", names: NAMES }, call);
  }

  /**
   * Reads one refund.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none.
   *
   * @example
   * ```ts
   * const { refund } = await newstore.refunds.get(order.id, "9a7c0d34-5b6e-4f12-8d3a-1c2b3a4d5e6f");
   * ```
   */
  get(orderId: string, refundId: string, options?: CallOptions): Call<RefundResponse> {
    const path = { order_id: orderId, refund_id: refundId };
    const call = this.context.api.returns.showRefund({ path }, options);
    return asMethod({ method: "refunds.get", names: NAMES }, call);
  }
}
