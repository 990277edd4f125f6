import type { ControlledClock } from "../kernel/clock.js";
import type { Finding } from "../kernel/finding.js";
import type { Handlers, SandboxRequest, SandboxResponse } from "../kernel/handler.js";
import type { Violation } from "../kernel/log.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { requireToken } from "./auth.js";
import { checkRequest } from "./contract.js";
import type { Fault } from "./fault.js";
import type { Quotas } from "./quotas.js";
import { malformedCode, noOperation, oauthRefusal } from "./refusals.js";
import { problemResponse, toResponse } from "./responses.js";
import type { Match } from "./router.js";
import { CLIENT_GRANT, isClientGrant, toleratedHeaders } from "./tolerated.js";

/** What serving a request takes. */
export interface ServeParts {
  readonly world: World;
  readonly clock: ControlledClock;
  readonly handlers: Handlers;
  /** Absent: no limits. */
  readonly quotas: Quotas | undefined;
  /** Ids for error responses; a stream of their own, so that a refused request does not change the next order's id. */
  readonly requestId: () => string;
}

/** A request on its way through the sandbox. */
export interface Incoming {
  readonly request: Request;
  readonly match: Match;
  readonly query: URLSearchParams;
  readonly fault: Fault | undefined;
  /** Where it left the contract; filled on the way. */
  readonly violations: Violation[];
}

/** Serves a request as the platform would. */
export async function serve(parts: ServeParts, incoming: Incoming): Promise<Response> {
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

async function handle(parts: ServeParts, { request, match, query, fault, violations }: Incoming): Promise<Response> {
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

/** The other endpoint's grant, with the errors of this one. */
async function clientGrant(parts: ServeParts, request: SandboxRequest): Promise<SandboxResponse> {
  const { tenant } = parts.world;
  const result = await parts.handlers["createAccessToken"]?.({ ...request, path: { tenant } }, parts.world);
  if (result !== undefined && result.status < 400) return result;
  throw new SandboxProblem(403, "forbidden", "The client id or the client secret is wrong.");
}
