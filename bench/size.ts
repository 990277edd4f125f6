/**
 * What the built package adds to a bundle, minified, as esbuild makes it: what a start loads, and what is loaded when a
 * call first needs it (schemas, and zod with them). `--check` fails where a start weighs more than it may.
 *
 * npm run build && npm run bench:size [-- --check]
 */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

/** Largest gzipped start in kB of 1,000 bytes, dependencies included; somewhat above what is measured. */
const CASES = {
  "ky + zod": {
    code: `export * from "ky"; import * as z from "zod"; export default z.object({ text: z.string() })`,
    maxKb: Number.POSITIVE_INFINITY,
  },
  "newstore-sdk": { code: `export { NewStore } from "./index.js"`, maxKb: 70 },
  "newstore-sdk/transport": { code: `export { createTransport } from "./transport.js"`, maxKb: 42 },
  "newstore-sdk/order-injection": { code: `export { OrderInjectionClient } from "./order-injection.js"`, maxKb: 36 },
  "newstore-sdk/sandbox": { code: `export { createSandbox } from "./sandbox.js"`, maxKb: 100 },
} as const;

let failed = false;
for (const [name, { code, maxKb }] of Object.entries(CASES)) {
  const { start, later } = await weigh(code);
  console.log(`${name.padEnd(30)} start ${show(start)}   later ${show(later)}`);
  if (!process.argv.includes("--check") || start.gzip <= maxKb) continue;
  console.log(`  The start may weigh ${maxKb} kB gzipped.`);
  failed = true;
}
process.exitCode = failed ? 1 : 0;

interface Weight {
  readonly min: number;
  readonly gzip: number;
}

async function weigh(contents: string): Promise<{ start: Weight; later: Weight }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("../dist", import.meta.url)) },
    outdir: "out",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
    metafile: true,
    // Chunks import each other only for the order; without side effects there is none.
    logOverride: { "ignored-bare-import": "silent" },
  });
  const loaded = loadedAtStart(metafile, "out/stdin.js");
  const weights = outputFiles.map(({ path, contents: bytes }) => ({
    isStart: [...loaded].some((name) => path.endsWith(name)),
    min: bytes.length / 1_000,
    gzip: gzipSync(bytes, { level: 9 }).length / 1_000,
  }));
  return { start: total(weights.filter((one) => one.isStart)), later: total(weights.filter((one) => !one.isStart)) };
}

/** What an output imports before it runs, and so on. */
function loadedAtStart({ outputs }: Metafile, name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const { path, kind, external } of outputs[name]?.imports ?? []) {
    if (kind === "import-statement" && external !== true) loadedAtStart({ inputs: {}, outputs }, path, seen);
  }
  return seen;
}

function total(weights: readonly Weight[]): Weight {
  return {
    min: weights.reduce((sum, { min }) => sum + min, 0),
    gzip: weights.reduce((sum, { gzip }) => sum + gzip, 0),
  };
}

function show({ min, gzip }: Weight): string {
  return `${min.toFixed(0).padStart(4)} kB, gzipped ${gzip.toFixed(1).padStart(6)} kB`;
}
