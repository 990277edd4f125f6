import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The formatting of this project; a copy, because Biome takes no file outside the folder of its configuration. */
const BIOME_CONFIG = {
  root: true,
  formatter: { indentStyle: "space", indentWidth: 2, lineWidth: 120 },
  javascript: { formatter: { quoteStyle: "double" } },
  linter: { enabled: false },
};

/** Formats TypeScript files, and sorts their imports, as Biome does in this project. Works in a folder of its own. */
export function formatFiles(files: ReadonlyMap<string, string>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "newstore-generate-"));
  try {
    writeFileSync(join(folder, "biome.json"), JSON.stringify(BIOME_CONFIG));
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    runBiome(folder);
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runBiome(folder: string): void {
  const require = createRequire(import.meta.url);
  const binary = join(dirname(require.resolve("@biomejs/biome/package.json")), "bin", "biome");
  const args = [binary, "check", "--write", "--max-diagnostics=20", "--files-max-size=20000000", "."];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`Biome could not format the generated files:\n${stdout}\n${stderr}`);
}
