import type { Clock } from "../core/clock.js";
import { configurationError } from "../core/configuration-error.js";
import { createLogger, type Logger, type LogLevel } from "../core/logger.js";
import { workingClock } from "../core/own-clock.js";
import { requireWhole } from "../core/require-number.js";
import { refuseUnknown } from "../core/unknown-option.js";
import { boundedStore } from "../durable/bounded-store.js";
import { type DurableStore, LONGEST_DELAY_MS } from "../durable/durable-store.js";
import type { NewStore } from "../newstore.js";

/** What is used of a client of NewStore. `NewStore` fits. */
export interface EventClient extends Pick<NewStore, "mapEvent"> {
  /** Reads the order of an event whose handler confirms. */
  readonly orders: Pick<NewStore["orders"], "get">;
}

/** What a receiver is made of. */
export interface ReceiverOptions {
  /**
   * The keys that requests may bring: the `api_key` that the integration was registered with, and while it is being
   * changed the one before. `false`: it was registered without one, and anybody may send events.
   */
  readonly apiKeys: readonly string[] | false;
  /** The tenant whose events these are, as in `acme-staging`. Those of others are parked. Default: any tenant's. */
  readonly tenant?: string | undefined;
  /** Where events are kept: `memoryStore`, or `fileStore` and `sqliteStore` of `newstore-sdk/outbox`. */
  readonly inbox: DurableStore;
  /** The client that maps identifiers in events to the shop's, and reads orders where a handler confirms. Default: none. */
  readonly newstore?: EventClient | undefined;
  /** Longest body that is kept, in bytes. Default 5 MiB. */
  readonly maxBytes?: number | undefined;
  /** How often a handler is called with an event before that is parked. Default 8, over some four hours. */
  readonly attempts?: number | undefined;
  /** Events that this process handles at once; those of one order one after the other. Default 10. */
  readonly concurrency?: number | undefined;
  /** How long a handler may take, in milliseconds; its signal aborts then. Default 120 000. */
  readonly handlerTimeoutMs?: number | undefined;
  /** How long the missing parts of an event are waited for, in milliseconds, before it is parked. Default an hour. */
  readonly chunkTimeoutMs?: number | undefined;
  /** How long events that were handled are remembered, in milliseconds: until then a repeat is known. Default 7 days. */
  readonly rememberMs?: number | undefined;
  /** After so many milliseconds without a word of a process, others take over its events. Default 30 000. */
  readonly leaseMs?: number | undefined;
  /** How often `work` looks for events that other processes received, in milliseconds. Default 1 000. */
  readonly pollMs?: number | undefined;
  /** How long handlers may go on after the signal of `work`, in milliseconds. Default 10 000. */
  readonly graceMs?: number | undefined;
  /** Gets a warning when an event cannot be kept, or is parked. Neither keys nor payloads are logged. */
  readonly logger?: Logger | undefined;
  /** The least severe level that is logged. Default `debug`: the logger's own level decides. */
  readonly logLevel?: LogLevel | undefined;
  /** Time; another one is for tests. Default: the system's. */
  readonly clock?: Clock | undefined;
}

const DEFAULTS = {
  maxBytes: 5 * 1_024 * 1_024,
  attempts: 8,
  concurrency: 10,
  handlerTimeoutMs: 120_000,
  chunkTimeoutMs: 3_600_000,
  rememberMs: 7 * 86_400_000,
  leaseMs: 30_000,
  pollMs: 1_000,
  graceMs: 10_000,
} as const;

const OTHERS = ["apiKeys", "tenant", "inbox", "newstore", "logger", "logLevel", "clock"];

/** Options with their defaults, but for the keys: nothing that is kept or printed has those. */
export interface ReceiverSettings extends Readonly<Record<keyof typeof DEFAULTS, number>> {
  readonly tenant: string | undefined;
  readonly inbox: DurableStore;
  readonly newstore: ReceiverOptions["newstore"];
  readonly logger: Logger;
  readonly clock: Clock;
}

/** @throws {NewStoreError} kind `configuration` for what is missing, wrong or unknown. */
export function settingsOf(options: ReceiverOptions): ReceiverSettings {
  refuseUnknown(options, [...Object.keys(DEFAULTS), ...OTHERS]);
  const { apiKeys, tenant, inbox, newstore, logger, logLevel } = options;
  const clock = workingClock(options.clock);
  checkKeys(apiKeys);
  if (typeof inbox?.put !== "function")
    throw configurationError(
      "inbox",
      "is no store: give memoryStore, or fileStore or sqliteStore of newstore-sdk/outbox",
    );
  if (newstore !== undefined && typeof newstore.mapEvent !== "function")
    throw configurationError("newstore", "is no client of NewStore");
  if (tenant !== undefined && (typeof tenant !== "string" || tenant === ""))
    throw configurationError("tenant", "is no name: give the tenant's, as in acme-staging");
  const numbers = Object.fromEntries(
    Object.entries(DEFAULTS).map(([name, value]) => [name, options[name as keyof typeof DEFAULTS] ?? value]),
  ) as Record<keyof typeof DEFAULTS, number>;
  for (const [name, value] of Object.entries(numbers))
    requireWhole(name, value, name === "graceMs" || name === "rememberMs" ? 0 : 1);
  if (numbers.leaseMs > LONGEST_DELAY_MS)
    throw configurationError("leaseMs", `is ${numbers.leaseMs}: give an hour at most, ${LONGEST_DELAY_MS}`);
  return {
    ...numbers,
    tenant,
    inbox: boundedStore(inbox, clock),
    newstore,
    logger: createLogger(logger, logLevel),
    clock,
  };
}

function checkKeys(keys: readonly string[] | false): void {
  if (keys === false) return;
  const advice = "give the api_key that the integration was registered with, in a list";
  if (!Array.isArray(keys) || keys.length === 0) throw configurationError("apiKeys", `is missing or empty: ${advice}`);
  const index = keys.findIndex((key) => typeof key !== "string" || key.trim() === "" || key !== key.trim());
  if (index >= 0)
    throw configurationError(`apiKeys[${index}]`, `is empty, no text, or has blanks at an end: ${advice}`);
}
