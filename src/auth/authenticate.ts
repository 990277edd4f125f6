import { errorMessage } from "../errors/message.js";
import { isNewStoreError, NewStoreError } from "../errors/newstore-error.js";
import type { HttpDecorator, HttpRequest } from "../transport/http-request.js";
import type { OperationDescriptor } from "../transport/operation.js";
import { isReplayedAfterRefusal } from "./replay-refused.js";
import type { TokenCache, TokenInUse } from "./token-cache.js";

/** Sends the client's token with operations that ask for one, and once more with another one where that can help. */
export function authenticating(tokens: TokenCache | undefined): HttpDecorator {
  return (next) => ({
    async send(request) {
      if (request.operation.security !== "bearer") return next.send(request);
      if (tokens === undefined) throw withoutCredentials(request.operation);
      const token = await tokenFor(request, tokens);
      try {
        return await next.send(withHeader(request, `Bearer ${token.accessToken}`));
      } catch (error) {
        if (!isNewStoreError(error) || !isReplayed(error, token, tokens)) throw error;
        tokens.forget(token.accessToken);
        const other = await tokenFor(request, tokens);
        if (other.accessToken === token.accessToken) throw error;
        return next.send(withHeader(request, `Bearer ${other.accessToken}`));
      }
    },
  });
}

/** Sends a client's id and secret, as RFC 6749, 2.3.1, says: encoded as in a form, then as Basic. */
export function basicAuthentication(clientId: string, clientSecret: string): HttpDecorator {
  const encode = (text: string) => new URLSearchParams([["", text]]).toString().slice(1);
  const header = `Basic ${btoa(`${encode(clientId)}:${encode(clientSecret)}`)}`;
  return (next) => ({
    send: (request) => next.send({ ...withHeader(request, header), secrets: [...request.secrets, clientSecret] }),
  });
}

function withHeader(request: HttpRequest, authorization: string): HttpRequest {
  return { ...request, headers: { ...request.headers, authorization } };
}

function isReplayed(error: NewStoreError, token: TokenInUse, tokens: TokenCache): boolean {
  return isReplayedAfterRefusal({
    status: error.status,
    // By what was read and not by its type: a gateway's page may be declared as anything.
    isJson: typeof error.body === "object" && error.body !== null,
    isNewToken: token.isNew,
    isEndingToken: tokens.isEnding(token),
  });
}

/** Each caller gets an error of its own, which names the call that could not be made. */
async function tokenFor({ operation, context, isRepeatable }: HttpRequest, tokens: TokenCache): Promise<TokenInUse> {
  try {
    return await tokens.get(context.signal, context.deadlineAtMs);
  } catch (error) {
    if (!isNewStoreError(error)) throw error;
    const { kind, status, errorCode, messages, requestId, retryable, retryAfterMs } = error;
    throw new NewStoreError(errorMessage({ operation, what: `got no access token: ${error.message}` }), {
      kind,
      operationId: operation.id,
      status,
      errorCode,
      messages,
      requestId,
      attempts: context.attempts,
      // An earlier try of this call may have done the work.
      retryable: retryable && (context.attempts === 0 || isRepeatable),
      retryAfterMs,
      cause: error,
    });
  }
}

function withoutCredentials(operation: OperationDescriptor): NewStoreError {
  const message = errorMessage({
    operation,
    what: "needs a token, and the client has no credentials",
    advice: "Give the option credentials.",
  });
  return new NewStoreError(message, { kind: "configuration", operationId: operation.id });
}
