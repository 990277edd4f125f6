import { INEXACT, inexactPlaces } from "../../files/inexact.js";
import type { Batch } from "./batch.js";

/** Parses the JSON of one row into a batch. */
export function parseRow(text: string, line: number, batch: Batch): void {
  let item: unknown;
  try {
    item = JSON.parse(text);
  } catch (error) {
    batch.refuse(line, `this is no JSON${columnOf(error as Error, text)}`, "json");
    return;
  }
  const [inexact] = inexactPlaces(text, item);
  if (inexact !== undefined) batch.refuse(line, inexactAt(inexact), "inexact-number");
  else if (typeof item === "object" && item !== null && !Array.isArray(item)) batch.add(item, line);
  else batch.refuse(line, `an item is an object, and this is ${kindOf(item)}`, "invalid_type");
}

/** A number that would become another one, and its place. */
export function inexactAt(keys: readonly PropertyKey[]): string {
  return `${keys.map(String).join(".")}: ${INEXACT}: write it as text`;
}

/** Where the parser stopped. Its own words quote the row, which may hold what is in no log. */
function columnOf({ message }: Error, text: string): string {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position === undefined) return /end of JSON/.test(message) ? ", it is cut off" : "";
  const before = text.slice(0, Number(position)).split("\n");
  const place = `character ${(before.at(-1)?.length ?? 0) + 1}`;
  return before.length === 1 ? `, from ${place} on` : `, from ${place} of its line ${before.length} on`;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value === "string" ? "text" : typeof value}`;
}
