import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder whose own package.json names what the SDK is compared with. */
export const PEERS_FOLDER = fileURLToPath(new URL(".", import.meta.url));

/**
 * Installs the peers, once. They are no development dependencies of the SDK: nothing but a benchmark needs them, and a
 * hundred megabytes is much for everybody else.
 */
export function installPeers(): void {
  const { dependencies } = JSON.parse(readFileSync(`${PEERS_FOLDER}package.json`, "utf8"));
  if (Object.keys(dependencies).every((name) => existsSync(`${PEERS_FOLDER}node_modules/${name}`))) return;
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", ["ci", ...flags], { cwd: PEERS_FOLDER, stdio: "inherit" });
}
