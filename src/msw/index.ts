import { type HttpHandler, http } from "msw";
import { configurationError } from "../core/configuration-error.js";
import { written } from "../core/shown.js";
import { refuseUnknown } from "../core/unknown-option.js";
import type { FetchLike } from "../core/web-types.js";

/** What the handlers need of a sandbox: `createSandbox()` and `startSandbox()` both give it. */
export interface HandledSandbox {
  /** Responds to the requests that are handed on. */
  readonly fetch: FetchLike;
  /** Origin of the sandbox's API, to which requests are addressed anew. */
  readonly url: string;
  /** Address of its token endpoint. */
  readonly tokenUrl: string;
  /** Its tenant, which the real addresses are made of. */
  readonly tenant: string;
}

/** Which addresses the handlers serve. */
export interface SandboxHandlersOptions {
  /** Platform stage label, as the client has it. Default `p`. Not beside `baseUrl`, which is the whole host. */
  readonly stage?: string | undefined;
  /** Origin of the API. Default: the tenant's real host, `https://{tenant}.{stage}.newstore.net`. */
  readonly baseUrl?: string | undefined;
  /** Address of the token endpoint. Default: the real one, on `https://id.p.newstore.net`. */
  readonly tokenUrl?: string | undefined;
}

/**
 * Makes request handlers for msw out of a sandbox: a client that is set up for the real platform reaches the sandbox,
 * without a network and without a change. They also serve the sandbox's own addresses (published files, export links).
 *
 * @example
 * ```ts
 * import { setupServer } from "msw/node";
 *
 * const sandbox = createSandbox();
 * const server = setupServer(...sandboxHandlers(sandbox));
 * server.listen();
 * const newstore = new NewStore({ tenant: sandbox.tenant, credentials: sandbox.credentials });
 * console.log((await newstore.stores.list().toArray()).length); // the sandbox's stores, at the real addresses
 * server.close(); // after the last test
 * ```
 *
 * @throws {NewStoreError} kind `configuration` when `stage` and `baseUrl` are both given, or an option is unknown or wrong.
 */
export function sandboxHandlers(sandbox: HandledSandbox, options: SandboxHandlersOptions = {}): HttpHandler[] {
  refuseUnknown(options, ["stage", "baseUrl", "tokenUrl"]);
  if (typeof sandbox?.fetch !== "function")
    throw configurationError("sandbox", "is none: give what createSandbox() or startSandbox() returns");
  const { stage } = options;
  if (stage !== undefined && options.baseUrl !== undefined)
    throw configurationError("stage", "contradicts baseUrl, which is the whole host: give one of them");
  if (stage !== undefined && !LABEL.test(stage))
    throw configurationError("stage", `is ${written(stage)}: give the label of the platform stage, as in p`);
  const realUrl = `https://${sandbox.tenant}.${stage ?? "p"}.newstore.net`;
  const realTokenUrl = `https://id.p.newstore.net/auth/realms/${sandbox.tenant}/protocol/openid-connect/token`;
  const baseUrl = (options.baseUrl ?? realUrl).replace(/(?<!\/)\/+$/, "");
  const tokenUrl = options.tokenUrl ?? realTokenUrl;
  const origin = new URL(sandbox.url).origin;
  return [
    http.all(tokenUrl, ({ request }) => response(sandbox, sandbox.tokenUrl, request)),
    // RFC 7009: the endpoint that revokes tokens lies beside the one that gives them.
    http.all(sibling(tokenUrl, "revoke"), ({ request }) =>
      response(sandbox, sibling(sandbox.tokenUrl, "revoke"), request),
    ),
    http.all(`${baseUrl}/*`, ({ request }) =>
      response(sandbox, sandbox.url + request.url.slice(baseUrl.length), request),
    ),
    ...(origin === baseUrl ? [] : [http.all(`${origin}/*`, ({ request }) => response(sandbox, request.url, request))]),
  ];
}

/** A label of a host name, as a client takes it. */
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

function sibling(url: string, name: string): string {
  return url.slice(0, url.lastIndexOf("/") + 1) + name;
}

/**
 * Redirects are handed on: the caller follows them, as over HTTP. A connection that was cut becomes msw's network
 * error; msw would turn a thrown error into a response with status 500.
 */
async function response(sandbox: HandledSandbox, url: string, request: Request): Promise<Response> {
  const { method, headers, signal } = request;
  const bytes = await request.arrayBuffer();
  const body = bytes.byteLength === 0 ? null : bytes;
  try {
    return await sandbox.fetch(new Request(url, { method, headers, body, signal, redirect: "manual" }));
  } catch (error) {
    if (error instanceof TypeError) return Response.error();
    throw error;
  }
}
