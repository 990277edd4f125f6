import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningSandbox, type StartSandboxOptions, startSandbox } from "../../src/sandbox/index.js";

/** What the command works on: a platform, the settings that lead to it, and a folder. */
export interface CommandWorld {
  readonly sandbox: RunningSandbox;
  readonly env: Record<string, string>;
  readonly folder: string;
  /** Writes a file into the folder, and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts a sandbox for the command, on a port of its own. */
export async function commandWorld(options: StartSandboxOptions = {}): Promise<CommandWorld> {
  const folder = await mkdtemp(join(tmpdir(), "newstore-cli-"));
  const sandbox = await startSandbox(options);
  return {
    sandbox,
    env: environmentOf(sandbox),
    folder,
    async file(name, content) {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    async close() {
      await sandbox.stop();
      // What a stopped run was about to write may come a moment later.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Environment that leads a client to a sandbox. */
export function environmentOf(sandbox: {
  readonly tenant: string;
  readonly url: string;
  readonly tokenUrl: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
}): Record<string, string> {
  return {
    NEWSTORE_TENANT: sandbox.tenant,
    NEWSTORE_BASE_URL: sandbox.url,
    NEWSTORE_TOKEN_URL: sandbox.tokenUrl,
    NEWSTORE_CLIENT_ID: sandbox.credentials.clientId,
    NEWSTORE_CLIENT_SECRET: sandbox.credentials.clientSecret,
  };
}
