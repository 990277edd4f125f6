import { NewStore } from "newstore-sdk";
import type { Sandbox } from "newstore-sdk/sandbox";
import { describe, expect, it } from "vitest";
import { facade } from "../support/client.js";

/** What ends a token before the client expects it. */
const ENDS: Readonly<Record<string, (sandbox: Sandbox, token: string) => Promise<unknown>>> = {
  "it is revoked by the client's owner": async ({ fetch, tokenUrl, credentials }, token) => {
    const { clientId, clientSecret } = credentials;
    const form = new URLSearchParams({ token, client_id: clientId, client_secret: clientSecret });
    const response = await fetch(tokenUrl.replace(/token$/, "revoke"), { method: "POST", body: form });
    expect(response.status).toBe(200);
  },
  "the platform forgets all of them": async ({ state }) => state.tokens.revoke(),
  "the platform's clock is an hour and a minute ahead": ({ clock }) => clock.advance("1h1m"),
};

/** Older paths say 403 of such a token, the others 401; a write may be sent again as well, since nothing was done. */
const CALLS: readonly ((newstore: NewStore) => PromiseLike<unknown>)[] = [
  ({ availability }) => availability.get([{ product_id: "P1", fulfillment_node_id: "DC01" }]),
  ({ stores }) => stores.get("US01"),
  ({ imports }) => imports.list(),
  ({ customers }) => customers.getOrCreate({ email: "ada@example.com" }),
  ({ shipping }) => shipping.serviceLevels(),
];

describe("a token that ends while the client takes it for good costs no call and one token request, when", () => {
  it.each(Object.entries(ENDS))("%s", async (_, end) => {
    const { sandbox } = facade();
    let tokens = 0;
    const newstore = new NewStore({
      ...{ tenant: sandbox.tenant, credentials: sandbox.credentials },
      fetch: (url: string, init: RequestInit) => {
        if (url === sandbox.tokenUrl) tokens += 1;
        return sandbox.fetch(url, init);
      },
    } as never);
    for (const call of CALLS) await call(newstore);
    expect(tokens).toBe(1);
    // Twice: the token that took its place is found out as cheaply.
    for (const times of [1, 2]) {
      await end(sandbox, await newstore.transport.accessToken());
      await Promise.all(Array.from({ length: 60 }, (_, index) => CALLS[index % CALLS.length]?.(newstore)));
      expect(tokens).toBe(1 + times);
    }
  });
});
