import { createRetrievalBulkEmailProfiles, listProfiles } from "../../generated/customer-profile/operations.js";
import type {
  BulkEmailLookupResponse,
  CreateProfileRequest,
  ListProfilesResponse,
  Profile,
  UpdateProfileRequest,
} from "../../generated/customer-profile/types.js";
import type { NewStoreApi } from "../api.js";
import { inBatches } from "../paging/batches.js";
import { type PageList, pageList } from "../paging/page-list.js";
import type { Call } from "../transport/call.js";
import type { CallOptions } from "../transport/transport.js";
import { CustomerAddresses } from "./addresses.js";

/** Which customers a list holds. */
export interface CustomerQuery {
  /**
   * Part of an e-mail address, name or phone number, or a whole id. The search is fuzzy: never take the first hit for
   * the person; for exact addresses use `findByEmails`.
   */
  readonly q?: string | undefined;
  /** Order of the list. The format is not published. */
  readonly sort?: string | undefined;
  /** Customers a page. Default: the platform's. */
  readonly pageSize?: number | undefined;
}

/** Customer profiles. */
export class Customers {
  /** Addresses of a customer. */
  readonly addresses: CustomerAddresses;
  readonly #api: NewStoreApi;

  constructor(api: NewStoreApi) {
    this.#api = api;
    this.addresses = new CustomerAddresses(api);
  }

  /**
   * Searches customers.
   *
   * @throws {NewStoreError} kind `validation` when more match than the platform pages through: narrow `q`.
   *
   * @example
   * ```ts
   * const hits = await newstore.customers.list({ q: "doe" }).toArray(50);
   * ```
   */
  list({ pageSize, ...query }: CustomerQuery = {}, options?: CallOptions): PageList<Profile, ListProfilesResponse> {
    return pageList(listProfiles, { ...query, count: pageSize }, (page) =>
      this.#api.customerProfile.listProfiles({ query: page }, options),
    );
  }

  /**
   * Finds customers by exact e-mail address. Addresses that nobody has are missing from `results`; old profiles may
   * share one. Any number of addresses: they are asked for in parts. Only for tenants without PII tokenisation.
   *
   * @example
   * ```ts
   * const { results } = await newstore.customers.findByEmails(["ada@example.com"]);
   * ```
   */
  findByEmails(emails: readonly string[], options?: CallOptions): Call<BulkEmailLookupResponse> {
    return inBatches(createRetrievalBulkEmailProfiles, { emails: emails as string[] }, (body) =>
      this.#api.customerProfile.createRetrievalBulkEmailProfiles({ body }, options),
    );
  }

  /**
   * Reads one customer.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none.
   *
   * @example
   * ```ts
   * const profile = await newstore.customers.get(results[0].id);
   * ```
   */
  get(id: string, options?: CallOptions): Call<Profile> {
    return this.#api.customerProfile.showProfile({ path: { profile_id: id } }, options);
  }

  /**
   * Gives the customer with this e-mail address, created if there is none. An existing one comes back unchanged, with
   * the same status: compare `created_at` with `updated_at` to tell them apart.
   *
   * @example
   * ```ts
   * const profile = await newstore.customers.getOrCreate({ email: "ada@example.com", full_name: "Ada Lovelace" });
   * ```
   */
  getOrCreate(profile: CreateProfileRequest, options?: CallOptions): Call<Profile> {
    return this.#api.customerProfile.createOrShowProfile({ body: profile }, options);
  }

  /**
   * Changes a customer. `last_updated_at` is the `updated_at` that was read last; `extended_attributes` replaces all of
   * them.
   *
   * @throws {NewStoreError} kind `conflict` when it was changed in between: read it again and repeat.
   *
   * @example
   * ```ts
   * const { id, updated_at } = await newstore.customers.get(customerId);
   * await newstore.customers.update(id, { last_updated_at: updated_at, full_name: "Ada King" });
   * ```
   */
  update(id: string, patch: UpdateProfileRequest, options?: CallOptions): Call<Profile> {
    return this.#api.customerProfile.updateProfile({ path: { profile_id: id }, body: patch }, options);
  }

  /**
   * Asks for a customer's data to be deleted. It happens later; when it is done is not announced.
   *
   * @throws {NewStoreError} kind `conflict` when it was asked for already.
   *
   * @example
   * ```ts
   * await newstore.customers.requestDeletion(profile.id);
   * ```
   */
  requestDeletion(id: string, options?: CallOptions): Call<undefined> {
    const input = { path: { profile_id: id }, body: { operation: "delete" } };
    return this.#api.customerProfile.createProfileDeletionRequest(input, options);
  }
}
