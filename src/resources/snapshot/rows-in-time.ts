import { NewStoreError } from "../../core/newstore-error.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import { boundedItems, isTooLong, type UserWorkLimits } from "../lib/user-work.js";
import type { Snapshot } from "./snapshot.js";

/**
 * What one side of a comparison gives. A daily file is waited for as its own options say, batch by batch, and beside that
 * only until the signal aborts; what is the user's is waited for as long as other work of theirs.
 *
 * @throws {NewStoreError} kind `timeout`.
 */
export async function* rowsInTime<Row>(
  name: string,
  items: Iterable<Row> | AsyncIterable<Row>,
  { clock, limitMs }: UserWorkLimits,
  signal: AbortSignalLike | undefined,
): AsyncGenerator<Row> {
  if (isSnapshot(items)) {
    const own = { clock, limitMs: Number.POSITIVE_INFINITY };
    for await (const batch of boundedItems(items.batches(), own, signal)) yield* batch;
    return;
  }
  try {
    yield* boundedItems(items, { clock, limitMs }, signal);
  } catch (thrown) {
    if (!isTooLong(thrown)) throw thrown;
    const message = `catalog.compare: the ${name} gave nothing more for timeouts.totalMs, ${limitMs} ms.`;
    throw new NewStoreError(message, { kind: "timeout", retryable: true });
  }
}

function isSnapshot<Row>(items: Iterable<Row> | AsyncIterable<Row>): items is Snapshot<Row> {
  return "unchanged" in items && "batches" in items && typeof items.batches === "function";
}
