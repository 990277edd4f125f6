import type { OperationDescriptor } from "../../core/operation.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";

/**
 * Checks the bearer token of a request (docs/platform/authentication-and-conventions.md#failed-authentication).
 *
 * | token | response |
 * | --- | --- |
 * | none sent | 401 |
 * | unknown, expired or revoked | what the contract says: 401 or, for the older APIs, 403 |
 * | good, but without a scope that the operation declares | 403 |
 *
 * All are JSON: a 403 that is not JSON means a blocked address.
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
  const status = operation.invalidTokenStatus ?? 403;
  const code = status === 401 ? "unauthorized" : "forbidden";
  throw new SandboxProblem(status, code, "The access token is unknown, has expired or was revoked.");
}

/** docs/platform/authentication-and-conventions.md#generations: only the APIs of the developer portal check scopes. */
function requireScopes({ scopes = [] }: OperationDescriptor, granted: readonly string[] | undefined): void {
  const missing = granted === undefined ? [] : scopes.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return;
  throw new SandboxProblem(403, "forbidden", `The access token lacks the scope ${missing.join(" ")}.`);
}
