/** Imports prices, and ends itself without a word at one of its moments: a process that is killed. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { type ImportCheckpoint, type ImportPlan, isNewStoreError, NewStore } from "newstore-sdk";

interface Orders {
  readonly url: string;
  readonly tokenUrl: string;
  readonly tenant: string;
  readonly credentials: { clientId: string; clientSecret: string };
  readonly state: string;
  readonly dieAt: number;
  readonly items: number;
}

const { url, tokenUrl, tenant, credentials, state, dieAt, items } = JSON.parse(process.argv[2] ?? "") as Orders;

let moments = 0;
function moment(): void {
  moments += 1;
  if (moments === dieAt) process.kill(process.pid, "SIGKILL");
}

const checkpoint: ImportCheckpoint = {
  load: async () => (existsSync(state) ? (JSON.parse(readFileSync(state, "utf8")) as ImportPlan) : undefined),
  save: async (plan) => {
    moment();
    writeFileSync(`${state}.new`, JSON.stringify(plan));
    moment();
    renameSync(`${state}.new`, state);
    moment();
  },
};

const newstore = new NewStore({
  ...{ tenant, baseUrl: url, tokenUrl, credentials },
  fetch: async (input, init) => {
    moment();
    const response = await fetch(input as string, init as RequestInit);
    moment();
    return response;
  },
  publish: async ({ name, stream }) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of stream()) {
      moment();
      pieces.push(piece);
    }
    const place = `${url}/__sandbox/files/${name}`;
    await fetch(place, { method: "PUT", body: Buffer.concat(pieces) });
    moment();
    return place;
  },
});

function* prices() {
  for (let index = 0; index < items; index += 1) yield { product_id: `K${index}`, value: index };
}

/** Ends like this where a connection broke, as it does on a machine that stands still: a repeat is the caller's. */
const BROKEN_CONNECTION = 3;

try {
  const left = await newstore.imports.resume(checkpoint, { gapMs: 0 });
  const head = { pricebook: "default", catalog: "shop", currency: "USD" };
  const options = { maxFileItems: Math.ceil(items / 3), gapMs: 0, checkpoint };
  const started = left ?? (await newstore.catalog.importPrices(prices(), head, options));
  process.stdout.write(JSON.stringify({ started, moments }));
} catch (error) {
  if (!isNewStoreError(error, "connection")) throw error;
  process.exitCode = BROKEN_CONNECTION;
}
