import type { DurableRow, DurableStore, RowChange } from "../durable/durable-store.js";
import { entityPrefixOfKey } from "./envelope.js";
import { BEHIND, isNext, type Place, placeOf, toBeCalled } from "./queue.js";
import { lastOf, rowsWithPrefix } from "./rows-with-prefix.js";

/**
 * Whose turn it is among the events of an entity, whoever else works on the same inbox. The rows say it:
 *
 * | an event that was taken | then |
 * | --- | --- |
 * | is the first one of its entity that is not handled, and no other is under way | it has the turn |
 * | is not, or another is under way | it waits, in the state `behind`, in which nobody takes it |
 *
 * After each write somebody looks whether the first one waits, and calls it: it is made `due` again. Two never have the
 * turn: whoever looks later sees the other's row taken. What nobody has called, because a process died between a write and
 * its look, is found by a look at all that waits. Nothing that waits looks for itself: a long line would do little else.
 */
export class Turns {
  readonly #inbox: DurableStore;
  readonly #onCall: () => void;
  /** Entities of which this process is handling an event. */
  readonly #underWay = new Set<string>();
  /** What this process has taken and does not handle, until that is written: others cannot tell. */
  readonly #idle = new Set<string>();

  constructor(inbox: DurableStore, onCall: () => void) {
    this.#inbox = inbox;
    this.#onCall = onCall;
  }

  /** Runs work on a row that was taken, once it has the turn; otherwise gives what is to be written so that it waits. */
  async run(row: DurableRow, work: () => Promise<RowChange>): Promise<RowChange> {
    const entity = entityPrefixOfKey(row.key);
    this.#idle.add(row.key);
    const isNext = await this.#isNext(row, entity);
    if (!isNext || this.#underWay.has(entity)) return { ...unchanged(row), state: BEHIND, dueInMs: null };
    // No wait between the look and this: of two in this process, the second one finds the first.
    this.#underWay.add(entity);
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

  /**
   * Calls the first event of the next entity of which something waits.
   *
   * @param after - a key behind those of all entities that were looked at; `undefined`: none was.
   *
   * @returns a key behind those of this entity; `undefined`: there was none.
   */
  async callAfter(after: string | undefined): Promise<string | undefined> {
    const [row] = await this.#inbox.list({ state: BEHIND, after, limit: 1 });
    if (row === undefined) return undefined;
    await this.callNext(row.key);
    return lastOf(entityPrefixOfKey(row.key));
  }

  async #isNext(row: DurableRow, entity: string): Promise<boolean> {
    if (this.#underWay.has(entity)) return false;
    const rows = await this.#rowsOf(entity);
    const own = rows.get(row.key)?.place;
    if (own === undefined) return false;
    return isNext(
      own,
      [...rows.values()].map(({ place }) => place),
      this.#isIdle,
    );
  }

  async #rowsOf(entity: string) {
    const rows = new Map<string, { readonly row: DurableRow; readonly place: Place }>();
    const isAlone = !entity.endsWith(" ");
    const found = isAlone ? await this.#inbox.list({ key: entity, limit: 1 }) : rowsWithPrefix(this.#inbox, entity);
    for await (const row of found) {
      const place = placeOf(row);
      if (place !== undefined) rows.set(row.key, { row, place });
    }
    return rows;
  }

  readonly #isIdle = ({ key }: Place): boolean => this.#idle.has(key);
}

function unchanged({ state, attempts, detail }: DurableRow): Omit<RowChange, "dueInMs"> {
  return { state, attempts, detail };
}
