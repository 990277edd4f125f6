import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { systemClock } from "../../src/core/system-clock.js";
import { type FileStore, fileStore } from "../../src/durable/file/file-store.js";
import { openFileStore } from "../../src/durable/file/open-file-store.js";
import { failureOf } from "../support/failure.js";
import { row } from "./store-cases.js";

const folder = mkdtempSync(join(tmpdir(), "newstore-sdk-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newPath = () => join(folder, `${++files}.jsonl`);

async function keysIn(path: string): Promise<string[]> {
  const store = await fileStore(path);
  const keys = (await store.list({ limit: 10_000 })).map(({ key }) => key);
  await store.close();
  return keys;
}

/** Writes rows one after the other: each is a commit of its own. */
async function fill(path: string, keys: readonly string[]): Promise<void> {
  const store = await fileStore(path);
  for (const key of keys) await store.put(row(key));
  await store.close();
}

describe("a file that was torn off", () => {
  it("at any byte of its last write loses that alone, and goes on after it", async () => {
    const path = newPath();
    await fill(path, ["a", "b"]);
    const whole = statSync(path).size;
    await fill(path, ["c"]);
    const bytes = readFileSync(path);
    for (let length = whole; length < bytes.byteLength; length += 1) {
      writeFileSync(path, bytes.subarray(0, length));
      expect(await keysIn(path)).toEqual(["a", "b"]);
      expect(statSync(path).size).toBe(whole);
    }
    await fill(path, ["d"]);
    expect(await keysIn(path)).toEqual(["a", "b", "d"]);
  });

  it("in the middle of a write of several lines, whatever of it had reached the disk, opens", async () => {
    const path = newPath();
    await fill(path, ["a"]);
    const start = statSync(path).size;
    const store = await fileStore(path);
    await Promise.all(["b", "c", "d"].map((key) => store.put(row(key))));
    await store.close();
    const bytes = readFileSync(path);
    const lineEnd = bytes.indexOf(10, start);
    bytes.fill(0, lineEnd - 20, lineEnd);
    writeFileSync(path, bytes);
    expect(await keysIn(path)).toEqual(["a"]);
  });

  it("ends in what was never written here: it is cut off", async () => {
    const path = newPath();
    await fill(path, ["a"]);
    for (const rubbish of ["\n", "\0\0\0\0", '{"crc":"00000000","record":{}}\n', "é"]) {
      appendFileSync(path, rubbish);
      expect(await keysIn(path)).toEqual(["a"]);
    }
  });

  it("is damage where whole writes follow, and is not guessed at", async () => {
    const path = newPath();
    await fill(path, ["a", "b", "c", "d"]);
    const bytes = readFileSync(path);
    const spot = bytes.indexOf('"key":"b"');
    bytes[spot + 7] = 0x78;
    writeFileSync(path, bytes);
    const failure = await failureOf(fileStore(path));
    expect([failure.kind, failure.message]).toEqual(["configuration", expect.stringMatching(/is damaged at byte \d+/)]);
    expect(readFileSync(path)).toEqual(bytes);
  });
});

describe("a disk that fails", () => {
  /** Opens files whose writes or syncs fail on demand, after some bytes. */
  function failing(): { broken: "write" | "sync" | undefined; open: typeof open } {
    const disk = {
      broken: undefined as "write" | "sync" | undefined,
      async open(...parameters: Parameters<typeof open>): Promise<FileHandle> {
        const file = await open(...parameters);
        const { datasync } = file;
        const write = file.write as (...parts: unknown[]) => Promise<unknown>;
        file.write = (async (bytes: Uint8Array, at: number, length: number, place: null) => {
          if (disk.broken !== "write") return write.call(file, bytes, at, length, place);
          await write.call(file, bytes, at, Math.min(length, 7), place);
          throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
        }) as never;
        file.datasync = async () => {
          if (disk.broken === "sync") throw Object.assign(new Error("EIO: i/o error, fdatasync"), { code: "EIO" });
          await datasync.call(file);
        };
        return file;
      },
    };
    return disk as never;
  }

  it("for want of space keeps nothing that it did not promise, and goes on when there is space again", async () => {
    const path = newPath();
    const disk = failing();
    const store = await openFileStore(path, systemClock, disk.open);
    await store.put(row("a"));
    const { size } = statSync(path);
    disk.broken = "write";
    const results = await Promise.allSettled(["b", "c"].map((key) => store.put(row(key))));
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(statSync(path).size).toBe(size);
    await expect(
      store.update("a", { state: "due" }, { state: "done", attempts: 1, detail: "{}", dueInMs: null }),
    ).rejects.toThrow("ENOSPC");
    expect((await store.list({ limit: 10 })).map(({ key, state }) => [key, state])).toEqual([["a", "due"]]);
    disk.broken = undefined;
    expect(await store.put(row("b"))).toBeUndefined();
    await store.close();
    expect(await keysIn(path)).toEqual(["a", "b"]);
  });

  it("that does not confirm is not trusted again", async () => {
    const path = newPath();
    const disk = failing();
    const store = await openFileStore(path, systemClock, disk.open);
    disk.broken = "sync";
    await expect(store.put(row("a"))).rejects.toThrow("EIO");
    disk.broken = undefined;
    await expect(store.put(row("b"))).rejects.toThrow("EIO");
    await store.close();
  });
});

describe("a file that grows", () => {
  it("is written anew, shorter, and holds the same rows", async () => {
    const path = newPath();
    const store = await fileStore(path);
    const text = "x".repeat(100_000);
    for (let index = 0; index < 60; index += 1) {
      await store.put(row(`k${String(index).padStart(2, "0")}`, { text }));
      await store.update(
        `k${String(index).padStart(2, "0")}`,
        { state: "due" },
        { state: "done", attempts: 1, detail: "{}", dueInMs: null, dropsText: true },
      );
    }
    await store.put(row("open"));
    const rows = await store.list({ limit: 100 });
    expect(statSync(path).size).toBeLessThan(5_000_000);
    await store.close();
    const again = await fileStore(path);
    expect(await again.list({ limit: 100 })).toEqual(rows);
    await again.close();
    expect(readdirSync(folder).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  it("is its owner's alone", async () => {
    const path = newPath();
    await fill(path, ["a"]);
    expect(statSync(path).mode & 0o077).toBe(0);
  });
});

describe("the lock", () => {
  const holdIt = (path: string) => {
    const program = `import { fileStore } from ${JSON.stringify(join(import.meta.dirname, "../../src/durable/file/file-store.ts"))};
      await fileStore(${JSON.stringify(path)}).then(() => console.log("held"), (error) => console.log(error.message));
      setInterval(() => {}, 1_000);`;
    return spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
  };

  it("lets one in at a time, in one process and between processes, and ends with kill -9", async () => {
    const path = newPath();
    const store = await fileStore(path);
    expect(await failureOf(fileStore(path))).toMatchObject({ kind: "configuration", next: "fix" });
    const kept = holdIt(path);
    const [refusal] = await once(kept.stdout, "data");
    expect(String(refusal)).toMatch(new RegExp(`^The file store is held by process ${process.pid} on `));
    kept.kill("SIGKILL");
    await store.close();

    const holder = holdIt(path);
    const [said] = await once(holder.stdout, "data");
    expect(String(said)).toBe("held\n");
    expect((await failureOf(fileStore(path))).message).toContain(`process ${holder.pid}`);
    const gone = once(holder, "exit");
    holder.kill("SIGKILL");
    await gone;
    await (await fileStore(path)).close();
    expect(readdirSync(`${path}.lock`)).toEqual([]);
  });

  it("never goes to two of many that come at once", async () => {
    const path = newPath();
    const opened = await Promise.allSettled(Array.from({ length: 8 }, () => fileStore(path)));
    const stores = opened.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(stores.length).toBeLessThanOrEqual(1);
    await Promise.all(stores.map((store: FileStore) => store.close()));
    await (await fileStore(path)).close();
  });

  it("of a machine that is not this one counts while it shows signs of life", async () => {
    const path = newPath();
    await fill(path, ["a"]);
    const name = join(`${path}.lock`, "1_1_another-machine_4711");
    writeFileSync(name, "");
    expect(await failureOf(fileStore(path))).toMatchObject({ message: expect.stringContaining("on another-machine") });
    const old = new Date(Date.now() - 20_000);
    utimesSync(name, old, old);
    expect(await keysIn(path)).toEqual(["a"]);
  });
});

it("an operation after close fails, and says so", async () => {
  const path = newPath();
  const store = await fileStore(path);
  await store.close();
  expect(await failureOf(store.put(row("a")))).toMatchObject({
    kind: "configuration",
    message: "The store was closed.",
  });
  truncateSync(path, 0);
});
