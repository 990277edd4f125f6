/** Sends every operation of a generated folder to a loopback server: `send-all.ts DOCUMENT FOLDER`. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { OperationDescriptor } from "../../src/core/operation.js";
import { createTransport } from "../../src/transport/index.js";
import { type ToldOperation, toldOperations } from "./told.js";

const [, , file = "", folder = ""] = process.argv;
const { allOperations } = (await import(join(folder, "index.ts"))) as {
  readonly allOperations: Readonly<Record<string, OperationDescriptor>>;
};
const generated = new Map(Object.values(allOperations).map((one) => [`${one.method} ${one.path}`, one]));

/** Text that has to be escaped in a path, a query and a form. */
const VALUE = "a b/c?d&e=f ü";
const BODY = { text: VALUE, count: "2" };

interface Arrival {
  readonly method: string;
  readonly url: URL;
  readonly type: string;
  readonly body: string;
}

const arrivals: Arrival[] = [];
const server = createServer(async (request, response) => {
  const { method = "", url = "", headers } = request;
  const body = await bodyOf(request);
  arrivals.push({ method, url: new URL(url, "http://host.example"), type: headers["content-type"] ?? "", body });
  response.writeHead(204).end();
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));

const transport = createTransport({
  baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  credentials: () => "token",
  validate: { requests: "off", responses: "off" },
  retry: { retries: 0 },
  rateLimit: false,
});
const told = toldOperations(JSON.parse(readFileSync(file, "utf8")));
const wrong: string[] = [];
for (const operation of told) {
  const problem = await differenceOf(operation);
  if (problem !== undefined) wrong.push(`${operation.method} ${operation.path}: ${problem}`);
}
server.close();
for (const line of wrong.slice(0, 20)) console.error(line);
console.log(`${told.length - wrong.length} of ${told.length} operations arrive as the document tells them`);
process.exitCode = wrong.length > 0 || told.length === 0 ? 1 : 0;

/** What arrives otherwise than told; `undefined` for nothing. */
async function differenceOf({ method, path, query, bodyType }: ToldOperation): Promise<string | undefined> {
  const operation = generated.get(`${method} ${path}`);
  if (operation === undefined) return "was not generated";
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const body = bodyType === undefined ? undefined : BODY;
  const input = { path: fill(names), query: fill(query), ...(body && { body }) };
  try {
    await transport.send({ operation: { ...operation, security: "bearer" }, input, options: {} });
  } catch (error) {
    return `was not sent: ${(error as Error).message}`;
  }
  const arrival = arrivals.pop();
  if (arrival === undefined) return "did not arrive";
  const { url, type, body: sent } = arrival;
  const [template = ""] = path.split("?", 1);
  if (arrival.method !== method) return `the method ${arrival.method}`;
  if (decodeURIComponent(url.pathname) !== template.replace(/\{[^}]+\}/g, VALUE)) return `the path ${url.pathname}`;
  for (const name of query) if (url.searchParams.get(name) !== VALUE) return `the query ${url.search}`;
  if (body !== undefined && !isDeepStrictEqual(parsed(sent, type), body)) return `the body ${sent}`;
  return undefined;
}

function fill(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, VALUE]));
}

function parsed(body: string, type: string): unknown {
  return type.startsWith("application/json") ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
}
