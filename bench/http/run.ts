import { fork } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Contenders, reads, writes } from "./contenders.js";
import { measure, type Result } from "./measure.js";

/** The measured process. */
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "15" },
    calls: { type: "string", default: "400" },
    only: { type: "string" },
    stages: { type: "string" },
  },
});
const rounds = Number(values.rounds);
const calls = Number(values.calls);

const server = fork(fileURLToPath(new URL("./server.mjs", import.meta.url)), { execArgv: [] });
const port = await new Promise<number>((resolve) => server.once("message", (message) => resolve(Number(message))));
const baseUrl = `http://127.0.0.1:${port}`;

console.log(
  `Node ${process.version}, undici ${process.versions["undici"] ?? "?"}, ${cpus().length} × ${cpus()[0]?.model.trim()}`,
);
console.log(`${rounds} rounds, order rotated; medians. Read differences under 10 % as none.\n`);

const stages = [
  { name: "GET 200 B, one at a time", contenders: reads(baseUrl), atOnce: 1 },
  { name: "GET 200 B, 50 at a time", contenders: reads(baseUrl), atOnce: 50 },
  { name: "POST 6 kB, one at a time", contenders: writes(baseUrl), atOnce: 1 },
  { name: "POST 6 kB, 50 at a time", contenders: writes(baseUrl), atOnce: 50 },
];

for (const { name, contenders, atOnce } of stages) {
  if (values.stages !== undefined && !name.startsWith(values.stages)) continue;
  const results = await measure(chosen(contenders), { rounds, calls: calls * Math.min(atOnce, 2), atOnce });
  console.log(name);
  console.table(Object.fromEntries(results.map((result) => [result.name, rowOf(result)])));
}
server.kill();
process.exit(0);

function chosen(contenders: Contenders): Contenders {
  const names = values.only?.split(",");
  return Object.fromEntries(Object.entries(contenders).filter(([name]) => names?.includes(name) ?? true));
}

/** The aim: with everything on, no more processor time a call than openai's SDK. */
function rowOf({ name, callsPerSecond, cpuMicrosACall, cpuRatioTo }: Result) {
  return {
    "calls/s": Math.round(callsPerSecond),
    "CPU µs a call": Math.round(cpuMicrosACall),
    "CPU of fetch": round(cpuRatioTo["fetch"]),
    "of ky": round(cpuRatioTo["ky"]),
    "of openai": round(cpuRatioTo["openai"]),
    aim: name === "newstore" ? "<= 1 of openai" : "",
  };
}

function round(ratio: number | undefined): number | undefined {
  return ratio === undefined ? undefined : Math.round(ratio * 100) / 100;
}
