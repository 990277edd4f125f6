import { isIP } from "node:net";

/** What the guard reads of a request. */
export interface GuardedHeaders {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  readonly "sec-fetch-site"?: string | string[] | undefined;
  readonly "sec-fetch-mode"?: string | string[] | undefined;
}

/** Why a request is refused. */
export interface Refusal {
  readonly status: number;
  readonly errorCode: string;
  readonly message: string;
}

/**
 * Refuses what a web page sends to a server on its visitor's machine. A browser says where it believes to be and where
 * the page is from; other clients send no `Origin` and no `Sec-Fetch-*`.
 *
 * | request | refused, since |
 * | --- | --- |
 * | `Host` is a foreign name | 421: a page whose name was made to point here (DNS rebinding) would count as ours |
 * | `Origin` is not the sandbox's | 403: a form or script of another site |
 * | `Sec-Fetch-Site: cross-site`, no navigation | 403: another site embeds a file as image, script or style |
 */
export function refusalOf(headers: GuardedHeaders, allowedHosts: readonly string[]): Refusal | undefined {
  const { host, origin } = headers;
  // HTTP/1.0 has no Host; no browser speaks it.
  if (host !== undefined && !isAllowedHost(host, allowedHosts)) {
    const message = `The sandbox is not served under the name ${JSON.stringify(host)}. Its option allowedHosts can name it.`;
    return { status: 421, errorCode: "misdirected_request", message };
  }
  const isForeign = origin !== undefined && origin.toLowerCase() !== `http://${host ?? ""}`.toLowerCase();
  const site = headers["sec-fetch-site"];
  const isEmbedded = (site === "cross-site" || site === "same-site") && headers["sec-fetch-mode"] !== "navigate";
  if (!isForeign && !isEmbedded) return undefined;
  return { status: 403, errorCode: "forbidden", message: "The sandbox takes no requests from pages of other origins." };
}

/** An IP address cannot be rebound, and every resolver keeps `localhost` and names below it on the machine (RFC 6761). */
function isAllowedHost(host: string, allowedHosts: readonly string[]): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  if (isIP(hostname.replace(/^\[|\]$/g, "")) > 0) return true;
  const isLocal = hostname === "localhost" || hostname.endsWith(".localhost");
  return isLocal || allowedHosts.some((name) => name.toLowerCase() === hostname);
}
