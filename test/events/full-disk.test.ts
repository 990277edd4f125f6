// Slow (some seconds): it starts real processes, whose files may not grow beyond a limit of the system.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundle } from "../support/bundle.js";
import { nodeWithSqlite } from "../support/sqlite-node.js";
import type { ReceiverTask } from "./kill-program.js";
import { API_KEY } from "./kit.js";

const LIMIT_KIB = 512;
/** Some twenty of them fill what there is. */
const FILLER = "x".repeat(20_000);
const MOST_EVENTS = 100;

// Only Linux lets the limit of a running process be raised.
describe.skipIf(process.platform !== "linux")("a receiver whose disk is full", () => {
  let program: Bundle;
  const folder = mkdtempSync(join(tmpdir(), "newstore-sdk-full-"));
  beforeAll(async () => {
    program = await bundle("test/events/kill-program.ts");
  });
  afterAll(() => {
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(["file", "sqlite"] as const)(
    "says 503, keeps every event that had its 200, and goes on when there is space again: %s",
    async (store) => {
      const task: ReceiverTask = { store, path: join(folder, store), effects: join(folder, `${store}.effects`) };
      const node = store === "sqlite" ? nodeWithSqlite() : process.execPath;
      const limited = 'ulimit -S -f "$1"; shift; exec "$@"';
      const command = [node, program.file, JSON.stringify({ ...task, keeps: true })];
      const child = spawn("bash", ["-c", limited, "limited", String(LIMIT_KIB), ...command], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      try {
        const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
        const [port] = (await once(lines, "line")) as readonly string[];
        const kept: string[] = [];
        const deliverNext = async (id: string) => {
          const status = await deliver(Number(port), id);
          if (status === 200) kept.push(id);
          return status;
        };

        let refused: string | undefined;
        for (let number = 0; refused === undefined && number < MOST_EVENTS; number += 1)
          if ((await deliverNext(`E-${number}`)) === 503) refused = `E-${number}`;
        if (refused === undefined) throw new Error("the disk was never full");
        expect(kept.length).toBeGreaterThan(5);
        expect(await deliverNext(refused)).toBe(503);

        const raised = spawnSync("prlimit", ["--pid", String(child.pid), "--fsize=unlimited"]);
        expect(raised.status).toBe(0);
        expect(await deliverNext(refused)).toBe(200);
        expect(await deliverNext("E-last")).toBe(200);

        const gone = once(child, "exit");
        child.kill("SIGKILL");
        await gone;
        const last = spawn(node, [program.file, JSON.stringify({ ...task, finishes: true })], {
          stdio: ["ignore", "pipe", "inherit"],
        });
        expect(JSON.parse(await text(last.stdout))).toMatchObject({ due: 0, waiting: 0, done: kept.length });
        const handled = readFileSync(task.effects, "utf8").trim().split("\n");
        expect(handled.sort()).toEqual(kept.map((id) => `refund_request.issued ${id}`).sort());
      } finally {
        child.kill("SIGKILL");
      }
    },
  );
});

async function deliver(port: number, id: string): Promise<number> {
  const payload = { id, order_id: "O-1", note: FILLER };
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: "POST",
    headers: { authorization: `Bearer ${API_KEY}`, "content-type": "application/json" },
    body: JSON.stringify({ tenant: "acme-staging", name: "refund_request.issued", payload }),
  });
  await response.arrayBuffer();
  return response.status;
}
