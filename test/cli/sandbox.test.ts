import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { launch, newstore, type Running } from "./shell.js";

let folder: string;
const started: Running[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "newstore-cli-"));
});
afterEach(async () => {
  for (const { process: child } of started.splice(0)) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

async function sandbox(...words: string[]): Promise<Running> {
  const running = newstore(["sandbox", "--port", "0", ...words]);
  started.push(running);
  await running.says("export NEWSTORE_TENANT");
  return running;
}

const lineOf = (running: Running, start: string) =>
  running
    .out()
    .split("\n")
    .find((line) => line.startsWith(start)) ?? "";
const shell = (line: string) => launch("/bin/sh", ["-c", line]).ended;
/** Shell text that runs another command of newstore against the sandbox. */
const client = (running: Running, words: string) =>
  shell(`${lineOf(running, "export")}; ${JSON.stringify(process.execPath)} --import tsx src/cli/main.ts ${words}`);

async function stop({ process: child, ended }: Running, signal: NodeJS.Signals = "SIGINT") {
  child.kill(signal);
  return ended;
}

describe("newstore sandbox", () => {
  it("prints what a client needs, and a curl line that works when it is pasted", async () => {
    const running = await sandbox();
    for (const name of ["base URL", "token URL", "tenant", "client id", "client secret"])
      expect(running.out()).toContain(name);
    const pasted = await shell(lineOf(running, "curl"));
    expect(JSON.parse(pasted.out).items.map(({ id }: { id: string }) => id)).toEqual(["US01", "US02", "US03", "US04"]);
  });

  it("begins with a sample to look at and to steer, or empty", async () => {
    const [full, empty] = await Promise.all([sandbox(), sandbox("--empty")]);
    expect(full.out()).toMatch(/in it +24 products, 2 orders \(SAMPLE-A, SAMPLE-B\)\n/);
    expect(empty.out()).toMatch(/in it +nothing yet\n/);
    const document = /steer it +(\S+)/.exec(full.out())?.[1] ?? "";
    expect(await (await fetch(document)).json()).toMatchObject({ openapi: "3.1.0" });
  });

  it("ships by itself, sends to a webhook and lets a mixture of faults strike", async () => {
    const names: string[] = [];
    const receiver = createServer(async (incoming, outgoing) => {
      let text = "";
      for await (const chunk of incoming) text += chunk;
      names.push(JSON.parse(text).name);
      outgoing.end();
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => receiver.once("listening", resolve));
    const { port } = receiver.address() as AddressInfo;
    const words = ["--webhook", `localhost:${port}/hook`, "--fulfil-after", "1s", "--faults", "maintenance"];
    const running = await sandbox(...words);
    await expect.poll(() => names).toContain("order.completed");
    receiver.close();
    const base = /base URL +(\S+)/.exec(running.out())?.[1] ?? "";
    expect((await fetch(`${base}/stores?limit=1`)).status).toBe(503);
  });

  it("prints a line for each request, with its time and without a secret", async () => {
    const running = await sandbox();
    const before = running.out();
    await shell(lineOf(running, "curl"));
    await running.says("(listStores)");
    const after = running.out().slice(before.length);
    expect(after).toMatch(/200 {2,}\d+ ms {2}GET {4}\/stores {2}\(listStores\)/);
    const secret = /client secret +(\S+)/.exec(before)?.[1] ?? "";
    expect(secret.length).toBeGreaterThan(8);
    expect(after).not.toContain(secret);
    expect(after).not.toMatch(/eyJ|limit=/);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends cleanly at %s", async (signal) => {
    const running = await sandbox();
    expect(await stop(running, signal)).toMatchObject({ code: 0, err: "" });
  });

  it("begins with the import files of a folder, keeps what happens and goes on from there", async () => {
    await cp("examples/data", folder, { recursive: true });
    const first = await sandbox("--data", folder);
    await first.says("products.en-US.json (320)");
    expect((await client(first, "atp get TT-HRC-NVY-M US01")).out).toMatch(/US01 +6/);
    const change = {
      head: { store_mapping: [{ fulfillment_node_id: "US01", store_id: "US01" }] },
      items: [{ product_id: "TT-HRC-NVY-M", fulfillment_node_id: "US01", quantity: 77 }],
    };
    await writeFile(join(folder, "change.json"), JSON.stringify(change));
    expect(await client(first, `import --as availabilities ${folder}/change.json`)).toMatchObject({ code: 0 });
    expect((await stop(first)).code).toBe(0);
    const snapshot = join(folder, "sandbox-snapshot.json");
    expect((await stat(snapshot)).mode & 0o077).toBe(0);
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
    const second = await sandbox("--data", folder);
    await second.says("going on from the snapshot");
    expect((await client(second, "atp get TT-HRC-NVY-M US01")).out).toMatch(/US01 +77/);
  });

  it("says at the end of a strict run where requests left the contract, and exits with 1", async () => {
    const running = await sandbox("--strict");
    const token = (await client(running, "token")).out.trim();
    const base = /base URL +(\S+)/.exec(running.out())?.[1] ?? "";
    await fetch(`${base}/stores?limit=many`, { headers: { authorization: `Bearer ${token}` } });
    const { code, err, out } = await stop(running);
    expect(code).toBe(1);
    expect(out).toContain("✗ listStores /query/limit");
    expect(err).toMatch(/^1 violation of the contract:\n✗ listStores \/query\/limit/);
  });

  it("exits with 0 after a strict run that kept to the contract", async () => {
    const running = await sandbox("--strict");
    await shell(lineOf(running, "curl"));
    expect(await stop(running)).toMatchObject({ code: 0, err: "" });
  });

  it("has the same credentials for the same seed, and others for another", async () => {
    const secretOf = async (seed: string) => /client secret +(\S+)/.exec((await sandbox("--seed", seed)).out())?.[1];
    const [one, same, other] = await Promise.all([secretOf("a"), secretOf("a"), secretOf("b")]);
    expect(one).toBe(same);
    expect(one).not.toBe(other);
  });

  it("tells what to do when its port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const { code, err } = await newstore(["sandbox", "--port", String(port)]).ended;
    server.close();
    expect([code, err]).toEqual([
      1,
      `newstore-sdk: port ${port} is taken.\nGive another one with --port, or --port 0 for any free one.\n`,
    ]);
  });

  it.each([
    [["--port", "many"], 2, "argument 'many' is invalid. It is a whole number from 0 to 65535."],
    [["--data", "/nowhere/at/all"], 1, "there is no folder /nowhere/at/all"],
    [["--host", ""], 2, "option '--host <host>' argument '' is invalid. It is empty."],
    [["--colour"], 2, "--colour"],
    [["--faults", "chaos"], 2, "checkout-storm"],
    [["--fulfil-after", "soon"], 2, "a span such as 30s"],
    [["--webhook", "ftp://shop"], 2, "an address such as"],
    [["now"], 2, "too many arguments for 'sandbox'"],
  ])("refuses %j", async (words, expected, text) => {
    const { code, err } = await newstore(["sandbox", ...words]).ended;
    expect(code).toBe(expected);
    expect(err).toContain(text);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it.each(["null", "{}", '{"version":1,"tenant":"sandbox"}'])("says what to do with the snapshot %s", async (text) => {
    await writeFile(join(folder, "sandbox-snapshot.json"), text);
    const { code, err } = await newstore(["sandbox", "--port", "0", "--data", folder]).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^newstore-sdk: sandbox-snapshot.json cannot be taken over: .*\nDelete it to begin anew/);
  });

  it("names the file that is wrong", async () => {
    await writeFile(join(folder, "prices.json"), "{");
    const broken = await newstore(["sandbox", "--port", "0", "--data", folder]).ended;
    expect([broken.code, broken.err]).toEqual([1, expect.stringContaining("prices.json is not JSON")]);
    await writeFile(join(folder, "prices.json"), "[]");
    const list = await newstore(["sandbox", "--port", "0", "--data", folder]).ended;
    expect(list.err).toContain('It must be one object: { "head": { … }, "items": [ { … } ] }.');
    expect(await readFile(join(folder, "prices.json"), "utf8")).toBe("[]");
    const content = {
      head: { catalog: "c", pricebook: "p", currency: "USD" },
      items: [{ product_id: "P", value: "1" }],
    };
    await writeFile(join(folder, "prices.json"), JSON.stringify(content));
    const wrong = await newstore(["sandbox", "--port", "0", "--data", folder]).ended;
    expect([wrong.code, wrong.err]).toEqual([
      1,
      expect.stringMatching(/^newstore-sdk: prices.json is not what NewStore would take in.\n {2}P: \/value: /),
    ]);
  });
});
