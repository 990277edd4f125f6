import type {
  Address,
  CreateAddressRequest,
  ListAddressesResponse,
  UpdateAddressRequest,
} from "../../generated/customer-profile/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/request.js";
import { asMethod } from "./lib/as-method.js";
import { reading } from "./lib/of-family.js";
import { type PageList, pageList } from "./lib/page-list.js";
import { Resource } from "./lib/resource.js";

/** What the wire's path parameters are called here. */
const NAMES = { "path.profile_id": "customerId", "path.address_id": "addressId" };

/** Addresses of one customer. */
export class CustomerAddresses extends Resource {
  /**
   * Lists a customer's addresses.
   *
   * @example
   * ```ts
   * const addresses = await newstore.customers.addresses.list(profile.id).toArray();
   * ```
   */
  list(
    customerId: string,
    given: CallOptions & { readonly pageSize?: number | undefined } = {},
  ): PageList<Address, ListAddressesResponse> {
    const { pageSize, ...options } = reading("customers.addresses.list", () => ({ ...given }));
    const names = { "path.profile_id": "customerId", "query.count": "pageSize" };
    return pageList({
      table: () => import("../../generated/customer-profile/table.js"),
      id: "listAddresses",
      words: { method: "customers.addresses.list", names },
      query: () => ({ count: pageSize }),
      options,
      send: (query, given) =>
        this.context.api.customerProfile.listAddresses({ path: { profile_id: customerId }, query }, given),
    });
  }

  /**
   * Adds an address; one that is already there is returned as it is. Beyond the platform's limit the oldest one is
   * replaced, and no response says so.
   *
   * @example
   * ```ts
   * await newstore.customers.addresses.create(profile.id, { country_code: "US", city: "Boston" });
   * ```
   */
  create(customerId: string, address: CreateAddressRequest, options?: CallOptions): Call<Address> {
    const input = { path: { profile_id: customerId }, body: address };
    const call = this.context.api.customerProfile.createOrShowAddress(input, options);
    return asMethod({ method: "customers.addresses.create", names: { ...NAMES, body: "address" } }, call);
  }

  /**
   * Reads one address.
   *
   * @example
   * ```ts
   * const address = await newstore.customers.addresses.get(profile.id, addressId);
   * ```
   */
  get(customerId: string, addressId: string, options?: CallOptions): Call<Address> {
    const path = { profile_id: customerId, address_id: addressId };
    const call = this.context.api.customerProfile.showAddress({ path }, options);
    return asMethod({ method: "customers.addresses.get", names: NAMES }, call);
  }

  /**
   * Changes an address. `last_updated_at` is the `updated_at` that was read last.
   *
   * @throws {NewStoreError} kind `conflict` when it was changed in between: read it again and repeat.
   *
   * @example
   * ```ts
   * await newstore.customers.addresses.update(profile.id, address.id, { last_updated_at: address.updated_at, city: "Salem" });
   * ```
   */
  update(customerId: string, addressId: string, patch: UpdateAddressRequest, options?: CallOptions): Call<Address> {
    const path = { profile_id: customerId, address_id: addressId };
    const call = this.context.api.customerProfile.updateAddress({ path, body: patch }, options);
    return asMethod({ method: "customers.addresses.update", names: { ...NAMES, body: "patch" } }, call);
  }

  /**
   * Deletes an address.
   *
   * @example
   * ```ts
   * await newstore.customers.addresses.delete(profile.id, address.id);
   * ```
   */
  delete(customerId: string, addressId: string, options?: CallOptions): Call<undefined> {
    const path = { profile_id: customerId, address_id: addressId };
    const call = this.context.api.customerProfile.destroyAddress({ path }, options);
    return asMethod({ method: "customers.addresses.delete", names: NAMES }, call);
  }
}
