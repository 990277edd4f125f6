import type { Clock } from "../core/clock.js";
import { configurationError } from "../core/configuration-error.js";
import type { Logger, LogLevel } from "../core/logger.js";
import { createLogger } from "../core/logger.js";
import { workingClock } from "../core/own-clock.js";
import { requireWhole } from "../core/require-number.js";
import { refuseUnknown } from "../core/unknown-option.js";
import { boundedStore } from "../durable/bounded-store.js";
import { type DurableStore, LONGEST_DELAY_MS } from "../durable/durable-store.js";
import type { NewStore } from "../newstore.js";
import type { OutboxEntry } from "./entry.js";

/** What is used of a client of NewStore. `NewStore` fits. */
export interface OutboxClient {
  /** Sends orders, and looks for those whose outcome is unknown. */
  readonly orders: Pick<NewStore["orders"], "inject" | "getByExternalId">;
}

/** What an outbox is made of. */
export interface OutboxOptions {
  /** The client that sends and reads back. Its deadlines, retries and identifiers apply. */
  readonly newstore: OutboxClient;
  /** Where orders are kept: `fileStore`, `sqliteStore`, `memoryStore`, or one of your own. One store, one tenant. */
  readonly store: DurableStore;
  /** Orders that this process works on at once. Default 50. */
  readonly concurrency?: number | undefined;
  /**
   * How long an order whose outcome is unknown is looked for before it is sent again, in milliseconds. Default 30 000:
   * three times what an order was ever seen to take until it could be read.
   */
  readonly settleMs?: number | undefined;
  /**
   * After so many milliseconds without a word of a process, others take over the orders that it was working on. Default
   * 30 000.
   */
  readonly leaseMs?: number | undefined;
  /** How often `run` looks for orders that other processes accepted, in milliseconds. Default 1 000. */
  readonly pollMs?: number | undefined;
  /** How long orders under way may go on after the signal of `run`, in milliseconds. Default 10 000. */
  readonly graceMs?: number | undefined;
  /**
   * Called with each order that is in NewStore, before it counts as done: at least once, again after a crash in between.
   * What it throws keeps the order `due`; it is bound by two minutes.
   */
  readonly onDone?: ((entry: OutboxEntry) => unknown) | undefined;
  /** Gets a warning when the store fails. Personal data is never logged. */
  readonly logger?: Logger | undefined;
  /** The least severe level that is logged. Default `debug`: the logger's own level decides. */
  readonly logLevel?: LogLevel | undefined;
  /** Time; another one is for tests. Default: the system's. */
  readonly clock?: Clock | undefined;
}

/** Options with their defaults. */
export interface OutboxSettings extends Readonly<Record<keyof typeof DEFAULTS, number>> {
  readonly newstore: OutboxOptions["newstore"];
  readonly store: DurableStore;
  readonly onDone: OutboxOptions["onDone"];
  readonly logger: Logger;
  readonly clock: Clock;
}

const DEFAULTS = { concurrency: 50, settleMs: 30_000, leaseMs: 30_000, pollMs: 1_000, graceMs: 10_000 } as const;

const OTHERS = ["newstore", "store", "onDone", "logger", "logLevel", "clock"];

/** @throws {NewStoreError} kind `configuration` for what is missing, wrong or unknown. */
export function settingsOf(options: OutboxOptions): OutboxSettings {
  refuseUnknown(options, [...Object.keys(DEFAULTS), ...OTHERS]);
  const { newstore, store, onDone, logger, logLevel } = options;
  const clock = workingClock(options.clock);
  if (typeof newstore?.orders?.inject !== "function") throw configurationError("newstore", "is no client of NewStore");
  if (typeof store?.put !== "function")
    throw configurationError("store", "is none: give fileStore, sqliteStore, memoryStore or one of your own");
  if (onDone !== undefined && typeof onDone !== "function") throw configurationError("onDone", "is no function");
  const numbers = Object.fromEntries(
    Object.entries(DEFAULTS).map(([name, value]) => [name, options[name as keyof typeof DEFAULTS] ?? value]),
  ) as Record<keyof typeof DEFAULTS, number>;
  for (const [name, value] of Object.entries(numbers))
    requireWhole(name, value, name === "settleMs" || name === "graceMs" ? 0 : 1);
  if (numbers.leaseMs > LONGEST_DELAY_MS)
    throw configurationError("leaseMs", `is ${numbers.leaseMs}: give an hour at most, ${LONGEST_DELAY_MS}`);
  return {
    newstore,
    store: boundedStore(store, clock),
    ...numbers,
    onDone,
    logger: createLogger(logger, logLevel),
    clock,
  };
}
