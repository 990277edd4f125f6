import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, newstore, type Running } from "./shell.js";

let running: Running;
let settings: Record<string, string>;

/** As shops number orders, and as nobody should. */
const NUMBERS = ["1", "2026/11-A 7", `Zürich & "b" \\c' $HOME #?%2F;id`];

/** A proxy that nobody runs: whoever goes through it reaches nothing. */
const PROXY = Object.fromEntries(
  ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "ALL_PROXY"].map((name) => [name, "http://127.0.0.1:1"]),
);
const env = () => ({ ...settings, ...PROXY, NO_PROXY: "", no_proxy: "" });
const steer = (path: string, init: RequestInit = {}) =>
  fetch(`${settings["NEWSTORE_BASE_URL"]}/__sandbox${path}`, {
    ...init,
    headers: { "content-type": "application/json" },
  });
const integrations = async () => ((await (await steer("/webhooks")).json()) as { webhooks: unknown[] }).webhooks;

function has(program: string): boolean {
  try {
    execFileSync("/bin/sh", ["-c", `command -v ${program}`]);
    return true;
  } catch {
    console.warn(`No ${program} on this machine: its journey is not tested.`);
    return false;
  }
}

beforeAll(async () => {
  running = newstore(["sandbox", "--port", "0", "--allow", "loopback", "--strict"]);
  await running.says("export NEWSTORE_TENANT");
  const line =
    running
      .out()
      .split("\n")
      .find((one) => one.startsWith("export ")) ?? "";
  settings = Object.fromEntries(
    [...line.matchAll(/(NEWSTORE_\w+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, value]),
  );
});

afterAll(() => void running.process.kill("SIGKILL"));

describe("catalog, order, shipped, event received, returned, refunded", { shuffle: false }, () => {
  it.skipIf(!has("python3")).each(NUMBERS)("in Python, with its standard library alone: %s", async (number) => {
    const { code, out, err } = await launch("python3", ["examples/clients/journey.py", number], env()).ended;
    expect([code, err]).toEqual([0, ""]);
    const { id, ...rest } = JSON.parse(out);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(rest).toEqual({
      readBack: id,
      completed: id,
      returned: "PY-SCARF",
      refunded: 20,
      refunds: [[20, "succeeded"]],
    });
    expect(await integrations()).toEqual([]);
  });

  it.skipIf(!has("python3"))("in Python, which leaves no integration behind when it fails", async () => {
    const fault = { operation: "createReturn", status: 403 };
    await steer("/faults", { method: "POST", body: JSON.stringify(fault) });
    const { code, err } = await launch("python3", ["examples/clients/journey.py", "PY-FAILS"], env()).ended;
    expect([code, err]).toEqual([1, expect.stringContaining("HTTP Error 403")]);
    expect(await integrations()).toEqual([]);
  });

  it.skipIf(!has("curl")).each(NUMBERS)("in a shell, with curl: %s", async (number) => {
    const { code, out, err } = await launch("/bin/sh", ["examples/clients/journey.sh", `SH ${number}`], env()).ended;
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ title: "Scarf", refunded: 20 });
    expect(JSON.parse(out).returned).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("left the contract nowhere", async () => {
    running.process.kill("SIGINT");
    const { code, err, out } = await running.ended;
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("No request left the contract.");
  });
});
