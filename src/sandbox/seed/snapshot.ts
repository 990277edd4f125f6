import type { ControlledClock, SavedClock } from "../kernel/clock.js";
import type { StoredIds } from "../kernel/ids.js";
import type { SandboxTask } from "../kernel/task.js";
import type { SandboxState } from "../state/state.js";
import { freeze, type Json, thaw } from "./codec.js";

/** Everything that a sandbox remembers, as plain JSON: its state, its time, its ids and the work that is to come. */
export interface SandboxSnapshot {
  /** Of the format. */
  readonly version: 1;
  /** Tenant of the sandbox that it was taken of; `restore` refuses that of another. */
  readonly tenant: string;
  /** Its time, and the work that is due later. */
  readonly clock: Json;
  /** How far ids have been given out, so that the next ones are the same again. */
  readonly ids: Json;
  /** A member for each part of `sandbox.state`; what is in them may change with any release. */
  readonly state: Readonly<Record<string, Json>>;
}

/** Parts of a sandbox that a snapshot is made of. */
export interface SnapshotParts {
  readonly tenant: string;
  readonly clock: ControlledClock;
  readonly ids: StoredIds;
  readonly state: SandboxState;
  readonly run: (task: SandboxTask) => void | Promise<void>;
}

/** What every part of the state can do. */
interface Stored {
  dump(): unknown;
  load(saved: unknown): void;
}

const VERSION = 1;

/** Takes a snapshot. Logs, faults and requests under way are no part of it. */
export function takeSnapshot({ tenant, clock, ids, state }: SnapshotParts): SandboxSnapshot {
  const parts = Object.entries(state as unknown as Record<string, Stored>);
  return {
    version: VERSION,
    tenant,
    clock: freeze(clock.dump()),
    ids: freeze(ids.dump()),
    state: Object.fromEntries(parts.map(([name, part]) => [name, freeze(part.dump())])),
  };
}

/**
 * Goes back to a snapshot, of this sandbox or of another one. A part it does not know stays as it is. One that cannot be
 * read changes nothing.
 *
 * @throws TypeError that says what is wrong with it.
 */
export function loadSnapshot(snapshot: SandboxSnapshot, parts: SnapshotParts): void {
  if (typeof snapshot !== "object" || snapshot === null) throw new TypeError("This is no snapshot of a sandbox.");
  if (snapshot.version !== VERSION)
    throw new TypeError(
      `The snapshot has version ${JSON.stringify(snapshot.version)}; this sandbox reads version ${VERSION}.`,
    );
  if (snapshot.tenant !== parts.tenant)
    throw new TypeError(`The snapshot is of the tenant ${snapshot.tenant}, this sandbox is ${parts.tenant}.`);
  if (!snapshot.state || !snapshot.ids || !snapshot.clock) throw new TypeError("The snapshot is not whole.");
  const stored: readonly (readonly [string, Stored, Json | undefined])[] = [
    ...Object.entries(parts.state as unknown as Record<string, Stored>).map(
      ([name, part]) => [name, part, snapshot.state[name]] as const,
    ),
    ["ids", parts.ids, snapshot.ids],
  ];
  const clock = read("clock", snapshot.clock, freeze(parts.clock.dump())) as SavedClock;
  if (!Array.isArray(clock.tasks) || !Number.isFinite(clock.nowMs) || !Number.isFinite(clock.movedMs))
    throw damaged("clock");
  // All of it is read before anything changes.
  const before = stored.map(([, part]) => freeze(part.dump()));
  const saved = stored.map(([name, , json], index) =>
    json === undefined ? undefined : read(name, json, before[index] as Json),
  );
  let at = 0;
  try {
    for (; at < stored.length; at++) if (saved[at] !== undefined) stored[at]?.[1].load(saved[at]);
  } catch {
    for (const [index, [, part]] of stored.entries()) part.load(thaw(before[index] as Json));
    throw damaged(stored[at]?.[0] ?? "state");
  }
  parts.clock.load(clock, parts.run);
}

/** A part as it was written. It is of the kind that this sandbox writes: a map where that has a map. */
function read(name: string, json: Json, own: Json): unknown {
  if (kindOf(json) !== kindOf(own)) throw damaged(name);
  try {
    return thaw(json);
  } catch {
    throw damaged(name);
  }
}

function kindOf(json: Json): unknown {
  if (json === null || typeof json !== "object") return json === null ? "null" : typeof json;
  if (Array.isArray(json)) return "list";
  return (json as { readonly $?: Json }).$ ?? "members";
}

function damaged(name: string): TypeError {
  return new TypeError(`The snapshot is damaged: its part ${name} cannot be read. Nothing was restored.`);
}
