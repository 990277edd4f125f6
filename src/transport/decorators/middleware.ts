import type { Middleware, MiddlewareChange } from "../hooks.js";
import type { HttpDecorator, HttpRequest, HttpTransport } from "../http-request.js";
import { writeHeaders } from "../serialize/headers.js";
import { InputProblem } from "../serialize/input-problem.js";
import type { Settings } from "../settings.js";
import type { Answer } from "../transport.js";
import { validationError } from "../validation/validation-error.js";

/**
 * Runs the user's middleware round each try: the client's first, then the call's. It stands outside of authentication,
 * so that no middleware sees a token, and each sending again gets a valid one.
 */
export function withMiddleware({ hooks }: Settings): HttpDecorator {
  const ofClient = hooks.middleware ?? [];
  return (next) => ({
    send(request) {
      const ofCall = request.options.middleware ?? [];
      if (ofClient.length === 0 && ofCall.length === 0) return next.send(request);
      return run([...ofClient, ...ofCall], request, next);
    },
  });
}

async function run(middleware: readonly Middleware[], request: HttpRequest, next: HttpTransport): Promise<Answer> {
  const [first, ...rest] = middleware;
  if (first === undefined) return next.send(request);
  return first(viewOf(request), async (change) => run(rest, changed(request, change), next));
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
