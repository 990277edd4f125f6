/** `npm run test:load [-- CALLS [SEED]]`: the long run, 20,000 calls unless another number is given. */
import { runLoad } from "./load.js";

const [calls = "20000", seed = "1"] = process.argv.slice(2);
const plan = { concurrency: 200, faultShare: 0.2, speed: 10, ratePerSecond: 100 };
const { broken, figures } = await runLoad({ ...plan, calls: Number(calls), seed: Number(seed) });
console.warn(figures);
for (const sentence of broken.slice(0, 50)) console.error(`BROKEN: ${sentence}`);
console.warn(broken.length === 0 ? "All holds." : `${broken.length} things do not hold.`);
process.exitCode = broken.length === 0 ? 0 : 1;
