import {
  type ImportOptions,
  type ImportPlan,
  isNewStoreError,
  memoryState,
  type NewStore,
  type StateStore,
} from "newstore-sdk";
import type { Sandbox } from "newstore-sdk/sandbox";
import { describe, expect, it } from "vitest";
import { CATALOG, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const HEAD = { pricebook: "default", catalog: CATALOG, currency: "USD" };
const ITEMS = [1, 2, 3].map((value) => ({ product_id: `P${value}`, value }));
const QUICK = { gapMs: 0, queueTimeoutMs: 0, retry: { retries: 0 } };

/** How a platform lists jobs, and what goes wrong with a request. */
interface Platform {
  /** Members that entries have beside the id and entities. */
  readonly members: readonly string[];
  readonly heedsFilter: boolean;
  /** Jobs of others, ten of them not started: with more the platform starts none of ours. */
  readonly others: number;
  /** Label of them; our own may be the same. */
  readonly othersAreLabelled: boolean;
  /** What becomes of the n-th request that is no look at a single job; none is fine. */
  readonly fates: readonly Fate[];
}
type Fate =
  | "fine"
  | "refused"
  | "lost before"
  | "lost after"
  | "refused after"
  | "no list"
  | "part"
  | "crash before"
  | "crash after";

/** A process: once it is dead nothing that it does reaches anybody. */
class Process {
  isDead = false;

  die(): never {
    this.isDead = true;
    throw new TypeError("the process is dead");
  }

  /** A checkpoint as this process sees it. */
  store(checkpoint: StateStore<ImportPlan>): StateStore<ImportPlan> {
    return { load: checkpoint.load, save: async (plan) => (this.isDead ? this.die() : checkpoint.save(plan)) };
  }
}

function jsonOf(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json" } });
}

/** Gives each process a `fetch` to the sandbox that does to requests for jobs what the platform's fates say. */
function inFrontOf(sandbox: Sandbox, { members, heedsFilter, fates }: Platform) {
  let requests = 0;
  return (life = new Process()) =>
    async (input: unknown, init: unknown): Promise<Response> => {
      if (life.isDead) life.die();
      const request = new Request(input as string, init as RequestInit);
      const url = new URL(request.url);
      if (!url.pathname.startsWith("/v0/d/import")) return sandbox.fetch(request);
      const fate = fates[requests++] ?? "fine";
      if (fate === "crash before") life.die();
      if (fate === "refused") return jsonOf({}, 500);
      if (fate === "lost before") throw new TypeError("fetch failed");
      const isList = request.method === "GET" && url.pathname === "/v0/d/import";
      if (isList && !heedsFilter) url.search = "";
      const response = await sandbox.fetch(isList ? new Request(url, { headers: request.headers }) : request);
      if (fate === "crash after") life.die();
      if (fate === "lost after") throw new TypeError("fetch failed");
      if (fate === "refused after") return jsonOf({}, 429);
      if (!isList) return response;
      if (fate === "no list") return jsonOf({});
      const { items } = (await response.json()) as { items: { import_id: string; entities: string[] }[] };
      const entries = items.map((item) => {
        const { import_id, entities } = item;
        const whole = { ...item, source_uri: sandbox.state.imports.get(import_id)?.source_uri };
        return {
          import_id,
          entities,
          ...Object.fromEntries(Object.entries(whole).filter(([name]) => members.includes(name))),
        };
      });
      return jsonOf(fate === "part" ? { items: entries.slice(1), next: "2" } : { items: entries });
    };
}

async function addOthers(sandbox: Sandbox, { others, othersAreLabelled }: Platform): Promise<void> {
  for (let other = 0; other < others; other += 1)
    sandbox.state.imports.put({
      ...{ import_id: `other-${other}`, provider: "another", entities: ["prices"], full: false },
      ...{
        source_uri: `https://files.example/${other}.zip`,
        received_at: "2026-11-27T06:00:00Z",
        errors: [],
        applied: {},
      },
      state: other < 10 ? "received" : "finished",
      ...(othersAreLabelled && { name: "nightly" }),
    });
}

/** Our jobs, by the archive they are for. */
function ours(sandbox: Sandbox): string[] {
  return sandbox.state.imports
    .list()
    .flatMap(({ import_id: id, source_uri: uri }) => (id.startsWith("other-") ? [] : [uri]));
}

/** Archives of our jobs that delete what their file does not hold. */
function deleting(sandbox: Sandbox): string[] {
  return ours(sandbox).filter((uri) =>
    sandbox.state.imports.list().some(({ source_uri, full }) => full && source_uri === uri),
  );
}

/** One process: goes on with what the checkpoint holds, or begins; a crash ends it, and so does an error. */
async function lifeOf(
  newstore: NewStore,
  checkpoint: StateStore<ImportPlan>,
  given: Pick<ImportOptions, "name" | "full">,
) {
  const left = await newstore.imports.resume(checkpoint, QUICK);
  return left ?? newstore.catalog.importPrices(ITEMS, HEAD, { ...QUICK, ...given, maxFileItems: 1, checkpoint });
}

const fate = fc.constantFrom<Fate>(
  ...(["fine", "fine", "fine", "fine", "refused", "lost before", "lost after", "refused after"] as const),
  ...(["no list", "part", "crash before", "crash after"] as const),
);
const platform = fc.record({
  members: fc.subarray(["name", "source_uri", "state"]),
  heedsFilter: fc.boolean(),
  others: fc.constantFrom(0, 1, 19, 60, 130),
  othersAreLabelled: fc.boolean(),
  fates: fc.array(fate, { maxLength: 24 }),
});

describe("an import whose requests fail, get lost, and whose process dies, in whatever order", () => {
  it("has one job a file at every moment, all of them in the end, and only the first deletes where it may", async () => {
    await fc.assert(
      fc.asyncProperty(platform, fc.constantFrom(undefined, "nightly"), fc.boolean(), async (given, name, full) => {
        const { sandbox, newstore } = facade();
        await addOthers(sandbox, given);
        const checkpoint = memoryState<ImportPlan>();
        const fetchOf = inFrontOf(sandbox, given);
        // As many processes as there are fates, and then those that nothing happens to.
        for (let run = 0; run < given.fates.length + 1; run += 1) {
          const life = new Process();
          const disturbed = newstore.withOptions({ fetch: fetchOf(life) as never });
          const error = await lifeOf(disturbed, life.store(checkpoint), { name, full }).then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          expect(error === undefined || isNewStoreError(error)).toBe(true);
          expect(new Set(ours(sandbox)).size).toBe(ours(sandbox).length);
          const first = (await checkpoint.load())?.files[0]?.uri;
          expect(deleting(sandbox)).toEqual(full && ours(sandbox).length > 0 ? [first] : []);
          if (error === undefined) break;
        }
        // Where the lists say enough, or are short, it comes to its end.
        const isFindable = given.members.includes("source_uri") || given.others < 100;
        if (isFindable) expect(ours(sandbox)).toHaveLength(3);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe("a job that may exist and cannot be found for sure", () => {
  const unclear: Platform = { members: [], heedsFilter: true, others: 130, othersAreLabelled: false, fates: [] };

  async function died(given: Platform) {
    const { sandbox, newstore } = facade();
    const checkpoint = memoryState<ImportPlan>();
    const fates: Fate[] = ["crash after"];
    const life = new Process();
    const dying = newstore.withOptions({ fetch: inFrontOf(sandbox, { ...given, fates })(life) as never });
    await failureOf(dying.catalog.importPrices(ITEMS, HEAD, { ...QUICK, checkpoint: life.store(checkpoint) }));
    await addOthers(sandbox, given);
    return { sandbox, checkpoint, newstore: newstore.withOptions({ fetch: inFrontOf(sandbox, given)() as never }) };
  }

  it.each<[string, Partial<Platform>, object, RegExp]>([
    ["the list fails", { fates: ["refused"] }, { kind: "api", status: 500 }, /imports\.resume failed with 500.*GET/],
    ["the list is refused for now", { fates: ["refused after"] }, { kind: "rate_limit" }, /429/],
    ["the list is none", { fates: ["no list"] }, { kind: "conflict" }, /the list of jobs is none/],
    [
      "there are too many to read",
      { heedsFilter: false },
      { kind: "conflict" },
      /more than the 100 jobs that were read/,
    ],
    ["the list is a part", { others: 3, fates: ["part"] }, { kind: "conflict" }, /goes on elsewhere/],
  ])("is not created where %s; the error says how to go on", async (_, change, facts, why) => {
    const { newstore, checkpoint, sandbox } = await died({ ...unclear, ...change });
    // The job of the process that died is the oldest; what is read begins with the latest.
    const error = await failureOf(newstore.imports.resume(checkpoint, QUICK));
    expect(error).toMatchObject({ ...facts, outcomeUnknown: true, operationId: "listImportJobs" });
    expect(error.message).toMatch(why);
    expect(error.message).toContain('resume with unclearJob: "create"');
    expect(ours(sandbox)).toHaveLength(1);
  });

  it("is created where the caller has looked; one that is found is taken all the same", async () => {
    const gone = await died(unclear);
    for (const { import_id: id, source_uri: uri } of sandboxJobs(gone.sandbox))
      if (!id.startsWith("other-")) await gone.newstore.imports.fail(id, `given up: ${uri.length}`);
    const started = await gone.newstore.imports.resume(gone.checkpoint, { ...QUICK, unclearJob: "create" });
    expect([started?.jobs.length, ours(gone.sandbox).length]).toEqual([1, 2]);
    const found = await died({ ...unclear, others: 3 });
    await found.newstore.imports.resume(found.checkpoint, { ...QUICK, unclearJob: "create" });
    expect(ours(found.sandbox)).toHaveLength(1);
  });

  it("is found among those that somebody else has started, and is not started again", async () => {
    const { newstore, checkpoint, sandbox } = await died({ ...unclear, others: 3 });
    const [id = ""] = sandboxJobs(sandbox).map(({ import_id }) => import_id);
    await newstore.imports.start(id);
    const before = sandbox.requests.filter(({ operationId }) => operationId === "startImportJob").length;
    expect((await newstore.imports.resume(checkpoint, QUICK))?.jobs).toMatchObject([{ id }]);
    expect(sandbox.requests.filter(({ operationId }) => operationId === "startImportJob")).toHaveLength(before);
  });

  it("is told from the one of yesterday that had the same label and address", async () => {
    const { sandbox, newstore } = facade({}, { publish: async () => "https://files.example/latest.zip" });
    const yesterday = { publish: readAll, name: "nightly", ...QUICK };
    const first = await newstore.catalog.importPrices(ITEMS, HEAD, yesterday);
    expect(first.jobs).toHaveLength(1);
    const checkpoint = memoryState<ImportPlan>();
    const fates: Fate[] = ["crash before"];
    const life = new Process();
    const dying = newstore.withOptions({ fetch: inFrontOf(sandbox, { ...unclear, fates })(life) as never });
    await failureOf(dying.catalog.importPrices(ITEMS, HEAD, { ...yesterday, checkpoint: life.store(checkpoint) }));
    const error = await failureOf(newstore.imports.resume(checkpoint, QUICK));
    expect(error).toMatchObject({ kind: "conflict", outcomeUnknown: true });
  });

  it("refuses another word for what to do", async () => {
    const wrong = { ...QUICK, unclearJob: "guess" as "create" };
    const error = await failureOf(facade().newstore.imports.resume(memoryState<ImportPlan>(), wrong));
    expect(error).toMatchObject({ kind: "configuration" });
    expect(error.message).toContain('unclearJob is "guess": give "throw" or "create"');
  });
});

it("two archives at one address are refused: the second has overwritten the first", async () => {
  const { newstore, sandbox } = facade({}, { publish: readAll });
  const error = await failureOf(newstore.catalog.importPrices(ITEMS, HEAD, { ...QUICK, maxFileItems: 1 }));
  expect(error).toMatchObject({ kind: "configuration" });
  expect(error.message).toMatch(/prices-\S+-2\.zip the address of another archive/);
  expect(ours(sandbox)).toEqual([]);
});

async function readAll({ bytes }: { readonly bytes: () => Promise<Uint8Array> }): Promise<string> {
  await bytes();
  return "https://files.example/latest.zip";
}

function sandboxJobs(sandbox: Sandbox) {
  return sandbox.state.imports.list();
}
