/** One request and its response, without what is personal or secret. */
export interface RecordedExchange {
  /** The contract's name of what was called. */
  readonly operationId: string;
  /** What was sent, without its headers. */
  readonly request: {
    /** Values of the path's parameters. */
    readonly path: Readonly<Record<string, string>>;
    /** Query parameters, in order. */
    readonly query: readonly (readonly [name: string, value: string])[];
    /** JSON body, if any. */
    readonly body?: unknown;
  };
  /** What came back. */
  readonly response: {
    /** HTTP status. */
    readonly status: number;
    /** `content-type`, `etag`, `retry-after` and `location`, where they came; no others are kept. */
    readonly headers: Readonly<Record<string, string>>;
    /** JSON body, if any. */
    readonly body?: unknown;
    /** Why there is no body although the platform sent one. */
    readonly left?: "not JSON";
  };
}

/** A recording that may be kept in a repository. */
export interface Fixtures {
  /** Tells a recording from other JSON. */
  readonly format: "newstore-fixtures";
  /** Of the format. */
  readonly version: 1;
  /** In the order in which they were sent. */
  readonly exchanges: readonly RecordedExchange[];
  /** Requests that the contract does not know; nothing of them is kept. */
  readonly unknown: number;
}
