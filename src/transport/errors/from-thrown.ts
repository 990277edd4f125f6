import { unknownOutcome } from "../../core/advice.js";
import { neverConnected, safeCause, systemCode } from "../../core/cause.js";
import { errorMessage } from "../../core/message.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { OperationDescriptor } from "../../core/operation.js";
import type { Redact } from "../../core/redact.js";

/** A request that got no whole response. */
export interface BrokenExchange {
  readonly operation: OperationDescriptor;
  readonly thrown: unknown;
  /** Where the request went. */
  readonly url: string;
  /** Status of the response, when it had begun. */
  readonly status: number | undefined;
  readonly attempts: number;
  readonly callerMayRetry: boolean;
  /** What to do about a proxy that the environment names and the runtime does not use. */
  readonly proxyAdvice: string | undefined;
  readonly redact: Redact;
}

const CLOSED = "the connection was closed";
const TIMED_OUT = "the connection timed out";
const NO_TLS = "it speaks plain HTTP there and not TLS: check scheme and port of baseUrl and tokenUrl";
const UNTRUSTED = "its certificate is not trusted: give a private authority's to Node by NODE_EXTRA_CA_CERTS";

/** What system codes mean to somebody who does not know them. */
const MEANINGS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens at that address",
  ECONNRESET: CLOSED,
  ENOTFOUND: "the host name is unknown: check tenant and baseUrl",
  EAI_AGAIN: "the name server did not respond",
  EPIPE: CLOSED,
  ETIMEDOUT: TIMED_OUT,
  UND_ERR_SOCKET: CLOSED,
  UND_ERR_CONNECT_TIMEOUT: TIMED_OUT,
  // OpenSSL's words for bytes that are no TLS record; which of them depends on its version.
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_TLS,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  CERT_HAS_EXPIRED: "its certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host: check baseUrl and tokenUrl",
};

/** Codes of zlib, brotli and zstd. The bytes arrived, and are not what they should be. */
const INFLATION = /^(Z_|ERR__ERROR_FORMAT_|ZSTD_)/;

/** Makes the error of a request whose connection failed before the response was complete. Pure. */
export function errorFromThrown(exchange: BrokenExchange): NewStoreError {
  const { operation, thrown, url, status, attempts, callerMayRetry, proxyAdvice, redact } = exchange;
  const cause = safeCause(thrown, redact);
  const code = systemCode(thrown);
  const reason = code === undefined ? cause.message : [MEANINGS[code], code].filter(Boolean).join(", ");
  const when = status === undefined ? "before a response" : `inside a response with status ${status}`;
  const what = INFLATION.test(code ?? "")
    ? `failed: the compressed response with status ${status} is damaged or cut off (${reason})`
    : `failed: the connection to ${addressOf(url)} broke ${when} (${reason})`;
  const isUnsent = neverConnected(thrown);
  const outcomeUnknown = operation.idempotency !== "safe" && !isUnsent;
  const advice = [
    isUnsent ? "Nothing was sent." : undefined,
    outcomeUnknown ? unknownOutcome(callerMayRetry) : "Check the network between you and NewStore.",
    status === undefined ? proxyAdvice : undefined,
  ];
  return new NewStoreError(
    errorMessage({
      operation,
      what,
      advice: advice.filter((sentence) => sentence !== undefined).join(" "),
      attempts,
    }),
    {
      kind: "connection",
      operationId: operation.id,
      status,
      attempts,
      outcomeUnknown,
      retryable: callerMayRetry || isUnsent,
      cause,
    },
  );
}

/** Host and port; a port that a URL leaves out is what a firewall's owner asks for first. */
function addressOf(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  return `${hostname}:${port || (protocol === "http:" ? 80 : 443)}`;
}
