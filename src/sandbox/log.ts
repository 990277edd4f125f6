import type { Finding } from "./contract.js";

/** One request the sandbox answered. Neither bodies nor queries nor headers are kept: they carry secrets. */
export interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly operationId: string | undefined;
  /** Status of the answer; 0 when the connection was cut instead. */
  readonly status: number;
}

/** A request as listeners hear of it: with the real time it took, which the log leaves out to stay the same every time. */
export interface HeardRequest extends LoggedRequest {
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
