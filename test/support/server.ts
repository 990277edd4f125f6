import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  /** Path and query, byte for byte as sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What a scripted server does with a request. */
export type Reply =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** An object is sent as JSON. */
      readonly body?: unknown;
      /** Sends no length: the body ends where it ends. */
      readonly chunked?: boolean;
      /** Sends the headers and this much of the body, then nothing more. */
      readonly stallAfter?: number;
      /** Sends the headers and this much of the body, then closes. */
      readonly cutAfter?: number;
    }
  | "reset"
  | "stall";

export interface TestServer {
  readonly url: string;
  readonly requests: Received[];
  /** Requests for tokens; they are not among `requests`. */
  readonly tokenRequests: Received[];
  stop(): Promise<void>;
}

/** Responds by a list; the last one is for all that follow. A function decides for itself. */
export type Script = readonly Reply[] | ((request: Received, index: number) => Reply | Promise<Reply>);

const running: TestServer[] = [];

/** Stops every server of a test. */
export async function stopServers(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.stop()));
}

/** Starts a real HTTP server on loopback. `POST /token` gives the tokens `token-1`, `token-2`, … unless it is scripted. */
export async function startServer(script: Script, tokenScript?: Script): Promise<TestServer> {
  const requests: Received[] = [];
  const tokenRequests: Received[] = [];
  const server = createServer((incoming, response) => void respond(incoming, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = await receive(incoming);
    const isToken =
      received.url === "/token" ||
      received.url.endsWith("/protocol/openid-connect/token") ||
      received.url === "/v0/token";
    const log = isToken ? tokenRequests : requests;
    log.push(received);
    const scripted = isToken ? (tokenScript ?? issueTokens) : script;
    await reply(response, await pick(scripted, received, log.length - 1));
  }

  const testServer: TestServer = {
    url: `http://127.0.0.1:${port}`,
    requests,
    tokenRequests,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  running.push(testServer);
  return testServer;
}

const issueTokens: Script = (_, index) => ({
  body: { access_token: `token-${index + 1}`, expires_in: 3_600, token_type: "Bearer" },
});

async function pick(script: Script, request: Received, index: number): Promise<Reply> {
  if (typeof script === "function") return script(request, index);
  const found = script[Math.min(index, script.length - 1)];
  if (found === undefined) throw new Error("the script is empty");
  return found;
}

async function receive(incoming: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return {
    method: incoming.method ?? "",
    url: incoming.url ?? "",
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  };
}

async function reply(response: ServerResponse, given: Reply): Promise<void> {
  if (given === "stall") return;
  if (given === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  const { status = 200, headers = {}, body, chunked = false, stallAfter, cutAfter } = given;
  const bytes =
    typeof body === "string" || body instanceof Uint8Array
      ? Buffer.from(body)
      : Buffer.from(body === undefined ? "" : JSON.stringify(body));
  const type = typeof body === "object" && !(body instanceof Uint8Array) ? { "content-type": "application/json" } : {};
  const hasBody = bytes.length > 0 && status !== 204 && status !== 304;
  response.writeHead(status, {
    ...type,
    ...(hasBody && !chunked ? { "content-length": String(bytes.length) } : {}),
    ...headers,
  });
  if (stallAfter !== undefined || cutAfter !== undefined) {
    response.flushHeaders();
    await new Promise((resolve) => response.write(bytes.subarray(0, stallAfter ?? cutAfter), resolve));
    if (cutAfter !== undefined) setTimeout(() => response.socket?.destroy(), 5);
    return;
  }
  response.end(hasBody ? bytes : undefined);
}
