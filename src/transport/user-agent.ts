import { configurationError } from "../core/configuration-error.js";
import { runtimeName } from "../core/runtime.js";
import { VERSION } from "../core/version.js";

/** `newstore-sdk/0.1.0 (node/24.1.0)`, with the caller's own words behind. */
export function userAgent(suffix: string | undefined): string {
  if (suffix !== undefined && !/^[\x20-\x7e]*$/.test(suffix)) {
    throw configurationError(
      "userAgentSuffix",
      "holds characters that a header cannot carry: use plain ASCII on one line",
    );
  }
  return [`newstore-sdk/${VERSION} (${runtimeName()})`, suffix?.trim()].filter(Boolean).join(" ");
}
