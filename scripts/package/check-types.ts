/**
 * Compiles a program that uses the packed package: with the oldest, the usual and the newest compiler it promises to
 * work with, in every way of resolving modules, as an ES module and as CommonJS, without the DOM and Node's types, and
 * with the declarations themselves checked.
 *
 * npm run build && npm run check:types
 */
import { execFile } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { installTarball } from "./tarball.js";
import { ROOT, tool } from "./tools.js";

const COMPILERS = ["5.4.5", "5.9.3", "7.0.2"];

/** The same text as an ES module and as CommonJS. */
const FILES = ["main.ts", "main.cts"];

interface Resolution {
  readonly module: string;
  readonly moduleResolution: string;
}

const RESOLUTIONS: readonly Resolution[] = [
  { module: "Node16", moduleResolution: "Node16" },
  { module: "NodeNext", moduleResolution: "NodeNext" },
  { module: "ESNext", moduleResolution: "Bundler" },
];

// msw is left out: its own declarations need the DOM.
const folder = installTarball("@opentelemetry/api");
for (const name of FILES) cpSync(join(ROOT, "scripts/package/consumer/main.ts"), join(folder, name));
writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');

let failed = 0;
for (const version of COMPILERS) {
  const compiler = join(tool("typescript", version), "bin/tsc");
  const outcomes = await Promise.all(RESOLUTIONS.map((resolution) => compile(compiler, resolution)));
  for (const [index, { ours, foreign }] of outcomes.entries()) {
    const label = `TypeScript ${version}, moduleResolution ${RESOLUTIONS[index]?.moduleResolution}`;
    // zod and OpenTelemetry name `URL` and `console`: who compiles without them skips the check of their declarations.
    console.log(
      `${ours.length === 0 ? "✓" : "✗"} ${label}${foreign > 0 ? ` (${foreign} errors in other packages)` : ""}`,
    );
    for (const line of ours) console.log(`  ${line}`);
    failed += ours.length;
  }
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

function options(resolution: Resolution): object {
  return {
    ...resolution,
    target: "ES2022",
    lib: ["ES2022"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  };
}

/** What the compiler has to say. It names a file first, unless it could not even begin. */
async function compile(
  compiler: string,
  resolution: Resolution,
): Promise<{ ours: readonly string[]; foreign: number }> {
  const config = join(folder, `tsconfig.${resolution.moduleResolution}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: options(resolution), files: FILES }));
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
