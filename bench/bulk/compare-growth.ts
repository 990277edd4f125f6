/**
 * Compares made prices or products, in a process of its own, and prints as JSON what was found, seconds of processor time,
 * and by how many megabytes the process grew beyond what it was before. One in a thousand is missing, extra and different.
 */
import { NewStore } from "../../src/index.js";

const [kind, count = "0", order] = process.argv.slice(2);
const rows = Number(count);
const newstore = new NewStore({ tenant: "acme", credentials: async () => "token" });

/** No divisor of what is counted here: steps of it come to each row once. */
const STEP = 1_000_003;

function made(index: number, isOther: boolean, name: "value" | "price") {
  const product_id = `SKU-${String(index).padStart(9, "0")}-M`;
  const price = (index % 500) + (isOther ? 0.5 : 0.95);
  if (kind === "prices") return { product_id, [name]: price };
  const others = Array.from({ length: 15 }, (_, at) => [`size_${at}`, `${at} of ${index}`] as const);
  const texts = { title: `Rain coat ${index}`, brand: "Acme", keywords: ["rain", `k${index % 100}`] };
  return { product_id, variant_group_id: `G-${index >> 3}`, ...texts, ...Object.fromEntries(others), [name]: price };
}

let peakBytes = 0;
/** Where nothing waits for a disk or a network, no timer comes to its turn. */
function look(index: number): void {
  if (index % 5_000 === 0) peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
}

function* source() {
  for (let index = 0; index < rows; index += 1) {
    look(index);
    const own = order === "same" ? index : (index * STEP) % rows;
    if (own % 1_000 !== 7) yield made(own, false, "value");
  }
}

function* snapshot() {
  for (let index = 0; index < rows; index += 1) {
    look(index);
    if (index % 1_000 !== 8) yield made(index, index % 1_000 === 9, "price");
  }
}

for await (const _ of newstore.catalog.compare([{ product_id: "a" }], [{ product_id: "b" }]));
(globalThis as { gc?: () => void }).gc?.();
const idleBytes = process.memoryUsage.rss();
const sampling = setInterval(() => look(0), 5);
const start = process.cpuUsage();
const found = { missing: 0, extra: 0, different: 0 };
for await (const { kind: difference } of newstore.catalog.compare(source(), snapshot())) found[difference] += 1;
look(0);
clearInterval(sampling);
const { user, system } = process.cpuUsage(start);
const grewMb = (peakBytes - idleBytes) / 1e6;
console.log(JSON.stringify({ found, cpuSeconds: (user + system) / 1e6, grewMb }));
