/**
 * Runs the tests of what differs between releases of Node (its `fetch`, streams, timers, Web Crypto, zlib) on each
 * release that is supported, and those of msw 3, which needs Node 22. Vitest's reports go to the folder that is named.
 *
 * npm run test:nodes -- FOLDER
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { NODES, program } from "./runtimes.js";
import { ROOT } from "./tools.js";

const FOLDERS = [
  "auth",
  "bulk",
  "core",
  "durable",
  "faults",
  "files",
  "limits",
  "money",
  "msw",
  "order-builder",
  "resources",
  "transport",
  "wire",
];

/** The long ones: hundreds of seeded runs, which the machine's own Node makes. */
const LONG = ["test/faults/runs.test.ts", "test/order-builder/carts.test.ts"];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, "test", folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `test/${folder}/${name}`),
).filter((file) => !LONG.includes(file));

const reports = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), "newstore-sdk-tests-")));
let failed = false;
for (const node of NODES) {
  console.log(`\n--- Node ${node.version}`);
  const { status } = spawnSync(
    program(node),
    [
      join(ROOT, "node_modules/vitest/vitest.mjs"),
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${join(reports, `node-${node.version}.json`)}`,
      ...files,
    ],
    { cwd: ROOT, stdio: "inherit" },
  );
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
