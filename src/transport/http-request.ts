import type { AbortSignalLike } from "../platform/types.js";
import type { CallContext } from "./context.js";
import type { HttpMethod, OperationDescriptor } from "./operation.js";
import type { CallTelemetry } from "./telemetry.js";
import type { CallOptions, Decorator, Transport } from "./transport.js";

/** An operation's request, serialised. Every try of a call sends this one, byte for byte. */
export interface HttpRequest {
  readonly operation: OperationDescriptor;
  readonly options: CallOptions;
  readonly context: CallContext;
  /** What follows this call, where the client has telemetry. */
  readonly telemetry: CallTelemetry | undefined;
  /** Ends this try: aborts with the call, and when the deadline of the try passes. */
  readonly signal: AbortSignalLike;
  readonly method: HttpMethod;
  /** Path template that the URL was made of, as in `/v0/orders/{id}`. */
  readonly template: string;
  readonly url: string;
  /** Names in lower case. `authorization` is added by the authenticating decorator, last. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  /** Values in this request that must never be shown. */
  readonly secrets: readonly string[];
  /** Whether this request may be sent again. */
  readonly isReplayable: boolean;
  /** Whether the caller may make the same call again without doing the work twice. */
  readonly isRepeatable: boolean;
}

/** The same interface, one layer down: sends one serialised request. */
export type HttpTransport = Transport<HttpRequest>;

/** Adds one behaviour to an {@link HttpTransport}. */
export type HttpDecorator = Decorator<HttpRequest>;
