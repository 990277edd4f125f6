import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "tsup";

/** A program in one file. */
export interface Bundle {
  readonly file: string;
  remove(): void;
}

/**
 * Bundles a program of the tests into one file, once: a dozen processes that each compile the SDK would take a minute on
 * two cores.
 */
export async function bundle(entry: string): Promise<Bundle> {
  const directory = mkdtempSync(join(tmpdir(), "newstore-sdk-program-"));
  await build({
    entry: [entry],
    config: false,
    outDir: directory,
    format: ["esm"],
    splitting: true,
    outExtension: () => ({ js: ".mjs" }),
    // What was written for CommonJS asks for it.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    platform: "node",
    target: "node20",
    // All of it: outside of the repository nothing would be found.
    noExternal: [/.*/],
    // Newer than the bundler's own list of the platform's modules.
    external: ["node:sqlite"],
    removeNodeProtocol: false,
    minify: true,
    silent: true,
  });
  return {
    file: join(directory, basename(entry).replace(/\.ts$/, ".mjs")),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
