import ky from "ky";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { StoresClient } from "../../generated/stores/client.js";
import { call, createTransport, type Middleware, type OperationDescriptor } from "../../src/transport/index.js";
import { order, STORE } from "./payloads.js";
import { peerReads, peerWrites } from "./peers.mjs";

/** One call of a client, answer parsed. */
export type Contender = () => Promise<unknown>;

/** By the name it is printed with. */
export type Contenders = Readonly<Record<string, Contender>>;

const body = order();

/** What the SDK sends, for all. */
const headers = {
  accept: "application/json",
  authorization: "Bearer a-token-of-usual-length-0123456789abcdef",
  "user-agent": "newstore-sdk/0.1.0 (node/24.0.0)",
};
const jsonHeaders = { ...headers, "content-type": "application/json" };

/** The same read by each client. */
export function reads(baseUrl: string): Contenders {
  const path = `/stores/${STORE.id}`;
  const url = `${baseUrl}${path}`;
  const bare = ky.create({ headers });
  const off = ky.create({ headers, retry: 0, timeout: false, throwHttpErrors: false });
  const stores = new StoresClient(sdk(baseUrl));
  return {
    fetch: async () => (await fetch(url, { headers })).json(),
    ky: () => bare.get(url).json(),
    "ky all off": () => off.get(url).json(),
    newstore: () => stores.showStore({ path: { storeId: STORE.id } }),
    ...peerReads(baseUrl, path),
  };
}

/** The operation's own rate, 20 a second, is kept as any other; it is only set where nobody has to wait for it. */
const quick: OperationDescriptor = { ...createInjectedOrder, rateLimitPerSecond: 1_000_000 };

/** The same order by each client. */
export function writes(baseUrl: string): Contenders {
  const path = "/v0/d/fulfill_order";
  const url = `${baseUrl}${path}`;
  const bare = ky.create({ headers });
  const off = ky.create({ headers, retry: 0, timeout: false, throwHttpErrors: false });
  const transport = sdk(baseUrl);
  return {
    fetch: async () => (await fetch(url, { method: "POST", headers: jsonHeaders, body: JSON.stringify(body) })).json(),
    ky: () => bare.post(url, { json: body }).json(),
    "ky all off": () => off.post(url, { json: body }).json(),
    newstore: () => call(transport, quick, { body }),
    ...peerWrites(baseUrl, path, body),
  };
}

/** All that a client can have on: checks both ways, token, retries, deadlines, limits, a middleware, hooks, a logger. */
function sdk(baseUrl: string) {
  const passOn: Middleware = (_, next) => next();
  const tell = () => {};
  return createTransport({
    baseUrl,
    tokenUrl: `${baseUrl}/token`,
    rateLimit: 1_000_000,
    maxConcurrency: 1_000,
    credentials: { clientId: "client", clientSecret: "a-secret-of-usual-length-0123456789" },
    middleware: [passOn],
    hooks: { onAttempt: tell, onRetry: tell, onDrift: tell },
    logger: { debug: tell, info: tell, warn: tell, error: tell },
  });
}
