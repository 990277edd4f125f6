import { errorMessage } from "../../errors/message.js";
import { NewStoreError } from "../../errors/newstore-error.js";
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
  const answer = await first(viewOf(request), async (change) => run(rest, changed(request, change), next));
  if (!isAnswer(answer)) throw noAnswer(request, answer);
  return answer;
}

/** A middleware may make an answer up; what the SDK itself looks at must be there. */
function isAnswer(answer: Partial<Answer> | undefined | null): answer is Answer {
  return typeof answer === "object" && typeof answer?.headers?.get === "function";
}

function noAnswer({ operation, context }: HttpRequest, answer: unknown): NewStoreError {
  const what = `was given ${answer === undefined ? "nothing" : "no answer"} by a middleware`;
  const advice = "Let it return what next() gives, or an answer with data, status, headers and attempts.";
  const { attempts } = context;
  return new NewStoreError(errorMessage({ operation, what, advice, attempts }), {
    kind: "configuration",
    operationId: operation.id,
    attempts,
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
