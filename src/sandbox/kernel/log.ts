import type { Finding } from "./finding.js";

/** One request that the sandbox served. Neither bodies nor queries nor headers are kept: they carry secrets. */
export interface LoggedRequest {
  /** When it came, RFC 3339 by the sandbox's clock. */
  readonly at: string;
  /** In upper case, as `POST`. */
  readonly method: string;
  /** Path of its address, without the query. */
  readonly path: string;
  /** The contract's name of what was called; absent where it knows no such operation. */
  readonly operationId: string | undefined;
  /** Status of the response; 0 when the connection was cut instead. */
  readonly status: number;
}

/** A request as listeners get it: with the real time it took, which the log leaves out to stay reproducible. */
export interface TimedRequest extends LoggedRequest {
  /** How long it took, in milliseconds of real time. */
  readonly ms: number;
}

/** A request that left the contract, and where. */
export interface Violation extends Finding {
  /** Its id; method and path where the contract knows no such operation. */
  readonly operation: string;
}

const MAX_ENTRIES = 10_000;
/** Entries are forgotten many at a time: moving the rest up costs as much for one as for all of them. */
const FORGOTTEN_AT_ONCE = 1_000;

/** A list that forgets its oldest entries, so that a sandbox can run for days. */
export class BoundedLog<T> {
  readonly entries: T[] = [];

  add(entry: T): void {
    this.entries.push(entry);
    if (this.entries.length >= MAX_ENTRIES + FORGOTTEN_AT_ONCE) this.entries.splice(0, FORGOTTEN_AT_ONCE);
  }

  clear(): void {
    this.entries.length = 0;
  }
}

/** Called once a request was served, with where it left the contract. */
export type RequestListener = (request: TimedRequest, violations: readonly Violation[]) => void;

/** What was requested so far, and whoever listens. */
export class RequestLog {
  readonly #requests = new BoundedLog<LoggedRequest>();
  readonly #violations = new BoundedLog<Violation>();
  readonly #listeners = new Set<RequestListener>();

  constructor(listener?: RequestListener) {
    if (listener !== undefined) this.#listeners.add(listener);
  }

  get requests(): readonly LoggedRequest[] {
    return this.#requests.entries;
  }

  get violations(): readonly Violation[] {
    return this.#violations.entries;
  }

  /** Returns the function that ends it. */
  listen(listener: RequestListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  record(request: LoggedRequest, violations: readonly Violation[], ms: number): void {
    this.#requests.add(request);
    for (const violation of violations) this.#violations.add(violation);
    for (const listener of this.#listeners) listener({ ...request, ms }, violations);
  }

  clear(): void {
    this.#requests.clear();
    this.#violations.clear();
  }
}
