import type { SandboxTask } from "./tasks.js";
import type { SandboxClock } from "./world.js";

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** The clock as the sandbox's owner holds it: it can also be moved and waited for. */
export interface ControlledClock extends SandboxClock {
  /** Moves the clock forward by a span such as `"90s"`, `"1h30m"`, `"2d"`, or by milliseconds, and runs what came due. */
  advance(span: string | number): Promise<void>;
  /** Runs what is due and waits until it is done. */
  settle(): Promise<void>;
  /** Lets work wait that a snapshot can keep: it is told as data, and `run` knows how to do it. */
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
  const parts = [...span.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)];
  if (parts.length === 0 || parts.map((part) => part[0]).join("") !== span.replaceAll(" ", "")) {
    throw new RangeError(`A span of time is written like "90s", "1h30m" or "2d"; this is "${span}".`);
  }
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ""] ?? 0), 0);
}

interface Task {
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
 * before a request is answered; no timer of the sandbox keeps a process alive.
 */
export function createClock(startMs?: number): ControlledClock {
  const machineMs = () => Date.now();
  let movedMs = 0;
  let orders = 0;
  let tasks: Task[] = [];
  let running: Promise<void> | undefined;
  const nowMs = () => (startMs ?? machineMs()) + movedMs;

  /** The next task that is due, earliest first. */
  function nextDue(): Task | undefined {
    let first: Task | undefined;
    for (const task of tasks) {
      if (task.atMs > nowMs()) continue;
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

  return {
    nowMs,
    iso: () => new Date(nowMs()).toISOString(),
    after: (delayMs, work) => add(nowMs() + delayMs, work),
    later: (delayMs, task, run) => add(nowMs() + delayMs, () => run(task), task),
    advance: async (span) => {
      movedMs += spanMs(span);
      await settle();
    },
    settle,
    dump: () => ({
      nowMs: nowMs(),
      movedMs,
      tasks: tasks.flatMap(({ atMs, data }) => (data === undefined ? [] : { atMs, task: data })),
    }),
    // A clock that stands goes back to the moment of the snapshot; one that runs keeps running, as far ahead as then.
    load: (saved, run) => {
      movedMs = startMs === undefined ? saved.movedMs : saved.nowMs - startMs;
      tasks = [];
      for (const { atMs, task } of saved.tasks) add(atMs, () => run(task), task);
    },
  };
}
