import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NewStore } from "../../src/newstore.js";
import { createOutbox, fileStore, type SqliteLike, sqliteStore } from "../../src/outbox/index.js";
import type { RunningSandbox } from "../../src/sandbox/index.js";
import { type CommandWorld, commandWorld } from "../support/command.js";
import { order } from "../support/orders.js";
import { here, type Surroundings } from "./here.js";

interface Sqlite {
  readonly DatabaseSync: new (path: string) => SqliteLike & { close(): void };
}
/** Node has it from 22.13 on. */
const sqliteName: string = "node:sqlite";
const sqlite: Sqlite | undefined = await import(sqliteName).catch(() => undefined);

let folder: string;
let sandbox: RunningSandbox;
let env: Record<string, string>;
let world: CommandWorld;

beforeEach(async () => {
  const stock = ["P1", "P2", 'P"3'].map((product_id) => ({ product_id, fulfillment_node_id: "US01", quantity: 5 }));
  world = await commandWorld({ seed: { stock } });
  ({ folder, sandbox, env } = world);
});
afterEach(() => world.close());

const run = (words: readonly string[], surroundings: Surroundings = {}) => here(words, env, surroundings);

const file = (name: string, text: string) => world.file(name, text);

const injected = (...ids: string[]) =>
  run(["order", "inject", "-"], { input: ids.map((external_id) => JSON.stringify(order({ external_id }))).join("\n") });

describe("atp export", () => {
  it("writes rows as NDJSON or CSV, and says where the next one goes on", async () => {
    const ndjson = await run(["atp", "export"]);
    expect([ndjson.code, ndjson.err]).toEqual([0, expect.stringMatching(/^3 rows\. Next time: --since \d+\n$/)]);
    expect(
      ndjson.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).product_id)
        .sort(),
    ).toEqual(['P"3', "P1", "P2"]);
    const csv = await run(["atp", "export", "--format", "csv"]);
    const [head, ...rows] = csv.out.trim().split("\n");
    expect(head).toMatch(/^product_id,atp,fulfillment_node_id,/);
    expect(rows.sort()[0]).toMatch(/^"P""3",5,US01,/);
  });

  it("keeps the cursor in a file, and exports nothing while nothing has changed", async () => {
    const cursor = join(folder, "cursor");
    const out = join(folder, "stock.ndjson");
    const words = ["atp", "export", "--cursor-file", cursor, "--out", out];
    expect((await run(words)).out).toBe("");
    expect((await readFile(out, "utf8")).trim().split("\n")).toHaveLength(3);
    expect(await readFile(cursor, "utf8")).toMatch(/^\d+\n$/);
    expect((await run(words)).err).toMatch(/^0 rows\./);
    expect(await readFile(out, "utf8")).toBe("");
    await writeFile(cursor, "yesterday");
    expect(await run(words)).toMatchObject({ code: 1, err: expect.stringContaining("holds no cursor") });
  });

  it("leaves no half of a file when it fails, or is stopped", async () => {
    const out = join(folder, "stock.csv");
    const words = ["atp", "export", "--format", "csv", "--out", out];
    sandbox.faults.add({ operation: "startGlobalExport", status: 400 });
    expect((await run(words)).code).toBe(1);
    const stop = new AbortController();
    sandbox.faults.add({ operation: "startGlobalExport", stallMs: 60_000 });
    // A token was fetched: the export begins.
    sandbox.onRequest(() => stop.abort("SIGINT"));
    expect(await run(words, { signal: stop.signal })).toMatchObject({
      code: 130,
      err: expect.stringMatching(
        /^newstore-sdk: stopped by Ctrl-C\.\n0 rows were read; .*stock\.csv was not written\.\n/,
      ),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it("says that a folder cannot be written", async () => {
    const { code, err } = await run(["atp", "export", "--out", join(folder, "nowhere", "stock.csv")]);
    expect([code, err]).toEqual([1, expect.stringContaining("cannot be written")]);
  });
});

describe("pickup", () => {
  it("tells whether a store can hand out a bag, and which stores near a point can", async () => {
    expect((await run(["pickup", "P1=2", "--store", "US01"])).out).toBe("US01: offered\n");
    expect((await run(["pickup", "P1=9", "--store", "US01"])).out).toBe("US01: without-stock\n");
    const near = await run(["pickup", "P1", "--near", "40.7241,-73.9988", "--radius-km", "25"]);
    expect(near.out).toMatch(/^store +has the goods +can be ordered +name\nUS01 +yes +yes/);
    const json = await run(["pickup", "P1", "--store", "US01", "--json"]);
    expect(JSON.parse(json.out)).toMatchObject({ state: "offered", token: expect.any(String) });
  });

  it.each([
    [[], "pickup needs --store or --near"],
    [["--near", "New York"], "It is two numbers of degrees"],
    [["--near", "1,2", "--store", "US01"], "pickup needs --store or --near"],
  ])("refuses %j", async (words, problem) => {
    expect(await run(["pickup", "P1", ...words])).toMatchObject({ code: 2, err: expect.stringContaining(problem) });
  });
});

describe("order", () => {
  it("validates without a tenant, and names what is wrong and what is only unusual", async () => {
    const wrong = { ...order({ external_id: "WEB-2" }), payments: undefined, shop_locale: 7, colour: "red" };
    const path = await file("orders.ndjson", `${JSON.stringify(order())}\n\n${JSON.stringify(wrong)}\n`);
    const { code, out, err } = await here(["order", "validate", path]);
    expect([code, err]).toEqual([1, "2 orders checked, 1 wrong.\n"]);
    expect(out).toMatch(/^✓ WEB-1\n/);
    expect(out).toMatch(/✗ WEB-2: body\.shop_locale: /);
    expect(out).toMatch(/! WEB-2: body\.colour: /);
    const json = (await here(["order", "validate", path, "--json"])).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(json.map(({ order: id, valid }) => [id, valid])).toEqual([
      ["WEB-1", true],
      ["WEB-2", false],
    ]);
  });

  it("names the line that is no JSON, and shows nothing of it", async () => {
    const path = await file("orders.jsonl", '{"external_id":"1"}\n{"name": Ada}\n');
    const { code, err } = await here(["order", "validate", path]);
    expect([code, err]).toEqual([1, expect.stringContaining("orders.jsonl, line 2 is no JSON.")]);
    expect(err).not.toContain("Ada");
    expect((await here(["order", "validate", join(folder, "none.jsonl")])).err).toContain("cannot be read");
    expect((await here(["order", "validate", join(folder, "none.json")])).err).toContain("cannot be read");
  });

  it("injects each order once, however often it is run", async () => {
    const { code, out, err } = await injected("WEB-1", "WEB-2");
    expect([code, err]).toEqual([0, "2 orders, 0 failed.\n"]);
    expect(out.split("\n").sort()).toEqual([
      "",
      expect.stringMatching(/^✓ WEB-1 {2}\S+$/),
      expect.stringMatching(/^✓ WEB-2/),
    ]);
    expect((await injected("WEB-1", "WEB-2")).code).toBe(0);
    expect(sandbox.state.orders.byExternalId("WEB-1")?.units).toHaveLength(1);
  });

  it("exits with 75 when all that failed may succeed later, and with 1 when something has to be corrected", async () => {
    sandbox.faults.add({ operation: "createInjectedOrder", status: 429, retryAfter: 3_600 });
    const later = await injected("WEB-1");
    expect([later.code, later.out]).toEqual([75, expect.stringMatching(/^✗ WEB-1 {2}wait: /)]);
    const wrong = await run(["order", "inject", "-", "--json"], { input: JSON.stringify([{ external_id: "WEB-3" }]) });
    expect([wrong.code, JSON.parse(wrong.out)]).toMatchObject([
      1,
      { externalId: "WEB-3", error: { kind: "validation" } },
    ]);
  });

  it("finds those that are missing", async () => {
    await injected("WEB-1");
    await sandbox.clock.advance("1m");
    const { code, out, err } = await run(["order", "missing", "-", "--settle", "0"], { input: "WEB-1\r\n\nWEB-9\n" });
    expect([code, out, err]).toEqual([1, "✗ WEB-9  missing\n", "1 there, 1 missing, 0 unknown.\n"]);
    const json = await run(["order", "missing", "-", "--settle", "0", "--json"], { input: "WEB-1" });
    expect([json.code, JSON.parse(json.out)]).toEqual([0, { externalId: "WEB-1", state: "there" }]);
  });

  it("lists a customer's orders by e-mail address or id", async () => {
    await injected("WEB-1");
    await sandbox.clock.advance("1m");
    const byEmail = await run(["order", "history", "ada@example.com"]);
    expect(byEmail.out).toMatch(/^order +placed +status +from +its id there\nWEB-1 /);
    const found = JSON.parse((await run(["customer", "find", "ada@example.com", "--json"])).out);
    const byId = await run(["order", "history", found[0].id, "--json", "--limit", "1"]);
    expect(JSON.parse(byId.out).id).toBe("WEB-1");
  });
});

describe("customer find", () => {
  it("looks an address up, searches for a name, and exits with 1 when there is nobody", async () => {
    await injected("WEB-1");
    expect((await run(["customer", "find", "ada@example.com"])).out).toMatch(
      /^id +e-mail +name\n\S+ +ada@example\.com/,
    );
    expect((await run(["customer", "find", "ada"])).out).toContain("ada@example.com");
    expect(await run(["customer", "find", "bob@example.com"])).toMatchObject({
      code: 1,
      out: "",
      err: "Nobody was found.\n",
    });
  });
});

describe("request", () => {
  it("sends anything, and prints what came", async () => {
    const { code, out } = await run(["request", "get", "/stores", "--query", "limit=1", "--include"]);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^200\n[\s\S]*content-type: application\/json[\s\S]*\n\n\{/),
    ]);
    expect(JSON.parse(out.slice(out.indexOf("{"))).items).toHaveLength(1);
    const posted = await run(["request", "POST", "/v0/availabilities", "--input", "-"], {
      input: JSON.stringify({ atp_keys: [{ product_id: "P1", fulfillment_node_id: "US01" }] }),
    });
    expect(JSON.parse(posted.out).items).toMatchObject([{ atp: 5 }]);
  });

  it("prints the platform's refusal, and fails", async () => {
    const { code, out, err } = await run(["request", "GET", "/v0/nothing", "--header", "x-shop=1"]);
    expect([code, err]).toEqual([1, expect.stringContaining("404")]);
    expect(out).not.toBe("");
  });

  it.each([
    [["FETCH", "/stores"], "It is one of GET,"],
    [["GET", "stores"], "It begins with /"],
    [["GET", "/stores", "--query", "limit"], "It is written as name=value"],
    [["POST", "/stores", "--body", "{"], "the body is no JSON"],
    [["POST", "/stores", "--body", "{}", "--input", "x"], "--body or --input, not both"],
  ])("refuses %j", async (words, problem) => {
    expect(await run(["request", ...words])).toMatchObject({ code: 2, err: expect.stringContaining(problem) });
  });
});

describe("contract", () => {
  it("lists operations, and shows one", async () => {
    const some = await here(["contract", "list", "Pickup", "--api", "in-store-pickup"]);
    expect(some.out).toMatch(/createInStorePickupOptions +\w+ +POST +\//);
    const [first] = JSON.parse((await here(["contract", "list", "--evidence", "inferred", "--json"])).out);
    expect(first).toMatchObject({ evidence: "inferred" });
    const { out } = await here(["contract", "show", "createInjectedOrder"]);
    expect(out).toMatch(/sent again +yes, body\.external_id is the key/);
    expect(JSON.parse((await here(["contract", "show", "createInjectedOrder", "--json"])).out).method).toBe("POST");
  });

  it("guesses which operation was meant", async () => {
    expect(await here(["contract", "show", "createInjectdOrder"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("Did you mean createInjectedOrder?"),
    });
  });

  it("prints the option that corrects a path, which a profile then uses", async () => {
    const words = ["contract", "override", "listLocationGroups", "/v1/groups"];
    expect((await here(words)).out).toBe('new NewStore({ …, endpoints: {"listLocationGroups":"/v1/groups"} })\n');
    const endpoints = JSON.parse((await here([...words, "--json"])).out);
    const profiles = await file("profiles.json", JSON.stringify({ own: { endpoints } }));
    const { out } = await here(["doctor", "--profile", "own"], { ...env, NEWSTORE_PROFILES: profiles });
    expect(out).toMatch(/✗ location groups of the ATP export/);
    expect(await here(["contract", "override", "showSalesOrderByIdAndIdType", "/v1/orders"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("it has no place for {id}"),
    });
  });
});

describe("outbox", () => {
  it("lists what waits, and lets it go on", async () => {
    const path = join(folder, "orders.jsonl");
    const { tenant, url: baseUrl, tokenUrl, credentials } = sandbox;
    const newstore = new NewStore({ tenant, baseUrl, tokenUrl, credentials });
    const store = await fileStore(path);
    const outbox = createOutbox({ newstore, store });
    await outbox.accept({ ...order({ external_id: "WEB-1" }), shop_locale: 7 as never });
    await outbox.run({ untilIdle: true });
    expect(await here(["outbox", "list", "--file", path])).toMatchObject({
      code: 2,
      err: expect.stringContaining("is held by process"),
    });
    await store.close();

    const listed = await here(["outbox", "list", "--file", path]);
    expect(listed.err).toContain("parked 1");
    expect(listed.out).toMatch(/\nWEB-1 +parked +fix +validation /);
    const json = JSON.parse((await here(["outbox", "list", "WEB-1", "--file", path, "--json"])).out);
    expect(json.orders).toMatchObject([{ id: "WEB-1", state: "parked" }]);
    expect(JSON.stringify(json)).not.toContain("ada@example");
    expect((await here(["outbox", "replay", "--kind", "mapping", "--file", path])).out).toBe(
      "0 orders are due again.\n",
    );
    expect((await here(["outbox", "replay", "WEB-1", "--file", path])).out).toBe("1 order is due again.\n");
    expect((await here(["outbox", "replay", "WEB-1", "--file", path])).code).toBe(1);
  });

  it.skipIf(sqlite === undefined)("looks into SQLite as well", async () => {
    const path = join(folder, "orders.db");
    const database = new (sqlite as Sqlite).DatabaseSync(path);
    const { tenant, url: baseUrl, tokenUrl, credentials } = sandbox;
    const newstore = new NewStore({ tenant, baseUrl, tokenUrl, credentials });
    const outbox = createOutbox({ newstore, store: sqliteStore(database, { table: "orders" }) });
    await outbox.accept(order({ external_id: "WEB-1" }));
    database.close();
    expect((await here(["outbox", "list", "--sqlite", path, "--table", "orders"])).err).toContain("due 1");
  });

  it.skipIf(sqlite !== undefined)("says which Node has SQLite", async () => {
    const path = await file("orders.db", "");
    expect(await here(["outbox", "list", "--sqlite", path])).toMatchObject({
      code: 1,
      err: expect.stringContaining("this Node has no SQLite"),
    });
  });

  it.each([
    [["list"], 2, "give --file or --sqlite"],
    [["list", "--file", "/nowhere/orders.jsonl"], 1, "there is no outbox at /nowhere/orders.jsonl"],
    [["replay", "--file", "x"], 2, "replay needs ids, or one of"],
    [["replay", "A", "--all", "--file", "x"], 2, "replay needs ids, or one of"],
  ])("refuses %j", async (words, code, problem) => {
    expect(await here(["outbox", ...words])).toMatchObject({ code, err: expect.stringContaining(problem) });
  });
});

it("the demo goes through, and creates its order once", async () => {
  const { code, out } = await here(["demo"]);
  expect(code).toBe(0);
  expect(out).toContain("the same order: it was created once");
  expect(out).toMatch(/3 can be sold\n\nEvery request kept to the contract\.\n$/);
});

it("nothing of the platform steers the terminal", async () => {
  const evil = "\u001bowned\u0007\u009b31m\u202e";
  sandbox.faults.add({
    operation: "listAtp",
    status: 200,
    body: { items: [{ product_id: evil, fulfillment_node_id: "US01", atp: 1 }] },
  });
  const json = await run(["atp", "get", "P1", "US01", "--json"]);
  sandbox.faults.add({
    operation: "listAtp",
    status: 400,
    body: { message: evil, messages: [evil], error_code: evil },
  });
  const error = await run(["atp", "get", "P1", "US01"]);
  for (const { out, err } of [json, error])
    for (const character of evil.replace(/\w/g, "")) expect(out + err).not.toContain(character);
  expect(JSON.parse(json.out).items[0].product_id).toBe(evil);
});
