import type { Product } from "../../../generated/catalog-export/types.js";
import type { CallOptions } from "../../core/request.js";

/** Which products are waited for, and how long. */
export interface VisibleOptions extends CallOptions {
  /** Id of the catalog. NewStore calls it `shop` here; what it does without one is not known. */
  readonly catalog?: string | undefined;
  /** Language, as in `en-US`. */
  readonly locale?: string | undefined;
  /**
   * Whether a product that is there is the one that was imported: an older one is there all the time. Default: every one
   * is.
   */
  readonly isVisible?: ((product: Product) => boolean) | undefined;
  /** First pause between two looks, in milliseconds; it grows by half each time, up to `maxIntervalMs`. Default 5 000. */
  readonly intervalMs?: number | undefined;
  /** Longest pause between two looks, in milliseconds. Default 60 000. */
  readonly maxIntervalMs?: number | undefined;
  /** How long to wait for all of them, in milliseconds; bounds each read too. Default 30 minutes; `Infinity` is no limit. */
  readonly timeoutMs?: number | undefined;
}

/** What a wait that ended too early has seen; `partial` of its error. */
export interface Visibility {
  /** Ids of products that can be seen. */
  readonly visible: readonly string[];
  /** Ids of those that cannot. */
  readonly missing: readonly string[];
}
