// Generated from openapi/customer-profile.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, call } from "../../src/transport/call.js";
import type { CallOptions, Transport } from "../../src/transport/transport.js";
import * as operations from "./operations.js";
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
  ListProfilesInput,
  ListProfilesResponse,
  ShowAddressInput,
  ShowAddressResponse,
  ShowCustomerConfigurationInput,
  ShowCustomerConfigurationResponse,
  ShowDataInput,
  ShowDataResponse,
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
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Search profiles.
   *
   * One page of the profiles that match a term, or of all profiles. Made for a search box, not for an export:
   * pages that reach past the 10,000th profile answer with an error. A search by e-mail also returns every address
   * that merely contains the term, so compare the `email` of the results before using one;
   * `createRetrievalBulkEmailProfiles` is the exact look-up.
   *
   * `GET /customer/profiles`
   *
   * Parameters:
   * - `q` (optional): Search term. Matches part of the e-mail, the full name or the phone number, or the whole of
   * `id` or `display_id`. Without it all profiles are listed.
   * - `sort` (optional): Order of the results. Its syntax is not stated; the previous generation took a field and
   * a direction with a pipe between them, as in `email|asc`.
   * - `offset` (optional): How many profiles to skip. Fails past 10,000.
   * - `count` (optional): Size of a page.
   *
   * Answers:
   * - `200`: A page of profiles, empty where nothing matches.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `customer:profile:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.listProfiles();
   * ```
   */
  listProfiles(input: ListProfilesInput = {}, options?: CallOptions): Call<ListProfilesResponse> {
    return call(this.#transport, operations.listProfiles, input, options);
  }

  /**
   * Get or create a profile by e-mail.
   *
   * Creates a profile, or hands back the one that already has this e-mail exactly as it is: nothing of the body is
   * merged into it, so use `updateProfile` for changes. The status is 201 in both cases, so it tells nothing;
   * equal `created_at` and `updated_at` hint at a new profile, though an old one that never changed looks the
   * same. Sending the request again is harmless: it finds the profile of the first try. Give `full_name`, or
   * `first_name` with `last_name`; both styles together are refused with 400. Phone numbers are validated as
   * E.164, and whether a bad one is a 400 or a 422 is not stated. NewStore labels this operation beta. Scope
   * `customer:profile:write`.
   *
   * `POST /customer/profiles`
   *
   * Answers:
   * - `201`: The profile of this e-mail, new or already there.
   * - `400`: Malformed request, for example both name styles at once.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `422`: The request is well-formed, but NewStore refuses a value in it.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe for an identical request, keyed by `body.email`.
   *
   * Token scope: `customer:profile:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
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
    return call(this.#transport, operations.createOrShowProfile, input, options);
  }

  /**
   * Find profiles by exact e-mail.
   *
   * Maps up to 1000 e-mail addresses to profile ids. Only reads, although it is a POST. An address without a
   * profile is left out of the answer without an error. An address can yield more than one id, because uniqueness
   * is guaranteed only for profiles created from 6 January 2022 on. Not available to tenants whose personal data
   * is tokenised. Do not keep the mapping for long: a merge removes profiles, and e-mails change.
   *
   * `POST /customer/profiles/lookup-bulk-emails`
   *
   * Answers:
   * - `200`: The profiles found, in no stated order.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `401`: The access token is missing or not accepted.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `customer:profile:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
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
    return call(this.#transport, operations.createRetrievalBulkEmailProfiles, input, options);
  }

  /**
   * Read a profile.
   *
   * One customer by id. Addresses are not part of the record; list them separately. The `updated_at` of the answer
   * is what `updateProfile` asks for.
   *
   * `GET /customer/profiles/{profile_id}`
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   *
   * Answers:
   * - `200`: The profile.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `customer:profile:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.showProfile({ path: { profile_id: "…" } });
   * ```
   */
  showProfile(input: ShowProfileInput, options?: CallOptions): Call<ShowProfileResponse> {
    return call(this.#transport, operations.showProfile, input, options);
  }

  /**
   * Ask for the deletion of a profile.
   *
   * Requests that NewStore erase the customer; this POST never updates anything. The erasure runs later. When it
   * is done, and what becomes of the customer's orders, is not known, and no event announces it. A second request
   * for the same profile answers 409, which after a lost answer means that the first one arrived. Scope
   * `customer:profile:write`.
   *
   * `POST /customer/profiles/{profile_id}`
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   *
   * Answers:
   * - `202`: The request is recorded. There is no body.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile.
   * - `409`: Deletion of this profile was requested before.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: `customer:profile:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.createProfileDeletionRequest({ path: { profile_id: "…" }, body: { operation: "delete" } });
   * ```
   */
  createProfileDeletionRequest(
    input: CreateProfileDeletionRequestInput,
    options?: CallOptions,
  ): Call<CreateProfileDeletionRequestResponse> {
    return call(this.#transport, operations.createProfileDeletionRequest, input, options);
  }

  /**
   * Change a profile.
   *
   * Changes the fields that are sent and leaves the others. `last_updated_at` guards against lost updates: when
   * the profile has changed since, the answer is 409; read it again, reapply the change and retry. A repeat after
   * a lost answer therefore meets 409 as well. `extended_attributes` replaces the whole map, so read, merge and
   * write it. One name style only, as at creation.
   *
   * `PATCH /customer/profiles/{profile_id}`
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   *
   * Answers:
   * - `200`: The profile after the change.
   * - `400`: Both name styles at once. Told in the published text, though missing from its list of statuses.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile.
   * - `409`: The profile is newer than `last_updated_at`. Read it again first.
   * - `422`: The request is well-formed, but NewStore refuses a value in it.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: `customer:profile:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.updateProfile({
   *   path: { profile_id: "…" },
   *   body: { last_updated_at: "2026-02-03T09:15:00Z", phone_number: "+4930654321" },
   * });
   * ```
   */
  updateProfile(input: UpdateProfileInput, options?: CallOptions): Call<UpdateProfileResponse> {
    return call(this.#transport, operations.updateProfile, input, options);
  }

  /**
   * List the addresses of a profile.
   *
   * One page of a customer's address book, which holds at most 1000 entries: the largest page holds them all.
   *
   * `GET /customer/profiles/{profile_id}/addresses`
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   * - `offset` (optional): How many addresses to skip.
   * - `count` (optional): Size of a page.
   *
   * Answers:
   * - `200`: A page of addresses, empty where the customer has none.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `customer:profile:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.listAddresses({ path: { profile_id: "…" } });
   * ```
   */
  listAddresses(input: ListAddressesInput, options?: CallOptions): Call<ListAddressesResponse> {
    return call(this.#transport, operations.listAddresses, input, options);
  }

  /**
   * Add an address, or get the equal one.
   *
   * Adds an address to a customer. One that the customer already has is returned as it is with 200; a new one
   * answers 201. A repeat should therefore find the address of the first try. But how NewStore compares two
   * addresses is not stated, so after a lost answer list the addresses before sending it again. The address book
   * is capped at 1000 entries, and a new address beyond that silently pushes out the oldest one. Scope
   * `customer:profile:write`.
   *
   * `POST /customer/profiles/{profile_id}/addresses`
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   *
   * Answers:
   * - `200`: The customer had this address already; nothing changed.
   * - `201`: The address was added.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile.
   * - `422`: The request is well-formed, but NewStore refuses a value in it.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: `customer:profile:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.createOrShowAddress({
   *   path: { profile_id: "…" },
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
    return call(this.#transport, operations.createOrShowAddress, input, options);
  }

  /**
   * Read an address.
   *
   * One address of a customer. Its `updated_at` is what `updateAddress` asks for.
   *
   * `GET /customer/profiles/{profile_id}/addresses/{address_id}`
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   * - `address_id`: Id of the address, valid only together with its profile.
   *
   * Answers:
   * - `200`: The address.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile, or it has no such address.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `customer:profile:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.showAddress({ path: { profile_id: "…", address_id: "…" } });
   * ```
   */
  showAddress(input: ShowAddressInput, options?: CallOptions): Call<ShowAddressResponse> {
    return call(this.#transport, operations.showAddress, input, options);
  }

  /**
   * Change an address.
   *
   * Changes the fields that are sent. `last_updated_at` guards against lost updates: a conflict answers 409, and
   * so does a repeat whose first attempt got through. Read the address again before retrying. Scope
   * `customer:profile:write`.
   *
   * `PATCH /customer/profiles/{profile_id}/addresses/{address_id}`
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   * - `address_id`: Id of the address, valid only together with its profile.
   *
   * Answers:
   * - `200`: The address after the change.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile, or it has no such address.
   * - `409`: The change conflicts with the stored state. Read the address again first.
   * - `422`: The request is well-formed, but NewStore refuses a value in it.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: `customer:profile:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.updateAddress({
   *   path: { profile_id: "…", address_id: "…" },
   *   body: { last_updated_at: "2026-02-03T09:15:00Z", zip_code: "10117" },
   * });
   * ```
   */
  updateAddress(input: UpdateAddressInput, options?: CallOptions): Call<UpdateAddressResponse> {
    return call(this.#transport, operations.updateAddress, input, options);
  }

  /**
   * Remove an address.
   *
   * Takes one address out of a customer's address book. A repeat after a lost answer may meet 404, which then
   * means that the address is gone. What leads to 409 is not stated.
   *
   * `DELETE /customer/profiles/{profile_id}/addresses/{address_id}`
   *
   * Parameters:
   * - `profile_id`: Id of the profile.
   * - `address_id`: Id of the address, valid only together with its profile.
   *
   * Answers:
   * - `204`: The address is removed. There is no body.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such profile, or it has no such address.
   * - `409`: The address cannot be removed in its present state.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `customer:profile:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.destroyAddress({ path: { profile_id: "…", address_id: "…" } });
   * ```
   */
  destroyAddress(input: DestroyAddressInput, options?: CallOptions): Call<DestroyAddressResponse> {
    return call(this.#transport, operations.destroyAddress, input, options);
  }

  /**
   * Store a piece of personal data.
   *
   * Stores a document in the region where the customer's data has to stay, and returns the id under which it can
   * be read or deleted. Every call stores another entry, so a repeat after a lost answer leaves an orphan. Scope
   * `customer:profile:write`.
   *
   * `POST /customer/data`
   *
   * Answers:
   * - `201`: The entry is stored.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: `customer:profile:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.createData({ body: { content: "…", content_type: "…" } });
   * ```
   */
  createData(input: CreateDataInput, options?: CallOptions): Call<CreateDataResponse> {
    return call(this.#transport, operations.createData, input, options);
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
   * Parameters:
   * - `data_id`: Id of the stored entry, as `createData` returned it.
   *
   * Answers:
   * - `200`: The stored content.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such entry, or no longer.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `customer:profile:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.showData({ path: { data_id: "…" } });
   * ```
   */
  showData(input: ShowDataInput, options?: CallOptions): Call<ShowDataResponse> {
    return call(this.#transport, operations.showData, input, options);
  }

  /**
   * Delete a piece of personal data.
   *
   * Removes a stored entry before its time. A repeat may meet 404, which then means that it is gone. Scope
   * `customer:profile:write`.
   *
   * `DELETE /customer/data/{data_id}`
   *
   * Parameters:
   * - `data_id`: Id of the stored entry, as `createData` returned it.
   *
   * Answers:
   * - `204`: The entry is deleted. There is no body.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `404`: There is no such entry, or no longer.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `customer:profile:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.customerProfile.destroyData({ path: { data_id: "…" } });
   * ```
   */
  destroyData(input: DestroyDataInput, options?: CallOptions): Call<DestroyDataResponse> {
    return call(this.#transport, operations.destroyData, input, options);
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
   * Parameters:
   * - `operation` (optional): Direction of the conversion.
   *
   * Answers:
   * - `200`: What could be converted, and an error code for each key that could not.
   * - `400`: The request is malformed or a parameter is out of range.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scopes: `customer:profile:write` and `customer:profile:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
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
    return call(this.#transport, operations.createTokensOperations, input, options);
  }

  /**
   * Read the customer settings of the tenant.
   *
   * The switches that shape profiles in this tenant, including the connection to an external CRM with its token:
   * keep the answer out of logs. Called `showConfiguration` in the published description. Scope
   * `newstore:configuration:read`.
   *
   * `GET /customer/config`
   *
   * Answers:
   * - `200`: The settings.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
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
    return call(this.#transport, operations.showCustomerConfiguration, input, options);
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
   * Answers:
   * - `200`: The settings after the change.
   * - `403`: The token lacks the scope of this operation, or is not accepted.
   * - `422`: The settings do not go together, such as an external CRM and profile merging.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: `newstore:configuration:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
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
    return call(this.#transport, operations.updateCustomerConfiguration, input, options);
  }
}
