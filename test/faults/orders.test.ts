import { isNewStoreError, NewStore } from "newstore-sdk";
import { createSandbox } from "newstore-sdk/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { failureOf } from "../support/failure.js";
import { order } from "../support/orders.js";
import { type OrderServer, type OrderStep, startOrderServer } from "./order-server.js";
import { generator } from "./plan.js";

/**
 * Orders that are injected through the facade, over real sockets, into a sandbox whose responses get lost at any byte, fail
 * with each documented code, come late or never. `npm run test:orders` makes two thousand runs; another two thousand:
 * `ORDER_FAULTS_SEED=5000`.
 */
const FIRST_SEED = Number(process.env["ORDER_FAULTS_SEED"] ?? 1);
const RUNS = Number(process.env["ORDER_FAULTS_RUNS"] ?? 200);
/** Of the bytes at which a response is cut, the suite takes each seventh, the two thousand runs each one. */
const BYTES_APART = RUNS >= 2_000 ? 1 : 7;
const SIDE_BY_SIDE = 25;
const STOCK = 1_000_000;

/** What the contract says a 500 may carry, and a gateway's own. */
const SERVER_CODES = [
  ...createInjectedOrder.errorCodes.filter(({ status }) => status >= 500).map(({ code }) => code),
  "x",
];

const sandbox = createSandbox({
  seed: { stock: [{ product_id: "P1", fulfillment_node_id: "DC01", quantity: STOCK }] },
});
let server: OrderServer;
let newstore: NewStore;
beforeAll(async () => {
  server = await startOrderServer(sandbox);
  newstore = new NewStore({
    tenant: sandbox.tenant,
    baseUrl: server.url,
    tokenUrl: `${server.url}/token`,
    credentials: sandbox.credentials,
    rateLimit: false,
  });
});
afterAll(() => server.stop());

const ordersUnder = (externalId: string) => sandbox.state.orders.list().filter((one) => one.externalId === externalId);

describe("an order whose response is lost", () => {
  it(
    `at any byte (each ${BYTES_APART === 1 ? "one" : `of ${BYTES_APART}`}) is there once, its failure says so, and the same order again is that one`,
    async () => {
      const once = { retry: { retries: 0 } };
      server.plan("whole", [{ what: "cut-at", share: 1 }]);
      await newstore.orders.inject(order({ external_id: "whole" }), once).catch(() => {});
      const bytes = server.lastBytes();
      expect(bytes).toBeGreaterThan(200);
      const cutAt = async (atByte: number) => {
        const externalId = `cut-${atByte}`;
        const body = order({ external_id: externalId });
        server.plan(externalId, [{ what: "cut", atByte }]);
        const failure = await failureOf(newstore.orders.inject(body, once));
        expect([failure.kind, failure.outcomeUnknown, failure.next]).toEqual(["connection", true, "resend"]);
        const { id } = await newstore.orders.inject(body, once);
        expect(ordersUnder(externalId).map(({ uuid }) => uuid)).toEqual([id]);
      };
      // The text of this response is as long as the first one's, but for its number.
      const lengths = Array.from({ length: Math.ceil((bytes - 4) / BYTES_APART) }, (_, index) => index * BYTES_APART);
      await Promise.all(
        Array.from({ length: SIDE_BY_SIDE }, async () => {
          for (let length = lengths.pop(); length !== undefined; length = lengths.pop()) await cutAt(length);
        }),
      );
    },
    60_000 + RUNS * 600,
  );
});

describe("an order among faults", () => {
  it(
    `is there once, and its call ended in the right way, in ${RUNS} seeded runs`,
    async () => {
      const seeds = Array.from({ length: RUNS }, (_, index) => FIRST_SEED + index);
      const failures: string[] = [];
      const pending: (() => Promise<void>)[] = [];
      await Promise.all(
        Array.from({ length: SIDE_BY_SIDE }, async () => {
          for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
            const plan = planOf(seed);
            const check = await run(plan);
            pending.push(() =>
              check().catch((error: unknown) => {
                failures.push(`${JSON.stringify(plan)}: ${error instanceof Error ? error.message : String(error)}`);
              }),
            );
          }
        }),
      );
      await server.recover();
      for (const check of pending) await check();
      expect(failures).toEqual([]);
      const ids = sandbox.state.orders.list().map(({ externalId }) => externalId);
      expect(new Set(ids).size).toBe(ids.length);
      // Each took its unit once.
      expect(sandbox.state.stock.atp("P1", "DC01")).toBe(STOCK - ids.length);
    },
    60_000 + RUNS * 600,
  );
});

interface Plan {
  readonly seed: number;
  readonly steps: readonly OrderStep[];
  readonly retries: number;
  readonly abortAfterMs: number | undefined;
}

function planOf(seed: number): Plan {
  const random = generator(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const draw: readonly (() => OrderStep)[] = [
    () => ({ what: "cut-at", share: random() * 0.99 }),
    () => ({ what: "lost" }),
    () => ({ what: "stall", isDone: random() < 0.5 }),
    () => ({ what: "fails", status: 500, code: pick(SERVER_CODES), isDone: random() < 0.5 }),
    () => ({ what: "fails", status: pick([502, 503]), code: "x", isDone: random() < 0.5 }),
    () => ({ what: "goes-on", afterMs: random() * 60 }),
    () => ({ what: "too-fast" }),
  ];
  return {
    seed,
    steps: Array.from({ length: Math.floor(random() * 6) }, () => pick(draw)()),
    retries: pick([0, 2, 2, 5]),
    abortAfterMs: random() < 0.15 ? Math.floor(random() * 80) : undefined,
  };
}

/** Injects one order; the result checks, once nothing goes wrong any more, that it ended in the right way. */
async function run({ seed, steps, retries, abortAfterMs }: Plan): Promise<() => Promise<void>> {
  const externalId = `run-${seed}`;
  const body = order({ external_id: externalId });
  server.plan(externalId, steps);
  const options = {
    retry: { retries, baseDelayMs: 1, maxDelayMs: 3 },
    timeouts: { perAttemptMs: 60, totalMs: 600 },
    ...(abortAfterMs !== undefined && { signal: AbortSignal.timeout(abortAfterMs) }),
  };
  const ending = await newstore.orders.inject(body, options).then(
    (response) => ({ response, error: undefined }),
    (error: unknown) => ({ response: undefined, error }),
  );
  return async () => {
    const found = ordersUnder(externalId);
    expect(found.length, "orders under one number").toBeLessThanOrEqual(1);
    if (ending.response !== undefined) {
      expect([ending.response.external_id, ending.response.id]).toEqual([externalId, found[0]?.uuid]);
      return;
    }
    if (!isNewStoreError(ending.error)) throw ending.error;
    const { kind, outcomeUnknown, next, retryable, message } = ending.error;
    expect(["api", "rate_limit", "timeout", "aborted", "connection"]).toContain(kind);
    // What was done without a word of it is not denied.
    if (found.length === 1) expect(outcomeUnknown, `an order that "${message}" denies`).toBe(true);
    expect(retryable ? ["resend", "wait"] : ["read"], message).toContain(next);
    // Whatever it was, the same order again leads to one order.
    const { id } = await newstore.orders.inject(body);
    expect(ordersUnder(externalId).map(({ uuid }) => uuid)).toEqual([id]);
    if (found[0] !== undefined) expect(id).toBe(found[0].uuid);
  };
}
