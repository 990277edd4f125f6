import { nameAndCode, quotedCause } from "../core/cause.js";
import { log } from "../core/logger.js";
import type { AbortSignalLike } from "../core/web-types.js";
import type { DurableRow, RowChange } from "../durable/durable-store.js";
import { gather } from "./chunks.js";
import { afterFailure } from "./decide.js";
import { type Detail, detailOf } from "./entry.js";
import { chunkOf, partName, readEnvelope } from "./envelope.js";
import { handle, type Registered } from "./handle.js";
import { readLatest, writeLatest } from "./latest.js";
import type { ReceiverSettings } from "./options.js";
import { isSuperseded } from "./superseded.js";
import type { Turns } from "./turns.js";
import type { OtherEvent } from "./types.js";

/** Who handles events, by name; under no name, who handles the others. */
type Handlers = ReadonlyMap<string | undefined, Registered>;

/** What the work on a row takes. */
export interface Worker {
  readonly settings: ReceiverSettings;
  readonly handlers: Handlers;
  readonly turns: Turns;
}

/** How often the parts that are missing are looked for. */
const CHUNK_PAUSE_MS = 60_000;

/** How often a part looks whether the event was handled, which says so by itself unless its process dies. */
const LEFT_PAUSE_MS = 600_000;

/**
 * Handles the event of a row that was taken, if it is its turn. Gives what is to be written.
 *
 * Of an event in parts it is the first part that stands for all, in whatever process: the others wait until it is handled.
 *
 * @throws what the store threw: nothing was handled then.
 */
export async function workOn(row: DurableRow, worker: Worker, stop: AbortSignalLike): Promise<RowChange> {
  const { settings, turns } = worker;
  const { inbox } = settings;
  const event = readEnvelope(row.text);
  // Its text was there when the row was made: the store has lost it.
  if (event === undefined) return parked(row, "unreadable", "What the store kept of it is no event any more.");
  const chunk = chunkOf(event);
  if (chunk === undefined) return turns.run(row, () => handleOne(row, event, worker, stop));
  const gathered = await gather(inbox, row, event, chunk);
  if (gathered.found === "handled") return done(row);
  if (gathered.found === "mixed")
    return parked(row, "mixed", "Parts of two deliveries came under one id, and nothing tells them apart.");
  if (gathered.found === "parts") return waitForParts(row, gathered.missing, settings);
  const { rows } = gathered;
  if (rows[0]?.key !== row.key) return waitForFirst(row);
  // It was handled in no other state: see `Turns`.
  if (row.state === "waiting") return { state: "due", attempts: row.attempts, detail: row.detail, dueInMs: 0 };
  return turns.run(row, async () => {
    const parts = rows.map(({ key }) => partName(key));
    const whole = { ...row, detail: JSON.stringify({ ...detailOf(row), parts } satisfies Detail) };
    const change = await handleOne(whole, gathered.event, worker, stop);
    return change.state === "done" ? await finish(row, rows, change, inbox) : change;
  });
}

/**
 * Marks the parts of an event that was handled: first the row itself, which names them all. Whatever ends the process
 * then, a part that is left finds that it was handled.
 */
async function finish(
  row: DurableRow,
  rows: readonly DurableRow[],
  change: RowChange,
  inbox: ReceiverSettings["inbox"],
): Promise<RowChange> {
  const parts = rows.map(({ key }) => partName(key));
  const detail = JSON.stringify({ ...(JSON.parse(change.detail) as Detail), parts } satisfies Detail);
  const own = { ...change, detail };
  const isMarked = await inbox.update(row.key, { state: row.state }, own).then(
    () => true,
    () => false,
  );
  // The worker writes it, as soon as the store works again.
  if (!isMarked) return own;
  for (const part of rows)
    if (part.key !== row.key) await inbox.update(part.key, { state: part.state }, done(part)).catch(() => undefined);
  return own;
}

async function handleOne(
  row: DurableRow,
  event: OtherEvent,
  { settings, handlers }: Worker,
  stop: AbortSignalLike,
): Promise<RowChange> {
  const registered = handlers.get(event.name) ?? handlers.get(undefined);
  if (registered === undefined) return done(row, { isIgnored: true });
  const latest = await readLatest(event, settings);
  // Whoever replays an event wants it handled.
  const isWanted = detailOf(row).isReplayed === true;
  if (!isWanted && isSuperseded(event, latest)) return done(row, { isIgnored: true });
  try {
    await handle(event, registered, { id: row.key, attempt: row.attempts + 1 }, settings, stop);
  } catch (thrown) {
    return failed(row, event, thrown, settings, stop);
  }
  await writeLatest(event, latest, settings);
  return done(row);
}

function done(row: DurableRow, more: Partial<Detail> = {}): RowChange {
  const { receivedAtMs } = detailOf(row);
  const detail = JSON.stringify({ receivedAtMs, ...more } satisfies Detail);
  return { state: "done", attempts: row.attempts + 1, detail, dueInMs: null, dropsText: true };
}

function parked(row: DurableRow, reason: Detail["reason"], message: string): RowChange {
  const detail = JSON.stringify({ ...detailOf(row), reason, message } satisfies Detail);
  return { state: "parked", attempts: row.attempts + 1, detail, dueInMs: null };
}

function waitForParts(row: DurableRow, missing: number, { chunkTimeoutMs, clock }: ReceiverSettings): RowChange {
  const { receivedAtMs } = detailOf(row);
  const leftMs = receivedAtMs + chunkTimeoutMs - clock.nowMs();
  if (leftMs <= 0) return parked(row, "incomplete", `${missing} of its parts did not come in ${chunkTimeoutMs} ms.`);
  const dueInMs = Math.min(CHUNK_PAUSE_MS, leftMs);
  return { state: "waiting", attempts: row.attempts, detail: row.detail, dueInMs };
}

/** Without the wish to have it handled: that is passed on to the first part. */
function waitForFirst(row: DurableRow): RowChange {
  const { isReplayed: _, ...detail } = detailOf(row);
  const own = JSON.stringify(detail satisfies Detail);
  return { state: "waiting", attempts: row.attempts, detail: own, dueInMs: LEFT_PAUSE_MS };
}

function failed(
  row: DurableRow,
  { name }: OtherEvent,
  thrown: unknown,
  { attempts, clock, logger }: ReceiverSettings,
  stop: AbortSignalLike,
): RowChange {
  // The process ends: that says nothing about the event.
  if (stop.aborted) return { state: "due", attempts: row.attempts, detail: row.detail, dueInMs: 0 };
  const attempt = row.attempts + 1;
  const next = afterFailure(thrown, attempt, attempts, clock.random());
  const message = quotedCause(thrown);
  const what = next.isParked ? "is parked" : `is handled again in ${Math.round(next.dueInMs)} ms`;
  log(
    logger,
    "warn",
    `the handler of ${name} failed with ${nameAndCode(thrown)} in attempt ${attempt}; the event ${what}`,
  );
  if (next.isParked) return parked(row, "failed", message);
  const detail = JSON.stringify({ ...detailOf(row), message } satisfies Detail);
  return { state: "due", attempts: attempt, detail, dueInMs: next.dueInMs };
}
