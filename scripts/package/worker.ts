import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { startSandbox } from "newstore-sdk/sandbox";
import { seed } from "./smoke/calls.cjs";

/** A worker as a bundler makes it, its configuration, and the sandbox it calls over loopback. */
export async function prepareWorker(folder: string): Promise<{ config: string; stop(): Promise<void> }> {
  await build({
    entryPoints: [join(folder, "worker.mjs")],
    outfile: join(folder, "worker.bundle.mjs"),
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["workerd", "worker"],
    external: ["node:*"],
    logLevel: "error",
  });
  const { url, tokenUrl, credentials, stop } = await startSandbox({ seed });
  const bindings = { baseUrl: url, tokenUrl, clientId: credentials.clientId, clientSecret: credentials.clientSecret };
  const config = join(folder, "worker.capnp");
  writeFileSync(config, configuration(bindings));
  return { config, stop };
}

/** workerd reaches public addresses only, unless told otherwise. */
function configuration(bindings: Readonly<Record<string, string>>): string {
  const texts = Object.entries(bindings).map(([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`);
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "loopback", network = (allow = ["local"])),
  ],
);

const worker :Workerd.Worker = (
  compatibilityDate = "2026-01-01",
  modules = [(name = "worker", esModule = embed "worker.bundle.mjs")],
  bindings = [${texts.join(", ")}],
  globalOutbound = "loopback",
);
`;
}
