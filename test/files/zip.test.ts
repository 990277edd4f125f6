import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { collectBytes } from "../../src/files/bytes.js";
import { unzipStream } from "../../src/files/unzip-stream.js";
import { looksLikeZip } from "../../src/files/zip-format.js";
import { readZip, unzip } from "../../src/files/zip-reader.js";
import { zipBytes, zipStream } from "../../src/files/zip-writer.js";
import * as fc from "../support/fast-check.js";

const folder = mkdtempSync(join(tmpdir(), "newstore-zip-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] as number;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const python = (code: string, ...args: string[]): string => execFileSync("python3", ["-c", code, ...args]).toString();

describe("zip archives", () => {
  it("come back as they were written, whatever the content and however many", async () => {
    const file = fc.record({
      name: fc.stringMatching(/^[a-zé0-9_-]{1,20}\.json$/),
      bytes: fc.uint8Array({ maxLength: 5_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, { selector: (f) => f.name, maxLength: 5 }), async (files) => {
        expect(await unzip(await zipBytes(files))).toEqual(files);
      }),
      { numRuns: 50 },
    );
  });

  it("are the same bytes for the same input", async () => {
    const files = [{ name: "products.json", bytes: text("{}") }];
    expect(await zipBytes(files)).toEqual(await zipBytes(files));
  });

  it("are accepted by another implementation", async () => {
    const path = join(folder, "ours.zip");
    writeFileSync(path, await zipBytes([{ name: "prix-é.json", bytes: text("[1, 2]".repeat(1_000)) }]));
    const code =
      "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(z.namelist(), len(z.read(z.namelist()[0])))";
    expect(python(code, path).trim()).toBe("['prix-é.json'] 6000");
  });

  it("hold for another implementation, and for the reader of streams, what was put in, however it was cut", async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 3_000 }),
      // Long runs, for which deflate writes other blocks; and what looks like the format's own records.
      fc
        .tuple(fc.constantFrom(" ", "ab", "PK\u0003\u0004", "PK\u0007\u0008", "é"), fc.nat(60_000))
        .map(([one, times]) => text(one.repeat(times))),
    );
    const name = fc.stringMatching(/^[a-zé0-9 _-]{1,20}\.json$/);
    const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 100, max: 70_000 })), {
      minLength: 1,
      maxLength: 9,
    });
    const file = fc.record({ name, bytes: content, sizes });
    const archives = fc.sample(fc.uniqueArray(file, { selector: (one) => one.name, maxLength: 6 }), { numRuns: 60 });
    const listed: { readonly path: string; readonly files: Record<string, string> }[] = [];
    for (const [index, files] of archives.entries()) {
      const bytes = await collectBytes(
        zipStream(files.map((one) => ({ name: one.name, chunks: cut(one.bytes, one.sizes) }))),
      );
      const path = join(folder, `fuzz-${index}.zip`);
      writeFileSync(path, bytes);
      listed.push({ path, files: Object.fromEntries(files.map((one) => [one.name, sha256(one.bytes)])) });
      const streamed: Record<string, string> = {};
      for await (const entry of unzipStream(cut(bytes, [1 + (index % 50)])))
        streamed[entry.name] = sha256(await collectBytes(entry.chunks()));
      expect(streamed).toEqual(listed.at(-1)?.files);
    }
    writeFileSync(join(folder, "paths.json"), JSON.stringify(listed.map(({ path }) => path)));
    const code = [
      "import hashlib,json,sys,zipfile",
      "for path in json.load(open(sys.argv[1])):",
      "  z=zipfile.ZipFile(path); assert z.testzip() is None",
      "  print(json.dumps({n: hashlib.sha256(z.read(n)).hexdigest() for n in z.namelist()}))",
    ].join("\n");
    const read = python(code, join(folder, "paths.json"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(read).toEqual(listed.map(({ files }) => files));
    expect(listed.filter(({ files }) => Object.keys(files).length > 1).length).toBeGreaterThan(10);
  });

  it("of another implementation are read, stored or streamed, shadow files and folders left out", async () => {
    const path = join(folder, "theirs.zip");
    const code = [
      "import sys,zipfile",
      "z=zipfile.ZipFile(sys.argv[1],'w')",
      "z.writestr('a.json','stored',zipfile.ZIP_STORED)",
      "z.writestr('folder/','')",
      "z.writestr('__MACOSX/a.json','shadow')",
      "z.writestr('b.json','x'*9999,zipfile.ZIP_DEFLATED)",
      "z.comment=b'made elsewhere'",
      "z.close()",
    ].join("\n");
    python(code, path);
    const files = await unzip(new Uint8Array(readFileSync(path)));
    expect(files.map((f) => [f.name, f.bytes.length])).toEqual([
      ["a.json", 6],
      ["b.json", 9999],
    ]);
  });

  it.each([
    ["is empty", new Uint8Array()],
    ["is another kind of file", text("<html>not found</html>".repeat(10))],
    ["is cut off", undefined],
    ["is damaged inside", null],
  ])("that %s are refused with a sentence", async (_, given) => {
    const whole = await zipBytes([{ name: "a.json", bytes: text("hello ".repeat(500)) }]);
    const damaged = whole.slice();
    damaged[45] = (damaged[45] as number) ^ 0xff;
    const bytes = given === undefined ? whole.subarray(0, whole.length - 30) : (given ?? damaged);
    const error = await unzip(bytes).catch((e: unknown) => e);
    expect(isNewStoreError(error, "validation")).toBe(true);
    expect((error as Error).message).toMatch(/^Not a readable zip archive: /);
  });

  it("are recognised by their first bytes", async () => {
    expect(looksLikeZip(await zipBytes([]))).toBe(true);
    expect(looksLikeZip(text("[1]"))).toBe(false);
    expect(readZip(await zipBytes([]))).toEqual([]);
  });
});
