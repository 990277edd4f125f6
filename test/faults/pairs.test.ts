import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTransport } from "../../src/transport/create-transport.js";
import { quickWaits, rounds } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { expected } from "./expected.js";
import { type FaultServer, startFaultServer } from "./fault-server.js";
import { FAULTS, type Fault } from "./faults.js";
import { KINDS, type Kind } from "./kinds.js";
import { World } from "./world.js";

/**
 * Every fault × every kind of operation, once and always, each on a client of its own whose token is cached. Waits
 * between attempts pass at once; the deadline of an attempt passes when the server says that it stalls. Nothing waits in real
 * time but the few milliseconds by which a reset follows what was written, so all of it takes some seconds.
 */

const PER_ATTEMPT_MS = 30_000;
const CLIENT_SECRET = "client-secret-value";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.stop());

/** A world and a client in it. */
function setUp(options: ConstructorParameters<typeof World>[0]) {
  const world = new World(options);
  const clock = quickWaits();
  // Later, since the client has not yet begun to wait for what has just been written.
  world.onStall = () => void rounds().then(() => clock.advance(PER_ATTEMPT_MS));
  const baseUrl = server.host(world);
  const transport = createTransport({
    baseUrl,
    tokenUrl: `${baseUrl}/token`,
    credentials: { clientId: "client", clientSecret: CLIENT_SECRET },
    validate: { requests: "off", responses: "off" },
    clock,
  });
  return { world, clock, transport };
}

/** A call of one kind in a world with one fault. */
async function callOf(kind: Kind, fault: Fault, times: "once" | "always", isWorkDone: boolean) {
  const { world, clock, transport } = setUp({
    stepOf: (_, index) => (index === 0 || times === "always" ? { fault, isWorkDone } : {}),
    recognisesOf: () => kind.recognises,
  });
  await transport.accessToken();
  const { operation } = kind;
  const options = { headers: { "x-call": "c1" } };
  const send = () => transport.send({ operation, input: kind.input("c1"), options });
  return { world, clock, send };
}

const workVariants = ({ work }: Fault) => (work === "either" ? [false, true] : [work === "done"]);

describe.each(KINDS)("$name", (kind) => {
  describe.each(["once", "always"] as const)("%s", (times) => {
    it.each(FAULTS)("$name", async (fault) => {
      for (const isWorkDone of workVariants(fault)) {
        const { world, clock, send } = await callOf(kind, fault, times, isWorkDone);
        const wanted = expected(fault, kind, times);
        if (wanted.ends === "well") {
          const { data, attempts } = await send();
          expect({ data, attempts }).toEqual({
            data: wanted.isEmpty ? undefined : { id: "c1" },
            attempts: wanted.attempts,
          });
          expect(world.workOf("c1")).toBeGreaterThan(0);
        } else {
          const error = await failureOf(send());
          expect(error).toMatchObject({
            kind: wanted.kind,
            status: wanted.status,
            retryable: wanted.isRetryable,
            operationId: kind.operation.id,
          });
          if (wanted.attempts === "many") expect(error.attempts).toBeGreaterThan(5);
          else expect(error.attempts).toBe(wanted.attempts);
          expect(error.attempts).toBe(world.arrivals.length);
          if (fault.seenAs === "far") expect(error.retryAfterMs).toBe(3_600_000);
          expect(inspect(error, { depth: 9 })).not.toMatch(/secret-token|client-secret-value/);
        }
        expectNoHarm(world, kind);
        expect(clock.pending()).toBe(0);
      }
    });
  });
});

/** What holds however a call ends. */
function expectNoHarm(world: World, kind: Kind): void {
  const { arrivals } = world;
  expect(new Set(arrivals.map(({ body }) => body)).size).toBe(1);
  expect(new Set(arrivals.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  expect(world.conflicts).toBe(0);
  if (kind.recognises !== "no work") expect(world.workOf("c1")).toBeLessThanOrEqual(1);
  if (!kind.canRetry) {
    const perhapsDone = arrivals.filter(({ fault }) => fault?.seenAs !== "refused" && fault?.status !== 429);
    expect(perhapsDone.length).toBeLessThanOrEqual(1);
  }
}

describe("a request for a token", () => {
  const SAFE = { ...(KINDS[0] as Kind), recognises: "no work" } as const;

  it.each(FAULTS)("$name", async (fault) => {
    for (const times of ["once", "always"] as const) {
      const { world, transport, clock } = setUp({
        stepOf: () => ({}),
        tokenStepOf: (index) => (index === 0 || times === "always" ? { fault } : {}),
        recognisesOf: () => "no work",
      });
      const wanted = tokenOutcome(fault, times);
      if (wanted.ends === "well") {
        expect(await transport.accessToken()).toBe(world.tokens[0]);
      } else {
        const error = await failureOf(transport.accessToken());
        expect(error).toMatchObject({ kind: wanted.kind, retryable: wanted.isRetryable });
        expect(inspect(error, { depth: 9 })).not.toMatch(/secret-token|client-secret-value/);
      }
      expect(world.tokenArrivals).toHaveLength(Number(wanted.attempts));
      expect(new Set(world.tokenArrivals.map(({ body }) => body)).size).toBe(1);
      expect(clock.pending()).toBe(0);
    }
  });

  /** Refusals are final here: the credentials are wrong, and no other token helps. */
  function tokenOutcome(fault: Fault, times: "once" | "always") {
    if (fault.seenAs === "refused") {
      return { ends: "badly", kind: "authentication", attempts: 1, isRetryable: false } as const;
    }
    return expected(fault, SAFE, times);
  }

  it.each(FAULTS)("$name always: a call that needs the token fails in its own name, and is not sent", async (fault) => {
    const { world, transport } = setUp({
      stepOf: () => ({}),
      tokenStepOf: () => ({ fault }),
      recognisesOf: () => "external_id",
    });
    const wanted = tokenOutcome(fault, "always");
    if (wanted.ends === "well") throw new Error("a token cannot be had here");
    const { operation, input } = KINDS.find(({ recognises }) => recognises === "external_id") as Kind;
    const error = await failureOf(transport.send({ operation, input: input("c1"), options: {} }));
    const { kind, isRetryable } = wanted;
    expect(error).toMatchObject({ kind, retryable: isRetryable, operationId: "createInjectedOrder", attempts: 0 });
    expect(world.arrivals).toHaveLength(0);
  });
});
