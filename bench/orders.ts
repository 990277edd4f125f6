/**
 * What building and checking an order costs, as a ratio to `JSON.parse` of its text: processor time, in turns, in one
 * process.
 *
 * npm run bench:orders [-- --rounds 41]
 */
import { parseArgs } from "node:util";
import { createInjectedOrder } from "../generated/order-injection/operations.js";
import { loadChecks } from "../src/checks/load-checks.js";
import { type BuildOrderInput, buildOrder } from "../src/index.js";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "41" } } });
const ROUNDS = Number(values.rounds);
const PER_ROUND = 300;

/** Twenty lines of one unit, each with a discount and a tax, a discount on the order, taxed shipping. */
const INPUT: BuildOrderInput = {
  external_id: "BENCH-1",
  shop: "acme-us",
  shop_locale: "en-US",
  channel_type: "web",
  channel_name: "webshop",
  currency: "USD",
  placed_at: "2026-03-02T12:00:00Z",
  customer_name: "Ada Byron",
  customer_email: "ada@example.com",
  shipping_address: { address_line_1: "1 Main Street", city: "New York", zip_code: "10012", country: "US" },
  billing_address: { address_line_1: "1 Main Street", city: "New York", zip_code: "10012", country: "US" },
  taxes: "excluded",
  lines: Array.from({ length: 20 }, (_, index) => ({
    id: `line-${index}`,
    productId: `COAT-${index}`,
    quantity: 1,
    unitPrice: `${19 + index}.99`,
    discounts: [{ ref: "SPRING", amount: "3.33", coupon: "SPRING10" }],
    taxes: [{ name: "NY sales tax", rate: 0.08875, amount: "1.77", countryCode: "US" }],
  })),
  discounts: [{ ref: "LOYAL", percent: 10 }],
  shipments: [{ serviceLevel: "STANDARD", price: "5.00", tax: "0.44" }],
  payments: [
    {
      processor: "stripe",
      correlation_ref: "pi_1",
      type: "captured",
      method: "credit_card",
      processed_at: "2026-03-02T12:00:00Z",
    },
  ],
};

const { order } = buildOrder(INPUT);
const text = JSON.stringify(order);
const checks = await loadChecks(createInjectedOrder);
const found = checks.request({ body: order }, {});
if (found.length > 0) throw new Error(`the order is not good: ${JSON.stringify(found)}`);

const WORK: Readonly<Record<string, () => unknown>> = {
  parse: () => JSON.parse(text),
  check: () => checks.request({ body: order }, {}),
  build: () => buildOrder(INPUT),
};

let kept: unknown;
const times: Record<string, number[]> = { parse: [], check: [], build: [] };
for (let round = 0; round < ROUNDS + 5; round += 1) {
  for (const [name, run] of Object.entries(WORK)) {
    const before = process.cpuUsage();
    for (let count = 0; count < PER_ROUND; count += 1) kept = run();
    const { user, system } = process.cpuUsage(before);
    const tookUs = (user + system) / PER_ROUND;
    // The first rounds warm up.
    if (round >= 5) times[name]?.push(tookUs);
  }
}
if (kept === undefined) throw new Error("nothing was done");

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const ratios = (name: string) => (times[name] ?? []).map((time, round) => time / (times["parse"]?.[round] ?? 1));
console.log(`order of 20 lines, ${text.length} characters; medians of ${ROUNDS} rounds`);
for (const name of Object.keys(WORK)) {
  const ratio = median(ratios(name)).toFixed(2);
  console.log(
    `${name.padEnd(6)} ${median(times[name] ?? [])
      .toFixed(1)
      .padStart(7)} µs   ${ratio} of JSON.parse`,
  );
}
