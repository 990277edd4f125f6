import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { collectBytes } from "../../src/files/bytes.js";
import { nodeZlib } from "../../src/files/node-zlib.js";
import { unzipStream } from "../../src/files/unzip-stream.js";
import { zipBytes } from "../../src/files/zip-writer.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const folder = mkdtempSync(join(tmpdir(), "newstore-unzip-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ARCHIVES = 60;
const SCRIPT = join(import.meta.dirname, "../support/archives.py");
execFileSync("python3", [SCRIPT, folder, String(ARCHIVES)]);

const python = (code: string, ...args: string[]): string => execFileSync("python3", ["-c", code, ...args]).toString();
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Cuts bytes into pieces of the sizes given, over and over. */
function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] as number;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function unzip(bytes: Uint8Array, sizes: readonly number[] = [64], zlib = nodeZlib()) {
  const files: Record<string, string> = {};
  for await (const entry of unzipStream(cut(bytes, sizes), zlib))
    files[entry.name] = Buffer.from(await collectBytes(entry.chunks())).toString("latin1");
  return files;
}

function expected(index: number): Record<string, string> {
  const names = readdirSync(join(folder, String(index)));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, String(index), name)).toString("latin1")]),
  );
}

const archive = (index: number): Uint8Array => new Uint8Array(readFileSync(join(folder, `${index}.zip`)));

const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3_000 })), {
  minLength: 1,
  maxLength: 20,
});

describe("an archive read while it arrives", () => {
  it.each([
    ["by Node's inflater", nodeZlib()],
    ["by the web platform's", null],
  ])("holds what another implementation put in, wherever the pieces are cut, %s", async (_, zlib) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(ARCHIVES - 1), sizes, async (index, pieces) => {
        expect(await unzip(archive(index), pieces, zlib)).toEqual(expected(index));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["by Node's inflater", nodeZlib()],
    ["by the web platform's", null],
  ])("is refused, or holds the same, when a bit of it is wrong or it is cut off, %s", async (_, zlib) => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(ARCHIVES - 1), fc.nat(), fc.nat(7), fc.boolean(), async (index, place, bit, isCut) => {
        const whole = archive(index);
        const at = place % whole.length;
        const broken = isCut ? whole.subarray(0, at) : whole.slice();
        if (!isCut) broken[at] = (broken[at] as number) ^ (1 << bit);
        const files = await unzip(broken, [512], zlib).catch((error: Error) => error);
        if (!(files instanceof Error)) {
          // Times, versions and comments may say what they like; names are in the directory as well.
          expect(files).toEqual(expected(index));
          return;
        }
        refused += 1;
        expect(files.message).toMatch(/^Not a readable zip archive: /);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(150);
  });

  it("gives an entry before what follows it has come", async () => {
    const bytes = await zipBytes([{ name: "a.json", bytes: text("[1, 2]") }]);
    const pulled: number[] = [];
    function* pieces() {
      for (const piece of cut(bytes, [10])) {
        pulled.push(piece.length);
        yield piece;
      }
    }
    for await (const entry of unzipStream(pieces())) {
      expect(Buffer.from(await collectBytes(entry.chunks())).toString()).toBe("[1, 2]");
      expect(pulled.length * 10).toBeLessThan(bytes.length - 20);
    }
    expect(pulled.reduce((sum, one) => sum + one)).toBe(bytes.length);
  });

  it("may have entries that nobody reads", async () => {
    const names = Object.keys(expected(0));
    const seen: string[] = [];
    for await (const entry of unzipStream(cut(archive(0), [100]))) seen.push(entry.name);
    expect(seen.sort()).toEqual(names.sort());
  });
});

describe("an archive that cannot be read says why", () => {
  const zipWith = (lines: string): Uint8Array => {
    const path = join(folder, "one.zip");
    python(`import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1],'w')\n${lines}\nz.close()`, path);
    return new Uint8Array(readFileSync(path));
  };
  const plain = () => zipWith("z.writestr('a.json', b'[1]' * 99)");
  const changed = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
    const copy = bytes.slice();
    copy[at] = value;
    return copy;
  };

  it.each<[string, () => Uint8Array, string]>([
    ["encrypted", () => changed(plain(), 6, 1), '"a.json" is encrypted'],
    [
      "compressed by another method",
      () => zipWith("z.writestr('a.json', b'[1]' * 99, zipfile.ZIP_BZIP2)"),
      '"a.json" uses compression method 12; only stored and deflated files can be read',
    ],
    ["of another checksum", () => changed(plain(), 14, 1), 'the checksum of "a.json" does not match'],
    ["of another size", () => changed(plain(), 22, 1), '"a.json" has 297 bytes where 257 are announced'],
    ["cut off inside an entry", () => plain().subarray(0, 100), '"a.json" is cut off'],
    ["cut off before its end", () => plain().subarray(0, -3), "it is cut off"],
    ["without a directory", () => plain().subarray(0, 30 + 6 + 297), "it is cut off, or it is another kind of file"],
    ["another kind of file", () => text("<html>not found</html>"), "what follows its files is no directory"],
    ["empty", () => new Uint8Array(), "it is cut off, or it is another kind of file"],
  ])("%s", async (_, make, why) => {
    expect((await failureOf(unzip(make()))).message).toBe(`Not a readable zip archive: ${why}.`);
  });

  it("whose directory names another file, or forgets one", async () => {
    const two = zipWith("z.writestr('a.json', b'[1]')\nz.writestr('b.json', b'[2]')");
    const central = Buffer.from(two).indexOf("PK\u0001\u0002");
    const renamed = changed(two, central + 46, "c".charCodeAt(0));
    expect((await failureOf(unzip(renamed))).message).toContain('does not agree with "c.json"');
    const second = Buffer.from(two).indexOf("PK\u0001\u0002", central + 4);
    const forgetful = new Uint8Array([...two.subarray(0, central), ...two.subarray(second)]);
    expect((await failureOf(unzip(forgetful))).message).toContain('"a.json" is not in its directory');
  });

  it("with bytes behind the end of what is compressed", async () => {
    const bytes = zipWith("z.writestr('a.json', b'[1]' * 99, zipfile.ZIP_DEFLATED)");
    const size = new DataView(bytes.buffer).getUint32(18, true);
    const longer = new Uint8Array([...bytes.subarray(0, 36 + size), 0, 0, 0, ...bytes.subarray(36 + size)]);
    new DataView(longer.buffer).setUint32(18, size + 3, true);
    for (const pieces of [[1], [7], [1_000]])
      expect((await failureOf(unzip(longer, pieces))).message).toContain('"a.json" does not inflate');
    // Not every web platform notices; the directory does.
    expect((await failureOf(unzip(longer, [7], null))).message).toMatch(/does not (inflate|agree)/);
  });

  it("of more than four gigabytes, by the numbers that have room for that", async () => {
    const path = join(folder, "wide.zip");
    writeFileSync(path, zipWith("f=z.open('a.json','w',force_zip64=True)\nf.write(b'[1]')\nf.close()"));
    expect(await unzip(new Uint8Array(readFileSync(path)))).toEqual({ "a.json": "[1]" });
  });
});
