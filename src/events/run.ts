import type { AbortSignalLike } from "../core/web-types.js";
import type { Bell } from "../durable/bell.js";
import type { DurableRow, RowChange } from "../durable/durable-store.js";
import { runRows } from "../durable/run-rows.js";
import { entityOf, readEnvelope } from "./envelope.js";
import { InTurn } from "./in-turn.js";
import type { ReceiverSettings } from "./options.js";
import { type Handlers, workOn } from "./work.js";

/** How often what has been remembered long enough is removed. */
const SWEEP_MS = 3_600_000;

/** An event that is handled again later, and holds up those of its entity until then. */
interface Held {
  readonly key: string;
  readonly untilMs: number;
}

/** Handles what is due until it is told to end, events of one entity in turn. */
export async function runWorker(
  settings: ReceiverSettings,
  handlers: Handlers,
  {
    signal,
    untilIdle = false,
  }: { readonly signal?: AbortSignalLike | undefined; readonly untilIdle?: boolean | undefined },
  bell: Bell,
): Promise<void> {
  const { inbox, clock, rememberMs } = settings;
  const turns = new InTurn();
  const held = new Map<string, Held>();

  async function work(row: DurableRow, stop: AbortSignalLike): Promise<RowChange> {
    const event = readEnvelope(row.text);
    const entity = event === undefined ? row.key : entityOf(event);
    return turns.run(entity, async () => {
      const holder = held.get(entity);
      const waitMs = (holder?.untilMs ?? 0) - clock.monotonicMs();
      const isHeld = holder !== undefined && holder.key !== row.key && waitMs > 0;
      // One millisecond behind the event that it waits for.
      if (isHeld) return { state: row.state, attempts: row.attempts, detail: row.detail, dueInMs: waitMs + 1 };
      const change = await workOn(row, handlers, settings, stop);
      if (change.state === "due" && change.dueInMs !== null && !stop.aborted)
        held.set(entity, { key: row.key, untilMs: clock.monotonicMs() + change.dueInMs });
      else if (holder?.key === row.key || waitMs <= 0) held.delete(entity);
      return change;
    });
  }

  let cancel = () => {};
  const sweep = () => {
    // What it leaves for next time costs room and nothing else.
    for (const state of ["done", "latest"]) inbox.remove(state, rememberMs).catch(() => undefined);
    cancel = clock.startTimer(SWEEP_MS, sweep);
  };
  sweep();
  try {
    await runRows({ ...settings, owner: "inbox", store: inbox, work }, { signal, untilIdle }, bell);
  } finally {
    cancel();
  }
}
