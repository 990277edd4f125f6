import { quotedCause } from "../../core/cause.js";
import { configurationError } from "../../core/configuration-error.js";
import type { NewStoreError } from "../../core/newstore-error.js";
import { optionThrew } from "../../core/option-threw.js";
import { shown } from "../../core/shown.js";
import { isUnheededPromise } from "../../core/unheeded.js";
import type { RowMap, RowProblem } from "./options.js";

/** What the user's function makes of a row: an item, `undefined` where it leaves the row out, or why there is none. */
export function mapped(map: RowMap, row: object, line: number): object | string | undefined {
  let item: unknown;
  try {
    item = map(row, line);
  } catch (thrown) {
    return `the map function threw ${quotedCause(thrown)}`;
  }
  if (isUnheededPromise(item))
    return "the map function gave a promise: it gives the item at once, so it cannot be async";
  if (item === undefined || (typeof item === "object" && item !== null)) return item;
  return `the map function gave ${shown(item)}: it gives an object, or undefined to leave the row out`;
}

/** Tells the user's function of a row; gives the error where it fails, or could later: nobody would know of the row. */
export function tell(onInvalid: (problem: RowProblem) => void, problem: RowProblem): NewStoreError | undefined {
  try {
    const isLate = isUnheededPromise(onInvalid(problem));
    return isLate ? configurationError("onInvalid", "gave a promise: it cannot be async") : undefined;
  } catch (cause) {
    return optionThrew("onInvalid", cause);
  }
}
