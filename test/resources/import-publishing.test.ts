import {
  type Clock,
  type ImportArchive,
  type ImportOptions,
  type ImportProgress,
  NewStoreError,
  type Publish,
} from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/core/system-clock.js";
import { unzip } from "../../src/files/zip-reader.js";
import { asked, CATALOG, facade, POLLING } from "../support/client.js";
import { fakeClock } from "../support/clock.js";
import { failureOf } from "../support/failure.js";

const PRICES = { pricebook: "default", catalog: CATALOG, currency: "USD" };
const forever = () => new Promise<never>(() => {});

/** Rows that compress badly, in a source that says when it was left. */
function source(count: number, wrongAt = -1) {
  const state = { read: 0, isLeft: false };
  async function* rows() {
    try {
      for (; state.read < count; state.read += 1)
        yield {
          product_id: `${(state.read * 2_654_435_761) % 4_294_967_296}`,
          value: state.read === wrongAt ? 0.001 : 1,
        };
    } finally {
      state.isLeft = true;
    }
  }
  return { state, rows };
}

async function bytesOf({ stream }: ImportArchive): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream()) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe("a publisher", () => {
  it("reads the archive while its items are read", async () => {
    const { state, rows } = source(60_000);
    const readAtFirstPiece: number[] = [];
    const { newstore, sandbox } = facade(
      {},
      {
        publish: async ({ name, stream }) => {
          const pieces: Uint8Array[] = [];
          for await (const piece of stream()) {
            pieces.push(piece);
            readAtFirstPiece.push(state.read);
          }
          return sandbox.publish(name, Buffer.concat(pieces));
        },
      },
    );
    const started = await newstore.catalog.importPrices(rows(), PRICES);
    expect(readAtFirstPiece[0]).toBeLessThan(30_000);
    expect(started.items).toBe(60_000);
    expect((await newstore.imports.wait(started, POLLING)).isComplete).toBe(true);
  });

  it("reads the stream once, and after bytes() as often as it wants", async () => {
    const seen: unknown[] = [];
    const publish: Publish = async (archive) => {
      const first = await archive.bytes();
      seen.push(first, await archive.bytes(), await bytesOf(archive));
      return "https://files.example/a.zip";
    };
    await facade({}, { publish }).newstore.catalog.importPrices(source(10).rows(), PRICES);
    expect(seen[1]).toBe(seen[0]);
    expect(await unzip(seen[2] as Uint8Array)).toEqual(await unzip(seen[0] as Uint8Array));
    const twice: Publish = async (archive) => {
      await bytesOf(archive);
      await bytesOf(archive);
      return "https://files.example/a.zip";
    };
    const error = await failureOf(
      facade({}, { publish: twice }).newstore.catalog.importPrices(source(10).rows(), PRICES),
    );
    expect(error.message).toContain("was read before, and what was read is gone");
  });

  it("gets another name for each import, though they begin in the same millisecond", async () => {
    const clock: Clock = { ...systemClock, nowMs: () => Date.UTC(2026, 10, 27, 8, 30) };
    const { newstore, published, sandbox } = facade({}, { clock });
    const parts = [0, 1, 2].map((part) => [{ product_id: `NEW-${part}`, value: 1 }]);
    await Promise.all(parts.map((items) => newstore.catalog.importPrices(items, PRICES)));
    expect(new Set(published).size).toBe(3);
    for (const name of published) expect(name).toMatch(/^prices-2026-11-27T08-30-00-000Z-[0-9a-f]{8}\.zip$/);
    expect(new Set(sandbox.state.imports.list().map(({ source_uri }) => source_uri)).size).toBe(3);
  });

  it.each<[string, Publish, object, RegExp]>([
    [
      "fails in the middle",
      async ({ stream }) => {
        for await (const _ of stream()) throw new Error("SlowDown: reduce your request rate");
        return "https://files.example/a.zip";
      },
      { kind: "connection" },
      /the publish function threw "SlowDown: reduce your request rate"\. No import job was created/,
    ],
    [
      "stands still",
      async ({ stream }) => {
        for await (const _ of stream()) await forever();
        return "https://files.example/a.zip";
      },
      { kind: "timeout", retryable: true },
      /took longer than timeouts\.totalMs, 100 ms, without taking more of the archive/,
    ],
    [
      "gives an address before it has read everything",
      async ({ stream }) => {
        for await (const _ of stream()) break;
        return "https://files.example/a.zip";
      },
      { kind: "configuration" },
      /before it had read it to its end/,
    ],
  ])("that %s fails the import, and the source is left", async (_, publish, kind, text) => {
    const { newstore, sandbox } = facade();
    const { state, rows } = source(100_000);
    const options = { publish, timeouts: { totalMs: 100 } };
    const error = await failureOf(newstore.catalog.importPrices(rows(), PRICES, options));
    expect(error).toMatchObject(kind);
    expect(error.message).toMatch(text);
    expect([state.isLeft, state.read < 100_000]).toEqual([true, true]);
    expect(sandbox.requests).toEqual([]);
  });

  it("that nobody waits for any more is told so, and takes back what it has begun", async () => {
    const { newstore } = facade();
    let signal: Parameters<Publish>[1]["signal"];
    const publish: Publish = async ({ stream }, given) => {
      signal = given.signal;
      for await (const _ of stream()) await forever();
      return "https://files.example/a.zip";
    };
    const options = { publish, timeouts: { totalMs: 100 } };
    const error = await failureOf(newstore.catalog.importPrices(source(10).rows(), PRICES, options));
    expect([signal?.aborted, signal?.reason]).toEqual([true, error]);
    await newstore.catalog.importPrices(source(10).rows(), PRICES, {
      publish: async (archive, given) => {
        signal = given.signal;
        await bytesOf(archive);
        return "https://files.example/b.zip";
      },
    });
    expect(signal?.aborted).toBe(false);
  });

  it("may take as long as it wants after it has taken everything, as long as it says that it goes on", async () => {
    const clock = fakeClock();
    const { newstore } = facade({}, { clock });
    const publish =
      (isTelling: boolean): Publish =>
      async (archive, { goesOn }) => {
        await bytesOf(archive);
        for (let minute = 0; minute < 10; minute += 1) {
          clock.advance(60_000);
          if (isTelling) goesOn?.();
          await new Promise(setImmediate);
        }
        return "https://files.example/a.zip";
      };
    const importing = (isTelling: boolean) =>
      newstore.catalog.importPrices(source(10).rows(), PRICES, {
        ...{ publish: publish(isTelling), dryRun: false, timeouts: { totalMs: 90_000 } },
      });
    expect((await importing(true)).jobs).toHaveLength(1);
    expect(await failureOf(importing(false))).toMatchObject({ kind: "timeout", retryable: true });
  });

  it("that fails with an error of the SDK keeps its kind, and what to do", async () => {
    const kinds = [
      ["connection", true],
      ["rate_limit", false],
      ["configuration", false],
      ["api", true],
    ] as const;
    for (const [kind, retryable] of kinds) {
      const own = new NewStoreError("The storage says no.", { kind, retryable, status: 503, retryAfterMs: 7_000 });
      const publish = () => Promise.reject(own);
      const error = await failureOf(facade({}, { publish }).newstore.catalog.importPrices(source(3).rows(), PRICES));
      expect(error).toMatchObject({ kind, retryable, next: own.next, status: 503, retryAfterMs: 7_000 });
      expect(error.message).toMatch(
        /^Publishing prices-\S+\.zip failed: The storage says no\. No import job was created\.$/,
      );
    }
  });

  it("learns of a wrong item as an error of the stream, and cannot hide it", async () => {
    const { newstore, sandbox } = facade();
    let seen: unknown;
    const publish: Publish = async (archive) => {
      await bytesOf(archive).catch((error: unknown) => {
        seen = error;
      });
      return "https://files.example/a.zip";
    };
    const error = await failureOf(newstore.catalog.importPrices(source(60_000, 59_999).rows(), PRICES, { publish }));
    expect(error.issues).toMatchObject([{ path: "items[59999].value" }]);
    expect((seen as Error).message).toContain("items[59999].value");
    expect(sandbox.requests).toEqual([]);
  });

  it("that hangs is left when the caller aborts", async () => {
    const { newstore, sandbox } = facade();
    const controller = new AbortController();
    const publish: Publish = () => {
      controller.abort(new Error("shutting down"));
      return forever();
    };
    const { state, rows } = source(100);
    const options = { publish, signal: controller.signal };
    const error = await failureOf(newstore.catalog.importPrices(rows(), PRICES, options));
    expect(error).toMatchObject({ kind: "aborted", cause: { message: "shutting down" } });
    expect([state.isLeft, sandbox.requests]).toEqual([true, []]);
  });
});

describe("a source", () => {
  it("that throws in the middle fails the import with what it threw", async () => {
    const { newstore, sandbox } = facade();
    async function* rows() {
      yield* source(60_000).rows();
      throw new Error("connection reset by database");
    }
    const error = await failureOf(newstore.catalog.importPrices(rows(), PRICES));
    expect(error).toMatchObject({ kind: "validation", cause: { message: "connection reset by database" } });
    expect(sandbox.requests).toEqual([]);
  });

  it("that gives no more items fails it as timeout", async () => {
    const { newstore } = facade();
    async function* rows() {
      yield { product_id: "A", value: 1 };
      await forever();
    }
    const error = await failureOf(newstore.catalog.importPrices(rows(), PRICES, { timeouts: { totalMs: 50 } }));
    expect(error).toMatchObject({ kind: "timeout" });
    expect(error.message).toContain("for the next item");
  });
});

describe("a source that gives all its items at once", () => {
  const ROWS = 60_000;
  function* rows(value: number) {
    for (let row = 0; row < ROWS; row += 1) yield { product_id: `P${row}`, value };
  }

  it.each<[string, number, ImportOptions]>([
    ["in a dry run", 1, { dryRun: true }],
    ["while all of them are skipped", 0.001, { onInvalid: "skip" }],
    ["while a function decides on each", 0.001, { onInvalid: () => "skip" }],
    ["while they are published", 1, {}],
  ])("leaves others their turns %s", async (_, value, options) => {
    // A slow machine, whatever this one is: each look at the clock finds a millisecond gone.
    let nowMs = 0;
    const { newstore } = facade({}, { clock: { ...systemClock, monotonicMs: () => ++nowMs } });
    let turns = 0;
    let isOver = false;
    const turn = () => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    setImmediate(turn);
    await newstore.catalog.importPrices(rows(value), PRICES, options);
    isOver = true;
    expect(turns).toBeGreaterThan(50);
  });

  it("ends by the caller's signal in the middle, though it never waits itself", async () => {
    const { newstore } = facade();
    const state = { read: 0 };
    function* endless() {
      for (;;) yield { product_id: `P${state.read++}`, value: 0.001 };
    }
    const signal = AbortSignal.timeout(50);
    const error = await failureOf(
      newstore.catalog.importPrices(endless(), PRICES, { dryRun: true, onInvalid: "skip", signal }),
    );
    expect(error.kind).toBe("aborted");
  });
});

describe("jobs of an import", () => {
  it("wait where too many are open, and go on; every step is told", async () => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "startImportJob", status: 429, retryAfter: 0 });
    const steps: ImportProgress[] = [];
    const options = { maxFileItems: 2, gapMs: 0, onProgress: (progress: ImportProgress) => steps.push(progress) };
    const items = [1, 2, 3].map((value) => ({ product_id: `P${value}`, value }));
    const started = await newstore.catalog.importPrices(items, PRICES, options);
    const told = steps.map(({ step, file }) => `${step} ${file}`);
    expect(told).toEqual([
      ...["published 1", "published 2", "created 1", "queued 1", "started 1"],
      ...["pausing 2", "created 2", "started 2"],
    ]);
    expect(steps.at(-1)).toMatchObject({ items: 3, skipped: 0, jobId: started.jobs[1]?.id, bytes: started.bytes });
    expect([asked(sandbox)["createImportJob"], asked(sandbox)["startImportJob"]]).toEqual([2, 3]);
  });

  it.each([
    [
      "throws",
      () => {
        throw new TypeError("the screen is gone");
      },
    ],
    ["rejects", () => Promise.reject(new TypeError("the screen is gone"))],
  ])("are started and waited for though what looks on %s, which is logged", async (_, onLook) => {
    const lines: string[] = [];
    const logger = { warn: (line: string) => lines.push(line) };
    const { newstore } = facade({}, { logger });
    const watched = { onProgress: onLook as () => void };
    const started = await newstore.catalog.importPrices(source(3).rows(), PRICES, watched);
    const waiting = { ...POLLING, onState: onLook as () => void };
    expect((await newstore.imports.wait(started, waiting)).isComplete).toBe(true);
    await new Promise(setImmediate);
    for (const hook of ["onProgress", "onState"])
      expect(lines.some((line) => line.includes(`the hook ${hook} failed and was ignored`))).toBe(true);
    expect(lines.join()).not.toContain("the screen is gone");
  });

  it("are adopted where the platform kept one although it refused to create it", async () => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "createImportJob", status: 429, retryAfter: 0, afterwards: true });
    const started = await newstore.catalog.importPrices([{ product_id: "P1", value: 1 }], PRICES);
    expect(sandbox.state.imports.list().map(({ import_id: id }) => id)).toEqual(started.jobs.map(({ id }) => id));
  });

  it("leave their pause at once when the caller aborts, with what has been started", async () => {
    const { newstore } = facade();
    const controller = new AbortController();
    const onProgress = ({ step }: ImportProgress) => step === "pausing" && controller.abort();
    const items = [1, 2].map((value) => ({ product_id: `P${value}`, value }));
    const options = {
      maxFileItems: 1,
      signal: controller.signal,
      onProgress: (one: ImportProgress) => void onProgress(one),
    };
    const error = await failureOf(newstore.catalog.importPrices(items, PRICES, options));
    expect(error.kind).toBe("aborted");
    expect(error.message).toMatch(/Of 2 jobs of the import, 1 had been started \(\S+\)/);
  });
});
