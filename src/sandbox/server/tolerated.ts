import type { OperationDescriptor } from "../../core/operation.js";
import type { Finding } from "../kernel/finding.js";
import { normaliseMediaType } from "../kernel/media-type.js";
import type { Match, Router } from "./router.js";

const LEGACY_TOKEN = "createPasswordToken";
const FORM = "application/x-www-form-urlencoded";

/** A route, and what is odd about the request that took it. */
export interface ToleratedMatch {
  readonly match: Match;
  readonly findings: readonly Finding[];
}

/**
 * Finds the operation of a path, also of one with `//` or a slash at its end, as clients make who join a base URL and a
 * path: that is served, and noted.
 */
export function tolerantMatch(router: Router, method: string, pathname: string): ToleratedMatch {
  const match = router(method, pathname);
  const tidy = pathname.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
  if (match.kind !== "unknown" || tidy === pathname) return { match, findings: [] };
  const other = router(method, tidy);
  if (other.kind === "unknown") return { match, findings: [] };
  const message = `The path has a slash too many; ${tidy} is the one of the contract.`;
  return { match: other, findings: [{ pointer: "/path", rule: "path_form", message }] };
}

/**
 * The old token endpoint reads more than the contract offers: clients were seen to send its form as `text/plain`, or
 * without a type. Forms and JSON are told apart by their first letter.
 */
export function toleratedHeaders(operation: OperationDescriptor, headers: Headers, body: Uint8Array): Headers {
  const sent = headers.get("content-type");
  if (operation.id !== LEGACY_TOKEN || (sent !== null && normaliseMediaType(sent) !== "text/plain")) return headers;
  const isJson = body[0] === "{".charCodeAt(0);
  const read = new Headers(headers);
  read.set("content-type", isJson ? "application/json" : FORM);
  return read;
}

/** Client credentials at the old token endpoint: an older library sends them there, and lacks a user's name. */
export function isClientGrant(operation: OperationDescriptor, body: unknown): boolean {
  const { grant_type: grant } = (body ?? {}) as { readonly grant_type?: unknown };
  return operation.id === LEGACY_TOKEN && grant === "client_credentials";
}

/** The current documentation knows the password grant only there. */
export const CLIENT_GRANT: Finding = {
  pointer: "/body/grant_type",
  rule: "legacy_grant",
  message: "Client credentials belong to the endpoint of the identity host; an old library sends them here.",
};
