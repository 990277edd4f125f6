import { NewStoreError } from "../errors/newstore-error.js";
import type { NewStoreOptions } from "./options.js";

/** Every option of a client; the compiler says when one is missing here. */
const NAMES: Readonly<Record<keyof NewStoreOptions, true>> = {
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
  decorators: true,
  platform: true,
  productIds: true,
  identifiers: true,
  publish: true,
  dangerouslyAllowBrowser: true,
};

/**
 * Refuses an option that nobody reads, such as `timeout` for `timeouts`: it would change nothing, unseen.
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function checkOptionNames(options: NewStoreOptions): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(NAMES, name));
  if (unknown === undefined) return;
  throw new NewStoreError(`The option ${unknown} is unknown: NewStore has ${Object.keys(NAMES).join(", ")}.`, {
    kind: "configuration",
  });
}
