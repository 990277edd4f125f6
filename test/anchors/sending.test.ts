import { afterEach, describe, expect, it } from "vitest";
import { createTransport } from "../../src/transport/create-transport.js";
import { startServer, stopServers } from "../support/server.js";
import { addNote, injectOrder, operation, reserve } from "../transport/descriptors.js";
import type { Row } from "./columns.js";
import * as columns from "./columns.js";

/**
 * The table of what clients of this field do when run, for our client: every row, every column. A row stands for how its
 * client is mostly used: what it authenticates with, what it reads with and what it writes with. The outcome is the same
 * in all of them but for the replay of a POST, which only the contract decides.
 *
 * | row | token from | reads with | writes with | a 503 to the POST is |
 * | --- | --- | --- | --- | --- |
 * | openai | a function | GET | POST, never | final |
 * | anthropic | a function, with expiry | POST that only reads | POST, never | final |
 * | stripe | client and secret | GET | POST, key in a header | replayed, same key |
 * | commercetools | client, secret, scopes | GET | POST, never | final |
 * | shopify | a function | POST that only reads | POST, never | final |
 * | octokit | a function | GET | POST, never | final |
 * | octokit with throttling | a function | DELETE | POST, never | final |
 * | square | client and secret | GET | POST, key in the body | replayed, same bytes |
 * | ky | none | PUT | POST, never | final |
 * | azure | client and secret, Basic | GET | POST, key in a header | replayed, same key |
 * | aws | a function | POST that only reads | POST, key in the body | replayed, same bytes |
 * | openapi-fetch | none | GET | POST, never | final |
 * | medusa | user and password | GET | POST, never | final |
 *
 * | column | right outcome |
 * | --- | --- |
 * | GET 503, wait 1 s | 1,000 ms are waited, neither less nor a thousandth |
 * | POST 503 | sent again where the contract says so, and only there |
 * | key on replay | the same one, and the same bytes |
 * | date form | the 2,000 ms between the server's clock and the date are waited |
 * | 429 asking one hour | fails at once, and the error says 3,600,000 ms |
 * | abort in backoff | settles at once, and leaves nothing behind |
 * | POST, 204 | is fine |
 * | 502 with HTML | the SDK's error, with status, request id and a snippet |
 *
 * Waits are read off the platform's timers; only the abort is timed for real. The table's other parts: tokens.test.ts,
 * listeners.test.ts. Package, bundle and import figures are gates of the build.
 */

afterEach(stopServers);

const get = operation({ security: "bearer" });
const query = operation({ ...get, id: "listThings", method: "POST", requestMediaTypes: ["application/json"] });
const put = operation({ ...query, id: "replaceThing", method: "PUT" });
const remove = operation({ ...get, id: "destroyThing", method: "DELETE" });
const open = { security: "none" } as const;

const byFunction = () => "token-of-a-function";
const withExpiry = async () => ({ accessToken: "token-of-a-function", expiresInSeconds: 600 });
const client = { clientId: "client", clientSecret: "very-secret-value" };
const user = { username: "u@example.com", password: "very-secret-value" };
const bare = { body: { external_id: "O-1" } };

const ROWS: readonly Row[] = [
  { client: "openai", credentials: byFunction, read: get, write: addNote, input: {} },
  { client: "anthropic", credentials: withExpiry, read: query, write: addNote, input: bare },
  { client: "stripe", credentials: client, read: get, write: reserve, input: {} },
  { client: "commercetools", credentials: { ...client, scopes: ["a:read"] }, read: get, write: addNote, input: {} },
  { client: "shopify", credentials: byFunction, read: query, write: addNote, input: bare },
  { client: "octokit", credentials: byFunction, read: get, write: addNote, input: {} },
  { client: "octokit with throttling", credentials: byFunction, read: remove, write: addNote, input: {} },
  { client: "square", credentials: client, read: get, write: injectOrder, input: bare },
  { client: "ky", credentials: client, read: { ...put, ...open }, write: { ...addNote, ...open }, input: bare },
  { client: "azure", credentials: { ...client, authentication: "basic" }, read: get, write: reserve, input: {} },
  { client: "aws", credentials: byFunction, read: query, write: injectOrder, input: bare },
  {
    client: "openapi-fetch",
    credentials: client,
    read: { ...get, ...open },
    write: { ...addNote, ...open },
    input: {},
  },
  { client: "medusa", credentials: user, read: get, write: addNote, input: {} },
];

/** What the contract says of the POST's replay. */
function replayOf({ idempotency }: Row["write"]) {
  const same = {
    hasSameBytes: true,
    hasSameKey: true,
    hasKey: typeof idempotency === "object" && "header" in idempotency,
  };
  return idempotency === "never" ? { ends: "badly", requests: 1, ...same } : { ends: "well", requests: 2, ...same };
}

describe("in the row of", () => {
  it.each(ROWS)("$client every column is right", async (row) => {
    // GET operations have no body to give.
    const reads = row.read.requestMediaTypes === undefined ? { ...row, input: {} } : row;
    expect(await columns.waitOfOneSecond(reads)).toEqual({ data: { id: 1 }, attempts: 2, waitsMs: [1_000] });
    expect(await columns.replayOfPost(row)).toEqual(replayOf(row.write));
    expect(await columns.waitUntilDate(reads)).toEqual({ attempts: 2, waitsMs: [2_000] });
    expect(await columns.askedForAnHour(reads)).toEqual({
      kind: "rate_limit",
      status: 429,
      retryAfterMs: 3_600_000,
      requests: 1,
      waitsMs: [],
    });
    expect(await columns.abortInBackoff(reads)).toEqual({
      kind: "aborted",
      isAtOnce: true,
      requests: 1,
      timersLeft: 0,
    });
    expect(await columns.emptyResponse(row)).toEqual({ status: 204, data: undefined });
    expect(await columns.gatewayPage(reads)).toEqual({
      name: "NewStoreError",
      kind: "api",
      status: 502,
      requestId: "r-502",
      attempts: 3,
      hasSnippet: true,
    });
  });
});

describe("what a row of the table taught besides", () => {
  const row = ROWS[0] as Row;

  it("a wait of one second is a second on the clock too, and not only on a fake one", async () => {
    const server = await startServer([{ status: 503, headers: { "retry-after": "0.2" } }, { body: {} }]);
    const startedAtMs = performance.now();
    await createTransport({ baseUrl: server.url }).send({
      operation: operation(),
      input: {},
      options: { retry: { baseDelayMs: 0 } },
    });
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(195);
    expect(performance.now() - startedAtMs).toBeLessThan(60_000);
  });

  it("an aborted call is not taken for a broken connection and sent again", async () => {
    expect(await columns.abortInBackoff(row)).toMatchObject({ kind: "aborted", requests: 1 });
  });
});
