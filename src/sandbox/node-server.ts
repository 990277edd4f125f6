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
  const response: Response = await sandbox.fetch(await toRequest(origin, incoming, gone.signal));
  const headers = [...response.headers].flat();
  if (!isTruncated(response)) {
    const body = response.body ? Buffer.from(await response.arrayBuffer()) : undefined;
    const hasLength = response.headers.has("content-length") || body === undefined;
    outgoing.writeHead(response.status, hasLength ? headers : [...headers, "content-length", String(body.byteLength)]);
    return void outgoing.end(body);
  }
  outgoing.writeHead(response.status, headers);
  for await (const chunk of response.body ?? []) await new Promise((resolve) => outgoing.write(chunk, resolve));
  outgoing.end();
}

async function toRequest(origin: string, incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const headers = new Headers();
  for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2)
    headers.append(incoming.rawHeaders[index] ?? "", incoming.rawHeaders[index + 1] ?? "");
  const method = incoming.method ?? "GET";
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = method === "GET" || method === "HEAD" || chunks.length === 0 ? null : Buffer.concat(chunks);
  // Whoever asked over HTTP follows redirects itself.
  return new Request(new URL(incoming.url ?? "/", origin), { method, headers, body, signal, redirect: "manual" });
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
