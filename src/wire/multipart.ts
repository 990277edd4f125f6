import { join } from "../core/place.js";
import type { BlobLike } from "../core/web-types.js";
import { problemAt } from "./input-problem.js";
import { scalarText } from "./scalar.js";

const encoder = new TextEncoder();

/** A file whose content has been read: blobs are read asynchronously, and a body is written in one go. */
class FileContent {
  constructor(
    readonly bytes: Uint8Array,
    readonly type: string,
    readonly name: string | undefined,
  ) {}

  /** JSON has no place for a file; `{}` would travel in its stead. */
  toJSON(): never {
    throw problemAt("body", "body-type", "a file cannot be written as JSON: give text or bytes");
  }
}

/** A form as a list of fields, which may repeat. */
class FormFields {
  constructor(readonly fields: readonly (readonly [name: string, value: unknown])[]) {}
}

/**
 * Reads the files of a body; whatever else it holds stays as it is. A promise where there is something to read.
 *
 * | body | becomes |
 * | --- | --- |
 * | a `Blob` or `File` | its bytes |
 * | a `FormData` | {@link FormFields}, with files read |
 * | an object with blobs, or lists of blobs, as members | the same with {@link FileContent} in their place |
 */
export function readFiles(body: unknown): unknown {
  return mayHoldFiles(body) ? readAll(body) : body;
}

function mayHoldFiles(body: unknown): body is object {
  if (typeof body !== "object" || body === null || ArrayBuffer.isView(body) || Array.isArray(body)) return false;
  if (Object.getPrototypeOf(body) !== Object.prototype) return true;
  // Nearly every body is plain data, and then nothing is read and nobody waits.
  for (const name in body) {
    const member = (body as Readonly<Record<string, unknown>>)[name];
    if (Array.isArray(member) ? member.some(isBlob) : isBlob(member)) return true;
  }
  return false;
}

async function readAll(body: object): Promise<unknown> {
  if (isBlob(body)) return (await readFile(body)).bytes;
  if (isFormData(body)) {
    const fields: [string, unknown][] = [];
    body.forEach((value, name) => {
      fields.push([name, value]);
    });
    return new FormFields(
      await Promise.all(fields.map(async ([name, value]) => [name, await readValue(value)] as const)),
    );
  }
  const members = Object.entries(body);
  if (!members.some(([, value]) => [value].flat().some(isBlob))) return body;
  return Object.fromEntries(await Promise.all(members.map(async ([name, value]) => [name, await readValue(value)])));
}

async function readValue(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(readValue));
  return isBlob(value) ? readFile(value) : value;
}

async function readFile(blob: BlobLike): Promise<FileContent> {
  return new FileContent(new Uint8Array(await blob.arrayBuffer()), blob.type, blob.name);
}

/** By what it can do: the class may be another package's or another realm's. */
function isBlob(value: unknown): value is BlobLike {
  if (typeof value !== "object" || value === null) return false;
  return /^\[object (Blob|File)\]$/.test(Object.prototype.toString.call(value));
}

/** Whether a value is a `FormData`. */
export function isFormData(value: unknown): value is { forEach(visit: (value: unknown, name: string) => void): void } {
  return Object.prototype.toString.call(value) === "[object FormData]";
}

/** The bytes of a multipart body, and the media type with the boundary that stands between its parts. */
export interface Multipart {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/**
 * Writes a multipart body (RFC 7578). Files and bytes become parts with a file name, objects are written as JSON, the
 * elements of a list become a part each, as OpenAPI 3.1 (4.8.14.4) wants it.
 */
export function writeMultipart(body: unknown, mediaType: string): Multipart {
  const parts = fieldsOf(body).flatMap(([name, value]) => {
    const path = join("body", name);
    return [value].flat().flatMap((one) => (one === undefined ? [] : [partOf(name, one, path)]));
  });
  const given = /;\s*boundary="?([^";]+)"?/i.exec(mediaType)?.[1];
  const boundary = given ?? freeBoundary(parts);
  const pieces = parts.flatMap(({ head, content }) => [
    encoder.encode(`--${boundary}\r\n${head}\r\n\r\n`),
    content,
    encoder.encode("\r\n"),
  ]);
  const bytes = concat([...pieces, encoder.encode(`--${boundary}--\r\n`)]);
  return { bytes, mediaType: given === undefined ? `${mediaType}; boundary=${boundary}` : mediaType };
}

interface Part {
  readonly head: string;
  readonly content: Uint8Array;
}

function fieldsOf(body: unknown): readonly (readonly [string, unknown])[] {
  if (body instanceof FormFields) return body.fields;
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return Object.entries(body);
  throw problemAt("body", "body-type", "a multipart form must be an object or a FormData");
}

function partOf(name: string, value: unknown, path: string): Part {
  const field = `Content-Disposition: form-data; name="${escapeName(name)}"`;
  const file = fileOf(value);
  if (file !== undefined) {
    const type = file.type === "" ? "application/octet-stream" : file.type;
    return {
      head: `${field}; filename="${escapeName(file.name ?? name)}"\r\nContent-Type: ${type}`,
      content: file.bytes,
    };
  }
  if (typeof value === "object" && value !== null && !(value instanceof Date))
    return { head: `${field}\r\nContent-Type: application/json`, content: encoder.encode(JSON.stringify(value)) };
  return { head: field, content: encoder.encode(scalarText(value, path)) };
}

function fileOf(value: unknown): FileContent | undefined {
  if (value instanceof FileContent) return value;
  if (value instanceof Uint8Array) return new FileContent(value, "", undefined);
  return value instanceof ArrayBuffer ? new FileContent(new Uint8Array(value), "", undefined) : undefined;
}

/** As browsers do it (HTML, 4.10.21.8): a quotation mark or a line break would end the name. */
function escapeName(name: string): string {
  return name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}

/** The first boundary that no part contains. Not a random one: the same body gives the same bytes. */
function freeBoundary(parts: readonly Part[]): string {
  for (let count = 0; ; count += 1) {
    const boundary = `newstore-sdk-${String(count).padStart(8, "0")}`;
    const bytes = encoder.encode(boundary);
    if (!parts.some(({ content }) => includes(content, bytes))) return boundary;
  }
}

function includes(content: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = content.indexOf(first); at !== -1; at = content.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => content[at + index] === byte)) return true;
  }
  return false;
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
