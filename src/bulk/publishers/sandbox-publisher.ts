import { configurationError } from "../../core/configuration-error.js";
import { systemClock } from "../../core/system-clock.js";
import type { FetchLike } from "../../core/web-types.js";
import type { Publish } from "../../resources/lib/publish.js";
import { putOnce } from "./put-attempt.js";

/** A sandbox; what `startSandbox` and `createSandbox` give fits. */
export interface SandboxLike {
  /** Its address. */
  readonly url: string;
  /** Its own `fetch`, where it listens on no port. Default: the global one. */
  readonly fetch?: FetchLike | undefined;
}

const TIMEOUT_MS = 600_000;

/**
 * Publishes archives into the file store of a sandbox, which stands in for your own storage there.
 *
 * @param sandbox - the sandbox or its address.
 *
 * @throws {NewStoreError} kind `configuration` when that is no address.
 *
 * @example
 * ```ts
 * const sandbox = await startSandbox();
 * const { tenant, url, tokenUrl, credentials } = sandbox;
 * const newstore = new NewStore({ tenant, baseUrl: url, tokenUrl, credentials, publish: sandboxPublisher(url) });
 * await sandbox.stop();
 * ```
 */
export function sandboxPublisher(sandbox: SandboxLike | string): Publish {
  const { url, fetch = globalThis.fetch as FetchLike }: SandboxLike =
    typeof sandbox === "string" ? { url: sandbox } : Object(sandbox ?? {});
  if (typeof url !== "string" || !URL.canParse(url))
    throw configurationError("sandbox", "is no address: give the sandbox or its url");
  if (typeof fetch !== "function") throw configurationError("fetch", "is no function: give one, or leave it out");
  const shelf = `${url.replace(/(?<!\/)\/+$/, "")}/__sandbox/files/`;
  return async ({ name, contentType, stream }, { signal }) => {
    const { Readable } = await import("node:stream");
    const address = shelf + encodeURIComponent(name);
    const body = Readable.toWeb(Readable.from(stream(), { objectMode: false }));
    const put = {
      what: `Uploading ${name} to the sandbox`,
      url: address,
      headers: { "content-type": contentType },
      body,
    };
    await putOnce(put, { fetch, limits: { clock: systemClock, limitMs: TIMEOUT_MS }, signal });
    return address;
  };
}
