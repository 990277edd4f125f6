import { join } from "../core/place.js";
import { INEXACT } from "../files/inexact.js";
import type { Finding } from "./drift.js";

/** Rule of a finding about a whole number that was rounded when it was read. */
const INEXACT_NUMBER = "inexact-number";

/** What is told of a number that became another one: where it stands, and never its value. */
export function inexactNumber(
  keys: readonly PropertyKey[],
  path: string = keys.reduce<string>((before, key) => join(before, key as string | number), ""),
): Finding {
  return { keys, issue: { path, message: INEXACT, rule: INEXACT_NUMBER } };
}
