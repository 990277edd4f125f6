import { NewStore } from "newstore-sdk";
import { sandboxHandlers } from "newstore-sdk/msw";
import { otel } from "newstore-sdk/otel";
import { redisRate, redisState, redisTokenStore } from "newstore-sdk/redis";
import { createSandbox, startSandbox } from "newstore-sdk/sandbox";
import { createTransport } from "newstore-sdk/transport";
import { describe, expect, it } from "vitest";
import { failureOf } from "../support/failure.js";

const redis = { get() {}, set() {}, del() {}, eval() {} } as never;
const sandbox = createSandbox();

/** What takes options and is made by a function of its own, each with the beginning of what it is given. */
const MAKERS: Readonly<Record<string, (options: never) => unknown>> = {
  createTransport: (options) => createTransport(options),
  "withOptions of a transport": (options) => createTransport({ tenant: "acme" }).withOptions(options),
  NewStore: (options) => new NewStore(options),
  redisTokenStore: (options) => redisTokenStore(redis, options),
  redisRate: (options) => redisRate(redis, options),
  otel: (options) => otel(options),
  sandboxHandlers: (options) => sandboxHandlers(sandbox, options),
};

describe.each(Object.entries(MAKERS))("%s", (_, make) => {
  it("refuses an option that nobody reads, as an error of the SDK that names it", async () => {
    const error = await failureOf(async () => make({ tracert: 1, perfix: "x" } as never));
    expect(error).toMatchObject({ kind: "configuration", message: expect.stringContaining("tracert is unknown") });
  });

  it.each([null, 5, "x", [[]]].map((value) => [value]))("refuses %j for its options", async (value) => {
    expect(await failureOf(async () => make(value as never))).toMatchObject({ kind: "configuration" });
  });
});

describe("createSandbox and startSandbox", () => {
  it("refuse an option that nobody reads, and name the one that was meant", async () => {
    const wrong = { faultProfil: "checkout-storm" } as never;
    const message = "A sandbox has no option faultProfil; did you mean faultProfile.";
    expect(() => createSandbox(wrong)).toThrow(new TypeError(message));
    await expect(startSandbox(wrong)).rejects.toThrow(new TypeError(message));
  });

  it.each([null, 5, "x", [[]]].map((value) => [value]))("refuse %j for their options", async (value) => {
    expect(() => createSandbox(value as never)).toThrow("The options of a sandbox are an object.");
    await expect(startSandbox(value as never)).rejects.toThrow("The options of a sandbox are an object.");
  });
});

it.each<[string, () => unknown]>([
  ["prefix is 5: give text", () => redisTokenStore(redis, { prefix: 5 } as never)],
  ["prefix is 5: give text", () => redisRate(redis, { prefix: 5 } as never)],
  ["key is undefined: give text", () => redisState(redis, undefined as never)],
  ['tracer is "no"', () => otel({ tracer: "no" } as never)],
  ["meter is null", () => otel({ meter: null } as never)],
  ["propagator is an object", () => otel({ propagator: {} } as never)],
  ['urlIds is "yes"', () => otel({ urlIds: "yes" } as never)],
  ["sandbox is none", () => sandboxHandlers(undefined as never)],
  ['stage is "": give the label', () => sandboxHandlers(sandbox, { stage: "" })],
  ['stage is "x/../y": give the label', () => sandboxHandlers(sandbox, { stage: "x/../y" })],
])("%s", async (words, make) => {
  expect(await failureOf(async () => make())).toMatchObject({
    kind: "configuration",
    message: expect.stringContaining(words),
  });
});
