/**
 * What the SDK's declarations need of the platform, spelled out so that they compile without the DOM lib and without
 * `@types/node`. The globals of that name all fit.
 */

/** An abort signal. The global `AbortSignal` fits. */
export interface AbortSignalLike {
  /** Whether it has aborted. */
  readonly aborted: boolean;
  /** What it aborted with, as handed to `abort(reason)`. */
  readonly reason?: unknown;
  /** Calls the listener when the signal aborts; not when it has done so before. */
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  /** Takes a listener off again. */
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Response headers. The global `Headers` fits. */
export interface HeadersLike {
  /** Value of a header, whatever the case of its name; several are joined by commas. `null`: there is none. */
  get(name: string): string | null;
  /** Whether there is such a header, whatever the case of its name. */
  has(name: string): boolean;
  /** Calls a function with each value and its name in lower case. */
  forEach(callback: (value: string, name: string) => void): void;
}

/** A file or another block of bytes. The globals `Blob` and `File` fit. */
export interface BlobLike {
  /** Its length in bytes. */
  readonly size: number;
  /** Its media type, as in `image/png`; empty where nobody knows. */
  readonly type: string;
  /** Name of a file. */
  readonly name?: string;
  /** All of its bytes. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A form. The global `FormData` fits. */
export interface FormDataLike {
  /** Calls a function with each value, a text or a file, and its name. */
  // biome-ignore lint/suspicious/noExplicitAny: the values' type differs between runtimes; any of them fits.
  forEach(callback: (value: any, name: string) => void): void;
}

/** An address. The global `URL` fits. */
export interface UrlLike {
  /** The address in full. */
  readonly href: string;
  /** The same as `href`. */
  toString(): string;
}

/** A WHATWG `fetch`. The global `fetch` fits. */
// biome-ignore lint/suspicious/noExplicitAny: the platform's own types differ between runtimes; any of them fits.
export type FetchLike = (input: any, init?: any) => Promise<any>;
