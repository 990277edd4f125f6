import { nameAndCode } from "../core/cause.js";
import { log } from "../core/logger.js";
import { entityOf, idText } from "./envelope.js";
import type { ReceiverSettings } from "./options.js";
import { type Latest, timestampOf, withEvent } from "./superseded.js";
import type { OtherEvent } from "./types.js";

/** Time stamps of one kind of entity say nothing about another kind, which may have the same id: a payment account's is its order's. */
function latestKey(event: OtherEvent): string | undefined {
  const [kind = ""] = event.name.split(".");
  const entity = idText(event.payload["id"]) || entityOf(event);
  // What names no entity is no state of the same thing as another one.
  if (entity === "" || timestampOf(event) === undefined) return undefined;
  return `latest ${encodeURIComponent(kind)} ${encodeURIComponent(entity)}`;
}

/** What was handled last of an event's entity. */
export async function readLatest(event: OtherEvent, { inbox }: ReceiverSettings): Promise<Latest> {
  const key = latestKey(event);
  if (key === undefined) return {};
  const [row] = await inbox.list({ key, limit: 1 });
  return row === undefined ? {} : (JSON.parse(row.detail) as Latest);
}

/** Notes that an event was handled. Where that fails an older state may be handed over, which is better than this one twice. */
export async function writeLatest(
  event: OtherEvent,
  before: Latest,
  { inbox, logger }: ReceiverSettings,
): Promise<void> {
  const key = latestKey(event);
  if (key === undefined) return;
  const detail = JSON.stringify(withEvent(before, event));
  try {
    const there = await inbox.put({ key, text: "", hash: "", state: "latest", detail, isDue: false });
    if (there === undefined) return;
    await inbox.update(key, { state: "latest" }, { state: "latest", attempts: 0, detail, dueInMs: null });
  } catch (thrown) {
    log(logger, "warn", `that ${event.name} was handled could not be noted: ${nameAndCode(thrown)}`);
  }
}
