import type { SandboxOptions } from "./options.js";
import { suggestion } from "./rules/suggestion.js";

/** Every option of a sandbox; the compiler says when one is missing here. */
const NAMES: Readonly<Record<keyof SandboxOptions, true>> = {
  seed: true,
  tenant: true,
  credentials: true,
  passwordCredentials: true,
  scopes: true,
  quotas: true,
  onRequest: true,
  faultProfile: true,
  tokenLifetimeSeconds: true,
  now: true,
  baseUrl: true,
  readLagMs: true,
  conflictingInjection: true,
  fulfilAfterMs: true,
  handoverAfterMs: true,
  injectionDelayMs: true,
  outbound: true,
  webhooks: true,
  visibilityLagMs: true,
  importDelayMs: true,
  exportDelayMs: true,
  exportFormat: true,
  duplicateExportRows: true,
  exportLinkLifetimeMs: true,
};

/** @throws TypeError where options are no object: JavaScript lets anything pass. */
export function asObject<T>(options: T): T & object {
  if (typeof options === "object" && options !== null && !Array.isArray(options)) return options;
  throw new TypeError("The options of a sandbox are an object.");
}

/**
 * Refuses an option that nobody reads: a test of failures must not pass because none was ever asked for.
 *
 * @throws TypeError naming the option.
 */
export function checkOptionNames(options: SandboxOptions): void {
  const unknown = Object.keys(asObject(options)).find((name) => !Object.hasOwn(NAMES, name));
  if (unknown !== undefined)
    throw new TypeError(`A sandbox has no option ${unknown}${suggestion(unknown, Object.keys(NAMES))}.`);
}
