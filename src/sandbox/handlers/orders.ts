import type {
  CreatePriceInformationForItemsRequest,
  UpdateSalesOrderSerialNumbersRequest,
} from "../../../generated/orders/types.js";
import type { Handlers, SandboxRequest } from "../kernel/handler.js";
import { negotiate } from "../kernel/media-type.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { isReadable, orderByAnyId, orderByIdType, orderByUuid, readable } from "../rules/find-order.js";
import { numberOf, pageOf } from "../rules/page.js";
import type { SandboxOrder } from "../state/order-types.js";
import { externalOrder } from "../views/external-order.js";
import { pricesOf, salesOrder, salesOrderDetail, salesOrderV2 } from "../views/sales-order.js";

/** docs/platform/order-retrieval.md#current-operations: the history that is not paged has at most this many orders. */
const MAX_HISTORY = 100;

/** Reading orders, their prices and serial numbers. */
export const orderHandlers: Handlers = {
  showOrderHistoryForCustomer: (request, world) => {
    const customerId = request.query.get("customer_id") ?? "";
    const orders = world.state.orders.ofCustomer(customerId).filter((order) => isReadable(world, order));
    if (versionOf(request) === 2) return pagedHistory(request, world, orders);
    // Published: the 404 exists in the plain media type only. It also serves a tenant without an external OMS here.
    if (world.state.customers.get(customerId) === undefined && orders.length === 0) {
      throw new SandboxProblem(404, "customer_not_found", "customer with given customer_id not found");
    }
    const newest = orders.slice(0, MAX_HISTORY).map((order) => salesOrder(world, order));
    return { status: 200, headers: { "content-type": mediaTypeOf(request) }, body: { orders: newest } };
  },

  showSalesOrderByIdAndIdType: (request, world) => {
    const order = readable(world, orderByIdType(world, request.path["id"], request.query.get("id_type")));
    const headers = { "content-type": mediaTypeOf(request) };
    return { status: 200, headers, body: salesOrderDetail(world, order, versionOf(request)) };
  },

  showExternalOrder: ({ path, query }, world) => {
    const order = readable(world, byExternalForm(world, path["id"] ?? ""));
    checkGuest(order, query);
    return { status: 200, body: externalOrder(world, order) };
  },

  createPriceInformationForItems: ({ path, body }, world) => {
    const order = orderByAnyId(world, path["id"]);
    const { items } = body as CreatePriceInformationForItemsRequest;
    const prices = items.map((item) => {
      const price = pricesOf(order, item as { type?: string; id?: string });
      if (price !== undefined) return price;
      throw new SandboxProblem(400, "bad_request", `The order has no ${item.type ?? "product"} '${item.id}'.`);
    });
    return { status: 200, body: { currency: order.currency, items: prices } };
  },

  updateSalesOrderSerialNumbers: ({ path, body }, world) => {
    const order = orderByUuid(world, path["id"]);
    const changes = (body as UpdateSalesOrderSerialNumbersRequest).items.map((change) => {
      const unit = order.units.find((one) => one.uuid === change.id);
      if (unit !== undefined) return { unit, change };
      throw new SandboxProblem(400, "bad_request", `The order has no item '${change.id}'.`);
    });
    for (const { unit, change } of changes) {
      unit.serialNumber = change.serial_number;
      if (change.epc !== undefined) unit.epc = change.epc.code;
    }
    return { status: 204 };
  },
};

/** Published: version 2 pages by `offset` and `count` and knows no unknown customer. */
function pagedHistory(request: SandboxRequest, world: World, orders: readonly SandboxOrder[]) {
  const { items, info } = pageOf(orders, numberOf(request.query, "offset", 0), numberOf(request.query, "count", 10));
  const body = { orders: items.map((order) => salesOrderV2(world, order)), pagination_info: info };
  return { status: 200, headers: { "content-type": mediaTypeOf(request) }, body };
}

/**
 * docs/platform/customer-profile.md#order-history: the plain media type is the platform's default.
 */
function mediaTypeOf({ headers, operation }: SandboxRequest): string {
  return negotiate(headers.get("accept"), ["application/json", ...operation.accept]) ?? "application/json";
}

function versionOf(request: SandboxRequest): 1 | 2 {
  return mediaTypeOf(request).includes("version=2") ? 2 : 1;
}

/**
 * docs/platform/order-retrieval.md#external-orders: `id=<NewStore id>`, `external_id=<seller's number>`, or the bare
 * number.
 */
function byExternalForm(world: World, id: string): SandboxOrder {
  if (id.startsWith("id=")) return orderByUuid(world, id.slice("id=".length));
  const externalId = id.startsWith("external_id=") ? id.slice("external_id=".length) : id;
  return orderByIdType(world, externalId, "external");
}

/**
 * docs/platform/order-retrieval.md#external-orders: a guest proves the order is his by e-mail and country. What a
 * mismatch says is UNKNOWN.
 */
function checkGuest(order: SandboxOrder, query: URLSearchParams): void {
  const email = query.get("email");
  const country = query.get("country_code");
  const { customer_email: own, billing_address: billing, shipping_address: shipping } = order.body;
  const countries = [billing?.country, shipping?.country].filter((one) => one !== undefined);
  const wrongEmail = email !== null && own !== undefined && email.toLowerCase() !== own.toLowerCase();
  const wrongCountry = country !== null && countries.length > 0 && !countries.includes(country);
  if (!wrongEmail && !wrongCountry) return;
  throw new SandboxProblem(404, "not_found", `The order '${order.externalId}' couldn't be found.`);
}
