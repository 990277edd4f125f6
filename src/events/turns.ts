import type { DurableRow, DurableStore, RowChange } from "../durable/durable-store.js";
import { entityPrefixOfKey } from "./envelope.js";
import { BEHIND, type Place, placeOf, standingOf, toBeCalled } from "./queue.js";
import { rowsWithPrefix } from "./rows-with-prefix.js";

/** An event that this process is handling, and how many of its entity it has sent back meanwhile. */
interface UnderWay {
  readonly key: string;
  sentBack: number;
}

/**
 * Whose turn it is among the events of an entity, whoever else works on the same inbox. The rows say it:
 *
 * | an event that was taken | then |
 * | --- | --- |
 * | is the first one of its entity that is not handled, and no other is under way | it has the turn |
 * | is not, or another is under way | it waits, in the state `behind`, in which it is never handled |
 * | waits, and would have the turn | it is made `due`, and taken again |
 *
 * After each write somebody looks whether the first one waits, and calls it. Two never have the turn: whoever looks later
 * sees the other's row taken. What was called by nobody, because a process died, looks for itself after a lease's time.
 */
export class Turns {
  readonly #inbox: DurableStore;
  readonly #leaseMs: number;
  readonly #onCall: () => void;
  /** By entity. */
  readonly #underWay = new Map<string, UnderWay>();
  /** What this process has taken and does not handle, until that is written: others cannot tell. */
  readonly #idle = new Set<string>();

  constructor(inbox: DurableStore, leaseMs: number, onCall: () => void) {
    this.#inbox = inbox;
    this.#leaseMs = leaseMs;
    this.#onCall = onCall;
  }

  /** Runs work on a row that was taken, once it has the turn; otherwise gives what is to be written so that it waits. */
  async run(row: DurableRow, work: () => Promise<RowChange>): Promise<RowChange> {
    const entity = entityPrefixOfKey(row.key);
    this.#idle.add(row.key);
    const place = await this.#standingOf(row, entity);
    const other = this.#underWay.get(entity);
    // Behind the handler that is running, nothing needs to be counted: it calls the next one.
    if (other !== undefined) return behind(row, this.#leaseMs * ++other.sentBack);
    if (place === undefined || place.before > 0 || place.isBlocked)
      return behind(row, this.#leaseMs * Math.max(1, place?.before ?? 1));
    if (row.state === BEHIND) return { ...unchanged(row), state: "due", dueInMs: 0 };
    // No wait between the look and this: of two in this process, the second one finds the first.
    this.#underWay.set(entity, { key: row.key, sentBack: 0 });
    this.#idle.delete(row.key);
    try {
      return await work();
    } finally {
      this.#underWay.delete(entity);
    }
  }

  /** Says that a row is not this process's any more. */
  giveUp(key: string): void {
    this.#idle.delete(key);
  }

  /** Calls the first event of the entity that a row is about, where that waits. */
  async callNext(key: string): Promise<void> {
    const entity = entityPrefixOfKey(key);
    if (this.#underWay.has(entity)) return;
    const rows = await this.#rowsOf(entity);
    const next = toBeCalled(
      [...rows.values()].map(({ place }) => place),
      this.#isIdle,
    );
    const row = next && rows.get(next.key)?.row;
    if (row === undefined) return;
    if (await this.#inbox.update(row.key, { state: BEHIND }, { ...unchanged(row), state: "due", dueInMs: 0 }))
      this.#onCall();
  }

  async #standingOf(row: DurableRow, entity: string) {
    if (this.#underWay.has(entity)) return undefined;
    const rows = await this.#rowsOf(entity);
    const own = rows.get(row.key)?.place;
    if (own === undefined) return undefined;
    return standingOf(
      own,
      [...rows.values()].map(({ place }) => place),
      this.#isIdle,
    );
  }

  async #rowsOf(entity: string) {
    const rows = new Map<string, { readonly row: DurableRow; readonly place: Place }>();
    for await (const row of rowsWithPrefix(this.#inbox, entity)) {
      const place = placeOf(row);
      if (place !== undefined) rows.set(row.key, { row, place });
    }
    return rows;
  }

  readonly #isIdle = ({ key }: Place): boolean => this.#idle.has(key);
}

/** The longer the line before it, the later it looks for itself. */
function behind(row: DurableRow, dueInMs: number): RowChange {
  return { ...unchanged(row), state: BEHIND, dueInMs };
}

function unchanged({ state, attempts, detail }: DurableRow): Omit<RowChange, "dueInMs"> {
  return { state, attempts, detail };
}
