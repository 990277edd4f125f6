/**
 * What the built package adds to a bundle, minified and gzipped, as esbuild makes it: what a start loads, what is loaded
 * when a call first needs it (descriptors, schemas and zod with them, the machinery of imports and exports), and all of
 * it in one file, as bundlers write that do not split. `--check` fails where something weighs more than it may.
 *
 * npm run build && npm run bench:size [-- --check]
 */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile } from "esbuild";

/**
 * Largest gzipped weights in kB of 1,000 bytes, dependencies included. What everything weighs in one file grows with the
 * contract (140 operations) and with whole flows (imports, exports, the event stream), which load when they are used. The
 * sandbox checks its seed and its faults by schemas at once, where a program writes them, and so starts with zod.
 */
interface Budget {
  readonly code: string;
  readonly startKb?: number;
  readonly allKb?: number;
}

const CASES: Readonly<Record<string, Budget>> = {
  "ky + zod": { code: `export * from "ky"; import * as z from "zod"; export default z.object({ text: z.string() })` },
  "newstore-sdk": { code: `export { NewStore } from "./index.js"`, startKb: 42, allKb: 184 },
  "newstore-sdk/transport": { code: `export { createTransport } from "./transport.js"`, startKb: 20 },
  "newstore-sdk/order-injection": {
    code: `export { OrderInjectionClient } from "./order-injection.js"`,
    startKb: 5,
    allKb: 36,
  },
  "newstore-sdk/sandbox": { code: `export { createSandbox } from "./sandbox.js"`, startKb: 124 },
};

let failed = false;
for (const [name, { code, startKb, allKb }] of Object.entries(CASES)) {
  const { start, later, all } = await weigh(code);
  console.log(`${name.padEnd(30)} start ${show(start)}   later ${show(later)}   in one file ${show(all)}`);
  if (!process.argv.includes("--check")) continue;
  failed = isAbove("The start", start, startKb) || failed;
  failed = isAbove("All of it in one file", all, allKb) || failed;
}
process.exitCode = failed ? 1 : 0;

function isAbove(what: string, { gzip }: Weight, mostKb = Number.POSITIVE_INFINITY): boolean {
  if (gzip > mostKb) console.log(`  ${what} may weigh ${mostKb} kB gzipped.`);
  return gzip > mostKb;
}

interface Weight {
  readonly min: number;
  readonly gzip: number;
}

async function weigh(contents: string): Promise<{ start: Weight; later: Weight; all: Weight }> {
  const options = {
    stdin: { contents, resolveDir: fileURLToPath(new URL("../dist", import.meta.url)) },
    outdir: "out",
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
    // Chunks import each other only for the order; without side effects there is none.
    logOverride: { "ignored-bare-import": "silent" },
  } as const satisfies BuildOptions;
  const { outputFiles, metafile } = await build({ ...options, splitting: true, metafile: true });
  const loaded = loadedAtStart(metafile, "out/stdin.js");
  const [first, others] = [true, false].map((isStart) =>
    outputFiles.filter(({ path }) => [...loaded].some((name) => path.endsWith(name)) === isStart),
  );
  const whole = await build({ ...options, splitting: false });
  return { start: weightOf(first), later: weightOf(others), all: weightOf(whole.outputFiles) };
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

/** Each file is compressed by itself, as it is delivered. */
function weightOf(files: readonly { readonly contents: Uint8Array }[] = []): Weight {
  return {
    min: files.reduce((sum, { contents }) => sum + contents.length / 1_000, 0),
    gzip: files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length / 1_000, 0),
  };
}

function show({ min, gzip }: Weight): string {
  return `${min.toFixed(0).padStart(4)} kB, gzipped ${gzip.toFixed(1).padStart(6)} kB`;
}
