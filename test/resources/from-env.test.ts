import { NewStore } from "newstore-sdk";
import { createSandbox } from "newstore-sdk/sandbox";
import { describe, expect, it } from "vitest";
import { asked } from "../support/client.js";
import { failureOf } from "../support/failure.js";

const KEYS = [{ product_id: "P1", fulfillment_node_id: "DC01" }];
const GOOD = { NEWSTORE_TENANT: "acme-staging", NEWSTORE_CLIENT_ID: "me", NEWSTORE_CLIENT_SECRET: "s3cr3t-value" };

/** Addresses that a client asks, and the forms it sends for a token. */
async function asksOf(environment: Record<string, string | undefined>, options = {}) {
  const urls: string[] = [];
  const forms: string[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    urls.push(url);
    if (!url.includes("token")) return Response.json({ items: [] });
    forms.push(await new Request(url, init).text());
    return Response.json({ access_token: "t", expires_in: 60 });
  };
  await NewStore.fromEnv({ fetch, ...options }, environment).availability.get(KEYS);
  return { urls, forms };
}

describe("a client from the environment", () => {
  it("works with tenant and API client", async () => {
    const sandbox = createSandbox();
    const { clientId, clientSecret } = sandbox.credentials;
    const environment = {
      NEWSTORE_TENANT: sandbox.tenant,
      NEWSTORE_CLIENT_ID: clientId,
      NEWSTORE_CLIENT_SECRET: clientSecret,
    };
    const newstore = NewStore.fromEnv({ fetch: sandbox.fetch }, environment);
    expect((await newstore.availability.get(KEYS)).items).toHaveLength(1);
    expect(asked(sandbox)).toEqual({ createAccessToken: 1, listAtp: 1 });
  });

  it("takes stage and scopes, and white space round values away", async () => {
    const { urls, forms } = await asksOf({
      ...GOOD,
      NEWSTORE_TENANT: " acme-staging\n",
      NEWSTORE_STAGE: "x",
      NEWSTORE_SCOPES: "a:read  b:write",
    });
    expect(urls).toEqual([
      "https://id.p.newstore.net/auth/realms/acme-staging/protocol/openid-connect/token",
      "https://acme-staging.x.newstore.net/v0/availabilities",
    ]);
    expect(new URLSearchParams(forms[0]).get("scope")).toBe("a:read b:write");
  });

  it("takes base and token URL, and needs no tenant then", async () => {
    const { NEWSTORE_TENANT: _, ...client } = GOOD;
    const { urls } = await asksOf({
      ...client,
      NEWSTORE_BASE_URL: "http://127.0.0.1:9/api/",
      NEWSTORE_TOKEN_URL: "http://127.0.0.1:9/token",
    });
    expect(urls).toEqual(["http://127.0.0.1:9/token", "http://127.0.0.1:9/api/v0/availabilities"]);
  });

  it("takes a user instead of an API client", async () => {
    const { urls, forms } = await asksOf({
      NEWSTORE_TENANT: "acme",
      NEWSTORE_USERNAME: "ada",
      NEWSTORE_PASSWORD: "s3cr3t-value",
    });
    expect(urls[0]).toBe("https://acme.p.newstore.net/v0/token");
    expect(forms[0]).toContain("ada");
  });

  it("lets options win, but not those that are undefined", async () => {
    const credentials = () => "own-token";
    const { urls } = await asksOf(
      { NEWSTORE_TENANT: "acme", NEWSTORE_STAGE: "x" },
      { stage: undefined, tenant: "other", credentials },
    );
    expect(urls).toEqual(["https://other.x.newstore.net/v0/availabilities"]);
  });

  it("reads the environment of the process by default", () => {
    const before = process.env["NEWSTORE_TENANT"];
    process.env["NEWSTORE_TENANT"] = "Not A Tenant";
    try {
      expect(() => NewStore.fromEnv({ credentials: () => "t" })).toThrow('The option tenant is "Not A Tenant"');
    } finally {
      if (before === undefined) delete process.env["NEWSTORE_TENANT"];
      else process.env["NEWSTORE_TENANT"] = before;
    }
  });

  it.each([
    ["NEWSTORE_TENANT", { ...GOOD, NEWSTORE_TENANT: undefined }],
    ["NEWSTORE_CLIENT_ID", { ...GOOD, NEWSTORE_CLIENT_ID: "" }],
    ["NEWSTORE_CLIENT_SECRET", { ...GOOD, NEWSTORE_CLIENT_SECRET: "  " }],
    ["NEWSTORE_PASSWORD", { NEWSTORE_TENANT: "acme", NEWSTORE_USERNAME: "ada" }],
    ["NEWSTORE_USERNAME", { NEWSTORE_TENANT: "acme", NEWSTORE_PASSWORD: "s3cr3t-value" }],
    ["NEWSTORE_CLIENT_ID", { NEWSTORE_TENANT: "acme" }],
  ])("names %s when it is missing", async (name, environment) => {
    const error = await failureOf(() => NewStore.fromEnv({}, environment));
    expect(error.kind).toBe("configuration");
    expect(error.message).toBe(`The environment variable ${name} is not set. NewStore.fromEnv needs it.`);
  });

  it("refuses an API client and a user at once, and shows no value", async () => {
    const error = await failureOf(() => NewStore.fromEnv({}, { ...GOOD, NEWSTORE_PASSWORD: "an0ther-secret" }));
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("both an API client (NEWSTORE_CLIENT_…) and a user");
    expect(error.message).toContain("Unset one of them");
    expect(error.message).not.toMatch(/s3cr3t|an0ther/);
  });
});
