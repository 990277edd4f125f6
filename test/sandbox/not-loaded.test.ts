import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The source that an import speaks of; packages and Node's own modules have none here. */
function sourceOf(specifier: string, from: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const path = resolve(dirname(from), specifier);
  const found = [path.replace(/\.js$/, ".ts"), `${path}.ts`, `${path}/index.ts`, path].find((one) => existsSync(one));
  if (found === undefined) throw new Error(`${relative(ROOT, from)} imports ${specifier}, which is nowhere`);
  return found;
}

/** Imports of types are gone when a module is loaded (`verbatimModuleSyntax`). */
const TYPES_ONLY = /^(?:import|export) type [^;]*? from "[^"]*";/gm;

/** What loading a module loads; dynamic imports count as well. */
function loadedBy(entry: string): string[] {
  const seen = new Set<string>();
  const waiting = [resolve(ROOT, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(file, "utf8").replaceAll(TYPES_ONLY, "");
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      const source = sourceOf(fileName, file);
      if (source !== undefined) waiting.push(source);
    }
  }
  return [...seen].map((file) => relative(ROOT, file));
}

it("is never loaded by the SDK itself, at once or later", () => {
  const loaded = loadedBy("src/index.ts");
  expect(loaded.length).toBeGreaterThan(100);
  expect(loaded.filter((file) => /^src\/(sandbox|msw|cli)\//.test(file))).toEqual([]);
});

it("is not loaded by an entry point that it is not for", () => {
  for (const entry of ["src/transport/index.ts", "generated/order-injection/index.ts", "generated/index.ts"])
    expect(loadedBy(entry).filter((file) => file.startsWith("src/sandbox/"))).toEqual([]);
  expect(loadedBy("src/sandbox/index.ts")).toContain("src/sandbox/server/fetch.ts");
});
