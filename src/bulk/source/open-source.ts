import { configurationError } from "../../core/configuration-error.js";
import { NewStoreError } from "../../core/newstore-error.js";
import {
  type BodyLike,
  isUrl,
  type OpenSource,
  type Pieces,
  type ReadSource,
  type WebStreamLike,
} from "./read-source.js";

/** Large enough that a disk is no brake, small enough that nobody counts it. */
const FILE_PIECE_BYTES = 256 * 1024;

/**
 * Opens a source. A path is opened anew by each reading; a stream can be read once.
 *
 * @throws {NewStoreError} kind `configuration` when nothing can be read from it, `connection` when it is a response that
 * failed.
 */
export async function openSource(source: ReadSource): Promise<OpenSource> {
  if (typeof source === "string" || isUrl(source)) return openFile(source);
  if (typeof source === "object" && source !== null) {
    if (isWebStream(source)) return openWebStream(source);
    if (isIterable(source)) return openPieces(source);
    if ("body" in source) return openBody(source);
  }
  throw configurationError(
    "source",
    "cannot be read: give a path, a stream, a response, or an iterable of bytes or text",
  );
}

async function openFile(source: string | { readonly href: string }): Promise<OpenSource> {
  const [{ createReadStream }, { fileURLToPath }] = await Promise.all([import("node:fs"), import("node:url")]);
  const path = typeof source === "string" ? source : fileURLToPath(source.href);
  return openPieces(createReadStream(path, { highWaterMark: FILE_PIECE_BYTES }));
}

function openBody({ body, ok, status }: BodyLike): Promise<OpenSource> {
  // What such a response holds is an error page and no file.
  if (ok === false)
    throw new NewStoreError(`The response to read has the status ${status}.`, { kind: "connection", status });
  return openSource(body ?? []);
}

/** What can be read once and was: read again it would hold nothing, and nobody would know. */
const read = new WeakSet<object>();

function once(source: object): void {
  if (read.has(source)) throw readBefore();
  read.add(source);
}

function readBefore(): NewStoreError {
  return configurationError("source", "was read before, and can be read once: open it anew, or give its path");
}

function openWebStream(stream: WebStreamLike & { readonly locked?: boolean }): OpenSource {
  if (stream.locked === true) throw readBefore();
  once(stream);
  const reader = stream.getReader() as {
    read(): Promise<{ readonly done: boolean; readonly value?: unknown }>;
    cancel(): Promise<void>;
  };
  return {
    next: async () => pieceOf(await reader.read()),
    close: () => void reader.cancel().catch(() => undefined),
  };
}

function openPieces(pieces: Pieces & { destroy?: unknown }): OpenSource {
  const isStream = typeof pieces.destroy === "function";
  if (isStream) once(pieces);
  const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  // That of a list is a new one each time.
  if (!isStream && (iterator as object) === pieces) once(pieces);
  return {
    next: async () => pieceOf(await iterator.next()),
    close: () => {
      // A stream of Node ends at once; its iterator would wait for what it reads just now.
      if (typeof pieces.destroy === "function") pieces.destroy();
      else Promise.resolve(iterator.return?.()).catch(() => undefined);
    },
  };
}

/** A piece that is `undefined` is no end. */
function pieceOf({ done, value }: { readonly done?: boolean | undefined; readonly value?: unknown }): unknown {
  return done === true ? undefined : (value ?? null);
}

function isWebStream(source: object): source is WebStreamLike {
  return typeof (source as { getReader?: unknown }).getReader === "function";
}

function isIterable(source: object): source is Pieces {
  return Symbol.asyncIterator in source || Symbol.iterator in source;
}
