import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/core/system-clock.js";
import { zipBytes } from "../../src/files/zip-writer.js";
import type { FacadeContext } from "../../src/resources/lib/context.js";
import { exportedRows } from "../../src/resources/lib/download.js";
import { NetworkWait } from "../../src/resources/lib/network-wait.js";
import { TooLong } from "../../src/resources/lib/user-work.js";
import { fakeClock, patientClock, until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const ROWS = Array.from({ length: 5_000 }, (_, index) => ({ product_id: `P${index}`, atp: index }));
const JSON_FILE = Buffer.from(JSON.stringify(ROWS));

let server: Server | undefined;
const sockets = new Set<Socket>();
/** Responses that are still being written. */
const open = new Set<ServerResponse>();

afterEach(() => stopServer());

async function stopServer(): Promise<void> {
  for (const socket of sockets) socket.destroy();
  open.clear();
  await new Promise((resolve) => (server === undefined ? resolve(0) : server.close(resolve)));
  server = undefined;
}

type Handler = (request: IncomingMessage, response: ServerResponse, index: number) => void;

async function serve(handler: Handler): Promise<{ readonly link: string; readonly ranges: (string | undefined)[] }> {
  const ranges: (string | undefined)[] = [];
  server = createServer((request, response) => {
    taken = 0;
    ranges.push(request.headers.range);
    open.add(response);
    response.on("close", () => open.delete(response));
    handler(request, response, ranges.length - 1);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return { link: `http://127.0.0.1:${(server.address() as AddressInfo).port}/file?signature=s3cr3t`, ranges };
}

/** Bytes that the reader has taken of the response to the last request. */
let taken = 0;

/** Gives a piece of a body when it is asked for, and counts it when the next one is: it has been taken then. */
async function countingFetch(input: string, init: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  const reader = response.body?.getReader();
  let given = 0;
  const counting = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        taken = given;
        const { done, value } = (await reader?.read()) ?? { done: true };
        if (done || value === undefined) return controller.close();
        given += value.byteLength;
        controller.enqueue(value);
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  const { status, headers } = response;
  const isEmpty = status === 204 || status === 304 || reader === undefined;
  return Object.defineProperty(new Response(isEmpty ? null : counting, { status, headers }), "url", {
    value: response.url,
  });
}

const context = (changes: Partial<FacadeContext> = {}) =>
  ({
    fetch: countingFetch,
    clock: systemClock,
    hooks: {},
    logger: {},
    // Far away: a busy machine may take its time. A deadline that is tested is given where it is.
    timeouts: { perAttemptMs: 60_000, totalMs: 120_000 },
    retry: { baseDelayMs: 1, maxDelayMs: 2 },
    ...changes,
  }) as FacadeContext;

async function rowsOf(batches: AsyncIterable<unknown[]>): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

/** Breaks a connection off once so many bytes of the body have been read: it takes along what has not. */
function breakOnceTaken(response: ServerResponse, bytes: number): void {
  void until(() => taken >= bytes || !open.has(response)).then(() => response.destroy());
}

/** Gives the file, by range where that is asked for, and breaks off after `most` bytes. */
function part(
  file: Uint8Array,
  request: IncomingMessage,
  response: ServerResponse,
  most: number,
  ...tags: readonly (string | undefined)[]
): void {
  const [etag] = tags.length === 0 ? ['"one"'] : tags;
  const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
  const isRange = request.headers.range !== undefined && etag !== undefined && request.headers["if-range"] === etag;
  const from = isRange ? start : 0;
  response.writeHead(isRange ? 206 : 200, {
    ...(etag !== undefined && { etag }),
    "content-length": file.byteLength - from,
    ...(isRange && { "content-range": `bytes ${from}-${file.byteLength - 1}/${file.byteLength}` }),
  });
  const end = Math.min(file.byteLength, from + most);
  response.write(file.subarray(from, end), () => {
    if (end === file.byteLength) return void response.end();
    breakOnceTaken(response, end - from);
  });
}

describe("a file behind a link", () => {
  it.each([
    ["JSON", () => JSON_FILE],
    ["gzip", () => gzipSync(JSON_FILE)],
    ["zip", async () => zipBytes([{ name: "rows.json", bytes: JSON_FILE }])],
  ])("as %s is read whole", async (_, make) => {
    const file = await make();
    const { link } = await serve((request, response) => part(file, request, response, file.byteLength));
    expect(await rowsOf(exportedRows(context(), link))).toEqual(ROWS);
  });

  it.each([
    ["JSON", () => JSON_FILE],
    ["gzip", () => gzipSync(JSON_FILE)],
  ])("as %s goes on by range where a connection broke", async (_, make) => {
    const file = make();
    const most = Math.ceil(file.byteLength / 5);
    const { link, ranges } = await serve((request, response) => part(file, request, response, most));
    expect(await rowsOf(exportedRows(context(), link))).toEqual(ROWS);
    expect(ranges[0]).toBeUndefined();
    expect(ranges.slice(1)).toEqual([1, 2, 3, 4].map((times) => `bytes=${times * most}-`));
  });

  it("is read whole wherever it breaks", async () => {
    let most = 1;
    const file = Buffer.from(JSON.stringify(ROWS.slice(0, 20)));
    const { link } = await serve((request, response, index) => {
      part(file, request, response, index % 2 === 0 ? most : file.byteLength);
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: file.byteLength }), async (cut) => {
        most = cut;
        expect(await rowsOf(exportedRows(context(), link))).toEqual(ROWS.slice(0, 20));
      }),
      { numRuns: 15 },
    );
  });

  it("is read again after a 503 and after a reset before the first byte", async () => {
    const { link, ranges } = await serve((request, response, index) => {
      if (index === 0) response.writeHead(503).end("SlowDown");
      else if (index === 1) request.socket.destroy();
      else part(JSON_FILE, request, response, JSON_FILE.byteLength);
    });
    expect(await rowsOf(exportedRows(context(), link))).toHaveLength(ROWS.length);
    expect(ranges).toHaveLength(3);
  });

  it("is given up after the retries, as what may be repeated", async () => {
    const { link, ranges } = await serve((_, response) => response.writeHead(503).end());
    const error = await failureOf(rowsOf(exportedRows(context(), link)));
    expect(error).toMatchObject({ kind: "api", status: 503, retryable: true });
    expect(error.message).not.toContain("s3cr3t");
    expect(ranges).toHaveLength(3);
  });

  it("is not put together of two files", async () => {
    const { link } = await serve((request, response, index) => part(JSON_FILE, request, response, 1_000, `"${index}"`));
    const error = await failureOf(rowsOf(exportedRows(context(), link)));
    expect(error).toMatchObject({ kind: "api", retryable: true });
    expect(error.message).toContain("changed while it was read");
  });

  it.each([
    ["before the first byte", 0],
    ["after some", 1_000],
  ])("that stalls %s ends with the attempt's deadline, and all attempts with the call's", async (_, most) => {
    const { link } = await serve((_request, response) => {
      response.writeHead(200, { etag: '"one"' });
      if (most > 0) response.write(JSON_FILE.subarray(0, most));
    });
    const slow = context({ timeouts: { perAttemptMs: 100, totalMs: 10_000 } });
    expect(await failureOf(rowsOf(exportedRows(slow, link, { retry: { retries: 0 } })))).toMatchObject({
      kind: "timeout",
    });
    const late = context({ timeouts: { perAttemptMs: 60_000, totalMs: 100 } });
    const error = await failureOf(rowsOf(exportedRows(late, link)));
    expect(error).toMatchObject({ kind: "timeout", retryable: true });
    expect(error.message).toContain("timeouts.totalMs, 100 ms");
  });

  it("ends with the signal, while it waits and between two pieces", async () => {
    const { link } = await serve((_, response) => {
      response.writeHead(200);
      response.write(JSON_FILE.subarray(0, 1_000));
    });
    const signal = AbortSignal.timeout(50);
    const error = await failureOf(rowsOf(exportedRows(context(), link, { signal })));
    expect(error).toMatchObject({ kind: "aborted" });
    expect(await failureOf(rowsOf(exportedRows(context(), link, { signal })))).toMatchObject({ kind: "aborted" });
  });

  it.each([
    ["by range where it has an ETag", '"one"'],
    ["from its begin where it has none", undefined],
    ["from its begin where its ETag is a weak one", 'W/"one"'],
  ])("cut at every tenth of it is read whole, %s", async (_, etag) => {
    const file = gzipSync(JSON_FILE);
    for (let tenth = 0; tenth <= 10; tenth += 1) {
      const cut = Math.floor((file.byteLength * tenth) / 10);
      const { link, ranges } = await serve((request, response, index) =>
        part(file, request, response, index === 0 ? cut : file.byteLength, etag),
      );
      expect(await rowsOf(exportedRows(context(), link))).toEqual(ROWS);
      const isRange = etag === '"one"' && cut > 0;
      if (tenth < 10) expect(ranges).toEqual([undefined, isRange ? `bytes=${cut}-` : undefined]);
      await stopServer();
    }
  });

  it("without an ETag that is another one when it is read again is not put together", async () => {
    const other = Buffer.from(JSON.stringify(ROWS.map((row) => ({ ...row, atp: row.atp + 1 }))));
    const { link } = await serve((request, response, index) =>
      part(index === 0 ? JSON_FILE : other, request, response, 100_000, undefined),
    );
    const error = await failureOf(rowsOf(exportedRows(context(), link)));
    expect(error).toMatchObject({ kind: "api", retryable: true });
    expect(error.message).toContain("changed while it was read");
  });

  it.each([
    ["longer than it is", (length: number) => length + 10],
    ["shorter than it is", (length: number) => length - 10],
  ])("that says it is %s is refused", async (_, announced) => {
    const { link } = await serve((_request, response) => {
      response.strictContentLength = false;
      response.writeHead(200, { "content-length": announced(JSON_FILE.byteLength) });
      response.write(JSON_FILE, () => response.destroy());
    });
    const error = await failureOf(rowsOf(exportedRows(context(), link)));
    expect(["api", "connection"]).toContain(error.kind);
  });

  it("is not late because its reader takes minutes between two batches", async () => {
    const clock = fakeClock();
    const { link } = await serve((_, response) => response.end(JSON_FILE));
    let rows = 0;
    for await (const batch of exportedRows(
      context({ clock, timeouts: { perAttemptMs: 1_000, totalMs: 2_000 } }),
      link,
    )) {
      rows += batch.length;
      clock.advance(600_000);
    }
    expect(rows).toBe(ROWS.length);
  });

  it("that expired is read by a new link, from where it was", async () => {
    const { link, ranges } = await serve((request, response, index) => {
      if (index === 1) response.writeHead(403).end("<Error/>");
      else part(JSON_FILE, request, response, index === 0 ? 50_000 : JSON_FILE.byteLength);
    });
    let renewals = 0;
    const renewLink = async () => {
      renewals += 1;
      return `${link}&new`;
    };
    expect(await rowsOf(exportedRows(context(), link, {}, { renewLink }))).toEqual(ROWS);
    expect([renewals, ranges]).toEqual([1, [undefined, "bytes=50000-", "bytes=50000-"]]);
  });

  it("is renewed once: a new link that is refused as well is the end", async () => {
    const { link, ranges } = await serve((_, response) => response.writeHead(403).end("<Error/>"));
    const error = await failureOf(rowsOf(exportedRows(context(), link, {}, { renewLink: async () => link })));
    expect(error).toMatchObject({ kind: "api", status: 403 });
    expect(ranges).toHaveLength(2);
  });

  it("that expired is not asked for again", async () => {
    const { link, ranges } = await serve((_, response) => response.writeHead(403).end("<Error/>"));
    expect(await failureOf(rowsOf(exportedRows(context(), link)))).toMatchObject({ kind: "api", status: 403 });
    expect(ranges).toHaveLength(1);
  });
});

describe("a pause before another attempt", () => {
  /** Real time in which pauses are over at once, and what they were. */
  const skipping = (pausesMs: number[], longestMs = 60_000) => ({
    ...systemClock,
    random: () => 0.5,
    startTimer(delayMs: number, callback: () => void) {
      if (delayMs === 2_000 || delayMs > longestMs) return patientClock.startTimer(delayMs, callback);
      pausesMs.push(delayMs);
      return systemClock.startTimer(0, callback);
    },
  });
  const busy = (headers: Record<string, string>) =>
    serve((request, response, index) => {
      if (index % 2 === 0) response.writeHead(503, headers).end("SlowDown");
      else part(JSON_FILE, request, response, JSON_FILE.byteLength);
    });

  it.each([
    ["as long as it asks", { "retry-after": "40" }],
    [
      "until the moment that it names",
      { date: "Mon, 02 Mar 2026 10:00:00 GMT", "retry-after": "Mon, 02 Mar 2026 10:00:40 GMT" },
    ],
  ])("takes %s, which is longer than an attempt may be", async (_, headers) => {
    const pausesMs: number[] = [];
    const { link } = await busy(headers);
    const patient = context({ clock: skipping(pausesMs), timeouts: { perAttemptMs: 2_000, totalMs: 120_000 } });
    expect(await rowsOf(exportedRows(patient, link))).toHaveLength(ROWS.length);
    expect(pausesMs).toEqual([40_000]);
  });

  it.each([
    ["a cap", { timeouts: { perAttemptMs: 2_000, totalMs: 120_000 }, retry: { retryAfterCapMs: 30_000 } }],
    ["what is left of timeouts.totalMs", { timeouts: { perAttemptMs: 2_000, totalMs: 40_000 } }],
  ])("beyond %s is not made: the file store's words come at once", async (_, changes) => {
    const pausesMs: number[] = [];
    const { link, ranges } = await busy({ "retry-after": "40" });
    const error = await failureOf(rowsOf(exportedRows(context({ clock: skipping(pausesMs), ...changes }), link)));
    expect(error).toMatchObject({ kind: "api", status: 503, retryable: true, retryAfterMs: 40_000, next: "wait" });
    expect(error.message).not.toContain("not what it should be");
    expect([pausesMs, ranges.length]).toEqual([[], 1]);
  });

  it("ends with the signal", async () => {
    const { link } = await busy({ "retry-after": "40" });
    const patient = context({ timeouts: { perAttemptMs: 2_000, totalMs: 120_000 } });
    const error = await failureOf(rowsOf(exportedRows(patient, link, { signal: AbortSignal.timeout(100) })));
    expect(error).toMatchObject({ kind: "aborted" });
  });

  it("and whatever fails on the way ends as an error of the network, never as one of the file", async () => {
    const failure = fc.constantFrom<[string, Handler]>(
      ["reset", (request) => request.socket.destroy()],
      ["503", (_, response) => response.writeHead(503).end()],
      ["429", (_, response) => response.writeHead(429, { "retry-after": "1" }).end()],
      ["stall", (_, response) => response.writeHead(200).write(JSON_FILE.subarray(0, 10))],
      ["cut", (request, response) => part(JSON_FILE, request, response, 2_000)],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(failure, { minLength: 1, maxLength: 4 }), fc.nat(3), async (failures, retries) => {
        const { link } = await serve((request, response, index) =>
          (failures[index % failures.length] as (typeof failures)[0])[1](request, response, index),
        );
        let useless = 0;
        const onUseless = () => {
          useless += 1;
        };
        const hasty = context({ timeouts: { perAttemptMs: 60, totalMs: 200 }, retry: { retries, baseDelayMs: 1 } });
        const read = await rowsOf(exportedRows(hasty, link, {}, { onUseless })).catch((error: unknown) => error);
        if (Array.isArray(read)) expect(read).toHaveLength(ROWS.length);
        else expect(read).toMatchObject({ kind: expect.stringMatching(/^(api|timeout|connection)$/), retryable: true });
        expect(useless).toBe(0);
        await stopServer();
      }),
      { numRuns: 15 },
    );
  });
});

describe("the time of a download", () => {
  /** A file store whose every piece takes so long, by the clock. */
  const slow = (clock: ReturnType<typeof fakeClock>, pieceMs: number, pieces = 10) => {
    const size = Math.ceil(JSON_FILE.byteLength / pieces);
    async function* body() {
      for (let at = 0; at < JSON_FILE.byteLength; at += size) {
        await Promise.resolve();
        clock.advance(pieceMs);
        yield JSON_FILE.subarray(at, at + size);
      }
    }
    return async () => ({ status: 200, headers: new Headers(), body: body() });
  };

  it("is not over while the file keeps coming, however long that takes", async () => {
    const clock = fakeClock();
    const timeouts = { perAttemptMs: 1_000, totalMs: 2_000 };
    const startMs = clock.monotonicMs();
    const rows = await rowsOf(
      exportedRows(context({ clock, timeouts, fetch: slow(clock, 900) }), "https://a.example/"),
    );
    expect(rows).toHaveLength(ROWS.length);
    expect(clock.monotonicMs() - startMs).toBeGreaterThan(4 * timeouts.totalMs);
  });

  it("counts what passes without a byte, over attempts and pauses", async () => {
    const clock = fakeClock({ autoRunUpToMs: 500, random: [0.999] });
    let attempts = 0;
    const stalled = async () => {
      attempts += 1;
      await Promise.resolve();
      clock.advance(1_000);
      return new Promise(() => {});
    };
    const timeouts = { perAttemptMs: 1_000, totalMs: 3_500 };
    const retry = { retries: 20, baseDelayMs: 500, maxDelayMs: 500 };
    const error = await failureOf(
      rowsOf(exportedRows(context({ clock, timeouts, retry, fetch: stalled }), "https://a.example/")),
    );
    expect(error.message).toContain("nothing more of it came for timeouts.totalMs, 3500 ms");
    expect(attempts).toBe(3);
  });

  it("does not count what a reader takes who lets nobody else work", async () => {
    const clock = fakeClock();
    const wait = new NetworkWait({ perAttemptMs: 1_000, totalMs: 2_000 }, clock, new AbortController().signal);
    let arrive = (_: string) => {};
    const piece = wait.for(new Promise<string>((resolve) => (arrive = resolve)));
    clock.skip(600_000);
    // Timers come before what the network has brought meanwhile.
    clock.advance(0);
    arrive("a piece");
    expect(await piece).toBe("a piece");
    wait.came();
    const nothing = failureOrTooLong(wait.for(new Promise(() => {})));
    clock.skip(600_000);
    clock.advance(0);
    clock.advance(1_000);
    expect(await nothing).toBeInstanceOf(TooLong);
  });

  const failureOrTooLong = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);
});

describe("the end of a file", () => {
  /** Says nothing of the end: the connection breaks where it would come. */
  const unended = (response: ServerResponse) => {
    response.writeHead(200, { etag: '"one"' });
    response.write(JSON_FILE, () => breakOnceTaken(response, JSON_FILE.byteLength));
  };

  it("is where a range begins behind its last byte", async () => {
    const { link, ranges } = await serve((_, response, index) => {
      if (index === 0) unended(response);
      else response.writeHead(416, { "content-range": `bytes */${JSON_FILE.byteLength}` }).end("<Error/>");
    });
    expect(await rowsOf(exportedRows(context(), link))).toEqual(ROWS);
    expect(ranges).toEqual([undefined, `bytes=${JSON_FILE.byteLength}-`]);
  });

  it("is where as many bytes have come as were announced, whatever the connection does then", async () => {
    async function* body() {
      yield JSON_FILE;
      throw new Error("other side closed");
    }
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      return { status: 200, headers: new Headers({ "content-length": String(JSON_FILE.byteLength) }), body: body() };
    };
    expect(await rowsOf(exportedRows(context({ fetch }), "https://a.example/"))).toEqual(ROWS);
    expect(requests).toBe(1);
  });

  it.each([
    ["is shorter than what has come", { "content-range": "bytes */10" }],
    ["does not say how long it is", {}],
  ])("is none where the file of a 416 %s", async (_, headers) => {
    const { link } = await serve((request, response, index) => {
      if (index === 0) part(JSON_FILE, request, response, 50_000);
      else response.writeHead(416, headers).end();
    });
    const error = await failureOf(rowsOf(exportedRows(context(), link)));
    expect(error).toMatchObject({ kind: "api", retryable: true });
    expect(error.message).toContain("changed while it was read");
  });
});

describe("an archive behind a link", () => {
  const given = async (files: Parameters<typeof zipBytes>[0]) => {
    const bytes = await zipBytes(files);
    const { link } = await serve((_, response) => response.end(bytes));
    return exportedRows(context(), link);
  };
  const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

  it("may hold what Finder adds, at any depth and in any place", async () => {
    const shadows = [file("__MACOSX/._a.json", "x"), file("a/.DS_Store", "x"), file("a/__MACOSX/b", "x")];
    const rows = await given([
      ...shadows,
      file("a/rows.json", '[{"product_id":"A"}]'),
      ...shadows.map((one) => ({ ...one, name: `2/${one.name}` })),
    ]);
    expect(await rowsOf(rows)).toEqual([{ product_id: "A" }]);
  });

  it.each([
    ["several files", [file("a.json", "[1]"), file("b.json", "[2]")]],
    ["no file", [file("__MACOSX/a.json", "[1]")]],
  ])("that holds %s is none", async (what, files) => {
    const error = await failureOf(rowsOf(await given(files)));
    expect(error).toMatchObject({ kind: "api" });
    expect(error.message).toContain(`The archive holds ${what} where one was expected.`);
  });

  it.each([
    ["blanks", " "],
    ["one string", "x"],
  ])("that is a bomb of %s is refused before it is inflated", async (_, filler) => {
    const head = filler === "x" ? '[{"product_id":"' : "[";
    const rows = await given([file("rows.json", `${head}${filler.repeat(50_000_000)}`)]);
    const error = await failureOf(rowsOf(rows));
    expect(error).toMatchObject({ kind: "api" });
    expect(error.message).toContain("an item is longer than 4194304 bytes");
  });
});

describe("the connection is closed", () => {
  const zipped = zipBytes([{ name: "rows.json", bytes: JSON_FILE }]);
  const endless: Record<string, (response: ServerResponse) => void> = {
    zip: (response) => void zipped.then((bytes) => response.write(bytes.subarray(0, 15_000))),
    JSON: (response) => void response.write(JSON_FILE.subarray(0, 100_000)),
    gzip: (response) => void response.write(gzipSync(JSON_FILE).subarray(0, 15_000)),
    "an HTML page": (response) => void response.write(`<html>${" ".repeat(100_000)}`),
  };

  const closed = () => until(() => open.size === 0);

  it.each(["JSON", "gzip", "zip"])("when the reader breaks out of %s", async (kind) => {
    const { link } = await serve((_, response) => endless[kind]?.(response.writeHead(200)));
    for await (const batch of exportedRows(context(), link)) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    await closed();
  });

  it.each(["JSON", "gzip", "zip"])("when the reader has seen 2,000 rows of %s", async (kind) => {
    const whole: Record<string, () => Promise<Uint8Array>> = {
      JSON: async () => JSON_FILE,
      gzip: async () => gzipSync(JSON_FILE),
      zip: () => zipped,
    };
    const bytes = (await whole[kind]?.()) ?? JSON_FILE;
    // All but its end: whoever reads on waits for that.
    const { link } = await serve((_, response) => response.writeHead(200).write(bytes.subarray(0, -200)));
    let rows = 0;
    for await (const batch of exportedRows(context(), link)) {
      rows += batch.length;
      if (rows >= 2_000) break;
    }
    expect(rows).toBeLessThan(ROWS.length);
    await closed();
  });

  it.each(["JSON", "gzip", "zip"])("when the reader throws in %s", async (kind) => {
    const { link } = await serve((_, response) => endless[kind]?.(response.writeHead(200)));
    const reading = async () => {
      for await (const _ of exportedRows(context(), link)) throw new Error("the shop is away");
    };
    await expect(reading()).rejects.toThrow("the shop is away");
    await closed();
  });

  it("when a page comes in place of the file", async () => {
    const { link } = await serve((_, response) => endless["an HTML page"]?.(response.writeHead(200)));
    expect(await failureOf(rowsOf(exportedRows(context(), link)))).toMatchObject({ kind: "api" });
    await closed();
  });

  it("when the file is larger than it may be, after inflation", async () => {
    const bomb = gzipSync(Buffer.from(`[${" ".repeat(20_000_000)}]`));
    const { link } = await serve((request, response) => part(bomb, request, response, bomb.byteLength));
    const error = await failureOf(rowsOf(exportedRows(context({ maxResponseBytes: 1_000_000 }), link)));
    expect(error).toMatchObject({ kind: "api" });
    expect(error.message).toContain("larger than 1000000 bytes");
    // A connection that has given all it had may stay open for the next request.
  });
});

describe("a file that is larger than maxResponseBytes", () => {
  const made: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
    JSON: () => JSON_FILE,
    gzip: () => gzipSync(JSON_FILE),
    zip: () => zipBytes([{ name: "rows.json", bytes: JSON_FILE }]),
  };

  it.each(Object.keys(made))("is refused by what is in it, as %s, and one of just that size is read", async (kind) => {
    const file = (await made[kind]?.()) ?? JSON_FILE;
    // Without a length: only what comes says how much it is.
    const { link } = await serve((_, response) => response.writeHead(200).end(file));
    const limited = (maxResponseBytes: number) => rowsOf(exportedRows(context({ maxResponseBytes }), link));
    expect(await limited(JSON_FILE.byteLength)).toHaveLength(ROWS.length);
    const error = await failureOf(limited(JSON_FILE.byteLength - 1));
    expect(error).toMatchObject({ kind: "api" });
    expect(error.message).toContain(`larger than ${JSON_FILE.byteLength - 1} bytes`);
  });
});

describe("a link that is not https", () => {
  it.each(["http://files.example/x", "ftp://files.example/x", "file:///etc/passwd", "http://127.0.0.1.evil.example/"])(
    "is not followed: %s",
    async (link) => {
      const never = context({ fetch: () => Promise.reject(new Error("it was fetched")) });
      const error = await failureOf(rowsOf(exportedRows(never, link)));
      expect(error).toMatchObject({ kind: "api" });
      expect(error.message).toContain("is not https");
    },
  );

  it("is followed where its host is named", async () => {
    const named = context({ fetch: async () => new Response('[{"product_id":"A"}]') });
    const access = { httpHosts: ["files.internal:9000"] };
    expect(await rowsOf(exportedRows(named, "http://files.internal:9000/x", {}, access))).toHaveLength(1);
    const error = await failureOf(rowsOf(exportedRows(named, "http://files.internal:9001/x", {}, access)));
    expect(error.message).toContain("files.internal:9001 is not https");
  });

  it("is followed to the client's own host, and not from there to another", async () => {
    const seen: string[] = [];
    const own = context({
      baseUrl: "http://newstore.internal:8080",
      fetch: async (url: string) => {
        seen.push(url);
        return new Response(null, { status: 302, headers: { location: "http://evil.example/" } });
      },
    });
    const error = await failureOf(rowsOf(exportedRows(own, "http://newstore.internal:8080/file")));
    expect(error.message).toContain("evil.example is not https");
    expect(seen).toEqual(["http://newstore.internal:8080/file"]);
  });
});
