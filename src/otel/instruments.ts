import { type Counter, type Histogram, type Meter, type MeterProvider, metrics } from "@opentelemetry/api";
import { VERSION } from "../core/version.js";
import { SCOPE } from "./scope.js";

/** What is measured. */
export interface Instruments {
  /** Seconds a request took. */
  readonly duration: Histogram;
  /** Requests that were sent again. */
  readonly resends: Counter;
  /** Seconds a request waited for its turn. */
  readonly queueWait: Histogram;
  /** Requests for a token. */
  readonly tokenRequests: Counter;
}

/** The boundaries that the HTTP conventions prescribe, in seconds; the SDK's default ones are for milliseconds. */
const DURATION_BOUNDARIES_S = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** A bulk call may wait for minutes. */
const QUEUE_BOUNDARIES_S = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

/**
 * Finds the instruments. Of a meter that was given, once; otherwise of the process's own provider, which may be set
 * later than this is called: unlike tracers, meters of the API do not wait for it.
 */
export function instrumentsOf(meter: Meter | undefined): () => Instruments {
  let provider: MeterProvider | undefined;
  let instruments: Instruments | undefined;
  return () => {
    const current = meter === undefined ? metrics.getMeterProvider() : undefined;
    if (instruments === undefined || current !== provider) {
      provider = current;
      instruments = create(meter ?? metrics.getMeter(SCOPE, VERSION));
    }
    return instruments;
  };
}

function create(meter: Meter): Instruments {
  return {
    // Not the conventions' `http.client.request.duration`: an instrumentation of `fetch` records that, of the same requests.
    duration: meter.createHistogram("newstore.client.request.duration", {
      description: "Duration of requests to NewStore.",
      unit: "s",
      advice: { explicitBucketBoundaries: DURATION_BOUNDARIES_S },
    }),
    resends: meter.createCounter("newstore.client.retries", {
      description: "Requests that were sent again, by why the one before failed.",
      unit: "{retry}",
    }),
    queueWait: meter.createHistogram("newstore.client.queue.duration", {
      description: "How long requests waited for their turn; those that went at once are not among them.",
      unit: "s",
      advice: { explicitBucketBoundaries: QUEUE_BOUNDARIES_S },
    }),
    tokenRequests: meter.createCounter("newstore.client.token.requests", {
      description: "Requests for an access token, repeats of a failed one not counted.",
      unit: "{request}",
    }),
  };
}
