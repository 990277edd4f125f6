/**
 * What bulk flows cost, beside their limits: exits 1 when one is missed.
 *
 * npm run bench:bulk [-- --rounds 7 --most-rows 10000000 --only in]
 */
import { parseArgs } from "node:util";
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
let missed = 0;
if (values.only !== "out") missed += await benchIn(settings);
if (values.only !== "in") missed += await benchOut(settings);
process.exitCode = missed === 0 ? 0 : 1;
