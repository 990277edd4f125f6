import { errorFromAnswer } from "../errors/from-answer.js";
import { errorFromUnusable } from "../errors/from-unusable.js";
import { type Redact, redactor } from "../errors/redact.js";
import { requestIdOf } from "../errors/request-id.js";
import { decode, type RawAnswer } from "./decode.js";
import type { HttpRequest } from "./http-request.js";
import { secretsOfRequest } from "./request-secrets.js";
import type { Answer } from "./transport.js";

/** Makes an answer, or throws the error that it is. Pure. */
export function interpret(request: HttpRequest, answer: RawAnswer, nowMs: number): Answer {
  const { operation, context, isRepeatable } = request;
  const { status, headers } = answer;
  const decoded = decode(operation, answer);
  if (decoded.kind === "data") {
    return {
      data: decoded.data,
      status,
      headers,
      requestId: requestIdOf(headers, (text) => redactorOf(request)(text)),
      attempts: context.attempts,
    };
  }
  const common = { operation, status, headers, attempts: context.attempts, redact: redactorOf(request) };
  if (decoded.kind === "unusable") throw errorFromUnusable({ ...common, reason: decoded.reason, text: decoded.text });
  throw errorFromAnswer({ ...common, body: decoded.body, isJson: decoded.isJson, isRepeatable, nowMs });
}

/** Takes out what this request knows to be secret. */
export function redactorOf(request: HttpRequest): Redact {
  return redactor(secretsOfRequest(request));
}
