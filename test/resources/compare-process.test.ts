import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Bundle, bundle } from "../support/bundle.js";

/** More than is held. */
const PRICES = "300000";

let program: Bundle;
let folder: string;

beforeAll(async () => {
  program = await bundle("test/resources/compare-program.ts");
}, 120_000);
afterAll(() => program.remove());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "newstore-compare-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the comparison in a process that can write no file longer than so many kilobytes. */
async function run(maxKb: string, ...words: readonly string[]) {
  // Without the trap the signal would end the process; with it, a write fails, as it does where a disk is full.
  const script = `trap '' XFSZ; ulimit -f ${maxKb}; exec "$0" "$@"`;
  const args = ["-c", script, process.execPath, program.file, folder, PRICES, ...words];
  const child = spawn("bash", args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (part) => {
    said += part;
  });
  const [code, signal] = await once(child, "close");
  return { code, signal, said: said === "" ? undefined : (JSON.parse(said) as Record<string, unknown>) };
}

describe.skipIf(process.platform === "win32")("a comparison of more than is held", () => {
  it("leaves nothing in its folder when its process is killed in the middle", async () => {
    expect(await run("unlimited", "is to be killed")).toEqual({ code: null, signal: "SIGKILL", said: undefined });
    expect(await readdir(folder)).toEqual([]);
  }, 120_000);

  it("says where there is no room and what to do, leaves nothing, and finds all once there is room", async () => {
    const { code, said } = await run("4000");
    expect([code, said]).toMatchObject([0, { kind: "configuration", next: "fix" }]);
    expect(said?.["message"]).toBe(
      `${folder} cannot be written: there is no room for it (EFBIG). Make room, or give another folder, and compare again.`,
    );
    expect(await readdir(folder)).toEqual([]);
    expect((await run("unlimited")).said).toEqual({ found: Number(PRICES) });
  }, 120_000);
});
