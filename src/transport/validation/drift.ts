import type { Issue } from "../../errors/newstore-error.js";
import type { DriftEvent, Hooks } from "../hooks.js";
import { type Logger, log, notify } from "../logger.js";
import { type Finding, pointerOf } from "./finding.js";

/** What the findings were found in. */
export interface DriftSource {
  readonly operationId: string;
  readonly direction: DriftEvent["direction"];
  readonly status: number | undefined;
}

/** More shapes than this are no longer told apart from those that were reported. */
const MOST_SHAPES = 1_000;

/**
 * Reports differences, each shape once a client: the same field of another element, or of the next answer, is the same
 * difference.
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
      this.#tell(source, pointerOf(keys), issue);
    }
  }

  #tell({ operationId, direction, status }: DriftSource, pointer: string, issue: Issue): void {
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
