import { expect, it } from "vitest";
import { systemClock } from "../../src/core/system-clock.js";
import { delimitedRows } from "../../src/files/delimited.js";
import type { FacadeContext } from "../../src/resources/lib/context.js";
import { fileRows } from "../../src/resources/lib/download.js";
import * as fc from "../support/fast-check.js";

/** A file without a container: where it is cut between two rows, nothing in it says so. */
const fileOf = (mark: string) =>
  Buffer.from(`product_id\tprice\n${Array.from({ length: 40 }, (_, row) => `P-${row}\t${mark}\n`).join("")}`);
const ONE = fileOf("1");
const OTHER = fileOf("2");

/** What a server does with a request, and how much of what it announces comes. */
const lie = fc.record({
  /** Whether it heeds a range, and whether it does so where none was asked for. */
  range: fc.constantFrom("heeded", "ignored", "unasked"),
  file: fc.constantFrom(ONE, OTHER),
  /** Where a range begins, beside the place that was asked for. */
  shift: fc.constantFrom(0, 0, 0, -5, 5),
  /** How many bytes of the file a range holds at most. */
  most: fc.constantFrom(1_000, 1_000, 90, 45),
  /** How much of the body comes, and how it ends then. */
  comes: fc.constantFrom(1, 1, 0.5, 0.3),
  end: fc.constantFrom("closed", "broken"),
  saysLength: fc.boolean(),
  saysRange: fc.constantFrom(true, true, false),
});
type Lie = ReturnType<typeof lie.generate>["value"];

function respond(given: Lie, hasEtag: boolean, asked: number | undefined) {
  const { range, file, shift, most, comes, end, saysLength, saysRange } = given;
  const isPart = range === "unasked" || (range === "heeded" && asked !== undefined);
  const from = isPart ? Math.min(file.length, Math.max(0, (asked ?? 0) + shift)) : 0;
  const to = isPart ? Math.min(file.length, from + most) : file.length;
  const headers = new Headers();
  // That `If-Range` is not heeded can be told by it alone.
  if (hasEtag) headers.set("etag", file === ONE ? '"one"' : '"other"');
  if (saysLength) headers.set("content-length", String(to - from));
  if (isPart && saysRange) headers.set("content-range", `bytes ${from}-${to - 1}/${file.length}`);
  // Without a length nobody can tell a body that was closed too early from a whole one.
  const isCut = comes < 1 && (saysLength || end === "broken");
  const body = (async function* () {
    yield file.subarray(from, isCut ? from + Math.floor((to - from) * comes) : to);
    if (end === "broken") throw new Error("other side closed");
  })();
  return { status: isPart ? 206 : 200, headers, body };
}

it("gives the rows of one file and all of them, or an error, whatever the file store says of what it sends", async () => {
  let whole = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(lie, { minLength: 1, maxLength: 4 }), fc.boolean(), async (lies, hasEtag) => {
      let requests = 0;
      const context = {
        fetch: async (_: string, { headers }: { headers: Record<string, string> }) => {
          const given = lies[Math.min(requests, lies.length - 1)] as Lie;
          requests += 1;
          const range = /bytes=(\d+)-/.exec(headers["range"] ?? "")?.[1];
          return respond(given, hasEtag, range === undefined ? undefined : Number(range));
        },
        clock: systemClock,
        hooks: {},
        logger: {},
        timeouts: { perAttemptMs: 60_000, totalMs: 120_000 },
        retry: { retries: 3, baseDelayMs: 0.1, maxDelayMs: 0.1 },
      } as unknown as FacadeContext;
      const rows: string[][] = [];
      try {
        for await (const batch of fileRows(context, "https://files.example/x", {}, {}, delimitedRows))
          rows.push(...batch);
      } catch {
        return;
      }
      whole += 1;
      const text = Buffer.from(rows.map((cells) => `${cells.join("\t")}\n`).join(""));
      expect([ONE, OTHER].some((file) => file.equals(text))).toBe(true);
    }),
    { numRuns: 600 },
  );
  expect(whole).toBeGreaterThan(100);
});
