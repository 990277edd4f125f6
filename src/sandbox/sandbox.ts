import { assemble } from "./assemble.js";
import type { Sandbox, SandboxOptions } from "./sandbox-api.js";

export type { Sandbox, SandboxOptions } from "./sandbox-api.js";

/**
 * Makes a simulated NewStore that lives in this process and needs no network.
 *
 * @example
 * ```ts
 * const sandbox = createSandbox();
 * const newstore = new NewStore({ tenant: sandbox.tenant, credentials: sandbox.credentials, fetch: sandbox.fetch });
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return assemble(options).sandbox;
}
