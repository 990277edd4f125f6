import { describe, expect, it } from "vitest";
import { textLines } from "../../src/files/text-lines.js";
import { facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const EVENTS = ["Zürich", "京都", "😀"].map((city, index) => ({
  tenant: "acme",
  name: "order.opened",
  published_at: "2026-03-02T12:00:00Z",
  payload: { id: String(index), shipping_address: { city } },
}));
const TEXT = EVENTS.map((event) => `${JSON.stringify(event)}\n`).join("");

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const { eventStream } = facade().newstore;

describe("a file of events", () => {
  it.each([1, 2, 3, 7, 64, 100_000])("is read in chunks of %d bytes", async (size) => {
    expect(await all(eventStream.readExport(inChunks(new TextEncoder().encode(TEXT), size)))).toEqual(EVENTS);
  });

  it.each([
    ["text", TEXT],
    ["bytes", new TextEncoder().encode(TEXT)],
    ["the body of a response", new Response(TEXT).body as never],
    ["text with a byte order mark and Windows' ends of lines", `\uFEFF${TEXT.replaceAll("\n", "\r\n")}`],
    ["text without an end of its last line, and with empty ones", `\n${TEXT.trimEnd().replaceAll("\n", "\n\n")}`],
  ])("is read from %s", async (_, content) => {
    expect(await all(eventStream.readExport(content))).toEqual(EVENTS);
  });

  it("that is cut off ends with an error that names the line, after all that came before", async () => {
    const found: unknown[] = [];
    const reading = async () => {
      for await (const event of eventStream.readExport(TEXT.slice(0, -10))) found.push(event);
    };
    const error = await failureOf(reading());
    expect([error.kind, error.message]).toEqual(["validation", expect.stringMatching(/^Line 3 /)]);
    expect(error.message).not.toContain("acme");
    expect(found).toEqual(EVENTS.slice(0, 2));
  });

  it("goes on after lines that are no events where somebody takes them", async () => {
    const lines: number[] = [];
    const content = `[1]\nnull\n${TEXT}{"name":"x"}\n`;
    const onUnreadable = ({ number }: { readonly number: number }) => void lines.push(number);
    expect(await all(eventStream.readExport(content, { onUnreadable }))).toEqual(EVENTS);
    expect(lines).toEqual([1, 2, 6]);
  });

  it("that hangs ends with the signal", async () => {
    const controller = new AbortController();
    const hangs: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: () => {
          controller.abort(new Error("enough"));
          return new Promise(() => {});
        },
      }),
    };
    expect(await failureOf(all(eventStream.readExport(hangs, { signal: controller.signal })))).toMatchObject({
      kind: "aborted",
    });
  });

  it("that brings nothing for too long ends with a deadline", async () => {
    const slow = facade({}, { timeouts: { totalMs: 5 } }).newstore;
    const hangs: AsyncIterable<string> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) };
    expect(await failureOf(all(slow.eventStream.readExport(hangs)))).toMatchObject({ kind: "timeout", next: "resend" });
  });

  it.each([
    [[5], {}, /yielded a number/],
    [[null], {}, /yielded a object/],
    [TEXT, null, /The options are null/],
    [TEXT, { onUnreadable: "skip" }, /onUnreadable is no function/],
    [TEXT, { signal: "stop" }, /signal is string/],
    [TEXT, { from: 1 }, /from is unknown/],
  ])("of %j with %j is refused", async (content, options, message) => {
    const failure = await failureOf(all(eventStream.readExport(content as never, options as never)));
    expect([failure.kind, failure.message]).toEqual(["configuration", expect.stringMatching(message)]);
  });

  it("whose source breaks off is an error of the SDK's, without the link's secrets", async () => {
    async function* torn() {
      yield TEXT.slice(0, 20);
      throw new Error("reset by https://bucket.example/x?X-Amz-Signature=secret");
    }
    const failure = await failureOf(all(eventStream.readExport(torn())));
    expect(failure).toMatchObject({ kind: "connection", next: "resend" });
    expect(failure.message).not.toContain("secret");
  });

  it.each([undefined, 7, {}])("that is %j is refused", async (content) => {
    expect(await failureOf(all(eventStream.readExport(content as never)))).toMatchObject({ kind: "configuration" });
  });
});

it("reads the lines of any text as splitting it does, wherever chunks begin", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", "\n", "\r\n", " "), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
      const expected = whole.split("\n").map((line) => line.replace(/\r$/, ""));
      if (expected.at(-1) === "" && !whole.endsWith("\r")) expected.pop();
      const lines = await all(textLines(inChunks(new TextEncoder().encode(whole), size)));
      expect(lines.map((line) => line.text)).toEqual(expected);
      expect(lines.map((line) => line.number)).toEqual(expected.map((_, index) => index + 1));
    }),
  );
});
