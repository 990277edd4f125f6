import type { OperationDescriptor } from "../../core/operation.js";
import { contractOperations } from "../kernel/contract-source.js";
import type { SandboxResponse } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import { suggestion } from "../rules/suggestion.js";
import type { Match } from "./router.js";

/** Codes by which operations refuse a request that breaks their schema, the most specific first. */
const MALFORMED = ["schema_validation_error", "invalid_request", "bad_request"];

/** Of most operations no source names a code. */
export function malformedCode({ errorCodes }: OperationDescriptor): string | undefined {
  const named = errorCodes.filter(({ status }) => status === 400).map(({ code }) => code);
  return MALFORMED.find((code) => named.includes(code));
}

export function noOperation(match: Exclude<Match, { kind: "found" }>, pathname: string): SandboxProblem {
  if (match.kind === "unknown") return new SandboxProblem(404, "not_found", whyUnknown(pathname));
  return new SandboxProblem(405, "method_not_allowed", `Allowed here: ${match.allowed.join(", ")}.`);
}

/** A tenant's name in front, or another host's path, is what clients get wrong most. */
function whyUnknown(pathname: string): string {
  const known = contractOperations().map(({ path }) => path);
  return `There is no such path: ${pathname}${suggestion(pathname, known)}.`;
}

/** RFC 6749 5.2: the identity host has an error shape of its own. */
export function oauthRefusal(messages: readonly string[]): SandboxResponse {
  const error = messages.some((message) => message.startsWith("/body/grant_type"))
    ? "unsupported_grant_type"
    : "invalid_request";
  return { status: 400, body: { error, error_description: messages.join(" ") } };
}
