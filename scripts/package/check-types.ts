/**
 * Compiles two programs that use the packed package, with the oldest, the usual and the newest compiler it promises to
 * work with, in every way of resolving modules, as ES modules and as CommonJS, without the DOM and Node's types:
 *
 * - what an engineer writes, with the declarations of the package checked themselves;
 * - a library that hands on what every method gives, whose own declarations are written.
 *
 * npm run build && npm run check:types
 */
import { execFile } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { handOnEveryMethod } from "./every-method.js";
import { installTarball } from "./tarball.js";
import { ROOT, tool } from "./tools.js";

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

// msw is left out: its own declarations need the DOM.
const folder = installTarball("@opentelemetry/api");
const everyMethod = handOnEveryMethod(folder);
for (const kind of ["ts", "cts"]) {
  cpSync(join(ROOT, "scripts/package/consumer/main.ts"), join(folder, `main.${kind}`));
  writeFileSync(join(folder, `every-method.${kind}`), everyMethod);
}
writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');

let failed = 0;
for (const version of COMPILERS) {
  const compiler = join(tool("typescript", version), "bin/tsc");
  for (const resolution of RESOLUTIONS) {
    await check(version, compiler, resolution, "use it");
    // Node16 and NodeNext name the same modules.
    if (resolution.module !== "Node16") await check(version, compiler, resolution, "hand it on");
  }
  if (Number.parseFloat(version) < 6) await check(version, compiler, NODE10, "use it");
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

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
