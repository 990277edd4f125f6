import type { IncomingHttpHeaders } from "node:http";
import type { Fault, Healthy } from "./faults.js";
import type { Recognises } from "./kinds.js";

/** What happens to one request: nothing is wrong without a fault. */
export interface Step {
  readonly fault?: Fault;
  /** Whether the work is done before it goes wrong; looked at where the fault leaves that open. */
  readonly isWorkDone?: boolean;
}

/** A request as it arrived, and what became of it. */
export interface Arrival {
  readonly call: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
  readonly fault: Fault | undefined;
}

/** How a world behaves. */
export interface WorldOptions {
  /** What happens to the request of a call that arrives as its `index`th, from 0. */
  readonly stepOf: (call: string, index: number) => Step;
  /** What happens to the `index`th request for a token. */
  readonly tokenStepOf?: (index: number) => Step;
  readonly expiresIn?: unknown;
  readonly recognisesOf: (call: string) => Recognises;
}

/**
 * The state behind a server: it does the work of writes, and knows a repeat where the platform does, by the order's
 * `external_id` and by `Idempotency-Key`. What has neither is done as often as it arrives.
 */
export class World {
  readonly arrivals: Arrival[] = [];
  readonly tokenArrivals: Arrival[] = [];
  readonly tokens: string[] = [];
  /** Pieces of work that were done, by call. One for each call is what everybody wants. */
  readonly work = new Map<string, number>();
  /** Orders that came again with the same id and other bytes. */
  conflicts = 0;
  /** Requests that were left without a response. */
  stalls = 0;
  /** Those of them whose connection is still open. */
  stalled = 0;
  /** Told when a request begins to wait. */
  onStall = (): void => {};
  readonly #options: WorldOptions;
  readonly #known = new Map<string, string>();
  #isWell = false;

  constructor(options: WorldOptions) {
    this.#options = options;
  }

  /** From now on nothing goes wrong. */
  recover(): void {
    this.#isWell = true;
  }

  arrivalsOf(call: string): Arrival[] {
    return this.arrivals.filter((arrival) => arrival.call === call);
  }

  workOf(call: string): number {
    return this.work.get(call) ?? 0;
  }

  /** Takes a request in. */
  receive(headers: IncomingHttpHeaders, body: string): { readonly step: Step; readonly healthy: Healthy } {
    const call = String(headers["x-call"]);
    const planned = this.#options.stepOf(call, this.arrivalsOf(call).length);
    const step = this.#isWell ? {} : planned;
    this.arrivals.push({ call, body, headers, fault: step.fault });
    const isDone = step.fault === undefined || step.fault.work === "done";
    if (isDone || (step.fault?.work === "either" && step.isWorkDone === true)) this.#do(call, headers, body);
    return { step, healthy: json(200, { id: call }) };
  }

  /** Takes a request for a token in. */
  receiveTokenRequest(headers: IncomingHttpHeaders, body: string): { readonly step: Step; readonly healthy: Healthy } {
    const planned = this.#options.tokenStepOf?.(this.tokenArrivals.length) ?? {};
    const step = this.#isWell ? {} : planned;
    this.tokenArrivals.push({ call: "token", body, headers, fault: step.fault });
    const token = `secret-token-${this.tokenArrivals.length}`;
    if (step.fault === undefined) this.tokens.push(token);
    const { expiresIn = 3_600 } = this.#options;
    return { step, healthy: json(200, { access_token: token, token_type: "Bearer", expires_in: expiresIn }) };
  }

  #do(call: string, headers: IncomingHttpHeaders, body: string): void {
    const recognises = this.#options.recognisesOf(call);
    if (recognises === "Idempotency-Key" || recognises === "external_id") {
      const key =
        recognises === "external_id"
          ? String(JSON.parse(body).external_id)
          : `${call} ${String(headers["idempotency-key"])}`;
      const before = this.#known.get(key);
      if (before !== undefined && before !== body) this.conflicts += 1;
      if (before !== undefined) return;
      this.#known.set(key, body);
    }
    // Done again, it is still done once.
    this.work.set(call, recognises === "the same" ? 1 : this.workOf(call) + 1);
  }
}

function json(status: number, value: unknown): Healthy {
  return { status, body: Buffer.from(JSON.stringify(value)) };
}
