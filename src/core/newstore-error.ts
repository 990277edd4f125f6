import { readable } from "./cause.js";
import type { HeadersLike } from "./web-types.js";

/**
 * Why a call failed.
 *
 * {@link NewStoreError.next} says the same in five words.
 *
 * | kind | the reader should |
 * | --- | --- |
 * | `configuration` | correct the client's options |
 * | `authentication` | check credentials, scopes, or whether the address is blocked |
 * | `validation` | correct the input; nothing was sent |
 * | `mapping` | map the identifiers that are named; nothing was sent |
 * | `api` | read the platform's response |
 * | `conflict` | compare what is there with what was sent |
 * | `rate_limit` | wait `retryAfterMs` |
 * | `timeout` | raise the deadline, or read the outcome |
 * | `aborted` | nothing: the caller's signal ended it |
 * | `connection` | check the network; the request may or may not have arrived |
 * | `job` | read the job's reason and errors |
 */
export type NewStoreErrorKind =
  | "configuration"
  | "authentication"
  | "validation"
  | "mapping"
  | "api"
  | "conflict"
  | "rate_limit"
  | "timeout"
  | "aborted"
  | "connection"
  | "job";

/**
 * What to do about a failure. It follows from `kind`, `retryable` and `outcomeUnknown`, and agrees with them.
 *
 * | next | then |
 * | --- | --- |
 * | `resend` | make the same call again: it does the work at most once |
 * | `wait` | the same, after `retryAfterMs` or some minutes: sooner makes it worse |
 * | `read` | read what is there: the work may have been done, or something else stands in its place |
 * | `fix` | correct what the message names; the same call fails again |
 * | `support` | ask NewStore, with `requestId`: neither a repeat nor a correction is known to help |
 */
export type NextStep = "resend" | "wait" | "read" | "fix" | "support";

/** One thing wrong with a value. */
export interface Issue {
  /** Where, as in `body.shipments[0].items[2].price.item_price`. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** Name of the rule that was broken, as in `currency-decimals` or `too_big`. */
  readonly rule: string;
}

/** What a {@link NewStoreError} is made of, beside its message. */
export interface NewStoreErrorDetails {
  /** Why it failed. */
  readonly kind: NewStoreErrorKind;
  /** Operation that failed, as in `createInjectedOrder`. */
  readonly operationId?: string | undefined;
  /** HTTP status of the last response. Default: there was none. */
  readonly status?: number | undefined;
  /** The platform's own code, as in `invalid_shipments`. Default: the response named none. */
  readonly errorCode?: string | undefined;
  /** The platform's own sentences. Default: none. */
  readonly messages?: readonly string[] | undefined;
  /** Id to quote to NewStore's support. Default: the response named none. */
  readonly requestId?: string | undefined;
  /** How often the request was sent. Default 0: nothing was. */
  readonly attempts?: number | undefined;
  /** Whether the same call, made later, can succeed without doing the work twice. Default `false`. */
  readonly retryable?: boolean | undefined;
  /** How long the platform asked to wait, in milliseconds, and a day where it asked for more. Default: it did not say. */
  readonly retryAfterMs?: number | undefined;
  /** Whether the work may have been done all the same. Default `false`. */
  readonly outcomeUnknown?: boolean | undefined;
  /** The job that was waited for or left behind. Default: it is not about a job. */
  readonly jobId?: string | undefined;
  /** What it was made of, as an error of the network. Default: nothing. */
  readonly cause?: unknown;
  /** What is wrong with which value. Default: nothing is known to be. */
  readonly issues?: readonly Issue[] | undefined;
  /** The response's body as it came; kept out of JSON and inspection, since it may hold personal data. */
  readonly body?: unknown;
  /** The response's headers; kept out of JSON and inspection. */
  readonly headers?: HeadersLike | undefined;
  /** What was found before or beside the failure; kept out of JSON and inspection, since it may hold personal data. */
  readonly partial?: unknown;
}

/** Shared by every copy of the SDK in a process, ESM and CommonJS alike. */
const BRAND: unique symbol = Symbol.for("newstore-sdk.error") as never;

/** What an error carries and does not show. Beside it and not on it: `util.inspect` shows hidden properties on demand. */
const carried = new WeakMap<NewStoreError, Pick<NewStoreErrorDetails, "body" | "headers" | "partial">>();

/**
 * Every failure of the SDK. Its text and JSON never hold a secret or a request body.
 *
 * Recognise it with {@link isNewStoreError}: `instanceof` fails when two copies of the package are loaded.
 *
 * @example
 * ```ts
 * try {
 *   await newstore.orders.inject(order);
 * } catch (error) {
 *   if (isNewStoreError(error, "conflict")) console.error(error.message, error.issues);
 *   else throw error;
 * }
 * ```
 */
export class NewStoreError extends Error {
  /** Always `NewStoreError`, also in a bundle that renames classes. */
  override readonly name = "NewStoreError" as const;
  /** Why it failed. */
  readonly kind: NewStoreErrorKind;
  /** Operation that failed, as in `createInjectedOrder`. */
  readonly operationId: string | undefined;
  /** HTTP status of the last response; absent when there was none. */
  readonly status: number | undefined;
  /** The platform's own code, as in `invalid_shipments`. */
  readonly errorCode: string | undefined;
  /** The platform's own sentences. */
  readonly messages: readonly string[];
  /** Id to quote to NewStore's support. */
  readonly requestId: string | undefined;
  /** How often the request was sent; 0 when nothing was. */
  readonly attempts: number;
  /** Whether sending the same call again later can succeed without doing the work twice. */
  readonly retryable: boolean;
  /** How long the platform asked to wait, in milliseconds, and a day where it asked for more; absent when it did not say. */
  readonly retryAfterMs: number | undefined;
  /**
   * Whether the work may have been done all the same: a request of this call that does more than read, not always the
   * last one, ended without a word on that, or with a response that is no use. Read what is there before you give the
   * work up or send it in another form.
   * Always `false` for operations that only read (`x-idempotency: safe`).
   *
   * @example
   * ```ts
   * if (isNewStoreError(error) && error.outcomeUnknown) console.error("it may have been done:", error.message);
   * ```
   */
  readonly outcomeUnknown: boolean;
  /** The job that was waited for or left behind, as in `imports.wait(error.jobId)`. */
  readonly jobId: string | undefined;
  /**
   * What to do about it: one of five words, see {@link NextStep}.
   *
   * @example
   * ```ts
   * if (isNewStoreError(error) && error.next === "resend") await newstore.orders.inject(order);
   * ```
   */
  readonly next: NextStep;
  /** What is wrong with which value. */
  readonly issues: readonly Issue[];

  /**
   * Makes an error of the family, as for a middleware or a publisher of your own.
   *
   * @param message - what failed, where, and what to do.
   * @param details - everything else; what is left out has the defaults of {@link NewStoreErrorDetails}.
   */
  constructor(message: string, details: NewStoreErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: readable(details.cause) });
    this.kind = details.kind;
    this.operationId = details.operationId;
    this.status = details.status;
    this.errorCode = details.errorCode;
    this.messages = details.messages ?? [];
    this.requestId = details.requestId;
    this.attempts = details.attempts ?? 0;
    this.retryable = details.retryable ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.outcomeUnknown = details.outcomeUnknown ?? false;
    this.jobId = details.jobId;
    this.issues = details.issues ?? [];
    const { body, headers, partial } = details;
    this.next = nextStep(this, typeof body === "object" && body !== null);
    carried.set(this, { body, headers, partial });
    Object.defineProperty(this, BRAND, { value: true, enumerable: false });
  }

  /** The response's body as it came. In no JSON and no inspection: never logged by accident. */
  get body(): unknown {
    return carried.get(this)?.body;
  }

  /** The response's headers. In no JSON and no inspection. */
  get headers(): HeadersLike | undefined {
    return carried.get(this)?.headers;
  }

  /**
   * What a call that is sent in several parts found all the same, in the form of its result; the method says which. In no
   * JSON and no inspection.
   */
  get partial(): unknown {
    return carried.get(this)?.partial;
  }

  /**
   * The same failure with other words or facts: what is not given stays, body, headers, cause and the stack's frames
   * included.
   *
   * @internal
   */
  with({
    message = this.message,
    ...details
  }: Partial<NewStoreErrorDetails> & { readonly message?: string }): NewStoreError {
    const { body, headers, partial, cause } = this;
    const changed = new NewStoreError(message, { ...this, body, headers, partial, cause, ...details });
    if (this.stack !== undefined) {
      const stack = this.stack.replace(this.message, () => message);
      Object.defineProperty(changed, "stack", { value: stack, configurable: true, writable: true });
    }
    return changed;
  }

  /** A plain object for a log line: no bodies, no headers, no cause. */
  toJSON(): Record<string, unknown> {
    const { name, message, kind, operationId, status, errorCode, messages, requestId } = this;
    const { attempts, retryable, retryAfterMs, outcomeUnknown, next, jobId, issues } = this;
    return {
      name,
      message,
      kind,
      operationId,
      status,
      errorCode,
      messages,
      requestId,
      attempts,
      retryable,
      retryAfterMs,
      outcomeUnknown,
      next,
      jobId,
      issues,
    };
  }
}

/** Kinds of failures that a correction helps against. */
const CORRECTABLE: ReadonlySet<NewStoreErrorKind> = new Set([
  "configuration",
  "authentication",
  "validation",
  "mapping",
]);

/**
 * The one place that says what to do. The first row that fits counts.
 *
 * | failure | next |
 * | --- | --- |
 * | the outcome is unknown, and a repeat may do the work twice | `read` |
 * | a repeat may succeed, and a wait was asked for | `wait` |
 * | a repeat may succeed | `resend` |
 * | the client's or the platform's rate; a 403 that is not the API's own, which blocks the address | `wait` |
 * | options, credentials, input, identifiers | `fix` |
 * | something else is there; a job has ended; the caller gave up | `read` |
 * | another refusal (4xx), a redirect, content that is too long | `fix` |
 * | anything else | `support` |
 */
function nextStep(
  { kind, status, retryable, outcomeUnknown, retryAfterMs }: Omit<NewStoreError, "next">,
  isOwnBody: boolean,
): NextStep {
  if (outcomeUnknown && !retryable) return "read";
  if (kind === "rate_limit" || (retryable && retryAfterMs !== undefined)) return "wait";
  if (retryable) return "resend";
  if (kind === "authentication" && status === 403 && !isOwnBody) return "wait";
  if (CORRECTABLE.has(kind)) return "fix";
  if (kind === "conflict" || kind === "job" || kind === "aborted") return "read";
  return status !== undefined && status < 500 ? "fix" : "support";
}

/**
 * Whether a value is an error of this SDK, of any copy of it, and of one kind if `kind` is given.
 *
 * @example
 * ```ts
 * if (isNewStoreError(error, "rate_limit")) await sleep(error.retryAfterMs ?? 1_000);
 * ```
 */
export function isNewStoreError<K extends NewStoreErrorKind>(
  value: unknown,
  kind?: K,
): value is NewStoreError & {
  /** The kind that was asked for. */
  readonly kind: K;
} {
  if (typeof value !== "object" || value === null) return false;
  try {
    return BRAND in value && (kind === undefined || (value as unknown as NewStoreError).kind === kind);
  } catch {
    // A proxy that throws when it is looked at; anything can be thrown.
    return false;
  }
}
