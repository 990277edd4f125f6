import type { Sandbox, SandboxOptions } from "./sandbox-api.js";

/** How a sandbox on HTTP is set up. */
export interface StartSandboxOptions extends Omit<SandboxOptions, "baseUrl"> {
  /** Default 0: any free one. */
  readonly port?: number;
  /** Default `127.0.0.1`: nobody else can reach it. */
  readonly host?: string;
}

/** A sandbox that listens. */
export interface RunningSandbox extends Sandbox {
  /** Ends the server and its connections. */
  stop(): Promise<void>;
}

/**
 * Starts a simulated NewStore on Node's HTTP server, on loopback unless told otherwise.
 *
 * The server is loaded on demand, so that `createSandbox` also runs where there is no Node.
 *
 * @example
 * ```ts
 * const sandbox = await startSandbox();
 * const { tenant, url, tokenUrl, credentials } = sandbox;
 * const newstore = new NewStore({ tenant, baseUrl: url, tokenUrl, credentials });
 * await sandbox.stop();
 * ```
 */
export async function startSandbox(options: StartSandboxOptions = {}): Promise<RunningSandbox> {
  const { startNodeServer } = await import("./node-server.js");
  return startNodeServer(options);
}
