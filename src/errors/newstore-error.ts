import type { HeadersLike } from "../platform/types.js";

/**
 * Why a call failed.
 *
 * | kind | the reader should |
 * | --- | --- |
 * | `configuration` | correct the client's options |
 * | `authentication` | check credentials, scopes, or whether the address is blocked |
 * | `validation` | correct the input; nothing was sent |
 * | `mapping` | map the identifiers that are named; nothing was sent |
 * | `api` | read the platform's answer |
 * | `conflict` | compare what is there with what was sent |
 * | `rate_limit` | wait `retryAfterMs` |
 * | `timeout` | raise the deadline, or ask for the outcome |
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

/** One thing wrong with a value. */
export interface Issue {
  /** Where, as in `body.shipments[0].items[2].price.item_price`. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** Name of the rule that was broken, as in `currency-decimals` or `too_big`. */
  readonly rule: string;
}

/** What a {@link NewStoreError} is made of. */
export interface NewStoreErrorDetails {
  readonly kind: NewStoreErrorKind;
  readonly operationId?: string | undefined;
  readonly status?: number | undefined;
  readonly errorCode?: string | undefined;
  readonly messages?: readonly string[] | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly retryable?: boolean | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly outcomeUnknown?: boolean | undefined;
  readonly cause?: unknown;
  readonly issues?: readonly Issue[] | undefined;
  /** Answer's body as it came; kept out of JSON and inspection, since it may hold personal data. */
  readonly body?: unknown;
  /** Answer's headers; kept out of JSON and inspection. */
  readonly headers?: HeadersLike | undefined;
}

/** Shared by every copy of the SDK in a process, ESM and CommonJS alike. */
const BRAND: unique symbol = Symbol.for("newstore-sdk.error") as never;

/** What an error carries and does not show. Beside it and not on it: `util.inspect` shows hidden properties on demand. */
const carried = new WeakMap<NewStoreError, Pick<NewStoreErrorDetails, "body" | "headers">>();

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
  override readonly name = "NewStoreError" as const;
  /** Why it failed. */
  readonly kind: NewStoreErrorKind;
  /** Operation that failed, as in `createInjectedOrder`. */
  readonly operationId: string | undefined;
  /** HTTP status of the last answer; absent when there was none. */
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
  /** How long the platform asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /**
   * Whether the work may have been done all the same: a request of this call that does more than read, not always the
   * last one, ended without a word on that, or with an answer that is no use. Read what is there before you give the work up or send it in another form.
   * Always `false` for operations that are harmless to repeat by their nature (`x-idempotency: safe`).
   *
   * @example
   * ```ts
   * if (isNewStoreError(error) && error.outcomeUnknown) console.error("it may have been done:", error.message);
   * ```
   */
  readonly outcomeUnknown: boolean;
  /** What is wrong with which value. */
  readonly issues: readonly Issue[];

  constructor(message: string, details: NewStoreErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
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
    this.issues = details.issues ?? [];
    const { body, headers } = details;
    carried.set(this, { body, headers });
    Object.defineProperty(this, BRAND, { value: true, enumerable: false });
  }

  /** Answer's body as it came. In no JSON and no inspection: never logged by accident. */
  get body(): unknown {
    return carried.get(this)?.body;
  }

  /** Answer's headers. In no JSON and no inspection. */
  get headers(): HeadersLike | undefined {
    return carried.get(this)?.headers;
  }

  /** A plain object for a log line: no bodies, no headers, no cause. */
  toJSON(): Record<string, unknown> {
    const { name, message, kind, operationId, status, errorCode, messages, requestId } = this;
    const { attempts, retryable, retryAfterMs, outcomeUnknown, issues } = this;
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
      issues,
    };
  }
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
): value is NewStoreError & { readonly kind: K } {
  if (typeof value !== "object" || value === null || !(BRAND in value)) return false;
  return kind === undefined || (value as unknown as NewStoreError).kind === kind;
}
