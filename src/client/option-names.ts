import type { Hooks } from "../core/hooks.js";
import { NewStoreError } from "../core/newstore-error.js";
import { written } from "../core/shown.js";
import { refuseUnknown } from "../core/unknown-option.js";
import type { ClientOptions } from "./options.js";

/** Every option of a client; the compiler says when one is missing here. */
const NAMES: Readonly<Record<keyof ClientOptions, true>> = {
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
  operations: true,
  headers: true,
  userAgentSuffix: true,
  middleware: true,
  clock: true,
  productIds: true,
  identifiers: true,
  publish: true,
  dangerouslyAllowBrowser: true,
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
export function checkOptionNames(options: ClientOptions): void {
  if (typeof options !== "object" || options === null)
    throw new NewStoreError(`The options of a client are ${written(options)}: give an object.`, {
      kind: "configuration",
    });
  refuseUnknown(options, Object.keys(NAMES));
  if (typeof options.hooks === "object" && options.hooks !== null)
    refuseUnknown(options.hooks, Object.keys(HOOKS), "hooks.");
}
