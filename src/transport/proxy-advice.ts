import { runtimeName } from "../core/runtime.js";
import { isLoopback } from "./hosts.js";

/** What is read of the environment. */
interface ProcessLike {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly execArgv?: readonly string[];
}

/**
 * What to do where the environment names a proxy that Node's own `fetch` does not use; `undefined` where that is not
 * so. Bun and Deno use it by themselves, Node from 24 on when `NODE_USE_ENV_PROXY` is set.
 */
export function proxyAdvice(
  url: string,
  { process, runtime = runtimeName() }: { readonly process?: ProcessLike; readonly runtime?: string } = globalThis,
): string | undefined {
  const env = process?.env ?? {};
  const name = ["HTTPS_PROXY", "https_proxy"].find((variable) => (env[variable] ?? "") !== "");
  if (name === undefined || !runtime.startsWith("node/") || isLoopback(new URL(url).hostname)) return undefined;
  if (env["NODE_USE_ENV_PROXY"] === "1" || process?.execArgv?.includes("--use-env-proxy")) return undefined;
  return (
    `${name} is set, and Node does not use it by itself: set NODE_USE_ENV_PROXY=1 on Node 24 and later, ` +
    "or give the option fetch, made of undici's fetch and EnvHttpProxyAgent."
  );
}
