/**
 * Compiles two programs that use the packed package, with the oldest, the usual and the newest compiler it promises to
 * work with, in every way of resolving modules, as ES modules and as CommonJS, without the DOM and Node's types:
 *
 * - what an engineer writes, with the declarations of the package checked themselves;
 * - a library that hands on what every method gives, whose own declarations are written.
 *
 * Then it measures what declarations cost: how long hovers are, and what a compiler has to do for a small program, beside
 * other SDKs. It fails where a hover has to be scrolled, and where the package costs more than the dearest of the others.
 *
 * npm run build && npm run check:types [-- --only cost]
 */
import { execFile } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { installPeers } from "../../bench/peers.js";
import { handOnEveryMethod } from "./every-method.js";
import { hoversOf, MOST_HOVER_LINES } from "./hovers.js";
import { installTarball } from "./tarball.js";
import { ROOT, tool } from "./tools.js";
import { type TypeCost, typeCosts } from "./type-cost.js";

const COMPILERS = ["5.4.5", "5.9.3", "7.0.2"];

interface Resolution {
  readonly module: string;
  readonly moduleResolution: string;
}

const RESOLUTIONS: readonly Resolution[] = [
  { module: "Node16", moduleResolution: "Node16" },
  { module: "NodeNext", moduleResolution: "NodeNext" },
  { module: "ESNext", moduleResolution: "Bundler" },
];

/** Knows no exports, and reads `typesVersions` in their place. Compilers from 6 on have given it up. */
const NODE10: Resolution = { module: "CommonJS", moduleResolution: "Node10" };

/** Compiler options of the two programs; each lies in one text for both kinds of modules. */
const PROGRAMS = {
  "use it": { name: "main", options: { skipLibCheck: false, noEmit: true } },
  "hand it on": {
    name: "every-method",
    // A compiler that finds another error first, or writes nothing, does not look for names.
    options: { skipLibCheck: true, declaration: true, emitDeclarationOnly: true, outDir: "declarations" },
  },
} as const;

/** Figures of a compilation; in brackets stands ours as a part of another's. */
const MEASURES = [
  { label: "lines of declarations", of: ({ lines }: TypeCost) => lines },
  { label: "instantiations", of: ({ instantiations }: TypeCost) => instantiations },
  { label: "memory of the compiler, KB", of: ({ memoryKb }: TypeCost) => memoryKb },
];

// msw is left out: its own declarations need the DOM.
const folder = installTarball("@opentelemetry/api");
const everyMethod = handOnEveryMethod(folder);
for (const kind of ["ts", "cts"]) {
  cpSync(join(ROOT, "scripts/package/consumer/main.ts"), join(folder, `main.${kind}`));
  writeFileSync(join(folder, `every-method.${kind}`), everyMethod);
}
writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');

let failed = 0;
const versions = process.argv.includes("cost") ? [] : COMPILERS;
for (const version of versions) {
  const compiler = join(tool("typescript", version), "bin/tsc");
  for (const resolution of RESOLUTIONS) {
    await check(version, compiler, resolution, "use it");
    // Node16 and NodeNext name the same modules.
    if (resolution.module !== "Node16") await check(version, compiler, resolution, "hand it on");
  }
  if (Number.parseFloat(version) < 6) await check(version, compiler, NODE10, "use it");
}
checkHovers();
checkCost();
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

/** Every entry point but msw's, whose own declarations need the DOM. */
function entryPoints(): string[] {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const left = new Set(["./package.json", "./msw"]);
  return Object.keys(exports).flatMap((name) => (left.has(name) ? [] : name.replace(/^\./, "newstore-sdk")));
}

function checkHovers(): void {
  const hovers = hoversOf(folder, entryPoints());
  const long = hovers.filter(({ lines }) => lines >= MOST_HOVER_LINES);
  if (hovers.length < 500) throw new Error(`only ${hovers.length} hovers were found`);
  const [longest] = hovers;
  const most = `the longest has ${longest?.lines} lines (${longest?.name})`;
  console.log(`${long.length === 0 ? "✓" : "✗"} hovers: ${hovers.length}, ${most}, ${MOST_HOVER_LINES} are too many`);
  for (const { name, lines } of long) console.log(`  ${name}: ${lines} lines`);
  failed += long.length;
}

function checkCost(): void {
  installPeers();
  const [own, ...others] = typeCosts(folder);
  if (own === undefined) throw new Error("nothing was measured");
  for (const { label, of } of MEASURES) {
    const isCheap = of(own) <= Math.max(...others.map(of));
    const beside = others.map((one) => `${one.name} ${of(one)} (${(of(own) / of(one)).toFixed(2)})`).join(", ");
    console.log(`${isCheap ? "✓" : "✗"} ${label}: ${of(own)}; ${beside}`);
    if (!isCheap) failed += 1;
  }
}

async function check(
  version: string,
  compiler: string,
  resolution: Resolution,
  program: keyof typeof PROGRAMS,
): Promise<void> {
  const { ours, foreign } = await compile(compiler, resolution, program);
  const label = `TypeScript ${version}, moduleResolution ${resolution.moduleResolution}: ${program}`;
  // zod and OpenTelemetry name `URL` and `console`: who compiles without them skips the check of their declarations.
  console.log(
    `${ours.length === 0 ? "✓" : "✗"} ${label}${foreign > 0 ? ` (${foreign} errors in other packages)` : ""}`,
  );
  for (const line of ours) console.log(`  ${line}`);
  failed += ours.length;
}

/** What the compiler has to say. It names a file first, unless it could not even begin. */
async function compile(
  compiler: string,
  resolution: Resolution,
  program: keyof typeof PROGRAMS,
): Promise<{ ours: readonly string[]; foreign: number }> {
  const { name, options } = PROGRAMS[program];
  const config = join(folder, `tsconfig.${name}.${resolution.moduleResolution}.json`);
  const compilerOptions = {
    ...resolution,
    target: "ES2022",
    lib: ["ES2022"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [`${name}.ts`, `${name}.cts`] }));
  try {
    await promisify(execFile)(process.execPath, [compiler, "-p", config], { cwd: folder });
    return { ours: [], foreign: 0 };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    const errors = stdout.split("\n").filter((line) => line.includes("error TS"));
    if (errors.length === 0) return { ours: [stdout + stderr], foreign: 0 };
    const foreign = errors.filter((line) => /node_modules\/(zod|ky|@opentelemetry)\//.test(line));
    return { ours: errors.filter((line) => !foreign.includes(line)), foreign: foreign.length };
  }
}
