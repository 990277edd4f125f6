/**
 * Tries the packed package where it promises to run: every entry point by import and by require, calls against the
 * sandbox inside the process and over loopback, and the demo; in jest without configuration, with the `fetch` of others, in
 * an app of Next.js, and the command by npx. A runtime that cannot be had on this machine is named; for a Node that is an
 * error as well.
 *
 * npm run build && npm run check:runtimes [-- NAME …, as in Next.js]
 */
import { execFile } from "node:child_process";
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { readInNext } from "./next.js";
import { NODES, OLD_NODES, OTHERS, program, type Runtime, WORKERD } from "./runtimes.js";
import { installTarball } from "./tarball.js";
import { ROOT, tool } from "./tools.js";
import { prepareWorker } from "./worker.js";

const folder = installTarball("@opentelemetry/api");
cpSync(join(ROOT, "scripts/package/smoke"), folder, { recursive: true });
cpSync(join(ROOT, "examples/data"), join(folder, "examples/data"), { recursive: true });
await build({
  entryPoints: [join(ROOT, "examples/demo/main.ts")],
  outfile: join(folder, "examples/demo/main.mjs"),
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  // The project's own paths lead to the sources.
  tsconfigRaw: {},
});

const { exports, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  exports: Record<string, unknown>;
  version: string;
};
const entryPoints = Object.keys(exports)
  .filter((path) => path !== "./package.json")
  .map((path) => path.replace(".", "newstore-sdk"));
// jest takes the folder of the nearest package.json for the root of a project.
writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
writeFileSync(join(folder, "entry-points.json"), JSON.stringify(entryPoints));
const jest = join(ROOT, "node_modules/jest/bin/jest.js");
// The newest release that can itself be loaded by `require` on Node before 22.12, and in jest without configuration.
symlinkSync(tool("msw", "2.10.5"), join(folder, "node_modules", "msw"));
symlinkSync(tool("undici", "7.30.2"), join(folder, "node_modules", "undici"));
symlinkSync(tool("node-fetch", "3.3.2"), join(folder, "node_modules", "node-fetch"));

let failed = 0;
for (const node of [...OLD_NODES, ...NODES]) {
  await attempt(node, async (path) => [
    ...(await everyEntryPoint(path, node)),
    await output(path, "foreign-fetch.mjs"),
    await output(path, jest, "--ci", "--silent").then(() => "jest without configuration, its automatic mocks too"),
  ]);
}
for (const runtime of OTHERS) await attempt(runtime, (path) => everyEntryPoint(path, runtime));
await attempt(WORKERD, async (path) => {
  const worker = await prepareWorker(folder);
  try {
    await output(path, ...WORKERD.run, worker.config);
  } finally {
    await worker.stop();
  }
  return ["calls in the worker and over loopback"];
});
await report("Next.js", async () => [await readInNext(folder)]);
// As `npx newstore-sdk` does it, outside of any project: npx runs the command that has the package's name.
await report("npx", async () => [await output("npx", "--yes", `./newstore-sdk-${version}.tgz`, "--version")]);
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

function everyEntryPoint(path: string, { run }: Runtime): Promise<readonly string[]> {
  const demo = output(path, ...run, "examples/demo/main.mjs").then(
    (text) => `demo: ${text.split("\n").at(-2)?.trim()}`,
  );
  return Promise.all([
    output(path, ...run, "esm.mjs", ...entryPoints),
    output(path, ...run, "commonjs.cjs", ...entryPoints),
    demo,
  ]);
}

function isWanted(label: string): boolean {
  const names = process.argv.slice(2);
  return names.length === 0 || names.some((name) => label.startsWith(name));
}

/** Runs one runtime and says how it went. */
async function attempt(runtime: Runtime, work: (path: string) => Promise<readonly string[]>): Promise<void> {
  const label = `${runtime.name} ${runtime.version}`;
  if (!isWanted(label)) return;
  let path: string;
  try {
    path = program(runtime);
  } catch (error) {
    console.log(`- ${label} was not tried. ${String(error)}`);
    failed += OTHERS.includes(runtime) || runtime === WORKERD ? 0 : 1;
    return;
  }
  await report(label, () => work(path));
}

async function report(label: string, work: () => Promise<readonly string[]>): Promise<void> {
  if (!isWanted(label)) return;
  try {
    console.log(`✓ ${label}: ${(await work()).join("; ")}`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${label}\n${String(error)}`);
  }
}

/** What a program prints, in the folder with the package. */
async function output(path: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(path, args, { cwd: folder, timeout: 120_000 });
  return stdout.trim();
}
