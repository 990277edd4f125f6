import { isNetworkError } from "ky";
import { errorFromRedirect } from "../errors/from-redirect.js";
import { errorFromThrown } from "../errors/from-thrown.js";
import type { Platform } from "../platform/platform.js";
import type { FetchLike } from "../platform/types.js";
import { untilAborted } from "../platform/wait.js";
import type { RawAnswer } from "./decode.js";
import type { HttpRequest, HttpTransport } from "./http-request.js";
import { interpret, redactorOf } from "./interpret.js";
import { readBody } from "./read-body.js";
import { RefusedRedirect } from "./redirect-policy.js";
import { createSendHttp, type SendHttp } from "./send-http.js";

/** What an exchange needs of the client. */
export interface ExchangeOptions {
  /** Default: the global `fetch`, looked up at each request, so that one that is replaced later is used. */
  readonly fetch: FetchLike | undefined;
  readonly platform: Platform;
  /** Longest body of an answer that is read, in bytes after inflation. */
  readonly maxResponseBytes: number;
}

/**
 * The innermost transport: one HTTP exchange, body included. Whatever is no success is thrown as an error of the SDK,
 * except the reason of the request's signal, which passes through for the decorator that made the signal.
 */
export function createExchange({ fetch, platform, maxResponseBytes }: ExchangeOptions): HttpTransport {
  const sendHttp = createSendHttp(fetch);
  return {
    async send(request) {
      if (request.signal.aborted) throw request.signal.reason;
      request.context.attempts += 1;
      const answer = await transfer(sendHttp, request, maxResponseBytes);
      return interpret(request, answer, platform.nowMs());
    },
  };
}

/** Sends, and reads the whole body. A `fetch` that ignores its signal does not hold the caller up. */
async function transfer(sendHttp: SendHttp, request: HttpRequest, maxBytes: number): Promise<RawAnswer> {
  const controller = new AbortController();
  let status: number | undefined;
  const exchange = async (): Promise<RawAnswer> => {
    const response = await sendHttp(request, controller.signal);
    status = response.status;
    if (request.signal.aborted) {
      // It came too late for anybody to read it; left alone, it would hold its connection.
      await response.body?.cancel().catch(() => {});
      throw request.signal.reason;
    }
    // A failure is a text to read, whatever the answer would have been.
    const asBytes = request.operation.anyMediaType === true && status < 300;
    return { status, headers: response.headers, body: await readBody(response, maxBytes, asBytes), url: request.url };
  };
  try {
    return await untilAborted(request.signal, exchange(), () => controller.abort(request.signal.reason));
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason;
    const { operation, context, isRepeatable } = request;
    if (error instanceof RefusedRedirect) throw errorFromRedirect(operation, context.attempts);
    throw errorFromThrown({
      operation,
      // ky's own error carries the request, and with it the token.
      thrown: isNetworkError(error) ? error.cause : error,
      status,
      attempts: context.attempts,
      isRepeatable,
      redact: redactorOf(request),
    });
  }
}
