import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";
import { FAULTS, type Fault, type Healthy, respondWell } from "../faults/faults.js";
import { generator } from "../faults/plan.js";

/** A sandbox behind a real server that does to requests what a seed says. */
export interface FaultySandbox {
  readonly sandbox: Sandbox;
  /** How often each fault struck. */
  readonly struck: ReadonlyMap<string, number>;
  /** Requests that arrived, those for tokens included. */
  arrived(): number;
  /** Requests that are being worked on or left without a response. */
  busy(): number;
  /** Connections that are open. */
  connections(): Promise<number>;
  /** From now on nothing goes wrong. */
  recover(): void;
  stop(): Promise<void>;
}

const PRODUCT = { product_id: "P1", fulfillment_node_id: "DC01", quantity: 10_000_000 };

/** Such a response stops an operation for a second: as frequent as the others, they would be all there is. */
const SELDOM = 0.1;

/**
 * Starts it. Which request meets which fault follows from the seed, the call's name in `x-call`, and how many of its
 * requests came before: not from the order in which calls happen to arrive.
 */
export async function startFaultySandbox(seed: number, faultShare: number): Promise<FaultySandbox> {
  const server = createServer((incoming, response) => {
    // A client that gives up takes its request with it.
    take(incoming, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sandbox = createSandbox({ baseUrl: origin, seed: { ids: seed, stock: [PRODUCT] } });
  const arrivals = new Map<string, number>();
  const struck = new Map<string, number>();
  const tokenPath = new URL(sandbox.tokenUrl).pathname;
  let isWell = false;
  let arrived = 0;
  let busy = 0;

  async function take(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    arrived += 1;
    busy += 1;
    // Either may come alone: a response that is torn down before it begins does not always say that it is closed.
    const { socket } = incoming;
    const over = () => {
      response.off("close", over);
      socket.off("close", over);
      busy -= 1;
    };
    response.once("close", over);
    socket.once("close", over);
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const isToken = incoming.url === tokenPath;
    const call = isToken ? "token" : String(incoming.headers["x-call"]);
    const index = arrivals.get(call) ?? 0;
    arrivals.set(call, index + 1);
    const { fault, isWorkDone } = isWell ? { fault: undefined, isWorkDone: true } : draw(call, index, isToken);
    const isDone = fault === undefined || fault.work === "done" || (fault.work === "either" && isWorkDone);
    const healthy = isDone ? await respond(incoming, Buffer.concat(chunks)) : { status: 200, body: Buffer.from("{}") };
    const stage = { socket: incoming.socket, response, healthy };
    if (fault === undefined) return respondWell(stage);
    struck.set(fault.name, (struck.get(fault.name) ?? 0) + 1);
    fault.play(stage);
  }

  function draw(call: string, index: number, isToken: boolean): { fault: Fault | undefined; isWorkDone: boolean } {
    const random = generator(hashOf(`${seed} ${call} ${index}`));
    const strikes = random() < faultShare;
    const fault = FAULTS[Math.floor(random() * FAULTS.length)];
    const isWorkDone = random() < 0.5;
    // A token endpoint that is closed for an hour closes the client for an hour: there would be nothing to see.
    const isLeftOut = fault?.status === 429 && (isToken || random() >= SELDOM);
    return { fault: strikes && !isLeftOut ? fault : undefined, isWorkDone };
  }

  async function respond(incoming: IncomingMessage, body: Buffer): Promise<Healthy> {
    const { method = "GET", url = "/", headers } = incoming;
    const names = ["authorization", "content-type", "accept", "idempotency-key"];
    const given = names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]]));
    const response: Response = await sandbox.fetch(`${origin}${url}`, {
      method,
      headers: Object.fromEntries(given),
      ...(body.length > 0 ? { body } : {}),
    });
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
  }

  return {
    sandbox,
    struck,
    arrived: () => arrived,
    busy: () => busy,
    connections: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))),
    recover() {
      isWell = true;
    },
    stop: () =>
      new Promise((resolve) => {
        sandbox.close();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** FNV-1a: other numbers for names that differ by little. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
