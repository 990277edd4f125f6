import { afterEach, describe, expect, it } from "vitest";
import { createTransport } from "../../src/transport/create-transport.js";
import type { TransportOptions } from "../../src/transport/options.js";
import { startServer, stopServers } from "../support/server.js";
import { getOrder } from "../transport/descriptors.js";

/**
 * Token calls that 20 concurrent cold calls cause, on a token endpoint that takes 50 ms: one, however the client proves
 * who it is.
 *
 * | row | asks for tokens with | here |
 * | --- | --- | --- |
 * | @azure/core-rest-pipeline | a credential, shared | client and secret: 1 |
 * | @anthropic-ai/sdk | `credentials` | a function with expiry: 1 |
 * | openai | `apiKey` as a function | a function: 1 |
 * | @commercetools/ts-client | client and secret | user and password, and scopes: 1 |
 */

afterEach(stopServers);

const TOKEN_MS = 50;
const CALLS = 20;
const pause = () => new Promise((resolve) => setTimeout(resolve, TOKEN_MS));
const client = { clientId: "client", clientSecret: "very-secret-value" };

/** Token calls, and tokens that the calls carried. */
async function coldCalls(credentialsOf: (count: () => void) => TransportOptions["credentials"]) {
  let tokenCalls = 0;
  const count = () => {
    tokenCalls += 1;
  };
  const server = await startServer([{ body: { id: "a" } }], async (_, index) => {
    count();
    await pause();
    return { body: { access_token: `token-${index + 1}`, expires_in: 3_600 } };
  });
  const transport = createTransport({
    baseUrl: server.url,
    tokenUrl: `${server.url}/token`,
    credentials: credentialsOf(count),
  });
  const call = () => transport.send({ operation: getOrder, input: { path: { id: "a" } }, options: {} });
  await Promise.all(Array.from({ length: CALLS }, call));
  return {
    tokenCalls,
    calls: server.requests.length,
    bearers: new Set(server.requests.map((one) => one.headers.authorization)).size,
  };
}

describe("20 concurrent cold calls make one token call", () => {
  it.each<[string, (count: () => void) => TransportOptions["credentials"]]>([
    ["@azure/core-rest-pipeline: client and secret", () => client],
    [
      "@anthropic-ai/sdk: a function that gives a token with its expiry",
      (count) => async () => {
        count();
        await pause();
        return { accessToken: "own", expiresInSeconds: 600 };
      },
    ],
    [
      "openai: a function that gives a token",
      (count) => async () => {
        count();
        await pause();
        return "own";
      },
    ],
    ["@commercetools/ts-client: client, secret and scopes", () => ({ ...client, scopes: ["a:read"] })],
    [
      "@commercetools/ts-client: user and password",
      () => ({ username: "u@example.com", password: "very-secret-value" }),
    ],
  ])("%s", async (_, credentialsOf) => {
    expect(await coldCalls(credentialsOf)).toEqual({ tokenCalls: 1, calls: CALLS, bearers: 1 });
  });
});
