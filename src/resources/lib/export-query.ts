import type { StateStore } from "../../durable/state/state-store.js";
import type { ExportCursor, ExportState } from "./export-state.js";

/** What an export holds. */
export interface ExportQuery {
  /** Cursor of an earlier export: only what changed since. Default: everything. */
  readonly since?: ExportCursor | undefined;
  /** Id of a location group: ATP summed over its locations. Default: a row a product and location. */
  readonly group?: string | undefined;
  /**
   * Whether a product and location that comes once for each catalog and locale is given once, with the identifiers of all
   * of them. Default `true`; adding such rows up would sell stock twice. What is repeated some thousand rows further away
   * is given again. `false` hands over every row.
   */
  readonly distinct?: boolean | undefined;
  /**
   * Keeps the position for you, in place of `since`: `memoryState()`, `fileState(path)`, `redisState(client, key)`, or
   * your own. The first export is of everything, each later one of what changed. A position is saved once your loop has
   * asked for what follows the last row. After a crash before that the same job's file is read again: rows are repeated,
   * none is skipped.
   */
  readonly cursorStore?: StateStore<ExportState> | undefined;
  /**
   * Hosts that the file's link may lead to by plain http, as in `files.internal:9000`. Default: none but this machine and
   * the client's own host.
   */
  readonly httpHosts?: readonly string[] | undefined;
}
