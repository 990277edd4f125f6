import { renderApiTypes } from "./api-types-file.js";
import { isSharedDocument, type Load } from "./bundle.js";
import { type Runtime, renderClient } from "./client-file.js";
import { type Descriptor, describe } from "./descriptor.js";
import { renderEventExamples } from "./event-examples-file.js";
import { renderAllEvidence, renderEvidence } from "./evidence-file.js";
import { renderEventSchemas, renderEvents, renderFileSchemas, renderFiles } from "./files-file.js";
import { renderApiIndex, renderOperationIds, renderRootIndex } from "./index-file.js";
import type { ApiModel } from "./model.js";
import { Names } from "./names.js";
import {
  hasLimits,
  OPERATION_TABLE,
  renderCodes,
  renderLimits,
  renderOperationSchemas,
  renderOperations,
} from "./operations-file.js";
import type { Problems } from "./problems.js";
import type { Source } from "./read.js";
import { readApi } from "./read-api.js";
import type { SchemaNames } from "./schema-names.js";
import { type ApiSchemas, renderSchemas } from "./schemas-file.js";
import { renderTypesFile } from "./types-file.js";
import { addSharedUse, type Usage, type Use, usageOf } from "./usage.js";
import { renderValues, valueNames } from "./values-file.js";

/** What the generator makes of a set of documents. */
export interface Generated {
  /** Text of each file by its path below the output folder, not yet formatted. */
  readonly files: ReadonlyMap<string, string>;
  readonly apis: readonly GeneratedApi[];
}

/** One API with the descriptors of its operations, in the same order. */
export interface GeneratedApi {
  readonly api: ApiModel;
  readonly descriptors: readonly Descriptor[];
}

/** How the output is tied to its surroundings. */
export interface GenerateOptions {
  /** Module specifiers of the SDK's runtime, seen from an API's folder. */
  readonly runtime: Runtime;
  /** The documents are ours: every operation must carry its extensions. */
  readonly isOwn: boolean;
}

/** Makes the files of all documents. Pure but for what `load` reads. */
export async function generate(
  sources: readonly Source[],
  load: Load,
  options: GenerateOptions,
  problems: Problems,
): Promise<Generated> {
  const ids = new Names("values");
  // Shared parts first: the others need the names of their schemas.
  const ordered = [...sources].sort((a, b) => Number(isSharedDocument(b)) - Number(isSharedDocument(a)));
  const models = ordered.flatMap(
    (source) => attempt(source.label, problems, () => readApi(source, load, ids, problems)) ?? [],
  );
  const sharedUse = new Map<string, Map<string, Use>>();
  for (const model of models) addSharedUse(sharedUse, model);
  const files = new Map<string, string>();
  const schemaNames = new Map<string, ReadonlyMap<string, SchemaNames>>();
  const apis: GeneratedApi[] = [];
  for (const api of models) {
    const usage = new Map([...usageOf(api), ...(sharedUse.get(api.name) ?? [])]);
    const generated = await attempt(api.label, problems, () => generateApi(api, usage, schemaNames, options, problems));
    if (!generated) continue;
    for (const [file, text] of generated.files) files.set(`${api.name}/${file}`, text);
    if (!api.isShared) apis.push({ api, descriptors: generated.descriptors });
  }
  apis.sort((a, b) => (a.api.name < b.api.name ? -1 : 1));
  if (options.isOwn) files.set("api-types.ts", renderApiTypes(files));
  files.set("index.ts", renderRootIndex(apis, options.runtime));
  files.set("evidence.ts", renderAllEvidence(apis, options.runtime.operation));
  files.set("operation-ids.ts", renderOperationIds(apis));
  return { files, apis };
}

/** One document that breaks the generator must not cost the others. */
function attempt<T>(label: string, problems: Problems, make: () => Promise<T>): Promise<T | undefined>;
function attempt<T>(label: string, problems: Problems, make: () => T): T | undefined;
function attempt<T>(
  label: string,
  problems: Problems,
  make: () => T | Promise<T>,
): T | undefined | Promise<T | undefined> {
  const failed = (error: unknown): undefined => {
    problems.add(label, `cannot be generated: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  };
  try {
    const made = make();
    return made instanceof Promise ? made.catch(failed) : made;
  } catch (error) {
    return failed(error);
  }
}

async function generateApi(
  api: ApiModel,
  usage: Usage,
  schemaNames: Map<string, ReadonlyMap<string, SchemaNames>>,
  { runtime, isOwn }: GenerateOptions,
  problems: Problems,
) {
  const descriptors = api.operations.map((operation) => describe(operation, api, isOwn, problems));
  const taken = takenNames(api);
  const schemas = renderSchemas(api, usage, taken, schemaNames, problems);
  schemaNames.set(api.name, schemas.names);
  const header = `// Generated from ${isOwn ? "openapi/" : ""}${api.label}. Do not edit.\n// biome-ignore-all lint: generated.\n\n`;
  const files = new Map<string, string>([
    ["types.ts", await renderTypesFile(api, usage, runtime)],
    ["schemas.ts", schemasFile(schemas)],
    ...(api.isShared
      ? []
      : ([
          ["operations.ts", renderOperations(api, descriptors, runtime.operation)],
          ["table.ts", OPERATION_TABLE],
          ["evidence.ts", renderEvidence(descriptors, runtime.operation)],
          ["operation-schemas.ts", renderOperationSchemas(api, schemas.names, runtime.operation)],
          ["client.ts", renderClient(api, descriptors, runtime)],
        ] as const)),
    ...unlessEmpty("codes.ts", renderCodes(api)),
    ...unlessEmpty("values.ts", renderValues(api)),
    ...(hasLimits(api) ? [["limits.ts", renderLimits(api)] as const] : []),
    ...(api.files.length > 0
      ? ([
          ["files.ts", renderFiles(api, runtime.operation, problems)],
          ["file-schemas.ts", renderFileSchemas(api, schemas.names, runtime.operation)],
        ] as const)
      : []),
    ...(api.events.length > 0
      ? ([
          ["events.ts", renderEvents(api, runtime.operation, problems)],
          ["event-schemas.ts", renderEventSchemas(api, schemas.names, runtime.operation)],
          ["event-examples.ts", renderEventExamples(api)],
        ] as const)
      : []),
    ["index.ts", renderApiIndex(api)],
  ]);
  return { descriptors, files: new Map([...files].map(([file, text]) => [file, header + text])) };
}

/** A file, unless there is nothing to write into it. */
function unlessEmpty(file: string, text: string): readonly (readonly [file: string, text: string])[] {
  return text === "" ? [] : [[file, text]];
}

/** Names of an API's types and lists of values, which its schemas must not take: all are exported from one index. */
function takenNames(api: ApiModel): Set<string> {
  const operations = api.operations.flatMap(({ names }) => [names.input, names.request, names.response]);
  return new Set([...api.components.keys(), ...valueNames(api).values(), ...operations]);
}

function schemasFile({ text, imports }: ApiSchemas): string {
  const shared = [...imports].flatMap(([api, { exported, used }]) => [
    used.length > 0 ? `import { ${used.join(", ")} } from "../${api}/schemas.js";\n` : "",
    exported.length > 0 ? `export { ${exported.join(", ")} } from "../${api}/schemas.js";\n` : "",
  ]);
  return [
    `import * as z from "zod";\n`,
    text.includes("checks.") ? `import * as checks from "../checks.js";\n` : "",
    ...shared,
    `import type * as types from "./types.js";\n`,
    /\bvalues\.\w/.test(text) ? `import * as values from "./values.js";\n` : "",
    "\n",
    text,
  ].join("");
}
