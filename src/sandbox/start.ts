import { asObject } from "./option-names.js";
import type { SandboxOptions } from "./options.js";
import { Sandbox } from "./sandbox.js";

const TICK_MS = 200;

/** How a sandbox on HTTP is set up. */
export interface StartSandboxOptions extends Omit<SandboxOptions, "baseUrl"> {
  /** Default 0: any free one. */
  readonly port?: number;
  /** Default `127.0.0.1`: nobody else can reach it. On another address everybody who reaches it can read and change it. */
  readonly host?: string;
  /**
   * Further names under which it may be called, as `sandbox` in a Docker network. Requests for a name that is neither
   * one of these nor `host`, `localhost` or an IP address are refused: a web page could send them by DNS rebinding.
   */
  readonly allowedHosts?: readonly string[];
  /** How many bytes a request body may have; one that is longer gets a 413. Default 128 MiB. */
  readonly maxBodyBytes?: number;
}

/** A sandbox that listens. */
export interface RunningSandbox extends Sandbox {
  /** Ends the server and its connections. */
  stop(): Promise<void>;
}

/**
 * Starts a simulated NewStore on Node's HTTP server, on loopback unless `host` says otherwise.
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
  const { startNodeServer } = await import("./server/node-server.js");
  const { port, host, allowedHosts, maxBodyBytes, outbound = [], ...rest } = asObject(options);
  const server = await startNodeServer({ port, host, allowedHosts, maxBodyBytes });
  try {
    const sandbox = new Sandbox({ ...rest, outbound, baseUrl: server.url });
    server.serve(sandbox.fetch);
    // What is due on a running clock happens without a request, too. A clock that stands moves only when it is moved.
    const ticking =
      options.now === undefined ? setInterval(() => void sandbox.clock.settle(), TICK_MS).unref() : undefined;
    const stop = () => {
      clearInterval(ticking);
      sandbox.close();
      return server.stop();
    };
    return Object.assign(sandbox, { stop });
  } catch (error) {
    await server.stop();
    throw error;
  }
}
