// An outbox and a receiver of events that keep theirs in files, opened again as after a restart.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { receiveEvents, testEvent } from "newstore-sdk/events";
import { createOutbox, fileStore } from "newstore-sdk/outbox";
import { order } from "./calls.cjs";

const API_KEY = "a-long-secret-of-your-own";

/** Throws where an order or an event does not come through. */
export async function durable(newstore) {
  const folder = await mkdtemp(join(tmpdir(), "newstore-sdk-smoke-"));
  try {
    await sendLater(newstore, join(folder, "orders.jsonl"));
    await handleLater(join(folder, "events.jsonl"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function sendLater(newstore, path) {
  const accepting = await fileStore(path);
  await createOutbox({ newstore, store: accepting }).accept({ ...order, external_id: "SMOKE-2" });
  await accepting.close();
  const store = await fileStore(path);
  const outbox = createOutbox({ newstore, store });
  await outbox.run({ untilIdle: true });
  const entry = await outbox.find("SMOKE-2");
  await store.close();
  const { order_uuid } = await newstore.orders.getByExternalId("SMOKE-2");
  if (entry?.state !== "done" || entry.orderId !== order_uuid)
    throw new Error(`the order of the outbox is ${JSON.stringify(entry)}`);
}

async function handleLater(path) {
  const receiving = await fileStore(path);
  const response = await receiveEvents({ apiKeys: [API_KEY], inbox: receiving }).fetch(
    testEvent("order.cancelled", { id: "1", items: [] }, { apiKey: API_KEY }),
  );
  await receiving.close();
  const inbox = await fileStore(path);
  const handled = [];
  const events = receiveEvents({ apiKeys: [API_KEY], inbox }).onOther(({ name }) => void handled.push(name));
  await events.work({ untilIdle: true });
  await inbox.close();
  if (response.status !== 200 || handled.join() !== "order.cancelled")
    throw new Error(`the event got ${response.status}; handled: ${handled.join()}`);
}
