import { allOperations } from "../../generated/index.js";
import type { CreateInjectedOrderRequest } from "../../generated/order-injection/types.js";
import { zipBytes } from "../../src/files/zip-writer.js";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/index.js";
import { normaliseMediaType } from "../../src/sandbox/kernel/media-type.js";

/** A moment at which test clocks stand. */
export const NOON = "2026-03-02T12:00:00.000Z";

/** What a test learns of a response. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at responses as a user of plain HTTP would.
  readonly body: any;
}

/** A call as plain HTTP. */
interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly json?: unknown;
  readonly form?: Record<string, string>;
  readonly text?: string;
}

/** A sandbox and a way to talk to it. */
export interface Bench {
  readonly sandbox: Sandbox;
  /** Asks with a token. */
  readonly ask: (path: string, ask?: Ask) => Promise<Told>;
  /** Asks without a token. */
  readonly askPlain: (path: string, ask?: Ask) => Promise<Told>;
}

async function tell(response: Response): Promise<Told> {
  const text = await response.text();
  const json = (response.headers.get("content-type") ?? "").includes("json");
  return { status: response.status, headers: response.headers, body: json && text !== "" ? JSON.parse(text) : text };
}

/** What the platform responds must itself fit the contract; every test that asks through a bench proves it. */
async function checkResponse(operationId: string | undefined, told: Told): Promise<void> {
  const operation = Object.values(allOperations).find(({ id }) => id === operationId);
  const type = told.headers.get("content-type");
  if (!operation || type === null || !type.includes("json")) return;
  const { responses } = await operation.schemas();
  const byType = responses[String(told.status)] ?? responses["default"] ?? {};
  const schema = Object.entries(byType).find(([name]) => normaliseMediaType(name) === normaliseMediaType(type))?.[1];
  const result = schema?.safeParse(told.body);
  if (result && !result.success)
    throw new Error(
      `${operationId} responded with ${told.status} outside the contract: ${JSON.stringify(result.error.issues)}`,
    );
  if (!schema && told.status < 400)
    throw new Error(`${operationId} responded with ${told.status} as ${type}: not in the contract`);
}

function init(ask: Ask, token?: string): RequestInit {
  const headers: Record<string, string> = { ...ask.headers };
  if (token !== undefined) headers["authorization"] = `Bearer ${token}`;
  if (ask.json !== undefined) headers["content-type"] ??= "application/json";
  const body =
    ask.json !== undefined ? JSON.stringify(ask.json) : ask.form ? new URLSearchParams(ask.form) : (ask.text ?? null);
  return { method: ask.method ?? (body === null ? "GET" : "POST"), headers, body, redirect: "manual" };
}

/** Gets a token with the sandbox's own credentials. */
export async function getToken(sandbox: Sandbox): Promise<string> {
  const { clientId, clientSecret } = sandbox.credentials;
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  const told = await tell(await sandbox.fetch(sandbox.tokenUrl, init({ form })));
  return told.body.access_token;
}

/** A sandbox whose clock stands at noon, with a token. */
export async function bench(options: SandboxOptions = {}): Promise<Bench> {
  const sandbox = createSandbox({ now: NOON, ...options });
  const token = await getToken(sandbox);
  const urlOf = (path: string) => (path.startsWith("http") ? path : sandbox.url + path);
  const send = async (path: string, request: RequestInit): Promise<Told> => {
    const told = await tell(await sandbox.fetch(urlOf(path), request));
    await checkResponse(sandbox.requests.at(-1)?.operationId, told);
    return told;
  };
  return {
    sandbox,
    ask: (path, ask = {}) => send(path, init(ask, token)),
    askPlain: (path, ask = {}) => send(path, init(ask)),
  };
}

/** Zips JSON files. */
export function zipOf(files: Record<string, unknown>): Promise<Uint8Array> {
  const encode = (content: unknown) =>
    new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content));
  return zipBytes(Object.entries(files).map(([name, content]) => ({ name, bytes: encode(content) })));
}

/** Runs an import of one file from the sandbox's shelf and gives back the job as it ends. */
export async function importFile(
  { sandbox, ask }: Bench,
  entity: string,
  content: unknown,
  options: { full?: boolean } = {},
): Promise<Told["body"]> {
  const uri = sandbox.publish(`${entity}.zip`, await zipOf({ [`${entity}.json`]: content }));
  const created = await ask("/v0/d/import", {
    json: { provider: "test", source_uri: uri, entities: [entity], ...options },
  });
  const { id } = created.body;
  await ask(`/v0/d/import/${id}/start`, { json: { transformed_uri: uri } });
  return (await ask(`/v0/d/import/${id}`)).body;
}

/** `P1`: 10 in the distribution centre, 2 in SoHo. `P2`: 1 in Brooklyn, 1 in the distribution centre. */
const STOCK = [
  { product_id: "P1", fulfillment_node_id: "DC01", quantity: 10 },
  { product_id: "P1", fulfillment_node_id: "US01", quantity: 2 },
  { product_id: "P2", fulfillment_node_id: "US02", quantity: 1 },
  { product_id: "P2", fulfillment_node_id: "DC01", quantity: 1 },
];

/** A bench for orders. */
export interface OrderBench extends Bench {
  readonly inject: (body: CreateInjectedOrderRequest) => Promise<Told>;
  /** ATP by node, zeros left out. */
  readonly atp: (productId: string) => Record<string, number>;
  readonly eventNames: () => string[];
  /** The order's fulfillment requests. */
  readonly requests: (orderUuid: string) => Promise<Told["body"][]>;
  /** Sets the state of all units of a request. */
  readonly setStates: (request: Told["body"], state: string, more?: Record<string, unknown>) => Promise<Told>;
}

/** A sandbox with two products in stock. */
export async function orderBench(options: SandboxOptions = {}): Promise<OrderBench> {
  const made = await bench(options);
  const { sandbox, ask } = made;
  sandbox.seed({ stock: STOCK });
  const { stock, stores, events } = sandbox.state;
  return {
    ...made,
    inject: (json) => ask("/v0/d/fulfill_order", { json }),
    atp: (productId) =>
      Object.fromEntries(
        stores
          .locations()
          .map(({ id }) => [id, stock.atp(productId, id)] as const)
          .filter(([, atp]) => atp > 0),
      ),
    eventNames: () => events.list().map((event) => event.name),
    requests: async (uuid) => (await ask(`/v0/fulfillment_requests/${uuid}`)).body.fulfillment_requests,
    setStates: (request, state, more = {}) =>
      ask(`/v0/fulfillment_request/${request.fulfillment_request_id}/set_items_states`, {
        json: { line_items: request.items.map((item: Told["body"]) => ({ item_id: item.item_id, state })), ...more },
      }),
  };
}
