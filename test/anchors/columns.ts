import type { OperationDescriptor } from "../../src/core/operation.js";
import type { OperationInput } from "../../src/core/request.js";
import { createTransport } from "../../src/transport/create-transport.js";
import type { TransportOptions } from "../../src/transport/options.js";
import { fakeClock, until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { type Reply, startServer, type TestServer } from "../support/server.js";

/** Our client as one row of the table: how it proves who it is, what it reads with and what it writes with. */
export interface Row {
  readonly client: string;
  readonly credentials: TransportOptions["credentials"];
  readonly read: OperationDescriptor;
  readonly write: OperationDescriptor;
  readonly input: OperationInput;
}

/** A longer timer is a deadline, and stands still. */
const LONGEST_WAIT_MS = 10_000;

/** A client with a cached token; waits between attempts pass at once, unless `holdsWaits`, and are written down. */
async function setUp(row: Row, script: readonly Reply[], holdsWaits = false) {
  const server = await startServer(script);
  const clock = fakeClock({ random: [0.5], autoRunUpToMs: holdsWaits ? -1 : LONGEST_WAIT_MS });
  const transport = createTransport({
    baseUrl: server.url,
    tokenUrl: `${server.url}/token`,
    credentials: row.credentials,
    clock,
  });
  await transport.accessToken();
  const send = (operation: OperationDescriptor, signal?: AbortSignal) =>
    transport.send({ operation, input: row.input, options: signal === undefined ? {} : { signal } });
  const firstTimer = clock.delaysMs.length;
  const waitsMs = () => clock.delaysMs.slice(firstTimer).filter((delayMs) => delayMs <= LONGEST_WAIT_MS);
  return { server, clock, send, waitsMs };
}

/** The response to a GET is 503 with `Retry-After: 1`. */
export async function waitOfOneSecond(row: Row) {
  const { send, waitsMs } = await setUp(row, [{ status: 503, headers: { "retry-after": "1" } }, { body: { id: 1 } }]);
  const { data, attempts } = await send(row.read);
  return { data, attempts, waitsMs: waitsMs() };
}

/** The response to a POST is 503: whether it is sent again, and with which key. */
export async function replayOfPost(row: Row) {
  const { send, server } = await setUp(row, [{ status: 503, headers: { "retry-after": "1" } }, { body: { id: 1 } }]);
  const ends = await send(row.write).then(
    () => "well",
    () => "badly",
  );
  return { ends, requests: server.requests.length, ...sameness(server) };
}

/** A wait given as a date, two seconds after the server's own clock. */
export async function waitUntilDate(row: Row) {
  const headers = { date: "Mon, 23 Nov 2026 10:00:00 GMT", "retry-after": "Mon, 23 Nov 2026 10:00:02 GMT" };
  const { send, waitsMs } = await setUp(row, [{ status: 503, headers }, { body: {} }]);
  const { attempts } = await send(row.read);
  return { attempts, waitsMs: waitsMs() };
}

/** 429 that asks for an hour. */
export async function askedForAnHour(row: Row) {
  const { send, server, waitsMs } = await setUp(row, [{ status: 429, headers: { "retry-after": "3600" } }]);
  const { kind, status, retryAfterMs } = await failureOf(send(row.read));
  return { kind, status, retryAfterMs, requests: server.requests.length, waitsMs: waitsMs() };
}

/** An abort while a wait of three seconds goes on: whether the call settles before time does. */
export async function abortInBackoff(row: Row) {
  const script = [{ status: 503, headers: { "retry-after": "3" } }];
  const { send, server, clock } = await setUp(row, script, true);
  const controller = new AbortController();
  const call = failureOf(send(row.read, controller.signal));
  await until(() => clock.delaysMs.includes(3_000));
  const abortedAtMs = clock.monotonicMs();
  controller.abort();
  const { kind } = await call;
  const isAtOnce = clock.monotonicMs() === abortedAtMs;
  return { kind, isAtOnce, requests: server.requests.length, timersLeft: clock.pending() };
}

/** The response to a POST is 204. */
export async function emptyResponse(row: Row) {
  const { send } = await setUp(row, [{ status: 204 }]);
  const { status, data } = await send(row.write);
  return { status, data };
}

/** A gateway's page with 502. */
export async function gatewayPage(row: Row) {
  const page = "<html><body><h1>502 Bad Gateway</h1></body></html>";
  const headers = { "content-type": "text/html", "x-request-id": "r-502" };
  const { send } = await setUp(row, [{ status: 502, headers, body: page }]);
  const { name, kind, status, requestId, attempts, message } = await failureOf(send(row.read));
  return { name, kind, status, requestId, attempts, hasSnippet: message.includes("502 Bad Gateway") };
}

/** Whether all that was sent has the same bytes and the same key, and whether it has a key at all. */
function sameness({ requests }: TestServer) {
  const keys = new Set(requests.map(({ headers }) => headers["idempotency-key"]));
  const bodies = new Set(requests.map(({ body }) => body.toString()));
  return { hasSameBytes: bodies.size === 1, hasSameKey: keys.size === 1, hasKey: !keys.has(undefined) };
}
