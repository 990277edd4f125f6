// Generated from openapi/customer-profile.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { ExtendedAttribute, Problem } from "../common/types.js";

export type { ExtendedAttribute, Problem };

/** Value of one custom attribute of a profile. The name of the attribute is the key of the map around it. */
export interface ExtendedAttributeValue {
  /** What kind of value it stands for. Only `string` has been seen. */
  data_type: "string" | (string & {});
  /** The value; always sent as text, whatever `data_type` says. */
  value: string;
}

/** Where a page stands in the whole list. */
export interface PaginationInfo {
  /**
   * Number of entries on this page.
   *
   * Format: int64.
   */
  count: number;
  /**
   * Number of entries skipped before this page.
   *
   * Format: int64.
   */
  offset: number;
  /**
   * Number of entries that match in all.
   *
   * Format: int64.
   */
  total: number;
}

/**
 * A customer. All fields are present, yet a profile can be created from an e-mail alone, so those that are not
 * given at creation may be null or empty.
 */
export interface Profile {
  /**
   * Id of the profile. Opaque: both plain UUIDs and longer ids that start with a region, as `NS-EU-`, occur. The
   * order history wants a customer id in UUID form; whether it takes the longer form is not known.
   */
  id: string;
  /** Short id for people to read out. A search finds it; paths take `id`. */
  display_id: string;
  /** E-mail address; the key of the profile. */
  email: string;
  /**
   * Whole name in one field. Null is not ruled out where no name was given.
   *
   * At most 256 characters.
   */
  full_name: string | null;
  /** First name. Null is not ruled out, in particular where the tenant keeps full names only. */
  first_name: string | null;
  /** Last name. Null is not ruled out, in particular where the tenant keeps full names only. */
  last_name: string | null;
  /** Phone number in E.164 form, country calling code included. Null is not ruled out where none was given. */
  phone_number: string | null;
  /** Store in which the profile was created. Null is not ruled out for profiles from elsewhere. */
  store_id: string | null;
  /** Associate by whom it was created, as an id. Null is not ruled out for profiles made by an integration. */
  created_by: string | null;
  /**
   * Custom attributes by name. Also the place for a loyalty id or preferences, for which there is no field of their
   * own. Null is not ruled out where none was given.
   */
  extended_attributes: {
    [key: string]: ExtendedAttributeValue;
  } | null;
  /**
   * When the profile was created.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * When the profile last changed. Send it back as `last_updated_at` of the next change.
   *
   * Format: date-time.
   */
  updated_at: string;
}

/** A page of profiles. */
export interface ListProfilesResponse {
  /** Where this page stands among all matches. */
  pagination_info: PaginationInfo;
  /** The profiles of this page. */
  profiles: Profile[];
}

/**
 * A customer to find by e-mail or to create. Everything but the e-mail is ignored when the profile exists. Names
 * come in one of two styles: `full_name`, or `first_name` and `last_name`; never both.
 */
export interface CreateProfileRequest {
  /** E-mail address; decides whether a profile is created or returned. */
  email: string;
  /**
   * Whole name. Not together with `first_name` or `last_name`.
   *
   * At most 256 characters.
   */
  full_name?: string | undefined;
  /** First name. Not together with `full_name`. */
  first_name?: string | undefined;
  /** Last name. Not together with `full_name`. */
  last_name?: string | undefined;
  /** Phone number in E.164 form, such as `+4930123456`. Anything else is refused. */
  phone_number?: string | undefined;
  /** Store in which the profile is created. */
  store_id?: string | undefined;
  /** Associate on whose behalf it is created, as an id. */
  created_by?: string | undefined;
  /** Custom attributes by name. */
  extended_attributes?:
    | {
        [key: string]: ExtendedAttributeValue;
      }
    | undefined;
}

/**
 * Fields of a profile to change. Names come in one of two styles: `full_name`, or `first_name` and `last_name`;
 * never both.
 */
export interface UpdateProfileRequest {
  /**
   * The `updated_at` that was last read. An older value than the stored one leads to 409.
   *
   * Format: date-time.
   */
  last_updated_at: string;
  /** New e-mail address. Another profile must not have it. */
  email?: string | undefined;
  /**
   * New whole name. Not together with `first_name` or `last_name`.
   *
   * At most 256 characters.
   */
  full_name?: string | undefined;
  /** New first name. Not together with `full_name`. */
  first_name?: string | undefined;
  /** New last name. Not together with `full_name`. */
  last_name?: string | undefined;
  /** New phone number in E.164 form. Anything else is refused. */
  phone_number?: string | undefined;
  /** Store to note as the place of creation. */
  store_id?: string | undefined;
  /** Id of the associate to note as creator. */
  created_by?: string | undefined;
  /** All custom attributes by name. Replaces the stored map; what is left out is lost. */
  extended_attributes?:
    | {
        [key: string]: ExtendedAttributeValue;
      }
    | undefined;
}

/** What to do with the profile; deleting is the only thing known. */
export interface ProfileDeletionRequest {
  /**
   * Name of the action.
   *
   * Default: `"delete"`.
   */
  operation: "delete" | (string & {});
}

/** E-mail addresses to look up. */
export interface BulkEmailLookupRequest {
  /**
   * The addresses, at most 1000 a call.
   *
   * At most 1000 elements.
   */
  emails: readonly string[];
}

/** One profile that has one of the requested addresses. */
export interface BulkEmailLookupMatch {
  /** The address of the profile. */
  email: string;
  /** Id of the profile. */
  id: string;
}

/** The profiles found. May be shorter or longer than the list that was sent. */
export interface BulkEmailLookupResponse {
  /** One entry a profile. */
  results: BulkEmailLookupMatch[];
}

/** An address of a customer. */
export interface Address {
  /** Id of the address. Opaque; starts with a region, as `NS-EU-`, in what has been seen. */
  id: string;
  /** Name of the addressee. */
  full_name?: string;
  /** Company at the address. */
  company_name?: string;
  /** Street and house number, as a rule. */
  address_line_1?: string;
  /** Apartment, floor or post-office box, as a rule. */
  address_line_2?: string;
  /** Postal code. */
  zip_code?: string;
  /** City or town. */
  city?: string;
  /** State, province or region. */
  state?: string;
  /**
   * Country: two letters, ISO 3166-1.
   *
   * Format: country-code.
   */
  country_code: string;
  /** Phone number to reach the addressee. */
  contact_phone?: string;
  /**
   * When the address was added.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * When the address last changed. Send it back as `last_updated_at` of the next change.
   *
   * Format: date-time.
   */
  updated_at: string;
}

/** A page of addresses. */
export interface ListAddressesResponse {
  /** The addresses of this page. */
  addresses: Address[];
  /** Where this page stands among all addresses of the customer. */
  pagination_info: PaginationInfo;
}

/** An address to add to a customer. Only the country is demanded. */
export interface CreateAddressRequest {
  /** Name of the addressee. */
  full_name?: string | undefined;
  /** Company at the address. */
  company_name?: string | undefined;
  /** Street and house number, as a rule. */
  address_line_1?: string | undefined;
  /** Apartment, floor or post-office box, as a rule. */
  address_line_2?: string | undefined;
  /** Postal code. */
  zip_code?: string | undefined;
  /** City or town. */
  city?: string | undefined;
  /** State, province or region. */
  state?: string | undefined;
  /**
   * Country: two letters, ISO 3166-1.
   *
   * Format: country-code.
   */
  country_code: string;
  /** Phone number to reach the addressee. */
  contact_phone?: string | undefined;
}

/** Fields of an address to change. */
export interface UpdateAddressRequest {
  /**
   * The `updated_at` that was last read. A stale value leads to 409.
   *
   * Format: date-time.
   */
  last_updated_at: string;
  /** New name of the addressee. */
  full_name?: string | undefined;
  /** New company at the address. */
  company_name?: string | undefined;
  /** New street and house number. */
  address_line_1?: string | undefined;
  /** New apartment, floor or post-office box. */
  address_line_2?: string | undefined;
  /** New postal code. */
  zip_code?: string | undefined;
  /** New city or town. */
  city?: string | undefined;
  /** New state, province or region. */
  state?: string | undefined;
  /**
   * New country: two letters, ISO 3166-1.
   *
   * Format: country-code.
   */
  country_code?: string | undefined;
  /** New phone number to reach the addressee. */
  contact_phone?: string | undefined;
}

/** A document to store. */
export interface CreateDataRequest {
  /**
   * The content. The published description calls it binary inside a JSON body and names no encoding; Base64 is the
   * likely one, unconfirmed.
   */
  content: string;
  /** Media type of the content, such as `application/pdf`; `showData` responds with it. */
  content_type: string;
  /**
   * Days to keep the entry. Without it the entry is kept for ever.
   *
   * Format: int64.
   */
  ttl?: number | undefined;
}

/** Where the stored document is found. */
export interface CreateDataResponse {
  /**
   * Id of the entry. The letters after `NS-` name the region.
   *
   * Pattern:
   * `^NS-[A-Z]{2}-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[8|9|aA|bB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}$`.
   */
  id: string;
}

/** Values or tokens to convert. */
export interface TokensRequest {
  /**
   * The values (`tokenize`) or tokens (`detokenize`), each under a key of the caller's choice.
   *
   * 1 to 25 entries.
   */
  data: {
    [key: string]: unknown;
  };
}

/** Outcome of a conversion, key by key. */
export interface TokensResponse {
  /**
   * The tokens or values, under the keys of the request. Keys that failed are missing.
   *
   * At most 25 entries.
   */
  data: {
    [key: string]: string;
  };
  /**
   * An error code for each key that failed; empty where none did.
   *
   * At most 25 entries.
   */
  errors: {
    [key: string]: "token_not_found_error" | (string & {});
  };
}

/** Connection to a CRM of the retailer's own that keeps the profiles instead of NewStore. */
export interface ByoCrmSettings {
  /** Token with which NewStore calls the CRM. A secret, although the response carries it. */
  api_token: string;
  /**
   * Whether NewStore uses the CRM.
   *
   * Default: `false`.
   */
  enabled: boolean;
  /** Address of the CRM. */
  url: string;
}

/** Settings of the retailer's own CRM to change. */
export interface UpdateByoCrmSettings {
  /** Token with which NewStore shall call the CRM. An empty string clears it. */
  api_token?: string | undefined;
  /**
   * Whether NewStore shall use the CRM. Not together with profile merging. Send it with every change of this object:
   * whether leaving it out keeps the stored value or means false is not stated.
   *
   * Default: `false`.
   */
  enabled?: boolean | undefined;
  /** Address of the CRM. An empty string clears it. */
  url?: string | undefined;
}

/** Customer settings of the tenant. */
export interface CustomerConfiguration {
  /** The retailer's own CRM, if one is connected. */
  byo_crm: ByoCrmSettings;
  /** Whether profiles have separate fields for first and last name. */
  first_and_last_name_enabled: boolean;
  /** Whether two profiles can be merged in Omnichannel Manager. A merge deletes the source profile. */
  nom_consumer_profiles_merge: boolean;
}

/** Customer settings to change; what is left out stays. */
export interface UpdateCustomerConfigurationRequest {
  /** The retailer's own CRM. */
  byo_crm?: UpdateByoCrmSettings | undefined;
  /** Whether profiles shall have separate fields for first and last name. */
  first_and_last_name_enabled?: boolean | undefined;
  /** Whether merging of profiles shall be possible. Not together with an enabled CRM of one's own. */
  nom_consumer_profiles_merge?: boolean | undefined;
}

/**
 * Where a page stands in the whole list.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyPageInfo {
  /**
   * Entries of this page.
   *
   * Evidence: observed (a production client).
   */
  count?: number;
  /**
   * Entries before it.
   *
   * Evidence: observed (a production client).
   */
  offset?: number;
  /**
   * Entries of the whole list.
   *
   * Evidence: observed (a production client).
   */
  total?: number;
}

/**
 * A page of profiles.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyProfileList {
  /**
   * The profiles.
   *
   * Evidence: observed (a production client).
   */
  items: LegacyProfile[];
  /**
   * Where the page stands.
   *
   * Evidence: observed (a production client).
   */
  pagination_info?: LegacyPageInfo;
  /**
   * Facets of the search. Their form is free.
   *
   * Evidence: observed (a production client).
   */
  field_ranges?: {
    [key: string]: unknown;
  } | null;
}

/**
 * A profile of the older API.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyProfile {
  /**
   * Id of the profile. Opaque: UUIDs and long numbers occur.
   *
   * Evidence: observed (a production client).
   */
  id: string;
  /**
   * E-mail address.
   *
   * Evidence: observed (a production client).
   */
  email?: string | null;
  /**
   * First name.
   *
   * Evidence: observed (a production client).
   */
  first_name?: string | null;
  /**
   * Last name.
   *
   * Evidence: observed (a production client).
   */
  last_name?: string | null;
  /**
   * Phone number.
   *
   * Evidence: observed (a production client).
   */
  phone_number?: string | null;
  /**
   * ISO 3166-1 alpha-2 code.
   *
   * Evidence: observed (a production client).
   */
  country_code?: string | null;
  /**
   * Addresses.
   *
   * Evidence: observed (a production client).
   */
  addresses?: LegacyAddress[] | null;
  /**
   * Custom attributes, each with name and value; a map in the current API.
   *
   * Evidence: observed (a production client).
   */
  extended_attributes?: ExtendedAttribute[] | null;
  /**
   * When it was made.
   *
   * Evidence: observed (a production client).
   */
  created_at?: string;
  /**
   * When it was changed last.
   *
   * Evidence: observed (a production client).
   */
  updated_at?: string;
  /**
   * Associate who made it.
   *
   * Evidence: observed (a production client).
   */
  created_by?: string | null;
  /**
   * Name of that associate.
   *
   * Evidence: observed (a production client).
   */
  created_by_name?: string | null;
  /**
   * Store in which it was made.
   *
   * Evidence: observed (a production client).
   */
  store_id?: string | null;
  /**
   * Name of that store.
   *
   * Evidence: observed (a production client).
   */
  store_name?: string | null;
  /**
   * Counts changes of the profile.
   *
   * Evidence: observed (a production client).
   */
  revision?: number;
}

/**
 * An address of a profile. Its lines come under either of two spellings.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyAddress {
  /**
   * Id of the address.
   *
   * Evidence: observed (a production client).
   */
  id?: string;
  /**
   * What it is for.
   *
   * Evidence: observed (a production client).
   */
  type?: "billing" | "shipping" | (string & {}) | null;
  /**
   * Company.
   *
   * Evidence: observed (a production client).
   */
  company?: string | null;
  /**
   * First name of the addressee.
   *
   * Evidence: observed (a production client).
   */
  first_name?: string | null;
  /**
   * Last name of the addressee.
   *
   * Evidence: observed (a production client).
   */
  last_name?: string | null;
  /**
   * Street and house number, in one spelling.
   *
   * Evidence: observed (a production client).
   */
  address_1?: string | null;
  /**
   * Further detail, in one spelling.
   *
   * Evidence: observed (a production client).
   */
  address_2?: string | null;
  /**
   * Street and house number, in the other spelling.
   *
   * Evidence: observed (a production client).
   */
  address_line_1?: string | null;
  /**
   * Further detail, in the other spelling.
   *
   * Evidence: observed (a production client).
   */
  address_line_2?: string | null;
  /**
   * Postal code.
   *
   * Evidence: observed (a production client).
   */
  zip_code?: string | null;
  /**
   * City.
   *
   * Evidence: observed (a production client).
   */
  city?: string | null;
  /**
   * State or province.
   *
   * Evidence: observed (a production client).
   */
  state?: string | null;
  /**
   * ISO 3166-1 alpha-2 code.
   *
   * Evidence: observed (a production client).
   */
  country_code?: string | null;
  /**
   * Phone number.
   *
   * Evidence: observed (a production client).
   */
  contact_phone?: string | null;
  /**
   * When it was made.
   *
   * Evidence: observed (a production client).
   */
  created_at?: string | null;
  /**
   * When it was changed last.
   *
   * Evidence: observed (a production client).
   */
  updated_at?: string | null;
  /**
   * Counts changes of the address.
   *
   * Evidence: observed (a production client).
   */
  revision?: number;
}

/**
 * A page of orders.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyProfileOrders {
  /**
   * The orders, in the form of `showExternalOrder`.
   *
   * Evidence: observed (a production client).
   */
  items: LegacyProfileOrder[];
  /**
   * Where the page stands.
   *
   * Evidence: observed (a production client).
   */
  pagination_info?: LegacyPageInfo;
}

/**
 * An order of a profile, as far as it leads to the order itself. Further members are those of `showExternalOrder`.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyProfileOrder {
  /**
   * NewStore's id of the order.
   *
   * Evidence: observed (a production client).
   */
  order_uuid?: string;
  /**
   * NewStore's order number for people.
   *
   * Evidence: observed (a production client).
   */
  order_id?: string;
  /**
   * The number given at injection.
   *
   * Evidence: observed (a production client).
   */
  external_order_id?: string;
  /**
   * NewStore's id of the customer.
   *
   * Evidence: observed (a production client).
   */
  customer_uuid?: string;
  /**
   * Label of the channel.
   *
   * Evidence: observed (a production client).
   */
  channel?: string | null;
  /**
   * Kind of the channel.
   *
   * Evidence: observed (a production client).
   */
  channel_type?: "web" | "store" | (string & {}) | null;
  /**
   * When the order came into NewStore.
   *
   * Evidence: observed (a production client).
   */
  created_at?: string;
  /**
   * Status, as a label for people.
   *
   * Evidence: observed (a production client).
   */
  status_label?: string | null;
}

/** Query parameters of `listProfiles`. */
export interface ListProfilesQuery {
  /**
   * Search term. Matches part of the e-mail, the full name or the phone number, or the whole of `id` or
   * `display_id`. Without it all profiles are listed.
   */
  q?: string | undefined;
  /**
   * Order of the results. Its syntax is not stated; the previous generation took a field and a direction with a pipe
   * between them, as in `email|asc`.
   */
  sort?: string | undefined;
  /**
   * How many profiles to skip. Fails past 10,000.
   *
   * Minimum 0. Format: int32. Default: `0`.
   */
  offset?: number | undefined;
  /**
   * Size of a page.
   *
   * Minimum 1. Maximum 500. Format: int32. Default: `10`.
   */
  count?: number | undefined;
}

/** Path parameters of `showProfile`. */
export interface ShowProfilePath {
  /** Id of the profile. */
  profile_id: string;
}

/** Path parameters of `createProfileDeletionRequest`. */
export interface CreateProfileDeletionRequestPath {
  /** Id of the profile. */
  profile_id: string;
}

/** Path parameters of `updateProfile`. */
export interface UpdateProfilePath {
  /** Id of the profile. */
  profile_id: string;
}

/** Path parameters of `listAddresses`. */
export interface ListAddressesPath {
  /** Id of the profile. */
  profile_id: string;
}

/** Query parameters of `listAddresses`. */
export interface ListAddressesQuery {
  /**
   * How many addresses to skip.
   *
   * Minimum 0. Format: int64. Default: `0`.
   */
  offset?: number | undefined;
  /**
   * Size of a page.
   *
   * Minimum 1. Maximum 1000. Format: int64. Default: `10`.
   */
  count?: number | undefined;
}

/** Path parameters of `createOrShowAddress`. */
export interface CreateOrShowAddressPath {
  /** Id of the profile. */
  profile_id: string;
}

/** Path parameters of `showAddress`. */
export interface ShowAddressPath {
  /** Id of the profile. */
  profile_id: string;
  /** Id of the address, valid only together with its profile. */
  address_id: string;
}

/** Path parameters of `updateAddress`. */
export interface UpdateAddressPath {
  /** Id of the profile. */
  profile_id: string;
  /** Id of the address, valid only together with its profile. */
  address_id: string;
}

/** Path parameters of `destroyAddress`. */
export interface DestroyAddressPath {
  /** Id of the profile. */
  profile_id: string;
  /** Id of the address, valid only together with its profile. */
  address_id: string;
}

/** The bytes, in the media type of the entry. */
export type ShowDataResponse = Uint8Array;

/** Path parameters of `showData`. */
export interface ShowDataPath {
  /**
   * Id of the stored entry, as `createData` returned it.
   *
   * Pattern:
   * `^NS-[A-Z]{2}-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[8|9|aA|bB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}$`.
   */
  data_id: string;
}

/** Path parameters of `destroyData`. */
export interface DestroyDataPath {
  /**
   * Id of the stored entry, as `createData` returned it.
   *
   * Pattern:
   * `^NS-[A-Z]{2}-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[8|9|aA|bB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}$`.
   */
  data_id: string;
}

/** Query parameters of `createTokensOperations`. */
export interface CreateTokensOperationsQuery {
  /**
   * Direction of the conversion.
   *
   * Default: `"tokenize"`.
   */
  operation?: "tokenize" | "detokenize" | undefined;
}

/** Query parameters of `listLegacyProfiles`. */
export interface ListLegacyProfilesQuery {
  /**
   * What to search for.
   *
   * Evidence: documented (docs.newstore.net: legacy customer profile API).
   */
  q?: string | undefined;
  /**
   * Field and order, with a pipe between them.
   *
   * Evidence: documented (docs.newstore.net: legacy customer profile API).
   */
  sort?: string | undefined;
  /**
   * How many entries to leave out.
   *
   * Minimum 0. Default: `0`.
   *
   * Evidence: documented (docs.newstore.net: legacy customer profile API).
   */
  offset?: number | undefined;
  /**
   * Entries of a page.
   *
   * Minimum 1. Maximum 500. Default: `10`.
   *
   * Evidence: documented (docs.newstore.net: legacy customer profile API).
   */
  count?: number | undefined;
}

/** Path parameters of `showLegacyProfile`. */
export interface ShowLegacyProfilePath {
  /**
   * Id of the profile.
   *
   * Evidence: observed (a production client).
   */
  id: string;
}

/** Path parameters of `listLegacyProfileOrders`. */
export interface ListLegacyProfileOrdersPath {
  /**
   * Id of the profile.
   *
   * Evidence: observed (a production client).
   */
  id: string;
}

/** Query parameters of `listLegacyProfileOrders`. */
export interface ListLegacyProfileOrdersQuery {
  /**
   * How many entries to leave out.
   *
   * Minimum 0. Default: `0`.
   *
   * Evidence: observed (a production client).
   */
  offset?: number | undefined;
  /**
   * Entries of a page.
   *
   * Minimum 1.
   *
   * Evidence: observed (a production client).
   */
  count?: number | undefined;
}

/** What `listProfiles` (`GET /customer/profiles`) takes. */
export interface ListProfilesInput {
  /** Query parameters. */
  query?: ListProfilesQuery | undefined;
}

/** Body of `createOrShowProfile` (`POST /customer/profiles`). */
export type CreateOrShowProfileRequest = CreateProfileRequest;

/** What `createOrShowProfile` (`POST /customer/profiles`) returns. */
export type CreateOrShowProfileResponse = Profile;

/** What `createOrShowProfile` (`POST /customer/profiles`) takes. */
export interface CreateOrShowProfileInput {
  /** The customer to find or create. */
  body: CreateOrShowProfileRequest;
}

/** Body of `createRetrievalBulkEmailProfiles` (`POST /customer/profiles/lookup-bulk-emails`). */
export type CreateRetrievalBulkEmailProfilesRequest = BulkEmailLookupRequest;

/** What `createRetrievalBulkEmailProfiles` (`POST /customer/profiles/lookup-bulk-emails`) returns. */
export type CreateRetrievalBulkEmailProfilesResponse = BulkEmailLookupResponse;

/** What `createRetrievalBulkEmailProfiles` (`POST /customer/profiles/lookup-bulk-emails`) takes. */
export interface CreateRetrievalBulkEmailProfilesInput {
  /** The addresses to look up. */
  body: CreateRetrievalBulkEmailProfilesRequest;
}

/** What `showProfile` (`GET /customer/profiles/{profile_id}`) returns. */
export type ShowProfileResponse = Profile;

/** What `showProfile` (`GET /customer/profiles/{profile_id}`) takes. */
export interface ShowProfileInput {
  /** Values of the path. */
  path: ShowProfilePath;
}

/** Body of `createProfileDeletionRequest` (`POST /customer/profiles/{profile_id}`). */
export type CreateProfileDeletionRequestRequest = ProfileDeletionRequest;

/** What `createProfileDeletionRequest` (`POST /customer/profiles/{profile_id}`) returns. */
export type CreateProfileDeletionRequestResponse = undefined;

/** What `createProfileDeletionRequest` (`POST /customer/profiles/{profile_id}`) takes. */
export interface CreateProfileDeletionRequestInput {
  /** Values of the path. */
  path: CreateProfileDeletionRequestPath;
  /** What to do with the profile. */
  body: CreateProfileDeletionRequestRequest;
}

/** What `updateProfile` (`PATCH /customer/profiles/{profile_id}`) returns. */
export type UpdateProfileResponse = Profile;

/** What `updateProfile` (`PATCH /customer/profiles/{profile_id}`) takes. */
export interface UpdateProfileInput {
  /** Values of the path. */
  path: UpdateProfilePath;
  /** The fields to change and the state they are based on. */
  body: UpdateProfileRequest;
}

/** What `listAddresses` (`GET /customer/profiles/{profile_id}/addresses`) takes. */
export interface ListAddressesInput {
  /** Values of the path. */
  path: ListAddressesPath;
  /** Query parameters. */
  query?: ListAddressesQuery | undefined;
}

/** Body of `createOrShowAddress` (`POST /customer/profiles/{profile_id}/addresses`). */
export type CreateOrShowAddressRequest = CreateAddressRequest;

/** What `createOrShowAddress` (`POST /customer/profiles/{profile_id}/addresses`) returns. */
export type CreateOrShowAddressResponse = Address;

/** What `createOrShowAddress` (`POST /customer/profiles/{profile_id}/addresses`) takes. */
export interface CreateOrShowAddressInput {
  /** Values of the path. */
  path: CreateOrShowAddressPath;
  /** The address to find or add. */
  body: CreateOrShowAddressRequest;
}

/** What `showAddress` (`GET /customer/profiles/{profile_id}/addresses/{address_id}`) returns. */
export type ShowAddressResponse = Address;

/** What `showAddress` (`GET /customer/profiles/{profile_id}/addresses/{address_id}`) takes. */
export interface ShowAddressInput {
  /** Values of the path. */
  path: ShowAddressPath;
}

/** What `updateAddress` (`PATCH /customer/profiles/{profile_id}/addresses/{address_id}`) returns. */
export type UpdateAddressResponse = Address;

/** What `updateAddress` (`PATCH /customer/profiles/{profile_id}/addresses/{address_id}`) takes. */
export interface UpdateAddressInput {
  /** Values of the path. */
  path: UpdateAddressPath;
  /** The fields to change and the state they are based on. */
  body: UpdateAddressRequest;
}

/** What `destroyAddress` (`DELETE /customer/profiles/{profile_id}/addresses/{address_id}`) returns. */
export type DestroyAddressResponse = undefined;

/** What `destroyAddress` (`DELETE /customer/profiles/{profile_id}/addresses/{address_id}`) takes. */
export interface DestroyAddressInput {
  /** Values of the path. */
  path: DestroyAddressPath;
}

/** What `createData` (`POST /customer/data`) takes. */
export interface CreateDataInput {
  /** What to store, and for how long. */
  body: CreateDataRequest;
}

/** What `showData` (`GET /customer/data/{data_id}`) takes. */
export interface ShowDataInput {
  /** Values of the path. */
  path: ShowDataPath;
}

/** What `destroyData` (`DELETE /customer/data/{data_id}`) returns. */
export type DestroyDataResponse = undefined;

/** What `destroyData` (`DELETE /customer/data/{data_id}`) takes. */
export interface DestroyDataInput {
  /** Values of the path. */
  path: DestroyDataPath;
}

/** Body of `createTokensOperations` (`POST /customer/tokens`). */
export type CreateTokensOperationsRequest = TokensRequest;

/** What `createTokensOperations` (`POST /customer/tokens`) returns. */
export type CreateTokensOperationsResponse = TokensResponse;

/** What `createTokensOperations` (`POST /customer/tokens`) takes. */
export interface CreateTokensOperationsInput {
  /** Query parameters. */
  query?: CreateTokensOperationsQuery | undefined;
  /** The values or tokens to convert. */
  body: CreateTokensOperationsRequest;
}

/** What `showCustomerConfiguration` (`GET /customer/config`) returns. */
export type ShowCustomerConfigurationResponse = CustomerConfiguration;

/** What `showCustomerConfiguration` (`GET /customer/config`) takes. */
export type ShowCustomerConfigurationInput = Record<string, never>;

/** What `updateCustomerConfiguration` (`PATCH /customer/config`) returns. */
export type UpdateCustomerConfigurationResponse = CustomerConfiguration;

/** What `updateCustomerConfiguration` (`PATCH /customer/config`) takes. */
export interface UpdateCustomerConfigurationInput {
  /** The settings to change. */
  body: UpdateCustomerConfigurationRequest;
}

/** What `listLegacyProfiles` (`GET /v0/d/consumer_profiles`) returns. */
export type ListLegacyProfilesResponse = LegacyProfileList;

/** What `listLegacyProfiles` (`GET /v0/d/consumer_profiles`) takes. */
export interface ListLegacyProfilesInput {
  /** Query parameters. */
  query?: ListLegacyProfilesQuery | undefined;
}

/** What `showLegacyProfile` (`GET /v0/d/consumer_profiles/{id}`) returns. */
export type ShowLegacyProfileResponse = LegacyProfile;

/** What `showLegacyProfile` (`GET /v0/d/consumer_profiles/{id}`) takes. */
export interface ShowLegacyProfileInput {
  /** Values of the path. */
  path: ShowLegacyProfilePath;
}

/** What `listLegacyProfileOrders` (`GET /v0/d/consumer_profiles/{id}/orders`) returns. */
export type ListLegacyProfileOrdersResponse = LegacyProfileOrders;

/** What `listLegacyProfileOrders` (`GET /v0/d/consumer_profiles/{id}/orders`) takes. */
export interface ListLegacyProfileOrdersInput {
  /** Values of the path. */
  path: ListLegacyProfileOrdersPath;
  /** Query parameters. */
  query?: ListLegacyProfileOrdersQuery | undefined;
}
