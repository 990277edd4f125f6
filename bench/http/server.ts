import { createServer, type Socket } from "node:net";
import { STORE } from "./payloads.js";

/**
 * The other side, in a process of its own. It speaks just enough HTTP to be quicker than any client: what is compared
 * must not wait for it. Each request is answered by its first path segment.
 */
const HEAD_END = "\r\n\r\n";

const token = json({
  access_token: "a-token-of-usual-length-0123456789abcdef",
  expires_in: 3_600,
  token_type: "Bearer",
});

const responses: Readonly<Record<string, Buffer>> = {
  token,
  oauth: token,
  stores: json(STORE),
  v0: json({
    id: "5b1c6a5e-7d43-4a55-9f52-6f1d0f5a3e10",
    external_id: "SHOP-100042",
    items: [
      { id: "1d1f8f0e", external_item_id: "SHOP-100042-1", product_id: "TT-HRC-NVY-M" },
      { id: "2e2f9f1f", external_item_id: "SHOP-100042-2", product_id: "TT-HRC-NVY-L" },
    ],
  }),
};

const server = createServer((socket) => {
  socket.setNoDelay(true);
  socket.on("error", () => {});
  let rest = "";
  socket.on("data", (chunk) => {
    rest = respondToAll(socket, rest + chunk.toString("latin1"));
  });
}).listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" && address !== null ? address.port : 0);
});

/** Answers the complete requests of a text; gives what is left of it. */
function respondToAll(socket: Socket, text: string): string {
  let start = 0;
  for (;;) {
    const end = endOfRequest(text, start);
    if (end === undefined) return text.slice(start);
    const segment = /^\w+ \/(\w*)/.exec(text.slice(start, start + 60))?.[1] ?? "";
    socket.write(responses[segment] ?? responses["stores"] ?? "");
    start = end;
  }
}

function endOfRequest(text: string, start: number): number | undefined {
  const headEnd = text.indexOf(HEAD_END, start);
  if (headEnd < 0) return undefined;
  const bodyStart = headEnd + HEAD_END.length;
  const head = text.slice(start, headEnd);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined) return text.length >= bodyStart + Number(length) ? bodyStart + Number(length) : undefined;
  if (!/\r\ntransfer-encoding: chunked/i.test(head)) return bodyStart;
  const last = text.indexOf(`\r\n0${HEAD_END}`, bodyStart - 2);
  return last < 0 ? undefined : last + 3 + HEAD_END.length;
}

function json(value: unknown): Buffer {
  const body = JSON.stringify(value);
  const head = [
    "HTTP/1.1 200 OK",
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "X-Request-Id: 8f14e45f-ceea-467f-9575-1f2e3d4c5b6a",
    "Connection: keep-alive",
    "Keep-Alive: timeout=60",
  ];
  return Buffer.from(`${head.join("\r\n")}${HEAD_END}${body}`);
}
