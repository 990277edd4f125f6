import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import type { InjectedOrderRequest, InjectedOrderResponse } from "../../generated/order-injection/types.js";
import { showOrderHistoryForCustomer } from "../../generated/orders/operations.js";
import type {
  ExternalOrder,
  SalesOrderCancellationRequest,
  SalesOrderDetailResponse,
  SalesOrderV2,
  ShowOrderHistoryForCustomerResponse,
} from "../../generated/orders/types.js";
import type { NewStoreApi } from "../api.js";
import { type PageList, pageList } from "../paging/page-list.js";
import { type Call, fromAnswer } from "../transport/call.js";
import type { CallOptions } from "../transport/transport.js";
import { confirmInjection } from "./confirm.js";

/** Which id an order is named by: NewStore's UUID, or the number that people see. */
export type OrderIdType = "internal" | "external";

/** Options of calls that name an order by id. */
export interface OrderIdOptions extends CallOptions {
  /** What the id is. `internal`: NewStore's UUID. `external`: the order number. */
  readonly idType: OrderIdType;
}

/** Which orders a history lists. */
export interface OrderHistoryQuery {
  /** NewStore's id of the customer, as `customers.findByEmails` gives it. */
  readonly customerId: string;
  /** Orders a page. Default: the platform's. */
  readonly pageSize?: number | undefined;
}

/** What JavaScript gives when it leaves the options out: the contract's check then says what is missing. */
const NO_ID_TYPE = {} as OrderIdOptions;

/** Orders in, orders back. */
export class Orders {
  readonly #api: NewStoreApi;

  constructor(api: NewStoreApi) {
    this.#api = api;
  }

  /**
   * Injects an order that was placed in the shop. One entry of `items` is one unit.
   *
   * Sending the same order twice creates it once: `external_id` is the key, so a call whose outcome is unknown is sent
   * again with the same bytes. Resolves only when the answer is about the order that was sent.
   *
   * @throws {NewStoreError} kind `validation` before anything is sent (field, amount, payment sum, shipment rule);
   * kind `conflict` when another order stands under this `external_id`. Where the platform was still creating the order
   * at the deadline, kind `api` with status 504, or `timeout`: call again with the same order. Whatever the kind,
   * `outcomeUnknown` says that the order may be there.
   *
   * @example
   * ```ts
   * const { id, items } = await newstore.orders.inject({
   *   external_id: "1001",
   *   shop: "trail-and-tide-us",
   *   shop_locale: "en-US",
   *   channel_type: "web",
   *   channel_name: "webshop",
   *   currency: "USD",
   *   price_method: "tax_excluded",
   *   shipments: [
   *     {
   *       items: [
   *         {
   *           external_item_id: "1001-1",
   *           product_id: "TT-HRC-NVY-M",
   *           price: { item_price: 149.95, item_list_price: 149.95, item_tax_lines: [] },
   *         },
   *       ],
   *       shipping_option: { service_level_identifier: "STANDARD", price: 5, tax: 0 },
   *     },
   *   ],
   * });
   * ```
   */
  inject(order: InjectedOrderRequest, options?: CallOptions): Call<InjectedOrderResponse> {
    const call = this.#api.orderInjection.createInjectedOrder({ body: order }, options);
    return fromAnswer(
      call.withResponse().then((answer) => {
        confirmInjection(createInjectedOrder, order, answer);
        return answer;
      }),
    );
  }

  /**
   * Reads one order. By its `internal` id it comes from NewStore's own database, with an empty `payment_history`; by its
   * `external` number from the tenant's external order manager, where there is one.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none; right after injection for about two seconds
   * as well (observed).
   *
   * @example
   * ```ts
   * const order = await newstore.orders.get("6840f40c-65c4-5ff7-a23e-92e0e311091a", { idType: "internal" });
   * ```
   */
  get(id: string, { idType, ...options }: OrderIdOptions = NO_ID_TYPE): Call<SalesOrderDetailResponse> {
    return this.#api.orders.showSalesOrderByIdAndIdType({ path: { id }, query: { id_type: idType } }, options);
  }

  /**
   * Reads one order by the number it was injected under. Evidence: observed; documented only on a private page.
   *
   * The way to NewStore's own id: returns and refunds want `order_uuid`.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none, or none yet.
   *
   * @example
   * ```ts
   * const { order_uuid } = await newstore.orders.getByExternalId("1001");
   * ```
   */
  getByExternalId(externalId: string, options?: CallOptions): Call<ExternalOrder> {
    // What is no text stays as it is, so that the contract's check names it: it must not become the text "undefined".
    const id = typeof externalId === "string" ? `external_id=${externalId}` : externalId;
    return this.#api.orders.showExternalOrder({ path: { id } }, options);
  }

  /**
   * Lists a customer's orders of web and stores, newest first.
   *
   * @example
   * ```ts
   * for await (const order of newstore.orders.history({ customerId })) console.log(order.placed_at, order.status);
   * ```
   */
  history(
    { customerId, pageSize }: OrderHistoryQuery = {} as OrderHistoryQuery,
    options?: CallOptions,
  ): PageList<SalesOrderV2, ShowOrderHistoryForCustomerResponse> {
    const query = { customer_id: customerId, count: pageSize };
    return pageList(showOrderHistoryForCustomer, query, (page) =>
      this.#api.orders.showOrderHistoryForCustomer({ query: page }, options),
    );
  }

  /**
   * Starts cancelling an order. Resolves when that is accepted, not when it is done: the event `order.cancelled` or
   * `api.orders.showCancellationStatus` tells the end. The latter also says beforehand whether it is possible and safe.
   *
   * Never sent twice by itself, since what a second cancellation answers is not known.
   *
   * @param reason - why, in words; `note` is a longer explanation.
   *
   * @throws {NewStoreError} kind `api` with the platform's reason when it can no longer be cancelled.
   *
   * @example
   * ```ts
   * await newstore.orders.cancel(order.id, { reason: "customer_request" }, { idType: "internal" });
   * ```
   */
  cancel(
    id: string,
    reason: SalesOrderCancellationRequest,
    { idType, ...options }: OrderIdOptions = NO_ID_TYPE,
  ): Call<undefined> {
    return this.#api.orders.createCancellation({ path: { id }, query: { id_type: idType }, body: reason }, options);
  }
}
