/** What running a statement gives back, as far as it is used here. */
export interface SqliteResultLike {
  /** How many rows it changed. */
  readonly changes: number | bigint;
}

/** A prepared statement, as far as it is used here. */
export interface SqliteStatementLike {
  /** Runs it, and says how many rows it changed. */
  // biome-ignore lint/suspicious/noExplicitAny: the packages' own types of values differ; text, bytes, numbers and null are given.
  run(...values: any[]): SqliteResultLike;
  /** Runs it, and gives the rows. */
  // biome-ignore lint/suspicious/noExplicitAny: the same for what comes back.
  all(...values: any[]): any[];
}

/** An open SQLite database: `DatabaseSync` of `node:sqlite` (Node 22.5 and later), or one of `better-sqlite3`. */
export interface SqliteLike {
  /** Runs statements that give nothing. */
  exec(sql: string): unknown;
  /** Prepares one statement. */
  prepare(sql: string): SqliteStatementLike;
}
