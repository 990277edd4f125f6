import { NewStore, type NewStoreOptions } from "newstore-sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import { facade, onlyJob } from "../support/client.js";
import { failureOf } from "../support/failure.js";

const fetch = vi.fn();
const credentials = { clientId: "me", clientSecret: "s3cr3t-value" };
const good: NewStoreOptions = { tenant: "acme-staging", credentials, fetch };

afterEach(() => {
  expect(fetch).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

describe("options that could never work are refused at once", () => {
  it.each<[string, unknown, RegExp]>([
    ["none at all", undefined, /needs options: give at least \{ tenant, credentials \}/],
    ["one that nobody reads", { ...good, timeout: 500 }, /option timeout is unknown: did you mean timeouts\?/],
    [
      "a path for an operation that is misspelt",
      { ...good, endpoints: { createDeliveryOption: "/x" } },
      /option endpoints\.createDeliveryOption is no operation: did you mean createDeliveryOptions\?/,
    ],
    [
      "a path for an operation that nobody knows",
      { ...good, endpoints: { getTaxCase: "/x" } },
      /option endpoints\.getTaxCase is no operation: docs\/contract\.md lists all of them; give those of your own/,
    ],
    ["paths that are none", { ...good, endpoints: null }, /option endpoints is no object: give one/],
    [
      "operations that are none",
      { ...good, endpoints: { a: "/x" }, operations: { a: undefined } },
      /endpoints\.a is no/,
    ],
    ["no tenant", { credentials }, /option tenant is missing: give the tenant's name/],
    ["no credentials", { tenant: "acme" }, /option credentials is missing: give \{ clientId, clientSecret \}/],
    [
      "a host as tenant",
      { ...good, tenant: "https://acme.p.newstore.net" },
      /option tenant is "https:.*give the tenant's name in lower case/,
    ],
    ["a stage that is no label", { ...good, stage: "p.evil.com/" }, /option stage is "p.evil.com\/": give the label/],
    ["a base URL that is none", { ...good, baseUrl: "acme" }, /option baseUrl is no URL: give one like/],
    ["plain http", { ...good, baseUrl: "http://acme.example" }, /option baseUrl is not https/],
    [
      "a foreign base URL without token URL",
      { ...good, baseUrl: "https://test.example" },
      /option tokenUrl is missing: .*a client secret only goes where you say/,
    ],
    [
      "two kinds of credentials",
      { ...good, credentials: { ...credentials, username: "ada", password: "s3cr3t-value" } },
      /option credentials must be \{ clientId, clientSecret \}, \{ username, password \} or a function/,
    ],
    [
      "half of the credentials",
      { ...good, credentials: { clientId: "me" } },
      /option credentials\.clientSecret is missing/,
    ],
    [
      "an empty secret",
      { ...good, credentials: { ...credentials, clientSecret: "" } },
      /option credentials\.clientSecret is empty/,
    ],
    [
      "a secret with the file's line break",
      { ...good, credentials: { ...credentials, clientSecret: "s3cr3t-value\n" } },
      /credentials\.clientSecret begins or ends with white space/,
    ],
    [
      "scopes in one text",
      { ...good, credentials: { ...credentials, scopes: "a b" } },
      /credentials\.scopes must be a list/,
    ],
    [
      "deadlines that are a number",
      { ...good, timeouts: 5_000 },
      /option timeouts is 5000: give an object with some of perAttemptMs, totalMs/,
    ],
    [
      "a deadline that is text",
      { ...good, timeouts: { totalMs: "5000" } },
      /option timeouts\.totalMs is "5000": give milliseconds/,
    ],
    [
      "a deadline under a name of its own",
      { ...good, timeouts: { total: 5_000 } },
      /option timeouts\.total is unknown: did you mean timeouts\.totalMs\?/,
    ],
    ["retries that are a number", { ...good, retry: 3 }, /option retry is 3: give an object with some of retries/],
    [
      "a deadline of 0",
      { ...good, timeouts: { totalMs: 0 } },
      /option timeouts\.totalMs is 0: give milliseconds above 0/,
    ],
    ["less than no retries", { ...good, retry: { retries: -1 } }, /option retry\.retries is -1: give a whole number/],
    [
      "a mode that is none",
      { ...good, validate: { requests: "warn" } },
      /option validate\.requests is "warn": give one of throw, report, off/,
    ],
    ["a publisher that is none", { ...good, publish: "s3://bucket" }, /option publish is no function: it takes a zip/],
  ])("%s", async (_, options, text) => {
    const error = await failureOf(() => new NewStore(options as NewStoreOptions));
    expect(error.kind).toBe("configuration");
    expect(error.message).toMatch(text);
    expect(error.message).not.toContain("s3cr3t");
  });

  it("changed ones as well", async () => {
    const { newstore, sandbox } = facade();
    for (const changes of [
      { publish: "s3://bucket" },
      { tenant: "ACME" },
      { credentials: {} },
      { timeouts: { totalMs: -1 } },
      { timeout: 500 },
    ])
      expect(await failureOf(() => newstore.withOptions(changes as never))).toMatchObject({ kind: "configuration" });
    expect(sandbox.requests).toEqual([]);
  });

  it("those of a single call as well, before a token is fetched", async () => {
    const { newstore, sandbox } = facade();
    const error = await failureOf(() => newstore.stores.get("US01", { timeouts: { totalMs: 0 } }));
    expect(error).toMatchObject({ kind: "configuration" });
    expect(sandbox.requests).toEqual([]);
  });
});

describe("an option of a call that nobody reads is refused before anything is sent, with the one that was meant:", () => {
  it.each<[string, (newstore: NewStore) => unknown, RegExp]>([
    [
      "of a facade's method",
      ({ stores }) => stores.get("US01", { timeout: 5 } as never),
      /timeout is unknown: did you mean timeouts\?/,
    ],
    ["of a raw call", ({ api }) => api.stores.listStores({} as never, { signl: 1 } as never), /did you mean signal\?/],
    ["of a list", ({ stores }) => stores.list({}, { retries: 1 } as never).toArray(), /did you mean retry\?/],
    ["of an order's id", ({ orders }) => orders.get("1", { idtype: "internal" } as never), /idtype is unknown/],
    ["of a wait", ({ imports }) => imports.wait("1", { timeout: 50 } as never), /did you mean timeouts\?/],
    [
      "of an export",
      ({ availability }) =>
        availability
          .export({}, { waitMs: 5 } as never)
          [Symbol.asyncIterator]()
          .next(),
      /waitMs is unknown/,
    ],
    [
      "of an import",
      ({ catalog }) => catalog.importProducts([], { catalog: "c", locale: "en-US" }, { ful: true } as never),
      /did you mean full\?/,
    ],
    ["of a query", (newstore) => newstore.graphql("{ x }", {}, { header: {} } as never), /did you mean headers\?/],
    [
      "of a group",
      ({ stores }) => stores.get("1", { timeouts: { total: 1 } } as never),
      /did you mean timeouts\.totalMs\?/,
    ],
  ])("%s", async (_, call, text) => {
    const { newstore, sandbox } = facade();
    const error = await failureOf(() => call(newstore));
    expect(error.kind).toBe("configuration");
    expect(error.message).toMatch(text);
    expect(sandbox.requests).toEqual([]);
  });

  it("a wait's own timeoutMs is read", async () => {
    const { newstore } = facade({ importDelayMs: 60_000 });
    const { id } = onlyJob(
      await newstore.catalog.importProducts([{ product_id: "A", variant_group_id: "A" }], {
        catalog: "c",
        locale: "en-US",
      }),
    );
    expect(await failureOf(newstore.imports.wait(id, { timeoutMs: 50 }))).toMatchObject({ kind: "timeout" });
  });
});

describe("in a browser", () => {
  it.each([
    ["a page", { window: {}, document: {} }],
    ["a worker of a page", { importScripts: () => {} }],
  ])("a client is refused in %s, unless that is allowed", async (_, globals) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    const error = await failureOf(() => new NewStore(good));
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("NewStore clients belong on a server");
    expect(error.message).toContain("dangerouslyAllowBrowser");
    const allowed = new NewStore({ ...good, dangerouslyAllowBrowser: true });
    expect(allowed.withOptions({ stage: "x" })).toBeInstanceOf(NewStore);
  });

  it("a server that only looks like one in part is none", () => {
    vi.stubGlobal("window", {});
    expect(new NewStore(good)).toBeInstanceOf(NewStore);
  });
});
