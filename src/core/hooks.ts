import type { Issue, NewStoreErrorKind } from "./newstore-error.js";
import type { HttpMethod } from "./operation.js";

/** One request and how it ended. */
export interface AttemptEvent {
  /** Operation, as in `createInjectedOrder`. */
  readonly operationId: string;
  /** HTTP method that was sent. */
  readonly method: HttpMethod;
  /** Path template, as in `/v0/orders/{id}`. */
  readonly template: string;
  /** Which attempt this was; the first is 1. */
  readonly attempt: number;
  /** From the request to the end of its response, body included, in milliseconds. */
  readonly durationMs: number;
  /** Status of the response; absent when there was none. */
  readonly status: number | undefined;
  /** Kind of the error; absent when it went well. */
  readonly errorKind: NewStoreErrorKind | undefined;
  /** Id to quote to NewStore's support, where the response names one. */
  readonly requestId: string | undefined;
}

/** A wait before the next attempt. */
export interface RetryEvent extends Omit<AttemptEvent, "durationMs"> {
  /** How long is waited before the next attempt, in milliseconds. */
  readonly waitMs: number;
}

/**
 * A difference between a value and the contract that was reported and not thrown. Of a request it may also be a warning:
 * a rule that clients follow and the platform is not known to enforce. Of a response it may also be a whole number that
 * JavaScript rounded (rule `inexact-number`).
 */
export interface DriftEvent {
  /** The operation; of a file's rows, the one that gave the link to it. */
  readonly operationId: string;
  /** Which of the two differs from the contract. */
  readonly direction: "request" | "response";
  /** Status of the response, for responses. */
  readonly status: number | undefined;
  /** JSON pointer to the value, as in `/items/0/price`. */
  readonly pointer: string;
  /** What is wrong there: the rule that the value breaks, its path, and a sentence for people. */
  readonly issue: Issue;
}

/** What a response says of its operation's end. */
export interface Deprecation {
  /** `gone`: switched off. `deprecated`: it works, and is to be left. */
  readonly state: "deprecated" | "gone";
  /** Since when, or from when on, it is deprecated, in milliseconds since the epoch, where that is said. */
  readonly deprecatedAtMs: number | undefined;
  /** When it is switched off, in milliseconds since the epoch, where that is said. */
  readonly sunsetAtMs: number | undefined;
  /** Where it is explained, without query and fragment, where that is said. */
  readonly documentation: string | undefined;
}

/** NewStore announces the end of an operation, or has switched it off. */
export interface DeprecationEvent extends Deprecation {
  /** Operation that the response is of, as in `listSalesOrders`. */
  readonly operationId: string;
  /** HTTP method that was sent. */
  readonly method: HttpMethod;
  /** Path template, as in `/v0/orders/{id}`. */
  readonly template: string;
  /** Status of the response that said so. */
  readonly status: number;
}

/**
 * Functions that are called when something happens. They never change a call: what they throw is logged.
 *
 * @example
 * ```ts
 * const hooks: Hooks = { onAttempt: ({ template, status, durationMs }) => histogram.record(durationMs, { template, status }) };
 * ```
 */
export interface Hooks {
  /** Called after each attempt, and after each to read the file of an export, whose operation is `readFile`. */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** Called before each wait for another attempt. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Called once for each shape of difference. */
  readonly onDrift?: ((event: DriftEvent) => void) | undefined;
  /** Called once for each operation that a response calls deprecated or switched off. */
  readonly onDeprecation?: ((event: DeprecationEvent) => void) | undefined;
}
