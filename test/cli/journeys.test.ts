import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, newstore, type Running } from "./shell.js";

const TIMEOUT_MS = 90_000;
let running: Running;
let env: Record<string, string>;

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
  env = Object.fromEntries(
    [...line.matchAll(/(NEWSTORE_\w+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}, TIMEOUT_MS);

afterAll(() => void running.process.kill("SIGKILL"));

describe("catalog, order, shipped, event received, returned, refunded", { timeout: TIMEOUT_MS, shuffle: false }, () => {
  it.skipIf(!has("python3"))("in Python, with its standard library alone", async () => {
    const { code, out, err } = await launch("python3", ["examples/clients/journey.py", "PY-1"], env).ended;
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
  });

  it.skipIf(!has("curl"))("in a shell, with curl", async () => {
    const { code, out, err } = await launch("/bin/sh", ["examples/clients/journey.sh", "SH-1"], env).ended;
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
