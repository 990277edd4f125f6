import { configurationError } from "../core/configuration-error.js";
import type { Hooks } from "../core/hooks.js";
import { refuseUnknown } from "../core/unknown-option.js";
import type { TransportOptions } from "./options.js";

/** Every option of a transport; the compiler says when one is missing here. */
export const TRANSPORT_OPTIONS: Readonly<Record<keyof TransportOptions, true>> = {
  tenant: true,
  stage: true,
  baseUrl: true,
  tokenUrl: true,
  credentials: true,
  tokenStore: true,
  timeouts: true,
  retry: true,
  rateLimit: true,
  maxConcurrency: true,
  maxResponseBytes: true,
  validate: true,
  hooks: true,
  logger: true,
  logLevel: true,
  telemetry: true,
  fetch: true,
  endpoints: true,
  headers: true,
  userAgentSuffix: true,
  middleware: true,
  clock: true,
};

/** Every hook. */
const HOOKS: Readonly<Record<keyof Hooks, true>> = {
  onAttempt: true,
  onRetry: true,
  onDrift: true,
  onDeprecation: true,
};

/**
 * Refuses an option that nobody reads, such as `timeout` for `timeouts`: it would change nothing, unseen.
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function checkNames(options: TransportOptions, known: object = TRANSPORT_OPTIONS): void {
  refuseUnknown(options, Object.keys(known));
  const { hooks } = options;
  if (typeof hooks !== "object" || hooks === null) return;
  // It stands beside the hooks: it does not only look on.
  if ("middleware" in hooks) throw configurationError("hooks.middleware", "is unknown: did you mean middleware?");
  refuseUnknown(hooks, Object.keys(HOOKS), "hooks.");
}

/** The options of a transport among those of a client. */
export function transportOptionsIn(options: TransportOptions): TransportOptions {
  return Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(TRANSPORT_OPTIONS, name)));
}
