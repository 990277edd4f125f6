import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileStore } from "../../src/durable/file/file-store.js";
import { memoryStore } from "../../src/durable/memory-store.js";
import { bundle } from "../support/bundle.js";
import { nodeWithSqlite } from "../support/sqlite-node.js";
import { STORE_CASES, storeClock } from "./store-cases.js";

const folder = mkdtempSync(join(tmpdir(), "newstore-sdk-stores-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(STORE_CASES)("a store $name", ({ name, run }) => {
  it("in memory", async () => {
    const clock = storeClock();
    await run(memoryStore({ clock }), clock);
  });

  it("in a file, also when it is opened again", async () => {
    const clock = storeClock();
    const path = join(folder, `${STORE_CASES.findIndex((one) => one.name === name)}.jsonl`);
    const store = await fileStore(path, { clock });
    await run(store, clock);
    const rows = await store.list({ limit: 10_000 });
    await store.close();
    const again = await fileStore(path, { clock });
    expect(await again.list({ limit: 10_000 })).toEqual(rows);
    await again.close();
  });
});

describe("a store in SQLite", () => {
  let results: Record<string, string> = {};
  beforeAll(async () => {
    const { file, remove } = await bundle("test/durable/sqlite-program.ts");
    const { stdout } = await promisify(execFile)(nodeWithSqlite(), [file]);
    results = JSON.parse(stdout);
    remove();
  });

  it.each(STORE_CASES)("$name", ({ name }) => {
    expect(results[name]).toBe("fine");
  });

  it.each([
    "belongs to the transaction that the caller has open, without a wait in between",
    "keeps nothing of what there was no space for",
  ])("%s", (name) => {
    expect(results[name]).toBe("fine");
  });
});
