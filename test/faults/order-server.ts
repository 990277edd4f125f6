import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Sandbox } from "newstore-sdk/sandbox";
import { rounds } from "../support/clock.js";

/** What happens to one request that injects an order. */
export type OrderStep =
  /** The work is done, and of the response so many bytes arrive before the connection is reset. */
  | { readonly what: "cut"; readonly atByte: number }
  /** The same, as a share of the response: 0 to 1. */
  | { readonly what: "cut-at"; readonly share: number }
  /** The connection is reset, and nothing was done. */
  | { readonly what: "lost" }
  | { readonly what: "stall"; readonly isDone: boolean }
  | { readonly what: "fails"; readonly status: number; readonly code: string; readonly isDone: boolean }
  /** 504: the order is made some time later. */
  | { readonly what: "goes-on"; readonly afterMs: number }
  | { readonly what: "too-fast" };

/** A sandbox behind a connection that fails as it is told. */
export interface OrderServer {
  readonly url: string;
  /** What happens to the requests for an order, in turn; nothing is wrong with those that follow. */
  plan(externalId: string, steps: readonly OrderStep[]): void;
  /** From now on nothing goes wrong; what goes on in the background has come to its end. */
  recover(): Promise<void>;
  /** Length of the last whole response, in bytes. */
  lastBytes(): number;
  stop(): Promise<void>;
}

/** Resets a connection once what was written to it has been read: a reset takes along what has not. */
async function resetAfterReading(socket: Socket): Promise<void> {
  await rounds();
  socket.resetAndDestroy();
}

/** Starts a server on loopback that hands requests to a sandbox, and spoils some of what comes back. */
export async function startOrderServer(sandbox: Sandbox): Promise<OrderServer> {
  const plans = new Map<string, OrderStep[]>();
  const background = new Set<Promise<unknown>>();
  const stalled = new Set<Socket>();
  let lastBytes = 0;

  const server = createServer((incoming, response) => {
    take(incoming, response.socket as Socket).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function take(incoming: IncomingMessage, socket: Socket): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const isOrder = incoming.url === "/v0/d/fulfill_order";
    const step = isOrder ? plans.get(JSON.parse(body.toString()).external_id)?.shift() : undefined;
    const work = () => handOn(incoming, body);
    switch (step?.what) {
      case undefined:
        return void socket.end(await work());
      case "lost":
        return void socket.resetAndDestroy();
      case "cut":
      case "cut-at": {
        const whole = await work();
        lastBytes = whole.byteLength;
        const bytes = step.what === "cut" ? step.atByte : Math.floor(step.share * whole.byteLength);
        if (bytes === 0) return void socket.resetAndDestroy();
        socket.write(whole.subarray(0, bytes), () => void resetAfterReading(socket));
        return;
      }
      case "stall":
        if (step.isDone) await work();
        stalled.add(socket);
        return;
      case "fails":
        if (step.isDone) await work();
        return void socket.end(problem(step.status, step.code));
      case "goes-on": {
        const later = new Promise((resolve) => setTimeout(resolve, step.afterMs)).then(work);
        background.add(later);
        return void socket.end(problem(504, "gateway_timeout"));
      }
      case "too-fast":
        return void socket.end(problem(429, "too_many_requests"));
    }
  }

  async function handOn({ method = "GET", url: path = "", headers }: IncomingMessage, body: Buffer): Promise<Buffer> {
    const response = await sandbox.fetch(
      `${sandbox.url}${path.replace(/^\/token$/, new URL(sandbox.tokenUrl).pathname)}`,
      {
        method,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        ...(body.byteLength > 0 && { body }),
      },
    );
    return raw(response.status, response.headers.get("content-type") ?? "", Buffer.from(await response.arrayBuffer()));
  }

  return {
    url,
    plan: (externalId, steps) => void plans.set(externalId, [...steps]),
    async recover() {
      plans.clear();
      await Promise.all(background);
    },
    lastBytes: () => lastBytes,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of stalled) socket.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A whole response as it goes over the wire. The connection ends with it: a spoilt one is no good for another. */
function raw(status: number, type: string, body: Buffer): Buffer {
  const head = [
    `HTTP/1.1 ${status} Whatever`,
    `Content-Type: ${type}`,
    `Content-Length: ${body.byteLength}`,
    "X-Request-Id: r-1",
    "Connection: close",
  ].join("\r\n");
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body]);
}

function problem(status: number, code: string): Buffer {
  const body = JSON.stringify({ error_code: code, message: "it went wrong", request_id: "r-1" });
  return raw(status, "application/json", Buffer.from(body));
}
