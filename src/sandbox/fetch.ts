import { requireToken } from "./auth.js";
import type { ControlledClock } from "./clock.js";
import { ConnectionCutError, pause, truncated } from "./connection.js";
import { checkRequest } from "./contract.js";
import { CONTROL_PATH, handleControl } from "./control.js";
import { answersItself, type Fault, type FaultPlan } from "./faults.js";
import { EXPORTS_PATH } from "./jobs/publish-export.js";
import type { BoundedLog, LoggedRequest, Violation } from "./log.js";
import { faultResponse, problemResponse, toResponse } from "./responses.js";
import type { Match, Router } from "./router.js";
import { type Handlers, type SandboxAnswer, SandboxProblem, type World } from "./world.js";

/** What answering a request takes. */
export interface FetchParts {
  readonly world: World;
  readonly clock: ControlledClock;
  readonly router: Router;
  readonly handlers: Handlers;
  readonly faults: FaultPlan;
  readonly requests: BoundedLog<LoggedRequest>;
  readonly violations: BoundedLog<Violation>;
  /** Ids for error answers; a stream of their own, so that a refused request does not change the next order's id. */
  readonly requestId: () => string;
}

/** A WHATWG `fetch` in front of the simulated platform. */
export type SandboxFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Makes the sandbox's `fetch`. The origin of a request does not matter, only its path: a client that is set up for a
 * tenant's real hosts reaches the sandbox as well.
 *
 * Order: fault, route, token, contract, work that is due, handler. A fault that strikes `afterwards` comes last.
 */
export function createFetch(parts: FetchParts): SandboxFetch {
  async function answer(request: Request): Promise<Response> {
    request.signal.throwIfAborted();
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.startsWith(CONTROL_PATH)) {
      const response = await handleControl(request, pathname, parts.world);
      // The token in an export link is a secret.
      const path = pathname.startsWith(EXPORTS_PATH) ? `${EXPORTS_PATH}…` : pathname;
      log(parts, request, path, undefined, response.status);
      return response;
    }
    const match = parts.router(request.method, pathname);
    const operationId = match.kind === "found" ? match.operation.id : undefined;
    try {
      const response = await withFault(parts, request, operationId, () => serve(parts, request, match, searchParams));
      log(parts, request, pathname, operationId, response.status);
      return response;
    } catch (error) {
      log(parts, request, pathname, operationId, 0);
      throw error;
    }
  }

  return async function sandboxFetch(input, init) {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    const response = await untilAborted(answer(request), request.signal);
    const location = response.headers.get("location");
    if (!REDIRECTS.has(response.status) || location === null || request.redirect === "manual") return response;
    if (request.redirect === "error") throw new TypeError("fetch failed: unexpected redirect");
    return followed(sandboxFetch, request, new URL(location, request.url));
  };
}

/** As a browser's or Node's `fetch`: the token stays behind when the origin changes. */
function followed(fetch: SandboxFetch, request: Request, url: URL): Promise<Response> {
  const headers = new Headers(request.headers);
  // Sandbox links carry their own proof; a real link lies on another origin, where the token would be dropped.
  headers.delete("authorization");
  return fetch(new Request(url, { headers, signal: request.signal }));
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let giveUp: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(signal.reason);
    signal.addEventListener("abort", giveUp, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (giveUp) signal.removeEventListener("abort", giveUp);
  }
}

async function withFault(
  parts: FetchParts,
  request: Request,
  operationId: string | undefined,
  work: () => Promise<Response>,
): Promise<Response> {
  const fault = parts.faults.take(operationId);
  if (!fault) return work();
  if (fault.stallMs !== undefined) await pause(fault.stallMs, request.signal);
  if (!fault.afterwards && (fault.reset || answersItself(fault))) return strike(parts, fault);
  const response = await work();
  if (fault.reset || answersItself(fault)) return strike(parts, fault);
  return fault.truncate ? truncated(response) : response;
}

function strike(parts: FetchParts, fault: Fault): Response {
  if (fault.reset) throw new ConnectionCutError();
  return faultResponse(fault, parts.requestId());
}

/** Answers a request as the platform would. */
async function serve(parts: FetchParts, request: Request, match: Match, query: URLSearchParams): Promise<Response> {
  try {
    return await handle(parts, request, match, query);
  } catch (error) {
    if (error instanceof SandboxProblem) return problemResponse(error, parts.requestId());
    // A mistake of the sandbox itself; its text helps whoever reports it.
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return problemResponse(
      new SandboxProblem(500, "internal_server_error", `The sandbox failed: ${text}`),
      parts.requestId(),
    );
  }
}

async function handle(parts: FetchParts, request: Request, match: Match, query: URLSearchParams): Promise<Response> {
  if (match.kind === "unknown") throw new SandboxProblem(404, "not_found", "There is no such path.");
  if (match.kind === "wrong-method") {
    const problem = new SandboxProblem(405, "method_not_allowed", `Allowed here: ${match.allowed.join(", ")}.`);
    return problemResponse(problem, parts.requestId(), { allow: match.allowed.join(", ") });
  }
  const { operation, path } = match;
  const { headers } = request;
  requireToken(operation, headers, parts.world);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const { body, findings } = await checkRequest(operation, { path, query, headers, body: bytes });
  if (findings.length > 0) {
    for (const finding of findings) parts.violations.add({ operation: operation.id, ...finding });
    const messages = findings.map(({ pointer, message }) => `${pointer}: ${message}`);
    if (operation.host === "identity") return toResponse(oauthRefusal(messages), operation, null);
    throw new SandboxProblem(400, "validation_error", messages[0] ?? "The request is malformed.", messages);
  }
  const handler = parts.handlers[operation.id];
  if (!handler) throw new SandboxProblem(501, "not_implemented", `The sandbox does not know ${operation.id}.`);
  await parts.clock.settle();
  const answer = await handler({ operation, path, query, headers, body }, parts.world);
  return toResponse(answer, operation, headers.get("accept"));
}

/** RFC 6749 5.2: the identity host has an error shape of its own. */
function oauthRefusal(messages: readonly string[]): SandboxAnswer {
  const error = messages.some((message) => message.startsWith("/body/grant_type"))
    ? "unsupported_grant_type"
    : "invalid_request";
  return { status: 400, body: { error, error_description: messages.join(" ") } };
}

function log(
  parts: FetchParts,
  { method }: Request,
  path: string,
  operationId: string | undefined,
  status: number,
): void {
  parts.requests.add({ at: parts.world.clock.iso(), method, path, operationId, status });
}
