import type { ZodType } from "zod";
import { checkRules } from "../../rules/index.js";
import { isSameMediaType } from "../media-type.js";
import type { OperationDescriptor, OperationSchemas } from "../operation.js";
import { chooseMediaTypes } from "../serialize/choose-media-type.js";
import type { OperationInput } from "../transport.js";
import { explain } from "./explain.js";
import type { Finding } from "./finding.js";
import { passes } from "./passes.js";

/** All that is wrong with a request, by the contract's schemas and rules. Pure; the input is never changed. */
export function checkRequest(
  operation: OperationDescriptor,
  schemas: OperationSchemas,
  input: OperationInput,
  callHeaders: Readonly<Record<string, string>>,
): Finding[] {
  const headers = byContractName(operation, { ...input.headers, ...callHeaders });
  return [
    ...checkPart("path", schemas.path, input.path ?? {}),
    ...checkPart("query", schemas.query, input.query ?? {}),
    ...checkPart("headers", schemas.headers, headers),
    ...checkBody(operation, schemas, input.body, headers),
  ];
}

function checkPart(part: string, schema: ZodType | undefined, value: unknown): Finding[] {
  if (schema === undefined || passes(schema, value)) return [];
  const { error } = schema.safeParse(value);
  return error === undefined ? [] : explain(error.issues, value, { path: part, keys: [part] });
}

function checkBody(
  operation: OperationDescriptor,
  schemas: OperationSchemas,
  body: unknown,
  headers: Readonly<Record<string, unknown>>,
): Finding[] {
  if (body === undefined) return operation.requestBodyRequired ? [missingBody()] : [];
  // Bytes are a body that was written down already; there is nothing left to look into.
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) return [];
  const { contentType = "" } = chooseMediaTypes(operation, lowerCased(headers), true);
  const [, schema] = Object.entries(schemas.body ?? {}).find(([type]) => isSameMediaType(type, contentType)) ?? [];
  return [...checkPart("body", schema, body), ...checkRules(operation.rules, body, { path: "body", keys: ["body"] })];
}

function missingBody(): Finding {
  return {
    keys: ["body"],
    issue: { path: "body", message: "it is missing: this operation needs one", rule: "required" },
  };
}

/** Header names know no case; schemas do. */
function byContractName(operation: OperationDescriptor, headers: object): Record<string, unknown> {
  if (Object.keys(headers).length === 0) return {};
  const names = operation.parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => [
      names.find((name) => name.toLowerCase() === key.toLowerCase()) ?? key.toLowerCase(),
      value,
    ]),
  );
}

function lowerCased(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
