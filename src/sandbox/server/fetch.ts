import type { ClientCredentials } from "../../auth/credentials.js";
import type { OperationDescriptor } from "../../core/operation.js";
import { EXPORTS_PATH } from "../flows/publish-export.js";
import type { LoggedRequest, RequestLog, Violation } from "../kernel/log.js";
import { pause } from "../kernel/pause.js";
import { untilAborted } from "../kernel/until-aborted.js";
import { ConnectionCutError, truncated } from "./connection.js";
import { CONTROL_PATH, FILES_PATH, handleControl } from "./control.js";
import { type Fault, respondsItself } from "./fault.js";
import type { FaultPlan } from "./fault-plan.js";
import { pageFaults } from "./page-faults.js";
import { faultResponse } from "./responses.js";
import { handleRevocation, revocationPath } from "./revoke.js";
import type { Router } from "./router.js";
import { type ServeParts, serve } from "./serve.js";
import { tolerantMatch } from "./tolerated.js";

/** What the sandbox's `fetch` needs. */
export interface FetchParts extends ServeParts {
  readonly router: Router;
  /** Who may revoke tokens. */
  readonly client: ClientCredentials;
  readonly faults: FaultPlan;
  readonly log: RequestLog;
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
      const sources = { world, requests, violations, faults: pageFaults(faults) };
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
