/** A big catalog with stock at every location: how long it takes to seed, what it weighs, how fast it answers. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { type RunningSandbox, startSandbox } from "../../src/sandbox/index.js";
import { atpBody, LOCATIONS, productId } from "./lookup.js";
import { show } from "./report.js";

const { values } = parseArgs({ options: { products: { type: "string", default: "1000000" } } });
const PRODUCTS = Number(values.products);
const CALLS = 20_000;
const CONNECTIONS = 32;

function* products() {
  for (let index = 0; index < PRODUCTS; index += 1)
    yield {
      product_id: productId(index),
      title: `Product ${index}`,
      external_identifiers: [{ type: "sku", value: `SKU-${index}` }],
    };
}

function* stock() {
  for (let index = 0; index < PRODUCTS; index += 1)
    for (const fulfillment_node_id of LOCATIONS)
      yield { product_id: productId(index), fulfillment_node_id, quantity: index % 50 };
}

async function tokenOf(sandbox: RunningSandbox): Promise<string> {
  const { clientId, clientSecret } = sandbox.credentials;
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  const response = await fetch(sandbox.tokenUrl, { method: "POST", body: new URLSearchParams(form) });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** Look-ups a second through `sandbox.fetch`, one after the other: the responses are made in this very thread. */
async function throughFetch(sandbox: RunningSandbox, token: string, calls: number): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const beginMs = performance.now();
  for (let call = 0; call < calls; call += 1) {
    const body = atpBody(call, PRODUCTS);
    const response: Response = await sandbox.fetch(`${sandbox.url}/v0/availabilities`, {
      method: "POST",
      headers,
      body,
    });
    if (!response.ok) throw new Error(`the sandbox answered ${response.status}`);
    const { items } = (await response.json()) as { items: unknown[] };
    if (items.length !== LOCATIONS.length) throw new Error(`the sandbox answered ${items.length} items`);
  }
  return calls / ((performance.now() - beginMs) / 1_000);
}

/** The best of three rounds: the others tell of what else the machine was doing. */
async function best(round: () => Promise<number>): Promise<number> {
  return Math.max(await round(), await round(), await round());
}

const sandbox = await startSandbox();
const beginMs = performance.now();
sandbox.seed({ products: [{ catalog: "storefront-catalog-en", locale: "en-US", items: products() }], stock: stock() });
const seededS = (performance.now() - beginMs) / 1_000;
const what = `${PRODUCTS.toLocaleString("en-US")} products × ${LOCATIONS.length} locations`;
show(`${what}: seeded in`, seededS, "s", { most: 60 });

const token = await tokenOf(sandbox);
await throughFetch(sandbox, token, CALLS / 10);
const direct = await best(() => throughFetch(sandbox, token, CALLS));
show("ATP look-ups through fetch, 5 pairs each", direct, "/s", { least: 2_000 });

const load = fileURLToPath(new URL("./load.mjs", import.meta.url));
const args = [load, sandbox.url, token, PRODUCTS, CONNECTIONS, CALLS].map(String);
const overHttp = await best(async () => Number((await promisify(execFile)(process.execPath, args)).stdout));
show(`ATP look-ups over HTTP, ${CONNECTIONS} at a time`, overHttp, "/s", { least: 2_000 });
show("memory at its peak", process.resourceUsage().maxRSS / 1_024, "MB", { most: 2_048 });
await sandbox.stop();
