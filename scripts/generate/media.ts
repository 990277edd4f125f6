import type { Schema } from "./schema.js";

/** Whether bodies of a media type travel as JSON. `any type` is what old descriptions say when they mean JSON. */
export function isJson(mediaType: string): boolean {
  return /^(application|text|\*)\/(json|\*)\b|\+json\b/i.test(mediaType) && !isJsonLines(mediaType);
}

function isJsonLines(mediaType: string): boolean {
  return /json-?(lines|l|seq)|ndjson/i.test(mediaType);
}

/** Whether bodies of a media type are written from the members of an object. */
export function isForm(mediaType: string): boolean {
  return /^(multipart\/|application\/x-www-form-urlencoded)/i.test(mediaType);
}

/** Whether bodies of a media type are text. */
export function isText(mediaType: string): boolean {
  return /^text\/|\bxml\b|\+xml|yaml|csv/i.test(mediaType) || isJsonLines(mediaType);
}

/**
 * What the SDK hands over or takes for a body of this media type. The transport parses JSON and nothing else, so a
 * schema that describes the inside of a CSV or XML document says nothing about what a caller holds.
 */
export function bodySchema(mediaType: string, schema: Schema | undefined): Schema {
  if (isJson(mediaType) || isForm(mediaType)) return schema ?? {};
  const description = schema?.description === undefined ? {} : { description: schema.description };
  if (isText(mediaType)) return { ...description, type: "string" };
  return { ...description, "x-binary": true };
}

/** `application/merge-patch+json` -> `MergePatchJson`-like suffix source. */
export function mediaSuffix(mediaType: string): string {
  return mediaType.replace(/;.*$/, "").replace(/^(application|text)\//, "");
}
