import type { OperationDescriptor } from "../transport/operation.js";
import { requireToken } from "./auth.js";
import type { ControlledClock } from "./clock.js";
import { ConnectionCutError, pause, truncated } from "./connection.js";
import { checkRequest, type Finding } from "./contract.js";
import { CONTROL_PATH, FILES_PATH, handleControl } from "./control.js";
import type { ClientCredentials } from "./credentials.js";
import { answersItself, type Fault, type FaultPlan } from "./faults.js";
import { EXPORTS_PATH } from "./jobs/publish-export.js";
import type { BoundedLog, HeardRequest, LoggedRequest, Violation } from "./log.js";
import type { Quotas } from "./quotas.js";
import { faultResponse, problemResponse, toResponse } from "./responses.js";
import { handleRevocation, revocationPath } from "./revoke.js";
import type { Match, Router } from "./router.js";
import { type Handlers, type SandboxAnswer, SandboxProblem, type World } from "./world.js";

/** What answering a request takes. */
export interface FetchParts {
  readonly world: World;
  readonly clock: ControlledClock;
  readonly router: Router;
  readonly handlers: Handlers;
  /** Who may revoke tokens. */
  readonly client: ClientCredentials;
  readonly faults: FaultPlan;
  /** Absent: no limits. */
  readonly quotas: Quotas | undefined;
  readonly requests: BoundedLog<LoggedRequest>;
  readonly violations: BoundedLog<Violation>;
  /** Is told of each request and its violations. */
  readonly heard: (request: HeardRequest, violations: readonly Violation[]) => void;
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
 * Order: fault, route, limits, token, contract, work that is due, handler. A fault that strikes `afterwards` comes last.
 */
export function createFetch(parts: FetchParts): SandboxFetch {
  async function answer(request: Request): Promise<Response> {
    request.signal.throwIfAborted();
    const startMs = performance.now();
    const done = (path: string, status: number, known?: OperationDescriptor, found: readonly Violation[] = []) =>
      log(parts, { method: request.method, path, operationId: known?.id, status }, found, startMs);
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === CONTROL_PATH || pathname.startsWith(`${CONTROL_PATH}/`)) {
      const { world, requests, violations } = parts;
      const response = await handleControl(request, pathname, {
        world,
        requests: requests.entries,
        violations: violations.entries,
      });
      // The token in an export link is a secret. The page asks again and again, and nobody wants to read of that.
      if (pathname.startsWith(EXPORTS_PATH)) done(`${EXPORTS_PATH}…`, response.status);
      else if (pathname.startsWith(FILES_PATH)) done(pathname, response.status);
      return response;
    }
    if (pathname === revocationPath(parts.world.tenant)) {
      const response = await handleRevocation(request, parts.world, parts.client);
      done(pathname, response.status);
      return response;
    }
    const match = parts.router(request.method, pathname);
    const operation = match.kind === "found" ? match.operation : undefined;
    const violations: Violation[] = [];
    try {
      const response = await withFault(parts, request, operation, (fault) =>
        serve(parts, { request, match, query: searchParams, fault, violations }),
      );
      done(pathname, response.status, operation, violations);
      return response;
    } catch (error) {
      done(pathname, 0, operation, violations);
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
  operation: OperationDescriptor | undefined,
  work: (fault?: Fault) => Promise<Response>,
): Promise<Response> {
  const fault = parts.faults.take(operation);
  if (!fault) return work();
  const strike = () => {
    if (fault.reset) throw new ConnectionCutError();
    return faultResponse(fault, operation, parts.requestId());
  };
  if (fault.stallMs !== undefined) await pause(fault.stallMs, request.signal);
  if (!fault.afterwards && (fault.reset || answersItself(fault))) return strike();
  const response = await work(fault);
  if (fault.reset || answersItself(fault)) return strike();
  return fault.truncate ? truncated(response) : response;
}

/** A request on its way through the sandbox. */
interface Incoming {
  readonly request: Request;
  readonly match: Match;
  readonly query: URLSearchParams;
  readonly fault: Fault | undefined;
  /** Where it left the contract; filled on the way. */
  readonly violations: Violation[];
}

/** Answers a request as the platform would. */
async function serve(parts: FetchParts, incoming: Incoming): Promise<Response> {
  try {
    return await handle(parts, incoming);
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

async function handle(parts: FetchParts, { request, match, query, fault, violations }: Incoming): Promise<Response> {
  const left = (operation: string, findings: readonly Finding[]) => {
    for (const finding of findings) violations.push({ operation, ...finding });
    for (const violation of violations) parts.violations.add(violation);
  };
  if (match.kind !== "found") {
    const problem = noOperation(match);
    const { pathname } = new URL(request.url);
    const [pointer, rule] = match.kind === "unknown" ? ["/path", "unknown_path"] : ["/method", "unknown_method"];
    left(`${request.method} ${pathname}`, [{ pointer, rule, message: problem.message }]);
    const allow = match.kind === "unknown" ? undefined : { allow: match.allowed.join(", ") };
    return problemResponse(problem, parts.requestId(), allow);
  }
  const { operation, path } = match;
  const { headers } = request;
  const waitSeconds = parts.quotas?.take(operation, parts.clock.nowMs());
  if (waitSeconds !== undefined) {
    const problem = new SandboxProblem(429, "too_many_requests", "The limit of requests a second is reached.");
    return problemResponse(problem, parts.requestId(), { "retry-after": String(waitSeconds) });
  }
  requireToken(operation, headers, parts.world);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const { body, findings } = await checkRequest(operation, { path, query, headers, body: bytes });
  if (findings.length > 0) {
    left(operation.id, findings);
    const messages = findings.map(({ pointer, message }) => `${pointer}: ${message}`);
    if (operation.host === "identity") return toResponse(oauthRefusal(messages), operation, null);
    throw new SandboxProblem(400, "validation_error", messages[0] ?? "The request is malformed.", messages);
  }
  const handler = parts.handlers[operation.id];
  if (!handler) throw new SandboxProblem(501, "not_implemented", `The sandbox does not know ${operation.id}.`);
  await parts.clock.settle();
  const late = fault?.finishAfterMs === undefined ? {} : { finishAfterMs: fault.finishAfterMs };
  const answer = await handler({ operation, path, query, headers, body, ...late }, parts.world);
  return toResponse(answer, operation, headers.get("accept"));
}

function noOperation(match: Exclude<Match, { kind: "found" }>): SandboxProblem {
  if (match.kind === "unknown") return new SandboxProblem(404, "not_found", "There is no such path.");
  return new SandboxProblem(405, "method_not_allowed", `Allowed here: ${match.allowed.join(", ")}.`);
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
  request: Omit<LoggedRequest, "at">,
  violations: readonly Violation[],
  startMs: number,
): void {
  const entry = { at: parts.world.clock.iso(), ...request };
  parts.requests.add(entry);
  parts.heard({ ...entry, ms: performance.now() - startMs }, violations);
}
