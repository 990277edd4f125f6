import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import type * as z from "zod";
import { type Generated, generate } from "../../scripts/generate/generate.js";
import { Problems } from "../../scripts/generate/problems.js";
import { loaderOf, readSources, type Source } from "../../scripts/generate/read.js";

export const project = fileURLToPath(new URL("../../", import.meta.url));
export const fixtures = fileURLToPath(new URL("./fixtures/", import.meta.url));

/** A generated API with everything a test may ask of it. */
export interface Output extends Generated {
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

/** Runs the generator over a folder in memory; the code imports the SDK as `newstore-sdk/transport`. */
export async function generateFrom(
  folder: string,
  isOwn = false,
  specifier = "newstore-sdk/transport",
): Promise<Output> {
  const problems = new Problems();
  const sources = readSources(folder, problems);
  const runtime = { operation: specifier, call: specifier, transport: specifier, web: specifier };
  const load = loaderOf(sources, problems);
  const generated = await generate(sources, load, { runtime, isOwn }, problems);
  const checks = readFileSync(join(project, "scripts/generate/runtime/checks.ts"), "utf8");
  const files = new Map([...generated.files, ["checks.ts", checks]]);
  return { ...generated, files, sources, notes: problems.list().map(({ at, message }) => `${at}: ${message}`) };
}

/** The files that are made of one document. */
export async function generatedFiles(document: object): Promise<ReadonlyMap<string, string>> {
  const { folder, remove } = writeFolder(new Map([["shop.json", JSON.stringify(document)]]));
  rmSync(join(folder, "package.json"));
  try {
    return (await generateFrom(folder)).files;
  } finally {
    remove();
  }
}

/** A folder of its own in which `zod` is found; `remove` when done. */
export function writeFolder(files: ReadonlyMap<string, string>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "generator-test-"));
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What the compiler says of the files, as strict as the project is. */
export function typeErrors(files: ReadonlyMap<string, string>): string[] {
  const { folder, remove } = writeFolder(files);
  try {
    const { config } = ts.readConfigFile(join(project, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(
      {
        ...config.compilerOptions,
        types: [],
        noUnusedLocals: false,
        paths: { "newstore-sdk/transport": [join(fixtures, "../transport.ts")] },
      },
      folder,
    );
    const program = ts.createProgram(
      [...files.keys()].map((name) => join(folder, name)),
      options,
    );
    return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      const name = file?.fileName.replace(`${folder}/`, "");
      return `${name}:${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  } finally {
    remove();
  }
}

/** Zod schemas by name. */
export type Schemas = Readonly<Record<string, z.ZodType>>;

/** Loads the zod schemas of the generated APIs by API. */
export async function loadSchemas({
  files,
}: Output): Promise<{ schemas: ReadonlyMap<string, Schemas>; remove: () => void }> {
  const compiled = new Map<string, string>();
  for (const [name, text] of files) {
    if (!/(?:schemas|values|checks)\.ts$/.test(name)) continue;
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
    });
    compiled.set(name.replace(/\.ts$/, ".js"), outputText);
  }
  const { folder, remove } = writeFolder(compiled);
  const schemas = new Map<string, Schemas>();
  for (const name of compiled.keys()) {
    if (!name.endsWith("/schemas.js")) continue;
    const url = pathToFileURL(join(folder, name)).href;
    schemas.set(dirname(name), (await import(/* @vite-ignore */ url)) as Schemas);
  }
  return { schemas, remove };
}
