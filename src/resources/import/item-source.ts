import { quotedCause, safeCause } from "../../core/cause.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import type { FileDescriptor } from "../../core/operation.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import { isTooLong, type UserWorkLimits } from "../lib/user-work.js";
import type { ImportItems } from "./options.js";

/** A step of the user's iterator, at once or later. */
type Step = IteratorResult<unknown> | Promise<IteratorResult<unknown>>;

/** The items of a user's iterable, taken one by one; a source that is left early is closed. */
export class ItemSource {
  readonly #iterator: { next(): Step; return?: () => unknown };
  /** Whether a step has to be awaited. */
  readonly isAsync: boolean;
  #isDone = false;

  /** @throws {NewStoreError} kind `validation` where the iterable throws. */
  static of(file: FileDescriptor, items: ImportItems<unknown>): ItemSource {
    try {
      return new ItemSource(items);
    } catch (cause) {
      throw thrown(file, cause);
    }
  }

  private constructor(items: ImportItems<unknown>) {
    this.isAsync = !(Symbol.iterator in items);
    this.#iterator = Symbol.iterator in items ? items[Symbol.iterator]() : items[Symbol.asyncIterator]();
  }

  /** The next step; not wrapped in a promise where the source needs none: there are millions. */
  next(): Step {
    return this.#iterator.next();
  }

  /** The source has ended by itself, in one way or another. */
  ended(): void {
    this.#isDone = true;
  }

  /** Closes the source, without waiting for it: one that hangs would never end. */
  close(): void {
    if (this.#isDone) return;
    this.#isDone = true;
    try {
      Promise.resolve(this.#iterator.return?.()).catch(() => undefined);
    } catch {
      // What it throws now is nobody's error: the import has another one, or needs no more items.
    }
  }
}

/**
 * Refuses items that are no list. A text can be iterated, letter by letter: it is a path that was meant to be read.
 *
 * @throws {NewStoreError} kind `validation`.
 */
export function checkItems(file: FileDescriptor, items: unknown): void {
  if (typeof items === "string")
    throw refused(file, "they are text: give the items of the file, not its name", "invalid_type");
  if (!isIterable(items)) throw refused(file, "they are no list: give an array or another iterable", "invalid_type");
}

function isIterable(items: unknown): boolean {
  const { [Symbol.iterator]: all, [Symbol.asyncIterator]: asynchronous } = Object(items ?? {});
  return typeof all === "function" || typeof asynchronous === "function";
}

/** What the source threw as an error of the import; an error of the SDK's own checks stays as it is. */
export function sourceError(
  file: FileDescriptor,
  cause: unknown,
  { limitMs }: UserWorkLimits,
  signal: AbortSignalLike | undefined,
): NewStoreError {
  if (isNewStoreError(cause)) return cause;
  if (signal?.aborted === true) {
    const message = `The ${file.name} import was aborted by the caller's signal. No import job was created.`;
    return new NewStoreError(message, { kind: "aborted", cause: signal.reason });
  }
  if (isTooLong(cause)) {
    const message = `The ${file.name} import waited longer than timeouts.totalMs, ${limitMs} ms, for the next item. No import job was created.`;
    return new NewStoreError(message, { kind: "timeout", retryable: true });
  }
  return thrown(file, cause);
}

function thrown(file: FileDescriptor, cause: unknown): NewStoreError {
  if (isNewStoreError(cause)) return cause;
  const message = `reading them failed, the source threw ${quotedCause(cause)}`;
  return refused(file, message, "source", safeCause(cause));
}

/** An error about the items as a whole. */
function refused(file: FileDescriptor, message: string, rule: string, cause?: Error): NewStoreError {
  return new NewStoreError(`The ${file.name} import was not sent: items: ${message}.`, {
    kind: "validation",
    issues: [{ path: "items", message, rule }],
    cause,
  });
}
