import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { rounds } from "../support/clock.js";

/** What the server would have responded, had it been well. */
export interface Healthy {
  readonly status: number;
  readonly body: Buffer;
}

/** What a fault has in its hands. */
export interface Stage {
  readonly socket: Socket;
  readonly response: ServerResponse;
  readonly healthy: Healthy;
}

/**
 * What the client is to make of a fault.
 *
 * | class | meaning |
 * | --- | --- |
 * | `broken` | the connection ended before the response did |
 * | `silent` | no whole response within the deadline of an attempt |
 * | `busy` | a transient status, with a wait that is worth it |
 * | `far` | a transient status that asks for a longer wait than the cap |
 * | `refused` | 401 |
 * | `blocked` | 403 that is not the API's own |
 * | `lost` | a good status whose content is cut off, no JSON, or not there |
 * | `unusable` | a status that the contract does not know, and nothing to read |
 */
type FaultClass = "broken" | "silent" | "busy" | "far" | "refused" | "blocked" | "lost" | "unusable";

/** One way for an exchange to go wrong. */
export interface Fault {
  readonly name: string;
  readonly seenAs: FaultClass;
  /** Status that the client reads before it goes wrong; absent where there is none. */
  readonly status?: number;
  /** Whether the work was done by the time it goes wrong: certainly, certainly not, or that depends. */
  readonly work: "done" | "none" | "either";
  readonly play: (stage: Stage) => void;
}

/** Long enough that half of it is no whole JSON. */
const JSON_TYPE = { "content-type": "application/json" };
const PROBLEM_TYPE = { "content-type": "application/problem+json" };
const PAGE = "<!doctype html><html><head><title>Gateway</title></head><body>Something stands between us</body></html>";

/** Every single fault. Sequences of them are made in `plan.ts`. */
export const FAULTS: readonly Fault[] = [
  { name: "reset before headers", seenAs: "broken", work: "either", play: ({ socket }) => socket.resetAndDestroy() },
  { name: "closed before headers", seenAs: "broken", work: "either", play: ({ socket }) => socket.end() },
  {
    name: "reset inside headers",
    seenAs: "broken",
    work: "either",
    play: ({ socket }) => writeThenReset(socket, "HTTP/1.1 200 OK\r\nContent-Type: applica"),
  },
  {
    name: "reset after headers",
    seenAs: "broken",
    status: 200,
    work: "done",
    play: ({ socket }) =>
      writeThenReset(socket, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n"),
  },
  {
    name: "no HTTP at all",
    seenAs: "broken",
    work: "none",
    play: ({ socket }) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"),
  },
  { name: "stall before headers", seenAs: "silent", work: "either", play: () => {} },
  {
    name: "stall inside the body",
    seenAs: "silent",
    work: "done",
    play: ({ response }) => startOf(response, { "content-length": "90" }),
  },
  {
    name: "truncated body",
    seenAs: "broken",
    status: 200,
    work: "done",
    play: ({ response, socket }) => startOf(response, { "content-length": "90" }, () => socket.end()),
  },
  {
    name: "truncated chunks",
    seenAs: "broken",
    status: 200,
    work: "done",
    play: ({ response, socket }) => startOf(response, {}, () => socket.end()),
  },
  {
    name: "malformed JSON",
    seenAs: "lost",
    status: 200,
    work: "done",
    play: ({ response }) => send(response, 200, JSON_TYPE, '{"id": "half an ans'),
  },
  {
    name: "a page with 200",
    seenAs: "lost",
    status: 200,
    work: "either",
    play: ({ response }) => send(response, 200, { "content-type": "text/html" }, PAGE),
  },
  {
    name: "an unexpected redirect",
    seenAs: "unusable",
    status: 302,
    work: "either",
    play: ({ response }) => send(response, 302, { location: "https://login.example/?next=1" }, ""),
  },
  {
    name: "damaged compression",
    seenAs: "broken",
    status: 200,
    work: "done",
    play: ({ response }) => send(response, 200, { ...JSON_TYPE, "content-encoding": "gzip" }, "no gzip at all"),
  },
  {
    name: "an empty 200",
    seenAs: "lost",
    status: 200,
    work: "done",
    play: ({ response }) => send(response, 200, JSON_TYPE, ""),
  },
  ...retryAfterFaults(),
  {
    name: "401",
    seenAs: "refused",
    status: 401,
    work: "none",
    play: ({ response }) => send(response, 401, PROBLEM_TYPE, '{"error_code":"unauthorized","detail":"no such token"}'),
  },
  {
    name: "403 with a page",
    seenAs: "blocked",
    status: 403,
    work: "none",
    play: ({ response }) => send(response, 403, { "content-type": "text/html" }, PAGE),
  },
  busy(500, "either", PROBLEM_TYPE, '{"error_code":"rpc_timeout","detail":"an inner call took too long"}'),
  busy(502, "either", { "content-type": "text/html" }, PAGE, " with a page"),
  busy(503, "none", { "retry-after": "0" }, ""),
  // Order injection: the order is made all the same, and the same request again gets the first response.
  busy(504, "done", PROBLEM_TYPE, '{"detail":"not finished yet"}'),
];

/** The fault of that name. */
export function fault(name: string): Fault {
  const found = FAULTS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no fault ${name}`);
  return found;
}

/** Responds as the server does when nothing is wrong. */
export function respondWell({ response, healthy }: Stage): void {
  send(response, healthy.status, healthy.body.length === 0 ? {} : JSON_TYPE, healthy.body);
}

function retryAfterFaults(): Fault[] {
  const at = (ms: number) => new Date(ms).toUTCString();
  const forms: [string, () => Record<string, string>][] = [
    ["in seconds", () => ({ "retry-after": "1" })],
    ["in fractions", () => ({ "retry-after": "0.25" })],
    ["as a date", () => ({ date: at(1_800_000_000_000), "retry-after": at(1_800_000_001_000) })],
    ["as garbage", () => ({ "retry-after": "in a while" })],
    ["missing", () => ({})],
    ["of an hour", () => ({ "retry-after": "3600" })],
  ];
  return forms.map(([form, headers]) => ({
    name: `429, Retry-After ${form}`,
    seenAs: form === "of an hour" ? "far" : "busy",
    status: 429,
    work: "none",
    play: ({ response }) => send(response, 429, { ...PROBLEM_TYPE, ...headers() }, '{"detail":"too many"}'),
  }));
}

function busy(
  status: number,
  work: Fault["work"],
  headers: Readonly<Record<string, string>>,
  body: string,
  suffix = "",
): Fault {
  const play = ({ response }: Stage) => send(response, status, headers, body);
  return { name: `${status}${suffix}`, seenAs: "busy", status, work, play };
}

function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): void {
  const bytes = Buffer.from(body);
  const length = status === 204 ? {} : { "content-length": String(bytes.length) };
  response.writeHead(status, { ...headers, ...length });
  response.end(bytes);
}

// What goes wrong after a write waits until that has been read: a reset takes along what has not.

function startOf(response: ServerResponse, headers: Readonly<Record<string, string>>, then = () => {}): void {
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  response.write('{"id": "half an ans', () => void rounds().then(then));
}

function writeThenReset(socket: Socket, text: string): void {
  socket.write(text, () => void rounds().then(() => socket.resetAndDestroy()));
}
