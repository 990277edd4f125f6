import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTransport } from "../../src/transport/create-transport.js";
import { quickWaits, rounds } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { type FaultServer, startFaultServer } from "./fault-server.js";
import { FAULTS, type Fault, fault } from "./faults.js";
import { type Kind, kind } from "./kinds.js";
import { tellsOutcome } from "./says-so.js";
import { type Step, World } from "./world.js";

/**
 * What a failure says when an earlier attempt of the same call may have done the work, and the last one certainly did not:
 * it was refused, or got no token. The last word alone would invite to a repeat, and with a key that was made for this
 * call a repeat is another piece of work.
 */

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.stop());

/** A call whose first attempt breaks after the work was done; tokens last for one attempt. */
async function afterWork({ operation, input, recognises }: Kind, later: Fault, place: "response" | "token") {
  const broken: Step = { fault: fault("reset before headers"), isWorkDone: true };
  const world = new World({
    stepOf: (_, index) => (index === 0 ? broken : place === "response" ? { fault: later } : {}),
    tokenStepOf: (index) => (index > 0 && place === "token" ? { fault: later } : {}),
    recognisesOf: () => recognises,
    expiresIn: 0,
  });
  const clock = quickWaits();
  world.onStall = () => void rounds().then(() => clock.advance(30_000));
  const baseUrl = server.host(world);
  const transport = createTransport({
    baseUrl,
    tokenUrl: `${baseUrl}/token`,
    credentials: { clientId: "client", clientSecret: "client-secret-value" },
    validate: { requests: "off", responses: "off" },
    clock,
  });
  const options = { headers: { "x-call": "c1" } };
  const send = () => transport.send({ operation, input: input("c1"), options });
  return { world, clock, error: await failureOf(send()), send };
}

const FAILING = FAULTS.filter(({ status }) => status !== 504);

describe.each(["response", "token"] as const)("a later attempt that fails with its %s", (place) => {
  // The contract of that write names no content, so that none is lost.
  const FAILING_THERE = FAILING.filter(({ name }) => name !== "an empty 200" || place === "token");
  it.each(FAILING_THERE)("$name: a repeat is not invited to where it would do the work again", async (later) => {
    const { world, error } = await afterWork(kind("write, by a header made for it"), later, place);
    expect(world.workOf("c1")).toBe(1);
    expect(error.retryable).toBe(false);
  });

  it.each(FAILING)("$name: the error says that there may be an order, in words and for machines", async (later) => {
    const { world, error } = await afterWork(kind("write, by external_id"), later, place);
    expect(world.workOf("c1")).toBe(1);
    expect(error.outcomeUnknown).toBe(true);
    expect(error.toJSON()).toHaveProperty("outcomeUnknown", true);
    expect(tellsOutcome(error), error.message).toBe(true);
  });

  it.each(FAILING)("$name: a read leaves nothing open", async (later) => {
    const { error } = await afterWork(kind("POST, read-only"), later, place);
    expect(error.outcomeUnknown).toBe(false);
  });

  it.each(FAILING)("$name: an order is there once, after the repeat that the error invites to", async (later) => {
    const { world, clock, error, send } = await afterWork(kind("write, by external_id"), later, place);
    world.recover();
    clock.advance(error.retryAfterMs ?? 0);
    if (error.retryable) await send();
    expect(world.workOf("c1")).toBe(1);
    expect(world.conflicts).toBe(0);
  });
});

describe("what no attempt has done", () => {
  const REFUSALS = FAULTS.filter(({ work, status }) => work === "none" && status !== undefined && status < 500);

  it.each(REFUSALS)("$name: is not said to be open, however often it was attempted", async (refusal) => {
    const world = new World({ stepOf: () => ({ fault: refusal }), recognisesOf: () => "external_id" });
    const { operation, input } = kind("write, by external_id");
    const baseUrl = server.host(world);
    const transport = createTransport({ baseUrl, credentials: () => "secret-token-1", clock: quickWaits() });
    const validate = { requests: "off" } as const;
    const error = await failureOf(transport.send({ operation, input: input("c1"), options: { validate } }));
    expect(error.attempts).toBeGreaterThan(0);
    expect(error).toMatchObject({ outcomeUnknown: false });
    expect(error.message).not.toMatch(/outcome/);
  });
});
