import { NewStore } from "../../newstore.js";
import type { RunningSandbox } from "../../sandbox/index.js";
import { demoOrder } from "./order.js";

/** One call and what came of it. */
export interface DemoStep {
  readonly call: string;
  readonly result: string;
}

const PRODUCT_ID = "SKU-1";
const STORE = "US01";
const UNITS = 5;

/** Stock in, options at checkout, an order in, once although its response is lost, and back. */
export async function* demoSteps(sandbox: RunningSandbox, signal: AbortSignal): AsyncGenerator<DemoStep> {
  const { tenant, url: baseUrl, tokenUrl, credentials } = sandbox;
  const newstore = new NewStore({
    ...{ tenant, baseUrl, tokenUrl, credentials },
    publish: async ({ name, bytes }) => sandbox.publish(name, await bytes()),
  });
  const options = { signal };
  const waiting = { ...options, intervalMs: 50, maxIntervalMs: 200 };
  const [node] = await newstore.stores.list({}, options).toArray(1);
  yield { call: "newstore.stores.list()", result: `the first store is ${node?.id}` };

  const head = { store_mapping: [{ fulfillment_node_id: STORE, store_id: STORE }] };
  const goods = [{ product_id: PRODUCT_ID, fulfillment_node_id: STORE, quantity: UNITS }];
  const started = await newstore.inventory.importStock(goods, head, options);
  const { jobs } = await newstore.imports.wait(started, waiting);
  yield { call: "newstore.inventory.importStock(items, head)", result: `job ${jobs[0]?.import_id} is done` };

  const key = { product_id: PRODUCT_ID, fulfillment_node_id: STORE };
  const stock = async () => (await newstore.availability.get([key], options)).items[0]?.atp;
  yield { call: "newstore.availability.get(keys)", result: `${await stock()} can be sold` };

  const bag = [{ product_id: PRODUCT_ID, quantity: 2 }];
  const pickup = await newstore.shipping.pickupOptions({ storeId: STORE, bag }, options);
  yield { call: `newstore.shipping.pickupOptions({ storeId: "${STORE}", bag })`, result: pickup.state };

  const { order, proof } = demoOrder(PRODUCT_ID, pickup.token);
  yield { call: "buildOrder({ lines, shipments, … })", result: `2 units, ${proof.total} USD, exact to the cent` };

  sandbox.faults.add({ operation: "createInjectedOrder", status: 504, afterwards: true });
  const { id, items } = await newstore.orders.inject(order, options);
  const lost = "the first response was lost on the way; the SDK looked again";
  yield { call: "newstore.orders.inject(order)", result: `order ${id}, ${items.length} units; ${lost}` };

  const again = await newstore.orders.inject(order, options);
  const verdict = again.id === id ? "the same order: it was created once" : "ANOTHER ORDER";
  yield { call: "newstore.orders.inject(order)", result: verdict };

  const back = await newstore.orders.readBack(order.external_id, { ...options, timeoutMs: 30_000 });
  yield { call: `newstore.orders.readBack("${order.external_id}")`, result: `${back.status_label ?? back.order_uuid}` };
  yield { call: "newstore.availability.get(keys)", result: `${await stock()} can be sold` };
}
