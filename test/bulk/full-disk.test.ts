import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type RunningSandbox, startSandbox } from "newstore-sdk/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Bundle, bundle } from "../support/bundle.js";

/** The shell's unit of the longest file that a process may write. */
const BLOCK_BYTES = 1_024;

let program: Bundle;
let sandbox: RunningSandbox;
let server: Server;
let root: string;

beforeAll(async () => {
  program = await bundle("test/bulk/full-disk-program.ts");
}, 120_000);
afterAll(() => program.remove());

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "newstore-disk-"));
  server = createServer((request, response) => {
    createReadStream(join(root, "served", basename(decodeURIComponent(request.url ?? ""))))
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  sandbox = await startSandbox({ outbound: [`http://127.0.0.1:${(server.address() as AddressInfo).port}`] });
});
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await sandbox.stop();
  await rm(root, { recursive: true, force: true });
});

/** Runs the import in a process that can write no file longer than so many blocks, as on a disk that is full. */
async function run(
  maxBlocks: number | "unlimited",
  items: number,
  maxFileItems: number,
): Promise<Record<string, unknown>> {
  const { url, tokenUrl, tenant, credentials } = sandbox;
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const folder = join(root, "served");
  const orders = {
    url,
    tokenUrl,
    tenant,
    credentials,
    folder,
    baseUrl,
    state: join(root, "kept.json"),
    items,
    maxFileItems,
  };
  // Without the trap the signal would end the process; with it, a write fails, as it does where a disk is full.
  const script = `trap '' XFSZ; ulimit -f ${maxBlocks}; exec "$0" "$@"`;
  const words = ["-c", script, process.execPath, program.file, JSON.stringify(orders)];
  const child = spawn("bash", words, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (part) => {
    said += part;
  });
  const [code] = await once(child, "close");
  expect(code).toBe(0);
  return JSON.parse(said);
}

const served = () => readdir(join(root, "served"));

describe.skipIf(process.platform === "win32")("a disk that is full", () => {
  it("fails the import with what to do, leaves nothing of the archive and no job, and the next run imports all", async () => {
    const said = await run(64, 30_000, 30_000);
    expect(said).toMatchObject({ kind: "configuration", next: "fix" });
    expect(said["message"]).toMatch(
      /^Publishing prices-\S+\.zip failed: \S+\.part cannot be written: there is no room for it \(EFBIG\)\. Make room, or give another folder/,
    );
    expect(said["message"]).toContain("No import job was created.");
    expect(await served()).toEqual([]);
    expect(sandbox.state.imports.list()).toEqual([]);
    expect(await run("unlimited", 30_000, 30_000)).toEqual({ items: 30_000, jobs: 1, isComplete: true });
    expect(sandbox.state.imports.list()).toHaveLength(1);
  }, 120_000);

  it("in the middle of several files leaves whole archives alone, and no job", async () => {
    await run("unlimited", 12_000, 6_000);
    const sizes = await Promise.all(
      (await served()).map(async (name) => (await stat(join(root, "served", name))).size),
    );
    const [first = 0, second = 0] = sizes.sort((one, other) => one - other);
    expect(second - first).toBeGreaterThan(4 * BLOCK_BYTES);
    await Promise.all([rm(join(root, "served"), { recursive: true }), rm(join(root, "kept.json"))]);
    const before = sandbox.state.imports.list().length;
    const said = await run(Math.ceil((first + second) / 2 / BLOCK_BYTES), 12_000, 6_000);
    expect(said["message"]).toContain("there is no room for it");
    expect(await served()).toEqual([expect.stringMatching(/^prices-\S+Z-[0-9a-f]{8}\.zip$/)]);
    expect(sandbox.state.imports.list()).toHaveLength(before);
    expect(await run("unlimited", 12_000, 6_000)).toEqual({ items: 12_000, jobs: 2, isComplete: true });
  }, 120_000);
});
