import { piecesOf } from "../../bulk/source/pieces-of.js";
import { type TextEncoding, textOf } from "../../bulk/source/text-of.js";
import { systemClock } from "../../core/system-clock.js";

/** The text of a file, inflated where it is gzip, piece by piece. */
export function textsOf(path: string, encoding: TextEncoding, signal: AbortSignal): AsyncGenerator<string> {
  const limits = { name: path, signal, idleTimeoutMs: Number.POSITIVE_INFINITY, clock: systemClock };
  return textOf(piecesOf(path, limits), encoding);
}

/** How much of a file is looked at to find out what it is, in characters. */
const LONGEST_START = 1024 * 1024;

/**
 * The text with which a file begins: as much as `isEnough` wants or somewhat more, at most about a million characters.
 *
 * @param isEnough - looks at what was read so far: again each time that there is twice as much, so that all of its looks
 * together are as long as twice the last one, however small the pieces are.
 */
export async function readStart(texts: AsyncIterable<string>, isEnough: (start: string) => boolean): Promise<string> {
  let start = "";
  let looksAt = 1;
  for await (const text of texts) {
    start += text;
    if (start.length > LONGEST_START) break;
    if (start.length < looksAt) continue;
    if (isEnough(start)) break;
    looksAt = start.length * 2;
  }
  return start;
}
