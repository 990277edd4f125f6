/**
 * Reads the export of a server to its end, in a process of its own, and prints what it took as JSON: rows, seconds,
 * seconds of processor time, and by how many megabytes the process grew beyond what it was before it read.
 */
import { NewStore } from "../../src/index.js";

const newstore = new NewStore({
  baseUrl: process.argv[2] ?? "",
  credentials: async () => "token",
  timeouts: { totalMs: 3_600_000 },
});
(globalThis as { gc?: () => void }).gc?.();
const idleBytes = process.memoryUsage.rss();
let peakBytes = idleBytes;
const sampling = setInterval(look, 10);
function look(): void {
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
}

const startMs = performance.now();
const start = process.cpuUsage();
let rows = 0;
for await (const batch of newstore.availability.export().batches()) rows += batch.length;
look();
const { user, system } = process.cpuUsage(start);
clearInterval(sampling);
console.log(
  JSON.stringify({
    rows,
    seconds: (performance.now() - startMs) / 1_000,
    cpuSeconds: (user + system) / 1_000_000,
    grewMb: (peakBytes - idleBytes) / 1_000_000,
  }),
);
process.exit();
