import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../../src/cli/lib/command.js";
import { NewStore } from "../../src/newstore.js";
import { createOutbox, fileStore } from "../../src/outbox/index.js";
import { type RunningSandbox, startSandbox } from "../../src/sandbox/index.js";
import { environmentOf } from "../support/command.js";
import { order, unit } from "../support/orders.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const page = await readFile(join(ROOT, "docs/guides/command.md"), "utf8");

/** Blocks for a shell, each with what stands below it as its output. */
const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```(?:\n\n```text\n([\s\S]*?)^```)?/gm)].map(
  ([, script = "", output]) => ({ script, output }),
);

let folder: string;
let sandbox: RunningSandbox;

/** A place with the files that the page speaks of. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newstore-guide-"));
  sandbox = await startSandbox({
    seed: { stock: [{ product_id: "SKU-1", fulfillment_node_id: "US01", quantity: 30 }] },
  });
  await build({
    entryPoints: [join(ROOT, "src/cli/main.ts")],
    outfile: join(folder, "cli.mjs"),
    ...{ bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "silent" },
    external: ["@aws-sdk/*"],
  });
  const items = [{ product_id: "SKU-1", fulfillment_node_id: "US01", quantity: 40 }];
  const head = { store_mapping: [{ fulfillment_node_id: "US01", store_id: "US01" }] };
  const shipments = (order().shipments ?? []).map((one) => ({ ...one, items: [unit({ product_id: "SKU-1" })] }));
  const orders = ["1001", "1002"].map((external_id) => ({ ...order({ external_id }), shipments }));
  await writeFile(join(folder, "availabilities.json"), JSON.stringify({ head, items }));
  await writeFile(
    join(folder, "products.csv"),
    "SKU,variant_group_id,title\nCOAT-M,COAT,Rain coat\nCOAT-L,COAT,Rain coat\n",
  );
  await writeFile(join(folder, "prices.ndjson"), '{"product_id":"COAT-M","value":149.95}\n');
  await writeFile(join(folder, "orders.ndjson"), orders.map((one) => `${JSON.stringify(one)}\n`).join(""));
  await writeFile(join(folder, "numbers.txt"), "1001\n1002\n");
  await parkOne();
});
afterAll(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

async function parkOne(): Promise<void> {
  const { tenant, url: baseUrl, tokenUrl, credentials } = sandbox;
  const store = await fileStore(join(folder, "outbox.jsonl"));
  const outbox = createOutbox({ newstore: new NewStore({ tenant, baseUrl, tokenUrl, credentials }), store });
  await outbox.accept({ ...order({ external_id: "1003" }), shop_locale: 7 as never });
  await outbox.run({ untilIdle: true });
  await store.close();
}

function shell(script: string): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const npx = `npx() { shift; ${JSON.stringify(process.execPath)} ${JSON.stringify(join(folder, "cli.mjs"))} "$@"; }`;
  const env = { PATH: process.env["PATH"], HOME: folder, ...environmentOf(sandbox) };
  return new Promise((resolve) => {
    execFile("/bin/bash", ["-e", "-c", `${npx}\n${script}`], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err });
    });
  });
}

describe("the guide to the command", { shuffle: false }, () => {
  it("has examples", () => {
    expect(blocks.length).toBeGreaterThan(12);
  });

  // In the page's order: what one of them makes, the next may use.
  for (const { script, output } of blocks)
    it(`works: ${script.split("\n")[0]}`, async () => {
      // An order can be read some seconds after it was injected.
      await sandbox.clock.advance("1m");
      const { code, out, err } = await shell(script);
      expect([code, err]).toEqual([0, expect.not.stringContaining("newstore-sdk:")]);
      if (output !== undefined) expect(out).toBe(output);
    });

  it("lists the exit codes, all of them", () => {
    const listed = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
    expect(listed).toEqual(Object.values(EXIT));
  });

  it("names every verb", async () => {
    const { out } = await shell("npx newstore-sdk --help");
    const verbs = [...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, verb = ""]) => verb).filter((verb) => verb !== "help");
    expect(verbs.length).toBeGreaterThan(10);
    for (const verb of verbs) expect(page).toMatch(new RegExp(`^\\| .*\`${verb}\\b.*\\|$`, "m"));
  });
});
