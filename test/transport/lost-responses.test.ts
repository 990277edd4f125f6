import { afterEach, describe, expect, it } from "vitest";
import { NewStoreError, type NewStoreErrorKind } from "../../src/core/newstore-error.js";
import { createTransport, type NewStoreTransport } from "../../src/transport/create-transport.js";
import { quickWaits } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { type Reply, startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder, injectOrder, operation } from "./descriptors.js";

afterEach(stopServers);

const JSON_TYPE = { "content-type": "application/json" };
const ORDER = { body: { external_id: "1001" } };
const WHOLE = JSON.stringify({ id: "6840f40c", external_id: "1001", items: [{ id: "a", price: 14.95 }] });

/** A response that is cut off without a sign of it: it has no length. */
const cutAt = (length: number): Reply => ({ body: WHOLE.slice(0, length), headers: JSON_TYPE, chunked: true });

const LOST: readonly (readonly [string, Reply])[] = [
  ["cut off", cutAt(60)],
  ["empty", { headers: JSON_TYPE }],
  ["null", { body: "null", headers: JSON_TYPE }],
  ["no JSON", { body: "OK", headers: JSON_TYPE }],
  ["a page", { body: "<html><body>Welcome</body></html>", headers: { "content-type": "text/html" } }],
  ["of a type that nobody asked for", { body: "<a/>", headers: { "content-type": "application/xml" } }],
  ["too long", { body: { id: "a".repeat(2_000) } }],
];

describe.each(LOST)("a good response that is %s", (_, reply) => {
  const limited = { maxResponseBytes: 1_000 };

  it("is to an order what a lost connection is: it is sent again, with the same bytes", async () => {
    const server = await startServer([reply, { body: { id: "6840f40c" } }]);
    const { data, attempts } = await send(transportTo(server, limited), injectOrder, ORDER);
    expect([data, attempts]).toEqual([{ id: "6840f40c" }, 2]);
    expect(String(server.requests[1]?.body)).toBe(String(server.requests[0]?.body));
  });

  it("leaves the outcome of an order open, and invites to the same call", async () => {
    const server = await startServer([reply]);
    const error = await failureOf(send(transportTo(server, limited), injectOrder, ORDER));
    expect(error).toMatchObject({ kind: "api", status: 200, attempts: 3, outcomeUnknown: true });
    expect(error).toMatchObject({ retryable: true, next: "resend" });
    expect(error.message).toContain("Whether the work was done is unknown: the same call again does it at most once.");
  });

  it("leaves that of a write without a key open, which is not sent again", async () => {
    const server = await startServer([reply]);
    const error = await failureOf(send(transportTo(server, limited), addNote, { body: {} }));
    expect(error).toMatchObject({ attempts: 1, outcomeUnknown: true, retryable: false, next: "read" });
    expect(error.message).toContain("Whether the work was done is unknown, and a repeat may do it twice");
    expect(server.requests).toHaveLength(1);
  });
});

describe("a read", () => {
  it("whose response is cut off is sent again; one that is too long stays so", async () => {
    const server = await startServer([cutAt(20), { body: { id: "a" } }]);
    expect(await send(transportTo(server), getOrder, { path: { id: "a" } })).toMatchObject({ attempts: 2 });
    const long = await startServer([{ body: { id: "a".repeat(2_000) } }]);
    const transport = transportTo(long, { maxResponseBytes: 1_000 });
    const error = await failureOf(send(transport, getOrder, { path: { id: "a" } }));
    expect(error).toMatchObject({ attempts: 1, retryable: false, outcomeUnknown: false, next: "fix" });
  });

  it("resolves without content where the contract names none", async () => {
    const server = await startServer([{ status: 200 }, { status: 204 }, { status: 204 }]);
    const transport = transportTo(server);
    expect((await send(transport, operation({ accept: [] }))).data).toBeUndefined();
    expect((await send(transport, operation({ accept: [] }))).data).toBeUndefined();
    expect((await send(transport, operation({ statuses: ["200", "204"] }))).data).toBeUndefined();
  });
});

describe("a write whose response is", () => {
  const message = "Whether the work was done is unknown: read the outcome before you send it again.";

  it("a redirect leaves the outcome open; the same call would meet it again", async () => {
    const server = await startServer([{ status: 302, headers: { location: "https://login.example/" } }]);
    const error = await failureOf(send(transportTo(server), injectOrder, ORDER));
    expect(error).toMatchObject({ outcomeUnknown: true, retryable: false, next: "read" });
    expect(error.message).toContain(message);
  });

  it("refused after an attempt that was lost leaves it open, too", async () => {
    const server = await startServer([cutAt(60), { status: 400, body: { message: "no" } }]);
    const error = await failureOf(send(transportTo(server), injectOrder, ORDER));
    expect(error).toMatchObject({ status: 400, attempts: 2, outcomeUnknown: true, retryable: false, next: "read" });
    expect(error.message).toContain(message);
  });

  it("a fault of the platform says what a repeat does", async () => {
    const server = await startServer([{ status: 500, body: { message: "no" } }]);
    const error = await failureOf(send(transportTo(server), injectOrder, ORDER));
    expect(error).toMatchObject({ outcomeUnknown: true, retryable: true, next: "resend" });
    expect(error.message).toContain("the same call again does it at most once");
  });

  it.each([0, 100, 199, Number.NaN, undefined])("of status %s is no success", async (status) => {
    const fetch = async () => ({ status, headers: new Headers(JSON_TYPE), body: null, text: async () => "{}" });
    const transport = createTransport({ baseUrl: "http://localhost", credentials: async () => "given", fetch });
    const error = await failureOf(send(transport, addNote, { body: {} }));
    expect(error).toMatchObject({ outcomeUnknown: true, next: "read" });
    expect(error.message).toContain("no status of a response");
  });
});

describe("an order whose response is cut off", () => {
  it("at any byte is never taken for done, nor for not done", async () => {
    const lengths = Array.from({ length: WHOLE.length }, (_, length) => length);
    const server = await startServer((_, index) => cutAt(lengths[index] ?? 0));
    const transport = transportTo(server, { retry: { retries: 0 }, rateLimit: false });
    for (const _ of lengths) {
      const error = await failureOf(send(transport, injectOrder, ORDER));
      expect(error).toMatchObject({ outcomeUnknown: true, retryable: true });
    }
  });
});

describe("whatever is thrown", () => {
  const thrown = fc.oneof(
    fc.anything(),
    fc.string().map((message) => new Error(message)),
    fc.constant(Object.assign(new RangeError("Maximum call stack size exceeded"), { code: 7 })),
    fc.constant(Object.create(null)),
  );
  const broken: Readonly<Record<string, (value: unknown) => NewStoreTransport>> = {
    fetch: (value) => over({ fetch: () => Promise.reject(value) }),
    "a fetch that throws at once": (value) => over({ fetch: () => fail(value) }),
    "a body": (value) => over({ fetch: async () => ({ ...responseOf(), text: () => Promise.reject(value) }) }),
    headers: (value) => over({ fetch: async () => ({ ...responseOf(), headers: { get: () => fail(value) } }) }),
    "the clock": (value) => over({ clock: { ...quickWaits(), monotonicMs: () => fail(value) } }),
    "chance and ids": (value) =>
      over({ clock: { ...quickWaits(), random: () => fail(value), uuid: () => fail(value) } }),
    middleware: (value) => over({ middleware: [() => Promise.reject(value)] }),
    "a hook": (value) => over({ hooks: { onAttempt: () => fail(value) } }),
    "the telemetry": (value) => over({ telemetry: { startCall: () => fail(value) } }),
    "the credentials": (value) => over({ credentials: () => Promise.reject(value) }),
  };

  function fail(value: unknown): never {
    throw value;
  }

  const responseOf = () => ({
    status: 200,
    headers: new Headers(),
    body: null,
    text: async () => "",
    arrayBuffer: fail,
  });

  function over(own: object): NewStoreTransport {
    const fetch = async () => Response.json({ id: "a" });
    return createTransport({
      baseUrl: "http://localhost",
      credentials: async () => "given",
      fetch,
      ...retries,
      ...own,
    });
  }
  const retries = { retry: { retries: 1, baseDelayMs: 0 } };

  it.each(Object.keys(broken))("by %s, a call ends well or with an error of the SDK", async (part) => {
    await fc.assert(
      fc.asyncProperty(thrown, fc.constantFrom(getOrder, injectOrder, addNote), async (value, called) => {
        const input = { path: { id: "a" }, body: called === getOrder ? undefined : ORDER.body };
        const transport = (broken[part] as (value: unknown) => NewStoreTransport)(value);
        const error = await send(transport, called, input).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error !== undefined) expect(error).toBeInstanceOf(NewStoreError);
      }),
      { numRuns: 40 },
    );
  });

  it("in a body that is nested deeper than the stack reaches", async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    expect(await failureOf(send(over({}), injectOrder, { body: { external_id: "1", deep } }))).toMatchObject({
      attempts: 0,
    });
    const text = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const fetch = async () => new Response(text, { headers: JSON_TYPE });
    const error = await send(over({ fetch }), getOrder, { path: { id: "a" } }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined) expect(error).toBeInstanceOf(NewStoreError);
  });
});

describe("what to do next", () => {
  const kinds: NewStoreErrorKind[] = [
    ...(["configuration", "authentication", "validation", "mapping", "api", "conflict"] as const),
    ...(["rate_limit", "timeout", "aborted", "connection", "job"] as const),
  ];
  const details = fc.record({
    kind: fc.constantFrom(...kinds),
    retryable: fc.boolean(),
    outcomeUnknown: fc.boolean(),
    retryAfterMs: fc.option(fc.nat(), { nil: undefined }),
    status: fc.option(fc.constantFrom(200, 302, 400, 401, 403, 404, 409, 429, 500, 503), { nil: undefined }),
    body: fc.constantFrom(undefined, "page", {}),
  });

  it("agrees with kind, retryable and outcomeUnknown", () => {
    fc.assert(
      fc.property(details, (made) => {
        const { next, kind, retryable, outcomeUnknown } = new NewStoreError("no", made);
        if (next === "resend") expect(retryable).toBe(true);
        if (retryable) expect(["resend", "wait"]).toContain(next);
        if (outcomeUnknown && !retryable) expect(next).toBe("read");
        if (next === "fix") expect(retryable || outcomeUnknown).toBe(false);
        if (kind === "configuration" && !retryable && !outcomeUnknown) expect(next).toBe("fix");
      }),
    );
  });
});
