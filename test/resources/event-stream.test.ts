import type { ClientOptions, CreateIntegrationRequest, Middleware } from "newstore-sdk";
import { NewStore } from "newstore-sdk";
import type { SandboxOptions } from "newstore-sdk/sandbox";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/core/system-clock.js";
import { asked, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order } from "../support/orders.js";
import { NOON } from "../support/sandbox.js";

const callback_parameters = { callback_url: "https://shop.example/newstore", api_key: "k" };
const SHOP: CreateIntegrationRequest = { id: "shop", integration_type: "permanent", callback_parameters };
const s3_parameters = {
  ...{ bucket: "events", key_prefix: "all", aws_region: "eu-west-1" },
  ...{ aws_access_key_id: "AKIAIOSFODNN7EXAMPLE", aws_secret_access_key: "a-secret-of-forty-characters-of-a-test-0" },
};
const POLLING = { intervalMs: 1, maxIntervalMs: 5, timeoutMs: 60_000 };
const INJECTED = ["order.created", "order.opened", "fulfillment_request.assigned"];

/** A platform whose receiver notes what it gets; `status` says what it responds with. */
function world(status: () => number = () => 200, own: SandboxOptions = {}, client: ClientOptions = {}) {
  const received: string[] = [];
  const fetch = async (_url: string, init: RequestInit) => {
    const { name, payload } = JSON.parse(String(init.body));
    received.push(`${name} ${payload.external_id ?? ""}`.trim());
    return new Response(null, { status: status() });
  };
  const webhooks = { fetch, retryDelayMs: 1, attempts: 2 };
  const made = facade({ now: NOON, webhooks, tokenLifetimeSeconds: 90 * 86_400, ...own }, client);
  const clock = { ...systemClock, nowMs: () => made.sandbox.clock.now() };
  const newstore = made.newstore.withOptions({ clock });
  const inject = async (external_id: string) => void (await newstore.orders.inject(order({ external_id })));
  const ids = () => made.sandbox.state.integrations.list().map(({ id }) => id);
  return { ...made, newstore, stream: newstore.eventStream, received, inject, ids };
}

/** Does something once, before the first request of an operation goes out. */
function onceBefore(operationId: string, work: () => Promise<unknown>, times = 1): Middleware {
  let left = times;
  return async (request, next) => {
    if (request.operationId === operationId && left-- > 0) await work();
    return next();
  };
}

describe("an integration", () => {
  it("is registered, listed, read, stopped, started, and deleted", async () => {
    const { stream, sandbox } = world();
    expect(await stream.register(SHOP)).toMatchObject({ id: "shop", status: "running" });
    expect((await stream.list()).map(({ id }) => id)).toEqual(["shop"]);
    expect((await stream.stop("shop")).status).toBe("stopped");
    expect((await stream.start("shop")).status).toBe("running");
    const actions = (await stream.log("shop")).map(({ action }) => action);
    expect(actions).toEqual(["integration_started", "integration_stopped", "integration_started"]);
    await stream.delete("shop");
    const gone = await failureOf(stream.get("shop"));
    expect([gone.status, gone.message]).toEqual([404, expect.stringMatching(/^eventStream\.get/)]);
    expect(sandbox.violations).toEqual([]);
  });

  it("whose registration was lost is the one that is there now", async () => {
    const { stream, sandbox, ids } = world();
    sandbox.faults.add({ operation: "createIntegration", reset: true, afterwards: true });
    expect(await stream.register(SHOP)).toMatchObject({ id: "shop", status: "running" });
    expect([ids(), asked(sandbox)["createIntegration"]]).toEqual([["shop"], 1]);
  });

  it("of somebody else under the same id is not taken for it", async () => {
    const { stream, sandbox } = world();
    await stream.register({ ...SHOP, callback_parameters: { callback_url: "https://other.example/" } });
    sandbox.faults.add({ operation: "createIntegration", status: 503 });
    expect(await failureOf(stream.register(SHOP))).toMatchObject({ outcomeUnknown: true, next: "read" });
    expect(await failureOf(stream.register(SHOP))).toMatchObject({ kind: "conflict", status: 409 });
  });

  it("with another sink or filter under the same id is not taken for one whose registration was lost", async () => {
    for (const other of [
      { s3_parameters },
      { callback_parameters, filter_conditions: { event_filter: ["order.cancelled"] } },
    ]) {
      const { stream, sandbox } = world();
      await stream.register({ id: "shop", integration_type: "permanent", ...other } as CreateIntegrationRequest);
      sandbox.faults.add({ operation: "createIntegration", status: 503 });
      expect(await failureOf(stream.register(SHOP))).toMatchObject({ outcomeUnknown: true, next: "read" });
    }
  });

  it("that breaks a rule is not sent, and the error names the method and the member", async () => {
    const { stream, sandbox } = world();
    const error = await failureOf(stream.register({ ...SHOP, id: "My shop", s3_parameters: {} as never }));
    expect(error).toMatchObject({ kind: "validation", next: "fix" });
    expect(error.message).toMatch(/^eventStream\.register/);
    expect(error.issues.map(({ path }) => path)).toContain("integration.id");
    expect(sandbox.requests).toEqual([]);
  });
});

describe("an address that is none", () => {
  const NONE = [
    "nope",
    "",
    "/newstore",
    "shop.example/newstore",
    "ftp://shop.example/",
    "https://",
    "https:///x",
    "https://a b/",
    5,
  ];
  it.each(NONE)("as %j is refused before anything is sent", async (callback_url) => {
    const { stream, sandbox } = world();
    const sink = { callback_parameters: { callback_url: callback_url as string } };
    const window = { from: "2026-01-01T00:00:00Z", to: "2026-01-02T00:00:00Z" };
    for (const call of [
      () => stream.register({ ...SHOP, ...sink }),
      () => stream.ensureRunning({ ...SHOP, ...sink }),
      () => stream.update("shop", sink),
      () => stream.replay({ ...window, ...sink }),
    ]) {
      const error = await failureOf(async () => call());
      expect([error.kind, error.next]).toEqual(["validation", "fix"]);
      expect(error.issues.map(({ path }) => path).join()).toContain("callback_parameters.callback_url");
    }
    expect(sandbox.requests).toEqual([]);
  });

  it.each(["http://127.0.0.1:3000/newstore", "HTTPS://shop.example", "https://shop.example?tenant=a"])(
    "is not %s",
    async (callback_url) => {
      const { stream } = world();
      expect(await stream.register({ ...SHOP, callback_parameters: { callback_url } })).toMatchObject({ id: "shop" });
    },
  );
});

describe("ensureRunning", () => {
  it("registers what is not there, leaves alone what runs, and starts what stands", async () => {
    const { stream, inject, received, sandbox } = world();
    expect(await stream.ensureRunning(SHOP)).toMatchObject({ action: "created", differs: [] });
    expect(await stream.ensureRunning(SHOP)).toMatchObject({ action: "none", integration: { status: "running" } });
    await stream.stop("shop");
    await inject("WEB-1");
    const started = await stream.ensureRunning(SHOP);
    expect(started).toMatchObject({ action: "started", integration: { status: "running" } });
    expect(started.missedSince).toBeUndefined();
    await sandbox.webhooks.settled();
    expect(received).toEqual(["order.created WEB-1", "order.opened WEB-1", "fulfillment_request.assigned"]);
  });

  it.each(["createIntegration", "startIntegration"] as const)(
    "makes up for a lost response of %s",
    async (operation) => {
      const { stream, sandbox, ids } = world();
      if (operation === "startIntegration") {
        await stream.register(SHOP);
        await stream.stop("shop");
      }
      sandbox.faults.add({ operation, reset: true, afterwards: true });
      const { action, integration } = await stream.ensureRunning(SHOP);
      expect(action).toBe(operation === "createIntegration" ? "created" : "started");
      expect([integration.status, ids(), asked(sandbox)[operation]]).toEqual(["running", ["shop"], 1]);
    },
  );

  it("that is aborted while its registration is under way does not deny it", async () => {
    const stop = new AbortController();
    const { stream, ids } = world(
      () => 200,
      {},
      {
        middleware: [
          async (request, next) => {
            const response = await next();
            if (request.operationId !== "createIntegration") return response;
            stop.abort();
            return new Promise(() => {});
          },
        ],
      },
    );
    const error = await failureOf(stream.ensureRunning(SHOP, { signal: stop.signal }));
    expect([ids(), error.kind, error.outcomeUnknown, error.next]).toEqual([["shop"], "aborted", true, "read"]);
    expect(error.message).toContain("unknown");
  });

  it("sends a start again that did not arrive", async () => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    await stream.stop("shop");
    sandbox.faults.add({ operation: "startIntegration", status: 503 });
    expect(await stream.ensureRunning(SHOP)).toMatchObject({ action: "started", integration: { status: "running" } });
    expect(asked(sandbox)["startIntegration"]).toBe(2);
  });

  it("registers it again, twice, where somebody deletes it meanwhile", async () => {
    const { stream, ids } = world();
    await stream.register(SHOP);
    await stream.stop("shop");
    const vanishes = onceBefore("startIntegration", () => stream.delete("shop"));
    const isTaken = onceBefore("createIntegration", async () => {
      await stream.register(SHOP);
      await stream.stop("shop");
    });
    const { action, integration } = await stream.ensureRunning(SHOP, { middleware: [vanishes, isTaken] });
    expect([action, integration.status, ids()]).toEqual(["started", "running", ["shop"]]);
  });

  it("gives up on one that does not stay, and says why to look at its log", async () => {
    const { stream } = world();
    await stream.register(SHOP);
    const stops = onceBefore("showIntegration", () => stream.stop("shop"), Number.POSITIVE_INFINITY);
    const error = await failureOf(stream.ensureRunning(SHOP, { middleware: [stops] }));
    expect([error.kind, error.message]).toEqual(["conflict", expect.stringContaining("eventStream.log")]);
  });

  it("may be called by two processes, five times each, at once", async () => {
    const { stream, sandbox, ids } = world();
    const other = new NewStore({ tenant: sandbox.tenant, credentials: sandbox.credentials, fetch: sandbox.fetch });
    const calls = [stream, other.eventStream].flatMap((one) =>
      Array.from({ length: 5 }, () => one.ensureRunning(SHOP)),
    );
    const ensured = await Promise.all(calls);
    expect(new Set(ensured.map(({ integration }) => integration.status))).toEqual(new Set(["running"]));
    expect(ensured.filter(({ action }) => action === "created")).toHaveLength(1);
    expect(ids()).toEqual(["shop"]);
  });

  it("says since when events are missing after more than 30 days", async () => {
    const { stream, sandbox, inject, received } = world();
    await stream.register(SHOP);
    await stream.stop("shop");
    await inject("WEB-1");
    await sandbox.clock.advance("31d");
    const { missedSince } = await stream.ensureRunning(SHOP);
    expect(missedSince).toBe(NOON);
    const window = { from: missedSince as string, to: new Date(sandbox.clock.now()) };
    await stream.replay({ ...window, callback_parameters }, POLLING);
    expect(received).toEqual(["order.created WEB-1", "order.opened WEB-1", "fulfillment_request.assigned"]);
  });

  it("refuses a definition that could not be registered, though it runs, unless nothing is to be checked", async () => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    const before = sandbox.requests.length;
    const wrong = {
      ...SHOP,
      ends_at: "2027-01-01T00:00:00Z",
      callback_parameters: { api_key: "k".repeat(2_000) } as never,
    };
    const error = await failureOf(stream.ensureRunning(wrong));
    expect([error.kind, error.issues.map(({ path }) => path).sort(), sandbox.requests.length]).toEqual([
      "validation",
      ["integration", "integration.callback_parameters.api_key", "integration.callback_parameters.callback_url"],
      before,
    ]);
    expect(error.message).not.toContain("kkk");
    expect(await stream.ensureRunning(wrong, { validate: { requests: "off" } })).toMatchObject({ action: "none" });
  });

  it("starts it all the same where its log cannot be read", async () => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    await stream.stop("shop");
    sandbox.faults.add({ operation: "listIntegrationLogEntries", status: 400 });
    expect(await stream.ensureRunning(SHOP)).toMatchObject({ action: "started" });
  });

  it("tells where the one that runs is another one", async () => {
    const { stream } = world();
    const filter_conditions = { event_filter: ["order.opened", "order.cancelled"] };
    await stream.register({ ...SHOP, filter_conditions });
    const same = { event_filter: ["order.cancelled", "order.opened"] };
    expect((await stream.ensureRunning({ ...SHOP, filter_conditions: same })).differs).toEqual([]);
    const elsewhere = { callback_url: "https://shop.example/v2" };
    const { differs } = await stream.ensureRunning({ ...SHOP, callback_parameters: elsewhere });
    expect(differs).toEqual(["callback_parameters.callback_url", "filter_conditions.event_filter"]);
  });

  it("tells where the one that runs has the other sink, or a filter that was not wanted", async () => {
    const { stream } = world();
    await stream.register({ id: "files", integration_type: "permanent", s3_parameters });
    expect((await stream.ensureRunning({ ...SHOP, id: "files" })).differs).toEqual(["callback_parameters"]);
    await stream.register({ ...SHOP, filter_conditions: { event_filter: ["order.cancelled"] } });
    expect((await stream.ensureRunning(SHOP)).differs).toEqual(["filter_conditions.event_filter"]);
    const all = { filter_conditions: { event_filter: [] } };
    expect((await stream.ensureRunning({ ...SHOP, ...all })).differs).toEqual(["filter_conditions.event_filter"]);
    await stream.register({ ...SHOP, id: "wide" });
    expect((await stream.ensureRunning({ ...SHOP, ...all, id: "wide" })).differs).toEqual([]);
  });
});

describe("a change", () => {
  const patch = { callback_parameters: { callback_url: "https://shop.example/v2" } };

  it("stops what runs, changes it, starts it again, and loses nothing", async () => {
    const { stream, received, inject, sandbox } = world();
    await stream.register(SHOP);
    const middleware = [onceBefore("updateIntegration", () => inject("WEB-1"))];
    const changed = await stream.update("shop", patch, { ...POLLING, middleware });
    expect(changed).toMatchObject({ status: "running", callback_parameters: patch.callback_parameters });
    await sandbox.webhooks.settled();
    expect(received).toHaveLength(INJECTED.length);
  });

  it("leaves one that stood as it was", async () => {
    const { stream } = world();
    await stream.register(SHOP);
    await stream.stop("shop");
    expect(await stream.update("shop", patch)).toMatchObject({ status: "stopped", ...patch });
  });

  it.each(["stopIntegration", "updateIntegration", "startIntegration"] as const)(
    "makes up for a lost response of %s",
    async (operation) => {
      const { stream, sandbox } = world();
      await stream.register(SHOP);
      sandbox.faults.add({ operation, reset: true, afterwards: true });
      expect(await stream.update("shop", patch, POLLING)).toMatchObject({ status: "running", ...patch });
    },
  );

  it("that is refused leaves it running as it was", async () => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    sandbox.faults.add({ operation: "updateIntegration", status: 400 });
    const error = await failureOf(stream.update("shop", patch, POLLING));
    expect([error.status, error.message]).toEqual([400, expect.stringMatching(/^eventStream\.update/)]);
    expect(await stream.get("shop")).toMatchObject({
      status: "running",
      callback_parameters: { callback_url: callback_parameters.callback_url },
    });
  });

  it("whose stop was lost and cannot be read starts it again all the same", async () => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    sandbox.faults.add({ operation: "stopIntegration", reset: true, afterwards: true });
    sandbox.faults.add({ operation: "showIntegration", skip: 1, status: 422 });
    expect(await failureOf(stream.update("shop", patch, POLLING))).toMatchObject({ status: 422 });
    expect((await stream.get("shop")).status).toBe("running");
  });

  it("that is aborted once it was made starts it again", async () => {
    const { stream } = world();
    await stream.register(SHOP);
    const controller = new AbortController();
    const middleware = [onceBefore("startIntegration", async () => controller.abort(new Error("enough")))];
    const changed = await stream.update("shop", patch, { ...POLLING, signal: controller.signal, middleware });
    expect(changed).toMatchObject({ status: "running", ...patch });
  });

  it("that breaks a rule, or is empty, does not stop the stream", async () => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    for (const wrong of [
      { callback_parameters: { api_key: "k".repeat(2_000) } },
      { callback_parameters, s3_parameters },
    ]) {
      const error = await failureOf(stream.update("shop", wrong, POLLING));
      expect([error.kind, error.message]).toEqual(["validation", expect.stringMatching(/^eventStream\.update/)]);
      expect(error.issues[0]?.path).toMatch(/^patch/);
    }
    expect(await stream.update("shop", {})).toMatchObject({ id: "shop", status: "running" });
    expect(await stream.update("shop", { callback_parameters: undefined })).toMatchObject({ status: "running" });
    expect([asked(sandbox)["stopIntegration"], asked(sandbox)["updateIntegration"]]).toEqual([undefined, undefined]);
  });

  it("that may not be made does not touch the stream", async () => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    sandbox.faults.add({ operation: "stopIntegration", status: 403, times: 9 });
    expect(await failureOf(stream.update("shop", patch, POLLING))).toMatchObject({ status: 403 });
    expect(asked(sandbox)["startIntegration"]).toBeUndefined();
  });

  it("that is aborted while it waits starts it again", async () => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    const controller = new AbortController();
    const middleware = [onceBefore("updateIntegration", async () => controller.abort(new Error("enough")))];
    const error = await failureOf(stream.update("shop", patch, { ...POLLING, signal: controller.signal, middleware }));
    expect([error.kind, (await stream.get("shop")).status]).toEqual(["aborted", "running"]);
    expect(asked(sandbox)["startIntegration"]).toBe(1);
  });

  it("after which it cannot be started says so, and how to go on", async () => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    sandbox.faults.add({ operation: "startIntegration", status: 403, times: 9 });
    const error = await failureOf(stream.update("shop", patch, POLLING));
    expect(error.message).toContain("eventStream.ensureRunning");
    expect(await stream.get("shop")).toMatchObject({ status: "stopped", ...patch });
  });

  it.each([
    ["its start is refused", { operation: "startIntegration", status: 403 }, "could not be started again"],
    ["its start fails", { operation: "startIntegration", status: 503 }, "could not be started again"],
    [
      "it cannot be read",
      { operation: "showIntegration", skip: 2, status: 403 },
      "was started again, but could not be",
    ],
  ] as const)("that was made says so where %s afterwards, and is no failure to repeat", async (_, fault, text) => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    sandbox.faults.add({ ...fault, times: 99 });
    const error = await failureOf(stream.update("shop", patch, POLLING));
    expect(error.message).toMatch(/The integration "shop" was changed\. .*stopped for a change and /);
    expect(error.message).toContain(text);
    expect(error).toMatchObject({ outcomeUnknown: true, retryable: false, next: "read" });
    sandbox.faults.clear();
    expect(await stream.get("shop")).toMatchObject(patch);
  });

  it("of one that stood says that it was made where it cannot be read afterwards", async () => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    await stream.stop("shop");
    sandbox.faults.add({ operation: "showIntegration", skip: 1, status: 403, times: 9 });
    const error = await failureOf(stream.update("shop", patch));
    expect(error.message).toContain('The integration "shop" was changed.');
    expect(error).toMatchObject({ outcomeUnknown: true, next: "read" });
  });
});

describe("a gateway's 404, which knows nothing of integrations,", () => {
  const away = { status: 404, html: true, times: Number.POSITIVE_INFINITY } as const;

  it.each(["showIntegration", "startIntegration"] as const)("to %s makes none and starts none", async (operation) => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    await stream.stop("shop");
    sandbox.faults.add({ operation, ...away });
    expect(await failureOf(stream.ensureRunning(SHOP))).toMatchObject({ kind: "api", status: 404 });
    expect(asked(sandbox)["createIntegration"]).toBe(1);
  });

  it("to the removal of a replay's does not pass for gone", async () => {
    const { stream, sandbox, ids } = world();
    await sandbox.clock.advance("1h");
    sandbox.faults.add({ operation: "destroyIntegration", ...away });
    const window = { from: "2026-03-02T12:00:00Z", to: "2026-03-02T12:30:00Z", callback_parameters };
    const error = await failureOf(stream.replay({ ...window, id: "again" }, POLLING));
    expect(error.message).toContain('The integration "again" of the replay could not be removed');
    expect(ids()).toEqual(["again"]);
  });
});

describe("a replay", () => {
  /** Three orders, ten minutes apart. */
  async function threeOrders(status?: () => number) {
    const made = world(status);
    for (const id of ["BEFORE", "INSIDE", "AFTER"]) {
      await made.inject(id);
      await made.sandbox.clock.advance("10m");
    }
    return made;
  }
  const window = { from: "2026-03-02T12:05:00Z", to: new Date("2026-03-02T12:15:00Z"), callback_parameters };

  it("delivers the events of its window and leaves nothing behind", async () => {
    const { stream, received, ids } = await threeOrders();
    const { id, rejected, log } = await stream.replay(window, POLLING);
    expect(received).toEqual(["order.created INSIDE", "order.opened INSIDE", "fulfillment_request.assigned"]);
    expect([id.startsWith("replay-"), rejected, ids()]).toEqual([true, [], []]);
    expect(log.map(({ action }) => action)).toEqual(["integration_started", "integration_stopped"]);
  });

  it("hands over what the receiver rejected, and takes a filter", async () => {
    const { stream, received } = await threeOrders(() => 400);
    const filter_conditions = { event_filter: ["order.opened"] };
    const { rejected } = await stream.replay({ ...window, filter_conditions }, POLLING);
    expect(received).toEqual(["order.opened INSIDE"]);
    expect(rejected).toMatchObject([{ name: "order.opened", payload: { external_id: "INSIDE" } }]);
  });

  it.each(["createIntegration", "showIntegration", "destroyIntegration"] as const)(
    "makes up for a lost response of %s",
    async (operation) => {
      const { stream, sandbox, ids, received } = await threeOrders();
      sandbox.faults.add({ operation, reset: true, afterwards: true });
      await stream.replay(window, POLLING);
      expect([ids(), received.length]).toEqual([[], INJECTED.length]);
    },
  );

  it.each([
    ["polls fail for good", "showIntegration", "api"],
    ["the log cannot be read", "listIntegrationLogEntries", "api"],
    ["rejected events cannot be read", "listRejectedEvents", "api"],
  ] as const)("removes its integration where %s", async (_, operation, kind) => {
    const { stream, sandbox, ids } = await threeOrders();
    sandbox.faults.add({ operation, status: 422, times: 9 });
    expect(await failureOf(stream.replay(window, POLLING))).toMatchObject({ kind, status: 422 });
    expect(ids()).toEqual([]);
  });

  it("removes its integration where the wait takes too long, and where it is aborted", async () => {
    const { stream, ids } = await threeOrders();
    const toCome = { ...window, to: "2026-03-02T23:00:00Z" };
    const late = await failureOf(stream.replay(toCome, { ...POLLING, timeoutMs: 20 }));
    expect([late.kind, late.message]).toEqual(["timeout", expect.stringContaining("is removed")]);
    const controller = new AbortController();
    const middleware = [onceBefore("showIntegration", async () => controller.abort(new Error("enough")))];
    const aborted = await failureOf(stream.replay(toCome, { ...POLLING, signal: controller.signal, middleware }));
    expect([aborted.kind, ids()]).toEqual(["aborted", []]);
  });

  it("removes its integration where it is aborted once it is through", async () => {
    const { stream, ids } = await threeOrders();
    const controller = new AbortController();
    const middleware = [onceBefore("destroyIntegration", async () => controller.abort(new Error("enough")))];
    await stream.replay(window, { ...POLLING, signal: controller.signal, middleware });
    expect(ids()).toEqual([]);
  });

  it("names the integration that it could not remove", async () => {
    const { stream, sandbox, ids } = await threeOrders();
    sandbox.faults.add({ operation: "destroyIntegration", status: 403, times: 9 });
    const error = await failureOf(stream.replay({ ...window, id: "replay-1" }, POLLING));
    expect([error.status, ids()]).toEqual([403, ["replay-1"]]);
    expect(error.message).toContain('eventStream.delete("replay-1")');
  });

  it("under an id that is taken leaves the other one alone", async () => {
    const { stream, ids } = await threeOrders();
    await stream.register(SHOP);
    expect(await failureOf(stream.replay({ ...window, id: "shop" }, POLLING))).toMatchObject({ kind: "conflict" });
    expect(ids()).toEqual(["shop"]);
  });

  it.each([
    ["without an offset", { from: "2026-03-02T12:05:00" }, "from"],
    ["that ends before it begins", { to: "2026-03-02T12:04:00Z" }, "to"],
    ["in the future", { from: "2027-03-02T12:05:00Z", to: "2027-03-03T12:05:00Z" }, "from"],
    ["with a member that nobody reads", { until: "2026-03-02" } as object, "until"],
  ])("of a window %s is refused before anything is sent", async (_, change, option) => {
    const { stream, sandbox } = world();
    const error = await failureOf(stream.replay({ ...window, ...change }, POLLING));
    expect([error.kind, error.message]).toEqual(["configuration", expect.stringContaining(`The option ${option}`)]);
    expect(sandbox.requests).toEqual([]);
  });
});

describe("rejected events", () => {
  it("are listed, read, sent again, and dropped", async () => {
    let status = 400;
    const { stream, inject, sandbox } = world(() => status);
    await stream.register(SHOP);
    await inject("WEB-1");
    await sandbox.webhooks.settled();
    const [first, second, third] = await stream.rejected.list("shop");
    expect(await stream.rejected.get("shop", first?.id as string)).toMatchObject({ name: "order.created" });
    const refused = await failureOf(stream.rejected.retry("shop", first?.id as string));
    expect([refused.status, refused.attempts]).toEqual([502, 1]);
    status = 200;
    await stream.rejected.retry("shop", first?.id as string);
    await stream.rejected.delete("shop", second?.id as string);
    expect(await stream.rejected.list("shop")).toEqual([third]);
    const gone = await failureOf(stream.rejected.get("shop", first?.id as string));
    expect([gone.status, gone.message]).toEqual([404, expect.stringMatching(/^eventStream\.rejected\.get/)]);
  });
});

describe("with one fault, wherever it strikes", () => {
  const operations = [
    ...(["createIntegration", "showIntegration", "startIntegration", "stopIntegration", "updateIntegration"] as const),
    ...(["destroyIntegration", "listIntegrationLogEntries", "listRejectedEvents", "showRejectedEvent"] as const),
  ];
  const kinds = [{ status: 500 }, { reset: true }, { reset: true, afterwards: true }, { truncate: true }] as const;
  const faults = operations.flatMap((operation) =>
    // Reads come several times in each.
    kinds.flatMap((kind) =>
      (operation === "showIntegration" ? [0, 1, 2] : [0]).map((skip) => ({ operation, skip, ...kind })),
    ),
  );

  it.each(faults)("a replay leaves no integration behind: %j", async (fault) => {
    const { stream, sandbox, inject, ids, received } = world(() => 400);
    await inject("WEB-1");
    sandbox.faults.add(fault);
    const window = { from: NOON, to: new Date(sandbox.clock.now() + 1) };
    await sandbox.clock.advance(1_000);
    const replayed = await stream.replay({ ...window, callback_parameters }, POLLING).catch((error: unknown) => error);
    expect(ids()).toEqual([]);
    if (!(replayed instanceof Error)) expect(received.length).toBeGreaterThanOrEqual(INJECTED.length);
  });

  it.each(faults)("a change leaves a stream that runs: %j", async (fault) => {
    const { stream, sandbox } = world();
    await stream.register(SHOP);
    sandbox.faults.add(fault);
    const patch = { callback_parameters: { callback_url: "https://shop.example/v2" } };
    await stream.update("shop", patch, POLLING).catch(() => undefined);
    expect((await stream.ensureRunning({ ...SHOP, ...patch })).differs).toEqual([]);
    expect(sandbox.state.integrations.get("shop")?.status).toBe("running");
  });

  it.each(faults)("what was to run runs after one more call at most: %j", async (fault) => {
    const { stream, sandbox, ids } = world();
    await stream.register(SHOP);
    await stream.stop("shop");
    sandbox.faults.add(fault);
    await stream.ensureRunning(SHOP).catch(() => undefined);
    expect(await stream.ensureRunning(SHOP)).toMatchObject({ integration: { status: "running" } });
    expect(ids()).toEqual(["shop"]);
  });
});
