import { inexactPlaces } from "../../files/inexact.js";
import { inexactAt } from "../rows/parse-row.js";
import type { MemberKind } from "./member-kinds.js";

/** A cell that has to be JSON and is not, or none that can be read as it is. */
export class NoJson extends Error {
  override readonly name = "NoJson";
}

/**
 * The value of a cell. What does not look like its kind stays text: the import's own check then names line and member.
 *
 * | kind | becomes |
 * | --- | --- |
 * | text | itself, blanks included |
 * | number | a number, where it is written as JSON writes one, blanks around it aside |
 * | boolean | `true` or `1`, `false` or `0`, in any case |
 * | json | what it holds, where it begins with `[` or `{` |
 *
 * @throws {NoJson}
 */
export function cellValue(cell: string, kind: MemberKind): unknown {
  if (kind === "text") return cell;
  const text = cell.trim();
  if (kind === "number") return numberOf(text) ?? cell;
  if (kind === "boolean") return /^(true|1)$/i.test(text) ? true : /^(false|0)$/i.test(text) ? false : cell;
  if (!/^[[{]/.test(text)) return cell;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NoJson("begins like JSON and is none");
  }
  const [inexact] = inexactPlaces(text, value);
  if (inexact !== undefined) throw new NoJson(`cannot be read exactly, ${inexactAt(inexact)}`);
  return value;
}

/** Whole numbers that a number cannot hold exactly would come out as others. */
function numberOf(text: string): number | undefined {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)) ? number : undefined;
}
