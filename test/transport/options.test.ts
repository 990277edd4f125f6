import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import type { Hooks } from "../../src/core/hooks.js";
import { runtimeName } from "../../src/core/runtime.js";
import { VERSION } from "../../src/core/version.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { resolveHosts } from "../../src/transport/hosts.js";
import type { TransportOptions } from "../../src/transport/options.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { getOrder, operation } from "./descriptors.js";

afterEach(stopServers);

describe("hosts", () => {
  it.each([
    [{ tenant: "acme-staging" }, "https://acme-staging.p.newstore.net", "https://id.p.newstore.net"],
    [{ tenant: "acme", stage: "x" }, "https://acme.x.newstore.net", "https://id.p.newstore.net"],
    [
      { tenant: "acme", baseUrl: "https://acme.s.newstore.net/" },
      "https://acme.s.newstore.net",
      "https://id.p.newstore.net",
    ],
    [{ tenant: "acme", baseUrl: "https://proxy.example/newstore/" }, "https://proxy.example/newstore", undefined],
    [{ baseUrl: "http://127.0.0.1:8787" }, "http://127.0.0.1:8787", undefined],
    [{ baseUrl: "http://[::1]:1" }, "http://[::1]:1", undefined],
    [{}, undefined, "https://id.p.newstore.net"],
  ])("of %j", (options, baseUrl, identityUrl) => {
    expect(resolveHosts(options)).toMatchObject({ baseUrl, identityUrl });
  });

  it.each([
    [{ tenant: "Acme" }, /tenant is "Acme"/],
    [{ tenant: "acme.p.newstore.net" }, /without a host/],
    [{ tenant: "https://acme" }, /tenant/],
    [{ tenant: "acme", stage: "p/../evil" }, /stage/],
    [{ baseUrl: "http://acme.p.newstore.net" }, /baseUrl is not https/],
    [{ baseUrl: "http://127.0.0.1.evil.example" }, /not https/],
    [{ baseUrl: "acme" }, /baseUrl is no URL/],
    [{ tokenUrl: "https://user:hunter2@host/" }, /tokenUrl holds a user name/],
    [{ tokenUrl: "https://host/token?x=1" }, /holds a query/],
    [{ tenant: "acme", stage: "x", baseUrl: "https://acme.x.newstore.net" }, /stage and baseUrl contradict/],
  ])("%j is refused", (options, message) => {
    expect(() => resolveHosts(options)).toThrow(message);
    expect(() => resolveHosts(options)).not.toThrow(/hunter2/);
  });
});

describe("options that are wrong", () => {
  const credentials = { clientId: "c", clientSecret: "very-secret-value" };
  it.each<[TransportOptions, RegExp]>([
    [{ credentials }, /tenant is missing/],
    [{ credentials, baseUrl: "https://proxy.example", tenant: "acme" }, /tokenUrl is missing/],
    [{ credentials: { username: "u", password: "very-secret-value" } }, /tenant, baseUrl or tokenUrl/],
    [{ tenant: "acme", credentials: { clientId: "", clientSecret: "very-secret-value" } }, /clientId is empty/],
    [
      { tenant: "acme", credentials: { clientId: "c", clientSecret: "very-secret-value\n" } },
      /clientSecret begins or ends with white space/,
    ],
    [{ tenant: "acme", credentials: { ...credentials, username: "u" } as never }, /credentials must be/],
    [{ tenant: "acme", credentials: { ...credentials, scopes: ["a b"] } }, /scopes/],
    [{ tenant: "acme", credentials: { ...credentials, authentication: "header" as never } }, /"body" or "basic"/],
    [{ tenant: "acme", timeouts: { totalMs: 0 } }, /timeouts.totalMs is 0/],
    [{ tenant: "acme", timeouts: { perAttemptMs: Number.NaN } }, /timeouts.perAttemptMs is NaN/],
    [{ tenant: "acme", retry: { retries: 1.5 } }, /retry.retries is 1.5/],
    [{ tenant: "acme", retry: { baseDelayMs: -1 } }, /retry.baseDelayMs is -1/],
    [{ tenant: "acme", validate: { requests: "warn" as never } }, /validate.requests is "warn"/],
    [{ tenant: "acme", userAgentSuffix: "a\nb" }, /userAgentSuffix/],
    [{ tenant: "acme", headers: { Authorization: "Bearer x" } }, /headers.Authorization/],
  ])("%# are refused at construction, without showing a secret", (options, message) => {
    expect(() => createTransport(options)).toThrow(message);
    expect(() => createTransport(options)).not.toThrow(/very-secret/);
    expect(() => createTransport(options)).toThrow(expect.objectContaining({ kind: "configuration" }));
  });

  it("of a call are refused too, and undefined takes no default away", async () => {
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server);
    expect((await failureOf(send(transport, operation(), {}, { timeouts: { totalMs: -5 } }))).kind).toBe(
      "configuration",
    );
    await send(
      transport,
      operation(),
      {},
      { timeouts: { totalMs: undefined } as never, retry: { retries: undefined } as never },
    );
  });

  it.each([
    [{ getOrder: "orders" }, /must start with \//],
    [{ getOrder: "https://evil.example/{id}" }, /another host is set by baseUrl/],
    [
      { getOrder: "/o/{order_id}" },
      /no value for \{order_id\}; it has no place for \{id\}.*contract has \/orders\/\{id\}/,
    ],
  ])("endpoints %j are refused when the operation is called", async (endpoints, message) => {
    const server = await startServer([{ body: {} }]);
    const error = await failureOf(send(transportTo(server, { endpoints }), getOrder, { path: { id: "a" } }));
    expect(error).toMatchObject({ kind: "configuration", attempts: 0 });
    expect(error.message).toMatch(message);
  });

  it("a client without credentials calls what needs no token, and says what is missing otherwise", async () => {
    const server = await startServer([{ body: {} }]);
    const transport = createTransport({ baseUrl: server.url });
    await send(transport, operation());
    const error = await failureOf(send(transport, getOrder, { path: { id: "a" } }));
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("Give the option credentials");
  });

  it("a client without a host says so", async () => {
    expect((await failureOf(send(createTransport({}), operation()))).message).toContain(
      "Give the option tenant or baseUrl",
    );
  });
});

describe("withOptions", () => {
  it("changes one member of a group, leaves the original alone and shares the token", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const transport = transportTo(server, { headers: { "x-a": "1", "x-b": "1" } });
    const changed = transport.withOptions({ headers: { "x-b": "2" }, timeouts: { totalMs: 50_000 }, retry: undefined });
    await send(transport, getOrder, { path: { id: "a" } });
    await send(changed, getOrder, { path: { id: "a" } });
    expect(server.requests.map(({ headers }) => [headers["x-a"], headers["x-b"]])).toEqual([
      ["1", "1"],
      ["1", "2"],
    ]);
    expect(server.tokenRequests).toHaveLength(1);
  });

  it("with other credentials has a token of its own", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const transport = transportTo(server);
    await send(transport, getOrder, { path: { id: "a" } });
    await send(transport.withOptions({ credentials: async () => "given" }), getOrder, { path: { id: "a" } });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer given"]);
  });
});

describe("middleware where it stood before", () => {
  it("is refused with the place that was meant", () => {
    const hooks = { middleware: [] } as Hooks;
    expect(() => createTransport({ tenant: "acme", hooks })).toThrow("did you mean middleware?");
  });

  it("that is no list of functions is refused", () => {
    expect(() => createTransport({ tenant: "acme", middleware: (() => {}) as never })).toThrow("no list of functions");
  });
});

describe("what is shown of a client", () => {
  it("no inspection of a transport shows a secret", () => {
    const transport = createTransport({
      tenant: "acme",
      credentials: { clientId: "c", clientSecret: "very-secret-value" },
    });
    expect(inspect(transport, { depth: 10, showHidden: true })).not.toContain("very-secret");
    expect(JSON.stringify(transport)).toBe("{}");
  });

  it("the version is that of the package", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(VERSION).toBe(manifest.version);
  });

  it.each([
    [{ process: { versions: { node: "24.1.0" } } }, "node/24.1.0"],
    [{ Bun: { version: "1.2.3" }, process: { versions: { node: "24" } } }, "bun/1.2.3"],
    [{ Deno: { version: { deno: "2.1.0" } }, process: { versions: { node: "24" } } }, "deno/2.1.0"],
    [{ navigator: { userAgent: "Cloudflare-Workers" }, process: { versions: { node: "22" } } }, "workerd"],
    [{}, "unknown"],
  ])("the runtime of %j is %s", (globals, name) => {
    expect(runtimeName(globals)).toBe(name);
  });
});
