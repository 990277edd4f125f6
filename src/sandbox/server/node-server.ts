import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FetchLike } from "../../core/web-types.js";
import { isLoopback } from "../kernel/outbound.js";
import { isStreamed, isTruncated } from "./connection.js";
import { refusalOf } from "./request-guard.js";
import { jsonResponse } from "./responses.js";

const DEFAULT_HOST = "127.0.0.1";
/** Ten times what an import of 100 000 products needs. */
const DEFAULT_MAX_BODY_BYTES = 128 * 1024 * 1024;

/** How the server is set up. */
export interface NodeServerOptions {
  readonly port: number | undefined;
  readonly host: string | undefined;
  readonly allowedHosts: readonly string[] | undefined;
  readonly maxBodyBytes: number | undefined;
}

/** An HTTP server that listens already; requests wait until `serve` says what responds to them. */
export interface NodeServer {
  /** Origin under which this machine reaches it. */
  readonly url: string;
  serve(fetch: FetchLike): void;
  /** Ends the server and its connections. */
  stop(): Promise<void>;
}

/** Starts Node's HTTP server. */
export async function startNodeServer(options: NodeServerOptions): Promise<NodeServer> {
  const { port = 0, host = DEFAULT_HOST, allowedHosts = [], maxBodyBytes = DEFAULT_MAX_BODY_BYTES } = options;
  // To Node an empty host means every network that the machine is on.
  if (host === "") throw new TypeError("The host is empty. Leave it out to listen on 127.0.0.1.");
  const server = createServer();
  await listen(server, port, host);
  const { port: taken, family, address } = server.address() as AddressInfo;
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "[::1]" : family === "IPv6" ? `[${host}]` : host;
  const url = `http://${name}:${taken}`;
  if (!isLoopback(`http://${family === "IPv6" ? `[${address}]` : address}`)) warnOfExposure(host);
  const limits = { hosts: [...allowedHosts, host], maxBodyBytes };
  return {
    url,
    serve: (fetch) =>
      void server.on("request", (incoming, outgoing) => {
        serve(fetch, url, limits, incoming, outgoing).catch(() => cut(outgoing));
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
}

interface Limits {
  readonly hosts: readonly string[];
  readonly maxBodyBytes: number;
}

function warnOfExposure(host: string): void {
  const text =
    `The sandbox listens on ${host}: everybody who reaches this machine can read and change what is in it, ` +
    "personal data of test orders included. Leave the host out to listen on 127.0.0.1 only.";
  process.emitWarning(text, { type: "SandboxWarning", code: "NEWSTORE_SANDBOX_EXPOSED" });
}

async function serve(
  fetch: FetchLike,
  origin: string,
  { hosts, maxBodyBytes }: Limits,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const response = await respond(fetch, origin, { hosts, maxBodyBytes }, incoming, gone.signal);
  const headers = [...response.headers].flat();
  if (isStreamed(response)) return stream(response, headers, gone.signal, outgoing);
  if (!isTruncated(response)) {
    const bytes = response.body ? Buffer.from(await response.arrayBuffer()) : undefined;
    const hasLength = response.headers.has("content-length") || bytes === undefined;
    outgoing.writeHead(response.status, hasLength ? headers : [...headers, "content-length", String(bytes.byteLength)]);
    return void outgoing.end(bytes);
  }
  outgoing.writeHead(response.status, headers);
  for await (const chunk of response.body ?? []) await new Promise((resolve) => outgoing.write(chunk, resolve));
  outgoing.end();
}

/** Sends parts as they come, until the caller is gone. */
async function stream(
  { status, body }: Response,
  headers: string[],
  gone: AbortSignal,
  outgoing: ServerResponse,
): Promise<void> {
  const reader = body?.getReader();
  const leave = () => void reader?.cancel().catch(() => undefined);
  gone.addEventListener("abort", leave, { once: true });
  if (gone.aborted) leave();
  outgoing.writeHead(status, headers);
  outgoing.flushHeaders();
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) break;
    if (!outgoing.write(part.value)) await drained(outgoing);
  }
  outgoing.end();
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      outgoing.off("drain", settle).off("close", settle);
      resolve();
    };
    outgoing.on("drain", settle).on("close", settle);
  });
}

async function respond(
  fetch: FetchLike,
  origin: string,
  { hosts, maxBodyBytes }: Limits,
  incoming: IncomingMessage,
  signal: AbortSignal,
): Promise<Response> {
  const refusal = refusalOf(incoming.headers, hosts);
  if (refusal !== undefined) {
    incoming.resume();
    return problem(refusal.status, refusal.errorCode, refusal.message);
  }
  const body = await bytesOf(incoming, maxBodyBytes);
  if (body === undefined)
    return problem(413, "payload_too_large", `The sandbox reads bodies of up to ${maxBodyBytes} bytes (maxBodyBytes).`);
  const request = toRequest(origin, incoming, body, signal);
  if (request instanceof Request) return fetch(request);
  return problem(400, "bad_request", `The request cannot be read: ${request.message}`);
}

/**
 * The body, or `undefined` when it is too long. What is too much is read and dropped: a server that stops reading
 * resets the connection, and its response is lost.
 */
async function bytesOf(incoming: IncomingMessage, maxBytes: number): Promise<Buffer<ArrayBuffer> | undefined> {
  if (Number(incoming.headers["content-length"]) > maxBytes) {
    incoming.resume();
    return undefined;
  }
  let chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += (chunk as Buffer).byteLength;
    if (length <= maxBytes) chunks.push(chunk as Buffer);
    else chunks = [];
  }
  return length <= maxBytes ? Buffer.concat(chunks) : undefined;
}

/** What `fetch` knows no request for, such as a TRACE or an address that is none, gives the error instead. */
function toRequest(
  origin: string,
  incoming: IncomingMessage,
  bytes: Buffer<ArrayBuffer>,
  signal: AbortSignal,
): Request | TypeError {
  const { method = "GET", url = "/", rawHeaders } = incoming;
  try {
    const headers = new Headers();
    for (let index = 0; index + 1 < rawHeaders.length; index += 2)
      headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
    const body = method === "GET" || method === "HEAD" || bytes.byteLength === 0 ? null : bytes;
    // Joined as text: two slashes at the start of a path would otherwise be read as a host.
    const address = url.startsWith("/") ? new URL(origin + url) : new URL(url, origin);
    // A client on HTTP follows redirects itself.
    return new Request(address, { method, headers, body, signal, redirect: "manual" });
  } catch (error) {
    return error as TypeError;
  }
}

function problem(status: number, errorCode: string, message: string): Response {
  return jsonResponse(status, { error_code: errorCode, message }, { "content-type": "application/problem+json" });
}

/**
 * What a caller sees when the connection is cut: a reset, not a tidy end. Inside a body it is closed early instead: a
 * reset would make the caller's machine throw away what it has not read yet.
 */
function cut({ socket, headersSent }: ServerResponse): void {
  if (!socket || socket.destroyed) return;
  if (headersSent) socket.destroy();
  else socket.resetAndDestroy();
}
