import { withAttemptDeadline } from "./decorators/attempt-deadline.js";
import { withDeadline } from "./decorators/deadline.js";
import { withDeprecationNotices } from "./decorators/deprecation.js";
import { withIdempotencyKey } from "./decorators/idempotency-key.js";
import { limiting } from "./decorators/limit.js";
import { withMiddleware } from "./decorators/middleware.js";
import { observed } from "./decorators/observe.js";
import { countingOpenTries, tellingOpenOutcome } from "./decorators/open-outcome.js";
import { retrying } from "./decorators/retry.js";
import { serializing } from "./decorators/serialize.js";
import { withTelemetry } from "./decorators/telemetry.js";
import { validating } from "./decorators/validate.js";
import type { HttpDecorator, HttpTransport } from "./http-request.js";
import type { Settings } from "./settings.js";
import type { Decorator, Transport } from "./transport.js";

/** A decorator with a name, made of the client's settings. */
export interface Stage<D> {
  readonly name: string;
  readonly make: (settings: Settings) => D;
}

/** Behaviour round an operation's input, the outermost first. */
export const OPERATION_STAGES: readonly Stage<Decorator>[] = [
  // Outermost: it looks on from the first moment to the last, and sees the error that the caller gets.
  { name: "telemetry", make: withTelemetry },
  // Before all that works: loading schemas and fetching tokens too ends with the call's deadline and signal.
  { name: "deadline", make: withDeadline },
  // Before validation: a required key may be one that is made here.
  { name: "idempotency-key", make: withIdempotencyKey },
  // Last on this side: it sees exactly what is written down, and the answer before anything else touches it.
  { name: "validate", make: validating },
];

/** Behaviour round a serialised request, the outermost first. `authenticate` is put in by the caller. */
export const HTTP_STAGES: readonly (Stage<HttpDecorator> | "authenticate")[] = [
  // Outermost of all that sends: it sees the last word, whoever has it, and knows what the tries before it left open.
  { name: "open-outcome", make: () => tellingOpenOutcome },
  // Outside of all that belongs to one try.
  { name: "retry", make: retrying },
  // Once a try, and outside of authentication: it sees no token, and what it sends again gets a valid one.
  { name: "middleware", make: withMiddleware },
  // Inside retry and middleware: whatever is sent takes its turn, and a wait for a retry holds no place. Outside of
  // authentication: a token that was taken before a long wait may have run out after it. The one replay after a 401 goes
  // without a turn of its own: it comes once a token's life, and its place is held still.
  { name: "limit", make: limiting },
  // Inside retry: each try gets a valid token. Its own replay after a 401 does not count as a retry.
  "authenticate",
  // Inside all that sends again: it counts each request that may have done the work.
  { name: "open-tries", make: () => countingOpenTries },
  // Inside middleware, which may answer by itself: it looks at what the platform says.
  { name: "deprecation", make: withDeprecationNotices },
  // Inside authentication: it measures the exchange and not the token, and sees the 401 that is replayed.
  { name: "observe", make: observed },
  // Innermost: the clock of a try runs while it is on the wire, not while it waits for a token.
  { name: "attempt-deadline", make: withAttemptDeadline },
];

/** Wraps decorators round a transport, the first outermost. */
export function compose<Request>(
  transport: Transport<Request>,
  decorators: readonly ((next: Transport<Request>) => Transport<Request>)[],
): Transport<Request> {
  return decorators.reduceRight((next, decorate) => decorate(next), transport);
}

/** Puts a whole transport together: the user's decorators, operation stages, the serialiser, HTTP stages, the exchange. */
export function assemble(
  settings: Settings,
  authenticate: HttpDecorator,
  exchange: HttpTransport,
  decorators: readonly Decorator[] = [],
): Transport {
  const http = HTTP_STAGES.map((stage) => (stage === "authenticate" ? authenticate : stage.make(settings)));
  const operation = OPERATION_STAGES.map((stage) => stage.make(settings));
  return compose(serializing(settings, compose(exchange, http)), [...decorators, ...operation]);
}
