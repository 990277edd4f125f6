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
  if (scheme.toLowerCase() === "bearer" && world.state.tokens.isGood(token, world.clock.nowMs())) return;
  const portal = operation.evidence.level === "published" && operation.statuses.includes("401");
  throw new SandboxProblem(
    portal ? 401 : 403,
    portal ? "unauthorized" : "forbidden",
    "The access token is unknown, has expired or was revoked.",
  );
}
