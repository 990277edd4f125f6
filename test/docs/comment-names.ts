import type { NewStore } from "newstore-sdk";
import { createOutbox, memoryStore } from "newstore-sdk/outbox";

/** Names that only documentation comments use, each with a value. */
export function commentNames(newstore: NewStore) {
  const rows = [{ shopId: "SHOP-1", newStoreId: "SKU-1" }];
  return {
    outbox: createOutbox({ newstore, store: memoryStore() }),
    message: JSON.stringify({
      tenant: "acme",
      name: "order.cancelled",
      published_at: "2026-03-01T00:00:00Z",
      payload: { id: "1", items: [] },
    }),
    bucket: { put: async () => {}, signedUrl: async (key: string) => `https://bucket.example/${key}` },
    readPairs: async function* () {
      yield* rows;
    },
    writeFile: async () => {},
    fixtures: { exchanges: [] },
    redis: memoryRedis(),
    pino: () => ({ debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }),
  };
}

/** Enough of a client of Redis for what keeps texts. */
function memoryRedis() {
  const texts = new Map<string, string>();
  return {
    get: async (key: string) => texts.get(key) ?? null,
    set: async (key: string, value: string) => void texts.set(key, value),
    del: async (key: string) => Number(texts.delete(key)),
    eval: async () => 0,
  };
}
