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

/** A request that left the contract, and where. */
export interface Violation extends Finding {
  readonly operation: string;
}

const MAX_ENTRIES = 10_000;

/** A list that forgets its oldest entries, so that a sandbox can run for days. */
export class BoundedLog<T> {
  readonly entries: T[] = [];

  add(entry: T): void {
    this.entries.push(entry);
    if (this.entries.length > MAX_ENTRIES) this.entries.splice(0, this.entries.length - MAX_ENTRIES);
  }

  clear(): void {
    this.entries.length = 0;
  }
}
