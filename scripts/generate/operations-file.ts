import { commentText, jsDoc } from "./comments.js";
import type { Descriptor } from "./descriptor.js";
import { literal } from "./literal.js";
import type { ApiModel, MediaModel, OperationModel } from "./model.js";
import { camelCase, Names, propertyKey } from "./names.js";
import type { SchemaNames } from "./schema-names.js";

/** Zod schemas of components, by name. */
export type SchemaTable = ReadonlyMap<string, SchemaNames>;

/** Writes the operation descriptors of an API. Their schemas are in a file of their own: a start needs none. */
export function renderOperations(api: ApiModel, descriptors: readonly Descriptor[], runtime: string): string {
  const usual = usualMembers(descriptors);
  const constants = api.operations.map((operation, index) => {
    const { evidence: _, ...descriptor } = descriptors[index] ?? ({} as Partial<Descriptor>);
    const own = Object.entries(descriptor).filter(([key, value]) => literal(value) !== usual.get(key));
    const fields = own.map(([key, value]) => `${key}: ${literal(value)},`);
    return (
      jsDoc([`\`${operation.method} ${operation.path}\``]) +
      `export const ${operation.id}: OperationDescriptor = {\n...usual,\n${fields.join("\n")}\nschemas: schemasOf("${operation.id}"),\n};\n`
    );
  });
  return [
    `import type { OperationDescriptor } from "${runtime}";\n`,
    `/** What most operations of this API have in common. */\nconst usual = {\n${[...usual].map(([key, text]) => `${key}: ${text},`).join("\n")}\n} satisfies Partial<OperationDescriptor>;\n`,
    `/** Loads the schemas of one operation, when it is first checked. */\nfunction schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {\nreturn () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);\n}\n`,
    ...constants,
    `/** All operations of this API by id. */\nexport const operations = {\n${api.operations.map(({ id }) => `${id},`).join("\n")}\n} as const satisfies Readonly<Record<string, OperationDescriptor>>;\n`,
  ].join("\n");
}

/** What a client loads: a module of one export, of which a bundle makes no list of all operations. */
export const OPERATION_TABLE = `export { operations } from "./operations.js";\n`;

/** Writes the numbers of an API, in a file of their own: who needs one loads no descriptor. */
export function renderLimits(api: ApiModel): string {
  const members = Object.entries(api.limits).map(
    ([name, value]) => `${jsDoc([commentText(api.limitTexts[name])], "  ")}  ${propertyKey(name)}: ${value},\n`,
  );
  return `/** Numbers that hold for the whole API. */\nexport const limits = {\n${members.join("")}} as const;\n`;
}

/** Writes lists of codes, each as one text: who needs one loads no schema. Empty where an API has none. */
export function renderCodes(api: ApiModel): string {
  return [...api.components.values()]
    .filter(({ schema }) => typeof schema["x-codes"] === "string" && schema.enum !== undefined)
    .map(({ schema }) => `export const ${schema["x-codes"]} = ${literal((schema.enum ?? []).join(" "))};\n`)
    .join("\n");
}

export function hasLimits(api: ApiModel): boolean {
  return Object.keys(api.limits).length > 0;
}

const OFTEN_ALIKE = ["api", "host", "security", "accept", "statuses"] as const;
const OFTEN_EMPTY = ["identifiers", "rules", "errorCodes", "secrets"] as const;

/** Members that every descriptor has and that most need not state themselves, with the text of their value. */
function usualMembers(descriptors: readonly Descriptor[]): ReadonlyMap<string, string> {
  const alike = OFTEN_ALIKE.map((key) => [key, mostFrequent(descriptors.map((one) => literal(one[key])))] as const);
  return new Map([...alike, ...OFTEN_EMPTY.map((key) => [key, "[]"] as const)]);
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["[]", 0])[0];
}

/** Writes the schemas of every operation, by its id: one table, of which a bundle needs no list of exports. */
export function renderOperationSchemas(api: ApiModel, schemas: SchemaTable, runtime: string): string {
  const repeated = repeatedBodies(api, schemas);
  const entries = api.operations.map((operation) => `${operation.id}: ${schemasOf(operation, schemas, repeated)},`);
  return [
    `import type { OperationSchemas } from "${runtime}";\nimport * as schemas from "./schemas.js";\n`,
    ...[...repeated].map(([text, name]) => `const ${name} = ${text};\n`),
    `/** Schemas of every operation of this API, by its id. */\nexport const operationSchemas = {\n${entries.join("\n")}\n} as const satisfies Readonly<Record<string, OperationSchemas>>;\n`,
  ].join("\n");
}

/** Names for what several responses of an API have in common, the problem of a failed call above all; by its text. */
function repeatedBodies(api: ApiModel, schemas: SchemaTable): ReadonlyMap<string, string> {
  const names = new Names("values");
  names.take("operationSchemas");
  const seen = new Set<string>();
  const repeated = new Map<string, string>();
  for (const { media } of api.operations.flatMap(({ responses }) => responses)) {
    const text = responseBody(media, schemas);
    if (seen.has(text) && !repeated.has(text)) repeated.set(text, names.take(camelCase(media[0]?.component ?? "body")));
    seen.add(text);
  }
  repeated.delete(responseBody([], schemas));
  return repeated;
}

function responseBody(media: readonly MediaModel[], schemas: SchemaTable): string {
  return byMedia(media, (name) => `schemas.${schemas.get(name)?.open}`);
}

function byMedia(media: readonly MediaModel[], reference: (name: string) => string): string {
  return `{ ${media.map(({ type, component }) => `${JSON.stringify(type)}: ${reference(component)}`).join(", ")} }`;
}

function schemasOf(operation: OperationModel, schemas: SchemaTable, repeated: ReadonlyMap<string, string>): string {
  const closed = (name: string) => `schemas.${schemas.get(name)?.closed}`;
  const responses = operation.responses
    .filter(({ media }) => media.length > 0)
    .map(({ status, media }) => {
      const text = responseBody(media, schemas);
      return `${propertyKey(status)}: ${repeated.get(text) ?? text}`;
    });
  return `{ ${[
    ...(operation.pathComponent ? [`path: ${closed(operation.pathComponent)}`] : []),
    ...(operation.queryComponent ? [`query: ${closed(operation.queryComponent)}`] : []),
    ...(operation.headersComponent ? [`headers: ${closed(operation.headersComponent)}`] : []),
    ...(operation.body ? [`body: ${byMedia(operation.body.media, closed)}`] : []),
    `responses: { ${responses.join(", ")} }`,
  ].join(", ")} }`;
}
