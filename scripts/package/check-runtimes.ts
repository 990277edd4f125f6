/**
 * Tries the packed package where it promises to run: every entry point by import and by require, calls against the
 * sandbox inside the process and over loopback, and the demo. A runtime that cannot be had on this machine is named;
 * for a Node that is an error as well.
 *
 * npm run build && npm run check:runtimes
 */
import { execFile } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { NODES, OTHERS, program, type Runtime, WORKERD } from "./runtimes.js";
import { installTarball } from "./tarball.js";
import { ROOT } from "./tools.js";
import { prepareWorker } from "./worker.js";

const folder = installTarball("msw", "@opentelemetry/api");
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

const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  exports: Record<string, unknown>;
};
const entryPoints = Object.keys(exports)
  .filter((path) => path !== "./package.json")
  .map((path) => path.replace(".", "newstore-sdk"));

let failed = 0;
for (const runtime of [...NODES, ...OTHERS]) {
  await attempt(runtime, async (path) => [
    await output(path, ...runtime.run, "esm.mjs", ...entryPoints),
    await output(path, ...runtime.run, "commonjs.cjs", ...entryPoints),
    `demo: ${(await output(path, ...runtime.run, "examples/demo/main.mjs")).split("\n").at(-2)?.trim()}`,
  ]);
}
await attempt(WORKERD, async (path) => {
  const worker = await prepareWorker(folder);
  try {
    await output(path, ...WORKERD.run, worker.config);
  } finally {
    await worker.stop();
  }
  return ["calls in the worker and over loopback"];
});
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one runtime and says how it went. */
async function attempt(runtime: Runtime, work: (path: string) => Promise<readonly string[]>): Promise<void> {
  const label = `${runtime.name} ${runtime.version}`;
  let path: string;
  try {
    path = program(runtime);
  } catch (error) {
    console.log(`- ${label} was not tried. ${String(error)}`);
    failed += NODES.includes(runtime) ? 1 : 0;
    return;
  }
  try {
    const lines = await work(path);
    console.log(`✓ ${label}: ${lines.join("; ")}`);
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
