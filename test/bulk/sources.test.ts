import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { lineOf, type ReadSource, readCsv, readNdjson } from "newstore-sdk/bulk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fakeClock, until } from "../support/clock.js";
import { cut, readAll } from "./kit.js";

const TEXT = '{"a":"é"}\n{"a":"😀"}\n';
const ITEMS = [{ a: "é" }, { a: "😀" }];
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readers-"));
  path = join(folder, "a.ndjson");
  await writeFile(path, TEXT);
});
afterAll(() => rm(folder, { recursive: true }));

/** The same bytes as a buffer, as a view of words, and as a view into the middle of a buffer. */
function buffers(): readonly unknown[] {
  const bytes = new Uint8Array(Buffer.from(TEXT));
  return [
    bytes.slice(0, 3).buffer,
    new Uint16Array(bytes.slice(3, 7).buffer),
    new DataView(bytes.buffer, 7, bytes.length - 7),
  ];
}

describe("a source of rows", () => {
  it.each<[string, () => ReadSource]>([
    ["a path", () => path],
    ["a file URL", () => pathToFileURL(path)],
    ["a stream of a file", () => createReadStream(path, { highWaterMark: 3 })],
    ["a stream of a file's text", () => createReadStream(path, { encoding: "utf8", highWaterMark: 3 })],
    ["a stream of Node", () => Readable.from([TEXT.slice(0, 5), TEXT.slice(5)])],
    ["a stream of the web", () => new Blob([TEXT]).stream()],
    ["a response", () => new Response(TEXT)],
    ["an array of bytes and text", () => [Buffer.from(TEXT.slice(0, 10)), "", TEXT.slice(10)]],
    ["a generator", () => cut(TEXT, [1])],
    ["buffers and views of them", () => buffers() as unknown as ReadSource],
  ])("may be %s", async (_, source) => {
    expect(await readAll(readNdjson(source()))).toEqual({ items: ITEMS, lines: [1, 2] });
  });

  it("may be a path that is read twice", async () => {
    const rows = readNdjson(path);
    expect((await readAll(rows)).items).toEqual(ITEMS);
    expect((await readAll(rows)).items).toEqual(ITEMS);
  });

  it.each([1, 2, 3, 1000])("may be gzip, of several parts too, cut into pieces of %s", async (size) => {
    const zipped = Buffer.concat([gzipSync(TEXT.slice(0, 12)), gzipSync(TEXT.slice(12))]);
    expect((await readAll(readNdjson(cut(zipped, [size])))).items).toEqual(ITEMS);
    const cutOff = zipped.subarray(0, -5);
    expect((await readAll(readNdjson(cut(cutOff, [size])))).error?.message).toContain("its gzip is cut off");
    const damaged = Buffer.from(zipped);
    damaged[damaged.length - 6] = (damaged.at(-6) as number) ^ 0xff;
    expect((await readAll(readNdjson(cut(damaged, [size])))).error?.message).toContain("its gzip is damaged");
  });

  it.each([1, 2, 1000])("may begin with a byte order mark, cut into pieces of %s", async (size) => {
    expect((await readAll(readNdjson(cut(Buffer.concat([BOM, Buffer.from(TEXT)]), [size])))).items).toEqual(ITEMS);
    const csv = Buffer.concat([BOM, Buffer.from('"a"\né\n')]);
    expect((await readAll(readCsv(cut(csv, [size])))).items).toEqual([{ a: "é" }]);
    expect((await readAll(readNdjson(cut(gzipSync(Buffer.concat([BOM, Buffer.from(TEXT)])), [size])))).items).toEqual(
      ITEMS,
    );
  });

  it("is empty when it holds nothing", async () => {
    for (const source of [[], [""], new Response(null)]) expect((await readAll(readNdjson(source))).items).toEqual([]);
  });

  it("may be in another encoding", async () => {
    const latin = Buffer.from("a\né€\n".replace("€", "\x80"), "latin1");
    expect((await readAll(readCsv([latin], { encoding: "windows-1252" }))).items).toEqual([{ a: "é€" }]);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("a\né😀\n", "utf16le")]);
    for (const size of [1, 1000])
      expect((await readAll(readCsv(cut(wide, [size]), { encoding: "utf-16le" }))).items).toEqual([{ a: "é😀" }]);
  });

  it.each([1, 2, 3, 4, 5, 1000])(
    "ends with the line where it is no UTF-8, after the rows before, in pieces of %s",
    async (size) => {
      const bytes = Buffer.concat([Buffer.from("a\né€😀\n\n1\n2"), Buffer.from([0xe9]), Buffer.from("\n3\n")]);
      const { items, error } = await readAll(readCsv(cut(bytes, [size]), { name: "shop.csv" }));
      expect(items).toEqual([{ a: "é€😀" }, { a: "1" }]);
      expect(error?.message).toContain("shop.csv, line 5: it is no UTF-8 text there");
    },
  );

  it("ends where it stops in the middle of a character", async () => {
    const { error } = await readAll(readNdjson([Buffer.from(TEXT).subarray(0, -4)]));
    expect(error?.message).toContain("line 2: it ends in the middle of a character");
  });

  it.each([
    [Buffer.from("PK\x03\x04xxxx"), "zip archive or a workbook"],
    [Buffer.from("\ufeff{}", "utf16le"), 'give encoding: "utf-16le"'],
    [Buffer.from("\ufeff{}", "utf16le").swap16(), "UTF-16 of the other byte order"],
  ])("is refused when it is another kind of file", async (bytes, message) => {
    expect((await readAll(readNdjson([bytes]))).error?.message).toContain(message);
  });

  it("is refused where its byte order mark speaks against the option, which would spoil every letter", async () => {
    const marked = Buffer.concat([BOM, Buffer.from("title\né\n")]);
    for (const encoding of ["windows-1252", "utf-16le"] as const) {
      const { items, error } = await readAll(readCsv([marked], { encoding }));
      expect(items).toEqual([]);
      expect(error?.message).toContain('it is UTF-8: give encoding: "utf-8"');
    }
  });

  it.each<[string, () => ReadSource]>([
    ["a generator", () => cut(TEXT, [7])],
    ["a stream of Node", () => Readable.from(cut(TEXT, [7]))],
    ["a stream of the web", () => new Response(TEXT).body as never],
    ["a response", () => new Response(TEXT)],
  ])("that can be read once is not empty the second time, but refused: %s", async (_, open) => {
    const source = open();
    const rows = readNdjson(source);
    expect((await readAll(rows)).items).toEqual(ITEMS);
    for (const again of [rows, readNdjson(source)])
      expect((await readAll(again)).error).toMatchObject({
        kind: "configuration",
        message: expect.stringContaining("was read before"),
      });
  });

  it("that is a list may be read again and again", async () => {
    const rows = readNdjson([...cut(TEXT, [7])]);
    for (let time = 0; time < 3; time += 1) expect((await readAll(rows)).items).toEqual(ITEMS);
  });

  it("is refused when there is no such file, or it is none", async () => {
    const missing = (await readAll(readNdjson(join(folder, "none.ndjson")))).error;
    expect(missing).toMatchObject({ kind: "configuration", message: expect.stringContaining("ENOENT") });
    expect((await readAll(readNdjson(folder))).error?.kind).toBe("configuration");
    expect((await readAll(readNdjson(5 as unknown as string))).error?.message).toContain("source cannot be read");
    const refused = (await readAll(readNdjson(new Response("<html>", { status: 404 })))).error;
    expect(refused).toMatchObject({ kind: "connection", status: 404 });
  });

  it.each<[string, unknown]>([
    ["an object", { a: 1 }],
    ["an array", [1, 2]],
    ["a number", 5],
    ["nothing", null],
    ["nothing", undefined],
  ])("is refused when it gives %s as a piece", async (name, piece) => {
    const web = new ReadableStream({
      start(controller) {
        for (const one of [TEXT, piece, TEXT]) controller.enqueue(one);
        controller.close();
      },
    });
    for (const source of [[TEXT, piece, TEXT] as string[], web]) {
      const { items, error } = await readAll(readNdjson(source));
      expect(items).toEqual(ITEMS);
      expect(error?.kind).toBe("configuration");
      expect(error?.message).toContain(`source gave ${name} as a piece`);
    }
  });

  it("shows what broke it, without what a link carries", async () => {
    async function* broken(): AsyncGenerator<string> {
      yield TEXT;
      throw new Error("no route to https://bucket.example/a?X-Amz-Signature=secret");
    }
    const { items, error } = await readAll(readNdjson(broken()));
    expect(items).toEqual(ITEMS);
    expect(error?.kind).toBe("connection");
    expect(error?.message).toContain("https://bucket.example/a?[redacted]");
  });
});

describe("a reading that is left", () => {
  /** Counts how often it was closed. */
  function watched(): { readonly source: AsyncIterable<string>; readonly closed: () => number } {
    let closed = 0;
    async function* source(): AsyncGenerator<string> {
      try {
        for (;;) yield TEXT;
      } finally {
        closed += 1;
      }
    }
    return { source: source(), closed: () => closed };
  }

  it("closes its source when the loop is left", async () => {
    const { source, closed } = watched();
    for await (const item of readNdjson(source)) if (lineOf(item) === 3) break;
    expect(closed()).toBe(1);
  });

  it("closes its source after a row that ends it", async () => {
    const { source, closed } = watched();
    const bad = (async function* () {
      yield "[]\n";
      yield* source;
    })();
    expect((await readAll(readNdjson(bad))).error?.kind).toBe("validation");
    expect(closed()).toBe(0); // It was never begun,
    expect((await bad.next()).done).toBe(true); // and the one around it has ended.
  });

  it("lets a file go", async () => {
    const stream = createReadStream(path);
    for await (const _ of readNdjson(stream)) break;
    expect(stream.destroyed).toBe(true);
  });

  it("cancels a stream of the web, also behind gzip", async () => {
    for (const bytes of [Buffer.from(TEXT), gzipSync(TEXT.repeat(100_000))]) {
      let reason: unknown = "not cancelled";
      const stream = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(bytes),
        cancel: (given) => {
          reason = given;
        },
      });
      for await (const _ of readNdjson(stream)) break;
      await until(() => reason === undefined);
    }
  });

  it("ends with the signal, in the middle of a piece and while it waits", async () => {
    const controller = new AbortController();
    const rows = readNdjson([TEXT], { signal: controller.signal })[Symbol.asyncIterator]();
    expect((await rows.next()).value).toEqual(ITEMS[0]);
    controller.abort(new Error("enough"));
    await expect(rows.next()).rejects.toMatchObject({ kind: "aborted", cause: { message: "enough" } });
    expect((await rows.next()).done).toBe(true);

    const waiting = new AbortController();
    const hanging = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
    const next = readNdjson(hanging, { signal: waiting.signal, name: "stock" })[Symbol.asyncIterator]().next();
    waiting.abort();
    await expect(next).rejects.toMatchObject({ kind: "aborted", message: expect.stringContaining("Reading stock") });
  });

  it("ends when nothing comes in time, and only then", async () => {
    const clock = fakeClock();
    let push = (_: string) => {};
    const source = (async function* () {
      for (;;) yield await new Promise<string>((resolve) => (push = resolve));
    })();
    const rows = readNdjson(source, { idleTimeoutMs: 5_000, clock })[Symbol.asyncIterator]();
    const first = rows.next();
    while (clock.pending() === 0) await new Promise(setImmediate);
    clock.advance(4_999);
    push(TEXT);
    expect((await first).value).toEqual(ITEMS[0]);
    clock.advance(1_000_000); // The reader's own time is its own.
    expect((await rows.next()).value).toEqual(ITEMS[1]);
    const third = rows.next();
    while (clock.pending() === 0) await new Promise(setImmediate);
    clock.advance(5_000);
    await expect(third).rejects.toMatchObject({ kind: "timeout", retryable: true });
  });

  it("gives every caller its own item, where several ask at once", async () => {
    const rows = readNdjson(cut(TEXT.repeat(50), [7]))[Symbol.asyncIterator]();
    const steps = await Promise.all(Array.from({ length: 102 }, () => rows.next()));
    expect(steps.map(({ done }) => done).filter(Boolean)).toHaveLength(2);
    expect(steps.slice(0, 100).map(({ value }) => lineOf(value))).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  });
});
