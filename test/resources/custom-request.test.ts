import { type ClientOptions, NewStore, type NewStoreOptions } from "newstore-sdk";
import { afterEach, describe, expect, it } from "vitest";
import { failureOf } from "../support/failure.js";
import { type Script, startServer, stopServers, type TestServer } from "../support/server.js";

afterEach(stopServers);

async function client(script: Script, options: ClientOptions = {}): Promise<[NewStore, TestServer]> {
  const server = await startServer(script);
  const newstore = new NewStore({
    baseUrl: server.url,
    tokenUrl: `${server.url}/token`,
    credentials: { clientId: "me", clientSecret: "s3cr3t-value" },
    retry: { baseDelayMs: 1, maxDelayMs: 2 },
    ...options,
  } as NewStoreOptions);
  return [newstore, server];
}

describe("a request that no document describes", () => {
  it("goes with the token, encoded parameters, query, headers and a JSON body", async () => {
    const [newstore, { requests }] = await client([{ body: { status: "open" } }]);
    const call = newstore.request<{ status: string }>({
      method: "POST",
      path: "/v0/d/tax_cases/{id}/notes",
      params: { id: "T 1/2" },
      query: { notify: true, tag: ["a", "b"], none: undefined },
      headers: { "x-shop": "us" },
      body: { text: "é" },
    });
    expect(await call).toEqual({ status: "open" });
    expect(await call.withResponse()).toMatchObject({ status: 200, attempts: 1 });
    const [request] = requests;
    expect(request).toMatchObject({ method: "POST", url: "/v0/d/tax_cases/T%201%2F2/notes?notify=true&tag=a&tag=b" });
    expect(request?.headers).toMatchObject({ authorization: "Bearer token-1", "x-shop": "us" });
    expect(request?.headers["content-type"]).toContain("application/json");
    expect(JSON.parse(String(request?.body))).toEqual({ text: "é" });
  });

  it.each([
    ["GET", undefined, 3],
    ["HEAD", undefined, 3],
    ["POST", undefined, 1],
    ["DELETE", undefined, 1],
    ["GET", "never", 1],
    ["POST", "safe", 3],
    ["POST", { by: "body.external_id" }, 3],
    ["PUT", { header: "Idempotency-Key" }, 3],
  ] as const)("%s with replay %j is sent %i times when each fails", async (method, replay, times) => {
    const [newstore, { requests }] = await client([{ status: 503 }]);
    const body = method === "GET" || method === "HEAD" || method === "DELETE" ? undefined : { external_id: "1" };
    const error = await failureOf(newstore.request({ method, path: "/v0/d/things", body, replay }));
    expect(error).toMatchObject({ kind: "api", status: 503, attempts: times });
    expect(requests).toHaveLength(times);
    expect(new Set(requests.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  });

  it("a DELETE that finds its own work done is done, where it may be repeated", async () => {
    const gone = { status: 404, body: { error_code: "not_found" } };
    const [newstore] = await client(["reset", gone]);
    const remove = (replay?: "idempotent") => newstore.request({ method: "DELETE", path: "/v0/d/things/1", replay });
    expect(await remove("idempotent").withResponse()).toMatchObject({ data: undefined, status: 404, attempts: 2 });
    expect(await failureOf(remove("idempotent"))).toMatchObject({ status: 404, attempts: 1, outcomeUnknown: false });
    const [other] = await client(["reset", gone]);
    const once = other.request({ method: "DELETE", path: "/v0/d/things/1" });
    expect(await failureOf(once)).toMatchObject({ kind: "connection", attempts: 1, outcomeUnknown: true });
  });

  it("fails in the words of the call, without the secrets it carries", async () => {
    const [newstore] = await client([{ status: 404, body: { message: "no case; token-1 saw it" } }]);
    const error = await failureOf(newstore.request({ method: "GET", path: "/v0/d/cases/{id}", params: { id: "T-1" } }));
    expect(error).toMatchObject({ kind: "api", status: 404, operationId: "GET /v0/d/cases/{id}" });
    expect(error.message).toMatch(/^request failed with 404/);
    expect(error.message).toContain("(GET /v0/d/cases/{id}");
    expect(error.message).not.toContain("token-1");
  });

  it("is named by its template for hooks, and keeps the deadline of the call", async () => {
    const seen: unknown[] = [];
    const hooks = {
      onAttempt: ({ template, method }: { template: string; method: string }) => void seen.push([method, template]),
    };
    const [newstore] = await client(["stall"], { hooks, retry: { retries: 0 } });
    const sent = newstore.request(
      { method: "GET", path: "/v0/d/cases/{id}", params: { id: "T-1" } },
      { timeouts: { totalMs: 300 } },
    );
    expect(await failureOf(sent)).toMatchObject({ kind: "timeout" });
    expect(seen.at(-1)).toEqual(["GET", "/v0/d/cases/{id}"]);
  });

  it.each([
    ["nothing", undefined, /option of request is undefined/],
    ["no path", { method: "GET" }, /path of defineOperation is missing/],
    ["a whole URL", { method: "GET", path: "https://evil.example/" }, /path template that starts with \//],
    ["a method that is none", { method: "FETCH", path: "/x" }, /give one of GET, HEAD/],
    ["a member that nobody reads", { method: "GET", path: "/x", querry: {} }, /did you mean request\.query\?/],
    ["no value for a placeholder", { method: "GET", path: "/x/{id}" }, /params\.id: it is missing/],
    ["an id that is a way up", { method: "GET", path: "/x/{id}", params: { id: ".." } }, /params\.id: "\.\." cannot/],
    ["a GET with a body", { method: "GET", path: "/x", body: {} }, /body/],
  ])("%s is refused, and nothing is sent", async (_, request, text) => {
    const [newstore, { requests, tokenRequests }] = await client([{}]);
    const error = await failureOf(newstore.request(request as never));
    expect(error.message).toMatch(text);
    expect([...requests, ...tokenRequests]).toEqual([]);
  });

  it("never leaves the tenant's host", async () => {
    const [newstore, { requests }] = await client([{ body: {} }]);
    for (const path of ["//evil.example/x", "/@evil.example", "/\\evil.example"])
      await newstore.request({ method: "GET", path });
    expect(requests).toHaveLength(3);
  });
});

describe("a GraphQL query", () => {
  it("is posted with its variables, and gives data", async () => {
    const [newstore, { requests }] = await client([{ body: { data: { order: { externalId: "1001" } } } }]);
    const query = "query ($id: String!) { order(id: $id) { externalId } }";
    expect(await newstore.graphql(query, { id: "u-1" })).toEqual({ order: { externalId: "1001" } });
    expect(requests[0]).toMatchObject({ method: "POST", url: "/api/v1/org/data/query" });
    expect(JSON.parse(String(requests[0]?.body))).toEqual({ query, variables: { id: "u-1" } });
  });

  it("with errors in a 200 fails, and the error keeps the data", async () => {
    const body = {
      data: { order: null, stores: ["US01"] },
      errors: [
        { message: "no such order", path: ["order"], extensions: { code: "NOT_FOUND" } },
        { message: "another" },
      ],
    };
    const [newstore] = await client([{ body }]);
    const error = await failureOf(newstore.graphql("{ order { id } stores }"));
    expect(error).toMatchObject({ kind: "api", status: 200, errorCode: "NOT_FOUND", operationId: "graphql", body });
    expect(error.messages).toEqual(["no such order", "another"]);
    expect(error.message).toMatch(/^graphql returned 200 with 2 errors: no such order/);
    expect(JSON.stringify(error)).not.toContain("US01");
  });

  it.each([[null], [{}], [{ data: null }], ["text"], [{ data: null, errors: [] }], [{ errors: [null, 5] }]])(
    "whose response has no data fails: %j",
    async (body) => {
      const [newstore] = await client([{ body }], { retry: { retries: 0 } });
      expect(await failureOf(newstore.graphql("{ x }"))).toMatchObject({ kind: "api", status: 200 });
    },
  );

  it("is sent again after a failure, since it only reads", async () => {
    const [newstore, { requests }] = await client([{ status: 503 }, { body: { data: { ok: true } } }]);
    expect(await newstore.graphql("{ ok }")).toEqual({ ok: true });
    expect(requests).toHaveLength(2);
  });
});
