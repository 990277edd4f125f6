import { quotedCause, safeCause } from "./cause.js";
import { fixedOptions } from "./fixed-options.js";
import { loadPart } from "./load-part.js";
import { isNewStoreError, NewStoreError } from "./newstore-error.js";
import type { OperationDescriptor } from "./operation.js";
import type { CallOptions, OperationInput, Transport } from "./request.js";
import type { ApiResponse } from "./response.js";
import { snapshot } from "./snapshot.js";

/**
 * A call under way. Awaiting it gives the platform's response as it came.
 *
 * @example
 * ```ts
 * const found = await newstore.orders.get(order.id);
 * const { data, status, requestId } = await newstore.orders.get(order.id).withResponse();
 * ```
 */
export interface Call<T> extends Promise<T> {
  /** The response with status, headers, request id and number of attempts. */
  withResponse(): Promise<ApiResponse<T>>;
}

/**
 * The promise of a response's data, with the response beside it.
 *
 * Node reports a rejection that nobody handles, and a call is to have one of them: its own. The promise of the response
 * is handled by the call, and `withResponse()` handles the call.
 */
class PendingCall<T> extends Promise<T> implements Call<T> {
  readonly #response: Promise<ApiResponse<T>>;
  readonly #madeAt: Error;

  /** What `then` and its like give is a plain promise: it has no response. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(response: Promise<ApiResponse<T>>, madeAt: Error) {
    super((resolve, reject) => {
      response.then(
        ({ data }) => resolve(data),
        (error) => reject(withFramesOf(madeAt, error)),
      );
    });
    this.#response = response;
    this.#madeAt = madeAt;
  }

  withResponse(): Promise<ApiResponse<T>> {
    return this.then(() => this.#response);
  }

  /** Where a call was made; here, for a promise that is no call. */
  static madeAtOf(call: unknown): Error {
    return call instanceof PendingCall ? call.#madeAt : new Error();
  }
}

/**
 * Gives an error the frames of the line that made the call. Its own lead through the SDK and end at the network: by then
 * the caller's line is no longer on the stack, and V8 follows an `await` only through promises that it made itself.
 */
function withFramesOf(madeAt: Error, error: unknown): unknown {
  if (!isNewStoreError(error) || madeAt.stack === undefined) return error;
  // V8 writes the name above the frames; other engines write the frames alone.
  const frames = madeAt.stack.replace(/^Error[^\n]*\n/, "");
  const stack = `${error.name}: ${error.message}\n${frames}`;
  Object.defineProperty(error, "stack", { value: stack, configurable: true, writable: true });
  return error;
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
  return fromResponse(
    fixed(
      input,
      (own, ownOptions) => transport.send({ operation, input: own, options: ownOptions }) as Promise<ApiResponse<T>>,
      options,
    ),
  );
}

/**
 * Fixes what the caller hands over, before anything waits: a call sends what it was given, whatever becomes of the
 * caller's objects afterwards. A value that cannot be read, as one whose getter throws, fails the call.
 */
export function fixed<T, I, O = undefined>(
  input: I,
  send: (input: I, options: O) => Promise<T>,
  options: O = undefined as O,
): Promise<T> {
  let own: I;
  let ownOptions: O;
  try {
    own = snapshot(input);
    ownOptions = fixedOptions(options);
  } catch (thrown) {
    const message = `Nothing was sent: the input cannot be read, ${quotedCause(thrown)}.`;
    return Promise.reject(new NewStoreError(message, { kind: "validation", cause: safeCause(thrown) }));
  }
  return send(own, ownOptions);
}

/**
 * Makes a call of a response that is on its way.
 *
 * @param of - the call that the response is of, where there is one: errors name the line that made that.
 */
export function fromResponse<T>(response: Promise<ApiResponse<T>>, of?: Promise<unknown>): Call<T> {
  return new PendingCall(response, PendingCall.madeAtOf(of));
}

/** The module `table.js` of a generated API. */
export interface OperationModule {
  /** Descriptors by operation id. */
  readonly operations: Readonly<Record<string, OperationDescriptor>>;
}

type Caller = (id: string, input: OperationInput | undefined, options: CallOptions | undefined) => Call<unknown>;

const CALLER = Symbol("newstore-sdk.caller");

/**
 * Ties a generated client to a transport. The descriptors are loaded by the first call, since a start needs none.
 *
 * The tie is a property, not a private field, which `new Proxy(client, {})` could not read; and not enumerable, so that
 * a client that is printed or compared does not show its transport.
 */
export function connect(client: object, transport: Transport, load: () => Promise<OperationModule>): void {
  let loaded: OperationModule | undefined;
  const caller: Caller = (id, input, options) => {
    const callFrom = ({ operations }: OperationModule, own = input, ownOptions = options) =>
      call(transport, operations[id] as OperationDescriptor, own, ownOptions);
    if (loaded !== undefined) return callFrom(loaded);
    const afterLoading = async (own: OperationInput | undefined, ownOptions: CallOptions | undefined) => {
      loaded = await loadPart(load);
      return callFrom(loaded, own, ownOptions).withResponse();
    };
    const response = fixed(input, afterLoading, options);
    return fromResponse(response);
  };
  Object.defineProperty(client, CALLER, { value: caller });
}

/** Starts a call of one of a connected client's operations. */
export function callOperation<T>(client: object, id: string, input?: OperationInput, options?: CallOptions): Call<T> {
  return (client as { readonly [CALLER]: Caller })[CALLER](id, input, options) as Call<T>;
}
