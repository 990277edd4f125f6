import { allOperations } from "../../generated/index.js";
import { zipBytes } from "../../src/files/zip-writer.js";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/index.js";
import { normaliseMediaType } from "../../src/sandbox/media-type.js";

/** A moment at which test clocks stand. */
export const NOON = "2026-03-02T12:00:00.000Z";

/** What a test learns of an answer. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at answers as a user of plain HTTP would.
  readonly body: any;
}

/** A call as plain HTTP. */
export interface Ask {
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

/** What the platform answers must itself fit the contract; every test that asks through a bench proves it. */
async function checkAnswer(operationId: string | undefined, told: Told): Promise<void> {
  const operation = Object.values(allOperations).find(({ id }) => id === operationId);
  const type = told.headers.get("content-type");
  if (!operation || type === null || !type.includes("json")) return;
  const { responses } = await operation.schemas();
  const byType = responses[String(told.status)] ?? responses["default"] ?? {};
  const schema = Object.entries(byType).find(([name]) => normaliseMediaType(name) === normaliseMediaType(type))?.[1];
  const result = schema?.safeParse(told.body);
  if (result && !result.success)
    throw new Error(
      `${operationId} answered ${told.status} outside the contract: ${JSON.stringify(result.error.issues)}`,
    );
  if (!schema && told.status < 400)
    throw new Error(`${operationId} answered ${told.status} as ${type}: not in the contract`);
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
    await checkAnswer(sandbox.requests.at(-1)?.operationId, told);
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
