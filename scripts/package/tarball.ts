import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "./tools.js";

/**
 * Packs the built package and unpacks it into the `node_modules` of a new folder, beside its dependencies and the named
 * peers: what `npm install newstore-sdk` gives, without a registry. Answers the folder.
 */
export function installTarball(...peers: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "newstore-sdk-package-"));
  const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    cwd: ROOT,
    encoding: "utf8",
  });
  execFileSync("tar", ["-xzf", packed.trim()], { cwd: folder });
  mkdirSync(join(folder, "node_modules"));
  renameSync(join(folder, "package"), join(folder, "node_modules", "newstore-sdk"));
  for (const name of ["ky", "zod", ...peers]) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), link);
  }
  return folder;
}
