import type { files } from "../../../generated/catalog-export/files.js";
import type { Call } from "../../core/call.js";
import type { CallOptions } from "../../core/request.js";

/** How a snapshot is read. */
export interface SnapshotOptions extends CallOptions {
  /** `etag` of the snapshot that was read last: one that is still the same gives no row, and is `unchanged`. */
  readonly ifNoneMatch?: string | undefined;
  /**
   * Hosts that the file's link may lead to by plain http, as in `files.internal:9000`. Default: none but this machine and
   * the client's own host.
   */
  readonly httpHosts?: readonly string[] | undefined;
}

/** Which products are read, and how. */
export interface ProductSnapshotOptions extends SnapshotOptions {
  /** Language of the texts, as in `en-US`. */
  readonly locale: string;
}

/**
 * A daily file of the platform's, read row by row while it arrives. It is fetched by the first iteration, and again by
 * each other one.
 *
 * @example
 * ```ts
 * const prices = newstore.catalog.prices("trail-and-tide-us", "default");
 * for await (const { product_id, price } of prices) console.log(product_id, price);
 * ```
 */
export interface Snapshot<Row> extends AsyncIterable<Row> {
  /** The same rows in batches, as they arrive. */
  batches(): AsyncIterable<readonly Row[]>;
  /** Keep it, and give it as `ifNoneMatch` the next time. Set once the file has begun to come. */
  readonly etag: string | undefined;
  /** When the platform made the file, as an HTTP date. Set once the file has begun to come. */
  readonly lastModified: string | undefined;
  /** Whether the file is the one that `ifNoneMatch` names. Set once the platform has said so. */
  readonly unchanged: boolean;
}

/** What is in a file, and how the link to it is had. */
export interface SnapshotSource {
  readonly file: keyof typeof files;
  /** The operation that gives the link. */
  readonly operationId: string;
  readonly send: (options: CallOptions) => Call<unknown>;
}
