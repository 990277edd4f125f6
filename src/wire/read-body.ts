import { isTextType } from "./media-type.js";

/** What the SDK needs of a stream of bytes. */
interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

/** What the SDK needs of a response of `fetch`. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** node-fetch hands over a stream of Node, without `getReader` and `cancel`. */
  readonly body: { cancel?(): Promise<void>; destroy?(): unknown; getReader?(): ByteReader } | null;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The beginning of a body that is longer than the client reads. */
export class CutBody {
  constructor(
    readonly start: string,
    readonly limitBytes: number,
  ) {}
}

/** A body as it was read: text where the type says text or nothing, bytes otherwise, or wherever bytes are wanted. */
export type RawBody = string | Uint8Array | CutBody;

/** Statuses whose responses have no body (RFC 9110, 15.3.5, 15.3.6, 15.4.5). */
const BODILESS = new Set([204, 205, 304]);

/** As much of a body that is too long is kept to recognise it by, and to read an error in. */
const KEPT_BYTES = 8_192;

/**
 * Reads a whole body, up to a limit. Not streamed: the deadline of an attempt covers it, and responses of the API are
 * documents.
 *
 * | body | then |
 * | --- | --- |
 * | none by its status | nothing is read |
 * | `Content-Length` within the limit, not compressed | read in one go: HTTP itself keeps it from being longer |
 * | `Content-Length` over the limit | its beginning is read, the rest is not fetched |
 * | compressed, or of unknown length | counted as it arrives, after inflation: a kilobyte of gzip can be a megabyte |
 */
export async function readBody(response: ResponseLike, maxBytes: number, asBytes = false): Promise<RawBody> {
  if (BODILESS.has(response.status)) {
    // Some servers send one all the same; unread, it would keep the connection busy.
    discardBody(response);
    return "";
  }
  const type = response.headers.get("content-type");
  const isText = !asBytes && (type === null || isTextType(type));
  const lengthBytes = declaredLength(response);
  if (lengthBytes <= maxBytes || response.body?.getReader === undefined) {
    return isText ? response.text() : new Uint8Array(await response.arrayBuffer());
  }
  const isKnownTooLong = lengthBytes !== Number.POSITIVE_INFINITY;
  const { bytes, isWhole } = await collect(response.body.getReader(), isKnownTooLong ? KEPT_BYTES : maxBytes);
  if (isKnownTooLong || !isWhole) return new CutBody(new TextDecoder().decode(bytes.subarray(0, KEPT_BYTES)), maxBytes);
  return isText ? new TextDecoder().decode(bytes) : bytes;
}

/**
 * Ends a response that nobody reads: left alone, it would hold its connection. Nobody waits for that, and it fails nobody:
 * a stream may take its time to say that it has ended, or never do.
 */
export function discardBody({ body }: Pick<ResponseLike, "body">): void {
  try {
    if (body?.cancel === undefined) body?.destroy?.();
    else Promise.resolve(body.cancel()).catch(() => {});
  } catch {
    // One of the caller's own `fetch`, which can be anything.
  }
}

/** Bytes that will arrive at most; `Infinity` where the headers do not say. */
function declaredLength({ headers }: ResponseLike): number {
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "";
  const length = headers.get("content-length")?.trim() ?? "";
  if ((encoding !== "" && encoding !== "identity") || !/^\d+$/.test(length)) return Number.POSITIVE_INFINITY;
  return Number(length);
}

/** Reads until the end or until there is more than the limit; then the rest is not fetched. */
async function collect(reader: ByteReader, maxBytes: number): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: joined(chunks, length), isWhole: true };
    if (value === undefined) continue;
    chunks.push(value);
    length += value.byteLength;
    if (length <= maxBytes) continue;
    // Not awaited: a stream may take its time to say that it has ended.
    reader.cancel().catch(() => {});
    return { bytes: joined(chunks, length), isWhole: false };
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
