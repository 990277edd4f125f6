/**
 * What importing the built package costs in a new process, beside `ky` and `zod`. Rounds run each case once; ratios are
 * taken inside a round.
 *
 * npm run build && npm run bench:import [-- ROUNDS]
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const CASES = {
  "ky + zod": ["ky", "zod"],
  ky: ["ky"],
  "newstore-sdk": ["./dist/index.js"],
  "newstore-sdk/transport": ["./dist/transport.js"],
  "newstore-sdk/order-injection": ["./dist/order-injection.js"],
  "newstore-sdk/sandbox": ["./dist/sandbox.js"],
} as const;

const rounds = Number(process.argv[2] ?? 21);
const results = Array.from({ length: rounds }, () =>
  Object.fromEntries(Object.entries(CASES).map(([name, modules]) => [name, importMs(modules)])),
);
for (const name of Object.keys(CASES)) {
  const ms = median(results.map((round) => round[name] ?? 0));
  const ratio = median(results.map((round) => (round[name] ?? 0) / (round["ky + zod"] ?? Number.NaN)));
  console.log(`${name.padEnd(30)} ${ms.toFixed(1).padStart(7)} ms   ${ratio.toFixed(2)} of ky + zod`);
}

function importMs(modules: readonly string[]): number {
  const imports = modules.map((name) => `await import(${JSON.stringify(name)});`).join("");
  const script = `const startMs = performance.now(); ${imports} console.log(performance.now() - startMs);`;
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd, encoding: "utf8" }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
