/**
 * What the mapping of product ids costs: rows a second through `availability.export`, from the zip's bytes to rows in
 * the caller's hands, with and without `productIds`; how often the hooks were called; and how far memory grows over a
 * million rows.
 *
 * Runs in one process, rounds interleaved, without a network. Time is processor time, so that nothing else on the
 * machine counts. Exits 1 when mapping with a warm cache costs a quarter of the throughput or more, or when a million
 * mapped rows take more memory than a bounded part of them could.
 *
 * npm run bench:mapping
 */
import { NewStore } from "newstore-sdk";
import { inChunks } from "../src/files/bytes.js";
import { zip } from "../src/files/zip-writer.js";

const PRODUCTS = 60_000;
const MANY_PRODUCTS = 200_000;
const LOCATIONS = ["DC01", "US01", "US02", "US03", "US04"];
const ROUNDS = 5;
const MOST_SHARE = 0.25;
/** A million rows as objects are some 400 MB. What is remembered of ids is bounded, and what is read is in parts. */
const MOST_GROWTH_MB = 150;

const encoder = new TextEncoder();

async function* exportFile(products: number): AsyncGenerator<Uint8Array> {
  let separator = "[";
  for (let product = 0; product < products; product++) {
    for (const location of LOCATIONS) {
      const row = {
        product_id: `TT-${product}-NVY-M`,
        fulfillment_node_id: location,
        atp: product % 50,
        present_atp: product % 40,
        future_atp: 10,
        revision: 1,
        external_identifiers: [
          {
            catalog: "trail-and-tide-us",
            locale: "en-us",
            identifiers: { sku: `TT-${product}-NVY-M`, upc: "0123456789" },
          },
        ],
      };
      yield encoder.encode(separator + JSON.stringify(row));
      separator = ",";
    }
  }
  yield encoder.encode("]");
}

const archiveOf = (products: number) =>
  zip([{ name: "export.json", chunks: inChunks(exportFile(products), 64 * 1024) }]);
let archive = await archiveOf(PRODUCTS);

/** A platform that only knows one finished export. */
async function clock(input: Request | string): Promise<Response> {
  const { url, method } = typeof input === "string" ? { url: input, method: "GET" } : input;
  if (url.startsWith("https://files.example/")) return new Response(archive);
  if (url.includes("/token")) return Response.json({ access_token: "token", expires_in: 3600, token_type: "Bearer" });
  if (method === "POST") return Response.json({ availability_export_id: "1" });
  return Response.json({
    availability_export_id: "1",
    state: "finished",
    link: "https://files.example/1.zip",
    last_updated_at: 7,
  });
}

const calls = { toNewStore: 0, fromNewStore: 0, ids: 0 };
const plain = new NewStore({
  tenant: "bench",
  credentials: { clientId: "id", clientSecret: "secret" },
  fetch: clock,
});
const productIds = {
  toNewStore: (ids: readonly string[]) => {
    calls.toNewStore++;
    return new Map(ids.map((id) => [id, id.slice(5)]));
  },
  fromNewStore: (ids: readonly string[]) => {
    calls.fromNewStore++;
    calls.ids += ids.length;
    return new Map(ids.map((id) => [id, `SHOP-${id}`]));
  },
};

/** Rows a second of one whole export. */
async function run(
  newstore: NewStore,
  prefix: string,
  products = PRODUCTS,
  watch: () => void = () => {},
): Promise<number> {
  globalThis.gc?.();
  const start = process.cpuUsage();
  let rows = 0;
  for await (const batch of newstore.availability.export({}, { intervalMs: 1 }).batches()) {
    for (const row of batch) if (row.product_id.startsWith(prefix)) rows++;
    watch();
  }
  if (rows !== products * LOCATIONS.length) throw new Error(`only ${rows} rows had the right ids`);
  const { user, system } = process.cpuUsage(start);
  return (rows / (user + system)) * 1_000_000;
}

const warm = plain.withOptions({ productIds });
const rates = { plain: [] as number[], warm: [] as number[], cold: [] as number[] };
await run(plain, "TT-");
await run(warm, "SHOP-");
const firstCalls = { ...calls };
for (let round = 0; round < ROUNDS; round++) {
  rates.plain.push(await run(plain, "TT-"));
  const before = calls.fromNewStore;
  rates.warm.push(await run(warm, "SHOP-"));
  if (calls.fromNewStore !== before) throw new Error("the cache was not warm");
  rates.cold.push(await run(plain.withOptions({ productIds: { ...productIds } }), "SHOP-"));
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const share = (rate: number): string => `${((1 - rate / median(rates.plain)) * 100).toFixed(0)} % less`;
const shown = (rate: number): string => Math.round(rate).toLocaleString("en-US").padStart(10);
console.log(
  `${(PRODUCTS * LOCATIONS.length).toLocaleString("en-US")} rows of ${PRODUCTS.toLocaleString("en-US")} products, median of ${ROUNDS} rounds, rows a second of processor time:`,
);
console.log(`without mapping    ${shown(median(rates.plain))}`);
console.log(`mapped, warm cache ${shown(median(rates.warm))}  (${share(median(rates.warm))}, no hook call)`);
console.log(
  `mapped, cold cache ${shown(median(rates.cold))}  (${share(median(rates.cold))}, ${firstCalls.fromNewStore} hook calls for ${firstCalls.ids} ids)`,
);
const cost = 1 - median(rates.warm) / median(rates.plain);
if (cost >= MOST_SHARE) {
  console.log(`Mapping with a warm cache costs ${(cost * 100).toFixed(0)} %: too much.`);
  process.exitCode = 1;
}

/** How far the process grows at most, in MB, while a million rows go by. */
async function growth(newstore: NewStore, prefix: string): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  await run(newstore, prefix, MANY_PRODUCTS, () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  });
  return (peak - before) / 2 ** 20;
}

archive = await archiveOf(MANY_PRODUCTS);
// Once without counting: the heap has then the size that work of this kind needs.
await growth(plain, "TT-");
const grown = { plain: await growth(plain, "TT-"), mapped: 0, calls: calls.fromNewStore };
grown.mapped = await growth(plain.withOptions({ productIds: { ...productIds } }), "SHOP-");
const million = (MANY_PRODUCTS * LOCATIONS.length).toLocaleString("en-US");
console.log(`
${million} rows, peak of memory (RSS) over what it was before:`);
console.log(`without mapping    ${grown.plain.toFixed(0).padStart(7)} MB`);
console.log(
  `mapped, cold cache ${grown.mapped.toFixed(0).padStart(7)} MB  (${calls.fromNewStore - grown.calls} hook calls for ${MANY_PRODUCTS.toLocaleString("en-US")} ids, 100,000 of them remembered)`,
);
if (grown.mapped > MOST_GROWTH_MB) {
  console.log(`Mapping a million rows takes more than ${MOST_GROWTH_MB} MB.`);
  process.exitCode = 1;
}
