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

/** What was chosen last for a status and type. */
interface Choice {
  readonly status: number;
  readonly contentType: string | null;
  readonly schema: ZodType | undefined;
}

const lastChoices = new WeakMap<OperationSchemas, Choice>();

/** An operation is nearly always answered alike, so the last choice is looked at first. */
function schemaFor(schemas: OperationSchemas, status: number, contentType: string | null): ZodType | undefined {
  if (status >= 300) return undefined;
  const last = lastChoices.get(schemas);
  if (last?.status === status && last.contentType === contentType) return last.schema;
  const schema = choose(schemas, status, contentType ?? "");
  lastChoices.set(schemas, { status, contentType, schema });
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
