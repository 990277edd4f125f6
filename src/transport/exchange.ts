import { isNetworkError } from "ky";
import { unknownOutcome } from "../core/advice.js";
import { Interruption } from "../core/interruption.js";
import { errorMessage } from "../core/message.js";
import { isNewStoreError, NewStoreError } from "../core/newstore-error.js";
import { resolveTimeouts } from "../core/options.js";
import type { CallContext, HttpRequest, HttpTransport } from "../core/request.js";
import { requestIdOf } from "../core/request-id.js";
import type { ApiResponse } from "../core/response.js";
import { openScope } from "../core/scope.js";
import { untilAborted } from "../core/wait.js";
import type { AbortSignalLike } from "../core/web-types.js";
import { decode, type RawResponse } from "../wire/decode.js";
import { discardBody, readBody } from "../wire/read-body.js";
import { redactorOf, secretRedactorOf } from "../wire/secrets.js";
import { errorFromResponse } from "./errors/from-response.js";
import { errorFromThrown } from "./errors/from-thrown.js";
import { errorFromRefusedRedirect, errorFromUnusable } from "./errors/from-unusable.js";
import type { Settings } from "./policies/settings.js";
import { proxyAdvice } from "./proxy-advice.js";
import { RefusedRedirect } from "./redirect-policy.js";
import { createSendHttp } from "./send-http.js";

/** What an exchange needs of the client's settings. */
export type ExchangeSettings = Pick<Settings, "clock" | "timeouts" | "fetch" | "maxResponseBytes">;

/**
 * The end of the pipeline: one attempt on the wire, with its own deadline, body included. Whatever is no success is
 * thrown as an error of the SDK, except the reason of the call's signal, which passes through to the policy that made
 * the signal.
 *
 * It also keeps count of the attempts that may have done a write's work:
 *
 * | an attempt | counts |
 * | --- | --- |
 * | is under way, and nobody waits for it any more | yes |
 * | was successful | yes: what fails after that does not undo the work |
 * | broke, took too long, got a 5xx or a gateway's page | yes |
 * | was refused, or never left | no |
 */
export function createExchange(settings: ExchangeSettings): HttpTransport {
  const { clock, timeouts, maxResponseBytes } = settings;
  const sendHttp = createSendHttp(settings.fetch);
  return { send };

  async function send(request: HttpRequest): Promise<ApiResponse> {
    const { operation, options, context } = request;
    if (context.signal.aborted) throw context.signal.reason;
    const { perAttemptMs } = resolveTimeouts(timeouts, options.timeouts);
    const isWrite = operation.idempotency !== "safe";
    const scope = openScope({
      clock,
      limitMs: perAttemptMs,
      onLimit: () => new Interruption("attempt", perAttemptMs),
      parent: context.signal,
      // The call's own reason goes through: the policy that made it words the error.
      onParent: (reason) => reason as Interruption,
    });
    context.attempts += 1;
    if (isWrite) context.unsettledAttempts += 1;
    context.redact = redactLater(request);
    try {
      return interpret(request, await transfer(request, scope.signal));
    } catch (thrown) {
      const isLate = thrown instanceof Interruption && thrown.by === "attempt";
      const error = isLate ? tookTooLong(request, perAttemptMs) : thrown;
      if (isWrite && isNewStoreError(error) && !error.outcomeUnknown) context.unsettledAttempts -= 1;
      throw error;
    } finally {
      scope.release();
    }
  }

  /** Sends, and reads the whole body. A `fetch` that ignores its signal does not hold the caller up. */
  async function transfer(request: HttpRequest, signal: AbortSignalLike): Promise<RawResponse> {
    const { operation, url, context, callerMayRetry } = request;
    const controller = new AbortController();
    let status: number | undefined;
    const exchange = async (): Promise<RawResponse> => {
      const response = await sendHttp(request, controller.signal);
      status = response.status;
      if (signal.aborted) {
        // It came too late for anybody to read it; left alone, it would hold its connection.
        discardBody(response);
        throw signal.reason;
      }
      // A failure is a text to read, whatever the response would have been.
      const asBytes = operation.anyMediaType === true && status < 300;
      return { status, headers: response.headers, body: await readBody(response, maxResponseBytes, asBytes), url };
    };
    try {
      return await untilAborted(signal, exchange(), () => controller.abort(signal.reason));
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      const { attempts } = context;
      if (error instanceof RefusedRedirect) throw errorFromRefusedRedirect(operation, attempts, callerMayRetry);
      // ky's own error carries the request, and with it the token.
      const thrown = isNetworkError(error) ? error.cause : error;
      throw errorFromThrown({
        ...{ operation, url, thrown, status, attempts, callerMayRetry, redact: redactorOf(request) },
        proxyAdvice: settings.fetch === undefined ? proxyAdvice(url) : undefined,
      });
    }
  }

  /** Makes a response, or throws the error that it is. */
  function interpret(request: HttpRequest, response: RawResponse): ApiResponse {
    const { operation, context, callerMayRetry } = request;
    const { attempts } = context;
    const { status, headers } = response;
    const decoded = decode(operation, response);
    switch (decoded.kind) {
      case "data":
        context.inexact = decoded.inexact ?? [];
        return {
          data: decoded.data,
          status,
          headers,
          requestId: requestIdOf(headers, secretRedactorOf(request)),
          attempts,
        };
      case "unusable": {
        const { reason, text } = decoded;
        throw errorFromUnusable({
          ...{ operation, status, headers, attempts, callerMayRetry, redact: redactorOf(request) },
          ...{ reason, text, isHidden: operation.secretResponse === true },
        });
      }
      case "failure": {
        const { body, isJson } = decoded;
        throw errorFromResponse({
          ...{ operation, status, headers, attempts, redact: redactorOf(request) },
          ...{ body, isJson, callerMayRetry, nowMs: clock.nowMs() },
        });
      }
    }
  }
}

/**
 * Made when it is needed: few responses are worth a text. Not written where it is used: a function that is made inside of an
 * `async` one holds all that this one has in hand, and what a call's context holds was kept until V8's next full collection,
 * bodies included: a fifth of all that calls allocate, and a tenth of their time.
 */
function redactLater(request: HttpRequest): CallContext["redact"] {
  return (text) => redactorOf(request)(text);
}

function tookTooLong({ operation, context, callerMayRetry }: HttpRequest, limitMs: number): NewStoreError {
  const { attempts } = context;
  const outcomeUnknown = operation.idempotency !== "safe";
  const raise = "Raise timeouts.perAttemptMs if the response needs longer.";
  const advice = outcomeUnknown ? `${unknownOutcome(callerMayRetry)} ${raise}` : raise;
  const what = `took longer than timeouts.perAttemptMs, ${limitMs} ms`;
  return new NewStoreError(errorMessage({ operation, what, advice, attempts }), {
    kind: "timeout",
    operationId: operation.id,
    attempts,
    outcomeUnknown,
    retryable: callerMayRetry,
  });
}
