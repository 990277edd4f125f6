import { afterEach, describe, expect, it } from "vitest";
import type { DeprecationEvent } from "../../src/core/hooks.js";
import { deprecationOf } from "../../src/transport/policies/deprecation.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder, operation } from "./descriptors.js";

afterEach(stopServers);

const URL_OF_CALL = "https://acme.p.newstore.net/v0/things?id=1";
const read = (headers: Record<string, string>, status = 200) =>
  deprecationOf(status, new Headers(headers), URL_OF_CALL, (text) => text.replaceAll("very-secret", "[redacted]"));

const JULY = Date.UTC(2023, 5, 30, 23, 59, 59);

describe("a response's words on the end of its operation", () => {
  it.each([
    ["@1688169599", JULY],
    ["@1688169599;reason=old", JULY],
    ["1688169599", JULY],
    ["1688169599000", JULY],
    ["Fri, 30 Jun 2023 23:59:59 GMT", JULY],
    ["2023-06-30T23:59:59Z", JULY],
    ["true", undefined],
    ["?1", undefined],
    ["version=v1", undefined],
    ["@1e9", undefined],
  ])("Deprecation: %s", (value, deprecatedAtMs) => {
    expect(read({ deprecation: value })).toMatchObject({ state: "deprecated", deprecatedAtMs, sunsetAtMs: undefined });
  });

  it.each(["false", "?0", "", "  "])("Deprecation: %j says nothing", (value) => {
    expect(read({ deprecation: value })).toBeUndefined();
  });

  it.each([
    ["Fri, 30 Jun 2023 23:59:59 GMT", JULY],
    ["2023-06-30T23:59:59+00:00", JULY],
    ["@1688169599", JULY],
    ["soon", undefined],
  ])("Sunset: %s", (value, sunsetAtMs) => {
    expect(read({ sunset: value })).toMatchObject({ state: "deprecated", sunsetAtMs });
  });

  it("a 410, with and without headers", () => {
    expect(read({}, 410)).toMatchObject({ state: "gone", sunsetAtMs: undefined });
    expect(read({ sunset: "@1688169599" }, 410)).toMatchObject({ state: "gone", sunsetAtMs: JULY });
    expect(read({}, 404)).toBeUndefined();
  });

  it.each([
    ['<https://docs.newstore.com/v2?token=x#y>; rel="deprecation"; type="text/html"', "https://docs.newstore.com/v2"],
    ['</docs/sunset>; rel="sunset"', "https://acme.p.newstore.net/docs/sunset"],
    [
      '<https://a.example/next>; rel=successor-version, <https://a.example/why>; rel="help deprecation"',
      "https://a.example/why",
    ],
    ['<https://a.example/very-secret/x>; rel="deprecation"', "https://a.example/[redacted]/x"],
    ['<javascript:alert(1)>; rel="deprecation"', undefined],
    ['<https://a.example/other>; rel="next"', undefined],
    ["garbage <<>>; rel=,,<", undefined],
    ["<".repeat(100_000), undefined],
  ])("Link: %.90s", (link, documentation) => {
    expect(read({ deprecation: "true", link })?.documentation).toBe(documentation);
  });
});

describe("a client", () => {
  it("tells each operation once, by hook and logger, and hands the response over all the same", async () => {
    const events: DeprecationEvent[] = [];
    const lines: string[] = [];
    const headers = {
      deprecation: "@1688169599",
      sunset: "Thu, 31 Dec 2026 00:00:00 GMT",
      link: '<https://docs.newstore.com/docs/orders-v2>; rel="successor-version"',
    };
    const server = await startServer([{ body: { id: "a" }, headers }]);
    const transport = transportTo(server, {
      hooks: { onDeprecation: (event) => void events.push(event) },
      logger: { warn: (line) => void lines.push(line) },
    });
    const same = transport.withOptions({ headers: { "x-request": "1" } });
    for (const client of [transport, transport, same, transport.withOptions({})]) {
      expect((await send(client, getOrder, { path: { id: "a" } })).data).toEqual({ id: "a" });
    }
    await Promise.all([1, 2, 3].map(() => send(transport, addNote, { body: {} })));
    expect(events.map(({ operationId }) => operationId)).toEqual(["getOrder", "createNote"]);
    expect(events[0]).toEqual({
      operationId: "getOrder",
      method: "GET",
      template: "/orders/{id}",
      status: 200,
      state: "deprecated",
      deprecatedAtMs: JULY,
      sunsetAtMs: Date.UTC(2026, 11, 31),
      documentation: "https://docs.newstore.com/docs/orders-v2",
    });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(
      "newstore-sdk: getOrder (GET /orders/{id}) is deprecated (2023-06-30); its end is 2026-12-31." +
        " Look for its successor: https://docs.newstore.com/docs/orders-v2",
    );
  });

  it("tells of a 410 and of the headers of an error, and the call fails as it would", async () => {
    const events: DeprecationEvent[] = [];
    const lines: string[] = [];
    const server = await startServer(({ url }) =>
      url === "/things" ? { status: 410 } : { status: 404, headers: { sunset: "soon" } },
    );
    const transport = transportTo(server, {
      hooks: { onDeprecation: (event) => void events.push(event) },
      logger: { warn: (line) => void lines.push(line) },
    });
    for (let call = 0; call < 2; call += 1) {
      expect(await failureOf(send(transport, operation()))).toMatchObject({ status: 410 });
      expect(await failureOf(send(transport, getOrder, { path: { id: "a" } }))).toMatchObject({ status: 404 });
    }
    expect(events.map(({ state, status }) => [state, status])).toEqual([
      ["gone", 410],
      ["deprecated", 404],
    ]);
    expect(lines[0]).toContain("getThing (GET /things) returned 410: NewStore has switched it off.");
    expect(lines[0]).toContain("https://docs.newstore.com/docs/deprecation-notices");
  });

  it("is not disturbed by a hook that fails", async () => {
    const server = await startServer([{ body: { id: "a" }, headers: { deprecation: "true" } }]);
    const onDeprecation = () => {
      throw new Error("no");
    };
    await send(transportTo(server, { hooks: { onDeprecation } }), operation());
  });
});
