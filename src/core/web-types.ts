/**
 * What the SDK's declarations need of the platform, spelled out so that they compile without the DOM lib and without
 * `@types/node`. The globals of that name all fit.
 */

/** An abort signal. The global `AbortSignal` fits. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Response headers. The global `Headers` fits. */
export interface HeadersLike {
  get(name: string): string | null;
  has(name: string): boolean;
  forEach(callback: (value: string, name: string) => void): void;
}

/** A file or another block of bytes. The globals `Blob` and `File` fit. */
export interface BlobLike {
  readonly size: number;
  readonly type: string;
  /** Name of a file. */
  readonly name?: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A form. The global `FormData` fits. */
export interface FormDataLike {
  // biome-ignore lint/suspicious/noExplicitAny: the values' type differs between runtimes; any of them fits.
  forEach(callback: (value: any, name: string) => void): void;
}

/** An address. The global `URL` fits. */
export interface UrlLike {
  readonly href: string;
  toString(): string;
}

/** A WHATWG `fetch`. The global `fetch` fits. */
// biome-ignore lint/suspicious/noExplicitAny: the platform's own types differ between runtimes; any of them fits.
export type FetchLike = (input: any, init?: any) => Promise<any>;
