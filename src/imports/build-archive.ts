import { NewStoreError } from "../errors/newstore-error.js";
import { inChunks } from "../files/bytes.js";
import { zip } from "../files/zip-writer.js";
import type { AbortSignalLike } from "../platform/types.js";
import type { FileDescriptor } from "../transport/operation.js";
import { itemChecker } from "./check-items.js";
import type { ImportItems } from "./options.js";

/** The compressor is handed pieces of about this many bytes. */
const CHUNK_BYTES = 64 * 1024;

/** Items differ in size: of those that would fill a file by their average, only so many are advised. */
const SAFE_SHARE = 0.9;

const encoder = new TextEncoder();
const HEAD = encoder.encode('{"head":');
const ITEMS = encoder.encode(',"items":[');
const COMMA = encoder.encode(",");
const END = encoder.encode("]}");

/** A zip with one import file, checked from the first to the last item. */
export interface BuiltArchive {
  readonly bytes: Uint8Array;
  readonly items: number;
  /** Size of the file inside, in bytes. */
  readonly fileBytes: number;
}

/**
 * Writes items into a zipped import file, `{ "head": …, "items": […] }`. Items pass by one at a time; what is held is
 * the compressed file. Nothing leaves before the last item was found good.
 *
 * @throws {NewStoreError} kind `validation`: an item that does not fit, an item that is no JSON, or a file beyond the
 * platform's limit.
 */
export async function buildArchive(
  file: FileDescriptor,
  items: ImportItems<unknown>,
  head: unknown,
  signal?: AbortSignalLike,
): Promise<BuiltArchive> {
  if (!isIterable(items)) throw refused(file, "they are no list: give an array or another iterable", "invalid_type");
  const checker = await itemChecker(file, head);
  let count = 0;
  let fileBytes = 0;

  async function* parts(): AsyncGenerator<Uint8Array> {
    yield* [HEAD, checker.head, ITEMS];
    for await (const item of items) {
      if (signal?.aborted === true) throw aborted(file, signal);
      if (count > 0) yield COMMA;
      yield checker.write(item, count);
      count++;
    }
    yield END;
  }

  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of inChunks(parts(), CHUNK_BYTES)) {
      fileBytes += chunk.byteLength;
      yield chunk;
    }
  }

  const bytes = await zip([{ name: `${file.name}.json`, chunks: chunks() }]);
  checker.finish(count);
  const { maxBytes } = file.limits ?? {};
  if (maxBytes !== undefined && fileBytes > maxBytes) throw tooBig(file, count, fileBytes, maxBytes);
  return { bytes, items: count, fileBytes };
}

function isIterable(items: unknown): boolean {
  const { [Symbol.iterator]: all, [Symbol.asyncIterator]: asynchronous } = Object(items ?? {});
  return typeof all === "function" || typeof asynchronous === "function";
}

function aborted(file: FileDescriptor, { reason }: AbortSignalLike): NewStoreError {
  const message = `The ${file.name} import was aborted by the caller's signal. Nothing was published and no job was created.`;
  return new NewStoreError(message, { kind: "aborted", cause: reason });
}

function tooBig(file: FileDescriptor, items: number, bytes: number, maxBytes: number): NewStoreError {
  const perFile = Math.max(1, Math.floor((items * maxBytes * SAFE_SHARE) / bytes));
  const message = `${items} items make a file of ${bytes} bytes, and the platform takes ${maxBytes}: import about ${perFile} at a time, five minutes apart`;
  return refused(file, message, "max-bytes");
}

function refused(file: FileDescriptor, message: string, rule: string): NewStoreError {
  return new NewStoreError(`The ${file.name} import was not sent: items: ${message}.`, {
    kind: "validation",
    issues: [{ path: "items", message, rule }],
  });
}
