import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { respondWell } from "./faults.js";
import type { World } from "./world.js";

/** One real server on loopback for many worlds; each has a path of its own. */
export interface FaultServer {
  /** Gives a world a place; the result is its base URL. Its tokens are at `/token` below that. */
  host(world: World): string;
  stop(): Promise<void>;
}

/** Starts a server that takes each request in whole and then does to it what the world's step says. */
export async function startFaultServer(): Promise<FaultServer> {
  const worlds = new Map<string, World>();
  const server = createServer((incoming, response) => {
    // A client that gives up takes its request with it.
    take(incoming, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  async function take(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = incoming;
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString("latin1");
    const [, place = "", rest = ""] = (incoming.url ?? "").split("/", 3);
    const world = worlds.get(place);
    if (world === undefined) throw new Error(`nobody lives at ${incoming.url}`);
    const { step, healthy } =
      rest === "token" ? world.receiveTokenRequest(incoming.headers, body) : world.receive(incoming.headers, body);
    const stage = { socket, response, healthy };
    response.setHeader("x-request-id", `${place}-${world.arrivals.length}`);
    if (step.fault === undefined) return respondWell(stage);
    step.fault.play(stage);
    if (step.fault.seenAs !== "silent") return;
    world.stalls += 1;
    world.stalled += 1;
    socket.once("close", () => {
      world.stalled -= 1;
    });
    world.onStall();
  }

  return {
    host(world) {
      const place = `w${worlds.size + 1}`;
      worlds.set(place, world);
      return `http://127.0.0.1:${port}/${place}`;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
