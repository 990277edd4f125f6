import { validationError } from "../../checks/validation-error.js";
import { quotedCause, safeCause } from "../../core/cause.js";
import { Interruption } from "../../core/interruption.js";
import { errorMessage } from "../../core/message.js";
import type { Middleware, MiddlewareChange } from "../../core/middleware.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import type { HttpPolicy, HttpRequest, HttpTransport } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { writeHeaders } from "../../wire/headers.js";
import { InputProblem } from "../../wire/input-problem.js";
import { redactorOf } from "../../wire/secrets.js";
import type { Settings } from "./settings.js";

/**
 * Runs the user's middleware around each attempt: the client's first, then the call's. It runs outside of
 * authentication, so that no middleware sees a token, and whatever it sends again gets a valid one.
 */
export function middlewarePolicy({ middleware: ofClient }: Settings): HttpPolicy {
  return (next) => ({
    send(request) {
      const ofCall = request.options.middleware;
      if (ofCall === undefined) return run(ofClient, 0, request, next);
      return run([...ofClient, ...ofCall], 0, request, next);
    },
  });
}

/** Runs those from an index on. */
function run(
  middleware: readonly Middleware[],
  index: number,
  request: HttpRequest,
  next: HttpTransport,
): Promise<ApiResponse> {
  const one = middleware[index];
  if (one === undefined) return next.send(request);
  return callMiddleware(one, request, (change) => run(middleware, index + 1, changed(request, change), next));
}

const HELD = "It waited for a middleware.";

/** What a middleware throws of its own becomes an error of the SDK; what the pipeline threw goes through. */
async function callMiddleware(
  middleware: Middleware,
  request: HttpRequest,
  next: (change: MiddlewareChange | undefined) => Promise<ApiResponse>,
): Promise<ApiResponse> {
  const { context } = request;
  let response: unknown;
  try {
    context.waitsFor = HELD;
    response = await middleware(viewOf(request), async (change) => {
      context.waitsFor = "";
      const given = await next(change);
      context.waitsFor = HELD;
      return given;
    });
    context.waitsFor = "";
  } catch (error) {
    if (isNewStoreError(error) || error instanceof Interruption) throw error;
    const redact = redactorOf(request);
    const what = `failed: a middleware threw ${quotedCause(error, redact)}`;
    throw failure(request, what, undefined, safeCause(error, redact));
  }
  if (!isResponse(response)) throw noResponse(request, response);
  return response;
}

/** A middleware may make a response up; what the SDK itself reads of one must be there. */
function isResponse(response: unknown): response is ApiResponse {
  return typeof response === "object" && typeof (response as ApiResponse | null)?.headers?.get === "function";
}

function noResponse(request: HttpRequest, response: unknown): NewStoreError {
  const what = `got ${response === undefined ? "nothing" : "no response"} from a middleware`;
  return failure(
    request,
    what,
    "Let it return what next() gives, or a response with data, status, headers and attempts.",
  );
}

function failure({ operation, context }: HttpRequest, what: string, advice?: string, cause?: Error): NewStoreError {
  const { attempts } = context;
  return new NewStoreError(errorMessage({ operation, what, advice, attempts }), {
    kind: "configuration",
    operationId: operation.id,
    attempts,
    cause,
  });
}

function viewOf({ operation, method, template, url, headers, context }: HttpRequest) {
  return { operationId: operation.id, method, template, url, headers: { ...headers }, attempt: context.attempts + 1 };
}

function changed(request: HttpRequest, change: MiddlewareChange | undefined): HttpRequest {
  if (change?.headers === undefined) return request;
  try {
    return { ...request, headers: { ...request.headers, ...writeHeaders(change.headers, "middleware.headers") } };
  } catch (error) {
    if (error instanceof InputProblem) throw validationError(request.operation, error.issues);
    throw error;
  }
}
