import type { OperationDescriptor } from "../../core/operation.js";
import type { SandboxResponse } from "../kernel/handler.js";
import { bodyKind, negotiate } from "../kernel/media-type.js";
import { problemBody, SandboxProblem } from "../kernel/problem.js";
import { type Fault, NO_BODY } from "./fault.js";

const PROBLEM_TYPE = "application/problem+json";
const GATEWAY_PAGE = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
const HTTP_BAD_GATEWAY = 502;
const HTTP_INTERNAL_ERROR = 500;

/** A JSON response. */
export function jsonResponse(status: number, body: unknown, headers: Readonly<Record<string, string>>): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** What a handler returned, as an HTTP response. */
export function toResponse(response: SandboxResponse, operation: OperationDescriptor, accept: string | null): Response {
  const { status, headers = {}, body } = response;
  if (body === undefined) return new Response(null, { status, headers });
  if (typeof body === "string" || body instanceof Uint8Array)
    return new Response(body as Uint8Array<ArrayBuffer>, { status, headers });
  const json = operation.accept.filter((mediaType) => bodyKind(mediaType) === "json");
  const mediaType = status < 400 ? negotiate(accept, json) : undefined;
  return jsonResponse(status, body, { ...(mediaType ? { "content-type": mediaType } : {}), ...headers });
}

/** A refusal in the platform's shape. */
export function problemResponse(
  problem: SandboxProblem,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return jsonResponse(problem.status, problemBody(problem, requestId), { "content-type": PROBLEM_TYPE, ...headers });
}

/** The response that a fault gives in place of the platform's. */
export function faultResponse(fault: Fault, operation: OperationDescriptor | undefined, requestId: string): Response {
  const headers = headersOf(fault);
  if (fault.html !== undefined) {
    const page = fault.html === true ? GATEWAY_PAGE : fault.html;
    return new Response(page, {
      status: fault.status ?? HTTP_BAD_GATEWAY,
      headers: { "content-type": "text/html; charset=utf-8", ...headers },
    });
  }
  const status = fault.status ?? (fault.body === undefined ? HTTP_INTERNAL_ERROR : 200);
  if (typeof fault.body === "string") return new Response(fault.body, { status, headers });
  if (fault.body !== undefined) return jsonResponse(status, fault.body, headers);
  if (NO_BODY.has(status)) return new Response(null, { status, headers });
  // A code that the contract knows comes with its meaning.
  const known = operation?.errorCodes.find(({ code }) => code === fault.errorCode)?.meaning;
  const text = known ?? "An injected fault.";
  const problem = new SandboxProblem(status, fault.errorCode ?? `fault_${status}`, text);
  return problemResponse(problem, requestId, headers);
}

/** In lower case: a fault's `Content-Type` takes the place of the one that its body would have. */
function headersOf({ headers = {}, retryAfter }: Fault): Record<string, string> {
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { ...Object.fromEntries(own), ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }) };
}
