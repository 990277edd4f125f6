// Generated from openapi/customer-profile.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";
import { ExtendedAttributeSchema } from "../common/schemas.js";

export { ExtendedAttributeSchema, ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

/** Schema of {@link types.ExtendedAttributeValue | ExtendedAttributeValue}, as zod checks it in requests: types, presence and every limit. */
export const ExtendedAttributeValueSchema: z.ZodType<types.ExtendedAttributeValue> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ data_type: z.string(), value: z.string() }))() as z.ZodType<types.ExtendedAttributeValue>;

/** Schema of {@link types.PaginationInfo | PaginationInfo}, as zod checks it in responses: types and presence only. */
export const PaginationInfoSchema: z.ZodType<types.PaginationInfo> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ count: z.number(), offset: z.number(), total: z.number() }))() as z.ZodType<types.PaginationInfo>;

/** Schema of {@link types.Profile | Profile}, as zod checks it in responses: types and presence only. */
export const ProfileSchema: z.ZodType<types.Profile> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    display_id: z.string(),
    email: z.string(),
    full_name: z.string().nullable(),
    first_name: z.string().nullable(),
    last_name: z.string().nullable(),
    phone_number: z.string().nullable(),
    store_id: z.string().nullable(),
    created_by: z.string().nullable(),
    extended_attributes: z.object({}).catchall(ExtendedAttributeValueSchema).nullable(),
    created_at: z.string(),
    updated_at: z.string(),
  }))() as z.ZodType<types.Profile>;

/** Schema of {@link types.ListProfilesResponse | ListProfilesResponse}, as zod checks it in responses: types and presence only. */
export const ListProfilesResponseSchema: z.ZodType<types.ListProfilesResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    pagination_info: PaginationInfoSchema,
    profiles: z.array(ProfileSchema),
  }))() as z.ZodType<types.ListProfilesResponse>;

/** Schema of {@link types.CreateProfileRequest | CreateProfileRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateProfileRequestSchema: z.ZodType<types.CreateProfileRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    email: z.string(),
    full_name: z.string().check(checks.maxLength(256)).optional(),
    first_name: z.string().optional(),
    last_name: z.string().optional(),
    phone_number: z.string().optional(),
    store_id: z.string().optional(),
    created_by: z.string().optional(),
    extended_attributes: z.object({}).catchall(ExtendedAttributeValueSchema).optional(),
  }))() as z.ZodType<types.CreateProfileRequest>;

/** Schema of {@link types.UpdateProfileRequest | UpdateProfileRequest}, as zod checks it in requests: types, presence and every limit. */
export const UpdateProfileRequestSchema: z.ZodType<types.UpdateProfileRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    last_updated_at: z.string().check(checks.dateTime()),
    email: z.string().optional(),
    full_name: z.string().check(checks.maxLength(256)).optional(),
    first_name: z.string().optional(),
    last_name: z.string().optional(),
    phone_number: z.string().optional(),
    store_id: z.string().optional(),
    created_by: z.string().optional(),
    extended_attributes: z.object({}).catchall(ExtendedAttributeValueSchema).optional(),
  }))() as z.ZodType<types.UpdateProfileRequest>;

/** Schema of {@link types.ProfileDeletionRequest | ProfileDeletionRequest}, as zod checks it in requests: types, presence and every limit. */
export const ProfileDeletionRequestSchema: z.ZodType<types.ProfileDeletionRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ operation: z.string() }))() as z.ZodType<types.ProfileDeletionRequest>;

/** Schema of {@link types.BulkEmailLookupRequest | BulkEmailLookupRequest}, as zod checks it in requests: types, presence and every limit. */
export const BulkEmailLookupRequestSchema: z.ZodType<types.BulkEmailLookupRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    emails: z.array(z.string()).check(checks.maxItems(1000)),
  }))() as z.ZodType<types.BulkEmailLookupRequest>;

/** Schema of {@link types.BulkEmailLookupMatch | BulkEmailLookupMatch}, as zod checks it in responses: types and presence only. */
export const BulkEmailLookupMatchSchema: z.ZodType<types.BulkEmailLookupMatch> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ email: z.string(), id: z.string() }))() as z.ZodType<types.BulkEmailLookupMatch>;

/** Schema of {@link types.BulkEmailLookupResponse | BulkEmailLookupResponse}, as zod checks it in responses: types and presence only. */
export const BulkEmailLookupResponseSchema: z.ZodType<types.BulkEmailLookupResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ results: z.array(BulkEmailLookupMatchSchema) }))() as z.ZodType<types.BulkEmailLookupResponse>;

/** Schema of {@link types.Address | Address}, as zod checks it in responses: types and presence only. */
export const AddressSchema: z.ZodType<types.Address> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    country_code: z.string(),
    created_at: z.string(),
    updated_at: z.string(),
    full_name: z.string().optional(),
    company_name: z.string().optional(),
    address_line_1: z.string().optional(),
    address_line_2: z.string().optional(),
    zip_code: z.string().optional(),
    city: z.string().optional(),
    state: z.string().optional(),
    contact_phone: z.string().optional(),
  }))() as z.ZodType<types.Address>;

/** Schema of {@link types.ListAddressesResponse | ListAddressesResponse}, as zod checks it in responses: types and presence only. */
export const ListAddressesResponseSchema: z.ZodType<types.ListAddressesResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    addresses: z.array(AddressSchema),
    pagination_info: PaginationInfoSchema,
  }))() as z.ZodType<types.ListAddressesResponse>;

/** Schema of {@link types.CreateAddressRequest | CreateAddressRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateAddressRequestSchema: z.ZodType<types.CreateAddressRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    country_code: z.string(),
    full_name: z.string().optional(),
    company_name: z.string().optional(),
    address_line_1: z.string().optional(),
    address_line_2: z.string().optional(),
    zip_code: z.string().optional(),
    city: z.string().optional(),
    state: z.string().optional(),
    contact_phone: z.string().optional(),
  }))() as z.ZodType<types.CreateAddressRequest>;

/** Schema of {@link types.UpdateAddressRequest | UpdateAddressRequest}, as zod checks it in requests: types, presence and every limit. */
export const UpdateAddressRequestSchema: z.ZodType<types.UpdateAddressRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    last_updated_at: z.string().check(checks.dateTime()),
    full_name: z.string().optional(),
    company_name: z.string().optional(),
    address_line_1: z.string().optional(),
    address_line_2: z.string().optional(),
    zip_code: z.string().optional(),
    city: z.string().optional(),
    state: z.string().optional(),
    country_code: z.string().optional(),
    contact_phone: z.string().optional(),
  }))() as z.ZodType<types.UpdateAddressRequest>;

/** Schema of {@link types.CreateDataRequest | CreateDataRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateDataRequestSchema: z.ZodType<types.CreateDataRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    content: z.string(),
    content_type: z.string(),
    ttl: z.number().check(checks.integer()).optional(),
  }))() as z.ZodType<types.CreateDataRequest>;

/** Schema of {@link types.CreateDataResponse | CreateDataResponse}, as zod checks it in responses: types and presence only. */
export const CreateDataResponseSchema: z.ZodType<types.CreateDataResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateDataResponse>;

/** Schema of {@link types.TokensRequest | TokensRequest}, as zod checks it in requests: types, presence and every limit. */
export const TokensRequestSchema: z.ZodType<types.TokensRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ data: z.looseObject({}).check(checks.propertyCount(1, 25)) }))() as z.ZodType<types.TokensRequest>;

/** Schema of {@link types.TokensResponse | TokensResponse}, as zod checks it in responses: types and presence only. */
export const TokensResponseSchema: z.ZodType<types.TokensResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    data: z.object({}).catchall(z.string()),
    errors: z.object({}).catchall(z.string()),
  }))() as z.ZodType<types.TokensResponse>;

/** Schema of {@link types.ByoCrmSettings | ByoCrmSettings}, as zod checks it in responses: types and presence only. */
export const ByoCrmSettingsSchema: z.ZodType<types.ByoCrmSettings> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ api_token: z.string(), enabled: z.boolean(), url: z.string() }))() as z.ZodType<types.ByoCrmSettings>;

/** Schema of {@link types.UpdateByoCrmSettings | UpdateByoCrmSettings}, as zod checks it in requests: types, presence and every limit. */
export const UpdateByoCrmSettingsSchema: z.ZodType<types.UpdateByoCrmSettings> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    api_token: z.string().optional(),
    enabled: z.boolean().optional(),
    url: z.string().optional(),
  }))() as z.ZodType<types.UpdateByoCrmSettings>;

/** Schema of {@link types.CustomerConfiguration | CustomerConfiguration}, as zod checks it in responses: types and presence only. */
export const CustomerConfigurationSchema: z.ZodType<types.CustomerConfiguration> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    byo_crm: ByoCrmSettingsSchema,
    first_and_last_name_enabled: z.boolean(),
    nom_consumer_profiles_merge: z.boolean(),
  }))() as z.ZodType<types.CustomerConfiguration>;

/** Schema of {@link types.UpdateCustomerConfigurationRequest | UpdateCustomerConfigurationRequest}, as zod checks it in requests: types, presence and every limit. */
export const UpdateCustomerConfigurationRequestSchema: z.ZodType<types.UpdateCustomerConfigurationRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      byo_crm: UpdateByoCrmSettingsSchema.optional(),
      first_and_last_name_enabled: z.boolean().optional(),
      nom_consumer_profiles_merge: z.boolean().optional(),
    }))() as z.ZodType<types.UpdateCustomerConfigurationRequest>;

/** Schema of {@link types.LegacyPageInfo | LegacyPageInfo}, as zod checks it in responses: types and presence only. */
export const LegacyPageInfoSchema: z.ZodType<types.LegacyPageInfo> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    count: z.number().optional(),
    offset: z.number().optional(),
    total: z.number().optional(),
  }))() as z.ZodType<types.LegacyPageInfo>;

/** Schema of {@link types.LegacyAddress | LegacyAddress}, as zod checks it in responses: types and presence only. */
export const LegacyAddressSchema: z.ZodType<types.LegacyAddress> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    type: z.string().nullable().optional(),
    company: z.string().nullable().optional(),
    first_name: z.string().nullable().optional(),
    last_name: z.string().nullable().optional(),
    address_1: z.string().nullable().optional(),
    address_2: z.string().nullable().optional(),
    address_line_1: z.string().nullable().optional(),
    address_line_2: z.string().nullable().optional(),
    zip_code: z.string().nullable().optional(),
    city: z.string().nullable().optional(),
    state: z.string().nullable().optional(),
    country_code: z.string().nullable().optional(),
    contact_phone: z.string().nullable().optional(),
    created_at: z.string().nullable().optional(),
    updated_at: z.string().nullable().optional(),
    revision: z.number().optional(),
  }))() as z.ZodType<types.LegacyAddress>;

/** Schema of {@link types.LegacyProfile | LegacyProfile}, as zod checks it in responses: types and presence only. */
export const LegacyProfileSchema: z.ZodType<types.LegacyProfile> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    email: z.string().nullable().optional(),
    first_name: z.string().nullable().optional(),
    last_name: z.string().nullable().optional(),
    phone_number: z.string().nullable().optional(),
    country_code: z.string().nullable().optional(),
    addresses: z.array(LegacyAddressSchema).nullable().optional(),
    extended_attributes: z.array(ExtendedAttributeSchema).nullable().optional(),
    created_at: z.string().optional(),
    updated_at: z.string().optional(),
    created_by: z.string().nullable().optional(),
    created_by_name: z.string().nullable().optional(),
    store_id: z.string().nullable().optional(),
    store_name: z.string().nullable().optional(),
    revision: z.number().optional(),
  }))() as z.ZodType<types.LegacyProfile>;

/** Schema of {@link types.LegacyProfileList | LegacyProfileList}, as zod checks it in responses: types and presence only. */
export const LegacyProfileListSchema: z.ZodType<types.LegacyProfileList> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    items: z.array(LegacyProfileSchema),
    pagination_info: LegacyPageInfoSchema.optional(),
    field_ranges: z.looseObject({}).nullable().optional(),
  }))() as z.ZodType<types.LegacyProfileList>;

/** Schema of {@link types.LegacyProfileOrder | LegacyProfileOrder}, as zod checks it in responses: types and presence only. */
export const LegacyProfileOrderSchema: z.ZodType<types.LegacyProfileOrder> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    order_uuid: z.string().optional(),
    order_id: z.string().optional(),
    external_order_id: z.string().optional(),
    customer_uuid: z.string().optional(),
    channel: z.string().nullable().optional(),
    channel_type: z.string().nullable().optional(),
    created_at: z.string().optional(),
    status_label: z.string().nullable().optional(),
  }))() as z.ZodType<types.LegacyProfileOrder>;

/** Schema of {@link types.LegacyProfileOrders | LegacyProfileOrders}, as zod checks it in responses: types and presence only. */
export const LegacyProfileOrdersSchema: z.ZodType<types.LegacyProfileOrders> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    items: z.array(LegacyProfileOrderSchema),
    pagination_info: LegacyPageInfoSchema.optional(),
  }))() as z.ZodType<types.LegacyProfileOrders>;

/** Schema of {@link types.ListProfilesQuery | ListProfilesQuery}, as zod checks it in requests: types, presence and every limit. */
export const ListProfilesQuerySchema: z.ZodType<types.ListProfilesQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    q: z.string().optional(),
    sort: z.string().optional(),
    offset: z.number().check(checks.integer()).gte(0).optional(),
    count: z.number().check(checks.integer()).gte(1).lte(500).optional(),
  }))() as z.ZodType<types.ListProfilesQuery>;

/** Schema of {@link types.ShowProfilePath | ShowProfilePath}, as zod checks it in requests: types, presence and every limit. */
export const ShowProfilePathSchema: z.ZodType<types.ShowProfilePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ profile_id: z.string() }))() as z.ZodType<types.ShowProfilePath>;

/** Schema of {@link types.CreateProfileDeletionRequestPath | CreateProfileDeletionRequestPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateProfileDeletionRequestPathSchema: z.ZodType<types.CreateProfileDeletionRequestPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ profile_id: z.string() }))() as z.ZodType<types.CreateProfileDeletionRequestPath>;

/** Schema of {@link types.UpdateProfilePath | UpdateProfilePath}, as zod checks it in requests: types, presence and every limit. */
export const UpdateProfilePathSchema: z.ZodType<types.UpdateProfilePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ profile_id: z.string() }))() as z.ZodType<types.UpdateProfilePath>;

/** Schema of {@link types.ListAddressesPath | ListAddressesPath}, as zod checks it in requests: types, presence and every limit. */
export const ListAddressesPathSchema: z.ZodType<types.ListAddressesPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ profile_id: z.string() }))() as z.ZodType<types.ListAddressesPath>;

/** Schema of {@link types.ListAddressesQuery | ListAddressesQuery}, as zod checks it in requests: types, presence and every limit. */
export const ListAddressesQuerySchema: z.ZodType<types.ListAddressesQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    offset: z.number().check(checks.integer()).gte(0).optional(),
    count: z.number().check(checks.integer()).gte(1).lte(1000).optional(),
  }))() as z.ZodType<types.ListAddressesQuery>;

/** Schema of {@link types.CreateOrShowAddressPath | CreateOrShowAddressPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateOrShowAddressPathSchema: z.ZodType<types.CreateOrShowAddressPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ profile_id: z.string() }))() as z.ZodType<types.CreateOrShowAddressPath>;

/** Schema of {@link types.ShowAddressPath | ShowAddressPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowAddressPathSchema: z.ZodType<types.ShowAddressPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ profile_id: z.string(), address_id: z.string() }))() as z.ZodType<types.ShowAddressPath>;

/** Schema of {@link types.UpdateAddressPath | UpdateAddressPath}, as zod checks it in requests: types, presence and every limit. */
export const UpdateAddressPathSchema: z.ZodType<types.UpdateAddressPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ profile_id: z.string(), address_id: z.string() }))() as z.ZodType<types.UpdateAddressPath>;

/** Schema of {@link types.DestroyAddressPath | DestroyAddressPath}, as zod checks it in requests: types, presence and every limit. */
export const DestroyAddressPathSchema: z.ZodType<types.DestroyAddressPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ profile_id: z.string(), address_id: z.string() }))() as z.ZodType<types.DestroyAddressPath>;

/** Schema of {@link types.ShowDataResponse | ShowDataResponse}, as zod checks it in responses: types and presence only. */
export const ShowDataResponseSchema: z.ZodType<types.ShowDataResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.union([z.string(), z.instanceof(Uint8Array)]))() as z.ZodType<types.ShowDataResponse>;

/** Schema of {@link types.ShowDataPath | ShowDataPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowDataPathSchema: z.ZodType<types.ShowDataPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    data_id: z
      .string()
      .regex(/^NS-[A-Z]{2}-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[8|9|aA|bB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}$/u),
  }))() as z.ZodType<types.ShowDataPath>;

/** Schema of {@link types.DestroyDataPath | DestroyDataPath}, as zod checks it in requests: types, presence and every limit. */
export const DestroyDataPathSchema: z.ZodType<types.DestroyDataPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    data_id: z
      .string()
      .regex(/^NS-[A-Z]{2}-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[8|9|aA|bB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}$/u),
  }))() as z.ZodType<types.DestroyDataPath>;

/** Schema of {@link types.CreateTokensOperationsQuery | CreateTokensOperationsQuery}, as zod checks it in requests: types, presence and every limit. */
export const CreateTokensOperationsQuerySchema: z.ZodType<types.CreateTokensOperationsQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      operation: z.enum(["tokenize", "detokenize"]).optional(),
    }))() as z.ZodType<types.CreateTokensOperationsQuery>;

/** Schema of {@link types.ListLegacyProfilesQuery | ListLegacyProfilesQuery}, as zod checks it in requests: types, presence and every limit. */
export const ListLegacyProfilesQuerySchema: z.ZodType<types.ListLegacyProfilesQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    q: z.string().optional(),
    sort: z.string().optional(),
    offset: z.number().check(checks.integer()).gte(0).optional(),
    count: z.number().check(checks.integer()).gte(1).lte(500).optional(),
  }))() as z.ZodType<types.ListLegacyProfilesQuery>;

/** Schema of {@link types.ShowLegacyProfilePath | ShowLegacyProfilePath}, as zod checks it in requests: types, presence and every limit. */
export const ShowLegacyProfilePathSchema: z.ZodType<types.ShowLegacyProfilePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.ShowLegacyProfilePath>;

/** Schema of {@link types.ListLegacyProfileOrdersPath | ListLegacyProfileOrdersPath}, as zod checks it in requests: types, presence and every limit. */
export const ListLegacyProfileOrdersPathSchema: z.ZodType<types.ListLegacyProfileOrdersPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.ListLegacyProfileOrdersPath>;

/** Schema of {@link types.ListLegacyProfileOrdersQuery | ListLegacyProfileOrdersQuery}, as zod checks it in requests: types, presence and every limit. */
export const ListLegacyProfileOrdersQuerySchema: z.ZodType<types.ListLegacyProfileOrdersQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      offset: z.number().check(checks.integer()).gte(0).optional(),
      count: z.number().check(checks.integer()).gte(1).optional(),
    }))() as z.ZodType<types.ListLegacyProfileOrdersQuery>;
