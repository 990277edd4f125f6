import type { Problems } from "./problems.js";
import { isRecord } from "./schema.js";

type Json = Record<string, unknown>;

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

/**
 * Rewrites a Swagger 2.0 document so that the upgrader loses nothing:
 *
 * - It prefers the document's `produces` to an operation's own, so every operation gets its own.
 * - It understands shared body parameters and responses only in some places, so references to them are replaced.
 * - It gives a path's body to the operations that stand after it, so operations get their path's parameters.
 * - It keeps type and text of a form's members only, so forms become bodies with a schema.
 */
export function prepareSwagger(document: Json, label: string, problems: Problems): Json {
  const { produces, consumes, parameters, responses, paths, ...rest } = structuredClone(document);
  const prepared: Json = { ...rest };
  prepared.paths = Object.fromEntries(
    Object.entries(isRecord(paths) ? paths : {}).map(([path, item]) => {
      if (!isRecord(item)) return [path, item];
      const { parameters: own, ...operations } = item;
      for (const method of METHODS) {
        const operation = operations[method];
        if (!isRecord(operation)) continue;
        const merged = mergeParameters(shared(own, parameters), shared(operation.parameters, parameters));
        operation.responses = sharedMap(operation.responses, responses);
        operation.produces ??= produces ?? ["application/json"];
        const isForm = merged.some((parameter) => parameter.in === "formData");
        operation.consumes = consumesOf(operation.consumes ?? consumes, merged, isForm);
        operation.parameters = isForm ? withFormBody(merged) : merged;
        reportLost(operation, `${label}#/paths/${path.replaceAll("/", "~1")}/${method}`, problems);
      }
      return [path, operations];
    }),
  );
  return prepared;
}

/** The list with references to shared entries replaced. */
function shared(list: unknown, entries: unknown): Json[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry) => resolveShared(entry, entries)).filter(isRecord);
}

function sharedMap(map: unknown, entries: unknown): Json {
  if (!isRecord(map)) return {};
  return Object.fromEntries(Object.entries(map).map(([name, entry]) => [name, resolveShared(entry, entries)]));
}

function resolveShared(entry: unknown, entries: unknown): unknown {
  if (!isRecord(entry) || typeof entry.$ref !== "string" || !isRecord(entries)) return entry;
  const [, name] = /^#\/(?:parameters|responses)\/(.+)$/.exec(entry.$ref) ?? [];
  const found =
    name === undefined ? undefined : entries[decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~")];
  return found === undefined ? entry : structuredClone(found);
}

function mergeParameters(path: readonly Json[], own: readonly Json[]): Json[] {
  const key = (parameter: Json) => `${parameter.in} ${parameter.name}`;
  const overridden = new Set(own.map(key));
  return [
    ...path.filter((parameter) => !overridden.has(key(parameter))).map((parameter) => structuredClone(parameter)),
    ...own,
  ];
}

/** Media types of the body. A form is written as a form, whatever the document says for all of its operations. */
function consumesOf(said: unknown, parameters: readonly Json[], isForm: boolean): string[] {
  const types = Array.isArray(said) ? said.map(String) : [];
  if (!isForm) return types.length > 0 ? types : ["application/json"];
  const forms = types.filter((type) => /^multipart\/form-data|^application\/x-www-form-urlencoded/.test(type));
  if (forms.length > 0) return forms;
  const hasFile = parameters.some((parameter) => parameter.type === "file");
  return [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
}

/** One object in the body instead of its members as parameters, which the upgrader reads without their limits. */
function withFormBody(parameters: readonly Json[]): Json[] {
  const fields = parameters.filter((parameter) => parameter.in === "formData");
  const required = fields.filter((field) => field.required === true).map((field) => String(field.name));
  const properties = fields.map(({ name, in: _in, required: _required, collectionFormat: _format, ...schema }) => [
    name,
    schema,
  ]);
  const schema = {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required } : {}),
  };
  const others = parameters.filter((parameter) => parameter.in !== "formData" && parameter.in !== "body");
  return [...others, { name: "body", in: "body", required: required.length > 0, schema }];
}

function reportLost(operation: Json, at: string, problems: Problems): void {
  const parameters = Array.isArray(operation.parameters) ? operation.parameters.filter(isRecord) : [];
  for (const parameter of parameters) {
    if (parameter.collectionFormat === "tsv")
      problems.add(at, `${parameter.name}: tab-separated lists cannot be expressed`);
  }
}
