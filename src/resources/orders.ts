import type { InjectedOrderRequest, InjectedOrderResponse } from "../../generated/order-injection/types.js";
import type {
  ExternalOrder,
  GracePeriod,
  LineItemCancellationRequest,
  ListFulfillmentRequestsForOrderResponse,
  SalesOrderCancellationRequest,
  SalesOrderCancellationResponse,
  SalesOrderDetailResponse,
  SalesOrderPricesRequest,
  SalesOrderPricesResponse,
  SalesOrderSerialNumbersRequest,
  SalesOrderV2,
  ShowOrderHistoryForCustomerResponse,
} from "../../generated/orders/types.js";
import { type Call, fromResponse } from "../core/call.js";
import { fixedOptions } from "../core/fixed-options.js";
import { loadPart } from "../core/load-part.js";
import type { CallOptions } from "../core/request.js";
import { snapshot } from "../core/snapshot.js";
import { asMethod, isCall, streamOf, withWords } from "./lib/as-method.js";
import { confirmInjection } from "./lib/confirm-injection.js";
import type { FacadeContext } from "./lib/context.js";
import { reading } from "./lib/of-family.js";
import type { PageList } from "./lib/page-list.js";
import { Resource } from "./lib/resource.js";
import { OrderNotes } from "./order-notes.js";
import { type OrderHistoryQuery, orderHistory } from "./orders/history.js";
import type { Acceptance, Injection, InjectManyOptions, OrderOutbox } from "./orders/inject-many.js";
import { lookUp } from "./orders/look-up.js";
import type { MissingOptions, OrderPresence } from "./orders/missing.js";
import type { ReadBackOptions } from "./orders/read-back.js";

/** Which id an order is named by: NewStore's UUID, or the number that people see. */
export type OrderIdType = "internal" | "external";

/** Options of calls that name an order by id. */
export interface OrderIdOptions extends CallOptions {
  /** What the id is. `internal`: NewStore's UUID. `external`: the number of the tenant's external order manager. Default `internal`. */
  readonly idType?: OrderIdType | undefined;
}

/** What names an order in a history: `origin_id` is its real id, `id` the number that people see. */
export type HistoryEntry = Pick<SalesOrderV2, "id" | "origin" | "origin_id">;

/** What the wire's parts of an order's name are called here. */
const ID = { "path.id": "id", "query.id_type": "idType" };

/** An order's name on the wire, and the options of the call. What is no object at all is left to the call, which says so. */
function named(id: string | HistoryEntry, given: OrderIdOptions | undefined) {
  const { idType = "internal", ...options }: OrderIdOptions = given ?? {};
  const isReadable = given === undefined || (typeof given === "object" && given !== null);
  const name = typeof id === "object" && id !== null ? nameOf(id) : { path: { id }, query: { id_type: idType } };
  return { ...name, options: isReadable ? options : (given as CallOptions) };
}

/** What cannot be read is left to the call, which says so. */
function copyOf<T>(value: T): T {
  try {
    return snapshot(value);
  } catch {
    return value;
  }
}

/** A call that resolves only when its response is about the order that was sent. */
function confirmed(call: Call<InjectedOrderResponse>, order: InjectedOrderRequest): Call<InjectedOrderResponse> {
  return fromResponse(
    call.withResponse().then((response) => {
      confirmInjection(order, response);
      return response;
    }),
    call,
  );
}

/** Orders in, orders back. */
export class Orders extends Resource {
  /** Notes on orders. */
  readonly notes: OrderNotes;

  /** @internal */
  constructor(context: FacadeContext) {
    super(context);
    this.notes = new OrderNotes(context);
  }

  /**
   * Injects an order that was placed in the shop. One entry of `items` is one unit.
   *
   * Sending the same order twice creates it once: `external_id` is the key, so a call whose outcome is unknown is sent
   * again with the same bytes. Resolves only when the response is about the order that was sent, as far as it tells: number
   * and items are compared. Prices, addresses and the customer do not come back, so another order that differs in these alone
   * is not noticed where the platform responds with it instead of an error.
   *
   * @throws {NewStoreError} kind `validation` before anything is sent (field, amount, payment sum, shipment rule);
   * kind `conflict` when another order stands under this `external_id`; kind `api` with `next: "read"` when the response lists
   * only a part of the items, which may be another order or be cut short. Where the platform was still creating the order
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
    // The copy is what is sent, sent again and compared: the caller may change the order meanwhile.
    const sent = copyOf(order);
    const call = this.context.api.orderInjection.createInjectedOrder({ body: sent }, options);
    return asMethod({ method: "orders.inject", names: { body: "order" } }, isCall(call) ? confirmed(call, sent) : call);
  }

  /**
   * Injects many orders side by side, in the bulk lane: within the platform's rate, and behind the calls of a checkout.
   * Gives what became of each as soon as it is known, in no particular order; one that fails stops nothing.
   *
   * Orders are pulled from the source as there is room, so it may be endless. A `signal` that aborts ends the orders
   * under way, which still get a result each, and then the stream, with kind `aborted`; what the source gives from then
   * on is not taken. Leaving the loop ends them too,
   * and what becomes of those is not told.
   *
   * @throws {NewStoreError} while it is iterated: kind `validation` when the source is no list or throws, `aborted`.
   * What is wrong with an order is the `error` of its result.
   *
   * @example
   * ```ts
   * for await (const { externalId, response, error } of newstore.orders.injectMany([order])) {
   *   if (error) console.error(`${externalId} failed: ${error.next}`, error.message);
   *   else console.log(`${externalId} is ${response.id}`);
   * }
   * ```
   */
  injectMany<Receipt>(
    source: Iterable<InjectedOrderRequest> | AsyncIterable<InjectedOrderRequest>,
    options: InjectManyOptions & { readonly outbox: OrderOutbox<Receipt> },
  ): AsyncIterable<Acceptance<Receipt>>;
  injectMany(
    source: Iterable<InjectedOrderRequest> | AsyncIterable<InjectedOrderRequest>,
    options?: InjectManyOptions,
  ): AsyncIterable<Injection>;
  injectMany(
    source: Iterable<InjectedOrderRequest> | AsyncIterable<InjectedOrderRequest>,
    options: InjectManyOptions = {},
  ): AsyncIterable<never> {
    const given = reading("orders.injectMany", () => fixedOptions(options));
    const results = streamOf({ method: "orders.injectMany" }, async () => {
      const { injectMany } = await loadPart(() => import("./orders/inject-many.js"));
      return injectMany(source, given, (order, own) => this.inject(order, own), this.context);
    });
    return results as AsyncIterable<never>;
  }

  /**
   * Reads one order. By its `internal` id it comes from NewStore's own database, with an empty `payment_history`; by its
   * `external` number from the tenant's external order manager, where there is one. An entry of `history` names an order
   * by itself.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none; right after injection for 1 to 10 seconds as
   * well (observed).
   *
   * @example
   * ```ts
   * const order = await newstore.orders.get("6840f40c-65c4-5ff7-a23e-92e0e311091a");
   * ```
   */
  get(id: string | HistoryEntry, options?: OrderIdOptions): Call<SalesOrderDetailResponse> {
    const method = "orders.get";
    const { path, query, options: own } = reading(method, () => named(id, options));
    const call = this.context.api.orders.showSalesOrderByIdAndIdType({ path, query }, own);
    return asMethod({ method, names: ID }, call);
  }

  /**
   * Reads one order by the number it was injected under. Evidence: observed; documented only on a private page.
   *
   * The way to NewStore's own id: returns and refunds want `order_uuid`.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none, or none yet; the same
   * kind when the response has no `order_uuid`, which is read as not yet.
   *
   * @example
   * ```ts
   * const { order_uuid } = await newstore.orders.getByExternalId("1001");
   * ```
   */
  getByExternalId(externalId: string, options?: CallOptions): Call<ExternalOrder> {
    return lookUp(this.context, "orders.getByExternalId", externalId, options);
  }

  /**
   * Reads one order by the number it was injected under, and waits until it can be read: right after injection there is
   * none for up to ten seconds (observed).
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when it is not there after `timeoutMs`; the error of the last
   * read when they fail until then.
   *
   * @example
   * ```ts
   * await newstore.orders.inject(order);
   * const { order_uuid } = await newstore.orders.readBack(order.external_id, { timeoutMs: 60_000 });
   * ```
   */
  readBack(externalId: string, options: ReadBackOptions = {}): Call<ExternalOrder> {
    const read = (own: CallOptions) => lookUp(this.context, "orders.readBack", externalId, own).withResponse();
    const own = fixedOptions(options);
    const response = withWords({ method: "orders.readBack" }, async () => {
      const { readBack } = await loadPart(() => import("./orders/read-back.js"));
      return readBack(read, own, this.context.clock);
    });
    return fromResponse(response);
  }

  /**
   * Looks for orders by the numbers they were injected under, in the bulk lane: for the sweep that finds what got lost
   * between shop and NewStore. Gives each number once, in no particular order, as `there`, `missing` or `unknown`. Only
   * what the platform twice says is not there, `settleMs` apart, is missing; an order that could not be read is unknown.
   *
   * @throws {NewStoreError} while it is iterated: kind `validation` when `externalIds` is no list or throws, `aborted`.
   *
   * @example
   * ```ts
   * for await (const found of newstore.orders.missing(["1001", "1002"], { settleMs: 10 })) {
   *   if (found.state === "missing") console.log(`inject ${found.externalId}`);
   *   if (found.state === "unknown") console.error(found.externalId, found.error.message);
   * }
   * ```
   */
  missing(
    externalIds: Iterable<string> | AsyncIterable<string>,
    options: MissingOptions = {},
  ): AsyncIterable<OrderPresence> {
    const read = (id: string) => (own: CallOptions) => lookUp(this.context, "orders.missing", id, own).withResponse();
    const given = reading("orders.missing", () => fixedOptions(options));
    return streamOf({ method: "orders.missing" }, async () => {
      const { missing } = await loadPart(() => import("./orders/missing.js"));
      return missing(externalIds, given, read, this.context.clock);
    });
  }

  /**
   * Lists a customer's orders of web and stores, newest first. By an e-mail address: `customers.orderHistory`.
   *
   * @example
   * ```ts
   * for await (const order of newstore.orders.history({ customerId })) console.log(order.placed_at, order.status);
   * ```
   */
  history(
    query: OrderHistoryQuery,
    options?: CallOptions,
  ): PageList<SalesOrderV2, ShowOrderHistoryForCustomerResponse> {
    // From JavaScript it may be left out: the contract's check then says what is missing.
    const { customerId, pageSize } = reading("orders.history", () => ({ ...query }));
    const names = { "query.customer_id": "customerId", "query.count": "pageSize" };
    return orderHistory(this.context, { method: "orders.history", names }, { customerId, pageSize }, options);
  }

  /**
   * Starts cancelling an order. Resolves when that is accepted, not when it is done: the event `order.cancelled` or
   * `cancellation` shows the end. The latter also shows beforehand whether it is possible and safe.
   *
   * Never repeated by the SDK itself, since the response to a second cancellation is not known.
   *
   * @param reason - why, in words; `note` is a longer explanation.
   *
   * @throws {NewStoreError} kind `api` with the platform's reason when it can no longer be cancelled.
   *
   * @example
   * ```ts
   * await newstore.orders.cancel(order.id, { reason: "customer_request" });
   * ```
   */
  cancel(id: string, reason: SalesOrderCancellationRequest, options?: OrderIdOptions): Call<undefined> {
    const method = "orders.cancel";
    const { path, query, options: own } = reading(method, () => named(id, options));
    const call = this.context.api.orders.createCancellation({ path, query, body: reason }, own);
    return asMethod({ method, names: { ...ID, body: "reason" } }, call);
  }

  /**
   * Says whether an order is cancelled, can be, and can be safely: ask before cancelling one that may be in a store's or a
   * warehouse's hands.
   *
   * @example
   * ```ts
   * const { cancelable, is_safe } = await newstore.orders.cancellation(order.id);
   * ```
   */
  cancellation(id: string, options?: OrderIdOptions): Call<SalesOrderCancellationResponse> {
    const method = "orders.cancellation";
    const { path, query, options: own } = reading(method, () => named(id, options));
    const call = this.context.api.orders.showCancellationStatus({ path, query }, own);
    return asMethod({ method, names: ID }, call);
  }

  /**
   * Cancels one item of an order. Only items that were ordered in advance can be, unless their status is final. Never
   * repeated by the SDK itself.
   *
   * @param itemId - NewStore's id of the unit, as `inject` gives it.
   * @param reason - nothing is sent without one.
   *
   * @throws {NewStoreError} kind `api` with the platform's reason when it cannot be cancelled.
   *
   * @example
   * ```ts
   * await newstore.orders.cancelItem(order.id, "2b1c9d0e-4f3a-4b5c-8d7e-9f0a1b2c3d4e", { reason: "customer_request" });
   * ```
   */
  cancelItem(
    id: string,
    itemId: string,
    reason?: LineItemCancellationRequest,
    options?: OrderIdOptions,
  ): Call<undefined> {
    const method = "orders.cancelItem";
    const { path, query, options: own } = reading(method, () => named(id, options));
    const input = { path: { ...path, item_uuid: itemId }, query, ...(reason && { body: reason }) };
    const call = this.context.api.orders.createLineItemCancellation(input, own);
    return asMethod({ method, names: { ...ID, "path.item_uuid": "itemId", body: "reason" } }, call);
  }

  /**
   * Gives the customer 15 more minutes in which the order can be changed. Never repeated by the SDK itself: each success
   * adds 15 minutes.
   *
   * @throws {NewStoreError} kind `api` with `status` 412 when the order is not in its grace period any more; kind
   * `conflict` when somebody else extended it at the same time.
   *
   * @example
   * ```ts
   * await newstore.orders.extendGracePeriod(order.id);
   * ```
   */
  extendGracePeriod(id: string, options?: OrderIdOptions): Call<GracePeriod> {
    const method = "orders.extendGracePeriod";
    const { path, query, options: own } = reading(method, () => named(id, options));
    const call = this.context.api.orders.createGracePeriod({ path, query }, own);
    return asMethod({ method, names: ID }, call);
  }

  /**
   * Net, tax and gross prices of items and shipping options of an order.
   *
   * @param id - NewStore's own id of the order.
   *
   * @example
   * ```ts
   * const { items } = await newstore.orders.prices(order.id, [{ type: "product", id: "2b1c9d0e-4f3a-4b5c-8d7e-9f0a1b2c3d4e" }]);
   * ```
   */
  prices(id: string, items: SalesOrderPricesRequest["items"], options?: CallOptions): Call<SalesOrderPricesResponse> {
    const call = this.context.api.orders.createPriceInformationForItems({ path: { id }, body: { items } }, options);
    return asMethod({ method: "orders.prices", names: { "path.id": "id", "body.items": "items" } }, call);
  }

  /**
   * Gives items of an order their serial numbers. Those that are there are overwritten.
   *
   * @param id - NewStore's own id of the order.
   *
   * @example
   * ```ts
   * await newstore.orders.setSerialNumbers(order.id, [{ id: "2b1c9d0e-4f3a-4b5c-8d7e-9f0a1b2c3d4e", serial_number: "SN-1" }]);
   * ```
   */
  setSerialNumbers(id: string, items: SalesOrderSerialNumbersRequest["items"], options?: CallOptions): Call<undefined> {
    const call = this.context.api.orders.updateSalesOrderSerialNumbers({ path: { id }, body: { items } }, options);
    return asMethod({ method: "orders.setSerialNumbers", names: { "path.id": "id", "body.items": "items" } }, call);
  }

  /**
   * Lists the fulfillment requests of an order: who ships what, and how far it is.
   *
   * @param id - NewStore's own id of the order.
   *
   * @example
   * ```ts
   * const requests = await newstore.orders.fulfillmentRequests(order.id);
   * ```
   */
  fulfillmentRequests(id: string, options?: CallOptions): Call<ListFulfillmentRequestsForOrderResponse> {
    const call = this.context.api.orders.listFulfillmentRequestsForOrder({ path: { order_uuid: id } }, options);
    return asMethod({ method: "orders.fulfillmentRequests", names: { "path.order_uuid": "id" } }, call);
  }
}

/** An entry of NewStore's own has its UUID in `origin_id`; one of an external order manager is read by its number. */
function nameOf({ id, origin, origin_id }: HistoryEntry) {
  return origin === "newstore"
    ? { path: { id: origin_id }, query: { id_type: "internal" } }
    : { path: { id }, query: { id_type: "external" } };
}
