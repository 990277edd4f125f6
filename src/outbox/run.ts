import { nameAndCode } from "../core/cause.js";
import { log } from "../core/logger.js";
import type { AbortSignalLike } from "../core/web-types.js";
import type { Bell } from "../durable/bell.js";
import type { DurableRow, RowChange } from "../durable/durable-store.js";
import { runRows } from "../durable/run-rows.js";
import type { OutboxSettings } from "./options.js";
import { workOn } from "./work.js";

/** How an outbox runs. */
export interface RunOptions {
  /** Ends it: nothing more is taken, and what is under way gets `graceMs`. */
  readonly signal?: AbortSignalLike | undefined;
  /** Ends it by itself once nothing is due and nothing under way. What is due later stays. Default `false`. */
  readonly untilIdle?: boolean | undefined;
}

/** Where working on an order failed by no way that is known, it is worked on again after so long. */
const FAILED_PAUSE_MS = 60_000;

/** Takes orders and works on them until it is told to end. */
export function run(settings: OutboxSettings, { signal, untilIdle = false }: RunOptions, bell: Bell): Promise<void> {
  const { logger } = settings;

  async function work(row: DurableRow, stop: AbortSignalLike): Promise<RowChange> {
    try {
      return await workOn(row, settings, stop);
    } catch (thrown) {
      // By no way that is known; whether it was sent, nobody can tell.
      log(logger, "warn", `the outbox failed at an order: ${nameAndCode(thrown)}`);
      const { attempts, detail } = row;
      return { state: "unknown", attempts: attempts + 1, detail, dueInMs: FAILED_PAUSE_MS };
    }
  }

  return runRows({ ...settings, owner: "outbox", work }, { signal, untilIdle }, bell);
}
