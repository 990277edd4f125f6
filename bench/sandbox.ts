/**
 * `npm run bench:sandbox [-- --products 1000000]`: how big a sandbox may be, and how fast it answers then.
 *
 * Builds first, with the settings of the package, and measures that: each part in a process of its own.
 */
import { execFile, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "tsup";
import { show } from "./sandbox/report.js";

/** Inside the project, so that `zod` is found as users have it: as a package, not bundled. */
const outDir = fileURLToPath(new URL("../node_modules/.cache/bench-sandbox/", import.meta.url));
const sources = fileURLToPath(new URL("./sandbox/", import.meta.url));

await build({
  entry: {
    start: `${sources}start.ts`,
    run: `${sources}run.ts`,
    load: `${sources}load.ts`,
    sandbox: fileURLToPath(new URL("../src/sandbox/index.ts", import.meta.url)),
  },
  config: false,
  format: ["esm"],
  target: "es2022",
  platform: "node",
  outExtension: () => ({ js: ".mjs" }),
  outDir,
  splitting: true,
  clean: true,
  silent: true,
});

/** The best of some runs says what the code needs; the others say what else the machine was doing. */
const STARTS = 7;

const startsMs: number[] = [];
for (let start = 0; start < STARTS; start += 1) {
  const { stdout } = await promisify(execFile)(process.execPath, [`${outDir}start.mjs`]);
  startsMs.push(Number(stdout));
}
show("empty: from loading the code to the first response over HTTP", Math.min(...startsMs), "ms", { most: 300 });

const run = spawn(process.execPath, [`${outDir}run.mjs`, ...process.argv.slice(2)], { stdio: "inherit" });
run.on("exit", (code) => {
  if (code !== 0) process.exitCode = 1;
});
