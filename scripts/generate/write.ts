import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Names files of a folder that are missing, different or left over. */
export function staleFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  const there = listFiles(folder);
  const different = [...files].filter(
    ([name, text]) => !there.includes(name) || readFileSync(join(folder, name), "utf8") !== text,
  );
  const leftOver = there.filter((name) => !files.has(name) && isGenerated(join(folder, name)));
  return [...different.map(([name]) => name), ...leftOver].sort().map((name) => join(folder, name));
}

/** Writes what changed, and removes generated files that no document makes any more. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  const stale = staleFiles(folder, files);
  for (const path of stale) {
    const text = files.get(relative(folder, path));
    if (text === undefined) {
      rmSync(path);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return stale;
}

/** Only what says that it is generated is ever removed. */
function isGenerated(path: string): boolean {
  return path.endsWith(".ts") && readFileSync(path, "utf8").startsWith("// Generated");
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
