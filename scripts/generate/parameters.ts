import type { Bundle, Located } from "./bundle.js";
import type { ParameterModel } from "./model.js";
import type { Problems } from "./problems.js";
import { isRecord, ORIGIN, type Schema } from "./schema.js";

const PLACES = ["path", "query", "header"];

/**
 * Headers that OpenAPI does not take for parameters, because they follow from the media types. A document that lists
 * one nevertheless means a choice, so a caller gets it; written in lower case, as where the choice is ours.
 */
export function isMediaHeader(name: string): boolean {
  return /^(accept|content-type)$/i.test(name);
}

/** Reads the parameters of an operation; its own win over those of its path. */
export function readParameters(
  located: readonly Located[],
  path: string,
  bundle: Bundle,
  at: string,
  problems: Problems,
): ParameterModel[] {
  const byKey = new Map<string, ParameterModel>();
  for (const one of located) {
    const { value, source, pointer } = bundle.deref(one);
    if (!isRecord(value) || typeof value.name !== "string") continue;
    const where = String(value.in);
    if (!PLACES.includes(where)) {
      problems.add(`${source.label}#${pointer}`, `parameters in ${where} are not supported; ${value.name} is left out`);
    } else if (where === "header" && value.name.toLowerCase() === "authorization") {
      problems.add(
        `${source.label}#${pointer}`,
        "`security` says how a call proves who it is; Authorization is left out",
      );
    } else {
      const schema = parameterSchema(value, { ...one, value, source, pointer }, bundle);
      const name = where === "header" && isMediaHeader(value.name) ? value.name.toLowerCase() : value.name;
      const style = styleOf(value, where, (message) => problems.add(`${source.label}#${pointer}`, message));
      byKey.set(`${where} ${name}`, parameter(value, name, where as ParameterModel["in"], schema, style));
    }
  }
  for (const [, name = ""] of path.matchAll(/\{([^}]+)\}/g)) {
    if (byKey.has(`path ${name}`)) continue;
    problems.add(at, `the path names {${name}}, which is no parameter; taken as a string`);
    byKey.set(`path ${name}`, parameter({}, name, "path", { type: "string" }, "simple"));
  }
  return [...byKey.values()];
}

const STYLES: Readonly<Record<string, readonly string[]>> = {
  path: ["simple"],
  header: ["simple"],
  query: ["form", "pipeDelimited", "spaceDelimited", "deepObject"],
};

/** How a parameter is written. One that has a media type is written as that says. */
function styleOf(raw: Record<string, unknown>, place: string, note: (message: string) => void): string {
  const styles = STYLES[place] ?? [];
  const [usual = "simple"] = styles;
  const [mediaType] = isRecord(raw.content) ? Object.keys(raw.content) : [];
  if (mediaType !== undefined) {
    if (place === "query" && /json/i.test(mediaType)) return "json";
    note(`${String(raw.name)} as ${mediaType} in ${place} is not supported; it is written as \`${usual}\` says`);
    return usual;
  }
  if (typeof raw.style !== "string" || styles.includes(raw.style))
    return typeof raw.style === "string" ? raw.style : usual;
  note(`the style ${raw.style} of ${String(raw.name)} is not supported; it is written as \`${usual}\` says`);
  return usual;
}

function parameter(
  raw: Record<string, unknown>,
  name: string,
  place: ParameterModel["in"],
  schema: Schema,
  style: string,
): ParameterModel {
  const prefixes = raw["x-form-prefix"];
  return {
    name,
    in: place,
    required: place === "path" || raw.required === true,
    style,
    explode: typeof raw.explode === "boolean" ? raw.explode : style === "form",
    ...(Array.isArray(prefixes) ? { prefixes: prefixes.map(String) } : {}),
    ...(raw["x-personal"] !== undefined ? { isPersonal: true as const } : {}),
    schema,
  };
}

/** The parameter's schema with its documentation and extensions, so that it can stand as a property. */
function parameterSchema(raw: Record<string, unknown>, { source, pointer }: Located, bundle: Bundle): Schema {
  const content = isRecord(raw.content) ? Object.values(raw.content)[0] : undefined;
  const value = isRecord(raw.schema) ? raw.schema : isRecord(content) && isRecord(content.schema) ? content.schema : {};
  const schema = bundle.schema({ value: value as Schema, source, pointer: `${pointer}/schema` });
  const own = Object.entries(raw).filter(
    ([key]) => key === "description" || key === "deprecated" || key === "example" || key.startsWith("x-"),
  );
  return { ...schema, ...Object.fromEntries(own), ...(schema[ORIGIN] ? { [ORIGIN]: schema[ORIGIN] } : {}) };
}

/**
 * Gives the parameters of each place a component. Where an operation has several media types, the choice between them
 * is a header that the description does not list.
 */
export function hoistParameters(
  parameters: readonly ParameterModel[],
  prefix: string,
  accept: readonly string[],
  contentTypes: readonly string[],
  bundle: Bundle,
) {
  const objectOf = (place: ParameterModel["in"], extra: Record<string, Schema> = {}): Schema | undefined => {
    const own = parameters.filter((parameter) => parameter.in === place);
    const properties = { ...Object.fromEntries(own.map(({ name, schema }) => [name, schema])), ...extra };
    if (Object.keys(properties).length === 0) return undefined;
    const required = own.filter(({ name, required }) => required && !isMediaHeader(name)).map(({ name }) => name);
    return { type: "object", properties, required };
  };
  const choices = {
    ...(accept.length > 1 ? { accept: choice(accept, "Media type of the response.") } : {}),
    ...(contentTypes.length > 1 ? { "content-type": choice(contentTypes, "Media type of the body.") } : {}),
  };
  const path = objectOf("path");
  const query = objectOf("query");
  const headers = objectOf("header", choices);
  const hoist = (suffix: string, what: string, schema: Schema) =>
    bundle.hoist(`${prefix}${suffix}`, {
      description: `${what} of \`${prefix.charAt(0).toLowerCase()}${prefix.slice(1)}\`.`,
      ...schema,
    });
  return {
    ...(path ? { pathComponent: hoist("Path", "Path parameters", path) } : {}),
    ...(query ? { queryComponent: hoist("Query", "Query parameters", query) } : {}),
    ...(headers ? { headersComponent: hoist("Headers", "Header parameters", headers) } : {}),
  };
}

function choice(mediaTypes: readonly string[], what: string): Schema {
  return { type: "string", enum: [...mediaTypes], description: `${what} Default: \`${mediaTypes[0]}\`.` };
}
