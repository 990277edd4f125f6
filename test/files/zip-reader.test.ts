import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../src/files/crc32.js";
import { readZip, unzip } from "../../src/files/zip-reader.js";
import { failureOf } from "../support/failure.js";

/** A file of an archive, with all that other programs write beside it. */
interface Written {
  readonly name: string;
  readonly content?: Buffer;
  readonly method?: number;
  readonly flags?: number;
  /** Bytes of extra fields, beside the file itself and in the directory. */
  readonly localExtra?: number;
  readonly extra?: number;
  readonly comment?: string;
  readonly data?: Buffer;
  /** Where the directory says that it begins. */
  readonly at?: number;
  /** How long the directory says that it is. */
  readonly length?: number;
}

/** Writes an archive by hand. `comment` stands behind its directory. */
function archive(files: readonly Written[], comment = ""): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const { name, content = Buffer.from("[]"), method = 8, flags = 0, ...own } of files) {
    const data = own.data ?? (method === 8 ? deflateRawSync(content) : content);
    const [extra, localExtra, note] = [own.extra ?? 0, own.localExtra ?? 0, Buffer.from(own.comment ?? "")];
    const numbers = [own.length ?? data.length, content.length];
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(flags, 8);
    head.writeUInt16LE(method, 10);
    head.writeUInt32LE(crc32(content), 16);
    for (const [index, number] of numbers.entries()) head.writeUInt32LE(number, 20 + 4 * index);
    for (const [index, number] of [name.length, extra, note.length].entries())
      head.writeUInt16LE(number, 28 + 2 * index);
    head.writeUInt32LE(own.at ?? length(), 42);
    directory.push(head, Buffer.from(name), Buffer.alloc(extra), note);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(localExtra, 28);
    parts.push(local, Buffer.from(name), Buffer.alloc(localExtra), data);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(length(), 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end, Buffer.from(comment)]));
}

const texts = async (bytes: Uint8Array) =>
  (await unzip(bytes)).map(({ name, bytes }) => `${name}: ${Buffer.from(bytes).toString()}`);

describe("an archive in memory", () => {
  it("is read whatever extra fields and comments stand beside its files", async () => {
    const files = [
      { name: "a.json", content: Buffer.from("[1]"), extra: 300, comment: "c".repeat(258), localExtra: 7 },
      { name: "b.json", content: Buffer.from("[2]"), extra: 1, localExtra: 515, method: 0 },
      { name: "c.json", content: Buffer.from("[3]") },
    ];
    const expected = ["a.json: [1]", "b.json: [2]", "c.json: [3]"];
    expect(await texts(archive(files))).toEqual(expected);
    expect(await texts(archive(files, "said by another program".repeat(2_800)))).toEqual(expected);
  });

  it("is found before a comment as long as there may be", async () => {
    const files = await unzip(archive([{ name: "a.json", content: Buffer.from("[1]") }], "c".repeat(65_535)));
    expect(files.map(({ name }) => name)).toEqual(["a.json"]);
  });

  it("has no folders, and none of what Finder adds", async () => {
    const names = ["folder/", "__MACOSX/a.json", "folder/.DS_Store", "folder/a.json"];
    expect(readZip(archive(names.map((name) => ({ name })))).map(({ name }) => name)).toEqual(["folder/a.json"]);
  });

  it("tells the size of each file when inflated", () => {
    const content = Buffer.alloc(70_003, "x");
    expect(readZip(archive([{ name: "a.json", content }])).map(({ size }) => size)).toEqual([70_003]);
  });

  it("may end with the last byte of a stored file that has nothing in it", async () => {
    expect(await texts(archive([{ name: "a.json", content: Buffer.alloc(0), method: 0 }]))).toEqual(["a.json: "]);
    expect(await texts(archive([]))).toEqual([]);
  });

  it("may have its directory and its files behind its end, up to the last byte of the comment", async () => {
    const [local, head, end] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
    local.writeUInt32LE(0x04034b50, 0);
    head.writeUInt32LE(0x02014b50, 0);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    const orders: Uint8Array[][] = [
      [local, end, head],
      [end, head, local],
    ];
    for (const parts of orders) {
      const placeOf = (part: Uint8Array) =>
        parts.slice(0, parts.indexOf(part)).reduce((sum, { length }) => sum + length, 0);
      head.writeUInt32LE(placeOf(local), 42);
      end.writeUInt32LE(placeOf(head), 16);
      expect(await texts(new Uint8Array(Buffer.concat(parts)))).toEqual([": "]);
    }
  });

  const whole = archive([{ name: "a.json" }]);
  const inside = (at: number, value: number) => {
    const bytes = whole.slice();
    new DataView(bytes.buffer).setUint32(bytes.length - 22 + at, value, true);
    return bytes;
  };
  it.each([
    ["is something else", new Uint8Array(100), "it has no directory"],
    ["is shorter than any archive", new Uint8Array(21), "it has no directory"],
    ["is cut off", whole.subarray(0, -1), "it has no directory"],
    ["has no directory where it says", inside(16, 0), "its directory is cut off"],
    ["has its directory behind its end", inside(16, whole.length), "its directory is cut off"],
    ["has its directory at its very end", inside(16, whole.length - 45), "its directory is cut off"],
    ["holds an encrypted file", archive([{ name: "a.json", flags: 1 }]), '"a.json" is encrypted'],
    [
      "holds a file of another method",
      archive([{ name: "a.json", method: 12 }]),
      '"a.json" uses compression method 12',
    ],
    ["has a file behind its end", archive([{ name: "a.json", at: 9_999 }]), '"a.json" is cut off'],
    ["has a file that begins at its end", archive([{ name: "a.json", at: whole.length - 29 }]), '"a.json" is cut off'],
    ["has a file that reaches over its end", archive([{ name: "a.json", length: 200 }]), '"a.json" is cut off'],
    [
      "holds what does not inflate",
      archive([{ name: "a.json", data: Buffer.from("no data") }]),
      '"a.json" does not inflate',
    ],
    [
      "holds other content than it says",
      archive([{ name: "a.json", data: deflateRawSync(Buffer.from("{}")) }]),
      'the checksum of "a.json" does not match',
    ],
  ])("that %s is refused, and says so", async (_, bytes, why) => {
    const error = await failureOf(unzip(bytes));
    expect([error.kind, error.message]).toEqual(["validation", expect.stringContaining(why)]);
  });
});
