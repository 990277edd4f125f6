import { execFileSync } from "node:child_process";
import { Readable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPeers, PEERS_FOLDER } from "../peers.js";
import { MADE_FILES, type MadeKind } from "./made-items.js";
import type { BulkSettings } from "./out.js";
import { writeImport } from "./write-import.js";

/**
 * In: import files. How fast items are checked, written down and zipped, of yazl with `JSON.stringify` and without a
 * check; how far the process grows.
 */

const LEAST_SPEED = 0.8;
const MOST_GROWTH_MB = 100;
const COUNTS: Readonly<Record<MadeKind, number>> = { products: 50_000, stock: 500_000, prices: 500_000 };
const ROWS = [100_000, 1_000_000, 10_000_000];
const PIECE_CHARACTERS = 256 * 1024;

/** The part of yazl that is used. */
interface Yazl {
  ZipFile: new () => {
    addReadStream(stream: NodeJS.ReadableStream, name: string): void;
    end(): void;
    readonly outputStream: NodeJS.ReadableStream;
  };
}

/** Measures, prints, and returns how many limits were missed. */
export async function benchIn({ rounds, mostRows }: BulkSettings): Promise<number> {
  installPeers();
  const yazl = (await import(pathToFileURL(`${PEERS_FOLDER}node_modules/yazl/index.js`).href)) as { default: Yazl };
  let missed = 0;
  for (const kind of Object.keys(COUNTS) as MadeKind[]) missed += await speed(kind, yazl.default, rounds);
  for (const rows of ROWS.filter((count) => count <= mostRows)) missed += growth(rows);
  return missed;
}

async function speed(kind: MadeKind, yazl: Yazl, rounds: number): Promise<number> {
  const items = Array.from({ length: COUNTS[kind] }, (_, index) => MADE_FILES[kind].item(index));
  const contenders = { yazl: () => zipped(yazl, kind, items), newstore: () => writeImport(kind, each(items)) };
  const ratios: { cpu: number; wall: number }[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const names = round % 2 === 0 ? (["yazl", "newstore"] as const) : (["newstore", "yazl"] as const);
    const took: Record<string, { cpuMs: number; wallMs: number }> = {};
    for (const name of names) took[name] = await timed(contenders[name]);
    const [theirs, ours] = [took["yazl"], took["newstore"]];
    // The first round is for the compiler.
    if (round >= 0 && theirs && ours)
      ratios.push({ cpu: theirs.cpuMs / ours.cpuMs, wall: theirs.wallMs / ours.wallMs });
  }
  const [cpu, wall] = [median(ratios.map((ratio) => ratio.cpu)), median(ratios.map((ratio) => ratio.wall))];
  const verdict = cpu >= LEAST_SPEED ? "" : `  below ${LEAST_SPEED}`;
  console.log(
    `${COUNTS[kind].toLocaleString("en-US")} ${kind}, written with all checks: ${cpu.toFixed(2)} of yazl in processor time, ${wall.toFixed(2)} by the clock${verdict}`,
  );
  return verdict === "" ? 0 : 1;
}

/** No list: a list is copied at the call. */
function* each(items: readonly object[]): Generator<object> {
  for (const item of items) yield item;
}

async function zipped(yazl: Yazl, kind: MadeKind, items: readonly object[]): Promise<number> {
  const zip = new yazl.ZipFile();
  zip.addReadStream(Readable.from(texts(MADE_FILES[kind].head, items)), `${kind}.json`);
  zip.end();
  let bytes = 0;
  for await (const piece of zip.outputStream) bytes += piece.length;
  return bytes;
}

function* texts(head: object, items: readonly object[]): Generator<Buffer> {
  let text = `{"head":${JSON.stringify(head)},"items":[`;
  let separator = "";
  for (const item of items) {
    text += separator + JSON.stringify(item);
    separator = ",";
    if (text.length < PIECE_CHARACTERS) continue;
    yield Buffer.from(text);
    text = "";
  }
  yield Buffer.from(`${text}]}`);
}

async function timed(work: () => Promise<unknown>): Promise<{ cpuMs: number; wallMs: number }> {
  globalThis.gc?.();
  const [start, startMs] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(start);
  return { cpuMs: (user + system) / 1_000, wallMs: performance.now() - startMs };
}

function growth(rows: number): number {
  const script = fileURLToPath(new URL("import-growth.ts", import.meta.url));
  const grown = Number(execFileSync(process.execPath, ["--import", "tsx", script, String(rows)], { encoding: "utf8" }));
  const verdict = grown <= MOST_GROWTH_MB ? "" : `  more than ${MOST_GROWTH_MB}`;
  console.log(`${rows.toLocaleString("en-US").padStart(10)} rows of stock written: ${grown} MB over idle${verdict}`);
  return verdict === "" ? 0 : 1;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
