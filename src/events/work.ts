import { nameAndCode, quotedCause } from "../core/cause.js";
import { log } from "../core/logger.js";
import type { AbortSignalLike } from "../core/web-types.js";
import type { DurableRow, RowChange } from "../durable/durable-store.js";
import { gather, partName } from "./chunks.js";
import { afterFailure } from "./decide.js";
import { type Detail, detailOf } from "./entry.js";
import { chunkOf, entityOf, idText, readEnvelope } from "./envelope.js";
import { handle, type Registered } from "./handle.js";
import type { ReceiverSettings } from "./options.js";
import { isSuperseded, type Latest, timestampOf, withEvent } from "./superseded.js";
import type { OtherEvent } from "./types.js";

/** Who handles events, by name; under no name, who handles the others. */
export type Handlers = ReadonlyMap<string | undefined, Registered>;

/** How often the parts that are missing are looked for. */
const CHUNK_PAUSE_MS = 60_000;

/** Handles the event of a row that was taken, once its turn has come. Gives what is to be written. */
export async function workOn(
  row: DurableRow,
  handlers: Handlers,
  settings: ReceiverSettings,
  stop: AbortSignalLike,
): Promise<RowChange> {
  const { inbox } = settings;
  const event = readEnvelope(row.text);
  // Its text was there when the row was made: the store has lost it.
  if (event === undefined) return parked(row, "unreadable", "What the store kept of it is no event any more.");
  try {
    const chunk = chunkOf(event);
    if (chunk === undefined) return await handleOne(row, event, handlers, settings, stop);
    const [now] = await inbox.list({ key: row.key, limit: 1 });
    if (now?.state === "done") return done(row);
    const gathered = await gather(inbox, row, event, chunk);
    if (gathered.found === "handled") return done(row);
    if (gathered.found === "parts") return waitForParts(row, gathered.missing, settings);
    const change = await handleOne(row, gathered.event, handlers, settings, stop);
    return change.state === "done" ? await finish(row, gathered.rows, change, inbox) : change;
  } catch (thrown) {
    return failed(row, event, thrown, settings, stop);
  }
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
  handlers: Handlers,
  settings: ReceiverSettings,
  stop: AbortSignalLike,
): Promise<RowChange> {
  const registered = handlers.get(event.name) ?? handlers.get(undefined);
  if (registered === undefined) return done(row, { isIgnored: true });
  const latest = await readLatest(event, settings);
  if (isSuperseded(event, latest)) return done(row, { isIgnored: true });
  await handle(event, registered, { id: row.key, attempt: row.attempts + 1 }, settings, stop);
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
  const message = quotedCause(thrown, (text) => text);
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

const latestKey = (event: OtherEvent) => `latest ${encodeURIComponent(idText(event.payload["id"]) || entityOf(event))}`;

async function readLatest(event: OtherEvent, { inbox }: ReceiverSettings): Promise<Latest> {
  if (timestampOf(event) === undefined) return {};
  const [row] = await inbox.list({ key: latestKey(event), limit: 1 });
  return row === undefined ? {} : (JSON.parse(row.detail) as Latest);
}

async function writeLatest(event: OtherEvent, before: Latest, { inbox }: ReceiverSettings): Promise<void> {
  if (timestampOf(event) === undefined) return;
  const key = latestKey(event);
  const detail = JSON.stringify(withEvent(before, event));
  const there = await inbox.put({ key, text: "", hash: "", state: "latest", detail, isDue: false });
  if (there === undefined) return;
  await inbox.update(key, { state: "latest" }, { state: "latest", attempts: 0, detail, dueInMs: null });
}
