import type { Clock } from "../../core/clock.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import { bounded, isTooLong } from "../../resources/lib/user-work.js";
import { asPiece } from "./as-piece.js";
import { openSource } from "./open-source.js";
import type { OpenSource, ReadSource } from "./read-source.js";

/** How long a source may keep its reader waiting. */
export interface SourceLimits {
  readonly name: string;
  readonly signal: AbortSignalLike | undefined;
  readonly idleTimeoutMs: number;
  readonly clock: Clock;
}

/**
 * The pieces of a source as they come, the empty ones left out. The source is let go however this ends: at its end, by a
 * failure, by the signal, or because the reader has seen enough.
 *
 * @throws {NewStoreError} kind `aborted` by the signal, `timeout` when no piece came in time, `connection` when the
 * source threw, `configuration` when a piece is neither text nor bytes.
 */
export async function* piecesOf(source: ReadSource, limits: SourceLimits): AsyncGenerator<Uint8Array | string> {
  const open = await openSource(source);
  try {
    for (;;) {
      const given = await nextPiece(open, limits);
      if (given === undefined) return;
      const piece = asPiece(given);
      if (piece.length > 0) yield piece;
    }
  } finally {
    open.close();
  }
}

async function nextPiece(open: OpenSource, limits: SourceLimits): Promise<unknown> {
  const { name, signal, idleTimeoutMs, clock } = limits;
  try {
    return await bounded(open.next(), { clock, limitMs: idleTimeoutMs }, signal);
  } catch (cause) {
    if (signal?.aborted === true) throw aborted(name, signal);
    if (isTooLong(cause)) throw stalled(name, idleTimeoutMs);
    throw cause;
  }
}

/** The error of a reading that the caller's signal ended. */
export function aborted(name: string, { reason }: AbortSignalLike): NewStoreError {
  return new NewStoreError(`Reading ${name} was aborted by the caller's signal.`, { kind: "aborted", cause: reason });
}

function stalled(name: string, limitMs: number): NewStoreError {
  const message = `Reading ${name} ended: no more of it came in idleTimeoutMs, ${limitMs} ms.`;
  return new NewStoreError(message, { kind: "timeout", retryable: true });
}
