/**
 * `npm run bench:http [-- --rounds 9 --calls 400]`: what a call costs, against the global `fetch` and bare ky.
 *
 * Builds first, with the settings of the package, and measures that: a loader that compiles on the fly adds its own
 * helpers to every function.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

/** Inside the project, so that `ky` and `zod` are found as users have them: as packages, not bundled. */
const outDir = fileURLToPath(new URL("../node_modules/.cache/bench-http/", import.meta.url));
const sources = fileURLToPath(new URL("./http/", import.meta.url));

await build({
  entry: { run: `${sources}run.ts`, server: `${sources}server.ts` },
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
const run = spawn(process.execPath, [...nodeOptions(), `${outDir}run.mjs`, ...process.argv.slice(2)], {
  stdio: "inherit",
});
run.on("exit", (code) => {
  process.exitCode = code ?? 1;
});

/** `BENCH_NODE_OPTIONS="--cpu-prof"` profiles the measured process only. */
function nodeOptions(): string[] {
  return (process.env["BENCH_NODE_OPTIONS"] ?? "").split(" ").filter((option) => option !== "");
}
