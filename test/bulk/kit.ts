import { isNewStoreError, type NewStoreError } from "newstore-sdk";
import { lineOf, type RowProblem } from "newstore-sdk/bulk";
import * as fc from "../support/fast-check.js";

/** Bytes of a text, cut where the numbers say and then at the last of them again and again. */
export function* cut(source: string | Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  let at = 0;
  for (let index = 0; at < bytes.length; index += 1) {
    const size = sizes[Math.min(index, sizes.length - 1)] as number;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** Sizes of pieces, small ones above all. */
export const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 });

/** What a reading gave. */
export interface Reading {
  readonly items: readonly unknown[];
  readonly lines: readonly (number | undefined)[];
  readonly error?: NewStoreError;
}

/** Reads to the end or to an error. */
export async function readAll(rows: AsyncIterable<unknown>): Promise<Reading> {
  const items: unknown[] = [];
  const lines: (number | undefined)[] = [];
  try {
    for await (const item of rows) {
      items.push(item);
      lines.push(lineOf(item));
    }
  } catch (error) {
    if (!isNewStoreError(error)) throw error;
    return { items, lines, error };
  }
  return { items, lines };
}

/** A list of problems, and the option that fills it. */
export function noting(): { readonly problems: RowProblem[]; readonly onInvalid: (problem: RowProblem) => void } {
  const problems: RowProblem[] = [];
  return { problems, onInvalid: (problem) => problems.push(problem) };
}
