import type { DriftEvent, Hooks } from "../core/hooks.js";
import { type Logger, log, notify } from "../core/logger.js";
import type { Issue } from "../core/newstore-error.js";

/** An issue with the keys that lead to its value. */
export interface Finding {
  readonly keys: readonly PropertyKey[];
  readonly issue: Issue;
  /** Whether the platform is not known to refuse it: it is reported and never thrown. */
  readonly isWarning?: true;
}

/** RFC 6901. */
function pointerOf(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What the findings were found in. */
export interface DriftSource {
  readonly operationId: string;
  readonly direction: DriftEvent["direction"];
  readonly status: number | undefined;
}

/** More shapes than this are no longer distinguished from those that were reported. */
const MOST_SHAPES = 1_000;

/**
 * Reports differences, each shape once a client: the same field of another element, or of the next response, is the
 * same difference.
 */
export class DriftReporter {
  readonly #seen = new Set<string>();

  constructor(
    readonly logger: Logger,
    readonly hooks: Hooks,
  ) {}

  report(source: DriftSource, findings: readonly Finding[]): void {
    for (const { keys, issue } of findings) {
      const shape = shapeOf(source, keys, issue);
      if (this.#seen.has(shape) || this.#seen.size >= MOST_SHAPES) continue;
      this.#seen.add(shape);
      this.#reportOnce(source, pointerOf(keys), issue);
    }
  }

  #reportOnce({ operationId, direction, status }: DriftSource, pointer: string, issue: Issue): void {
    notify(this.logger, "onDrift", this.hooks.onDrift, { operationId, direction, status, pointer, issue });
    // The issue's own words may show the value; only its place and rule are logged.
    const place = pointer === "" ? "the whole body" : pointer;
    log(
      this.logger,
      "warn",
      `the ${direction} of ${operationId} differs from the contract at ${place} (${issue.rule})`,
      {
        operationId,
        status,
        pointer,
        rule: issue.rule,
      },
    );
  }
}

function shapeOf(
  { operationId, direction, status }: DriftSource,
  keys: readonly PropertyKey[],
  { rule }: Issue,
): string {
  const pointer = pointerOf(keys.map((key) => (typeof key === "number" ? "*" : key)));
  return [operationId, direction, status, pointer, rule].join(" ");
}
