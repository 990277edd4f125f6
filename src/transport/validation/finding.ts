import type { Issue } from "../../errors/newstore-error.js";

/** An issue with the keys that lead to its value. */
export interface Finding {
  readonly keys: readonly PropertyKey[];
  readonly issue: Issue;
}

/** RFC 6901. */
export function pointerOf(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
