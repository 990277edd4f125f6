import { isNewStoreError } from "../../errors/newstore-error.js";
import type { HeadersLike } from "../../platform/types.js";
import { deprecationOf } from "../deprecation.js";
import type { Deprecation } from "../hooks.js";
import type { HttpDecorator, HttpRequest } from "../http-request.js";
import { redactorOf } from "../interpret.js";
import { log, notify } from "../logger.js";
import type { Settings } from "../settings.js";

/** NewStore's own list; what an answer links to comes first. */
const NOTICES = "https://docs.newstore.com/docs/deprecation-notices";

/**
 * Tells of operations whose end the platform announces, each once a client: to the logger and to `hooks.onDeprecation`.
 * The result of the call stays as it is.
 */
export function withDeprecationNotices({ announced, logger, hooks }: Settings): HttpDecorator {
  return (next) => ({
    async send(request) {
      if (announced.has(request.operation.id)) return next.send(request);
      try {
        const answer = await next.send(request);
        look(request, answer.status, answer.headers);
        return answer;
      } catch (error) {
        if (isNewStoreError(error)) look(request, error.status, error.headers);
        throw error;
      }
    },
  });

  function look(request: HttpRequest, status: number | undefined, headers: HeadersLike | undefined): void {
    if (status === undefined || headers === undefined) return;
    // A gateway's link may repeat what it got. The redactor is made where there is something to redact.
    const deprecation = deprecationOf(status, headers, request.url, (text) => redactorOf(request)(text));
    const { operation, method, template } = request;
    // Another call may have been told the same meanwhile.
    if (deprecation === undefined || announced.has(operation.id)) return;
    announced.add(operation.id);
    const event = { operationId: operation.id, method, template, status, ...deprecation };
    notify(logger, "onDeprecation", hooks.onDeprecation, event);
    log(logger, "warn", inWords(request, deprecation), { operationId: operation.id, template, status });
  }
}

function inWords({ operation, method, template }: HttpRequest, deprecation: Deprecation): string {
  const { state, deprecatedAtMs, sunsetAtMs, documentation = NOTICES } = deprecation;
  const what =
    state === "gone"
      ? "was answered 410: NewStore has switched it off"
      : `is deprecated${deprecatedAtMs === undefined ? "" : ` (${dayOf(deprecatedAtMs)})`}`;
  const end = sunsetAtMs === undefined ? "" : `; its end is ${dayOf(sunsetAtMs)}`;
  return `${operation.id} (${method} ${template}) ${what}${end}. Look for its successor: ${documentation}`;
}

function dayOf(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? "unknown" : date.toISOString().slice(0, 10);
}
