import { headerRecord } from "./headers-input.js";
import { isBareObject } from "./own-property.js";

/** Options that are groups of their own; what else an option may be is a value, or has a life of its own as a signal has. */
const GROUPS = ["timeouts", "retry", "validate"] as const;

/**
 * The options of a call as they are now: who keeps one object for several calls, and changes it between them, gets what
 * stood there at each. A list of headers that can be read once is read here.
 *
 * What is wrong or cannot be read stays as it is, for the error that it gets, and so does what is no plain object: its
 * members may be worked out when they are read.
 */
export function fixedOptions<T>(given: T): T {
  try {
    return copyOf(given);
  } catch {
    return given;
  }
}

function copyOf<T>(given: T): T {
  if (!isBareObject(given)) return given;
  const own = { ...given } as Record<string, unknown>;
  for (const name of GROUPS) if (isBareObject(own[name])) own[name] = { ...(own[name] as object) };
  if (Array.isArray(own["middleware"])) own["middleware"] = [...own["middleware"]];
  if ("headers" in own) own["headers"] = fixedHeaders(own["headers"]);
  return own as T;
}

function fixedHeaders(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  try {
    return { ...headerRecord(given as never) };
  } catch {
    return given;
  }
}
