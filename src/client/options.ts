import type { OperationId } from "../../generated/operation-ids.js";
import type { Credentials } from "../auth/index.js";
import type { OperationDescriptor } from "../core/operation.js";
import type { MappingOptions } from "../identifiers/lib/types.js";
import type { Publish } from "../resources/lib/publish.js";
import type { TransportOptions } from "../transport/options.js";
import type { Endpoints } from "../wire/endpoints.js";

/**
 * Options of a {@link NewStore} client: whose it is, how it gets tokens, and whatever else of {@link ClientOptions}.
 *
 * @example
 * ```ts
 * const options: NewStoreOptions = { tenant: "acme-staging", credentials: { clientId, clientSecret } };
 * const newstore = new NewStore(options);
 * ```
 */
export type NewStoreOptions = ClientOptions & {
  /** How the client gets its tokens. */
  readonly credentials: Credentials;
} & (
    | {
        /** Name of the tenant, as in `acme-staging`. Its API is then at `https://acme-staging.p.newstore.net`. */
        readonly tenant: string;
      }
    | {
        /** Address of the API, for another host or a sandbox: `http://127.0.0.1:4010`. */
        readonly baseUrl: string;
      }
  );

/** Every option of a client, none of them required: what `withOptions` changes, and what a client is given besides. */
export interface ClientOptions extends TransportOptions, MappingOptions {
  /**
   * Puts the zip of an import where NewStore can fetch it. Needed for `catalog.import…` and `inventory.importStock`,
   * unless each call brings its own.
   */
  readonly publish?: Publish | undefined;
  /**
   * Corrects the path or method of an operation, by its id: one of the contract's, or of `operations`.
   *
   * @example
   * ```ts
   * const corrected = newstore.withOptions({ endpoints: { createDeliveryOptions: "/v0/d/routing_options" } });
   * ```
   */
  readonly endpoints?: Endpoints<OperationId> | undefined;
  /**
   * Operations of a document of your own, as its generated `operations` has them: `endpoints` may then name them, as
   * the value of a variable of type {@link Endpoints}. Default: none.
   */
  readonly operations?: Readonly<Record<string, OperationDescriptor>> | undefined;
  /**
   * Lets the client be made in a browser. A NewStore token is all-powerful for the tenant: whoever opens the page's
   * developer tools owns the tenant. Default `false`.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
