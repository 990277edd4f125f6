import type { ClientCredentials } from "../../auth/credentials.js";
import type { OperationDescriptor } from "../../core/operation.js";
import { EXPORTS_PATH } from "../flows/publish-export.js";
import type { ControlledClock } from "../kernel/clock.js";
import { contractOperations } from "../kernel/contract-source.js";
import type { Finding } from "../kernel/finding.js";
import type { Handlers, SandboxRequest, SandboxResponse } from "../kernel/handler.js";
import type { LoggedRequest, RequestLog, Violation } from "../kernel/log.js";
import { pause } from "../kernel/pause.js";
import { SandboxProblem } from "../kernel/problem.js";
import { untilAborted } from "../kernel/until-aborted.js";
import type { World } from "../kernel/world.js";
import type { PageFaults } from "../page/view.js";
import { suggestion } from "../rules/suggestion.js";
import { requireToken } from "./auth.js";
import { ConnectionCutError, truncated } from "./connection.js";
import { checkRequest } from "./contract.js";
import { CONTROL_PATH, FILES_PATH, handleControl } from "./control.js";
import { type Fault, respondsItself } from "./fault.js";
import type { FaultPlan } from "./fault-plan.js";
import { FAULT_PROFILES } from "./fault-profiles.js";
import type { Quotas } from "./quotas.js";
import { faultResponse, problemResponse, toResponse } from "./responses.js";
import { handleRevocation, revocationPath } from "./revoke.js";
import type { Match, Router } from "./router.js";
import { CLIENT_GRANT, isClientGrant, tolerantMatch, toleratedHeaders } from "./tolerated.js";

/** What serving a request takes. */
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
  readonly log: RequestLog;
  /** Ids for error responses; a stream of their own, so that a refused request does not change the next order's id. */
  readonly requestId: () => string;
  /** Serves the operations that steer the sandbox. */
  readonly control: (request: Request) => Promise<Response>;
}

/** A WHATWG `fetch` in front of the simulated platform. */
export type SandboxFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** As the fetch standard has it; a fault can redirect for ever. */
const MOST_REDIRECTS = 20;

/**
 * Makes the sandbox's `fetch`. The origin of a request does not matter, only its path: a client that is set up for a
 * tenant's real hosts reaches the sandbox as well.
 *
 * Order: fault, route, limits, token, contract, work that is due, handler. A fault that strikes `afterwards` comes
 * last.
 */
export function createFetch(parts: FetchParts): SandboxFetch {
  async function respond(request: Request): Promise<Response> {
    request.signal.throwIfAborted();
    const startMs = performance.now();
    const done = (path: string, status: number, known?: OperationDescriptor, found: readonly Violation[] = []) => {
      const entry: LoggedRequest = {
        at: parts.world.clock.iso(),
        method: request.method,
        path,
        operationId: known?.id,
        status,
      };
      parts.log.record(entry, found, performance.now() - startMs);
    };
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === CONTROL_PATH || pathname.startsWith(`${CONTROL_PATH}/`)) {
      const { world, log, faults, control } = parts;
      const { requests, violations } = log;
      const sources = { world, requests, violations, faults: faultsOf(faults) };
      const response = await handleControl(request, pathname, sources, control);
      // The token in an export link is a secret. The page polls; nobody wants to read of that.
      if (pathname.startsWith(EXPORTS_PATH)) done(`${EXPORTS_PATH}…`, response.status);
      else if (pathname.startsWith(FILES_PATH)) done(pathname, response.status);
      return response;
    }
    if (pathname === revocationPath(parts.world.tenant)) {
      const response = await handleRevocation(request, parts.world, parts.client);
      done(pathname, response.status);
      return response;
    }
    const { match, findings } = tolerantMatch(parts.router, request.method, pathname);
    const operation = match.kind === "found" ? match.operation : undefined;
    const violations: Violation[] = findings.map((one) => ({ operation: operation?.id ?? pathname, ...one }));
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
    let request = input instanceof Request && init === undefined ? input : new Request(input, init);
    for (let redirects = 0; ; redirects += 1) {
      const response = await untilAborted(respond(request), request.signal);
      const location = response.headers.get("location");
      if (!REDIRECTS.has(response.status) || location === null || request.redirect === "manual") return response;
      if (request.redirect === "error") throw new TypeError("fetch failed: unexpected redirect");
      if (redirects === MOST_REDIRECTS) throw new TypeError("fetch failed: redirect count exceeded");
      if (!URL.canParse(location, request.url)) throw new TypeError("fetch failed: the redirect leads nowhere");
      request = followed(request, new URL(location, request.url));
    }
  };
}

/** As a browser's or Node's `fetch`: the token stays behind when the origin changes. */
function followed(request: Request, url: URL): Request {
  const headers = new Headers(request.headers);
  // Sandbox links carry their own proof; a real link lies on another origin, where the token would be dropped.
  headers.delete("authorization");
  return new Request(url, { headers, signal: request.signal });
}

/** What the page shows of the faults. */
function faultsOf(plan: FaultPlan): PageFaults {
  const added = plan.planned().map(({ id, fault, skipLeft, timesLeft }) => {
    const { operation, times: _times, skip: _skip, ...does } = fault;
    const count = Number.isFinite(timesLeft) ? `${timesLeft} more` : "always";
    return {
      id,
      what: `${operation}: ${partsOf(does)}; ${count}${skipLeft > 0 ? `, after ${skipLeft}` : ""}`,
    };
  });
  return { profile: plan.activeProfile, profiles: FAULT_PROFILES, added };
}

function partsOf(does: object): string {
  const parts = Object.entries(does).filter(([, value]) => value !== undefined && value !== false);
  return parts.map(([name, value]) => (typeof value === "number" ? `${name} ${value}` : name)).join(", ");
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
    const response = faultResponse(fault, operation, parts.requestId());
    return fault.truncate ? truncated(response) : response;
  };
  if (fault.stallMs !== undefined) await pause(fault.stallMs, request.signal);
  if (!fault.afterwards && (fault.reset || respondsItself(fault))) return strike();
  const response = await work(fault);
  if (fault.reset || respondsItself(fault)) return strike();
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

/** Serves a request as the platform would. */
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
  };
  if (match.kind !== "found") {
    const { pathname } = new URL(request.url);
    const problem = noOperation(match, pathname);
    const [pointer, rule] = match.kind === "unknown" ? ["/path", "unknown_path"] : ["/method", "unknown_method"];
    left(`${request.method} ${pathname}`, [{ pointer, rule, message: problem.message }]);
    const allow = match.kind === "unknown" ? undefined : { allow: match.allowed.join(", ") };
    return problemResponse(problem, parts.requestId(), allow);
  }
  const { operation, path } = match;
  const { headers } = request;
  const waitSeconds = parts.quotas?.take(operation, parts.clock.elapsedMs());
  if (waitSeconds !== undefined) {
    const problem = new SandboxProblem(429, "too_many_requests", "The limit of requests a second is reached.");
    return problemResponse(problem, parts.requestId(), { "retry-after": String(waitSeconds) });
  }
  requireToken(operation, headers, parts.world);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const read = toleratedHeaders(operation, headers, bytes);
  const { body, findings } = await checkRequest(operation, { path, query, headers: read, body: bytes });
  if (isClientGrant(operation, body)) {
    left(operation.id, [CLIENT_GRANT]);
    return toResponse(await clientGrant(parts, { operation, path, query, headers, body }), operation, null);
  }
  if (findings.length > 0) {
    left(operation.id, findings);
    const messages = findings.map(({ pointer, message }) => `${pointer}: ${message}`);
    if (operation.host === "identity") return toResponse(oauthRefusal(messages), operation, null);
    throw new SandboxProblem(400, malformedCode(operation), messages[0] ?? "The request is malformed.", messages);
  }
  const handler = parts.handlers[operation.id];
  if (!handler) throw new SandboxProblem(501, "not_implemented", `The sandbox does not know ${operation.id}.`);
  await parts.clock.settle();
  const late = fault?.finishAfterMs === undefined ? {} : { finishAfterMs: fault.finishAfterMs };
  const report = (finding: Finding) => left(operation.id, [finding]);
  const result = await handler({ operation, path, query, headers, body, report, ...late }, parts.world);
  return toResponse(result, operation, headers.get("accept"));
}

/** Codes by which operations refuse a request that breaks their schema, the most specific first. */
const MALFORMED = ["schema_validation_error", "invalid_request", "bad_request"];

/** Of most operations no source names a code. */
function malformedCode({ errorCodes }: OperationDescriptor): string | undefined {
  const named = errorCodes.filter(({ status }) => status === 400).map(({ code }) => code);
  return MALFORMED.find((code) => named.includes(code));
}

function noOperation(match: Exclude<Match, { kind: "found" }>, pathname: string): SandboxProblem {
  if (match.kind === "unknown") return new SandboxProblem(404, "not_found", whyUnknown(pathname));
  return new SandboxProblem(405, "method_not_allowed", `Allowed here: ${match.allowed.join(", ")}.`);
}

/** A tenant's name in front, or another host's path, is what clients get wrong most. */
function whyUnknown(pathname: string): string {
  const known = contractOperations().map(({ path }) => path);
  return `There is no such path: ${pathname}${suggestion(pathname, known)}.`;
}

/** The other endpoint's grant, with the errors of this one. */
async function clientGrant(parts: FetchParts, request: SandboxRequest): Promise<SandboxResponse> {
  const { tenant } = parts.world;
  const result = await parts.handlers["createAccessToken"]?.({ ...request, path: { tenant } }, parts.world);
  if (result !== undefined && result.status < 400) return result;
  throw new SandboxProblem(403, "forbidden", "The client id or the client secret is wrong.");
}

/** RFC 6749 5.2: the identity host has an error shape of its own. */
function oauthRefusal(messages: readonly string[]): SandboxResponse {
  const error = messages.some((message) => message.startsWith("/body/grant_type"))
    ? "unsupported_grant_type"
    : "invalid_request";
  return { status: 400, body: { error, error_description: messages.join(" ") } };
}
