/**
 * What importing the built package costs in a new process, beside its own dependencies and other SDKs: processor time,
 * which does not depend on what else the machine is doing. Rounds run each case once, in an order that is rotated; ratios
 * are taken inside a round. Exits 1 when the package needs more than half of the time of stripe's.
 *
 * npm run build && npm run bench:import [-- ROUNDS]
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPeers, PEERS_FOLDER } from "./peers.js";

const dist = pathToFileURL(fileURLToPath(new URL("../dist/", import.meta.url))).href;

const CASES: Readonly<Record<string, readonly string[]>> = {
  "ky + zod": ["ky", "zod"],
  ky: ["ky"],
  "newstore-sdk": [`${dist}index.js`],
  "newstore-sdk/transport": [`${dist}transport.js`],
  "newstore-sdk/order-injection": [`${dist}order-injection.js`],
  "newstore-sdk/sandbox": [`${dist}sandbox.js`],
  stripe: ["stripe"],
  openai: ["openai"],
  "@anthropic-ai/sdk": ["@anthropic-ai/sdk"],
};

/** What the main entry may cost, of stripe's time. */
const MOST_OF_STRIPE = 0.5;

installPeers();
const rounds = Number(process.argv[2] ?? 21);
const names = Object.keys(CASES);
const results = Array.from({ length: rounds }, (_, round) =>
  Object.fromEntries(names.map((_, index) => measured(names[(round + index) % names.length] ?? ""))),
);
for (const name of names) {
  const ms = median(results.map((round) => round[name] ?? 0));
  console.log(
    [
      name.padEnd(30),
      `${ms.toFixed(1).padStart(7)} ms`,
      `${ratioOf(name, "ky + zod").toFixed(2)} of ky + zod`,
      `${ratioOf(name, "stripe").toFixed(2)} of stripe`,
    ].join("   "),
  );
}
process.exitCode = ratioOf("newstore-sdk", "stripe") <= MOST_OF_STRIPE ? 0 : 1;

function ratioOf(name: string, other: string): number {
  return median(results.map((round) => (round[name] ?? 0) / (round[other] ?? Number.NaN)));
}

function measured(name: string): readonly [string, number] {
  const imports = CASES[name]?.map((specifier) => `await import(${JSON.stringify(specifier)});`).join("");
  const script = `const start = process.cpuUsage(); ${imports} const { user, system } = process.cpuUsage(start); console.log((user + system) / 1_000);`;
  const args = ["--input-type=module", "--eval", script];
  return [name, Number(execFileSync(process.execPath, args, { cwd: PEERS_FOLDER, encoding: "utf8" }))];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
