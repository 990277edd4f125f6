import { listAddresses } from "../../generated/customer-profile/operations.js";
import type {
  Address,
  CreateAddressRequest,
  ListAddressesResponse,
  UpdateAddressRequest,
} from "../../generated/customer-profile/types.js";
import type { NewStoreApi } from "../api.js";
import { type PageList, pageList } from "../paging/page-list.js";
import type { Call } from "../transport/call.js";
import type { CallOptions } from "../transport/transport.js";

/** Addresses of one customer. */
export class CustomerAddresses {
  readonly #api: NewStoreApi;

  constructor(api: NewStoreApi) {
    this.#api = api;
  }

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
    { pageSize, ...options }: CallOptions & { readonly pageSize?: number | undefined } = {},
  ): PageList<Address, ListAddressesResponse> {
    return pageList(listAddresses, { count: pageSize }, (page) =>
      this.#api.customerProfile.listAddresses({ path: { profile_id: customerId }, query: page }, options),
    );
  }

  /**
   * Adds an address; one that is already there is answered as it is. Beyond the platform's limit the oldest is replaced
   * without a word.
   *
   * @example
   * ```ts
   * await newstore.customers.addresses.create(profile.id, { country_code: "US", city: "Boston" });
   * ```
   */
  create(customerId: string, address: CreateAddressRequest, options?: CallOptions): Call<Address> {
    return this.#api.customerProfile.createOrShowAddress({ path: { profile_id: customerId }, body: address }, options);
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
    return this.#api.customerProfile.showAddress({ path: { profile_id: customerId, address_id: addressId } }, options);
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
    return this.#api.customerProfile.updateAddress({ path, body: patch }, options);
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
    return this.#api.customerProfile.destroyAddress({ path }, options);
  }
}
