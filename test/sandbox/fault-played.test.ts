import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSandbox, type Fault, type RunningSandbox, startSandbox } from "../../src/sandbox/index.js";
import { steering } from "../support/control.js";
import * as fc from "../support/fast-check.js";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ seed: "played" });
});
afterAll(() => sandbox.stop());

const status = fc.oneof(fc.constantFrom(200, 204, 205, 304, 302, 429, 503, 599), fc.integer({ min: 90, max: 700 }));
const text = fc.oneof(
  fc.constantFrom("", "a", "ä", "€", "a\r\nb", "\0", "text/html", "3", "x".repeat(90)),
  fc.string(),
);
const name = fc.constantFrom(
  "X-A",
  "content-type",
  "Content-Type",
  "Content-Length",
  "transfer-encoding",
  "trailer",
  "a b",
  "",
  "é",
  "set-cookie",
  "location",
  "connection",
  "__proto__",
);
const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;
const odd = fc.constantFrom<unknown>(
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  2 ** 31,
  1e300,
  "5",
  null,
  [],
  {},
  10n,
  cyclic,
  () => 1,
);
const flag = fc.constantFrom<unknown>(true, false, true, false, "yes");

/** What somebody could hand to `faults.add`: right members, wrong ones, and members that fight each other. */
const faults = fc.record(
  {
    operation: fc.constantFrom<unknown>("listLocations", "listLocations", "listLocations", "*", "*", "listLocatoins"),
    times: fc.constantFrom<unknown>(1, 1, 2, 3, 0, Number.POSITIVE_INFINITY, "always"),
    afterwards: flag,
    stallMs: fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(0, 1, 3) }, odd),
    reset: flag,
    truncate: flag,
    status: fc.oneof<fc.Arbitrary<unknown>[]>(status, status, odd),
    body: fc.oneof<fc.Arbitrary<unknown>[]>(text, fc.jsonValue(), odd),
    errorCode: fc.oneof<fc.Arbitrary<unknown>[]>(text, odd),
    html: fc.oneof<fc.Arbitrary<unknown>[]>(text, fc.constant(true), odd),
    retryAfter: fc.oneof<fc.Arbitrary<unknown>[]>(text, fc.constantFrom(0, 1, 2.5), odd),
    finishAfterMs: fc.oneof<fc.Arbitrary<unknown>[]>(fc.constant(0), odd),
    headers: fc.oneof<fc.Arbitrary<unknown>[]>(fc.dictionary(name, text, { maxKeys: 2 }), odd),
    stalMs: fc.constant(1),
  },
  { requiredKeys: ["operation"] },
);
/** Few members make more faults that are accepted. */
const few = fc.tuple(faults, fc.integer({ min: 1, max: 3 }), fc.nat()).map(([fault, count, shift]) => {
  const { operation, ...rest } = fault;
  const members = Object.entries(rest);
  const kept = Array.from(
    { length: Math.min(count, members.length) },
    (_, at) => members[(at + shift) % members.length],
  );
  return { operation, ...Object.fromEntries(kept as [string, unknown][]) } as Record<string, unknown>;
});

/** One call on a connection of its own: the status, or 0 where the connection was cut. */
function called(path: string): Promise<{ status: number; headers: Record<string, unknown> }> {
  return new Promise((resolve) => {
    const cut = () => resolve({ status: 0, headers: {} });
    const sent = request(sandbox.url + path, { agent: false }, (response) => {
      response.resume().on("error", cut);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    });
    sent.on("error", cut).end();
  });
}

/** What the caller must see of a fault that strikes a call without a token. */
function expected({ status: own, body, html, reset, truncate }: Fault): number {
  if (reset || truncate) return 0;
  return own ?? (html !== undefined ? 502 : body !== undefined ? 200 : 401);
}

describe("a fault that is accepted", () => {
  it("can be played on HTTP, and the server serves the next request", { timeout: 60_000 }, async () => {
    let accepted = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(few, faults), async (fault) => {
        sandbox.faults.clear();
        try {
          sandbox.faults.add(fault as unknown as Fault);
        } catch (error) {
          refused += 1;
          expect(error instanceof TypeError || error instanceof RangeError, String(error)).toBe(true);
          expect((error as Error).message).toMatch(/fault|response/i);
          return;
        }
        accepted += 1;
        expect((await called("/v0/locations")).status).toBe(expected(fault as unknown as Fault));
        sandbox.faults.clear();
        expect((await called("/__sandbox/clock")).status).toBe(200);
      }),
      { numRuns: 1_500 },
    );
    expect(accepted).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
  });

  it("is accepted over HTTP exactly when the object accepts it", { timeout: 60_000 }, async () => {
    const steer = steering(sandbox);
    await fc.assert(
      fc.asyncProperty(few, async (fault) => {
        const sent = { ...fault, times: fault["times"] === Number.POSITIVE_INFINITY ? "always" : fault["times"] };
        let json: unknown;
        try {
          json = JSON.parse(JSON.stringify(sent));
        } catch {
          return;
        }
        const read = json as Record<string, unknown>;
        const object = { ...read, ...(read["times"] === "always" ? { times: Number.POSITIVE_INFINITY } : {}) };
        let accepts = true;
        try {
          createdFaults.add(object as unknown as Fault);
        } catch {
          accepts = false;
        }
        const { status, body } = await steer("POST", "/faults", json);
        expect([status, body], JSON.stringify(json)).toEqual([accepts ? 201 : 400, expect.anything()]);
      }),
      { numRuns: 300 },
    );
    sandbox.faults.clear();
  });

  const createdFaults = createSandbox().faults;

  it("is played as it was when it was added", async () => {
    const { faults: plan, url, fetch } = createSandbox();
    const headers: Record<string, string> = { "Content-Type": "text/csv" };
    const body = { a: 1 };
    plan.add({ operation: "listLocations", body, headers });
    headers["content-length"] = "999";
    body.a = 2;
    const response: Response = await fetch(`${url}/v0/locations`);
    expect([await response.json(), response.headers.get("content-type")]).toEqual([{ a: 1 }, "text/csv"]);
  });

  it("makes a difference with afterwards: without, the work is not done", async () => {
    const { faults: plan, url, fetch, state, credentials, tokenUrl } = createSandbox();
    const form = new URLSearchParams({
      ...{ grant_type: "client_credentials", client_id: credentials.clientId, client_secret: credentials.clientSecret },
    });
    const token: Response = await fetch(tokenUrl, { method: "POST", body: form });
    const { access_token } = (await token.json()) as { readonly access_token: string };
    const headers = { authorization: `Bearer ${access_token}`, "content-type": "application/json" };
    const body = JSON.stringify({ provider: "t", source_uri: "https://a.example/z", entities: ["prices"] });
    const madeBy = async (fault: Record<string, unknown>): Promise<number> => {
      plan.clear();
      plan.add({ ...fault, operation: "createImportJob", times: 1 } as unknown as Fault);
      const before = state.imports.list().length;
      await fetch(`${url}/v0/d/import`, { method: "POST", headers, body }).then(
        (response: Response) => response.text().catch(() => ""),
        () => "",
      );
      return state.imports.list().length - before;
    };
    let played = 0;
    await fc.assert(
      fc.asyncProperty(few, async (given) => {
        const { times: _, operation: __, ...fault } = given;
        let made: number;
        try {
          made = await madeBy({ ...fault, afterwards: true });
        } catch {
          return;
        }
        played += 1;
        expect([made, await madeBy({ ...fault, afterwards: false })], JSON.stringify(fault)).toEqual([1, 0]);
      }),
      { numRuns: 300 },
    );
    expect(played).toBeGreaterThan(30);
  });

  it("cuts its own body where it says truncate", async () => {
    const { faults: plan, url, fetch } = createSandbox();
    plan.add({ operation: "listLocations", status: 200, body: { half: "of this" }, truncate: true });
    const response: Response = await fetch(`${url}/v0/locations`);
    await expect(response.text()).rejects.toThrow("fetch failed");
  });

  it("cuts every body before its end, one of a single byte as well", async () => {
    const { faults: plan, url, fetch } = createSandbox();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (length) => {
        plan.add({ operation: "listLocations", body: "x".repeat(length), truncate: true });
        const response: Response = await fetch(`${url}/v0/locations`);
        let arrived = 0;
        const reading = async () => {
          for await (const chunk of response.body ?? []) arrived += chunk.byteLength;
        };
        await expect(reading()).rejects.toThrow("fetch failed");
        expect(arrived).toBe(Math.floor(length / 2));
      }),
    );
    sandbox.faults.clear();
    sandbox.faults.add({ operation: "listLocations", body: "1", truncate: true });
    expect((await called("/v0/locations")).status).toBe(0);
  });

  it("may redirect for ever: the caller is told after 20 times", async () => {
    const { faults: plan, url, fetch } = createSandbox();
    plan.add({
      operation: "*",
      status: 302,
      headers: { location: "/v0/locations" },
      times: Number.POSITIVE_INFINITY,
    });
    await expect(fetch(`${url}/v0/locations`)).rejects.toThrow("redirect count exceeded");
  });
});

describe("a fault that nobody could play", () => {
  it.each<[string, object, string]>([
    ["204 with a body", { status: 204, body: "x" }, "cannot have both status 204, which has no body, and body"],
    ["304 with a page", { status: 304, html: true }, "cannot have both status 304, which has no body, and html"],
    ["205 with a code", { status: 205, errorCode: "x" }, "errorCode"],
    ["a status below 200", { status: 103 }, "In a fault, status must be a whole number from 200 to 599; it is 103"],
    [
      "a header's name",
      { status: 500, headers: { "a b": "x" } },
      "In a fault, headers must be names and texts that HTTP",
    ],
    ["a header's value", { status: 500, headers: { a: "x\r\ny" } }, "In a fault, headers must be"],
    ["a header that frames", { status: 200, body: "", headers: { "Content-Length": "5" } }, "none of connection"],
    ["a wait beyond all timers", { stallMs: 2 ** 31 }, "from 0 to 2147483647; it is 2147483648"],
    ["a wait that is a text", { stallMs: "5" }, 'it is "5"'],
    ["a member with a typo", { status: 500, retyAfter: 1 }, "has no member retyAfter; did you mean retryAfter"],
    ["two bodies", { body: {}, html: true }, "cannot have both body and html"],
    ["a cut and a status", { reset: true, status: 503 }, "cannot have both reset and status"],
    ["a wait of nothing", { stallMs: 0 }, "changes nothing"],
    ["a code beside a body", { errorCode: "x", body: {} }, "cannot have both errorCode and body"],
    ["a code beside a page", { errorCode: "x", status: 502, html: true }, "cannot have both errorCode and html"],
    ["a cut and a code", { reset: true, errorCode: "x" }, "cannot have both reset and errorCode"],
    ["a cut and headers", { reset: true, headers: { a: "x" } }, "cannot have both reset and headers"],
    ["a cut and a later call", { reset: true, retryAfter: 1 }, "cannot have both reset and retryAfter"],
    ["half a body with a code", { truncate: true, errorCode: "x" }, "errorCode would do nothing"],
    ["half a body with headers", { truncate: true, headers: { a: "x" } }, "headers would do nothing"],
    ["half a body with a later call", { truncate: true, retryAfter: 1 }, "retryAfter would do nothing"],
    ["half a body, finished later", { truncate: true, finishAfterMs: 1 }, "finishAfterMs would do nothing"],
    [
      "a wait with a later call",
      { stallMs: 5, retryAfter: 1 },
      "without status, body or html, retryAfter would do nothing",
    ],
    ["a wait with a code", { stallMs: 5, errorCode: "x" }, "errorCode would do nothing"],
    [
      "another operation, finished later",
      { status: 504, finishAfterMs: 1, afterwards: true },
      "createInjectedOrder alone",
    ],
    [
      "an order that is refused and finished later",
      { operation: "createInjectedOrder", status: 504, finishAfterMs: 1 },
      "cannot have both finishAfterMs and status",
    ],
    [
      "an order that is cut off and finished later",
      { operation: "createInjectedOrder", reset: true, finishAfterMs: 1 },
      "cannot have both finishAfterMs and reset",
    ],
    ["a wait after the work", { stallMs: 5, afterwards: true }, "afterwards would do nothing"],
    ["half a body of work that is done anyway", { truncate: true, afterwards: true }, "afterwards would do nothing"],
    [
      "an order finished later and done first",
      { operation: "createInjectedOrder", finishAfterMs: 1, afterwards: true },
      "afterwards would do nothing",
    ],
    ["a body without a form in JSON", { body: () => 1 }, "In a fault, body must be a text, or what can be written as"],
  ])("is refused: %s", (_what, fault, message) => {
    const add = () => createSandbox().faults.add({ operation: "listLocations", ...fault } as Fault);
    expect(add).toThrow(message);
  });
});
