import { execFileSync } from "node:child_process";
import { Readable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { LEVEL } from "../../src/files/deflate.js";
import { installPeers, PEERS_FOLDER } from "../peers.js";
import { MADE_FILES, type MadeKind } from "./made-items.js";
import type { BulkSettings } from "./out.js";
import { writeImport } from "./write-import.js";

/**
 * In: import files. How fast items are checked, written down and zipped, of yazl with `JSON.stringify`, without a check
 * and as hard compressed; how far the process grows.
 */

const LEAST_SPEED = 0.8;
/** Of zlib, as yazl takes it where it is told nothing. */
const YAZL_LEVEL = 6;
const NONE = { cpuMs: 0, wallMs: 0 };
const MOST_GROWTH_MB = 100;
const COUNTS: Readonly<Record<MadeKind, number>> = { products: 50_000, stock: 500_000, prices: 500_000 };
const ROWS = [100_000, 1_000_000, 10_000_000];
const PIECE_CHARACTERS = 256 * 1024;

/** The part of yazl that is used. */
interface Yazl {
  ZipFile: new () => {
    addReadStream(stream: NodeJS.ReadableStream, name: string, options: { readonly compressionLevel: number }): void;
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
  const contenders = {
    yazl: () => zipped(yazl, kind, items, LEVEL),
    "yazl as it comes": () => zipped(yazl, kind, items, YAZL_LEVEL),
    newstore: () => writeImport(kind, each(items)),
  };
  const names = Object.keys(contenders) as (keyof typeof contenders)[];
  const ratios: { cpu: number; wall: number; usual: number }[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const took = { yazl: NONE, "yazl as it comes": NONE, newstore: NONE };
    for (const name of round % 2 === 0 ? names : names.toReversed()) took[name] = await timed(contenders[name]);
    const { yazl: same, "yazl as it comes": usual, newstore: ours } = took;
    // The first round is for the compiler.
    if (round < 0) continue;
    const cpu = same.cpuMs / ours.cpuMs;
    ratios.push({ cpu, wall: same.wallMs / ours.wallMs, usual: usual.cpuMs / ours.cpuMs });
  }
  const of = (name: "cpu" | "wall" | "usual") => median(ratios.map((ratio) => ratio[name])).toFixed(2);
  const verdict = Number(of("cpu")) >= LEAST_SPEED ? "" : `  below ${LEAST_SPEED}`;
  console.log(
    `${COUNTS[kind].toLocaleString("en-US")} ${kind}, written with all checks: ${of("cpu")} of yazl at the same level of compression in processor time, ${of("wall")} by the clock; ${of("usual")} of yazl at its own level${verdict}`,
  );
  return verdict === "" ? 0 : 1;
}

/** No list: a list is copied at the call. */
function* each(items: readonly object[]): Generator<object> {
  for (const item of items) yield item;
}

async function zipped(yazl: Yazl, kind: MadeKind, items: readonly object[], compressionLevel: number): Promise<number> {
  const zip = new yazl.ZipFile();
  zip.addReadStream(Readable.from(texts(MADE_FILES[kind].head, items)), `${kind}.json`, { compressionLevel });
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
