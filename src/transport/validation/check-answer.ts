import type { ZodType } from "zod";
import { essenceOf, isSameMediaType } from "../media-type.js";
import type { OperationSchemas } from "../operation.js";
import type { Answer } from "../transport.js";
import { explain } from "./explain.js";
import type { Finding } from "./finding.js";
import { passes } from "./passes.js";

/** Where an answer differs from the contract. Pure; the answer is never changed. */
export function checkAnswer(schemas: OperationSchemas, { status, data, headers }: Answer): Finding[] {
  const schema = schemaFor(schemas, status, headers.get("content-type"));
  if (schema === undefined || data === undefined || data instanceof Uint8Array || passes(schema, data)) return [];
  const { error } = schema.safeParse(data);
  return error === undefined ? [] : explain(error.issues, data, { path: "", keys: [] });
}

const chosen = new WeakMap<OperationSchemas, Map<string, ZodType | undefined>>();

/** A server that makes up a content type for each answer does not fill the memory. */
const MOST_CHOSEN = 32;

/** The same for the same status and type, so it is worked out once. */
function schemaFor(schemas: OperationSchemas, status: number, contentType: string | null): ZodType | undefined {
  if (status >= 300) return undefined;
  const known = chosen.get(schemas) ?? new Map<string, ZodType | undefined>();
  chosen.set(schemas, known);
  const key = `${status} ${contentType}`;
  if (known.has(key)) return known.get(key);
  const schema = choose(schemas, status, contentType ?? "");
  if (known.size < MOST_CHOSEN) known.set(key, schema);
  return schema;
}

/**
 * The schema of a good answer: of its status, of `2XX`, or else of the only good status that has one, since some success
 * codes of the contract are not confirmed. `default` describes errors.
 */
function choose(schemas: OperationSchemas, status: number, type: string): ZodType | undefined {
  const good = Object.entries(schemas.responses).filter(([code]) => code.startsWith("2"));
  const [, byType] =
    good.find(([code]) => code === String(status)) ??
    good.find(([code]) => code.toUpperCase() === "2XX") ??
    (good.length === 1 ? good[0] : undefined) ??
    [];
  const types = Object.entries(byType ?? {});
  const [, schema] =
    types.find(([named]) => isSameMediaType(named, type)) ??
    types.find(([named]) => essenceOf(named) === essenceOf(type)) ??
    (types.length === 1 ? types[0] : undefined) ??
    [];
  return schema;
}
