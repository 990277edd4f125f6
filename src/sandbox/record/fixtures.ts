/** One request and its response, without what is personal or secret. */
export interface RecordedExchange {
  readonly operationId: string;
  readonly request: {
    /** Values of the path's parameters. */
    readonly path: Readonly<Record<string, string>>;
    /** Query parameters, in order. */
    readonly query: readonly (readonly [name: string, value: string])[];
    /** JSON body, if any. */
    readonly body?: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** JSON body, if any. */
    readonly body?: unknown;
    /** Why there is no body although the platform sent one. */
    readonly left?: "not JSON";
  };
}

/** A recording that may be kept in a repository. */
export interface Fixtures {
  readonly format: "newstore-fixtures";
  readonly version: 1;
  readonly exchanges: readonly RecordedExchange[];
  /** Requests that the contract does not know; nothing of them is kept. */
  readonly unknown: number;
}
