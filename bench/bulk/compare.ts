import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BulkSettings } from "./out.js";

/** Comparing: how far the process grows, for sources that are held, that are parted, and whose parts are parted again. */
const MOST_GROWTH_MB = 100;
const CASES = [
  ["prices", 100_000],
  ["prices", 1_000_000],
  ["products", 1_000_000],
  ["prices", 3_000_000],
  ["prices", 10_000_000],
] as const;

/** Measures, prints, and returns how many limits were missed. */
export async function benchCompare({ mostRows }: BulkSettings): Promise<number> {
  let missed = 0;
  // Ten million take minutes: once is enough.
  for (const [kind, rows] of CASES.filter(([, count]) => count <= mostRows))
    for (const order of rows > 3_000_000 ? ["scattered"] : ["same", "scattered"]) missed += growth(kind, rows, order);
  return missed;
}

function growth(kind: string, rows: number, order: string): number {
  const program = fileURLToPath(new URL("compare-growth.ts", import.meta.url));
  const args = ["--expose-gc", "--import", "tsx", program, kind, String(rows), order];
  const { grewMb, cpuSeconds, found } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  const expected = { missing: rows / 1_000, extra: rows / 1_000, different: rows / 1_000 };
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`found ${JSON.stringify(found)}`);
  const what = `${rows} ${kind}, order ${order}, ${((cpuSeconds * 1e6) / rows).toFixed(1)} µs of processor a row: MB`;
  const isMissed = !(grewMb <= MOST_GROWTH_MB);
  console.log(
    `compare  ${what.padEnd(70)} ${grewMb.toFixed(0).padStart(4)}   most ${MOST_GROWTH_MB}${isMissed ? "   MISSED" : ""}`,
  );
  return isMissed ? 1 : 0;
}
