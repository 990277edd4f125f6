import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LogLines, progressLine } from "../../src/cli/import/progress-lines.js";
import { readStart } from "../../src/cli/import/read-start.js";
import { type RunningSandbox, startSandbox } from "../../src/sandbox/index.js";
import { BUCKET, startS3 } from "../s3/s3-server.js";
import { environmentOf } from "../support/command.js";
import { startServer } from "../support/server.js";
import { here, type Surroundings } from "./here.js";

let folder: string;
let sandbox: RunningSandbox;
let env: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "newstore-import-"));
  sandbox = await startSandbox();
  env = environmentOf(sandbox);
});
afterEach(async () => {
  await sandbox.stop();
  // What a stopped run was about to write may come a moment later.
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const run = (words: readonly string[], surroundings: Surroundings = {}) =>
  here(["import", ...words], env, surroundings);

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const HEAD = "pricebook=default,catalog=c,currency=USD";
const lines = (...rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const price = (product_id: string, value: unknown) => ({ product_id, value });
const prices = () =>
  Object.fromEntries([...sandbox.state.catalog.prices("c", "default")].map((one) => [one.productId, one.value]));

describe("the start of a file", () => {
  it("is looked at in time that grows with it, however small its pieces are, and to its end where nothing is enough", async () => {
    const whole = `{"head":{"catalog":"${"c".repeat(200_000)}"},"items":[]}`;
    for (const size of [1, 7, 64, 100_000, 1_000_000]) {
      async function* pieces() {
        for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size);
      }
      const looks: number[] = [];
      const isEnough = (isIt: (start: string) => boolean) => (start: string) => {
        looks.push(start.length);
        return isIt(start);
      };
      expect(
        await readStart(
          pieces(),
          isEnough(() => false),
        ),
      ).toBe(whole);
      expect(looks.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(2 * whole.length);
      const start = await readStart(
        pieces(),
        isEnough((text) => text.length >= 1_000),
      );
      expect(start.length).toBeGreaterThanOrEqual(1_000);
      expect(start.length).toBeLessThan(Math.max(2_000, 1_000 + size) + size);
      expect(whole.startsWith(start)).toBe(true);
    }
  });
});

describe("import", () => {
  it.each([
    ["prices.ndjson", lines(price("A", 1), price("B", 2.5))],
    ["rows.txt", lines(price("A", 1), price("B", 2.5))],
    [
      "one-line.txt",
      `{"head":{"pricebook":"x"},"items":[{"product_id":"A","value":1},{"product_id":"B","value":2.5}]}`,
    ],
    ["rows", '[\n {"product_id":"A","value":1},\n {"product_id":"B","value":2.5}\n]'],
    ["rows.csv", "product_id,value\nA,1\nB,2.5\n"],
    ["rows.tsv", "\ufeffvalue\tproduct_id\r\n1\tA\r\n2.5\tB\r\n"],
  ])("understands %s by what it holds", async (name, content) => {
    const path = await file(name, content);
    expect(await run([path, "--head", HEAD])).toMatchObject({
      code: 0,
      out: expect.stringMatching(new RegExp(`^${name}: 2 prices, 0 refused \\(job .+\\)\n$`)),
    });
    expect(prices()).toEqual({ A: 1, B: 2.5 });
  });

  it("inflates gzip, and takes the kind in front of the file", async () => {
    const path = await file("export.gz", gzipSync("Artikel;Preis;Notiz\nA;1;x\nB;2.5;\n"));
    const columns = "Artikel=product_id,Preis=value,Notiz=";
    expect(await run(["prices", path, "--head", HEAD, "--columns", columns])).toMatchObject({ code: 0 });
    expect(prices()).toEqual({ A: 1, B: 2.5 });
  });

  it("takes the head from the file itself, wherever it stands, and lays --head over it", async () => {
    const head = { pricebook: "default", catalog: "c", currency: "EUR" };
    const path = await file("prices.json", JSON.stringify({ items: [price("A", 1)], head }, null, 1));
    expect((await run([path])).code).toBe(0);
    expect(sandbox.state.catalog.price("c", "A")).toEqual({ value: 1, currency: "EUR" });
    expect((await run([path, "--head", await file("head.json", '{"currency":"USD"}')])).code).toBe(0);
    expect(sandbox.state.catalog.price("c", "A")).toEqual({ value: 1, currency: "USD" });
  });

  it("takes one file of a kind with --full: the second would delete what the first has brought", async () => {
    const one = await file("prices-1.ndjson", lines(price("A", 1)));
    const two = await file("prices-2.ndjson", lines(price("B", 2)));
    const head = ["--head", HEAD];
    const refused = await run(["--full", one, two, ...head]);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("--full takes one file of prices") });
    expect(sandbox.state.imports.list()).toEqual([]);
    expect(await run([one, two, ...head])).toMatchObject({ code: 0 });
    expect(prices()).toEqual({ A: 1, B: 2 });
    const items = [{ path: "Coats" }];
    const categories = await file(
      "categories.json",
      JSON.stringify({ head: { catalog: "c", locale: "en-US", is_master: true }, items }),
    );
    const own = { pricebook: "default", catalog: "c", currency: "USD" };
    const all = await file("prices.json", JSON.stringify({ head: own, items: [price("B", 2)] }));
    expect(await run(["--full", all, categories])).toMatchObject({ code: 0 });
    expect(prices()).toEqual({ B: 2 });
  });

  it("imports products before stock and prices, whatever the order of the files", async () => {
    const stock = await file(
      "availabilities.ndjson",
      lines({ product_id: "A", fulfillment_node_id: "DC", quantity: 3 }),
    );
    const products = await file("products.csv", "product_id,variant_group_id,title\nA,G,Coat\n");
    const mapping = { catalog: "c", locale: "en-US", store_mapping: [{ fulfillment_node_id: "DC", store_id: "" }] };
    const { code, out } = await run([stock, products, "--head", JSON.stringify(mapping)]);
    expect(code).toBe(0);
    expect(out.split("\n").map((line) => line.split(":")[0])).toEqual(["products.csv", "availabilities.ndjson", ""]);
    expect(sandbox.state.stock.atp("A", "DC")).toBe(3);
  });

  it.each([
    ["as a word in front", "levels.csv", ["stock"], []],
    ["as an option", "levels.csv", [], ["--as", "stock"]],
    ["as a file's name", "stock.csv", [], []],
  ])("takes stock for availabilities, %s", async (_, name, before, after) => {
    // Without a quantity in its first line, the content does not tell what it is.
    const path = await file(name, "product_id,fulfillment_node_id,amount\nA,DC,3\n");
    const head = JSON.stringify({ store_mapping: [{ fulfillment_node_id: "DC", store_id: "" }] });
    const said = await run([...before, path, ...after, "--columns", "amount=quantity", "--head", head, "--dry-run"]);
    expect([said.code, said.out]).toEqual([0, `${name}: 1 availability, nothing was sent\n`]);
  });

  it("ends at an item that does not fit, with its line, and sends nothing", async () => {
    const path = await file("prices.ndjson", lines(price("A", 1), price("B", "two"), price("C", 3)));
    const { code, err } = await run([path, "--head", HEAD]);
    expect(code).toBe(1);
    expect(err).toContain("line 2");
    expect(sandbox.state.imports.list()).toEqual([]);
  });

  it("leaves out what does not fit on request, tells of each by its line, and ends with 1", async () => {
    const path = await file(
      "prices.ndjson",
      `${lines(price("A", 1), price("B", "two"))}{"product_id":\n${lines(price("D", 4))}`,
    );
    const { code, out, err } = await run([path, "--head", HEAD, "--on-invalid", "skip"]);
    expect(code).toBe(1);
    expect(out).toContain("prices.ndjson: 2 prices, 2 skipped, 0 refused");
    expect(err).toMatch(/^prices\.ndjson:3: this is no JSON/m);
    expect(err).toMatch(/^prices\.ndjson:2: items\[1\]\.value: /m);
    // Each line is named once.
    expect(err).not.toMatch(/\bline \d/);
    expect(prices()).toEqual({ A: 1, D: 4 });
  });

  it.each([[], ["--dry-run"], ["--on-invalid", "skip"]])(
    "tells of what travels although it looks wrong: %j",
    async (...more) => {
      const path = await file("prices.ndjson", lines(price("A", 1), price("B", -2), price("A", 3)));
      const { code, out, err } = await run([path, "--head", HEAD, ...more]);
      expect(code).toBe(0);
      expect(out).toMatch(/^prices\.ndjson: 3 prices, 2 with a warning, (0 refused|nothing was sent)/);
      expect(err).toMatch(/^prices\.ndjson:2: warning: items\[1\]\.value: /m);
      expect(err).toMatch(/^prices\.ndjson:3: warning: items\[2\]\.product_id: /m);
    },
  );

  it("only reads and checks on request, without a tenant", async () => {
    const path = await file("prices.csv", "product_id,value\nA,1\nB,x\n");
    const dry = (...more: readonly string[]) => here(["import", path, "--head", HEAD, "--dry-run", ...more]);
    expect(await dry()).toMatchObject({ code: 1, err: expect.stringContaining("line 3") });
    expect(await dry("--on-invalid", "skip")).toMatchObject({
      code: 1,
      out: "prices.csv: 1 price, 1 skipped, nothing was sent\n",
    });
  });

  it("gives the same as JSON", async () => {
    const path = await file("prices.ndjson", lines(price("A", 1)));
    const { out } = await run([path, "--head", HEAD, "--json"]);
    expect(JSON.parse(out)).toEqual([
      {
        file: path,
        kind: "prices",
        items: 1,
        skipped: 0,
        warnings: 0,
        refused: 0,
        jobs: [sandbox.state.imports.list()[0]?.import_id],
      },
    ]);
  });

  it("does not wait for the job on request", async () => {
    await sandbox.stop();
    sandbox = await startSandbox({ importDelayMs: 3_600_000 });
    env = environmentOf(sandbox);
    const path = await file("prices.ndjson", lines(price("A", 1)));
    expect(await run([path, "--head", HEAD, "--no-wait"])).toMatchObject({ code: 0 });
    expect(sandbox.state.imports.list()).toMatchObject([{ state: "waiting" }]);
  });

  it("says at Ctrl-C which job goes on, and how to look at it", async () => {
    await sandbox.stop();
    sandbox = await startSandbox({ importDelayMs: 3_600_000 });
    env = environmentOf(sandbox);
    const path = await file("prices.ndjson", lines(price("A", 1)));
    const stop = new AbortController();
    const onLine = (line: string) => {
      if (line.includes("is started")) stop.abort("SIGINT");
    };
    const { code, err } = await run([path, "--head", HEAD], { signal: stop.signal, onLine });
    expect(code).toBe(130);
    const [job] = sandbox.state.imports.list();
    expect(err).toContain(`job ${job?.import_id} goes on at NewStore: npx newstore-sdk request GET /v0/d/import/`);
  });

  it("goes on with what a checkpoint keeps, without a second job", async () => {
    await sandbox.stop();
    sandbox = await startSandbox({ importDelayMs: 3_600_000 });
    env = environmentOf(sandbox);
    const words = [await file("prices.ndjson", lines(price("A", 1))), "--head", HEAD];
    const kept = [...words, "--checkpoint", join(folder, "kept")];
    expect(await run([...kept, "--resume", "--no-wait"])).toMatchObject({ code: 0 });
    const again = await run([...kept, "--no-wait"]);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("The checkpoint holds")]);
    await sandbox.clock.advance("1h");
    expect(await run([...kept, "--resume"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("1 price, 0 refused"),
    });
    expect(prices()).toEqual({ A: 1 });
    expect(sandbox.state.imports.list()).toHaveLength(1);
    expect(await readdir(join(folder, "kept"))).toEqual([]);
    expect(await run([...words, "--resume"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("needs --checkpoint"),
    });
  });

  it("imports the new content of a file whose older content a checkpoint keeps, and tells of it", async () => {
    const path = await file("prices.ndjson", lines(price("A", 1)));
    const words = [path, "--head", HEAD, "--checkpoint", join(folder, "kept"), "--resume"];
    expect(await run([...words, "--no-wait"])).toMatchObject({ code: 0 });
    await writeFile(path, lines(price("A", 2), price("B", 3)));
    const said = await run(words);
    expect(said).toMatchObject({ code: 0, out: expect.stringContaining("2 prices, 0 refused") });
    expect(said.err).toContain("prices.ndjson: what --checkpoint kept was of other content of this file");
    expect(prices()).toEqual({ A: 2, B: 3 });
    expect(sandbox.state.imports.list()).toHaveLength(2);
  });

  it.each<[string, (path: string) => Promise<void>]>([
    ["size", (path) => writeFile(path, lines(price("A", 22)))],
    ["time", (path) => utimes(path, new Date(), new Date(Date.now() + 5_000))],
    [
      "beginning, with size and time as before",
      async (path) => {
        const { atime, mtime } = await stat(path);
        await writeFile(path, lines(price("A", 2)));
        await utimes(path, atime, mtime);
      },
    ],
  ])("knows other content by its %s", async (_, change) => {
    const path = await file("prices.ndjson", lines(price("A", 1)));
    const whole = new Date(Math.floor(Date.now() / 1_000) * 1_000);
    await utimes(path, whole, whole);
    const words = [path, "--head", HEAD, "--checkpoint", join(folder, "kept"), "--resume", "--no-wait"];
    await run(words);
    expect((await run(words)).err).toContain("goes on with what was begun before");
    expect(sandbox.state.imports.list()).toHaveLength(1);
    await change(path);
    expect((await run(words)).err).toContain("other content of this file");
    expect(sandbox.state.imports.list()).toHaveLength(2);
  });

  it("keeps files of one name in two folders, and one file under two heads, apart", async () => {
    await mkdir(join(folder, "monday"));
    await mkdir(join(folder, "tuesday"));
    const [monday, tuesday] = [
      await file("monday/prices.ndjson", lines(price("A", 1))),
      await file("tuesday/prices.ndjson", lines(price("B", 2))),
    ];
    const kept = ["--checkpoint", join(folder, "kept"), "--resume", "--no-wait"];
    for (const path of [monday, tuesday, monday, tuesday]) await run([path, "--head", HEAD, ...kept]);
    expect(sandbox.state.imports.list()).toHaveLength(2);
    await expect.poll(prices).toEqual({ A: 1, B: 2 });
    await run([monday, "--head", "pricebook=sale,catalog=c,currency=USD", ...kept]);
    expect(sandbox.state.imports.list()).toHaveLength(3);
  });

  it("forgets an import whose job has failed, and says that the next run begins anew", async () => {
    const path = await file("prices.ndjson", lines(price("A", 1)));
    const words = [path, "--head", HEAD, "--checkpoint", join(folder, "kept")];
    await run([...words, "--no-wait"]);
    const [job] = sandbox.state.imports.list();
    if (job === undefined) throw new Error("There is no job.");
    job.state = "failed";
    const said = await run([...words, "--resume"]);
    expect(said.code).not.toBe(0);
    expect(said.err).toContain("its job has failed; the next run imports the file anew");
    expect(await readdir(join(folder, "kept"))).toEqual([]);
    expect(await run([...words, "--resume"])).toMatchObject({ code: 0 });
    expect(sandbox.state.imports.list()).toHaveLength(2);
  });

  it("says at Ctrl-C how to go on with a checkpoint", async () => {
    const stop = new AbortController();
    const onLine = (line: string) => {
      if (line.includes("is created")) stop.abort("SIGINT");
    };
    const words = [
      await file("prices.ndjson", lines(price("A", 1))),
      "--head",
      HEAD,
      "--checkpoint",
      join(folder, "kept"),
    ];
    const { code, err } = await run(words, { signal: stop.signal, onLine });
    expect([code, err]).toEqual([130, expect.stringContaining("go on with the same command and --resume")]);
  });

  it.each([
    [["nothing.ndjson"], 1, "cannot be read"],
    [["products"], 2, "there is no file to import products from"],
    [["prodcts", "x.csv"], 2, "no such kind of file. Did you mean products?"],
    [["prodcts.csv", "x.csv"], 1, "prodcts.csv cannot be read"],
    [[], 2, "there is no file to import"],
  ] as const)("refuses %j", async (words, code, message) => {
    const said = await run(words);
    expect([said.code, said.err]).toEqual([code, expect.stringContaining(message)]);
  });

  it("says what a file lacks", async () => {
    const path = await file("rows.ndjson", lines({ sku: "A" }));
    expect((await run([path])).err).toContain("neither its name nor its first item tells");
    const bare = await file("prices.ndjson", lines(price("A", 1)));
    expect((await run([bare])).err).toContain("--head pricebook=default,catalog=acme-us,currency=USD");
    expect((await run([bare, "--head", "none.json"])).err).toContain("none.json cannot be read");
    expect((await run([bare, "--head", "{"])).err).toContain("--head is no JSON object");
    expect((await run([bare, "--columns", "SKU"])).err).toContain("It is a list as in SKU=product_id");
  });
});

describe("import --publish", () => {
  const path = () => file("prices.ndjson", lines(price("A", 1)));

  it("puts archives into a folder", async () => {
    const web = join(folder, "web");
    const words = [await path(), "--head", HEAD, "--no-wait", "--publish", web];
    expect((await run(words)).err).toContain("give --public-url too");
    expect((await run([...words, "--public-url", "https://files.example/ns"])).code).toBe(0);
    const [name] = await readdir(web);
    expect((await readFile(join(web, name as string))).subarray(0, 2).toString()).toBe("PK");
    expect(sandbox.state.imports.list()).toMatchObject([{ source_uri: `https://files.example/ns/${name}` }]);
  });

  it("sends archives to an address", async () => {
    const server = await startServer([{ status: 201 }]);
    const words = [await path(), "--head", HEAD, "--no-wait", "--publish", `${server.url}/in/{name}?sig=1`];
    expect(await run(words)).toMatchObject({ code: 0 });
    expect(server.requests).toMatchObject([
      { method: "PUT", url: expect.stringMatching(/^\/in\/prices-.+\.zip\?sig=1$/) },
    ]);
    expect(sandbox.state.imports.list()[0]?.source_uri).toMatch(/\/in\/prices-.+\.zip$/);
    await server.stop();
  });

  it("puts archives into a bucket", async () => {
    const s3 = await startS3();
    const { endpoint } = s3.client().config as unknown as {
      endpoint: () => Promise<{ hostname: string; port: number }>;
    };
    const { hostname, port } = await endpoint();
    const aws = {
      AWS_ENDPOINT_URL: `http://${hostname}:${port}`,
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "S3RVER",
      AWS_SECRET_ACCESS_KEY: "S3RVER",
    };
    const before = { ...process.env };
    Object.assign(process.env, aws);
    const words = [await path(), "--head", HEAD, "--no-wait", "--publish", `s3://${BUCKET}/in`, "--link-life", "12h"];
    const said = await run(words);
    for (const name of Object.keys(aws)) if (before[name] === undefined) delete process.env[name];
    expect(said).toMatchObject({ code: 0 });
    expect(s3.requests).toEqual(["PUT object"]);
    expect(sandbox.state.imports.list()[0]?.source_uri).toMatch(/\/acme\/in\/prices-.+\.zip\?.*X-Amz-Expires=43200/);
    await s3.stop();
  });
});

describe("the progress of an import", () => {
  const at = (elapsedMs: number, more: object = {}) =>
    ({
      step: "reading",
      file: 1,
      items: 50_000,
      bytes: 1,
      skipped: 0,
      itemsPerSecond: 25_000,
      elapsedMs,
      ...more,
    }) as const;

  it("is a line with share, rate and time left", () => {
    const half = { bytes: 1_000, bytesRead: 500 };
    expect(progressLine("a.csv", at(20_000), half)).toBe("a.csv: 50,000 items, 25,000/s, 50 %, 20 s left");
    expect(progressLine("a.csv", at(600_000, { skipped: 3 }), half)).toBe(
      "a.csv: 50,000 items, 25,000/s, 50 %, 3 skipped, 10 min left",
    );
    expect(progressLine("a.csv", at(5, { step: "published" }), half)).toBe("a.csv: archive 1 is published");
    expect(progressLine("a.csv", at(5, { step: "created", jobId: "J" }), half)).toBe("a.csv: job J is created");
    expect(progressLine("a.csv", at(5, { step: "started", jobId: "J" }), half)).toBe("a.csv: job J is started");
    expect(progressLine("a.csv", at(5, { step: "pausing", remainingMs: 299_000 }), half)).toBe(
      "a.csv: pausing until the next job may start, 5 min left",
    );
  });

  it("is in a log a line a step, and one of reading every ten seconds", () => {
    const log = new LogLines();
    const of = (elapsedMs: number, more?: object) =>
      log.of("a", at(elapsedMs, more) as never, { bytes: 2, bytesRead: 1 });
    expect([1_000, 9_999].map((ms) => of(ms))).toEqual([undefined, undefined]);
    expect(of(10_000)).toContain("50 %");
    expect(of(15_000)).toBeUndefined();
    expect(of(15_100, { step: "published" })).toBe("a: archive 1 is published");
    expect(of(15_200, { step: "started", jobId: "j" })).toBe("a: job j is started");
  });
});
