import { jsDoc } from "./comments.js";
import type { Descriptor } from "./descriptor.js";
import { literal } from "./literal.js";
import type { ApiModel, MediaModel, OperationModel } from "./model.js";
import { propertyKey } from "./names.js";
import type { SchemaNames } from "./schema-names.js";

/** Zod schemas of components, by name. */
export type SchemaTable = ReadonlyMap<string, SchemaNames>;

/** Writes the operation descriptors of an API. Their schemas are in a file of their own: a start needs none. */
export function renderOperations(api: ApiModel, descriptors: readonly Descriptor[], runtime: string): string {
  const constants = api.operations.map((operation, index) => {
    const { api: name, ...rest } = descriptors[index] ?? ({} as Descriptor);
    const fields = Object.entries({ api: name, ...rest }).map(([key, value]) => `${key}: ${literal(value)},`);
    return (
      jsDoc([`\`${operation.method} ${operation.path}\``]) +
      `export const ${operation.id}: OperationDescriptor = {\n${fields.join("\n")}\nschemas: () => import("./operation-schemas.js").then((all) => all.${operation.id}),\n};\n`
    );
  });
  return [
    `import type { OperationDescriptor } from "${runtime}";\n`,
    ...(Object.keys(api.limits).length > 0
      ? [`/** Numbers that hold for the whole API. */\nexport const limits = ${literal(api.limits)} as const;\n`]
      : []),
    ...constants,
    `/** All operations of this API by id. */\nexport const operations = {\n${api.operations.map(({ id }) => `${id},`).join("\n")}\n} as const satisfies Readonly<Record<string, OperationDescriptor>>;\n`,
  ].join("\n");
}

/** Writes the schemas of every operation, by its id. */
export function renderOperationSchemas(api: ApiModel, schemas: SchemaTable, runtime: string): string {
  const constants = api.operations.map(
    (operation) =>
      jsDoc([`Schemas of \`${operation.id}\``]) +
      `export const ${operation.id}: OperationSchemas = ${schemasOf(operation, schemas)};\n`,
  );
  return [
    `import type { OperationSchemas } from "${runtime}";\nimport * as schemas from "./schemas.js";\n`,
    ...constants,
  ].join("\n");
}

function schemasOf(operation: OperationModel, schemas: SchemaTable): string {
  const closed = (name: string) => `schemas.${schemas.get(name)?.closed}`;
  const open = (name: string) => `schemas.${schemas.get(name)?.open}`;
  const byMedia = (media: readonly MediaModel[], reference: (name: string) => string) =>
    `{ ${media.map(({ type, component }) => `${JSON.stringify(type)}: ${reference(component)}`).join(", ")} }`;
  const responses = operation.answers
    .filter(({ media }) => media.length > 0)
    .map(({ status, media }) => `${propertyKey(status)}: ${byMedia(media, open)}`);
  return `{ ${[
    ...(operation.pathComponent ? [`path: ${closed(operation.pathComponent)}`] : []),
    ...(operation.queryComponent ? [`query: ${closed(operation.queryComponent)}`] : []),
    ...(operation.headersComponent ? [`headers: ${closed(operation.headersComponent)}`] : []),
    ...(operation.body ? [`body: ${byMedia(operation.body.media, closed)}`] : []),
    `responses: { ${responses.join(", ")} }`,
  ].join(", ")} }`;
}
