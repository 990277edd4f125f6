import { describe, expect, it } from "vitest";
import type { OperationDescriptor } from "../../src/core/operation.js";
import { contractOperations } from "../../src/sandbox/kernel/contract-source.js";
import { requireToken } from "../../src/sandbox/server/auth.js";
import { bench } from "../support/sandbox.js";

const basic = (id: string, secret: string) => ({ authorization: `Basic ${btoa(`${id}:${secret}`)}` });

describe("the token endpoint of the identity host", () => {
  it("gives a token for client credentials in the form", async () => {
    const { sandbox, askPlain } = await bench();
    const { clientId, clientSecret } = sandbox.credentials;
    const told = await askPlain(sandbox.tokenUrl, {
      form: { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, scope: "a b" },
    });
    expect(told).toMatchObject({ status: 200, body: { token_type: "Bearer", expires_in: 3600, scope: "a b" } });
    expect(told.body.access_token.split(".")).toHaveLength(3);
    expect(sandbox.state.tokens.isGood(told.body.access_token, sandbox.clock.now())).toBe(true);
  });

  it("takes credentials as Basic authentication", async () => {
    const { sandbox, askPlain } = await bench({ credentials: { clientId: "shop", clientSecret: "a:b c+ü" } });
    const encoded = basic("shop", encodeURIComponent("a:b c+ü"));
    const told = await askPlain(sandbox.tokenUrl, { form: { grant_type: "client_credentials" }, headers: encoded });
    expect(told.status).toBe(200);
  });

  it("refuses wrong credentials with an OAuth error", async () => {
    const { sandbox, askPlain } = await bench();
    const form = { grant_type: "client_credentials", client_id: sandbox.credentials.clientId, client_secret: "no" };
    expect(await askPlain(sandbox.tokenUrl, { form })).toMatchObject({
      status: 401,
      body: { error: "invalid_client" },
    });
  });

  it("refuses another grant and another realm", async () => {
    const { sandbox, askPlain } = await bench();
    const form = { grant_type: "password" };
    expect(await askPlain(sandbox.tokenUrl, { form })).toMatchObject({
      status: 400,
      body: { error: "unsupported_grant_type" },
    });
    const elsewhere = sandbox.tokenUrl.replace("/sandbox/", "/somebody/");
    expect((await askPlain(elsewhere, { form: { grant_type: "client_credentials" } })).status).toBe(404);
  });

  it("keeps older tokens good when a newer one is given out", async () => {
    const { sandbox, ask, askPlain } = await bench();
    const { clientId, clientSecret } = sandbox.credentials;
    const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
    const first = (await askPlain(sandbox.tokenUrl, { form })).body.access_token;
    const second = (await askPlain(sandbox.tokenUrl, { form })).body.access_token;
    expect(second).not.toBe(first);
    expect((await ask("/v0/locations", { headers: { authorization: `Bearer ${first}` } })).status).toBe(200);
  });
});

describe("the deprecated token endpoint", () => {
  it("takes a form and JSON", async () => {
    const { sandbox, askPlain } = await bench();
    const body = { grant_type: "password", ...sandbox.passwordCredentials };
    for (const ask of [{ form: body }, { json: body }]) {
      expect(await askPlain("/v0/token", ask)).toMatchObject({ status: 200, body: { expires_in: 86_400 } });
    }
  });

  it("refuses a password in the query and a wrong one in the body", async () => {
    const { sandbox, askPlain } = await bench();
    const body = { grant_type: "password", ...sandbox.passwordCredentials };
    expect(await askPlain("/v0/token?password=x", { form: body })).toMatchObject({
      status: 400,
      body: { message: "Query parameter password is not allowed." },
    });
    expect((await askPlain("/v0/token", { form: { ...body, password: "no" } })).status).toBe(403);
  });
});

describe("the bearer token", () => {
  it("is missing: 401", async () => {
    const { askPlain } = await bench();
    expect(await askPlain("/v0/locations")).toMatchObject({ status: 401, body: { error_code: "unauthorized" } });
  });

  it("expires by the clock: 403 at a legacy path, 401 at a portal path", async () => {
    const { sandbox, ask } = await bench({ tokenLifetimeSeconds: 60 });
    await sandbox.clock.advance("59s");
    expect((await ask("/v0/locations")).status).toBe(200);
    await sandbox.clock.advance("1s");
    expect(await ask("/v0/locations")).toMatchObject({ status: 403, body: { error_code: "forbidden" } });
    expect((await ask("/stores?limit=1")).status).toBe(401);
  });

  it("is refused once it was revoked", async () => {
    const { sandbox, ask } = await bench();
    sandbox.state.tokens.revoke();
    expect((await ask("/v0/locations")).status).toBe(403);
  });
});

describe("a token that is not good", () => {
  const guarded = contractOperations().filter(({ security }) => security === "bearer");

  it.each(guarded.map((operation) => [operation.id, operation] as const))("%s", async (_id, operation) => {
    const { sandbox } = await bench();
    const { state, clock } = sandbox;
    const refusal = (asked: OperationDescriptor) => {
      try {
        const time = { nowMs: clock.now, iso: () => "", after: () => undefined };
        requireToken(asked, new Headers({ authorization: "Bearer x" }), { state, clock: time } as never);
      } catch (error) {
        return (error as { status: number }).status;
      }
      return undefined;
    };
    const expected = operation.invalidTokenStatus ?? 403;
    expect(refusal(operation)).toBe(expected);
    // What a response says must not hang on how sure somebody was when the contract was written: nobody is told.
    expect(operation).not.toHaveProperty("evidence");
    if (expected === 401) expect(operation.statuses).toContain("401");
  });
});
