import type { Publish } from "../imports/publish.js";
import type { MappingOptions } from "../product-ids/types.js";
import type { TransportOptions } from "../transport/create-transport.js";

/** Options of a {@link NewStore} client. `tenant` and `credentials` are what most clients give. */
export interface NewStoreOptions extends TransportOptions, MappingOptions {
  /**
   * Puts the zip of an import where NewStore can fetch it. Needed for `catalog.import…` and `inventory.importStock`,
   * unless each call brings its own.
   */
  readonly publish?: Publish | undefined;
  /**
   * Lets the client be made in a browser. A NewStore token is all-powerful for the tenant: whoever opens the page's
   * developer tools owns the tenant. Default `false`.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
