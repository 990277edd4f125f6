import type { AtpExportRow, DriftEvent } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { type Facade, facade, POLLING, SEED } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order } from "../support/orders.js";

async function rowsOf(rows: AsyncIterable<AtpExportRow>): Promise<string[]> {
  const found: string[] = [];
  for await (const row of rows) found.push(`${row.product_id}@${row.fulfillment_node_id} ${row.atp}`);
  return found.sort();
}

describe("an export of sellable stock", () => {
  it("gives every row, then the position at which the next one continues", async () => {
    const { newstore, sandbox } = facade();
    const everything = newstore.availability.export({}, POLLING);
    expect([everything.cursor, everything.job]).toEqual([undefined, undefined]);
    expect(await rowsOf(everything)).toEqual(["P1@DC01 10", "P1@US01 2", "P2@US02 1"]);
    expect(everything.cursor).toBe(sandbox.state.stock.counter());
    expect(everything.job).toMatchObject({ state: "finished" });
    expect(sandbox.violations).toEqual([]);
  });

  it("reports a number that JavaScript cannot hold exactly, once for each place, with its row", async () => {
    const drift: DriftEvent[] = [];
    const lines: string[] = [];
    const options = {
      hooks: { onDrift: (event: DriftEvent) => drift.push(event) },
      logger: { warn: (line: string) => lines.push(line) },
    };
    const { newstore, sandbox } = facade({}, options);
    const rows = [
      '{"product_id":"A","fulfillment_node_id":"X","atp":9007199254740994,"note":"9007199254740993"}',
      '{"product_id":"B","fulfillment_node_id":"X","atp":9007199254740993}',
      '{"product_id":"C","fulfillment_node_id":"X","atp":-9007199254740995,"external_identifiers":[{"identifiers":{"sku":12345678901234567891}}]}',
    ];
    const link = sandbox.publish("rows.json", new TextEncoder().encode(`[${rows.join(",")}]`));
    sandbox.faults.add({ operation: "showExportJob", status: 200, body: { state: "finished", link }, times: 1 });
    expect(await rowsOf(newstore.availability.export({}, POLLING))).toHaveLength(3);
    expect(drift.map(({ pointer, issue, operationId }) => [pointer, issue.rule, operationId])).toEqual([
      ["/1/atp", "inexact-number", "showExportJob"],
      ["/2/external_identifiers/0/identifiers/sku", "inexact-number", "showExportJob"],
    ]);
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain("9007199254740993");
  });

  it("since a position gives only what changed, and nothing keeps the position", async () => {
    const { newstore, sandbox } = facade();
    const everything = newstore.availability.export({}, POLLING);
    await rowsOf(everything);
    await newstore.orders.inject(order({ external_id: "1" }));
    const changes = newstore.availability.export({ since: everything.cursor as number }, POLLING);
    expect(await rowsOf(changes)).toEqual(["P1@DC01 9"]);
    const unchanged = newstore.availability.export({ since: String(changes.cursor) }, POLLING);
    expect(await rowsOf(unchanged)).toEqual([]);
    expect(unchanged.cursor).toBe(String(sandbox.state.stock.counter()));
  });

  it("of a platform that holds nothing has no position: 0 is none, and the next one is of everything again", async () => {
    const { newstore } = facade({ seed: {} });
    const everything = newstore.availability.export({}, POLLING);
    expect(await rowsOf(everything)).toEqual([]);
    expect([everything.job?.last_updated_at, everything.cursor]).toEqual([0, undefined]);
  });

  it("reads the file of a job that names no position, and goes on from the old one", async () => {
    const { newstore, sandbox } = facade();
    const link = sandbox.publish("rows.json", new TextEncoder().encode('[{"product_id":"Z","atp":3}]'));
    sandbox.faults.add({ operation: "showExportJob", status: 200, body: { state: "finished", link } });
    const changes = newstore.availability.export({ since: 1 }, POLLING);
    expect(await rowsOf(changes)).toEqual(["Z@undefined 3"]);
    expect(changes.cursor).toBe(1);
  });

  it("has no position while rows are missing, so that a crash repeats rows and loses none", async () => {
    const { newstore } = facade();
    const everything = newstore.availability.export({}, POLLING);
    for await (const row of everything) {
      expect(row.product_id).toBeTypeOf("string");
      break;
    }
    expect(everything.cursor).toBeUndefined();
  });

  it("comes in batches as well, and starts a job for each reading", async () => {
    const { newstore, sandbox } = facade();
    const everything = newstore.availability.export({}, POLLING);
    expect(sandbox.requests).toEqual([]);
    let rows = 0;
    for await (const batch of everything.batches()) rows += batch.length;
    for await (const batch of everything.batches()) rows += batch.length;
    expect([rows, sandbox.state.exports.jobs.size]).toEqual([6, 2]);
  });

  it("gives a product and location once, unless every row is wanted", async () => {
    const [catalog] = SEED.products ?? [];
    if (catalog === undefined) throw new Error("no seed");
    const seed = { ...SEED, products: [catalog, { ...catalog, locale: "fr-CA", isMaster: false }] };
    const { newstore } = facade({ seed, duplicateExportRows: true });
    expect(await rowsOf(newstore.availability.export({}, POLLING))).toHaveLength(3);
    expect(await rowsOf(newstore.availability.export({ distinct: false }, POLLING))).toHaveLength(6);
  });

  it("reads a file that is plain JSON, zipped or gzipped", async () => {
    const text = '[{"product_id":"Z","fulfillment_node_id":"DC01","atp":3}]';
    const gzipped = new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip")));
    expect(await rowsOf(withFile(new Uint8Array(await gzipped.arrayBuffer())))).toEqual(["Z@DC01 3"]);
    expect(await rowsOf(withFile(text))).toEqual(["Z@DC01 3"]);
    const { newstore } = facade({ exportFormat: "json" });
    expect(await rowsOf(newstore.availability.export({}, POLLING))).toHaveLength(3);
  });

  it("sends no token to the link", async () => {
    const seen: boolean[] = [];
    const world: Facade = facade({}, { fetch: (input, init) => fetchNoting(world, seen, input, init) });
    await rowsOf(world.newstore.availability.export({}, POLLING));
    expect(seen).toEqual([false]);
  });
});

describe("an export that goes wrong says why and what to do", () => {
  it.each([
    ["<html>Welcome</html>", "Not a JSON array: it does not begin with [."],
    ["", "Not a JSON array: it is empty."],
    ['[{"product_id":"Z"', "Not a JSON array: it is cut off."],
    ["PK\u0003\u0004garbage", "Not a readable zip archive: it is cut off"],
    [new Uint8Array([0x1f, 0x8b, 1, 2, 3]), "Export again."],
  ])("when the file holds garbage (%j)", async (file, why) => {
    const error = await failureOf(() => rowsOf(withFile(file)));
    expect(error.kind).toBe("api");
    expect(error.message).toMatch(/^The export file from sandbox\.p\.newstore\.net is not what it should be\./);
    expect(error.message).toContain(why);
    expect(error.message).toContain("Export again.");
  });

  it("when the link has expired", async () => {
    const { newstore } = facade({ exportLinkLifetimeMs: 0 });
    const error = await failureOf(() => rowsOf(newstore.availability.export({}, POLLING)));
    expect(error).toMatchObject({ kind: "api", status: 403 });
    expect(error.message).toContain("returned 403. Links expire; export again.");
  });

  it("when the file breaks off", async () => {
    const rows = withFile(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('[{"product_id":"Z","atp":1},{')),
        pull: (controller) => controller.error(new TypeError("terminated")),
      }),
    );
    const error = await failureOf(() => rowsOf(rows));
    expect(error.kind).toBe("connection");
    expect(error.message).toContain("broke off");
    expect(rows.cursor).toBeUndefined();
  });

  it("when the caller's signal ends the download", async () => {
    const controller = new AbortController();
    const stalled = new ReadableStream({
      pull(stream) {
        controller.signal.addEventListener("abort", () => stream.error(controller.signal.reason));
        setTimeout(() => controller.abort(new Error("shutting down")), 10);
        return new Promise(() => {});
      },
    });
    const error = await failureOf(() => rowsOf(withFile(stalled, { signal: controller.signal })));
    expect(error).toMatchObject({ kind: "aborted", cause: { message: "shutting down" } });
  });

  it.each([
    [{ state: "failed" }, "job", 'ended in the state "failed". Export again.'],
    [
      { state: "finished", link: "exports/1.zip", last_updated_at: 3 },
      "api",
      "The export's link is no URL. Export again.",
    ],
  ])("when the job ends as %j", async (body, kind, text) => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "showExportJob", status: 200, body });
    const error = await failureOf(() => rowsOf(newstore.availability.export({}, POLLING)));
    expect(error.kind).toBe(kind);
    expect(error.message).toContain(text);
  });

  it.each(["", " ", "yesterday", -1, 1.5, Number.NaN, null, "1e3"])(
    "when it should go on at %j, which is no position",
    async (since) => {
      const { newstore, sandbox } = facade();
      const error = await failureOf(() => rowsOf(newstore.availability.export({ since: since as never }, POLLING)));
      expect(error).toMatchObject({ kind: "validation", issues: [{ path: "since" }] });
      expect(error.message).toContain("Give the cursor of an earlier export");
      expect(sandbox.requests).toEqual([]);
    },
  );
});

/** An export whose file is this one. */
function withFile(file: string | Uint8Array<ArrayBuffer> | ReadableStream, options: { signal?: AbortSignal } = {}) {
  const world: Facade = facade(
    {},
    {
      fetch: async (input, init) =>
        String(input.url ?? input).includes("/exports/") ? new Response(file) : world.sandbox.fetch(input, init),
    },
  );
  return world.newstore.availability.export({}, { ...POLLING, ...options });
}

function fetchNoting(world: Facade, seen: boolean[], input: Request | string, init?: RequestInit) {
  const request = new Request(input, init);
  if (request.url.includes("/exports/")) seen.push(request.headers.has("authorization"));
  return world.sandbox.fetch(request);
}
