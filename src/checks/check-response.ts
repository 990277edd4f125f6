import type { ZodType } from "zod";
import type { OperationSchemas } from "../core/operation.js";
import type { ApiResponse } from "../core/response.js";
import { essenceOf, isSameMediaType } from "../wire/media-type.js";
import type { Finding } from "./drift.js";
import { explain } from "./explain.js";
import { passes } from "./passes.js";

/** Where a response differs from the contract. Pure; the response is never changed. */
export function checkResponse(schemas: OperationSchemas, { status, data, headers }: ApiResponse): Finding[] {
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

/** Responses of an operation are nearly always alike, so the last choice is looked at first. */
function schemaFor(schemas: OperationSchemas, status: number, contentType: string | null): ZodType | undefined {
  if (status >= 300) return undefined;
  const last = lastChoices.get(schemas);
  if (last?.status === status && last.contentType === contentType) return last.schema;
  const schema = choose(schemas, status, contentType ?? "");
  lastChoices.set(schemas, { status, contentType, schema });
  return schema;
}

/**
 * The schema of a good response: of its status, of `2XX`, or else of the only good status that has one, since some
 * success codes of the contract are not confirmed. `default` describes errors.
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
