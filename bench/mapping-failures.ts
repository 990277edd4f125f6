/**
 * What a failed call costs with mapped ids: processor time of calls that carry 2,000 product ids and are refused, with
 * and without `productIds`. Exits 1 when a mapped one costs more than twice a plain one.
 *
 * npm run bench:mapping
 */
import { isNewStoreError, NewStore } from "newstore-sdk";

const IDS = 2_000;
const CALLS = 20;
const ROUNDS = 9;
const MOST_TIMES = 2;

const REFUSED = {
  status: 503,
  body: JSON.stringify({ error_code: "internal_server_error", messages: ["product TT-7-NVY-M cannot be read"] }),
};

async function refuse(input: Request | string): Promise<Response> {
  const url = typeof input === "string" ? input : input.url;
  if (url.includes("/token")) return Response.json({ access_token: "token", expires_in: 3600, token_type: "Bearer" });
  const headers = { "content-type": "application/problem+json" };
  return new Response(REFUSED.body, { status: REFUSED.status, headers });
}

const plain = new NewStore({
  tenant: "bench",
  credentials: { clientId: "id", clientSecret: "secret" },
  fetch: refuse,
  retry: { retries: 0 },
  rateLimit: false,
});
const mapped = plain.withOptions({
  productIds: {
    toNewStore: (ids) => new Map(ids.map((id) => [id, id.slice("SHOP-".length)])),
    fromNewStore: (ids) => new Map(ids.map((id) => [id, `SHOP-${id}`])),
  },
});
const keys = (prefix: string) =>
  Array.from({ length: IDS }, (_, index) => ({
    product_id: `${prefix}TT-${index}-NVY-M`,
    fulfillment_node_id: "DC01",
  }));

/** Milliseconds of processor time that a refused call takes. */
async function run(newstore: NewStore, prefix: string, words: string): Promise<number> {
  const body = { atp_keys: keys(prefix) };
  globalThis.gc?.();
  const start = process.cpuUsage();
  for (let call = 0; call < CALLS; call++) {
    const error: unknown = await newstore.api.availabilities.listAtp({ body }).catch((reason: unknown) => reason);
    if (!isNewStoreError(error, "api") || !error.message.includes(words))
      throw new Error("it did not fail as it should");
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000 / CALLS;
}

const times = { plain: [] as number[], mapped: [] as number[] };
await run(plain, "", "TT-7-NVY-M cannot be read");
await run(mapped, "SHOP-", "TT-7-NVY-M (SHOP-TT-7-NVY-M in the shop) cannot be read");
for (let round = 0; round < ROUNDS; round++) {
  times.plain.push(await run(plain, "", "TT-7-NVY-M"));
  times.mapped.push(await run(mapped, "SHOP-", "in the shop"));
}
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const ratio = median(times.mapped) / median(times.plain);
console.log(`a refused call with ${IDS.toLocaleString("en-US")} ids, median of ${ROUNDS} rounds, processor time:`);
console.log(`without mapping ${median(times.plain).toFixed(1).padStart(6)} ms`);
console.log(`mapped          ${median(times.mapped).toFixed(1).padStart(6)} ms  (${ratio.toFixed(1)} times)`);
if (ratio > MOST_TIMES) {
  console.log(`A refused call may cost ${MOST_TIMES} times a plain one.`);
  process.exitCode = 1;
}
