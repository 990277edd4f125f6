import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Redis } from "ioredis";

/** Upstash's HTTP form of Redis over a real one: a command as a JSON list comes in, `{ result }` or `{ error }` goes out. */
export async function startRestProxy(port: number): Promise<{ readonly url: string; readonly token: string }> {
  const redis = new Redis({ port, host: "127.0.0.1" });
  const run = async ([name = "", ...args]: readonly (string | number)[]) => {
    try {
      return { result: await redis.call(String(name), ...args) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  };
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    const body = JSON.parse(text) as (string | number)[] | (string | number)[][];
    const isPipeline = request.url?.endsWith("pipeline") === true;
    const outcome = isPipeline
      ? await Promise.all((body as (string | number)[][]).map(run))
      : await run(body as (string | number)[]);
    const status = !Array.isArray(outcome) && outcome.error !== undefined ? 400 : 200;
    // Upstash codes texts in base64 where it is asked to.
    const isCoded = request.headers["upstash-encoding"] === "base64";
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(isCoded ? coded(outcome) : outcome));
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  running.push({ server, redis });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: "rest-token" };
}

const running: { readonly server: Server; readonly redis: Redis }[] = [];

export async function stopRestProxies(): Promise<void> {
  for (const { server, redis } of running.splice(0)) {
    redis.disconnect();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function coded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(coded);
  if (typeof value !== "object" || value === null) return value;
  const { result, ...rest } = value as { readonly result?: unknown };
  if (result === undefined) return rest;
  return {
    ...rest,
    result: typeof result === "string" && result !== "OK" ? Buffer.from(result).toString("base64") : result,
  };
}
