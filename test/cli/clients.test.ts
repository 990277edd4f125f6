import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSandbox, startSandbox } from "../../src/sandbox/index.js";
import { environmentOf } from "../support/command.js";
import { launch } from "./shell.js";

const python = findPython();
if (python === undefined) console.warn("No python3 on this machine: the Python client is not tested.");
let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: { stock: [{ product_id: "COAT", fulfillment_node_id: "US02", quantity: 5 }] } });
});
afterAll(() => sandbox.stop());

/** A proxy that nobody runs: whoever goes through it reaches nothing. */
const PROXY = { http_proxy: "http://127.0.0.1:1", HTTP_PROXY: "http://127.0.0.1:1", NO_PROXY: "", no_proxy: "" };

function findPython(): string | undefined {
  try {
    return execFileSync("/bin/sh", ["-c", "python3 --version >/dev/null && command -v python3"], {
      encoding: "utf8",
    }).trim();
  } catch {
    return undefined;
  }
}

/** Runs a client of some language and looks at what it says and at what the sandbox knows then. */
async function sells(program: string, script: string, number: string) {
  const { code, out, err } = await launch(program, [script, "COAT", number], { ...environmentOf(sandbox), ...PROXY })
    .ended;
  expect([code, err]).toEqual([0, ""]);
  const order = sandbox.state.orders.byExternalId(number);
  expect(JSON.parse(out)).toEqual({ store: "US02", id: order?.uuid, items: ["COAT"], readBack: order?.uuid });
  expect(order?.units).toMatchObject([{ nodeId: "US02", productId: "COAT" }]);
  expect(sandbox.violations).toEqual([]);
}

describe("clients that know nothing of the SDK", () => {
  it("axios: token, pickup options, an order in, the order back", () =>
    sells(process.execPath, "examples/clients/axios.mjs", "AXIOS-1"));

  it.skipIf(python === undefined)("Python's standard library: the same", () =>
    sells(python ?? "", "examples/clients/standard_library.py", "PYTHON-1"),
  );

  it("axios fails when nobody has the goods", async () => {
    const words = ["examples/clients/axios.mjs", "NOTHING", "AXIOS-2"];
    expect((await launch(process.execPath, words, environmentOf(sandbox)).ended).code).not.toBe(0);
  });
});
