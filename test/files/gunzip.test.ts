import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readNdjson } from "../../src/bulk/index.js";
import { collectBytes } from "../../src/files/bytes.js";
import { gunzip } from "../../src/files/inflate.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const folder = mkdtempSync(join(tmpdir(), "newstore-gzip-"));
afterAll(() => rmSync(folder, { recursive: true }));

function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] as number;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const inflated = async (bytes: Uint8Array, sizes: readonly number[] = [64]) =>
  Buffer.from(await collectBytes(gunzip(cut(bytes, sizes)))).toString("latin1");

const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4_000 })), { minLength: 1 });

describe("a gzip file", () => {
  it("of several members, with zeros behind them, is read whole wherever it is cut", async () => {
    const member = fc.tuple(fc.stringMatching(/^[a-c\n]{0,40}$/), fc.integer({ min: 0, max: 200 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(member, { minLength: 1, maxLength: 4 }),
        fc.nat(20_000),
        sizes,
        async (members, zeros, pieces) => {
          const texts = members.map(([text, times]) => text.repeat(times));
          const file = Buffer.concat([...texts.map((text) => gzipSync(text)), Buffer.alloc(zeros)]);
          expect(await inflated(file, pieces)).toBe(texts.join(""));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("that another implementation wrote is read", async () => {
    const path = join(folder, "a.gz");
    const code = "import gzip,sys\nfor n in range(5):\n  gzip.open(sys.argv[1],'ab').write(b'%d\\n' % n * 9999)";
    execFileSync("python3", ["-c", code, path]);
    const expected = Array.from({ length: 5 }, (_, index) => `${index}\n`.repeat(9_999)).join("");
    for (const pieces of [[1_000_000], [7]])
      expect((await inflated(readFileSync(path), pieces)) === expected).toBe(true);
  });

  it("with anything else behind it is refused, wherever that begins", async () => {
    const garbage = fc.uint8Array({ minLength: 1, maxLength: 300 }).filter((bytes) => bytes.some((byte) => byte !== 0));
    await fc.assert(
      fc.asyncProperty(fc.nat(300), garbage, sizes, async (zeros, more, pieces) => {
        const file = Buffer.concat([gzipSync("text"), Buffer.alloc(zeros), more]);
        await expect(inflated(file, pieces)).rejects.toMatchObject({ code: expect.stringMatching(/^Z_/) });
      }),
      { numRuns: 100 },
    );
  });

  it("is not read on for ever where zeros never end, nor by a reader who has left", async () => {
    let pulled = 0;
    async function* endless() {
      yield gzipSync("x".repeat(500_000));
      for (; pulled < 1e9; pulled += 65_536) yield new Uint8Array(65_536);
    }
    await expect(collectBytes(gunzip(endless()))).rejects.toThrow("bytes follow the end");
    expect(pulled).toBeLessThan(4_000_000);
    pulled = 0;
    for await (const _ of gunzip(endless())) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(pulled).toBeLessThan(4_000_000);
  });

  it("of rows that is damaged says so, with its line", async () => {
    const file = Buffer.concat([gzipSync('{"a":1}\n'), Buffer.from("more")]);
    const reading = async () => {
      for await (const _ of readNdjson([file], { name: "a.gz" }));
    };
    const error = await failureOf(reading);
    expect(error).toMatchObject({
      kind: "validation",
      message: expect.stringMatching(/^a\.gz, line \d: its gzip is damaged\.$/),
    });
  });
});
