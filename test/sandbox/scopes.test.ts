import { describe, expect, it } from "vitest";
import { type Bench, bench } from "../support/sandbox.js";

async function tokenFor({ sandbox, askPlain }: Bench, scope?: string) {
  const { clientId, clientSecret } = sandbox.credentials;
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  return askPlain(sandbox.tokenUrl, { form: scope === undefined ? form : { ...form, scope } });
}

const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe("scopes", () => {
  it("of a client open its operations and no others; what requires none stays open", async () => {
    const made = await bench({ scopes: ["customer:profile:read"] });
    const { body } = await tokenFor(made);
    expect(body.scope).toBe("profile email customer:profile:read");
    expect((await made.askPlain("/customer/profiles", as(body.access_token))).status).toBe(200);
    expect((await made.askPlain("/v0/locations", as(body.access_token))).status).toBe(200);
    const refused = await made.askPlain("/stores", as(body.access_token));
    expect([refused.status, refused.body.error_code]).toEqual([403, "forbidden"]);
    expect(refused.body.message).toContain("newstore:configuration:read");
  });

  it("can be requested one by one, but only those of the client", async () => {
    const made = await bench({ scopes: ["customer:profile:read", "customer:profile:write"] });
    const narrow = (await tokenFor(made, "customer:profile:write")).body.access_token;
    expect((await made.askPlain("/customer/profiles", as(narrow))).status).toBe(403);
    const json = { email: "a@example.com", full_name: "A B" };
    expect((await made.askPlain("/customer/profiles", { json, ...as(narrow) })).status).toBe(201);
    const foreign = await tokenFor(made, "newstore:configuration:read");
    expect([foreign.status, foreign.body.error]).toEqual([400, "invalid_scope"]);
  });

  it("limit nothing for a client with support for legacy APIs, unless it requests less", async () => {
    const made = await bench();
    expect((await made.ask("/stores?limit=1")).status).toBe(200);
    const { body } = await tokenFor(made, "openid customer:profile:read");
    expect((await made.askPlain("/stores?limit=1", as(body.access_token))).status).toBe(403);
  });
});

describe("revocation", () => {
  const revoke = ({ sandbox, askPlain }: Bench, token: string, secret = sandbox.credentials.clientSecret) =>
    askPlain(sandbox.tokenUrl.replace(/token$/, "revoke"), {
      form: { token, client_id: sandbox.credentials.clientId, client_secret: secret },
    });

  it("ends a token early, and no other", async () => {
    const made = await bench();
    const token = (await tokenFor(made)).body.access_token;
    expect((await revoke(made, token)).status).toBe(200);
    expect((await made.askPlain("/v0/locations", as(token))).status).toBe(403);
    expect((await made.ask("/v0/locations")).status).toBe(200);
    expect((await revoke(made, "nobody-knows-it")).status).toBe(200);
  });

  it("requires the client's credentials and a token", async () => {
    const made = await bench();
    expect((await revoke(made, "x", "wrong")).status).toBe(401);
    expect((await revoke(made, "")).status).toBe(400);
    expect((await made.askPlain(made.sandbox.tokenUrl.replace(/token$/, "revoke"))).status).toBe(405);
  });
});
