import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explain } from "../../src/cli/explain.js";
import { program } from "../../src/cli/program.js";
import { NewStoreError } from "../../src/core/newstore-error.js";
import type { RunningSandbox } from "../../src/sandbox/index.js";
import { type CommandWorld, commandWorld } from "../support/command.js";
import { here } from "./here.js";
import { newstore } from "./shell.js";

let sandbox: RunningSandbox;
let env: Record<string, string>;
let world: CommandWorld;
let folder: string;

beforeAll(async () => {
  world = await commandWorld({ seed: { stock: [{ product_id: "P-1", fulfillment_node_id: "US01", quantity: 4 }] } });
  ({ folder, sandbox, env } = world);
});
afterAll(() => world.close());

/** The command by the short name, which a registry may give to anybody. */
const STRANGER = /(npx|Usage:|`|\$\() ?newstore(?!-sdk)\b/;

const helpOf = async (verb: string) => (await here([...verb.split(" "), "--help"])).out;

/** The name of each verb, those inside others too. */
function verbs(): string[] {
  const { signal } = new AbortController();
  const nobody = () => {};
  const world = {
    out: nobody,
    err: nobody,
    progress: nobody,
    hasProgress: false,
    exitWith: nobody,
    atStop: nobody,
    env: {},
    signal,
  };
  const never = {
    changesSomething: () => {},
    write: async () => {},
    input: async () => "",
    stopped: () => Promise.resolve("SIGINT"),
  };
  const below = (place: CommandUnknownOpts): string[] =>
    place.commands.flatMap((verb) => [verb.name(), ...below(verb).map((inner) => `${verb.name()} ${inner}`)]);
  return below(program({ ...world, ...never }));
}

const run = (words: readonly string[], changes: Record<string, string> = {}) =>
  newstore(words, { ...env, ...changes }).ended;

describe("newstore", { concurrent: true }, () => {
  it("lists its commands, and tells of each", async ({ expect }) => {
    const { code, out } = await newstore(["--help"]).ended;
    expect(code).toBe(0);
    for (const name of verbs().filter((verb) => !verb.includes(" ")))
      expect(out).toMatch(new RegExp(`^ +${name} +\\S`, "m"));
    expect(await newstore(["atp", "get", "--help"]).ended).toMatchObject({
      code: 0,
      out: expect.stringContaining("Usage: npx newstore-sdk atp get [options] <product> <nodes...>"),
    });
  });

  it("describes every verb, and what it takes", async ({ expect }) => {
    for (const verb of verbs()) {
      const help = await helpOf(verb);
      expect(help).toMatch(new RegExp(`^Usage: npx newstore-sdk ${verb} \\[options\\].*\n\n\\S+`));
      expect(help).toMatch(/^ +-h, --help +describe a command$/m);
    }
  });

  it("calls itself by the package's name: newstore alone may be a stranger's package", async ({ expect }) => {
    const { out } = await newstore(["--help"]).ended;
    expect(out).toContain("Usage: npx newstore-sdk COMMAND");
    for (const verb of verbs()) expect(await helpOf(verb)).not.toMatch(STRANGER);
    const errors = ["configuration", "authentication", "connection"] as const;
    for (const kind of errors)
      expect(explain(new NewStoreError("It failed.", { kind }), "order").lines.join("\n")).not.toMatch(STRANGER);
    expect(out).not.toMatch(STRANGER);
  });

  it("exits with 2 without a command, with an unknown one, and without what a command needs", async ({ expect }) => {
    expect((await newstore([]).ended).code).toBe(2);
    expect(await newstore(["bogus"]).ended).toMatchObject({
      code: 2,
      err: "newstore-sdk: unknown command 'bogus'\nSee `npx newstore-sdk --help`.\n",
    });
    expect(await newstore(["atp", "get", "P-1"]).ended).toMatchObject({
      code: 2,
      err: "newstore-sdk: missing required argument 'nodes'\nSee `npx newstore-sdk atp get --help`.\n",
    });
  });

  it("guesses what a misspelt command or option was meant to be", async ({ expect }) => {
    expect((await newstore(["docter"]).ended).err).toContain("(Did you mean doctor?)");
    expect((await newstore(["sandbox", "--prot", "1"]).ended).err).toContain("(Did you mean --port?)");
  });

  it("token prints a token that works, and nothing else", async ({ expect }) => {
    const { code, out, err } = await run(["token"]);
    expect([code, err]).toEqual([0, ""]);
    const response = await fetch(`${sandbox.url}/stores?limit=1`, {
      headers: { authorization: `Bearer ${out.trim()}` },
    });
    expect(response.status).toBe(200);
  });

  it("token names the variable that is missing", async ({ expect }) => {
    const { code, out, err } = await run(["token"], { NEWSTORE_CLIENT_SECRET: "" });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("NEWSTORE_CLIENT_SECRET is not set");
  });

  it("no command shows a secret when it is refused", async ({ expect }) => {
    for (const words of [["token"], ["doctor"], ["atp", "get", "P-1", "US01"]]) {
      const { code, out, err } = await run(words, { NEWSTORE_CLIENT_SECRET: "not-the-secret-at-all" });
      expect(code).toBe(1);
      expect(out + err).not.toContain("not-the-secret-at-all");
      expect(out + err).toContain("NEWSTORE_CLIENT_SECRET");
    }
  });

  it("doctor finds everything well", async ({ expect }) => {
    const { code, out } = await run(["doctor"]);
    expect(out).not.toContain("✗");
    expect(out.match(/✓/g)?.length).toBeGreaterThanOrEqual(9);
    expect(out).toContain("All is well.");
    expect(out).not.toContain(sandbox.credentials.clientSecret);
    expect(code).toBe(0);
  });

  it("doctor says what to do about a host that nobody responds at", async ({ expect }) => {
    const { code, out } = await run(["doctor"], {
      NEWSTORE_TOKEN_URL: "http://127.0.0.1:9/token",
      NEWSTORE_TENNANT: "x",
    });
    expect(code).toBe(1);
    expect(out).toContain("! settings: NEWSTORE_TENNANT means nothing to the SDK; is it misspelt?");
    expect(out).toMatch(/✗ token: .*\n {4}→ Is the address right/);
  });

  it("doctor says which settings are missing", async ({ expect }) => {
    const { code, out } = await newstore(["doctor"]).ended;
    expect(code).toBe(2);
    expect(out).toContain("✗ settings: no NEWSTORE_… variable is set");
    expect(out).toContain("NEWSTORE_TENANT is not set");
  });

  it("atp prints what can be sold, as a table or as it came", async ({ expect }) => {
    expect((await run(["atp", "get", "P-1", "US01", "US02"])).out).toBe("location  ATP\nUS01      4\nUS02      0\n");
    const { out } = await run(["atp", "get", "--json", "P-1", "US01"]);
    expect(JSON.parse(out).items).toMatchObject([{ product_id: "P-1", atp: 4 }]);
  });

  it("order says that there is none, with what to do", async ({ expect }) => {
    const { code, out, err } = await run(["order", "get", "WEB-404"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("404");
    expect(err).toContain("Request id for NewStore's support:");
  });

  it("import takes files in and tells what was refused", async ({ expect }) => {
    const path = join(folder, "availabilities.json");
    const head = { store_mapping: [{ fulfillment_node_id: "US03", store_id: "US03" }] };
    const items = ["US03", "NOWHERE"].map((fulfillment_node_id) => ({
      product_id: "P-2",
      fulfillment_node_id,
      quantity: 9,
    }));
    await writeFile(path, JSON.stringify({ head, items }));
    const { code, out } = await run(["import", path]);
    expect(code).toBe(1);
    expect(out).toMatch(/availabilities\.json: 2 availabilities, 1 with a warning, 1 refused/);
    expect(out).toContain("NOWHERE");
    expect(sandbox.state.stock.atp("P-2", "US03")).toBe(9);
  });

  it("import says clearly that it cannot publish for a tenant", async ({ expect }) => {
    const { code, err } = await newstore(["import", "examples/data/prices.default.json"], {
      NEWSTORE_TENANT: "acme",
      NEWSTORE_CLIENT_ID: "id",
      NEWSTORE_CLIENT_SECRET: "a-secret-of-acme",
    }).ended;
    expect(code).toBe(1);
    expect(err).toContain("there is no place for the archive that NewStore fetches");
    expect(err).toContain("--publish");
  });
});

it("order tells what an order is made of, and who placed it only as JSON", async () => {
  const { order } = await import("../support/orders.js");
  const { getToken } = await import("../support/sandbox.js");
  const body = JSON.stringify(order({ external_id: "WEB-7" }));
  const headers = { authorization: `Bearer ${await getToken(sandbox)}`, "content-type": "application/json" };
  await sandbox.fetch(`${sandbox.url}/v0/d/fulfill_order`, { method: "POST", headers, body });
  const { code, out } = await run(["order", "get", "WEB-7"]);
  expect(code).toBe(0);
  expect(out).toMatch(/order +WEB-7\nNewStore id +[0-9a-f-]{36}/);
  expect(out).not.toMatch(/Byron|ada@example/);
  expect(JSON.parse((await run(["order", "get", "WEB-7", "--json"])).out).external_order_id).toBe("WEB-7");
});
