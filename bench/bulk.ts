/**
 * What bulk flows cost, beside their limits: exits 1 when one is missed.
 *
 * npm run bench:bulk [-- --rounds 7 --most-rows 10000000 --only in|out|compare]
 */
import { parseArgs } from "node:util";
import { benchCompare } from "./bulk/compare.js";
import { benchIn } from "./bulk/in.js";
import { benchOut } from "./bulk/out.js";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    "most-rows": { type: "string", default: "10000000" },
    only: { type: "string" },
  },
});
const settings = { rounds: Number(values.rounds), mostRows: Number(values["most-rows"]) };
const parts = { in: benchIn, out: benchOut, compare: benchCompare };
let missed = 0;
for (const [name, bench] of Object.entries(parts))
  if (values.only === undefined || values.only === name) missed += await bench(settings);
process.exitCode = missed === 0 ? 0 : 1;
