import type { Runtime } from "./client-file.js";
import type { GeneratedApi } from "./generate.js";
import type { ApiModel } from "./model.js";
import { camelCase } from "./names.js";
import { hasLimits } from "./operations-file.js";
import { clientName } from "./read-api.js";
import { valueNames } from "./values-file.js";

/** Writes what one API exports. Its schemas are part of it; who wants none of zod imports `client.js`. */
export function renderApiIndex(api: ApiModel): string {
  const modules = [
    ...(api.isShared ? [] : ["client", "evidence", "operations"]),
    ...(hasLimits(api) ? ["limits"] : []),
    ...(api.files.length > 0 ? ["files"] : []),
    ...(api.events.length > 0 ? ["events"] : []),
    "schemas",
    ...(valueNames(api).size > 0 ? ["values"] : []),
  ];
  return `${[...modules.map((name) => `export * from "./${name}.js";`), `export type * from "./types.js";`].join("\n")}\n`;
}

/** Writes the ids of all operations: who only wants to know whether one exists loads no descriptor. */
export function renderOperationIds(apis: readonly GeneratedApi[]): string {
  const ids = apis.flatMap(({ api }) => api.operations.map(({ id }) => JSON.stringify(id))).sort();
  return `// Generated. Do not edit.
// biome-ignore-all lint: generated.

/** Ids of all operations, in alphabetical order. */
export const operationIds = [${ids.join(", ")}] as const;

/** Id of an operation. */
export type OperationId = (typeof operationIds)[number];
`;
}

/** Writes the index over all APIs. It loads no schema: descriptors fetch them when they are needed. */
export function renderRootIndex(apis: readonly GeneratedApi[], runtime: Runtime): string {
  const specifier = runtime.operation.replace(/^\.\.\/\.\.\//, "../");
  const imports = apis.map(
    ({ api }) => `import { operations as ${camelCase(api.name)}Operations } from "./${api.name}/operations.js";`,
  );
  const clients = apis.map(({ api }) => `export { ${clientName(api)} } from "./${api.name}/client.js";`);
  const spreads = apis.map(({ api }) => `...${camelCase(api.name)}Operations,`);
  return `// Generated. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "${specifier}";
${imports.join("\n")}

${clients.join("\n")}

/** Names of all APIs. */
export const apis = [${apis.map(({ api }) => JSON.stringify(api.name)).join(", ")}] as const;

/** Name of an API. */
export type ApiName = (typeof apis)[number];

/** Every operation of every API by id. */
export const allOperations = {
${spreads.join("\n")}
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
`;
}
