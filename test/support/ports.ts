import { once } from "node:events";
import { createServer } from "node:net";

/**
 * A port of loopback that is free, outside of those that systems give to connections and to servers that ask for any
 * (Linux: from 32768 on): nothing takes one of these by chance while a test that has left it means to come back.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    const server = createServer().listen(port, "127.0.0.1");
    const isFree = await new Promise<boolean>((resolve) => {
      server.once("listening", () => resolve(true)).once("error", () => resolve(false));
    });
    if (!isFree) continue;
    server.close();
    await once(server, "close");
    return port;
  }
}
