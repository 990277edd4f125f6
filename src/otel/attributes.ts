import type { Attributes } from "@opentelemetry/api";
import type { AttemptEvent } from "../core/hooks.js";
import type { AttemptStart, CallEnd, CallStart, FlowEnd, QueueWait } from "../core/telemetry.js";
import { shownUrl } from "./shown-url.js";

/**
 * Names are those of the stable HTTP semantic conventions (1.23 and later) and, where these have none, `newstore.*`.
 * Nothing else is ever set: no headers, no bodies, no messages of errors, which may repeat what was sent.
 */

/** `POST /v0/d/fulfill_order`: method and target, as the conventions say; it does not grow with ids. */
export function spanName({ method, template }: CallStart): string {
  return `${method} ${template}`;
}

/** What is known of a call before it starts; samplers see these. */
export function callAttributes({ operationId, api, method, template }: CallStart): Attributes {
  return {
    "http.request.method": method,
    "url.template": template,
    "newstore.operation_id": operationId,
    "newstore.api": api,
  };
}

/** What a call ended with. */
export function callEndAttributes({ status, isFailure, errorKind, requestId }: CallEnd, attempts: number): Attributes {
  return defined({
    "http.response.status_code": status,
    "error.type": isFailure ? errorType(status, errorKind) : undefined,
    "newstore.request_id": requestId,
    "newstore.attempts": attempts,
  });
}

/** Where a request goes. */
export function serverAttributes(url: string): Attributes {
  if (!URL.canParse(url)) return {};
  const { hostname, port, protocol } = new URL(url);
  const usualPort = protocol === "http:" ? 80 : 443;
  return {
    // An IPv6 address without the brackets that URLs put round it.
    "server.address": hostname.replace(/^\[|\]$/g, ""),
    "server.port": port === "" ? usualPort : Number(port),
  };
}

/** What is known of a request before it is sent. */
export function attemptAttributes(attempt: AttemptStart, server: Attributes, showsIds: boolean): Attributes {
  return defined({
    ...callAttributes(attempt),
    ...server,
    "url.full": shownUrl(attempt.url, attempt.template, showsIds),
    // The conventions want it on repeats only.
    "http.request.resend_count": attempt.attempt > 1 ? attempt.attempt - 1 : undefined,
  });
}

/** What a request ended with. */
export function attemptEndAttributes({ status, errorKind, requestId }: AttemptEvent): Attributes {
  return defined({
    "http.response.status_code": status,
    "error.type": errorKind === undefined ? undefined : errorType(status, errorKind),
    "newstore.request_id": requestId,
  });
}

/** What a request's duration is counted under. The template, and nothing that grows with ids. */
export function durationAttributes(
  { method, template, status, errorKind }: AttemptEvent,
  server: Attributes,
): Attributes {
  return defined({
    "http.request.method": method,
    "url.template": template,
    ...server,
    "http.response.status_code": status,
    "error.type": errorKind === undefined ? undefined : errorType(status, errorKind),
  });
}

/** What a repeat is counted under: the operation, and why the request before it failed. */
export function resendAttributes(attempt: AttemptStart, last: AttemptEvent | undefined): Attributes {
  return defined({
    ...callAttributes(attempt),
    "error.type": last?.errorKind === undefined ? undefined : errorType(last.status, last.errorKind),
  });
}

/** What a wait for a turn is counted under. */
export function queueAttributes(call: CallStart, { queue, priority, errorKind }: QueueWait): Attributes {
  return defined({
    ...callAttributes(call),
    "newstore.queue": queue,
    "newstore.priority": priority,
    "error.type": errorKind,
  });
}

/** What a request for a token is counted under. */
export function tokenAttributes(call: CallStart, { status, isFailure, errorKind }: CallEnd): Attributes {
  return defined({
    "newstore.operation_id": call.operationId,
    "error.type": isFailure ? errorType(status, errorKind) : undefined,
  });
}

/** What a flow ended with. */
export function flowEndAttributes({ isFailure, errorKind }: FlowEnd): Attributes {
  return defined({ "error.type": isFailure ? errorType(undefined, errorKind) : undefined });
}

/** An error status as text, otherwise the kind of the error; `_OTHER` for what is no error of the SDK. */
function errorType(status: number | undefined, kind: string | undefined): string {
  return status !== undefined && status >= 400 ? String(status) : (kind ?? "_OTHER");
}

function defined(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
