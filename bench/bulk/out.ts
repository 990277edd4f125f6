import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { jsonArrayBatches } from "../../src/files/json-array.js";
import { unzipStream } from "../../src/files/unzip-stream.js";

/**
 * Out: ATP exports. How fast a zipped million rows are read, of one `JSON.parse` of the whole text; how many
 * deoptimisations that takes; how far the process grows, whatever the container.
 */

const LEAST_SPEED = 1.2;
const MOST_DEOPTS = 9;
const MOST_GROWTH_MB = 100;
const ROWS = [100_000, 1_000_000, 10_000_000];
const CONTAINERS = ["deflated", "stored", "gzip", "plain"] as const;

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const TSX = ["--import", "tsx"];

/** How much is measured. */
export interface BulkSettings {
  readonly rounds: number;
  readonly mostRows: number;
}

/** Measures, prints, and returns how many limits were missed. */
export async function benchOut({ rounds, mostRows }: BulkSettings): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "bench-bulk-"));
  try {
    let missed = await speed(folder, rounds);
    missed += deoptimisations(folder);
    for (const rows of ROWS.filter((count) => count <= mostRows))
      for (const container of CONTAINERS) missed += await growth(folder, container, rows);
    return missed;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function speed(folder: string, rounds: number): Promise<number> {
  const [zip, gzip] = [exportFile(folder, "deflated", 1_000_000), exportFile(folder, "gzip", 1_000_000)];
  const text = gunzipSync(readFileSync(gzip));
  const contenders = {
    parse: () => void JSON.parse(new TextDecoder().decode(text)),
    read: async () => {
      for await (const { chunks } of unzipped(zip)) for await (const _ of jsonArrayBatches(chunks));
    },
  };
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const parse = await cpuMs(contenders.parse);
    const read = await cpuMs(contenders.read);
    // The first round warms up.
    if (round > 0) ratios.push(parse / read);
  }
  return report("zipped million rows, times as fast as one JSON.parse", median(ratios), LEAST_SPEED, "least");
}

async function* unzipped(path: string): AsyncGenerator<{ readonly chunks: AsyncIterable<Uint8Array> }> {
  for await (const entry of unzipStream(createReadStream(path))) yield { chunks: entry.chunks() };
}

function deoptimisations(folder: string): number {
  const zip = exportFile(folder, "deflated", 1_000_000);
  const trace = execFileSync(process.execPath, ["--trace-deopt", ...TSX, here("read-file.ts"), zip], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const ours = trace.split("\n").filter((line) => line.includes("bailout (kind: deopt-eager") && isOurs(line));
  return report("deoptimisations of the scanner", ours.length, MOST_DEOPTS, "most");
}

const isOurs = (line: string): boolean =>
  /<JSFunction #?(scan|scanned|guessed|append|push|parse|lastBorder|lastRowStart|isAt|afterSpace|handedOn|drop)\b/.test(
    line,
  );

async function growth(folder: string, container: (typeof CONTAINERS)[number], rows: number): Promise<number> {
  const path = exportFile(folder, container, rows);
  const server = spawn(process.execPath, [here("serve-export.mjs"), path], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const args = ["--expose-gc", ...TSX, here("read-export.ts"), await address(server)];
    const printed = execFileSync(process.execPath, args, { encoding: "utf8" });
    const { rows: read, grewMb, cpuSeconds } = JSON.parse(printed) as Record<string, number>;
    if (read !== rows) throw new Error(`${read} of ${rows} rows were read`);
    const what = `${container}, ${rows} rows, ${(((cpuSeconds ?? 0) * 1e6) / rows).toFixed(1)} µs of processor a row: MB`;
    return report(what, grewMb ?? Number.NaN, MOST_GROWTH_MB, "most");
  } finally {
    server.kill();
    rmSync(path);
  }
}

async function address({ stdout }: ChildProcess): Promise<string> {
  const [line] = await once(stdout as NonNullable<typeof stdout>, "data");
  return String(line).trim();
}

function exportFile(folder: string, container: string, rows: number): string {
  const path = join(folder, `${rows}.${container}`);
  execFileSync("python3", [here("make_export.py"), path, container, String(rows)]);
  return path;
}

function report(what: string, value: number, limit: number, kind: "least" | "most"): number {
  const isMissed = kind === "least" ? !(value >= limit) : !(value <= limit);
  console.log(
    `out  ${what.padEnd(62)} ${value.toFixed(2).padStart(8)}   ${kind} ${limit}${isMissed ? "   MISSED" : ""}`,
  );
  return isMissed ? 1 : 0;
}

async function cpuMs(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
