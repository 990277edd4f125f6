import type { Transport } from "../core/request.js";
import { createExchange } from "./exchange.js";
import { authenticatePolicy } from "./policies/authenticate.js";
import { beginPolicy } from "./policies/begin.js";
import { limitPolicy } from "./policies/limit.js";
import { middlewarePolicy } from "./policies/middleware.js";
import { observePolicy } from "./policies/observe.js";
import { retryPolicy } from "./policies/retry.js";
import { serializePolicy } from "./policies/serialize.js";
import type { Settings } from "./policies/settings.js";
import { telemetryPolicy } from "./policies/telemetry.js";
import { validatePolicy } from "./policies/validate.js";

/** One step of a call's way, made of the client's settings. It wraps all that follow. */
export interface Stage {
  readonly name: StageName;
  readonly make: (settings: Settings) => (next: Transport<unknown>) => Transport<unknown>;
}

export type StageName =
  | "telemetry"
  | "begin"
  | "validate"
  | "serialize"
  | "retry"
  | "middleware"
  | "authenticate"
  | "limit"
  | "observe"
  | "exchange";

/** A call's whole way, the outermost stage first. */
export const PIPELINE: readonly Stage[] = [
  // Outermost: it watches from the first moment to the last, and sees the error that the caller gets.
  { name: "telemetry", make: telemetryPolicy },
  // Before all that works: loading schemas and fetching tokens too end with the call's deadline and signal. Before
  // validation: a required idempotency key may be one that is made here.
  { name: "begin", make: beginPolicy },
  // Last before the seam: it sees exactly what is written down, and the response before anything else touches it.
  { name: "validate", make: validatePolicy },
  // The seam: an operation's input comes in, one HTTP request goes on, the same bytes for every attempt.
  { name: "serialize", make: serializePolicy },
  // Outside of all that belongs to one attempt. It has the last word, and knows what earlier attempts left open.
  { name: "retry", make: retryPolicy },
  // Once an attempt, and outside of authentication: it sees no token, and what it sends again gets a valid one.
  { name: "middleware", make: middlewarePolicy },
  // Inside retry: each attempt gets a valid token. Its own replay after a 401 does not count as a retry.
  { name: "authenticate", make: authenticatePolicy },
  // Inside of all that sends again: whatever goes out takes its turn, and whoever waits for a retry holds no place. Inside
  // authentication: turns that are taken while a token is awaited would all be used at once when it comes. A token that
  // runs out during a long wait is replaced, and the request queues again.
  { name: "limit", make: limitPolicy },
  // Inside authentication: it measures the exchange and not the token, and sees the 401 that is replayed. Inside
  // middleware, which may make up a response: it looks at what the platform says.
  { name: "observe", make: observePolicy },
  // One attempt on the wire: its deadline runs while it is there, not while it waits for a token.
  { name: "exchange", make: (settings) => () => createExchange(settings) },
];

/** The stages but for some. */
export function without(...names: readonly StageName[]): readonly Stage[] {
  return PIPELINE.filter(({ name }) => !names.includes(name));
}

/** Puts stages together, the first outermost. */
export function assemble(settings: Settings, stages: readonly Stage[] = PIPELINE): Transport {
  return stages.reduceRight<Transport<unknown>>((next, { make }) => make(settings)(next), NOTHING);
}

/** What stands behind the last stage. */
const NOTHING: Transport<unknown> = {
  send: () => Promise.reject(new TypeError("A pipeline ends with the exchange.")),
};
