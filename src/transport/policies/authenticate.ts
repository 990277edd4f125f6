import type { TokenCache, TokenInUse } from "../../auth/token-cache.js";
import type { Clock } from "../../core/clock.js";
import { errorMessage } from "../../core/message.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import type { OperationDescriptor } from "../../core/operation.js";
import type { HttpPolicy, HttpRequest, HttpTransport } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { sleep } from "../../core/wait.js";
import { OutdatedToken } from "./outdated-token.js";
import { type AfterRefusal, afterRefusal } from "./replay-refused.js";
import type { Settings } from "./settings.js";

/** How long a new token that was refused gets to be known everywhere. */
const SPREAD_MS = 300;

/** Sends the client's token with operations that need one, and once more where that can help, as `afterRefusal` says. */
export function authenticatePolicy({ tokens, basic, clock }: Settings): HttpPolicy {
  if (basic !== undefined) return withBasic(basic);
  return (next) => ({
    async send(request) {
      if (request.operation.security !== "bearer") return next.send(request);
      if (tokens === undefined) throw withoutCredentials(request.operation);
      const sender = new TokenSender(next, request, tokens, clock);
      try {
        return await sender.send();
      } catch (error) {
        const { token } = sender;
        if (token === undefined || !isNewStoreError(error)) throw error;
        switch (decide(error, token, tokens)) {
          case "pass-on":
            if (error.status === 403) tokens.trust(token.accessToken);
            throw error;
          case "same-token-later":
            if (clock.monotonicMs() + SPREAD_MS >= request.context.deadlineAtMs) throw error;
            await sleep(clock, SPREAD_MS, request.context.signal);
            return sender.send();
          case "another-token":
            return sendWithAnother(sender, token, error, tokens);
        }
      }
    },
  });
}

/** Sends one request with the token that it has, and with a new one where that runs out while it waits for its turn. */
class TokenSender {
  readonly #next: HttpTransport;
  readonly #request: HttpRequest;
  readonly #tokens: TokenCache;
  readonly #clock: Clock;
  #token: TokenInUse | undefined;

  constructor(next: HttpTransport, request: HttpRequest, tokens: TokenCache, clock: Clock) {
    this.#next = next;
    this.#request = request;
    this.#tokens = tokens;
    this.#clock = clock;
  }

  /** The one that was sent last; `undefined` where none could be had. */
  get token(): TokenInUse | undefined {
    return this.#token;
  }

  async send(): Promise<ApiResponse> {
    for (;;) {
      const token = this.#token ?? freshOf(this.#tokens) ?? (await tokenFor(this.#request, this.#tokens));
      this.#token = token;
      // One that says no life, or a life that is over, is sent all the same: it is all there is.
      const wasGood = !this.#hasEnded(token);
      const withCurrentToken = (request: HttpRequest) =>
        wasGood && this.#hasEnded(token) ? this.#withTokenAtHand(request) : request;
      try {
        return await this.#next.send(withHeader(this.#request, `Bearer ${token.accessToken}`, withCurrentToken));
      } catch (error) {
        if (!(error instanceof OutdatedToken)) throw error;
        this.#token = undefined;
      }
    }
  }

  /** Takes another token in the place of one that was refused; `false` when there is no other. */
  async replace({ accessToken }: TokenInUse): Promise<boolean> {
    this.#tokens.forget(accessToken);
    this.#token = await tokenFor(this.#request, this.#tokens);
    return this.#token.accessToken !== accessToken;
  }

  /** Others that waited may have renewed it; then this one's turn is not lost. */
  #withTokenAtHand(request: HttpRequest): HttpRequest | undefined {
    this.#token = this.#tokens.peek();
    return this.#token === undefined ? undefined : withHeader(request, `Bearer ${this.#token.accessToken}`);
  }

  #hasEnded({ expiresAtMs }: TokenInUse): boolean {
    return this.#clock.nowMs() >= expiresAtMs;
  }
}

async function sendWithAnother(
  sender: TokenSender,
  token: TokenInUse,
  refusal: NewStoreError,
  tokens: TokenCache,
): Promise<ApiResponse> {
  const isAnother = await sender.replace(token).catch((error: unknown) => {
    // A 403 only raised a suspicion: where no other token is to be had, this one is as good as it was.
    if (refusal.status !== 403) throw error;
    tokens.reinstate(token);
    throw refusal;
  });
  if (!isAnother) {
    if (refusal.status === 403) tokens.trust(token.accessToken);
    throw refusal;
  }
  try {
    return await sender.send();
  } catch (error) {
    const { token: other } = sender;
    if (isNewStoreError(error) && error.status === 403 && other !== undefined) tokens.trust(other.accessToken);
    throw error;
  }
}

/** Sends a client's id and secret, as RFC 6749, 2.3.1, says: encoded as in a form, then as Basic. */
function withBasic({ clientId, clientSecret }: NonNullable<Settings["basic"]>): HttpPolicy {
  const encode = (text: string) => new URLSearchParams([["", text]]).toString().slice(1);
  const header = `Basic ${btoa(`${encode(clientId)}:${encode(clientSecret)}`)}`;
  return (next) => ({
    send: (request) => next.send({ ...withHeader(request, header), secrets: [...request.secrets, clientSecret] }),
  });
}

function withHeader(
  request: HttpRequest,
  authorization: string,
  withCurrentToken: HttpRequest["withCurrentToken"] = request.withCurrentToken,
): HttpRequest {
  return { ...request, headers: { ...request.headers, authorization }, withCurrentToken };
}

function decide(error: NewStoreError, token: TokenInUse, tokens: TokenCache): AfterRefusal {
  return afterRefusal({
    status: error.status,
    // By what was read and not by its type: a gateway's page may be declared as anything.
    isJson: typeof error.body === "object" && error.body !== null,
    isNewToken: token.isNew,
    isEndingToken: tokens.isEnding(token),
    isDoubtfulToken: tokens.isDoubtful(token.accessToken),
  });
}

/** The token of nearly every call is there, and nobody waits for it. What fails here fails below, by the call's name. */
function freshOf(tokens: TokenCache): TokenInUse | undefined {
  try {
    return tokens.fresh();
  } catch {
    return undefined;
  }
}

/** Each caller gets an error of its own, which names the call that could not be made. */
async function tokenFor({ operation, context, callerMayRetry }: HttpRequest, tokens: TokenCache): Promise<TokenInUse> {
  try {
    context.waitsFor = "It waited for an access token, as credentials give it.";
    const token = await tokens.get(context.signal, context);
    context.waitsFor = "";
    return token;
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
      // An earlier attempt of this call may have done the work.
      retryable: retryable && (context.attempts === 0 || callerMayRetry),
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
