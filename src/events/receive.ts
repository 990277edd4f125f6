import { nameAndCode } from "../core/cause.js";
import { log, throttledWarn } from "../core/logger.js";
import type { NewRow } from "../durable/durable-store.js";
import type { Detail, ParkReason } from "./entry.js";
import { readEnvelope, rowKeyOf, sha256 } from "./envelope.js";
import type { KeyCheck } from "./keys.js";
import type { ReceiverSettings } from "./options.js";
import type { Stamp } from "./stamp.js";

/** What an adapter knows of a request before it reads the body. */
export interface Incoming {
  readonly method: string | undefined;
  readonly authorization: string | null | undefined;
  /** Reads the body. `undefined`: it is longer than that many bytes. */
  readonly text: (maxBytes: number) => Promise<string | undefined>;
}

/**
 * What NewStore is told. Which codes stop a whole stream is not known (docs/platform/events-and-webhooks.md#delivery), so
 * an event that was kept is a success, whatever is wrong with it.
 *
 * | status | when |
 * | --- | --- |
 * | 200 | the event is on the disk, or was there already |
 * | 401 | the key is missing or wrong |
 * | 405 | it is no POST |
 * | 413 | the body is longer than `maxBytes` |
 * | 503 | it could not be kept, or not be read to its end: it has to come again |
 */
export type ReceiverStatus = 200 | 401 | 405 | 413 | 503;

/** Makes the function that takes a request in: durable first, then the status. Nothing is handled here. */
export function receiving(
  settings: ReceiverSettings,
  isKnownKey: KeyCheck | undefined,
  stamp: () => Stamp,
  onNew: () => void,
): (incoming: Incoming) => Promise<ReceiverStatus> {
  const { inbox, maxBytes, logger, clock } = settings;
  const warn = throttledWarn(clock, (text) => log(logger, "warn", text));
  return async ({ method, authorization, text: read }) => {
    if (method !== undefined && method.toUpperCase() !== "POST") return 405;
    if (isKnownKey !== undefined && !(await isKnownKey(authorization))) return 401;
    try {
      const text = await read(maxBytes);
      if (text === undefined) {
        warn(`an event is longer than maxBytes, ${maxBytes}, and was refused`);
        return 413;
      }
      const there = await inbox.put(await rowOf(text, stamp(), settings));
      if (there === undefined) onNew();
      return 200;
    } catch (thrown) {
      warn(`an event could not be kept, and NewStore has to send it again: ${nameAndCode(thrown)}`);
      return 503;
    }
  };
}

async function rowOf(text: string, detail: Stamp, { tenant }: ReceiverSettings): Promise<NewRow> {
  const event = readEnvelope(text);
  const hash = await sha256(text);
  const parked = (reason: ParkReason, message: string): NewRow => ({
    ...{ key: `${reason} ${hash}`, text, hash, state: "parked", isDue: false },
    detail: JSON.stringify({ ...detail, reason, message } satisfies Detail),
  });
  if (event === undefined) return parked("unreadable", "It is no JSON, or no event: { tenant, name, payload }.");
  if (tenant !== undefined && event.tenant !== tenant)
    return parked("other-tenant", `It is of ${event.tenant}, and not of ${tenant}.`);
  const key = await rowKeyOf(event).catch(() => undefined);
  // To send it again would help nobody: it would be as deep as before.
  if (key === undefined) return parked("unreadable", "Its payload is nested too deep to be compared with others.");
  return { key, text, hash, state: "due", detail: JSON.stringify(detail satisfies Detail), isDue: true };
}
