import type {
  CreateProfileRequest,
  ListProfilesResponse,
  Profile,
  UpdateProfileRequest,
} from "../../generated/customer-profile/types.js";
import type { SalesOrderV2 } from "../../generated/orders/types.js";
import { type Call, fixed, fromResponse } from "../core/call.js";
import { fixedOptions } from "../core/fixed-options.js";
import { loadPart } from "../core/load-part.js";
import type { CallOptions } from "../core/request.js";
import { CustomerAddresses } from "./addresses.js";
import type { FoundCustomers } from "./customers/find-by-emails.js";
import { type GetOrCreateOptions, getOrCreateMarked, type MarkedProfile } from "./customers/get-or-create.js";
import { asMethod, withWords } from "./lib/as-method.js";
import type { FacadeContext } from "./lib/context.js";
import { hasOption, reading } from "./lib/of-family.js";
import { type PageList, pageList } from "./lib/page-list.js";
import { Resource } from "./lib/resource.js";
import { orderHistory } from "./orders/history.js";
import { PersonalData } from "./personal-data.js";

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

/** What the wire's id of a customer is called here. */
const ID = { "path.profile_id": "id" };

/** Customer profiles. */
export class Customers extends Resource {
  /** Addresses of a customer. */
  readonly addresses: CustomerAddresses;
  /** Documents and tokens of tenants whose personal data stays in its region. */
  readonly personalData: PersonalData;

  /** @internal */
  constructor(context: FacadeContext) {
    super(context);
    this.addresses = new CustomerAddresses(context);
    this.personalData = new PersonalData(context);
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
  list(given: CustomerQuery = {}, options?: CallOptions): PageList<Profile, ListProfilesResponse> {
    const { pageSize, ...query } = reading("customers.list", (): CustomerQuery => ({ ...given }));
    return pageList({
      table: () => import("../../generated/customer-profile/table.js"),
      id: "listProfiles",
      words: { method: "customers.list", names: { "query.count": "pageSize", query: "" } },
      query: () => ({ ...query, count: pageSize }),
      options,
      send: (page, given) => this.context.api.customerProfile.listProfiles({ query: page }, given),
    });
  }

  /**
   * Finds customers by exact e-mail address: `ids` has those of each address, none where nobody has it, several
   * where old profiles share one. Any number of addresses: they are sent in parts. Only for tenants without PII tokenisation.
   *
   * @throws {NewStoreError} of the first part that failed; its `partial` has what the other parts found, see
   * {@link PartialCustomers}.
   *
   * @example
   * ```ts
   * const { ids } = await newstore.customers.findByEmails(["ada@example.com", "nobody@example.com"]);
   * console.log(ids.get("nobody@example.com")?.length); // → 0
   * ```
   */
  findByEmails(emails: readonly string[], options?: CallOptions): Call<FoundCustomers> {
    // Fixed now: what looks them up is loaded by the first call.
    const response = fixed(
      emails,
      async (own, ownOptions) => {
        const { findByEmails } = await loadPart(() => import("./customers/find-by-emails.js"));
        return findByEmails(this.context, own, ownOptions).withResponse();
      },
      options,
    );
    const call = fromResponse(response);
    return asMethod({ method: "customers.findByEmails", names: { "body.emails": "emails" } }, call);
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
    const call = this.context.api.customerProfile.showProfile({ path: { profile_id: id } }, options);
    return asMethod({ method: "customers.get", names: ID }, call);
  }

  /**
   * Gives the customer with this e-mail address, created if there is none. An existing one comes back unchanged, with
   * the same status: nothing in the response proves which of the two it was. Equal `created_at` and `updated_at` do not;
   * an old profile that was never changed has them too.
   *
   * With `mark`, the name of an extended attribute, a new profile carries a value there that only this call knows, and the
   * result is `{ profile, created }`: exact, whoever else calls at the same time. The attribute stays on the profile.
   *
   * @example
   * ```ts
   * const profile = await newstore.customers.getOrCreate({ email: "ada@example.com", full_name: "Ada Lovelace" });
   * const { created } = await newstore.customers.getOrCreate({ email: "ada@example.com" }, { mark: "created_by_call" });
   * console.log(created); // → false
   * ```
   */
  getOrCreate(profile: CreateProfileRequest, options: GetOrCreateOptions): Promise<MarkedProfile>;
  getOrCreate(profile: CreateProfileRequest, options?: CallOptions): Call<Profile>;
  getOrCreate(
    profile: CreateProfileRequest,
    options?: CallOptions | GetOrCreateOptions,
  ): Call<Profile> & Promise<MarkedProfile & Profile> {
    const words = { method: "customers.getOrCreate", names: { body: "profile" } };
    if (hasOption(options, "mark"))
      return withWords(words, () => getOrCreateMarked(this.context, profile, options)) as never;
    const call = this.context.api.customerProfile.createOrShowProfile({ body: profile }, options);
    return asMethod(words, call) as never;
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
    const call = this.context.api.customerProfile.updateProfile({ path: { profile_id: id }, body: patch }, options);
    return asMethod({ method: "customers.update", names: { ...ID, body: "patch" } }, call);
  }

  /**
   * Lists the orders of everybody who has this e-mail address, of web and stores; newest first for each profile, since old
   * profiles may share one. Nothing when nobody has it. Only for tenants without PII tokenisation.
   *
   * @throws {NewStoreError} while it is iterated, as `findByEmails` and `orders.history` do.
   *
   * @example
   * ```ts
   * for await (const entry of newstore.customers.orderHistory("ada@example.com")) {
   *   const { status } = await newstore.orders.get(entry);
   *   console.log(entry.id, status);
   * }
   * ```
   */
  orderHistory(email: string, options: CallOptions = {}): AsyncGenerator<SalesOrderV2> {
    const own = fixedOptions(options);
    const context = this.context;
    const find = () => this.findByEmails([email], own);
    async function* orders(): AsyncGenerator<SalesOrderV2> {
      const { ids } = await find();
      const words = { method: "customers.orderHistory", names: { "query.customer_id": "email" } };
      // Of that very address: the response may name others as well.
      for (const id of ids.get(email) ?? []) yield* orderHistory(context, words, { customerId: id }, own);
    }
    return orders();
  }

  /**
   * Requests the deletion of a customer's data. It happens later; nothing announces its end.
   *
   * @throws {NewStoreError} kind `conflict` when it was requested already.
   *
   * @example
   * ```ts
   * await newstore.customers.requestDeletion(profile.id);
   * ```
   */
  requestDeletion(id: string, options?: CallOptions): Call<undefined> {
    const input = { path: { profile_id: id }, body: { operation: "delete" } };
    const call = this.context.api.customerProfile.createProfileDeletionRequest(input, options);
    return asMethod({ method: "customers.requestDeletion", names: ID }, call);
  }
}
