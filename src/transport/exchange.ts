import ky, { isNetworkError } from "ky";
import { errorFromThrown } from "../errors/from-thrown.js";
import type { Platform } from "../platform/platform.js";
import type { FetchLike, HeadersLike } from "../platform/types.js";
import { untilAborted } from "../platform/wait.js";
import type { RawAnswer } from "./decode.js";
import type { HttpRequest, HttpTransport } from "./http-request.js";
import { interpret, redactorOf } from "./interpret.js";
import { type ResponseLike, readBody } from "./read-body.js";

/** What an exchange needs of the client. */
export interface ExchangeOptions {
  /** Default: the global `fetch`, looked up at each request, so that one that is replaced later is used. */
  readonly fetch: FetchLike | undefined;
  readonly platform: Platform;
}

type SendHttp = (request: HttpRequest) => Promise<ResponseLike & { readonly headers: HeadersLike }>;

/**
 * The innermost transport: one HTTP exchange, body included. Whatever is no success is thrown as an error of the SDK,
 * except the reason of the request's signal, which passes through for the decorator that made the signal.
 */
export function createExchange({ fetch, platform }: ExchangeOptions): HttpTransport {
  const http = ky.create({
    // ky clones a request that it may send again; what is sent again is decided outside, from the same bytes.
    retry: 0,
    // Its timers stop at the headers; the deadlines of this SDK cover the body.
    timeout: false,
    throwHttpErrors: false,
    // Never followed: the bearer token must not go to another origin.
    redirect: "manual",
    fetch: (input: unknown, init?: unknown) => (fetch ?? (globalThis.fetch as FetchLike))(input, init),
  });
  const sendHttp: SendHttp = ({ url, method, headers, body, signal }) =>
    http(url, { method, headers, signal: signal as AbortSignal, ...(body === undefined ? {} : { body }) });

  return {
    async send(request) {
      if (request.signal.aborted) throw request.signal.reason;
      request.context.attempts += 1;
      const answer = await transfer(sendHttp, request);
      return interpret(request, answer, platform.nowMs());
    },
  };
}

/** Sends, and reads the whole body. A `fetch` that ignores its signal does not hold the caller up. */
async function transfer(sendHttp: SendHttp, request: HttpRequest): Promise<RawAnswer> {
  let status: number | undefined;
  const exchange = async (): Promise<RawAnswer> => {
    const response = await sendHttp(request);
    status = response.status;
    if (request.signal.aborted) {
      // It came too late for anybody to read it; left alone, it would hold its connection.
      await response.body?.cancel().catch(() => {});
      throw request.signal.reason;
    }
    return { status, headers: response.headers, body: await readBody(response), url: request.url };
  };
  try {
    return await untilAborted(request.signal, exchange());
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason;
    throw errorFromThrown({
      operation: request.operation,
      // ky's own error carries the request, and with it the token.
      thrown: isNetworkError(error) ? error.cause : error,
      status,
      attempts: request.context.attempts,
      isRepeatable: request.isRepeatable,
      redact: redactorOf(request),
    });
  }
}
