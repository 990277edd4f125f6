import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { type ExportState, fileState, memoryState, type StateStore } from "newstore-sdk";
import { createSandbox, type Sandbox } from "newstore-sdk/sandbox";
import { afterAll, describe, expect, it } from "vitest";
import { asked, facade, POLLING, SEED } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { order } from "../support/orders.js";

const folder = mkdtempSync(join(tmpdir(), "newstore-state-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A store that notes what was saved. */
function noting(initial?: ExportState): StateStore<ExportState> & { readonly saved: ExportState[] } {
  const { load, save } = memoryState(initial);
  const saved: ExportState[] = [];
  return {
    saved,
    load,
    async save(state) {
      saved.push(state);
      await save(state);
    },
  };
}

async function rowsOf(rows: AsyncIterable<{ readonly product_id: string; readonly atp: number }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { product_id, atp } of rows) found.push(`${product_id} ${atp}`);
  return found.sort();
}

describe("an export whose position is kept", () => {
  it("is of everything first, then of what changed, and keeps the position where nothing has", async () => {
    const { newstore, sandbox } = facade();
    const cursorStore = memoryState<ExportState>();
    const next = () => rowsOf(newstore.availability.export({ cursorStore }, POLLING));
    expect(await next()).toEqual(["P1 10", "P1 2", "P2 1"]);
    await newstore.orders.inject(order({ external_id: "1" }));
    expect(await next()).toEqual(["P1 9"]);
    expect(await next()).toEqual([]);
    expect(await cursorStore.load()).toEqual({ cursor: sandbox.state.stock.counter() });
  });

  it("notes the job before it waits for it, and the position after the loop has taken the last row", async () => {
    const { newstore, sandbox } = facade();
    const cursorStore = noting();
    const rows = newstore.availability.export({ cursorStore }, POLLING)[Symbol.asyncIterator]();
    for (let row = 0; row < 3; row += 1) await rows.next();
    const [job] = sandbox.state.exports.jobs.keys();
    expect(cursorStore.saved).toEqual([{ job }]);
    expect((await rows.next()).done).toBe(true);
    expect(cursorStore.saved).toEqual([{ job }, { cursor: sandbox.state.stock.counter() }]);
  });

  it("goes on with the job that an earlier process left behind", async () => {
    const { newstore, sandbox } = facade();
    const cursorStore = memoryState<ExportState>();
    for await (const _ of newstore.availability.export({ cursorStore }, POLLING)) break;
    expect(await rowsOf(newstore.availability.export({ cursorStore }, POLLING))).toHaveLength(3);
    expect(sandbox.state.exports.jobs.size).toBe(1);
  });

  it("goes on with it as well where a gateway on the way does not know of jobs for a moment", async () => {
    const { newstore, sandbox } = facade();
    const cursorStore = memoryState<ExportState>();
    for await (const _ of newstore.availability.export({ cursorStore }, POLLING)) break;
    sandbox.faults.add({ operation: "showExportJob", status: 404, html: true, times: 4 });
    expect(await rowsOf(newstore.availability.export({ cursorStore }, POLLING))).toHaveLength(3);
    expect(sandbox.state.exports.jobs.size).toBe(1);
  });

  it.each<[string, object]>([
    ["a page", { html: true }],
    ["a line", { body: "no such route" }],
    ["a list", { body: [] }],
  ])("keeps it where a gateway says for long that there is none, with %s", async (_, form) => {
    const { newstore, sandbox } = facade();
    const cursorStore = memoryState<ExportState>({ cursor: 1, job: "left-behind" });
    for (const status of [400, 404, 410]) {
      sandbox.faults.clear();
      sandbox.faults.add({ operation: "showExportJob", status, ...form, times: Number.POSITIVE_INFINITY });
      const error = await failureOf(rowsOf(newstore.availability.export({ cursorStore }, POLLING)));
      expect(error).toMatchObject({ kind: "api", status, jobId: "left-behind" });
      expect(await cursorStore.load()).toEqual({ cursor: 1, job: "left-behind" });
    }
    expect(sandbox.state.exports.jobs.size).toBe(0);
  });

  it.each<[string, Parameters<Sandbox["faults"]["add"]>[0]]>([
    ["is not there any more", { operation: "showExportJob", status: 404, times: 1 }],
    ["has failed", { operation: "showExportJob", status: 200, body: { state: "failed" }, times: 1 }],
  ])("begins another job where the one that was left behind %s", async (_, fault) => {
    const { newstore, sandbox } = facade();
    const cursorStore = memoryState<ExportState>({ cursor: 1, job: "left-behind" });
    sandbox.faults.add(fault);
    expect(await rowsOf(newstore.availability.export({ cursorStore }, POLLING))).toEqual(["P1 2", "P2 1"]);
    expect(await cursorStore.load()).toEqual({ cursor: sandbox.state.stock.counter() });
  });

  it("forgets a job whose file is no use, and keeps one that could not be reached", async () => {
    const { newstore, sandbox } = facade();
    const cursorStore = memoryState<ExportState>();
    const link = sandbox.publish("rows.json", new TextEncoder().encode("<html>"));
    sandbox.faults.add({ operation: "showExportJob", status: 200, body: { state: "finished", link }, times: 1 });
    const next = () => rowsOf(newstore.availability.export({ cursorStore }, { ...POLLING, retry: { retries: 0 } }));
    expect(await failureOf(next())).toMatchObject({ kind: "api" });
    expect(await cursorStore.load()).toEqual({});
    sandbox.faults.add({ operation: "showExportJob", status: 503, times: 20 });
    await failureOf(next());
    expect(await cursorStore.load()).toMatchObject({ job: expect.any(String) });
  });

  const FILE = "https://files.example/export?signature=s3cr3t";
  const gone = { operation: "showExportJob", status: 404, times: 1 } as const;

  it.each<[string, boolean, () => Response | Promise<Response>, Partial<typeof gone>?]>([
    ["the file store is away", true, () => new Response(null, { status: 503 })],
    ["the file store asks for a longer pause than there is time", true, () => busy("50")],
    ["the file store is asked too often", true, () => new Response(null, { status: 429 })],
    ["the connection breaks", true, () => Promise.reject(new TypeError("fetch failed"))],
    ["nothing comes", true, () => new Promise(() => {})],
    ["it leads on to a host that is not trusted", true, () => led("http://evil.example/")],
    ["it is longer than the client may read", true, () => new Response(" ".repeat(2_000))],
    [
      "its link has ended and the platform is away",
      true,
      () => refused(),
      { ...gone, status: 503, times: 99 } as never,
    ],
    ["its link has ended and the job is gone", false, () => refused(), gone],
    ["its link has ended, and so has the next", false, () => refused()],
    ["it is not there", false, () => new Response(null, { status: 404 })],
    ["it is another kind of file", false, () => new Response("<html>")],
    ["it is damaged", false, () => new Response('[{"product_id":')],
  ])("when %s, the job's being kept is %s", async (_, isKept, response, fault) => {
    const sandbox = createSandbox({ seed: SEED });
    const cursorStore = noting({ cursor: 1 });
    const { newstore } = facade({}, {
      fetch: (input: string | Request, init?: RequestInit) =>
        String(input instanceof Request ? input.url : input) === FILE ? response() : sandbox.fetch(input, init),
      credentials: sandbox.credentials,
      tenant: sandbox.tenant,
      maxResponseBytes: 1_000,
      timeouts: { perAttemptMs: 100, totalMs: 2_000 },
    } as object);
    sandbox.faults.add({ operation: "showExportJob", status: 200, body: { state: "finished", link: FILE }, times: 1 });
    if (fault === undefined)
      sandbox.faults.add({
        operation: "showExportJob",
        status: 200,
        body: { state: "finished", link: FILE },
        times: 9,
      });
    else sandbox.faults.add(fault as never);
    await failureOf(rowsOf(newstore.availability.export({ cursorStore }, POLLING)));
    const [job] = sandbox.state.exports.jobs.keys();
    expect(await cursorStore.load()).toEqual(isKept ? { cursor: 1, job } : { cursor: 1 });
  });

  const busy = (seconds: string) => new Response(null, { status: 503, headers: { "retry-after": seconds } });
  const refused = () => new Response("<Error/>", { status: 403 });
  const led = (location: string) => new Response(null, { status: 302, headers: { location } });

  it("is of one group, and of the same one again", async () => {
    const { newstore } = facade();
    await newstore.availability.groups.create({ group_name: "web", fulfillment_nodes: ["DC01"] });
    const cursorStore = memoryState<ExportState>();
    expect(await rowsOf(newstore.availability.export({ cursorStore, group: "web" }, POLLING))).toEqual(["P1 10"]);
    const error = await failureOf(rowsOf(newstore.availability.export({ cursorStore }, POLLING)));
    expect(error).toMatchObject({ kind: "validation" });
    expect(error.message).toContain(
      "cursorStore belongs to exports of the group web, and this one is of all locations",
    );
  });

  it("takes no second position", async () => {
    const { newstore, sandbox } = facade();
    const query = { cursorStore: memoryState<ExportState>(), since: 1 };
    expect((await failureOf(rowsOf(newstore.availability.export(query, POLLING)))).message).toContain(
      "Give one of them",
    );
    expect(sandbox.requests).toEqual([]);
  });

  it("is not begun with a member that nobody reads: it would be of everything", async () => {
    const { newstore, sandbox } = facade();
    const query = { cursorstore: memoryState<ExportState>() } as object;
    const error = await failureOf(rowsOf(newstore.availability.export(query, POLLING)));
    expect(error).toMatchObject({
      kind: "configuration",
      message: expect.stringContaining("did you mean cursorStore?"),
    });
    expect(sandbox.requests).toEqual([]);
  });

  it("whose store gives what was never saved says so, and is not of everything because of that", async () => {
    const member = fc.constantFrom("cursor", "job", "group", "more");
    const odd = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.constant(null));
    const given = fc.oneof(odd, fc.dictionary(member, odd, { noNullPrototype: true }));
    const { newstore, sandbox } = facade();
    const begun = () => asked(sandbox)["startGlobalExport"] ?? 0;
    const isOdd = (value: unknown) => value !== undefined && (typeof value !== "string" || value === "");
    await fc.assert(
      fc.asyncProperty(given, async (value) => {
        const before = begun();
        const cursorStore = { load: async () => value as ExportState, save: async () => {} };
        const end = await rowsOf(newstore.availability.export({ cursorStore }, POLLING)).catch(
          (error: unknown) => error,
        );
        if ((value ?? undefined) === undefined) return;
        const { cursor, job, group } = Object(value) as Record<string, unknown>;
        const isWrong = typeof value !== "object" || Array.isArray(value) || isOdd(job) || isOdd(group);
        const isEmpty = Object.keys(Object(value)).length === 0;
        const saysNothing = !isEmpty && cursor === undefined && job === undefined && group === undefined;
        if (!(isWrong || saysNothing)) return;
        expect(end).toMatchObject({ kind: "configuration", message: expect.stringContaining("cursorStore.load gave") });
        expect(begun()).toBe(before);
      }),
    );
  });

  it("whose store holds no cursor says that it is the store's", async () => {
    const cursorStore = { load: async () => ({ cursor: "last week" }), save: async () => {} };
    const error = await failureOf(rowsOf(facade().newstore.availability.export({ cursorStore }, POLLING)));
    expect(error).toMatchObject({ kind: "validation", issues: [{ path: "cursorStore" }] });
    expect(error.message).toContain('the cursor of cursorStore is "last week"');
  });

  it("whose store fails or hangs says so", async () => {
    const { newstore } = facade();
    const broken = { ...memoryState<ExportState>(), save: () => Promise.reject(new Error("the disk is full")) };
    const error = await failureOf(rowsOf(newstore.availability.export({ cursorStore: broken }, POLLING)));
    expect(error).toMatchObject({ kind: "connection", retryable: true });
    expect(error.message).toContain("cursorStore.save failed");
    expect(error.message).toContain("the disk is full");
    const hanging = { ...memoryState<ExportState>(), load: () => new Promise<never>(() => {}) };
    const late = newstore.availability.export({ cursorStore: hanging }, { ...POLLING, timeouts: { totalMs: 50 } });
    expect((await failureOf(rowsOf(late))).message).toContain("cursorStore.load failed");
  });
});

describe("an error of a store", () => {
  it.each([
    ["redis://default:s3cr3t@cache.example:6379/0 refused", "redis://[redacted]@cache.example:6379/0 refused"],
    ["rediss://:s3cr3t@cache.example refused", "rediss://[redacted]@cache.example refused"],
    ["postgres+ssl://me:s3@cr3t@db.example/x refused", "postgres+ssl://[redacted]@db.example/x refused"],
    ["https://me:s3cr3t@a.example/b?sig=s3cr3t refused", "https://[redacted]@a.example/b?[redacted] refused"],
    ["https://a.example/@me and b@c.example", "https://a.example/@me and b@c.example"],
  ])("is shown without what gives access: %s", async (thrown, shown) => {
    const { newstore } = facade();
    const load = () => Promise.reject(new Error(thrown));
    const cursorStore = { ...memoryState<ExportState>(), load };
    const error = await failureOf(rowsOf(newstore.availability.export({ cursorStore }, POLLING)));
    expect(error.message).toContain(`"${shown}"`);
    expect(inspect(error, { depth: 9 })).not.toContain("cr3t");
  });
});

describe("a state in a file", () => {
  it("is what was saved last, for its owner alone", async () => {
    const path = join(folder, "one.json");
    const store = fileState<ExportState>(path);
    expect(await store.load()).toBeUndefined();
    await store.save({ cursor: 1 });
    await store.save({ cursor: 2, job: "a" });
    expect(await fileState(path).load()).toEqual({ cursor: 2, job: "a" });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("that is damaged, or cannot be written, says so and stays as it is", async () => {
    const path = join(folder, "two.json");
    writeFileSync(path, "{");
    const error = await failureOf(fileState(path).load());
    expect(error).toMatchObject({ kind: "configuration" });
    expect(error.message).toContain("holds no JSON");
    expect(readFileSync(path, "utf8")).toBe("{");
    expect(await failureOf(fileState(join(folder, "gone", "x")).save({}))).toMatchObject({ kind: "configuration" });
  });
});
