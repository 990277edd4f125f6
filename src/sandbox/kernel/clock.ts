import type { SandboxTask } from "./task.js";

/** The sandbox's time. It runs like the machine's and can be moved forward. */
export interface SandboxClock {
  /** Now, in milliseconds since the epoch. */
  nowMs(): number;
  /**
   * Milliseconds since some moment, for how long something takes: the machine's clock may be set while the sandbox runs,
   * and a test may freeze it.
   */
  elapsedMs(): number;
  /** Now, as RFC 3339 in UTC. */
  iso(): string;
  /** Runs `work` once the clock has reached now + `delayMs`; moving the clock forward runs what has come due. */
  after(delayMs: number, work: () => void | Promise<void>): void;
}

/** Later moments have no form in which the platform writes dates. */
const LAST_MS = Date.UTC(9999, 11, 31);

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** How the owner of a sandbox reads and moves its time. */
export interface ClockControl {
  /** Now, in milliseconds since the epoch. */
  now(): number;
  /** Moves the clock forward by a span like `"90s"`, `"1h30m"` or `"2d"`, or by milliseconds, and runs what is due. */
  advance(span: string | number): Promise<void>;
  /**
   * Moves the clock forward to a moment and runs what is due.
   *
   * @throws RangeError when that moment has passed: what has happened cannot be undone, but for a snapshot.
   */
  set(at: Date | string | number): Promise<void>;
  /** Runs what is due, as the next request would, and waits until it is done. */
  settle(): Promise<void>;
}

/** The clock as the sandbox itself holds it. */
export interface ControlledClock extends SandboxClock, Omit<ClockControl, "now"> {
  /** Schedules work that a snapshot can keep: it is described as data, and `run` knows how to do it. */
  later(delayMs: number, task: SandboxTask, run: (task: SandboxTask) => void | Promise<void>): void;
  /** What a snapshot keeps; `load` takes it back. */
  dump(): SavedClock;
  load(saved: SavedClock, run: (task: SandboxTask) => void | Promise<void>): void;
}

/** Time and what is still to be done. Work that was given as a function is not kept. */
export interface SavedClock {
  readonly nowMs: number;
  readonly movedMs: number;
  readonly tasks: readonly { readonly atMs: number; readonly task: SandboxTask }[];
}

/** Reads a span of time. */
export function spanMs(span: string | number): number {
  if (typeof span === "number") {
    if (Number.isFinite(span) && span >= 0) return span;
    throw new RangeError(`A span of time must be a number of milliseconds from 0 up; this is ${span}.`);
  }
  const parts = [...span.matchAll(/(\d{1,15}(?:\.\d{1,9})?)(ms|s|m|h|d)/g)];
  if (parts.length === 0 || parts.map((part) => part[0]).join("") !== span.replaceAll(" ", "")) {
    throw new RangeError(`A span of time is written like "90s", "1h30m" or "2d"; this is "${span}".`);
  }
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ""] ?? 0), 0);
}

interface Task {
  /** When it is due, on the scale of `elapsedMs`. */
  readonly atMs: number;
  readonly order: number;
  readonly work: () => void | Promise<void>;
  readonly data?: SandboxTask;
}

/**
 * Time of one sandbox.
 *
 * With `startMs` the clock stands there and moves only by `advance`: the same calls then give the same bytes. Without,
 * it runs like the machine's. Work that is due runs in the order of its time, one at a time, when the clock is moved or
 * before a request is served; no timer of the sandbox keeps a process alive.
 */
export function createClock(startMs?: number): ControlledClock {
  let movedMs = 0;
  let orders = 0;
  let tasks: Task[] = [];
  let running: Promise<void> | undefined;
  const nowMs = () => (startMs ?? Date.now()) + movedMs;
  const elapsedMs = () => (startMs ?? performance.now()) + movedMs;

  /** The next task that is due, earliest first. */
  function nextDue(): Task | undefined {
    let first: Task | undefined;
    for (const task of tasks) {
      if (task.atMs > elapsedMs()) continue;
      if (!first || task.atMs < first.atMs || (task.atMs === first.atMs && task.order < first.order)) first = task;
    }
    if (first) tasks = tasks.filter((task) => task !== first);
    return first;
  }

  async function runDue(): Promise<void> {
    for (let task = nextDue(); task; task = nextDue()) await task.work();
  }

  /** One run at a time: a request that arrives during a run waits for it, and then for what came due meanwhile. */
  async function settle(): Promise<void> {
    while (running) await running;
    if (tasks.length === 0) return;
    running = runDue().finally(() => {
      running = undefined;
    });
    await running;
  }

  function add(atMs: number, work: Task["work"], data?: SandboxTask): void {
    orders += 1;
    tasks.push({ atMs, order: orders, work, ...(data === undefined ? {} : { data }) });
  }

  async function move(byMs: number): Promise<void> {
    if (nowMs() + byMs > LAST_MS) throw new RangeError(`The clock ends at ${new Date(LAST_MS).toISOString()}.`);
    movedMs += byMs;
    await settle();
  }

  return {
    nowMs,
    elapsedMs,
    iso: () => new Date(nowMs()).toISOString(),
    after: (delayMs, work) => add(elapsedMs() + delayMs, work),
    later: (delayMs, task, run) => add(elapsedMs() + delayMs, () => run(task), task),
    advance: async (span) => {
      await move(spanMs(span));
    },
    set: async (at) => {
      const waitMs = new Date(at).getTime() - nowMs();
      if (Number.isNaN(waitMs))
        throw new RangeError(`A moment is written like "2026-11-27T08:00:00Z"; this is "${at}".`);
      if (waitMs < 0)
        throw new RangeError(`The clock only moves forward; it is ${new Date(nowMs()).toISOString()} there.`);
      await move(waitMs);
    },
    settle,
    dump: () => ({
      nowMs: nowMs(),
      movedMs,
      tasks: tasks.flatMap(({ atMs, data }) =>
        data === undefined ? [] : { atMs: nowMs() + atMs - elapsedMs(), task: data },
      ),
    }),
    // A clock that stands goes back to the moment of the snapshot; one that runs keeps running, as far ahead as then.
    load: (saved, run) => {
      movedMs = startMs === undefined ? saved.movedMs : saved.nowMs - startMs;
      tasks = [];
      for (const { atMs, task } of saved.tasks) add(elapsedMs() + atMs - nowMs(), () => run(task), task);
    },
  };
}
