import { fixed } from "../../core/call.js";
import { loadPart } from "../../core/load-part.js";
import { NewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import { withWords } from "../lib/as-method.js";
import type { FacadeContext } from "../lib/context.js";
import type { CatalogPart } from "./catalog-parts.js";
import type { ImportItems, ImportOptions } from "./options.js";
import type { ImportFileName, StartedImport } from "./result.js";

/** Every option of an import beside those of a call; the compiler says when one is missing here. */
const OPTIONS: Readonly<Record<Exclude<keyof ImportOptions, keyof CallOptions>, true>> = {
  publish: true,
  provider: true,
  name: true,
  full: true,
  revision: true,
  maxFileBytes: true,
  maxFileItems: true,
  onInvalid: true,
  dryRun: true,
  gapMs: true,
  queueTimeoutMs: true,
  unclearJob: true,
  checkpoint: true,
  onProgress: true,
};

/**
 * Imports items of one kind. What writes and zips them is loaded here, by the first import: a client that only sells does
 * without.
 *
 * @param method - the facade's method, for its errors.
 */
export function importFile(
  context: FacadeContext,
  method: string,
  name: ImportFileName,
  items: ImportItems<unknown>,
  head: unknown,
  options: ImportOptions = {},
): Promise<StartedImport> {
  const words = { method, names: { body: "" }, aliases: [`The ${name} import`] };
  // Fixed now: what writes the file is loaded first. Only a list is there as a whole; another iterable stays a stream.
  return withWords(words, () => {
    const run = async (own: { items: ImportItems<unknown>; head: unknown }, ownOptions: ImportOptions) => {
      checkCallOptions(ownOptions, Object.keys(OPTIONS));
      const { runImport } = await loadPart(() => import("./run-import.js"));
      return runImport(context, name, own, ownOptions);
    };
    return fixed({ items, head }, run, options);
  });
}

/** The same for products of several catalogs and languages. */
export function importParts(
  context: FacadeContext,
  parts: readonly CatalogPart[],
  options: ImportOptions = {},
): Promise<StartedImport> {
  const words = { method: "catalog.importCatalogs", names: { body: "" }, aliases: ["The products import"] };
  return withWords(words, () => {
    const run = async (own: readonly CatalogPart[], ownOptions: ImportOptions) => {
      checkCallOptions(ownOptions, Object.keys(OPTIONS));
      if (!Array.isArray(own) || own.length === 0)
        throw new NewStoreError("parts: give a list of one part or more, as in [{ head, items }].", {
          kind: "validation",
          issues: [{ path: "parts", message: "there is none", rule: "invalid_type" }],
        });
      const { runCatalogs } = await loadPart(() => import("./run-import.js"));
      return runCatalogs(context, own, ownOptions);
    };
    return fixed(parts, run, options);
  });
}
