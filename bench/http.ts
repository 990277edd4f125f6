/**
 * `npm run bench:http [-- --rounds 9 --calls 400]`: what a call costs, beside the global `fetch`, bare ky and other SDKs.
 *
 * Builds first, with the settings of the package, and measures that: a loader that compiles on the fly adds its own
 * helpers to every function.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { installPeers } from "./peers.js";

/** Where packages are found as users have them, not bundled: the peers beside it, `ky` and `zod` further up. */
const outDir = fileURLToPath(new URL("./node_modules/.cache/http/", import.meta.url));
const sources = fileURLToPath(new URL("./http/", import.meta.url));

installPeers();
await build({
  entry: { run: `${sources}run.ts`, server: `${sources}server.ts` },
  config: false,
  format: ["esm"],
  target: "es2022",
  platform: "node",
  outExtension: () => ({ js: ".mjs" }),
  outDir,
  splitting: true,
  skipNodeModulesBundle: true,
  clean: true,
  silent: true,
});
const run = spawn(process.execPath, [...nodeOptions(), `${outDir}run.mjs`, ...process.argv.slice(2)], {
  stdio: "inherit",
  // Some packages are slower outside of production.
  env: { ...process.env, NODE_ENV: "production" },
});
run.on("exit", (code) => {
  process.exitCode = code ?? 1;
});

/** `BENCH_NODE_OPTIONS="--cpu-prof"` profiles the measured process only. */
function nodeOptions(): string[] {
  return (process.env["BENCH_NODE_OPTIONS"] ?? "").split(" ").filter((option) => option !== "");
}
