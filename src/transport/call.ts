import type { OperationDescriptor } from "./operation.js";
import type { Answer, CallOptions, OperationInput, Transport } from "./transport.js";

/**
 * A call under way. Awaiting it gives the platform's answer as it came.
 *
 * @example
 * ```ts
 * const order = await newstore.orders.get("…", { idType: "internal" });
 * const { data, status, requestId } = await newstore.orders.get("…", { idType: "internal" }).withResponse();
 * ```
 */
export interface Call<T> extends Promise<T> {
  /** The answer with status, headers, request id and number of attempts. */
  withResponse(): Promise<Answer<T>>;
}

/**
 * Holds one promise and derives from it on demand: a caller who only asks for `withResponse()` must not leave a second,
 * rejected promise behind that nobody handles.
 */
class PendingCall<T> implements Call<T> {
  readonly [Symbol.toStringTag] = "Call";
  readonly #answer: Promise<Answer<T>>;

  constructor(answer: Promise<Answer<T>>) {
    this.#answer = answer;
  }

  withResponse(): Promise<Answer<T>> {
    return this.#answer;
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is awaited like a promise; that is its purpose.
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#answer.then((answer) => answer.data).then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally);
  }
}

/**
 * Starts a call of one operation. Generated clients are made of this. Input that is left out, as JavaScript can, is
 * empty input: the contract says what is missing.
 */
export function call<T>(
  transport: Transport,
  operation: OperationDescriptor,
  input: OperationInput = {},
  options: CallOptions = {},
): Call<T> {
  return fromAnswer(transport.send({ operation, input, options }) as Promise<Answer<T>>);
}

/** Makes a call of an answer that is on its way. */
export function fromAnswer<T>(answer: Promise<Answer<T>>): Call<T> {
  return new PendingCall(answer);
}
