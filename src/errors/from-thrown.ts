import type { OperationDescriptor } from "../transport/operation.js";
import { neverConnected, safeCause, systemCode } from "./cause.js";
import { errorMessage } from "./message.js";
import { NewStoreError } from "./newstore-error.js";
import type { Redact } from "./redact.js";

/** A request that got no whole answer. */
export interface BrokenExchange {
  readonly operation: OperationDescriptor;
  readonly thrown: unknown;
  /** Status of the answer, when it had begun. */
  readonly status: number | undefined;
  readonly attempts: number;
  readonly isRepeatable: boolean;
  readonly redact: Redact;
}

/** What system codes mean to somebody who does not know them. */
const MEANINGS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens at that address",
  ECONNRESET: "the connection was closed",
  ENOTFOUND: "the host name is unknown: check tenant and baseUrl",
  EAI_AGAIN: "the name server did not answer",
  EPIPE: "the connection was closed",
  ETIMEDOUT: "the connection timed out",
  UND_ERR_SOCKET: "the connection was closed",
  UND_ERR_CONNECT_TIMEOUT: "the connection timed out",
};

/** Codes of zlib, brotli and zstd. The bytes arrived, and are not what they should be. */
const INFLATION = /^(Z_|ERR__ERROR_FORMAT_|ZSTD_)/;

/** Makes the error of a request whose connection failed before the answer was complete. Pure. */
export function errorFromThrown(exchange: BrokenExchange): NewStoreError {
  const { operation, thrown, status, attempts, isRepeatable, redact } = exchange;
  const cause = safeCause(thrown, redact);
  const code = systemCode(thrown);
  const reason = code === undefined ? cause.message : [MEANINGS[code], code].filter(Boolean).join(", ");
  const when = status === undefined ? "before an answer" : `inside an answer with status ${status}`;
  const what = INFLATION.test(code ?? "")
    ? `failed: the compressed answer with status ${status} is damaged or cut off (${reason})`
    : `failed: the connection broke ${when} (${reason})`;
  const isUnsent = neverConnected(thrown);
  // Not only `never`: a second call of an operation whose key was made for this one would carry another key.
  const advice =
    isRepeatable || isUnsent
      ? `${isUnsent ? "Nothing was sent. " : ""}Check the network between you and NewStore.`
      : "Whether it arrived is unknown, and a repeat may do the work twice: read the outcome before you send it again.";
  return new NewStoreError(errorMessage({ operation, what, advice, attempts }), {
    kind: "connection",
    operationId: operation.id,
    status,
    attempts,
    outcomeUnknown: operation.idempotency !== "safe" && !isUnsent,
    retryable: isRepeatable || isUnsent,
    cause,
  });
}
