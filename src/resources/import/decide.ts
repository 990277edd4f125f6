import { configurationError } from "../../core/configuration-error.js";
import { optionThrew } from "../../core/option-threw.js";
import { unheeded } from "../../core/unheeded.js";
import type { ImportOptions, InvalidItem } from "./options.js";
import type { ImportProblem } from "./result.js";

/** Longer words are none that somebody mistyped. */
const LONGEST_QUOTED = 40;

const DECISIONS: readonly unknown[] = ["throw", "skip", "send"] satisfies readonly InvalidItem[];

/**
 * What becomes of an item with problems. Pure, as far as the user's function is.
 *
 * @throws {NewStoreError} kind `configuration` when the function returns no decision: it must not pass for `send`; or when it
 * throws what is no error of the SDK.
 */
export function decide(
  problems: readonly ImportProblem[],
  onInvalid: ImportOptions["onInvalid"] = "throw",
): InvalidItem {
  if (typeof onInvalid !== "function") return problems.some(({ level }) => level === "error") ? onInvalid : "send";
  const decisions = problems.map((problem) => known(askedOf(onInvalid, problem)) ?? usual(problem));
  return decisions.includes("throw") ? "throw" : decisions.includes("skip") ? "skip" : "send";
}

/** What the user's function says. It is not the source that failed where it throws. */
function askedOf(onInvalid: (problem: ImportProblem) => unknown, problem: ImportProblem): unknown {
  try {
    // A copy: what the function does to it does not change what the result tells.
    return onInvalid({ ...problem });
  } catch (cause) {
    throw optionThrew("onInvalid", cause);
  }
}

function known(decision: unknown): InvalidItem | undefined {
  if (decision === undefined || decision === null) return undefined;
  if (DECISIONS.includes(decision)) return decision as InvalidItem;
  unheeded(decision);
  const what =
    typeof decision === "string"
      ? JSON.stringify(decision.slice(0, LONGEST_QUOTED))
      : `a value of type ${typeof decision}`;
  throw configurationError(
    "onInvalid",
    `returned ${what}: return "throw", "skip", "send" or nothing, at once and not by a promise`,
  );
}

function usual({ level }: ImportProblem): InvalidItem {
  return level === "error" ? "skip" : "send";
}
