import { mkdir, open, readdir, readFile, stat, unlink, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Clock } from "../../core/clock.js";
import { NewStoreError } from "../../core/newstore-error.js";

/** How often the holder shows that it lives, and after how long without a sign another machine takes it for dead. */
const SIGN_MS = 2_000;
const DEAD_AFTER_MS = 15_000;

/** Two that come at once see each other and both step back: they come again, not at once. */
const MOST_ATTEMPTS = 5;
const LONGEST_PAUSE_MS = 100;

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in the system's own ticks: ids of processes are given again. Absent: not to be had. */
  readonly startedAt?: string | undefined;
}

/** A lock that is held. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes a lock that ends with its process, however that ends.
 *
 * Each process puts a file of its own into the lock's folder and then looks for others: of two that come at once, each
 * has put its file before it looks, so that at least one sees the other and steps back. A file whose process is gone is
 * removed. Whether it is gone the system says on the same machine; on another one, where a folder is shared, a file that
 * shows no sign for fifteen seconds is taken for one of the dead.
 *
 * @throws {NewStoreError} kind `configuration` when another process holds it.
 */
export async function takeLock(folder: string, clock: Clock): Promise<Lock> {
  await mkdir(folder, { recursive: true });
  const me: Holder = { pid: process.pid, host: hostname(), startedAt: await startOf(process.pid) };
  for (let attempt = 1; ; attempt += 1) {
    const name = nameOf(me, clock.uuid());
    const path = join(folder, name);
    await (await open(path, "wx")).close();
    const holder = await findOther(folder, name, me);
    if (holder === undefined) return hold(path);
    await unlink(path);
    if (attempt === MOST_ATTEMPTS) throw held(folder, holder);
    await new Promise<void>((resolve) => clock.startTimer(clock.random() * LONGEST_PAUSE_MS, resolve));
  }
}

/** All in the name: a process that is killed leaves no file behind that does not say whose it is. */
function nameOf({ pid, startedAt, host }: Holder, uuid: string): string {
  return [pid, startedAt ?? "", encodeURIComponent(host), uuid].join("_");
}

function holderOf(name: string): Holder | undefined {
  const [, pid, startedAt, host] = /^(\d+)_(\d*)_(.*)_[^_]+$/.exec(name) ?? [];
  if (pid === undefined || host === undefined) return undefined;
  return { pid: Number(pid), host: decodeURIComponent(host), startedAt: startedAt === "" ? undefined : startedAt };
}

function hold(path: string): Lock {
  const sign = setInterval(() => {
    const now = new Date();
    // A file that is gone is shown by nothing here: somebody took this process for dead, and leases decide.
    utimes(path, now, now).catch(() => {});
  }, SIGN_MS);
  // A lock keeps no program running.
  sign.unref?.();
  return {
    async release() {
      clearInterval(sign);
      await unlink(path).catch(() => {});
    },
  };
}

/** Another one that lives; those that do not are cleared away. What is no lock at all is let be. */
async function findOther(folder: string, own: string, me: Holder): Promise<Holder | undefined> {
  for (const name of await readdir(folder)) {
    const holder = holderOf(name);
    if (name === own || holder === undefined) continue;
    const path = join(folder, name);
    if (await showsLife(path, holder, me)) return holder;
    await unlink(path).catch(() => {});
  }
  return undefined;
}

async function showsLife(path: string, holder: Holder, me: Holder): Promise<boolean> {
  if (holder.host === me.host) {
    if (!isRunning(holder.pid)) return false;
    const startedAt = await startOf(holder.pid);
    if (me.startedAt !== undefined) return startedAt !== undefined && startedAt === holder.startedAt;
  }
  const mtimeMs = await stat(path).then(
    (found) => found.mtimeMs,
    () => undefined,
  );
  return mtimeMs !== undefined && Math.abs(Date.now() - mtimeMs) < DEAD_AFTER_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, as another user.
    return (error as { readonly code?: unknown }).code === "EPERM";
  }
}

/**
 * Linux says when a process started, in the 22nd field; the second one, its name in brackets, may hold spaces. One that
 * has ended and that nobody has asked after is a zombie, and none that runs.
 */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, "utf8");
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function held(folder: string, { pid, host }: Holder): NewStoreError {
  return new NewStoreError(
    `The file store is held by process ${pid} on ${host} (${folder}). One process at a time may open it: for several, use sqliteStore or a store of your own.`,
    { kind: "configuration" },
  );
}
