import { afterEach, describe, expect, it } from "vitest";
import { MemoryTokenStore } from "../../src/auth/token-store.js";
import { afterRefusal } from "../../src/transport/policies/replay-refused.js";
import { fakeClock, quickWaits, until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { type Received, startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder } from "../transport/descriptors.js";

afterEach(stopServers);

const PATH = { path: { id: "a" } };
const problem = (status: number) => ({
  status,
  body: { message: "no" },
  headers: { "content-type": "application/problem+json" },
});
const bearerOf = ({ headers }: Received) => headers.authorization;

describe("the token request", () => {
  it("is made once for 20 concurrent cold calls", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const transport = transportTo(server);
    await Promise.all(Array.from({ length: 20 }, () => send(transport, getOrder, PATH)));
    expect(server.tokenRequests).toHaveLength(1);
    expect(server.requests).toHaveLength(20);
  });

  it("sends client credentials in the form, with scopes", async () => {
    const server = await startServer([{ body: {} }]);
    const credentials = { clientId: "c", clientSecret: "s&é=1 secret", scopes: ["a:read", "b:write"] };
    await send(transportTo(server, { credentials }), getOrder, PATH);
    const [request] = server.tokenRequests;
    expect(request?.headers).toMatchObject({
      "content-type": "application/x-www-form-urlencoded",
      accept: "application/json",
    });
    expect(request?.headers.authorization).toBeUndefined();
    expect(Object.fromEntries(new URLSearchParams(request?.body.toString()))).toEqual({
      grant_type: "client_credentials",
      client_id: "c",
      client_secret: "s&é=1 secret",
      scope: "a:read b:write",
    });
  });

  it("or as Basic, encoded as a form first, and then not in the body", async () => {
    const server = await startServer([{ body: {} }]);
    const credentials = { clientId: "c:1", clientSecret: "s é", authentication: "basic" as const };
    await send(transportTo(server, { credentials }), getOrder, PATH);
    const [request] = server.tokenRequests;
    expect(request?.headers.authorization).toBe(`Basic ${Buffer.from("c%3A1:s+%C3%A9").toString("base64")}`);
    expect(request?.body.toString()).toBe("grant_type=client_credentials");
  });

  it("of a user goes to the tenant's host", async () => {
    const server = await startServer([{ body: {} }]);
    const credentials = { username: "u@example.com", password: "hunter2-hunter2" };
    await send(transportTo(server, { credentials, tokenUrl: undefined }), getOrder, PATH);
    expect(server.tokenRequests[0]).toMatchObject({ method: "POST", url: "/v0/token" });
    expect(server.tokenRequests[0]?.body.toString()).toBe(
      "grant_type=password&username=u%40example.com&password=hunter2-hunter2",
    );
  });

  it("goes to the tenant's realm on the identity host", async () => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return Response.json(urls.length === 1 ? { access_token: "t", expires_in: 60 } : {});
    };
    const server = await startServer([]);
    await send(
      transportTo(server, { fetch, tenant: "acme-x", baseUrl: undefined, tokenUrl: undefined }),
      getOrder,
      PATH,
    );
    expect(urls).toEqual([
      "https://id.p.newstore.net/auth/realms/acme-x/protocol/openid-connect/token",
      "https://acme-x.p.newstore.net/orders/a",
    ]);
  });

  it("does not carry the client's own headers and middleware", async () => {
    const server = await startServer([{ body: {} }]);
    let runs = 0;
    const count = async (_: unknown, next: () => Promise<never>) => {
      runs += 1;
      return next();
    };
    await send(transportTo(server, { headers: { "x-own": "1" }, middleware: [count as never] }), getOrder, PATH);
    expect(server.tokenRequests[0]?.headers).not.toHaveProperty("x-own");
    expect(server.tokenRequests[0]?.headers["user-agent"]).toMatch(/^newstore-sdk/);
    expect(runs).toBe(1);
  });

  it("is requested again after a 503, and a call does not multiply that", async () => {
    const server = await startServer([{ body: {} }], [{ status: 503 }]);
    const error = await failureOf(send(transportTo(server), getOrder, PATH));
    expect(error).toMatchObject({ kind: "api", status: 503, operationId: "getOrder", attempts: 0, retryable: true });
    expect(error.cause).toMatchObject({ operationId: "createAccessToken", attempts: 3 });
    expect(server.tokenRequests).toHaveLength(3);
  });

  it.each([
    [400, "invalid_scope", /credentials.scopes/],
    [400, "invalid_grant", /Check the credentials/],
    [401, "invalid_client", /Check the credentials/],
    [404, "Realm does not exist", /Check the tenant/],
  ])("that is refused with %i %s is not repeated, and says what to check", async (status, code, message) => {
    const server = await startServer([{ body: {} }], [{ status, body: { error: code, error_description: "because" } }]);
    const error = await failureOf(send(transportTo(server), getOrder, PATH));
    expect(error).toMatchObject({
      kind: "authentication",
      status,
      errorCode: code,
      operationId: "getOrder",
      attempts: 0,
    });
    expect(error.message).toMatch(message);
    expect(server.tokenRequests).toHaveLength(1);
    expect(server.requests).toHaveLength(0);
  });

  it("that meets a blocked address says so, and does not blame the credentials", async () => {
    const page = { status: 403, headers: { "content-type": "text/html" }, body: "<html>Forbidden</html>" };
    const server = await startServer([{ body: {} }], [page]);
    const error = await failureOf(send(transportTo(server), getOrder, PATH));
    expect(error).toMatchObject({ kind: "authentication", status: 403, retryable: false });
    expect(error.message).toContain("this address is probably blocked");
    expect(error.message).not.toContain("Check the credentials");
    expect(server.tokenRequests).toHaveLength(1);
  });

  it.each([{}, { access_token: "" }, { access_token: 5 }, { access_token: "a\nb" }, [], "text"])(
    "whose response is %j fails",
    async (body) => {
      const server = await startServer(
        [{ body: {} }],
        [{ body: JSON.stringify(body), headers: { "content-type": "application/json" } }],
      );
      const error = await failureOf(send(transportTo(server), getOrder, PATH));
      expect(error).toMatchObject({ kind: "authentication", attempts: 0 });
      expect(error.message).toContain("No usable token came from the token endpoint");
    },
  );
});

describe("a token from elsewhere", () => {
  it("is asked for once, and again when it nears its end", async () => {
    let given = 0;
    const clock = fakeClock();
    const server = await startServer([{ body: {} }]);
    const credentials = async () => ({ accessToken: `own-${++given}`, expiresInSeconds: 100 });
    const transport = transportTo(server, { credentials, clock });
    await send(transport, getOrder, PATH);
    await send(transport, getOrder, PATH);
    clock.advance(95_000);
    await send(transport, getOrder, PATH);
    expect(server.requests.map(bearerOf)).toEqual(["Bearer own-1", "Bearer own-1", "Bearer own-2"]);
  });

  it("may be a text, given at once", async () => {
    const server = await startServer([{ body: {} }]);
    await send(transportTo(server, { credentials: () => "plain" }), getOrder, PATH);
    expect(server.requests.map(bearerOf)).toEqual(["Bearer plain"]);
  });

  it("that is not to be had fails the call with the reason as the cause", async () => {
    const server = await startServer([{ body: {} }]);
    const credentials = () => {
      throw new Error("vault is sealed");
    };
    const error = await failureOf(send(transportTo(server, { credentials }), getOrder, PATH));
    expect(error.kind).toBe("authentication");
    expect((error.cause as Error).cause).toMatchObject({ message: "vault is sealed" });
  });

  it("that never comes does not hold up the calls after it for ever", async () => {
    const clock = fakeClock();
    const server = await startServer([{ body: { id: "a" } }]);
    let asked = 0;
    const credentials = () => (++asked === 1 ? new Promise<string>(() => {}) : "second");
    const transport = transportTo(server, { credentials, clock, timeouts: { totalMs: 5_000 } });
    const first = failureOf(send(transport, getOrder, PATH));
    const joins = failureOf(send(transport, getOrder, PATH, { timeouts: { totalMs: 60_000 } }));
    await until(() => asked === 1 && clock.pending() === 3);
    clock.advance(5_000);
    expect(await first).toMatchObject({ kind: "timeout", attempts: 0 });
    const error = await joins;
    expect(error).toMatchObject({ kind: "timeout", retryable: true, attempts: 0 });
    expect(error.message).toContain("The function in credentials gave no token within timeouts.totalMs, 5000 ms");
    expect(await send(transport, getOrder, PATH)).toMatchObject({ status: 200 });
    expect(clock.pending()).toBe(0);
  });

  it("is given to tools", async () => {
    const server = await startServer([]);
    const transport = transportTo(server);
    expect(await transport.accessToken()).toBe("token-1");
    expect(await transport.accessToken({ signal: new AbortController().signal })).toBe("token-1");
  });
});

describe("a refusal", () => {
  it("401 on a cached token: one new token, one replay, of a write without a key too", async () => {
    const server = await startServer((request) =>
      bearerOf(request) === "Bearer token-1" ? problem(401) : { body: { ok: true } },
    );
    const transport = transportTo(server);
    await transport.accessToken();
    expect(await send(transport, addNote, { body: { text: "x" } })).toMatchObject({ data: { ok: true }, attempts: 2 });
    expect(server.requests.map(bearerOf)).toEqual(["Bearer token-1", "Bearer token-2"]);
    expect(server.requests[0]?.body).toEqual(server.requests[1]?.body);
  });

  it("401 for many callers at once: one new token", async () => {
    const server = await startServer((request) =>
      bearerOf(request) === "Bearer token-1" ? problem(401) : { body: { id: "a" } },
    );
    const transport = transportTo(server);
    await transport.accessToken();
    await Promise.all(Array.from({ length: 10 }, () => send(transport, getOrder, PATH)));
    expect(server.tokenRequests).toHaveLength(2);
  });

  it("a second 401 reaches the caller", async () => {
    const server = await startServer([problem(401)]);
    const transport = transportTo(server);
    await transport.accessToken();
    expect(await failureOf(send(transport, getOrder, PATH))).toMatchObject({
      kind: "authentication",
      status: 401,
      attempts: 2,
    });
    expect(server.tokenRequests).toHaveLength(2);
  });

  it("401 on a token that was issued for this call: replayed once with the same token, after a moment", async () => {
    const spread = await startServer([problem(401), { body: { id: "a" } }]);
    const clock = quickWaits();
    expect(await send(transportTo(spread, { clock }), getOrder, PATH)).toMatchObject({ status: 200, attempts: 2 });
    expect(spread.requests.map(bearerOf)).toEqual(["Bearer token-1", "Bearer token-1"]);
    expect(clock.delaysMs).toContain(300);

    const server = await startServer([problem(401)]);
    expect(await failureOf(send(transportTo(server), getOrder, PATH))).toMatchObject({ status: 401, attempts: 2 });
    expect(server.tokenRequests).toHaveLength(1);
  });

  it("401 on a token that was issued for this call is not replayed past the call's deadline", async () => {
    const server = await startServer([problem(401)]);
    const transport = transportTo(server, { clock: fakeClock(), timeouts: { totalMs: 299 } });
    expect(await failureOf(send(transport, getOrder, PATH))).toMatchObject({ status: 401, attempts: 1 });
  });

  it("401 when no other token is to be had is not replayed", async () => {
    const server = await startServer([problem(401)]);
    const transport = transportTo(server, { credentials: () => "always-the-same" });
    await transport.accessToken();
    expect(await failureOf(send(transport, getOrder, PATH))).toMatchObject({ status: 401, attempts: 1 });
  });

  it("JSON 403 on a token in its last seconds: refreshed and replayed once", async () => {
    const clock = fakeClock();
    const server = await startServer((request) => {
      // The token runs out while the request is on its way.
      if (bearerOf(request) === "Bearer token-1") clock.setClock(clock.nowMs() + 60_000);
      return bearerOf(request) === "Bearer token-1" ? problem(403) : { body: { id: "a" } };
    });
    const transport = transportTo(server, { clock, timeouts: { totalMs: 1e9, perAttemptMs: 1e9 } });
    await transport.accessToken();
    clock.setClock(clock.nowMs() + 3_600_000 - 40_000);
    expect(await send(transport, getOrder, PATH)).toMatchObject({ status: 200, attempts: 2 });
    expect(server.requests.map(bearerOf)).toEqual(["Bearer token-1", "Bearer token-2"]);
    expect(server.tokenRequests).toHaveLength(2);
  });

  it("403 with a page that is declared as JSON is not replayed, on a token in its last seconds either", async () => {
    const clock = fakeClock();
    const server = await startServer(() => {
      clock.setClock(clock.nowMs() + 60_000);
      return { status: 403, headers: { "content-type": "application/json" }, body: "<html>blocked</html>" };
    });
    const transport = transportTo(server, { clock, timeouts: { totalMs: 1e9, perAttemptMs: 1e9 } });
    await transport.accessToken();
    clock.setClock(clock.nowMs() + 3_600_000 - 40_000);
    expect(await failureOf(send(transport, getOrder, PATH))).toMatchObject({ status: 403, attempts: 1 });
    expect(server.tokenRequests).toHaveLength(1);
  });

  it("JSON 403 on a fresh token: one refresh finds a revoked one out, for 60 calls at once", async () => {
    const server = await startServer((request) =>
      bearerOf(request) === "Bearer token-1" ? problem(403) : { body: { id: "a" } },
    );
    const transport = transportTo(server);
    await transport.accessToken();
    const responses = await Promise.all(Array.from({ length: 60 }, () => send(transport, getOrder, PATH)));
    expect(responses.map(({ status }) => status)).toEqual(Array(60).fill(200));
    expect(server.tokenRequests).toHaveLength(2);
  });

  it("JSON 403 for want of a scope costs one refresh in a token's life, and names scopes", async () => {
    const server = await startServer([problem(403)]);
    const transport = transportTo(server);
    await transport.accessToken();
    for (let call = 0; call < 20; call += 1) {
      const error = await failureOf(send(transport, getOrder, PATH));
      expect(error).toMatchObject({ kind: "authentication", status: 403, attempts: call === 0 ? 2 : 1 });
      expect(error.message).toContain("scopes");
    }
    expect(server.tokenRequests).toHaveLength(2);
  });

  it("JSON 403 when no other token is to be had: the 403 reaches the caller, and the token stays in use", async () => {
    const server = await startServer(
      ({ url }) => (url.includes("forbidden") ? problem(403) : { body: { id: "a" } }),
      [{ body: { access_token: "only", expires_in: 3_600 } }, { status: 400, body: { error: "invalid_client" } }],
    );
    const transport = transportTo(server);
    await transport.accessToken();
    const error = await failureOf(send(transport, getOrder, { path: { id: "forbidden" } }));
    expect(error).toMatchObject({ status: 403, operationId: "getOrder" });
    expect(await send(transport, getOrder, PATH)).toMatchObject({ status: 200 });
    expect(server.tokenRequests).toHaveLength(2);
  });

  it("the 403 of a revoked token is found out again for the token that took its place", async () => {
    const revoked = new Set<string | undefined>();
    const server = await startServer((request) =>
      revoked.has(bearerOf(request)) ? problem(403) : { body: { id: "a" } },
    );
    const transport = transportTo(server);
    await transport.accessToken();
    for (const number of [1, 2, 3]) {
      revoked.add(`Bearer token-${number}`);
      expect(await send(transport, getOrder, PATH)).toMatchObject({ status: 200, attempts: 2 });
    }
    expect(server.tokenRequests).toHaveLength(4);
  });

  it.each([
    [401, true, false, false, true, "another-token"],
    [401, false, false, false, false, "another-token"],
    [401, true, true, true, true, "same-token-later"],
    [403, true, false, true, false, "another-token"],
    [403, true, false, false, true, "another-token"],
    [403, true, false, false, false, "pass-on"],
    [403, false, false, true, true, "pass-on"],
    [403, true, true, true, true, "pass-on"],
    [404, true, false, true, true, "pass-on"],
    [undefined, false, false, true, true, "pass-on"],
  ] as const)(
    "%s, JSON %s, new token %s, ending token %s, doubtful %s: %s",
    (status, isJson, isNewToken, isEndingToken, isDoubtfulToken, then) => {
      expect(afterRefusal({ status, isJson, isNewToken, isEndingToken, isDoubtfulToken })).toBe(then);
    },
  );
});

describe("a signal that aborts while a token is awaited", () => {
  it("ends the wait with kind aborted and the caller's reason as its cause", async () => {
    const server = await startServer([], () => new Promise(() => {}));
    const transport = transportTo(server, { clock: fakeClock() });
    for (const wait of [transport.accessToken, transport.renewToken]) {
      const controller = new AbortController();
      const waiting = wait({ signal: controller.signal });
      controller.abort(new Error("the caller left"));
      const error = await failureOf(waiting);
      expect(error).toMatchObject({ kind: "aborted", outcomeUnknown: false });
      expect(error.cause).toMatchObject({ message: "the caller left" });
    }
    expect(await failureOf(transport.accessToken({ signal: "now" as never }))).toMatchObject({ kind: "configuration" });
  });
});

describe("renewToken", () => {
  it("requests one whatever is left of the old one; concurrent ones and the calls that follow share it", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const transport = transportTo(server);
    await transport.renewToken();
    expect(server.tokenRequests).toHaveLength(1);
    await Promise.all([transport.renewToken(), transport.renewToken(), transport.renewToken()]);
    expect(server.tokenRequests).toHaveLength(2);
    await send(transport, getOrder, PATH);
    expect(server.requests.map(bearerOf)).toEqual(["Bearer token-2"]);
  });

  it("does not take the old one back out of a store", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const tokenStore = new MemoryTokenStore();
    await transportTo(server, { tokenStore }).accessToken();
    const other = transportTo(server, { tokenStore });
    await other.renewToken();
    expect(await other.accessToken()).toBe("token-2");
  });

  it("needs credentials, and says when they are refused", async () => {
    const server = await startServer([{ body: {} }], [{ status: 401, body: { error: "invalid_client" } }]);
    const none = transportTo(server, { credentials: undefined });
    expect(await failureOf(none.renewToken())).toMatchObject({ kind: "configuration" });
    expect(await failureOf(transportTo(server).renewToken())).toMatchObject({ kind: "authentication", status: 401 });
  });
});

describe("a Retry-After of the token endpoint", () => {
  it("longer than a call waits is kept by all calls: none sends another request before", async () => {
    const clock = fakeClock();
    const server = await startServer(
      [{ body: { id: "a" } }],
      [{ status: 429, headers: { "retry-after": "120" } }, { body: { access_token: "late", expires_in: 3_600 } }],
    );
    const transport = transportTo(server, { clock, timeouts: { totalMs: 1e9 } });
    expect(await failureOf(send(transport, getOrder, PATH))).toMatchObject({ status: 429, retryAfterMs: 120_000 });
    clock.advance(100_000);
    const errors = await Promise.all(Array.from({ length: 10 }, () => failureOf(send(transport, getOrder, PATH))));
    for (const error of errors) expect(error).toMatchObject({ status: 429, retryAfterMs: 20_000, retryable: true });
    expect(server.tokenRequests).toHaveLength(1);
    clock.advance(20_000);
    expect(await send(transport, getOrder, PATH)).toMatchObject({ status: 200 });
    expect(server.tokenRequests).toHaveLength(2);
  });

  it("of a day is believed for ten minutes", async () => {
    const clock = fakeClock();
    const server = await startServer([{ body: { id: "a" } }], [{ status: 503, headers: { "retry-after": "86400" } }]);
    const transport = transportTo(server, { clock, timeouts: { totalMs: 1e9 } });
    await failureOf(send(transport, getOrder, PATH));
    clock.advance(599_999);
    await failureOf(send(transport, getOrder, PATH));
    expect(server.tokenRequests).toHaveLength(1);
    clock.advance(1);
    await failureOf(send(transport, getOrder, PATH));
    expect(server.tokenRequests).toHaveLength(2);
  });
});
