/** Asks for ATP over HTTP, from a process of its own: `load.mjs URL TOKEN PRODUCTS CONNECTIONS CALLS`. */
import { Agent, request } from "node:http";
import { atpBody } from "./lookup.js";

const [url = "", token = "", products = "1", connections = "1", calls = "1"] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const address = new URL("/v0/availabilities", url);

async function worker(from: number, count: number): Promise<void> {
  for (let call = from; call < from + count; call += 1) await ask(atpBody(call, Number(products)));
}

function ask(body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    };
    const asked = request(address, { method: "POST", agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`the sandbox answered ${response.statusCode}`));
      response.resume().once("end", resolve);
    });
    asked.once("error", reject);
    asked.end(body);
  });
}

async function round(count: number): Promise<void> {
  const share = Math.ceil(count / Number(connections));
  await Promise.all(Array.from({ length: Number(connections) }, (_, index) => worker(index * share, share)));
}

await round(Number(connections) * 50);
const beginMs = performance.now();
await round(Number(calls));
console.log(Number(calls) / ((performance.now() - beginMs) / 1_000));
agent.destroy();
