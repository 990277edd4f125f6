import type { OperationDescriptor } from "../../src/core/operation.js";
import { normaliseMediaType } from "../../src/sandbox/kernel/media-type.js";
import type { ApiResponse } from "./platform.js";

/** Whether a response fits the contract, and where it does not. */
export interface Fit {
  readonly result: "pass" | "fail" | "skip";
  readonly detail?: string;
}

const SHOWN = 3;
/** Stands for content of the caller's own type. */
const BYTES = "application/octet-stream";

/** Compares a response with the schema that the contract has for its status. Values are not reported, only places and rules. */
export async function schemaFit(
  operation: OperationDescriptor,
  { status, mediaType, body }: ApiResponse,
): Promise<Fit> {
  const { responses } = await operation.schemas();
  const isListed = operation.statuses.includes(String(status));
  const byType = responses[String(status)] ?? (isListed ? {} : responses["default"]) ?? {};
  const types = Object.keys(byType);
  if (types.length === 0)
    return body === undefined ? { result: "pass" } : { result: "skip", detail: "the contract knows no body" };
  if (body === undefined) return { result: "fail", detail: "no body" };
  if (types.includes(BYTES)) return { result: "pass" };
  const wanted = normaliseMediaType(mediaType);
  const [type, schema] =
    Object.entries(byType).find(([name]) => normaliseMediaType(name) === wanted) ?? jsonEntry(byType, wanted);
  if (type === undefined || schema === undefined)
    return { result: "fail", detail: `${mediaType || "no media type"} is not one of ${types.join(", ")}` };
  const parsed = schema.safeParse(body);
  if (parsed.success) return { result: "pass" };
  const places = parsed.error.issues.slice(0, SHOWN).map(({ path, code }) => `/${path.join("/")} ${code}`);
  const more = parsed.error.issues.length - places.length;
  return { result: "fail", detail: places.join(", ") + (more > 0 ? ` and ${more} more` : "") };
}

/** `application/problem+json` and `application/json` are told apart by the contract, not by every platform. */
function jsonEntry<T>(
  byType: Readonly<Record<string, T>>,
  wanted: string,
): readonly [string, T] | readonly [undefined, undefined] {
  if (!/[/+]json\b/.test(wanted)) return [undefined, undefined];
  return Object.entries(byType).find(([name]) => /[/+]json\b/.test(name)) ?? [undefined, undefined];
}
