import type { ZodType } from "zod";
import { essenceOf, isSameMediaType } from "../media-type.js";
import type { OperationSchemas } from "../operation.js";
import type { Answer } from "../transport.js";
import { explain } from "./explain.js";
import type { Finding } from "./finding.js";

/** Where an answer differs from the contract. Pure; the answer is never changed. */
export function checkAnswer(schemas: OperationSchemas, { status, data, headers }: Answer): Finding[] {
  const schema = schemaFor(schemas, status, headers.get("content-type"));
  if (schema === undefined || data === undefined || data instanceof Uint8Array) return [];
  const { error } = schema.safeParse(data);
  return error === undefined ? [] : explain(error.issues, data, { path: "", keys: [] });
}

/**
 * The schema of a good answer: of its status, of `2XX`, or else of the only good status that has one, since some success
 * codes of the contract are not confirmed. `default` describes errors.
 */
function schemaFor(schemas: OperationSchemas, status: number, contentType: string | null): ZodType | undefined {
  if (status >= 300) return undefined;
  const good = Object.entries(schemas.responses).filter(([code]) => code.startsWith("2"));
  const [, byType] =
    good.find(([code]) => code === String(status)) ??
    good.find(([code]) => code.toUpperCase() === "2XX") ??
    (good.length === 1 ? good[0] : undefined) ??
    [];
  const types = Object.entries(byType ?? {});
  const type = contentType ?? "";
  const [, schema] =
    types.find(([named]) => isSameMediaType(named, type)) ??
    types.find(([named]) => essenceOf(named) === essenceOf(type)) ??
    (types.length === 1 ? types[0] : undefined) ??
    [];
  return schema;
}
