import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { assemble } from "./assemble.js";
import { isTruncated } from "./connection.js";
import type { Sandbox } from "./sandbox-api.js";
import type { RunningSandbox, StartSandboxOptions } from "./start-sandbox.js";

const TICK_MS = 200;

/** Starts a sandbox on Node's HTTP server. */
export async function startNodeServer(options: StartSandboxOptions): Promise<RunningSandbox> {
  const { port = 0, host = "127.0.0.1", ...rest } = options;
  // To Node an empty host means every network that the machine is on.
  if (host === "") throw new TypeError("The host is empty. Leave it out to listen on 127.0.0.1.");
  const { sandbox, address, close } = assemble({ ...rest, baseUrl: "http://127.0.0.1" });
  const server = createServer((incoming, outgoing) => {
    serve(sandbox, address.url, incoming, outgoing).catch(() => cut(outgoing));
  });
  await listen(server, port, host);
  const { port: taken, family } = server.address() as AddressInfo;
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "[::1]" : family === "IPv6" ? `[${host}]` : host;
  address.url = `http://${name}:${taken}`;
  // What is due on a running clock happens without a request, too. A clock that stands only moves when it is told to.
  const ticking =
    options.now === undefined ? setInterval(() => void sandbox.clock.settle(), TICK_MS).unref() : undefined;
  const stop = () =>
    new Promise<void>((resolve) => {
      clearInterval(ticking);
      close();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  // Getters of the sandbox stay getters: its address was not known before.
  return Object.defineProperties({ stop }, Object.getOwnPropertyDescriptors(sandbox)) as RunningSandbox;
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

async function serve(
  sandbox: Sandbox,
  origin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const body = await bytesOf(incoming);
  const request = toRequest(origin, incoming, body, gone.signal);
  const response: Response = request instanceof Request ? await sandbox.fetch(request) : unreadable(request);
  const headers = [...response.headers].flat();
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

async function bytesOf(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
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
    // Whoever asked over HTTP follows redirects itself.
    return new Request(address, { method, headers, body, signal, redirect: "manual" });
  } catch (error) {
    return error as TypeError;
  }
}

function unreadable({ message }: TypeError): Response {
  const problem = { error_code: "bad_request", message: `The request cannot be read: ${message}` };
  return new Response(JSON.stringify(problem), {
    status: 400,
    headers: { "content-type": "application/problem+json" },
  });
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
