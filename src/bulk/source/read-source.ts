import type { UrlLike } from "../../core/web-types.js";

/** A stream of the web platform. The global `ReadableStream` fits. */
export interface WebStreamLike {
  /** Gives the reader that its pieces are taken from. */
  // biome-ignore lint/suspicious/noExplicitAny: the platform's own types differ between runtimes; any of them fits.
  getReader(): any;
}

/** Pieces of a file, bytes or text, cut anywhere. A Node stream fits. */
export type Pieces = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** A response of `fetch`, or what has a body like one. The global `Response` fits. */
export interface BodyLike {
  /** What is read; `null` has nothing to read. */
  readonly body: WebStreamLike | Pieces | null;
  /** `false`: the response is an error, and is refused before its body is read. Default true. */
  readonly ok?: boolean;
  /** Told when it is refused. */
  readonly status?: number;
}

/**
 * Where rows are read from: the path of a file or its `file:` URL, a stream of the web platform or of Node, any other
 * iterable of bytes or text, or a response of `fetch`.
 */
export type ReadSource = string | UrlLike | WebStreamLike | Pieces | BodyLike;

/** A source that is being read. */
export interface OpenSource {
  /** The next piece, whatever the source gave; `undefined` at the end and nowhere else. */
  next(): Promise<unknown>;
  /** Lets file or stream go; does not wait, and may be called at any time and twice. */
  close(): void;
}

/** What errors call a source, unless the caller gave a name. */
export function nameOf(source: ReadSource): string {
  if (typeof source === "string") return source;
  if (isUrl(source)) return source.href.split("/").at(-1)?.split(/[?#]/, 1)[0] ?? "the file";
  const { path } = Object(source ?? {}) as { readonly path?: unknown };
  return typeof path === "string" ? path : "the stream";
}

/** Whether a value is an address and not something to read from. */
export function isUrl(source: ReadSource): source is UrlLike {
  return typeof source === "object" && source !== null && typeof (source as { href?: unknown }).href === "string";
}
