import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { isNewStoreError, NewStore } from "newstore-sdk";
import { startSandbox } from "newstore-sdk/sandbox";
import { calls, seed } from "./smoke/calls.cjs";
import { ROOT, tool } from "./tools.js";

/** The release whose `fetch` keeps responses on disk unless a request says otherwise. */
const VERSION = "14.2.35";

const READS = 3;

/**
 * Builds and runs an app of Next.js that reads an order by the packed package: every read has to reach the sandbox. The
 * same reads without the SDK, which the cache takes, show that it is on. Answers what was found.
 */
export async function readInNext(folder: string): Promise<string> {
  const next = tool("next", VERSION);
  cpSync(join(ROOT, "scripts/package/smoke/next"), folder, { recursive: true });
  for (const name of ["next", "react", "react-dom"]) {
    symlinkSync(join(dirname(next), name), join(folder, "node_modules", name));
  }
  const { url, tokenUrl, credentials, requests, stop } = await startSandbox({ seed });
  const env = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    BASE_URL: url,
    TOKEN_URL: tokenUrl,
    CLIENT_ID: credentials.clientId,
    CLIENT_SECRET: credentials.clientSecret,
  };
  const program = createRequire(import.meta.url).resolve(join(next, "dist/bin/next"));
  await promisify(execFile)(process.execPath, [program, "build"], { cwd: folder, env });
  const port = await freePort();
  const app = spawn(process.execPath, [program, "start", "--hostname", "127.0.0.1", "--port", String(port)], {
    cwd: folder,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    await calls({ NewStore, isNewStoreError }, { tenant: "smoke", credentials, baseUrl: url, tokenUrl });
    const reads = () => requests.filter(({ operationId }) => operationId === READ);
    const before = reads().length;
    for (let read = 0; read < READS; read += 1) await get(`http://127.0.0.1:${port}/orders?order=SMOKE-1`);
    const bySdk = reads().length - before;
    const path = encodeURIComponent(reads().at(-1)?.path ?? "");
    for (let read = 0; read < READS; read += 1) await get(`http://127.0.0.1:${port}/control?path=${path}`);
    const byFetch = reads().length - before - bySdk;
    if (bySdk !== READS) throw new Error(`${READS} reads of an order made ${bySdk} requests`);
    if (byFetch !== 1) throw new Error(`${READS} reads without the SDK made ${byFetch} requests: the cache was not on`);
    return `${READS} reads of an order make ${bySdk} requests, and ${byFetch} without the SDK`;
  } finally {
    app.kill();
    await once(app, "exit");
    await stop();
  }
}

const READ = "showExternalOrder";

/** Reads from the app, which needs a moment to listen. */
async function get(address: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const response = await fetch(address).catch((error: unknown) => {
      if (attempt === 100) throw error;
    });
    if (response?.ok) return;
    if (response !== undefined) throw new Error(`${address}: ${response.status} ${await response.text()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}
