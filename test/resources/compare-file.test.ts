import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Join } from "../../src/resources/snapshot/join/join.js";
import { RowPacker } from "../../src/resources/snapshot/join/row-packer.js";
import { TempFile } from "../../src/resources/snapshot/join/temp-file.js";
import { fakeClock, until } from "../support/clock.js";
import { comparing, type Side } from "../support/comparing.js";
import { failureOf } from "../support/failure.js";

const HELD_BYTES = 500;
const OPEN = "/proc/self/fd";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "newstore-compare-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const items = (title: string) => Array.from({ length: 100 }, (_, index) => ({ product_id: `P${index}`, title }));

async function* broken(): AsyncGenerator<{ product_id: string }> {
  yield* items("x");
  throw new Error("the database is gone");
}

const hanging = (): Side => ({
  [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }),
});

async function all(differences: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of differences) count += 1;
  return count;
}

/** Files below the folder that this process has open, whether they still have a name or not: who may read them, and bytes. */
async function openFiles(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const number of await readdir(OPEN)) {
    const path = await readlink(join(OPEN, number)).catch(() => "");
    if (!path.startsWith(folder)) continue;
    const { mode, size } = await stat(join(OPEN, number));
    found.push(`${(mode & 0o777).toString(8)}, ${size} bytes`);
  }
  return found;
}

describe.runIf(existsSync(OPEN))("the temporary file of a comparison", () => {
  it("is there beyond what is held alone, is its owner's, and has no name", async () => {
    const held = comparing(items("x"), items("y"), { folder });
    await held.next();
    expect(await openFiles()).toEqual([]);
    await held.return(undefined);
    const spilt = comparing(items("x"), items("y"), { folder }, HELD_BYTES);
    expect((await spilt.next()).value).toMatchObject({ kind: "different" });
    // 12 bytes a row, with an id that has room in 4, and one member.
    const bytes = 2 * 100 * (12 + 4 + 8);
    expect([await openFiles(), await readdir(folder)]).toEqual([[`600, ${bytes} bytes`], []]);
    await spilt.return(undefined);
    expect(await openFiles()).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["to its end", () => all(comparing(items("x"), items("y"), { folder }, HELD_BYTES))],
    [
      "by a source that throws",
      () => failedWith("the database", comparing(broken(), items("y"), { folder }, HELD_BYTES)),
    ],
    [
      "by a snapshot that throws",
      () => failedWith("the database", comparing(items("x"), broken(), { folder }, HELD_BYTES)),
    ],
    [
      "by an item without an id",
      () => failedWith("source[100].product_id", comparing([...items("x"), {} as never], [], { folder }, HELD_BYTES)),
    ],
    [
      "by a reader who leaves",
      async () => {
        for await (const _ of comparing(items("x"), items("y"), { folder }, HELD_BYTES)) break;
      },
    ],
  ])("is gone after one that was ended %s", async (_, run) => {
    await run();
    expect([await openFiles(), await readdir(folder)]).toEqual([[], []]);
  });

  it.each([1, 50, 100, 150, 199])(
    "is gone after one whose signal aborts with row %i, and so are its rows",
    async (row) => {
      const controller = new AbortController();
      let rows = 0;
      function* counted(title: string) {
        for (const item of items(title)) {
          rows += 1;
          if (rows === row) controller.abort();
          yield item;
        }
      }
      const { signal } = controller;
      const work = comparing(counted("x"), counted("y"), { folder, signal }, HELD_BYTES);
      await failedWith("catalog.compare was aborted by the caller's signal", work, "aborted");
      expect(rows).toBe(row);
      expect([await openFiles(), await readdir(folder)]).toEqual([[], []]);
    },
  );

  it("is gone after one that is aborted while its parts are compared", async () => {
    const controller = new AbortController();
    let found = 0;
    const reading = async () => {
      for await (const _ of comparing(items("x"), [], { folder, signal: controller.signal }, HELD_BYTES)) {
        found += 1;
        controller.abort();
      }
    };
    expect(await failureOf(reading)).toMatchObject({ kind: "aborted" });
    expect([found, await openFiles(), await readdir(folder)]).toEqual([1, [], []]);
  });
});

async function failedWith(text: string, work: AsyncIterable<unknown>, kind?: string): Promise<void> {
  const error = await all(work).then(
    () => new Error("it did not fail"),
    (thrown: Error) => thrown,
  );
  expect(error.message).toContain(text);
  if (kind !== undefined) expect(error).toMatchObject({ kind });
}

describe("a comparison that needs a file", () => {
  it("says so where its folder cannot be used, and what to give", async () => {
    await writeFile(join(folder, "file"), "");
    for (const wrong of [join(folder, "none"), join(folder, "file")]) {
      const error = await failureOf(all(comparing(items("x"), items("y"), { folder: wrong }, HELD_BYTES)));
      expect(error).toMatchObject({ kind: "configuration", next: "fix" });
      expect(error.message).toContain(`${wrong} cannot be written: E`);
      expect(error.message).toContain("Give a folder that can be written to.");
    }
  });

  it.skipIf(process.getuid?.() === 0)("says so where its folder may not be written to", async () => {
    await mkdir(join(folder, "locked"));
    await chmod(join(folder, "locked"), 0o500);
    const options = { folder: join(folder, "locked") };
    const error = await failureOf(all(comparing(items("x"), items("y"), options, HELD_BYTES)));
    expect(error.message).toContain("EACCES");
  });

  it("is told that there is none where the runtime has no files, and holds its source", async () => {
    expect(await TempFile.open(folder, () => Promise.reject(new Error("no such module")))).toBeUndefined();
    const packer = new RowPacker();
    async function* rows(title: string) {
      for (const item of items(title)) yield packer.pack(item.product_id, item, true);
    }
    const join = new Join({ mostBytes: HELD_BYTES, open: async () => undefined, check: () => {} });
    expect(await all(join.of(rows("x"), rows("y")))).toBe(100);
    await join.close();
  });
});

describe("a side that gives nothing", () => {
  it.each(["source", "snapshot"])("ends the comparison at the client's deadline: the %s", async (name) => {
    const clock = fakeClock();
    const sides: [Side, Side] = name === "source" ? [hanging(), []] : [[], hanging()];
    const work = failureOf(all(comparing(...sides, {}, undefined, clock)));
    await until(() => clock.pending() > 0);
    clock.advance(120_000);
    expect(await work).toMatchObject({
      kind: "timeout",
      retryable: true,
      message: `catalog.compare: the ${name} gave nothing more for timeouts.totalMs, 120000 ms.`,
    });
  });

  it("ends with the signal", async () => {
    const controller = new AbortController();
    const clock = fakeClock();
    const work = failureOf(all(comparing(hanging(), [], { signal: controller.signal }, undefined, clock)));
    await until(() => clock.pending() > 0);
    controller.abort();
    expect(await work).toMatchObject({ kind: "aborted" });
  });
});

it("options of a comparison that are wrong or unknown are refused", async () => {
  for (const [options, text] of [
    [{ folder: "" }, "The option folder is no path"],
    [{ folder: 5 }, "The option folder is no path"],
    [{ signal: 5 }, "The option signal"],
    [{ folders: "x" }, "did you mean folder?"],
  ] as const) {
    expect(await failureOf(all(comparing([], [], options)))).toMatchObject({
      kind: "configuration",
      message: expect.stringContaining(text),
    });
  }
});
