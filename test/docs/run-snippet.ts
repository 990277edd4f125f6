import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { ambientValues } from "./ambient-values.js";

/** What a snippet printed, and what its comments say it prints: `console.log(x); // → text`. */
export interface Run {
  readonly printed: readonly string[];
  readonly promised: readonly string[];
}

/**
 * Runs a snippet against a sandbox of its own, as a reader would who pastes it into a program: the global `fetch`
 * leads to the sandbox, environment variables name its tenant.
 *
 * @param code - the snippet.
 * @param module - the snippet as a module that exports `example()`.
 * @param standsIn - on a page, the sandbox is empty but for some stock; in a comment, what its ids name is there.
 */
export async function runSnippet(code: string, module: string, standsIn: "page" | "comment" = "page"): Promise<Run> {
  const { values, ids, fetch, environment, end } = await ambientValues(code, standsIn);
  const text = [...ids].reduce((said, [printed, real]) => said.replaceAll(printed, real), module);
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const modules = new Map<string, unknown>();
  for (const [, name = ""] of outputText.matchAll(/\brequire\("([^"]+)"\)/g))
    modules.set(name, await import(/* @vite-ignore */ name));
  const printed: string[] = [];
  const print = (...parts: unknown[]) => printed.push(parts.map(String).join(" "));
  const exports: { example?: () => Promise<void> } = {};
  const inside = { ...values, console: { ...console, log: print, info: print, warn: print, error: print } };
  const outside = { fetch: globalThis.fetch, environment: { ...process.env }, folder: process.cwd() };
  // Files that an example writes go where nobody looks.
  const folder = mkdtempSync(join(tmpdir(), "newstore-sdk-example-"));
  try {
    process.chdir(folder);
    writeFileSync("prices.ndjson", '{"product_id":"SKU-1","value":20}\n');
    globalThis.fetch = fetch;
    Object.assign(process.env, environment);
    new Function("require", "exports", ...Object.keys(inside), outputText)(
      (name: string) => modules.get(name),
      exports,
      ...Object.values(inside),
    );
    if (exports.example === undefined) throw new Error("The snippet became no module.");
    await exports.example();
  } finally {
    process.chdir(outside.folder);
    rmSync(folder, { recursive: true, force: true });
    globalThis.fetch = outside.fetch;
    for (const name of Object.keys(environment))
      if (outside.environment[name] === undefined) delete process.env[name];
      else process.env[name] = outside.environment[name];
    await end();
  }
  return { printed, promised: [...code.matchAll(/\/\/ → (.+)$/gm)].map(([, text]) => text as string) };
}
