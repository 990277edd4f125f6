import { PRODUCT, STOCK, WAREHOUSE } from "../goods.js";
import { type PlacedOrder, placeOrder } from "../place-order.js";
import type { Suite } from "../suite.js";

/** Orders in and back, with what can be done to them. */
export async function orderFlows(suite: Suite): Promise<void> {
  await suite.flow(() => configuration(suite));
  if (suite.options.readOnly) return suite.flow(() => readAnOrder(suite));
  await suite.flow(async () => {
    const placed = await placeOrder(suite, "read");
    await sameAgain(suite, placed);
    await readBack(suite, placed);
    await suite.flow(() => notes(suite, placed));
    await suite.flow(() => smallChanges(suite, placed));
    await suite.flow(() => fulfil(suite, placed));
  });
  await suite.flow(() => cancel(suite));
}

/** Any order of any customer; a tenant without one is examined less. */
async function readAnOrder(suite: Suite): Promise<void> {
  const { body } = await suite.call("listProfiles", { query: { count: 10 } });
  for (const { id } of body.profiles ?? []) {
    const history = await suite.call(
      "showOrderHistoryForCustomer",
      { query: { customer_id: id, count: 1, offset: 0 } },
      [200, 404],
    );
    const [order] = history.body?.orders ?? [];
    const uuid: unknown = order?.origin_id ?? order?.id;
    if (typeof uuid !== "string") continue;
    suite.holds("showOrderHistoryForCustomer", "a page has at most `count` orders", history.body.orders.length <= 1);
    await suite.call("showSalesOrderByIdAndIdType", { path: { id: uuid }, query: { id_type: "internal" } });
    await suite.call("listFulfillmentRequestsForOrder", { path: { order_uuid: uuid } });
    await suite.flow(async () => void (await suite.call("showOrderNote", { path: { order_uuid: uuid } })));
    await suite.flow(async () => void (await suite.call("listReturns", { path: { order_id: uuid } })));
    await suite.flow(async () => void (await suite.call("listRefunds", { path: { order_id: uuid } })));
    return;
  }
  suite.record("showSalesOrderByIdAndIdType", "status", "shows an order", "skip", "no order was found");
}

async function sameAgain(suite: Suite, { request, response }: PlacedOrder): Promise<void> {
  const again = await suite.call("createInjectedOrder", { body: request });
  const same = JSON.stringify(again.body) === JSON.stringify(response);
  suite.holds("createInjectedOrder", "the same order sent twice is one order", same);
  // Published both ways: refused, or the first order returned.
  const other = { ...request, customer_name: "Somebody Else" };
  const second = await suite.call("createInjectedOrder", { body: other }, [200, 400]);
  suite.holds(
    "createInjectedOrder",
    "another order under that number makes none",
    second.status === 400 || second.body.id === response.id,
  );
}

async function readBack(suite: Suite, { request, response }: PlacedOrder): Promise<void> {
  const external = await suite.call("showExternalOrder", { path: { id: `external_id=${request.external_id}` } });
  suite.holds("showExternalOrder", "the shop's number leads to the order", external.body.order_uuid === response.id);
  const byId = await suite.call("showSalesOrderByIdAndIdType", {
    path: { id: response.id },
    query: { id_type: "internal" },
  });
  const total = byId.body.totals?.grand_total ?? byId.body.grand_total;
  const paid = request.payments?.[0]?.amount;
  if (total !== undefined) suite.holds("showSalesOrderByIdAndIdType", "the total is what was paid", total === paid);
  const customer: unknown = byId.body.customer?.id ?? external.body.customer_uuid;
  if (typeof customer !== "string") return;
  const history = await suite.call("showOrderHistoryForCustomer", { query: { customer_id: customer } });
  suite.holds(
    "showOrderHistoryForCustomer",
    "the customer's history holds the order",
    JSON.stringify(history.body).includes(response.id),
  );
  const { body } = await suite.call("listAtp", {
    body: { atp_keys: [{ product_id: PRODUCT, fulfillment_node_id: WAREHOUSE }] },
  });
  suite.holds("createInjectedOrder", "what was sold is no longer promised", body.items[0]?.atp < STOCK);
}

async function notes(suite: Suite, { response }: PlacedOrder): Promise<void> {
  const path = { order_uuid: response.id };
  const note = { text: "Call first", source: "conformance", source_type: "system", tags: ["conformance"] };
  const made = await suite.call("createOrderLevelNote", { path, body: note });
  await suite.call("createItemLevelNote", { path: { ...path, item_uuid: response.items[0]?.id ?? "" }, body: note });
  const at = { ...path, note_uuid: String(made.body.id) };
  await suite.call("updateNote", { path: at, body: { text: "Call later" } });
  const list = await suite.call("showOrderNote", { path });
  suite.holds("updateNote", "the change is listed", JSON.stringify(list.body).includes("Call later"));
  await suite.call("destroyNote", { path: at }, [200, 204]);
  const rest = await suite.call("showOrderNote", { path });
  suite.holds("destroyNote", "the note is gone", !JSON.stringify(rest.body).includes("Call later"));
}

async function smallChanges(suite: Suite, { response }: PlacedOrder): Promise<void> {
  const items = response.items.map(({ id }) => ({ id }));
  await suite.call(
    "updateSalesOrderSerialNumbers",
    { path: { id: response.id }, body: { items: [{ id: items[0]?.id, serial_number: "SN-1" }] } },
    [204],
  );
  await suite.call("createPriceInformationForItems", {
    path: { id: response.id },
    body: { items: [{ type: "product", id: PRODUCT }] },
  });
}

async function fulfil(suite: Suite, { response }: PlacedOrder): Promise<void> {
  const { body } = await suite.call("listFulfillmentRequestsForOrder", { path: { order_uuid: response.id } });
  for (const one of body.fulfillment_requests ?? []) {
    const line_items = one.items.map(({ item_id }: { item_id: string }) => ({ item_id, state: "shipped" }));
    await suite.call(
      "updateFulfillmentRequestItemStates",
      { path: { ffr_uuid: one.fulfillment_request_id }, body: { line_items, carrier: "PARCEL", tracking_code: "T-1" } },
      [204],
    );
  }
}

async function cancel(suite: Suite): Promise<void> {
  const { response } = await placeOrder(suite, "cancel", { units: 2, serviceLevel: "STANDARD" });
  const input = { path: { id: response.id }, query: { id_type: "internal" } };
  await suite.flow(async () => void (await suite.call("createGracePeriod", input, [200, 412])));
  await suite.flow(async () => {
    const item_uuid = response.items[0]?.id ?? "";
    await suite.call(
      "createLineItemCancellation",
      {
        path: { id: response.id, item_uuid },
        query: { id_type: "internal" },
        body: { reason: "customer_request" },
      },
      /* Units that are in stock are refused: only pre-ordered ones can be taken out (published text). */ [200, 400],
    );
  });
  await suite.call("createCancellation", { ...input, body: { reason: "customer_request" } });
  const { body } = await suite.call("showCancellationStatus", input);
  suite.holds("createCancellation", "its status can be read", body !== undefined);
}

async function configuration(suite: Suite): Promise<void> {
  const { body } = await suite.call("showOrderInjectionConfiguration", {}, [200, 404]);
  if (suite.options.readOnly) return;
  const value = { skip_soft_routing_on_injection: false };
  const set = await suite.call("createOrderInjectionConfiguration", {
    query: { version: body.version ?? 1 },
    body: value,
  });
  suite.holds("createOrderInjectionConfiguration", "the version changes", set.body.version !== body.version);
  await suite.call("updateOrderInjectionConfiguration", { query: { version: set.body.version }, body: value });
  await suite.call("updateOrderInjectionConfiguration", { query: { version: 0 }, body: value }, [409]);
  suite.holds("updateOrderInjectionConfiguration", "refuses a change to an older version", true);
}
