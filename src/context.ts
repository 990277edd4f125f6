import type { NewStoreApi } from "./api.js";
import type { Publish } from "./imports/publish.js";
import type { Platform } from "./platform/platform.js";
import type { FetchLike } from "./platform/types.js";
import type { Identifiers } from "./product-ids/identifiers.js";

/** What the facade's parts work with. */
export interface FacadeContext {
  readonly api: NewStoreApi;
  readonly platform: Platform;
  /** Fetches links that need no token. Never given one. */
  readonly fetch: FetchLike;
  readonly publish: Publish | undefined;
  /** Maps what does not go through a call: import files, export rows. */
  readonly identifiers: Identifiers;
}
