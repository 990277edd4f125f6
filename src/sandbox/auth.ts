import type { OperationDescriptor } from "../transport/operation.js";
import { SandboxProblem, type World } from "./world.js";

/**
 * Checks the bearer token of a request (auth-and-conventions.md 2.4).
 *
 * | token | answer |
 * | --- | --- |
 * | none sent | 401 |
 * | unknown, expired or revoked, operation of the developer portal that declares 401 | 401 |
 * | the same, any other operation | 403: the legacy page says so |
 * | good, but without a scope that the operation declares | 403 |
 *
 * Both are JSON: a 403 that is not JSON means a blocked address.
 */
export function requireToken(operation: OperationDescriptor, headers: Headers, world: World): void {
  if (operation.security !== "bearer") return;
  const authorization = headers.get("authorization");
  if (authorization === null || authorization === "") {
    throw new SandboxProblem(401, "unauthorized", "The Authorization header is missing.");
  }
  const [scheme = "", token = ""] = authorization.split(" ");
  if (scheme.toLowerCase() === "bearer" && world.state.tokens.isGood(token, world.clock.nowMs())) {
    requireScopes(operation, world.state.tokens.get(token)?.scopes);
    return;
  }
  const portal = operation.evidence.level === "published" && operation.statuses.includes("401");
  throw new SandboxProblem(
    portal ? 401 : 403,
    portal ? "unauthorized" : "forbidden",
    "The access token is unknown, has expired or was revoked.",
  );
}

/** auth-and-conventions.md 1: only the APIs of the developer portal check scopes. */
function requireScopes({ scopes = [] }: OperationDescriptor, granted: readonly string[] | undefined): void {
  const missing = granted === undefined ? [] : scopes.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return;
  throw new SandboxProblem(403, "forbidden", `The access token lacks the scope ${missing.join(" ")}.`);
}
