import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkClock, checkProxy } from "../../src/cli/doctor/network.js";
import { PROBES } from "../../src/cli/doctor/probes.js";
import { checkScopes } from "../../src/cli/doctor/scopes.js";
import { layered, missingIn } from "../../src/cli/lib/layers.js";
import type { RunningSandbox } from "../../src/sandbox/index.js";
import { type CommandWorld, commandWorld } from "../support/command.js";
import { here } from "./here.js";

let sandbox: RunningSandbox;
let env: Record<string, string>;
let world: CommandWorld;
beforeAll(async () => {
  world = await commandWorld();
  ({ sandbox, env } = world);
});
afterAll(() => world.close());

const file = (name: string, text: string) => world.file(name, text);

describe("settings laid over each other", () => {
  it("takes the upper one, and leaves an empty one out", () => {
    expect(layered({ TENANT: "a", SCOPES: "x" }, { TENANT: " ", SCOPES: "y" })).toEqual({ TENANT: "a", SCOPES: "y" });
  });

  it("sends nothing of one tenant to the addresses of another", () => {
    const below = { TENANT: "sandbox", BASE_URL: "http://127.0.0.1:1", TOKEN_URL: "http://127.0.0.1:1/t", STAGE: "p" };
    expect(layered(below, { TENANT: "acme" })).toEqual({ TENANT: "acme" });
    expect(layered({ ...below, CLIENT_ID: "c" }, { BASE_URL: "http://127.0.0.1:2" })).toEqual({
      ...{ TENANT: "sandbox", BASE_URL: "http://127.0.0.1:2", TOKEN_URL: "http://127.0.0.1:1/t", CLIENT_ID: "c" },
    });
  });

  it("never joins a user with an API client", () => {
    expect(layered({ USERNAME: "u", PASSWORD: "p" }, { CLIENT_ID: "c" })).toEqual({ CLIENT_ID: "c" });
    expect(layered({ CLIENT_ID: "c", CLIENT_SECRET: "s" }, { USERNAME: "u" })).toEqual({ USERNAME: "u" });
  });

  it("names all that is missing at once", () => {
    expect(missingIn({})).toEqual(["NEWSTORE_TENANT", "NEWSTORE_CLIENT_ID", "NEWSTORE_CLIENT_SECRET"]);
    expect(missingIn({ BASE_URL: "u", USERNAME: "u" })).toEqual(["NEWSTORE_PASSWORD"]);
  });
});

describe("where settings come from", () => {
  it("reads a file only when it is named", async () => {
    const path = await file(
      "sandbox.env",
      Object.entries(env)
        .map(([name, value]) => `${name}="${value}"`)
        .join("\n"),
    );
    expect(await here(["token", "--env-file", path])).toMatchObject({ code: 0, err: "" });
    expect(await here(["token"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("NEWSTORE_TENANT, NEWSTORE_CLIENT_ID, NEWSTORE_CLIENT_SECRET are not set"),
    });
  });

  it("takes a tenant's addresses from a profile, and the secret from the file that it names", async () => {
    await file("one.env", `NEWSTORE_CLIENT_SECRET=${env["NEWSTORE_CLIENT_SECRET"]}`);
    const { NEWSTORE_TENANT: tenant, NEWSTORE_BASE_URL: baseUrl, NEWSTORE_TOKEN_URL: tokenUrl } = env;
    const one = { tenant, baseUrl, tokenUrl, clientId: env["NEWSTORE_CLIENT_ID"], envFile: "one.env" };
    const NEWSTORE_PROFILES = await file("profiles.json", JSON.stringify({ one, two: {} }));
    expect((await here(["token", "--profile", "one"], { NEWSTORE_PROFILES })).code).toBe(0);
    const unknown = await here(["token", "--profile", "three"], { NEWSTORE_PROFILES });
    expect(unknown.err).toMatch(/has no profile "three"\.\nIt has one, two\./);
  });

  it("refuses a profile with a secret, and does not show it", async () => {
    const NEWSTORE_PROFILES = await file("bad.json", JSON.stringify({ one: { clientSecret: "hush-hush" } }));
    const { code, err } = await here(["token", "--profile", "one"], { NEWSTORE_PROFILES });
    expect([code, err]).toEqual([1, expect.stringContaining("profile one holds a secret: clientSecret.")]);
    expect(err).not.toContain("hush-hush");
  });

  it.each([
    ["{", "cannot be read from"],
    ['{"one":{"tennant":"x"}}', "profile one does not know tennant"],
    ['{"one":{"tenant":7}}', "tenant is no text"],
  ])("says what is wrong with the profiles %s", async (text, problem) => {
    const NEWSTORE_PROFILES = await file("wrong.json", text);
    expect((await here(["token", "--profile", "one"], { NEWSTORE_PROFILES })).err).toContain(problem);
  });

  it("lets the command line's own tenant and addresses win", async () => {
    const words = ["token", "--base-url", sandbox.url, "--token-url", sandbox.tokenUrl];
    const elsewhere = { ...env, NEWSTORE_BASE_URL: "http://127.0.0.1:9", NEWSTORE_TOKEN_URL: "http://127.0.0.1:9/t" };
    expect((await here(words, elsewhere)).code).toBe(0);
  });

  it("tells of each request when it is asked to, without a secret", async () => {
    const { err } = await here(["atp", "get", "P", "US01", "--verbose"], env);
    expect(err).toMatch(/listAtp/);
    expect(err).not.toContain(env["NEWSTORE_CLIENT_SECRET"]);
  });
});

describe("what the doctor finds", () => {
  it("a clock that is off, by how much and which way", () => {
    expect(checkClock({ theirsMs: 0, oursMs: 29_000 })).toMatchObject({ ok: true });
    expect(checkClock({ theirsMs: 0, oursMs: 90_000 }).detail).toBe("this machine is 90 s ahead of the platform");
    expect(checkClock({ theirsMs: 45_000, oursMs: 0 })).toMatchObject({ ok: false, detail: /45 s behind/ });
    expect(checkClock(undefined)).toMatchObject({ ok: "note" });
  });

  it("a proxy that Node does not use, without its address", () => {
    const proxy = { HTTPS_PROXY: "http://user:hush@proxy:3128" };
    const unused = checkProxy("https://acme.p.newstore.net", proxy, []);
    expect(unused).toMatchObject({ ok: "note", advice: expect.stringContaining("NODE_USE_ENV_PROXY=1") });
    expect(checkProxy("https://acme.p.newstore.net", { ...proxy, NODE_USE_ENV_PROXY: "1" }, []).ok).toBe(true);
    expect(JSON.stringify(unused)).not.toContain("hush");
  });

  it("scopes that are misspelt, and those that a part needs and nobody requested", () => {
    const findings = checkScopes(["customer:profil:read"], PROBES);
    expect(findings).toContainEqual(expect.objectContaining({ advice: "Did you mean customer:profile:read?" }));
    expect(findings.map(({ detail }) => detail).join("\n")).toContain("customers needs customer:profile:read");
    expect(checkScopes(undefined, PROBES)).toHaveLength(1);
  });

  it("everything at once, as JSON for a program", async () => {
    const { code, out } = await here(["doctor", "--json"], { NEWSTORE_TENNANT: "x", NEWSTORE_CLIENT_ID: " c" });
    expect(code).toBe(2);
    const findings: { readonly detail: string }[] = JSON.parse(out);
    const text = findings.map(({ detail }) => detail).join("\n");
    for (const problem of [
      "NEWSTORE_TENANT is not set",
      "NEWSTORE_CLIENT_SECRET is not set",
      "NEWSTORE_TENNANT",
      "spaces",
    ])
      expect(text).toContain(problem);
  });

  it("that a host responds which gives no token, and where a response differs from the contract", async () => {
    const refused = await here(["doctor"], { ...env, NEWSTORE_CLIENT_SECRET: "another" });
    expect(refused.out).toMatch(/✗ token: [\s\S]*✓ reach: .* responds/);
    sandbox.faults.add({ operation: "listStores", body: { items: "none" }, status: 200 });
    const { out } = await here(["doctor"], env);
    expect(out).toMatch(/! drift: listStores/);
    expect(out).toContain("✓ clock: agrees");
  });
});
