import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Folder of a package in one exact version, fetched from the npm registry when it is first asked for. Compilers and
 * runtimes that the package is tried with are no dependencies of the project: several versions of each are wanted, and
 * they are large. npm runs no install scripts for them, so only packages that hold what they promise are of use.
 */
export function tool(name: string, version: string): string {
  const folder = join(ROOT, "node_modules", ".cache", "tools", `${name.replace("/", "+")}@${version}`);
  const installed = join(folder, "node_modules", name);
  if (!existsSync(installed)) install(`${name}@${version}`, folder);
  return installed;
}

/** Installs beside the folder and moves it there whole: others may look for it, or install it, at the same time. */
function install(what: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  writeFileSync(join(own, "package.json"), '{ "private": true }\n');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--no-package-lock", "--silent"];
  execFileSync("npm", ["install", ...flags, what], { cwd: own, stdio: "inherit" });
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    // Somebody else was faster.
    if (!existsSync(folder)) throw error;
  }
}
