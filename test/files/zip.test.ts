import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { looksLikeZip } from "../../src/files/zip-format.js";
import { readZip, unzip } from "../../src/files/zip-reader.js";
import { zipBytes } from "../../src/files/zip-writer.js";
import * as fc from "../support/fast-check.js";

const folder = mkdtempSync(join(tmpdir(), "newstore-zip-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
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
