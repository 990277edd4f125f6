// Generated from openapi/customer-profile.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  CreateDataInput,
  CreateDataResponse,
  CreateOrShowAddressInput,
  CreateOrShowAddressResponse,
  CreateOrShowProfileInput,
  CreateOrShowProfileResponse,
  CreateProfileDeletionRequestInput,
  CreateProfileDeletionRequestResponse,
  CreateRetrievalBulkEmailProfilesInput,
  CreateRetrievalBulkEmailProfilesResponse,
  CreateTokensOperationsInput,
  CreateTokensOperationsResponse,
  DestroyAddressInput,
  DestroyAddressResponse,
  DestroyDataInput,
  DestroyDataResponse,
  ListAddressesInput,
  ListAddressesResponse,
  ListLegacyProfileOrdersInput,
  ListLegacyProfileOrdersResponse,
  ListLegacyProfilesInput,
  ListLegacyProfilesResponse,
  ListProfilesInput,
  ListProfilesResponse,
  ShowAddressInput,
  ShowAddressResponse,
  ShowCustomerConfigurationInput,
  ShowCustomerConfigurationResponse,
  ShowDataInput,
  ShowDataResponse,
  ShowLegacyProfileInput,
  ShowLegacyProfileResponse,
  ShowProfileInput,
  ShowProfileResponse,
  UpdateAddressInput,
  UpdateAddressResponse,
  UpdateCustomerConfigurationInput,
  UpdateCustomerConfigurationResponse,
  UpdateProfileInput,
  UpdateProfileResponse,
} from "./types.js";

/**
 * NewStore customer profiles
 *
 * The current generation of the customer API, without a version in its paths. A profile is keyed by its e-mail
 * address; its `id` leads on to the order history. Profiles also come into being without any call: an injected or
 * placed order whose e-mail is new creates one. Order events and the order APIs call the same entity customer or
 * consumer. Reading takes the scope `customer:profile:read`, writing `customer:profile:write`.
 */
export class CustomerProfileClient {
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * Search profiles.
   *
   * One page of the profiles that match a term, or of all profiles. Made for a search box, not for an export:
   * pages that reach past the 10,000th profile fail. A search by e-mail also returns every address that merely
   * contains the term, so compare the `email` of the results before using one; `createRetrievalBulkEmailProfiles`
   * is the exact look-up.
   *
   * `GET /customer/profiles`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:read`.
   *
   * Parameters:
   * - `q` (optional): Search term. Matches part of the e-mail, the full name or the phone number, or the whole of
   * `id` or `display_id`. Without it all profiles are listed.
   * - `sort` (optional): Order of the results. Its syntax is not stated; the previous generation took a field and
   * a direction with a pipe between them, as in `email|asc`.
   * - `offset` (optional): How many profiles to skip. Fails past 10,000.
   * - `count` (optional): Size of a page.
   *
   * Responses:
   * - `200`: A page of profiles, empty where nothing matches.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.listProfiles();
   * ```
   */
  listProfiles(input: ListProfilesInput = {}, options?: CallOptions): Call<ListProfilesResponse> {
    return callOperation(this, "listProfiles", input, options);
  }

  /**
   * Get or create a profile by e-mail.
   *
   * Creates a profile, or hands back the one that already has this e-mail exactly as it is: nothing of the body is
   * merged into it, so use `updateProfile` for changes. The status is 201 in both cases, so it says nothing; equal
   * `created_at` and `updated_at` hint at a new profile, though an old one that never changed looks the same.
   * Sending the request again is harmless: it finds the profile of the first attempt. Give `full_name`, or
   * `first_name` with `last_name`; both styles together are refused with 400. Phone numbers are validated as
   * E.164, and whether a bad one is a 400 or a 422 is not stated. NewStore labels this operation beta. Scope
   * `customer:profile:write`.
   *
   * `POST /customer/profiles`
   *
   * Replay: safe for an identical request, keyed by `body.email`.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:write`.
   *
   * Responses:
   * - `201`: The profile of this e-mail, new or already there.
   * - `400`: Malformed request, for example both name styles at once.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `422`: The request is well-formed, but NewStore refuses a value in it.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.createOrShowProfile({
   *   body: {
   *     email: "robin.sample@example.org",
   *     full_name: "Robin Sample",
   *     phone_number: "+4930123456",
   *     extended_attributes: { loyalty_number: { data_type: "string", value: "4711" } },
   *   },
   * });
   * ```
   */
  createOrShowProfile(input: CreateOrShowProfileInput, options?: CallOptions): Call<CreateOrShowProfileResponse> {
    return callOperation(this, "createOrShowProfile", input, options);
  }

  /**
   * Find profiles by exact e-mail.
   *
   * Maps up to 1000 e-mail addresses to profile ids. Only reads, although it is a POST. An address without a
   * profile is left out of the response without an error. An address can yield more than one id, because
   * uniqueness is guaranteed only for profiles created from 6 January 2022 on. Not available to tenants whose
   * personal data is tokenised. Do not keep the mapping for long: a merge removes profiles, and e-mails change.
   *
   * `POST /customer/profiles/lookup-bulk-emails`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:read`.
   *
   * Responses:
   * - `200`: The profiles found, in no stated order.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `401`: The access token is missing or not accepted.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `429`, `500`, `502`, `503`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.createRetrievalBulkEmailProfiles({ body: { emails: ["robin.sample@example.org", "kim.sample@example.org"] } });
   * ```
   */
  createRetrievalBulkEmailProfiles(
    input: CreateRetrievalBulkEmailProfilesInput,
    options?: CallOptions,
  ): Call<CreateRetrievalBulkEmailProfilesResponse> {
    return callOperation(this, "createRetrievalBulkEmailProfiles", input, options);
  }

  /**
   * Read a profile.
   *
   * One customer by id. Addresses are not part of the record; list them separately. The `updated_at` of the
   * response is what `updateProfile` wants.
   *
   * `GET /customer/profiles/{profile_id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:read`.
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   *
   * Responses:
   * - `200`: The profile.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.showProfile({ path: { profile_id: "5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40" } });
   * ```
   */
  showProfile(input: ShowProfileInput, options?: CallOptions): Call<ShowProfileResponse> {
    return callOperation(this, "showProfile", input, options);
  }

  /**
   * Ask for the deletion of a profile.
   *
   * Requests that NewStore erase the customer; this POST never updates anything. The erasure runs later. When it
   * is done, and what becomes of the customer's orders, is not known, and no event announces it. A second request
   * for the same profile gives 409, which after a lost response means that the first one arrived. Scope
   * `customer:profile:write`.
   *
   * `POST /customer/profiles/{profile_id}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:write`.
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   *
   * Responses:
   * - `202`: The request is recorded. There is no body.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile.
   * - `409`: Deletion of this profile was requested before.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.createProfileDeletionRequest({ path: { profile_id: "5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40" }, body: { operation: "delete" } });
   * ```
   */
  createProfileDeletionRequest(
    input: CreateProfileDeletionRequestInput,
    options?: CallOptions,
  ): Call<CreateProfileDeletionRequestResponse> {
    return callOperation(this, "createProfileDeletionRequest", input, options);
  }

  /**
   * Change a profile.
   *
   * Changes the fields that are sent and leaves the others. `last_updated_at` guards against lost updates: when
   * the profile has changed since, the response is 409; read it again, reapply the change and retry. A repeat
   * after a lost response therefore meets 409 as well. `extended_attributes` replaces the whole map, so read,
   * merge and write it. One name style only, as at creation.
   *
   * `PATCH /customer/profiles/{profile_id}`
   *
   * Replay: safe for an identical request, keyed by `body.last_updated_at`.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:write`.
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   *
   * Responses:
   * - `200`: The profile after the change.
   * - `400`: Both name styles at once. Told in the published text, though missing from its list of statuses.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile.
   * - `409`: The profile is newer than `last_updated_at`. Read it again first.
   * - `422`: The request is well-formed, but NewStore refuses a value in it.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.updateProfile({
   *   path: { profile_id: "5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40" },
   *   body: { last_updated_at: "2026-02-03T09:15:00Z", phone_number: "+4930654321" },
   * });
   * ```
   */
  updateProfile(input: UpdateProfileInput, options?: CallOptions): Call<UpdateProfileResponse> {
    return callOperation(this, "updateProfile", input, options);
  }

  /**
   * List the addresses of a profile.
   *
   * One page of a customer's address book, which holds at most 1000 entries: the largest page holds them all.
   *
   * `GET /customer/profiles/{profile_id}/addresses`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:read`.
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   * - `offset` (optional): How many addresses to skip.
   * - `count` (optional): Size of a page.
   *
   * Responses:
   * - `200`: A page of addresses, empty where the customer has none.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.listAddresses({ path: { profile_id: "5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40" } });
   * ```
   */
  listAddresses(input: ListAddressesInput, options?: CallOptions): Call<ListAddressesResponse> {
    return callOperation(this, "listAddresses", input, options);
  }

  /**
   * Add an address, or get the equal one.
   *
   * Adds an address to a customer. One that the customer already has is returned as it is with 200; a new one
   * returns 201. A repeat should therefore find the address of the first attempt. But how NewStore compares two
   * addresses is not stated, so after a lost response list the addresses before sending it again. The address book
   * is capped at 1000 entries, and a new address beyond that silently pushes out the oldest one. Scope
   * `customer:profile:write`.
   *
   * `POST /customer/profiles/{profile_id}/addresses`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:write`.
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   *
   * Responses:
   * - `200`: The customer had this address already; nothing changed.
   * - `201`: The address was added.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile.
   * - `422`: The request is well-formed, but NewStore refuses a value in it.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.createOrShowAddress({
   *   path: { profile_id: "5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40" },
   *   body: {
   *     full_name: "Robin Sample",
   *     address_line_1: "Example Street 12",
   *     zip_code: "10115",
   *     city: "Berlin",
   *     country_code: "DE",
   *   },
   * });
   * ```
   */
  createOrShowAddress(input: CreateOrShowAddressInput, options?: CallOptions): Call<CreateOrShowAddressResponse> {
    return callOperation(this, "createOrShowAddress", input, options);
  }

  /**
   * Read an address.
   *
   * One address of a customer. Its `updated_at` is what `updateAddress` wants.
   *
   * `GET /customer/profiles/{profile_id}/addresses/{address_id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:read`.
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   * - `address_id`: Id of the address, valid only together with its profile.
   *
   * Responses:
   * - `200`: The address.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile, or it has no such address.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.showAddress({
   *   path: {
   *     profile_id: "5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40",
   *     address_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   * });
   * ```
   */
  showAddress(input: ShowAddressInput, options?: CallOptions): Call<ShowAddressResponse> {
    return callOperation(this, "showAddress", input, options);
  }

  /**
   * Change an address.
   *
   * Changes the fields that are sent. `last_updated_at` guards against lost updates: a conflict gives 409, and so
   * does a repeat whose first attempt got through. Read the address again before retrying. Scope
   * `customer:profile:write`.
   *
   * `PATCH /customer/profiles/{profile_id}/addresses/{address_id}`
   *
   * Replay: safe for an identical request, keyed by `body.last_updated_at`.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:write`.
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   * - `address_id`: Id of the address, valid only together with its profile.
   *
   * Responses:
   * - `200`: The address after the change.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile, or it has no such address.
   * - `409`: The change conflicts with the stored state. Read the address again first.
   * - `422`: The request is well-formed, but NewStore refuses a value in it.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.updateAddress({
   *   path: {
   *     profile_id: "5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40",
   *     address_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   *   body: { last_updated_at: "2026-02-03T09:15:00Z", zip_code: "10117" },
   * });
   * ```
   */
  updateAddress(input: UpdateAddressInput, options?: CallOptions): Call<UpdateAddressResponse> {
    return callOperation(this, "updateAddress", input, options);
  }

  /**
   * Remove an address.
   *
   * Takes one address out of a customer's address book. A repeat after a lost response may meet 404, which then
   * means that the address is gone. What leads to 409 is not stated.
   *
   * `DELETE /customer/profiles/{profile_id}/addresses/{address_id}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:write`.
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   * - `address_id`: Id of the address, valid only together with its profile.
   *
   * Responses:
   * - `204`: The address is removed. There is no body.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile, or it has no such address.
   * - `409`: The address cannot be removed in its present state.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.destroyAddress({
   *   path: {
   *     profile_id: "5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40",
   *     address_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   * });
   * ```
   */
  destroyAddress(input: DestroyAddressInput, options?: CallOptions): Call<DestroyAddressResponse> {
    return callOperation(this, "destroyAddress", input, options);
  }

  /**
   * Store a piece of personal data.
   *
   * Stores a document in the region where the customer's data has to stay, and returns the id under which it can
   * be read or deleted. Every call stores another entry, so a repeat after a lost response leaves an orphan. Scope
   * `customer:profile:write`.
   *
   * `POST /customer/data`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:write`.
   *
   * Responses:
   * - `201`: The entry is stored.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.createData({ body: { content: "SGVsbG8=", content_type: "application/pdf" } });
   * ```
   */
  createData(input: CreateDataInput, options?: CallOptions): Call<CreateDataResponse> {
    return callOperation(this, "createData", input, options);
  }

  /**
   * Read a piece of personal data.
   *
   * Returns the stored bytes as they are. The real media type is the one given when the entry was stored, not
   * necessarily the one listed here. Entries whose time to live has run out are gone. Scope
   * `customer:profile:read`.
   *
   * `GET /customer/data/{data_id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:read`.
   *
   * Parameters:
   * - `data_id`: Id of the stored entry, as `createData` returned it.
   *
   * Responses:
   * - `200`: The stored content.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such entry, or no longer.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.showData({ path: { data_id: "NS-US-7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  showData(input: ShowDataInput, options?: CallOptions): Call<ShowDataResponse> {
    return callOperation(this, "showData", input, options);
  }

  /**
   * Delete a piece of personal data.
   *
   * Removes a stored entry before its time. A repeat may meet 404, which then means that it is gone. Scope
   * `customer:profile:write`.
   *
   * `DELETE /customer/data/{data_id}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `customer:profile:write`.
   *
   * Parameters:
   * - `data_id`: Id of the stored entry, as `createData` returned it.
   *
   * Responses:
   * - `204`: The entry is deleted. There is no body.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such entry, or no longer.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.destroyData({ path: { data_id: "NS-US-7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  destroyData(input: DestroyDataInput, options?: CallOptions): Call<DestroyDataResponse> {
    return callOperation(this, "destroyData", input, options);
  }

  /**
   * Turn values into tokens, or tokens into values.
   *
   * Up to 25 values a call, each under a key of the caller's choice. `tokenize` makes tokens for values that
   * belong to no profile; they live 30 days. `detokenize` resolves tokens of profiles, addresses and stored data.
   * A value that fails does not fail the call: its key is missing from `data` and stands in `errors`, so check
   * both. Repeating `detokenize` changes nothing; repeating `tokenize` may leave unused tokens behind. NewStore
   * labels this operation beta.
   *
   * `POST /customer/tokens`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scopes: `customer:profile:write` and `customer:profile:read`.
   *
   * Parameters:
   * - `operation` (optional): Direction of the conversion.
   *
   * Responses:
   * - `200`: What could be converted, and an error code for each key that could not.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.createTokensOperations({ body: { data: { phone: "+4930123456", name: "Robin Sample" } } });
   * ```
   */
  createTokensOperations(
    input: CreateTokensOperationsInput,
    options?: CallOptions,
  ): Call<CreateTokensOperationsResponse> {
    return callOperation(this, "createTokensOperations", input, options);
  }

  /**
   * Read the customer settings of the tenant.
   *
   * The switches that shape profiles in this tenant, including the connection to an external CRM with its token:
   * keep the response out of logs. Called `showConfiguration` in the published description. Scope
   * `newstore:configuration:read`.
   *
   * `GET /customer/config`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Responses:
   * - `200`: The settings.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.showCustomerConfiguration();
   * ```
   */
  showCustomerConfiguration(
    input: ShowCustomerConfigurationInput = {},
    options?: CallOptions,
  ): Call<ShowCustomerConfigurationResponse> {
    return callOperation(this, "showCustomerConfiguration", input, options);
  }

  /**
   * Change the customer settings of the tenant.
   *
   * Changes the switches that are sent, for the whole tenant at once. An external CRM and the merging of profiles
   * exclude each other: enabling both is refused with 422. What the external CRM has to implement is not known.
   * Called `updateConfiguration` in the published description.
   *
   * `PATCH /customer/config`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `newstore:configuration:write`.
   *
   * Responses:
   * - `200`: The settings after the change.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `422`: The settings do not go together, such as an external CRM and profile merging.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.updateCustomerConfiguration({ body: { first_and_last_name_enabled: true } });
   * ```
   */
  updateCustomerConfiguration(
    input: UpdateCustomerConfigurationInput,
    options?: CallOptions,
  ): Call<UpdateCustomerConfigurationResponse> {
    return callOperation(this, "updateCustomerConfiguration", input, options);
  }

  /**
   * Search profiles, the older way.
   *
   * Deprecated: `listProfiles` is the current read. `q` matches parts of e-mail address, names and phone number,
   * so compare the address over all pages and never take the first hit.
   *
   * `GET /v0/d/consumer_profiles`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (two integrations of one production client).
   *
   * Parameters:
   * - `q` (optional): What to search for.
   * - `sort` (optional): Field and order, with a pipe between them.
   * - `offset` (optional): How many entries to leave out.
   * - `count` (optional): Entries of a page.
   *
   * Responses:
   * - `200`: A page of profiles.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.listLegacyProfiles();
   * ```
   */
  listLegacyProfiles(input: ListLegacyProfilesInput = {}, options?: CallOptions): Call<ListLegacyProfilesResponse> {
    return callOperation(this, "listLegacyProfiles", input, options);
  }

  /**
   * Read a profile, the older way.
   *
   * Deprecated: `showProfile` is the current read.
   *
   * `GET /v0/d/consumer_profiles/{id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client).
   *
   * Parameters:
   * - `id`: Id of the profile.
   *
   * Responses:
   * - `200`: The profile.
   * - `404`: There is no such profile.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.showLegacyProfile({ path: { id: "5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40" } });
   * ```
   */
  showLegacyProfile(input: ShowLegacyProfileInput, options?: CallOptions): Call<ShowLegacyProfileResponse> {
    return callOperation(this, "showLegacyProfile", input, options);
  }

  /**
   * List the orders of a profile, the older way.
   *
   * Orders in the form of the external order call, with less of their shipments. `count` was seen with 2000; the
   * current history is `showOrderHistoryForCustomer`.
   *
   * `GET /v0/d/consumer_profiles/{id}/orders`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client).
   *
   * Parameters:
   * - `id`: Id of the profile.
   * - `offset` (optional): How many entries to leave out.
   * - `count` (optional): Entries of a page.
   *
   * Responses:
   * - `200`: A page of orders.
   * - `404`: There is no such profile.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.listLegacyProfileOrders({ path: { id: "5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40" } });
   * ```
   */
  listLegacyProfileOrders(
    input: ListLegacyProfileOrdersInput,
    options?: CallOptions,
  ): Call<ListLegacyProfileOrdersResponse> {
    return callOperation(this, "listLegacyProfileOrders", input, options);
  }
}
