import { quotedCause, safeCause } from "../../core/cause.js";
import { InnerSignal } from "../../core/inner-signal.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { onAbort } from "../../core/on-abort.js";
import { requireWhole } from "../../core/require-number.js";
import { untilAborted } from "../../core/wait.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import { isTooLong } from "./user-work.js";

/** How many items are worked on at once, and what ends the work. */
export interface Parallel<Item = never> {
  readonly concurrency: number;
  /** Whether an item is to be worked on; asked in the source's order. Default: all are. */
  readonly isWanted?: ((item: Item) => boolean) | undefined;
  readonly signal?: AbortSignalLike | null | undefined;
}

/**
 * Works on the items of a source, several at once, and gives each result as soon as it is there.
 *
 * Items are pulled one after the other and no sooner than there is room: what is under way and what nobody has taken yet
 * are together never more than `concurrency`.
 *
 * | when | then |
 * | --- | --- |
 * | the source ends | the results that are still to come, then the end |
 * | the source throws | the same, then what it threw |
 * | the work of an item fails | the same, then what it failed with; no further item is begun |
 * | the caller's signal aborts | the same, then the signal's reason: work that heeds `signal` ends at once |
 * | the reader leaves | `signal` aborts, the source is told, and nobody waits |
 *
 * @param work - gives failures of its item as results: what it throws ends everything. Its signal aborts when the caller's
 * does or the reader leaves.
 */
export async function* inParallel<Item, Result>(
  source: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item, signal: AbortSignalLike) => Promise<Result>,
  { concurrency, signal, isWanted = () => true }: Parallel<Item>,
): AsyncGenerator<Result> {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const stop = new InnerSignal();
  const release = signal ? onAbort(signal, () => stop.abort(signal.reason)) : () => {};
  const results: Result[] = [];
  let active = 0;
  let isPulling = false;
  let isOver = false;
  let hasEnded = false;
  let failure: { readonly thrown: unknown } | undefined;
  let wake = () => {};

  const end = (thrown?: { readonly thrown: unknown }) => {
    isPulling = false;
    isOver = true;
    // The first failure is the one that ended it: others come of that, or after it.
    failure ??= thrown;
    wake();
  };
  const start = (item: Item) => {
    active += 1;
    // Work that throws at once fails like work that rejects.
    new Promise<Result>((resolve) => resolve(work(item, stop))).then(
      (result) => {
        active -= 1;
        results.push(result);
        pull();
        wake();
      },
      (thrown: unknown) => {
        active -= 1;
        end({ thrown });
      },
    );
  };
  const pull = () => {
    if (isPulling || isOver || active + results.length >= concurrency) return;
    isPulling = true;
    // In a promise, so that a source that throws at once fails like one that rejects.
    untilAborted(
      stop,
      Promise.resolve().then(() => iterator.next()),
    )
      .then(take)
      .catch((thrown: unknown) => {
        // A source that threw has ended; one that was waited for when the signal came has not.
        hasEnded = !stop.aborted;
        end({ thrown });
      });
  };
  const take = (given: unknown) => {
    // JavaScript allows iterators that give anything: one that gives no step can only go on like that.
    if (typeof given !== "object" || given === null)
      throw new TypeError(`its next() gave ${String(given)}, which is no { done, value }`);
    const step = given as IteratorResult<Item, unknown>;
    if (step.done === true) {
      hasEnded = true;
      return end();
    }
    const { value } = step;
    // Some work failed while this one was awaited.
    if (isOver) return;
    isPulling = false;
    if (isWanted(value)) start(value);
    pull();
  };

  try {
    if (signal?.aborted === true) stop.abort(signal.reason);
    for (;;) {
      pull();
      const [result] = results;
      if (results.length > 0) {
        results.shift();
        yield result as Result;
      } else if (isOver && active === 0) break;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
    if (failure !== undefined) throw failure.thrown;
  } finally {
    release();
    isOver = true;
    stop.abort(undefined);
    // A source that cannot even be told keeps nobody from what was found.
    if (!hasEnded) new Promise((resolve) => resolve(iterator.return?.())).catch(() => undefined);
  }
}

/** @throws {NewStoreError} kind `configuration` for what is no number of things at once. */
export function checkConcurrency(concurrency: number): void {
  requireWhole("concurrency", concurrency, 1);
}

/**
 * Refuses a source that is no list. A text can be iterated, letter by letter: it is one entry that was meant as a list.
 *
 * @throws {NewStoreError} kind `validation`.
 */
export function checkSource(name: string, source: unknown): void {
  const { [Symbol.iterator]: all, [Symbol.asyncIterator]: asynchronous } = Object(source ?? {});
  const isList = typeof source !== "string" && (typeof all === "function" || typeof asynchronous === "function");
  if (isList) return;
  const message = "it is no list: give an array or another iterable";
  throw new NewStoreError(`${name}: ${message}. Nothing was sent.`, {
    kind: "validation",
    issues: [{ path: name, message, rule: "invalid_type" }],
  });
}

/**
 * Why a stream of results ended early: the caller's signal, or the source. What is the SDK's own stays as it is.
 *
 * @param others - what became of the rest, as in `no other was sent`.
 * @param totalMs - how long the source may take, where that is bounded.
 */
export function endedBy(
  thrown: unknown,
  method: string,
  others: string,
  signal: AbortSignalLike | null | undefined,
  totalMs?: number,
): NewStoreError {
  const soFar = `Everything that was taken from it has its result; ${others}.`;
  if (signal?.aborted === true)
    return new NewStoreError(`${method} was aborted before the source had ended. ${soFar}`, {
      kind: "aborted",
      cause: thrown,
    });
  if (isTooLong(thrown))
    return new NewStoreError(`${method}: the source gave nothing more for timeouts.totalMs, ${totalMs} ms. ${soFar}`, {
      kind: "timeout",
      retryable: true,
    });
  if (isNewStoreError(thrown)) return thrown;
  const message = `reading the source failed, it threw ${quotedCause(thrown)}`;
  return new NewStoreError(`${method}: ${message}. ${soFar}`, {
    kind: "validation",
    issues: [{ path: "source", message, rule: "source" }],
    cause: safeCause(thrown),
  });
}
