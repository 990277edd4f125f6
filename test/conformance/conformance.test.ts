import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readOptions } from "../../scripts/conformance/options.js";
import { isRead, Platform } from "../../scripts/conformance/platform.js";
import { makeReport, toMarkdown, unseen } from "../../scripts/conformance/report.js";
import { runConformance } from "../../scripts/conformance/run.js";
import { type Fault, type OperationId, type RunningSandbox, startSandbox } from "../../src/sandbox/index.js";
import { contractOperations } from "../../src/sandbox/kernel/contract-source.js";
import { launch } from "../cli/shell.js";
import { environmentOf } from "../support/command.js";
import { order } from "../support/orders.js";

let sandbox: RunningSandbox;

beforeEach(async () => {
  const stock = [{ product_id: "P1", fulfillment_node_id: "DC01", quantity: 5 }];
  sandbox = await startSandbox({ seed: { stock, orders: [order()] } });
});
afterEach(() => sandbox.stop());

const optionsFor = (readOnly: boolean) => ({
  baseUrl: sandbox.url,
  tokenUrl: sandbox.tokenUrl,
  tenant: sandbox.tenant,
  ...sandbox.credentials,
  readOnly,
});

const failures = ({ operations }: Awaited<ReturnType<typeof runConformance>>) =>
  operations.flatMap(({ checks }) => checks.filter(({ result }) => result === "fail"));

describe("the conformance suite", () => {
  it("holds for the sandbox, and sees every operation but the grant that needs a user's password succeed", async () => {
    const report = await runConformance(optionsFor(false));
    expect(failures(report)).toEqual([]);
    expect(unseen(report)).toEqual(["createPasswordToken"]);
    expect(report.totals.operations).toBe(contractOperations().length);
    expect(report.totals.pass).toBeGreaterThan(600);
  });

  it("changes nothing when it only reads", async () => {
    const before = JSON.stringify(sandbox.snapshot().state);
    const report = await runConformance(optionsFor(true));
    expect(failures(report)).toEqual([]);
    const reads = new Set(
      contractOperations()
        .filter(isRead)
        .map(({ id }) => id),
    );
    const sent = sandbox.requests
      .flatMap(({ operationId }) => operationId ?? [])
      .filter((id) => id !== "createAccessToken");
    expect(sent.filter((id) => !reads.has(id))).toEqual([]);
    expect(report.totals.pass).toBeGreaterThan(200);
    const withoutTokens = (text: string) =>
      JSON.stringify({ ...JSON.parse(text), tokens: undefined, delivery: undefined });
    expect(withoutTokens(JSON.stringify(sandbox.snapshot().state))).toBe(withoutTokens(before));
  });

  it("refuses to send a change in a run that only reads, whatever a flow wants", async () => {
    const write = contractOperations().find(({ id }) => id === "createInjectedOrder");
    if (!write) throw new Error("There is no such operation.");
    await expect(new Platform(optionsFor(true)).send(write, { body: {} })).rejects.toThrow("this run only reads");
    expect(sandbox.requests).toEqual([]);
  });

  it.each<[string, Omit<Fault, "operation">, OperationId, string]>([
    ["a status that is not in the contract", { status: 500 }, "listStores", "got 500"],
    [
      "a response that does not fit its schema",
      { status: 200, body: { items: "none" } },
      "listStores",
      "/items invalid_type",
    ],
    ["a response that is no JSON", { status: 200, html: true }, "listStores", "text/html"],
  ])("finds %s", async (_what, fault, operation, detail) => {
    sandbox.faults.add({ operation, times: Number.POSITIVE_INFINITY, ...fault });
    const found = failures(await runConformance(optionsFor(true)));
    expect(found.some((check) => check.operation === operation && check.detail?.includes(detail))).toBe(true);
  });

  it("finds stock that is not what was imported", async () => {
    const key = { product_id: "CONFORMANCE-1", fulfillment_node_id: "CONFORMANCE-DC" };
    sandbox.faults.add({ operation: "listAtp", status: 200, skip: 2, times: 9, body: { items: [{ ...key, atp: 1 }] } });
    const found = failures(await runConformance(optionsFor(false)));
    expect(found.map(({ what, detail }) => [what, detail])).toContainEqual([
      "is the stock that was imported",
      "ATP is 1",
    ]);
  });

  it("says only that the token failed when it does", async () => {
    const report = await runConformance({ ...optionsFor(true), clientSecret: "wrong" });
    expect(failures(report).map(({ operation }) => operation)).toContain("createAccessToken");
    expect(report.totals.untouched).toBe(report.totals.operations - 1);
  });

  it("writes a report without anybody's data or secrets", async () => {
    const folder = await mkdtemp(join(tmpdir(), "newstore-conformance-"));
    const words = [
      "--import",
      "tsx",
      "scripts/conformance/main.ts",
      "--base-url",
      sandbox.url,
      "--token-url",
      sandbox.tokenUrl,
    ];
    const { code, out } = await launch(
      process.execPath,
      [...words, "--report", join(folder, "report")],
      environmentOf(sandbox),
    ).ended;
    expect([code, out]).toEqual([0, expect.stringContaining("read and write")]);
    const markdown = await readFile(join(folder, "report.md"), "utf8");
    const json = await readFile(join(folder, "report.json"), "utf8");
    await rm(folder, { recursive: true });
    for (const { id, method, path } of contractOperations())
      expect(markdown).toContain(`| ${id} | \`${method} ${path}\` |`);
    expect(markdown).toContain("published: NewStore API 1.0 description");
    expect(markdown + json).not.toMatch(/ada@example|Byron|eyJ/);
    expect(markdown + json).not.toContain(sandbox.credentials.clientSecret);
  });
});

it("the command examines a sandbox of its own where no platform is named, and says what no flow calls", async () => {
  const words = ["--import", "tsx", "scripts/conformance/main.ts"];
  const { code, out, err } = await launch(process.execPath, words, {}).ended;
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+, read and write: \d+ checks hold, 0 do not, /);
  expect(out).toContain("No flow has seen these succeed: createPasswordToken.");
});

describe("the options of the conformance suite", () => {
  const env = { NEWSTORE_CLIENT_ID: "id", NEWSTORE_CLIENT_SECRET: "secret" };

  it("only read on a host of newstore.net unless told otherwise", () => {
    const real = ["--base-url", "https://acme.p.newstore.net"];
    expect(readOptions(real, env)).toMatchObject({
      readOnly: true,
      tenant: "acme",
      tokenUrl: expect.stringContaining("/realms/acme/"),
    });
    expect(readOptions([...real, "--write"], env).readOnly).toBe(false);
    expect(readOptions(["--base-url", "http://127.0.0.1:1", "--token-url", "http://127.0.0.1:1/t"], env).readOnly).toBe(
      false,
    );
  });

  it.each([
    [[], "--base-url"],
    [["--base-url", "http://127.0.0.1:1"], "--token-url"],
    [["--base-url", "https://a.p.newstore.net", "--write", "--read-only"], "contradict"],
    [["--base-url", "https://a.p.newstore.net", "--colour"], "--colour"],
  ])("refuse %j", (words, text) => {
    expect(() => readOptions(words, env)).toThrow(text);
  });

  it("name the credential that is missing", () => {
    expect(() => readOptions(["--base-url", "https://a.p.newstore.net"], {})).toThrow("NEWSTORE_CLIENT_ID");
  });
});

it("a report never lets a success hide a failure", () => {
  const check = { operation: "listStores", kind: "status", what: "returns 200" } as const;
  const checks = [
    { ...check, result: "pass" },
    { ...check, result: "fail", detail: "a | b" },
    { ...check, result: "pass" },
  ] as const;
  const report = makeReport(contractOperations(), checks, { baseUrl: "http://here", readOnly: true });
  expect(report.totals).toMatchObject({ pass: 0, fail: 1 });
  expect(toMarkdown(report)).toContain("✗ returns 200 (a \\| b)");
});
