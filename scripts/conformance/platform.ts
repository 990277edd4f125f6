import type { OperationDescriptor } from "../../src/core/operation.js";
import type { ConformanceOptions } from "./options.js";

/** What a call is made of. */
export interface Input {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sends no token. */
  readonly anonymous?: boolean;
}

/** What came back. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly mediaType: string;
  // biome-ignore lint/suspicious/noExplicitAny: flows look at responses as a user of plain HTTP would.
  readonly body: any;
}

const TIMEOUT_MS = 60_000;
const TOO_MANY = 429;
const MAX_WAIT_SECONDS = 60;

/** Whether a call of this operation changes nothing: reads, and queries that are sent with a body. */
export function isRead({ method, idempotency, host, id }: OperationDescriptor): boolean {
  if (host === "identity" || id === "createPasswordToken") return false;
  return method === "GET" || (method === "POST" && idempotency === "safe");
}

/** Plain HTTP to the platform: no SDK in between that could mend what is wrong. */
export class Platform {
  #token = "";
  readonly #options: ConformanceOptions;

  constructor(options: ConformanceOptions) {
    this.#options = options;
  }

  async logIn(): Promise<ApiResponse> {
    const { tokenUrl, clientId: client_id, clientSecret: client_secret } = this.#options;
    const body = new URLSearchParams({ grant_type: "client_credentials", client_id, client_secret });
    const response = await read(
      await fetch(tokenUrl, { method: "POST", body, signal: AbortSignal.timeout(TIMEOUT_MS) }),
    );
    if (typeof response.body?.access_token === "string") this.#token = response.body.access_token;
    return response;
  }

  /** Sends a call; waits once when the platform says so. */
  async send(operation: OperationDescriptor, input: Input): Promise<ApiResponse> {
    // The last line of defence: a flow that writes by mistake must not reach a tenant.
    if (this.#options.readOnly && !isRead(operation))
      throw new Error(`${operation.id} changes something; this run only reads.`);
    const response = await this.#once(operation, input);
    if (response.status !== TOO_MANY) return response;
    const seconds = Math.min(Number(response.headers.get("retry-after") ?? 1) || 1, MAX_WAIT_SECONDS);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    return this.#once(operation, input);
  }

  async #once(
    operation: OperationDescriptor,
    { query = {}, headers = {}, body, ...input }: Input,
  ): Promise<ApiResponse> {
    const [mediaType] = operation.requestMediaTypes ?? [];
    const parameters = new URLSearchParams(
      Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const search = parameters.size === 0 ? "" : `?${parameters}`;
    const response = await fetch(this.#options.baseUrl + pathOf(operation, input.path ?? {}) + search, {
      method: operation.method,
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        ...(operation.accept[0] !== undefined && { accept: operation.accept[0] }),
        ...(body !== undefined && mediaType !== undefined && { "content-type": mediaType }),
        ...(!input.anonymous && { authorization: `Bearer ${this.#token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return read(response);
  }
}

function pathOf({ path }: OperationDescriptor, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{([^}]*)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The path ${path} needs ${name}.`);
    // The `=` of a prefix such as `external_id=` travels as it is.
    return encodeURIComponent(value).replaceAll("%3D", "=");
  });
}

async function read(response: Response): Promise<ApiResponse> {
  const mediaType = response.headers.get("content-type") ?? "";
  const text = await response.text();
  let body: unknown = text === "" ? undefined : text;
  if (/[/+]json\b/.test(mediaType) && text !== "") {
    try {
      body = JSON.parse(text);
    } catch {
      // Left as text: the schema check says that it is no JSON.
    }
  }
  return { status: response.status, headers: response.headers, mediaType, body };
}
