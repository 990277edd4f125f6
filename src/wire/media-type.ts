import type { OperationDescriptor } from "../core/operation.js";

/** `Application/JSON; charset=utf-8` -> `application/json`. Empty for none. */
export function essenceOf(mediaType: string | null | undefined): string {
  // What nearly every response says, a dozen times a call.
  if (mediaType === "application/json") return mediaType;
  return (mediaType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** `application/json`, `application/problem+json`, `application/schema+json` and their like. */
export function isJsonType(mediaType: string | null | undefined): boolean {
  const essence = essenceOf(mediaType);
  return essence === "application/json" || essence === "text/json" || essence.endsWith("+json");
}

export function isHtmlType(mediaType: string | null | undefined): boolean {
  const essence = essenceOf(mediaType);
  return essence === "text/html" || essence === "application/xhtml+xml";
}

export function isFormType(mediaType: string | null | undefined): boolean {
  return essenceOf(mediaType) === "application/x-www-form-urlencoded";
}

export function isMultipartType(mediaType: string | null | undefined): boolean {
  return essenceOf(mediaType).startsWith("multipart/");
}

/** Types that are handed over as text. JSON is text on the wire. */
export function isTextType(mediaType: string | null | undefined): boolean {
  const essence = essenceOf(mediaType);
  return (
    isJsonType(essence) || essence.startsWith("text/") || essence === "application/xml" || essence.endsWith("+xml")
  );
}

/**
 * Same type, whatever the case, the order of the parameters and the blanks. Parameters count: NewStore distinguishes
 * versions by them (`application/x.newstore.orders+json;version=2`).
 */
export function isSameMediaType(a: string, b: string): boolean {
  return a === b || normalForm(a) === normalForm(b);
}

function normalForm(mediaType: string): string {
  const [essence = "", ...parameters] = mediaType.split(";").map((part) => part.replace(/\s+/g, "").toLowerCase());
  return [essence, ...parameters.filter((parameter) => parameter !== "").sort()].join(";");
}

const JSON_TYPE = "application/json";

/** What the SDK sends and accepts; a caller's `accept` and `content-type` headers win. */
export interface MediaTypes {
  readonly accept: string;
  /** Absent without a body. */
  readonly contentType: string | undefined;
}

/** @param headers Names in lower case. */
export function chooseMediaTypes(
  operation: OperationDescriptor,
  headers: Readonly<Record<string, string>>,
  hasBody: boolean,
): MediaTypes {
  return {
    accept: headers["accept"] ?? operation.accept[0] ?? JSON_TYPE,
    contentType: hasBody ? (headers["content-type"] ?? operation.requestMediaTypes?.[0] ?? JSON_TYPE) : undefined,
  };
}
