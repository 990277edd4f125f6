import { configurationError } from "../../core/configuration-error.js";
import { NewStoreError } from "../../core/newstore-error.js";
import { hostOf, noLink } from "./link-errors.js";

/** @throws {NewStoreError} kind `configuration` for what is no list of hosts. */
export function checkHttpHosts(hosts: unknown): void {
  const isList = hosts === undefined || (Array.isArray(hosts) && hosts.every((host) => typeof host === "string"));
  if (!isList) throw configurationError("httpHosts", 'is no list of hosts: give them as in ["files.internal:9000"]');
}

/** Links carry permissions: by plain http they go to this machine, to the client's own host, or to a host that is named. */
export function checkLink(link: string, baseUrl: string | undefined, httpHosts: readonly string[]): void {
  if (!URL.canParse(link)) throw noLink();
  const { protocol, hostname, host, origin } = new URL(link);
  if (protocol === "https:") return;
  const isOwn = baseUrl !== undefined && URL.canParse(baseUrl) && new URL(baseUrl).origin === origin;
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol === "http:" && (isOwn || isLoopback || httpHosts.includes(host))) return;
  throw new NewStoreError(
    `The export's link to ${hostOf(link)} is not https, and was not followed: anybody on the way could read the file. Name the host in httpHosts if that is meant.`,
    { kind: "api" },
  );
}
