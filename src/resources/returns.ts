import type { CreateReturnRequest, CreateReturnResponse, Return } from "../../generated/returns/types.js";
import { type Call, fixed, fromResponse } from "../core/call.js";
import { fixedOptions } from "../core/fixed-options.js";
import { loadPart } from "../core/load-part.js";
import type { CallOptions } from "../core/request.js";
import { asMethod, isCall, withWords } from "./lib/as-method.js";
import { reading } from "./lib/of-family.js";
import { Resource } from "./lib/resource.js";
import { alreadyReturned } from "./returns/already-returned.js";
import { isOnce } from "./returns/is-once.js";
import type { Once, OnceOptions } from "./returns/once.js";

/** What the wire's path parameters are called here. */
const NAMES = { "path.order_id": "orderId", "path.return_id": "returnId", body: "goods" };

/** Goods that come back. Evidence: documented and observed; `orderId` is NewStore's own id of the order. */
export class Returns extends Resource {
  /**
   * Records a return; the refund follows by itself. One entry of `items` is one unit, and `returned_from` is the
   * fulfillment node that has the goods, not the store.
   *
   * Never repeated by the SDK itself: a repeat may refund twice. With `key`, the shop's own id of it, a return is made
   * once: refunds that carry the key are looked for first, and again where a response was lost. Calls under one key wait
   * for each other, in this client and those that `withOptions` makes of it. Where one ends with `outcomeUnknown`, the
   * next looks until 15 seconds and its `settleMs` have passed since then, before it makes the return: what arrives or
   * can be read later than that is made twice. Two clients, as in two processes, know
   * nothing of each other: at the same moment both may find nothing and refund, so let one of them work on a refund.
   * Where no refund follows, as for a historical return, nothing carries the key.
   *
   * @throws {NewStoreError} kind `conflict` when the units are back already. With `outcomeUnknown`, list the returns and
   * refunds before you repeat it; with a key, the same call does that.
   *
   * @example
   * ```ts
   * const goods = { returned_from: "DC01", items: [{ product_id: "TT-HRC-NVY-M", return_code: 1, condition_code: 1 }] };
   * const { created, found } = await newstore.returns.create(order.id, goods, { key: "shop-refund-4711" });
   * console.log(created?.refunded_amount ?? found?.amount);
   * ```
   */
  create(orderId: string, goods: CreateReturnRequest, options: OnceOptions): Promise<Once<CreateReturnResponse>>;
  create(orderId: string, goods: CreateReturnRequest, options?: CallOptions): Call<CreateReturnResponse>;
  create(
    orderId: string,
    goods: CreateReturnRequest,
    options: CallOptions | OnceOptions = {},
  ): Call<CreateReturnResponse> & Promise<Once<CreateReturnResponse> & CreateReturnResponse> {
    const words = { method: "returns.create", names: NAMES };
    const create = (body: CreateReturnRequest, own: CallOptions): Call<CreateReturnResponse> => {
      const call = this.context.api.returns.createReturn({ path: { order_id: orderId }, body }, own);
      const told = (error: unknown) => {
        throw alreadyReturned(error);
      };
      return asMethod(words, isCall(call) ? fromResponse(call.withResponse().catch(told), call) : call);
    };
    if (!isOnce(options)) return create(goods, options) as never;
    const list = (own: CallOptions) =>
      asMethod(
        { method: "refunds.list", names: NAMES },
        this.context.api.returns.listRefunds({ path: { order_id: orderId } }, own),
      );
    const plan = { context: this.context, method: words.method, orderId, defaultKeyName: "external_return_id" };
    const own = reading(words.method, () => fixedOptions(options));
    return withWords(words, () =>
      fixed(goods, async (body) => {
        const { createOnce } = await loadPart(() => import("./returns/once.js"));
        return createOnce({ ...plan, body, options: own, list, create });
      }),
    ) as never;
  }

  /**
   * Lists the returns of an order.
   *
   * @example
   * ```ts
   * for (const { return_id, refunded_amount } of await newstore.returns.list(order.id)) console.log(return_id, refunded_amount);
   * ```
   */
  list(orderId: string, options?: CallOptions): Call<Return[]> {
    const call = this.context.api.returns.listReturns({ path: { order_id: orderId } }, options);
    return asMethod({ method: "returns.list", names: NAMES }, call);
  }

  /**
   * Reads one return.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none.
   *
   * @example
   * ```ts
   * const { return_items } = await newstore.returns.get(order.id, "5f8b1b0e-3c0d-4a51-8a8e-0b1c2d3e4f50");
   * ```
   */
  get(orderId: string, returnId: string, options?: CallOptions): Call<Return> {
    const path = { order_id: orderId, return_id: returnId };
    const call = this.context.api.returns.showReturn({ path }, options);
    return asMethod({ method: "returns.get", names: NAMES }, call);
  }
}
