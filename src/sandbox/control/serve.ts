import { type Finding, findingsOf } from "../kernel/finding.js";
import { bodyKind } from "../kernel/media-type.js";
import { SandboxProblem } from "../kernel/problem.js";
import { suggestion } from "../rules/suggestion.js";
import { CONTROL_PATH } from "../server/control.js";
import { jsonResponse, problemResponse } from "../server/responses.js";
import { createRouter } from "../server/router.js";
import { documentOf } from "./document.js";
import type { ControlOperation, ControlParts } from "./operation.js";

/** Where the document of the control API is found. */
const DOCUMENT_PATH = `${CONTROL_PATH}/openapi.json`;

/** Serves the operations: finds, checks, runs. Whatever is wrong with a request gets a problem that says what. */
export function createServer(
  operations: readonly ControlOperation[],
  parts: ControlParts,
): (request: Request) => Promise<Response> {
  const served = operations.filter(({ run }) => run !== undefined);
  const router = createRouter(served);
  const requestId = () => parts.world.secrets.uuid();

  async function respond(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === DOCUMENT_PATH) return jsonResponse(200, documentOf(operations, parts.sandbox.url), {});
    const match = router(request.method, pathname.slice(CONTROL_PATH.length));
    if (match.kind === "wrong-method") {
      const problem = new SandboxProblem(405, "method_not_allowed", `Allowed here: ${match.allowed.join(", ")}.`);
      return problemResponse(problem, requestId(), { allow: match.allowed.join(", ") });
    }
    if (match.kind === "unknown") throw unknownPath(pathname, served);
    const { operation, path } = match;
    const query = Object.fromEntries(searchParams);
    const body = await bodyOf(request, operation);
    const findings = [
      ...findingsOf("/query", operation.query, query),
      ...(body === undefined && operation.bodyOptional ? [] : findingsOf("/body", operation.body, body)),
    ];
    if (findings.length > 0) throw malformed(findings);
    const given = { path, request, query: operation.query?.parse(query) ?? {}, body: parsed(operation, body) };
    const result = await operation.run?.(given, parts);
    if (result instanceof Response) return result;
    const { status } = operation.result;
    return result === undefined ? new Response(null, { status }) : jsonResponse(status, result, {});
  }

  return async (request) => {
    try {
      return await respond(request);
    } catch (error) {
      if (error instanceof SandboxProblem) return problemResponse(error, requestId());
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return problemResponse(
        new SandboxProblem(500, "internal_server_error", `The sandbox failed: ${text}`),
        requestId(),
      );
    }
  };
}

function parsed(operation: ControlOperation, body: unknown): unknown {
  return body === undefined ? {} : (operation.body?.parse(body) ?? {});
}

/** A body that is not declared as JSON is refused: a form of another page could send one without being asked first. */
async function bodyOf(request: Request, operation: ControlOperation): Promise<unknown> {
  const text = await request.text();
  if (text === "") {
    if (operation.body === undefined || operation.bodyOptional) return undefined;
    throw new SandboxProblem(400, "bad_request", "A request body is required.", [`/body: ${operation.summary}`]);
  }
  const mediaType = request.headers.get("content-type");
  if (mediaType === null || bodyKind(mediaType) !== "json")
    throw new SandboxProblem(415, "unsupported_media_type", "Send the body as content-type: application/json.");
  // An operation that takes nothing takes an empty object as well: many clients always send one.
  if (operation.body === undefined && /^\s*(\{\s*\}|null)\s*$/.test(text)) return undefined;
  if (operation.body === undefined)
    throw new SandboxProblem(400, "bad_request", `${operation.id} takes no request body.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new SandboxProblem(400, "bad_request", "The request body is not JSON.", ["/body: not JSON"]);
  }
}

function malformed(findings: readonly Finding[]): SandboxProblem {
  const messages = findings.map(({ pointer, message }) => `${pointer}: ${message}`);
  return new SandboxProblem(400, "bad_request", messages[0] ?? "The request is malformed.", messages);
}

function unknownPath(pathname: string, operations: readonly ControlOperation[]): SandboxProblem {
  const known = operations.map(({ path }) => CONTROL_PATH + path);
  const text = `There is nothing at ${pathname}${suggestion(pathname, known)}. ${DOCUMENT_PATH} lists what there is.`;
  return new SandboxProblem(404, "not_found", text);
}
