import { describe, expect, it } from "vitest";
import { operations as customers } from "../../generated/customer-profile/operations.js";
import { operations as stores } from "../../generated/stores/operations.js";
import { operations as token } from "../../generated/token/operations.js";
import type { OperationDescriptor } from "../../src/core/operation.js";
import { driftOf, refusalsOf } from "./against-contract.js";

const LONG_ID = "NS-EU-01J0ABCDEF0123456789ABCDEF-01J0ABCDEG0123456789ABCDEF";

const profile = {
  id: LONG_ID,
  display_id: "KXPT4RWN2",
  email: "robin.sample@example.org",
  full_name: "Robin Sample",
  first_name: "Robin",
  last_name: "Sample",
  phone_number: "+4930123456",
  store_id: "US01",
  created_by: "associate-7",
  extended_attributes: { loyalty_id: { data_type: "string", value: "0123456789" } },
  created_at: "2026-02-03T09:15:00.123456789Z",
  updated_at: "2026-02-03T09:15:00.123456789Z",
};

// docs/platform/customer-profile.md#profile: present, yet null or empty where only an e-mail was given.
const bare = {
  ...profile,
  id: "3f0c2a54-8d1b-4e6f-9a77-5b2c1d0e4f11",
  ...{ full_name: null, first_name: null, last_name: "", phone_number: null, store_id: null, created_by: "" },
  extended_attributes: {},
};

const address = {
  id: LONG_ID,
  country_code: "DE",
  created_at: "2026-02-03T09:15:00Z",
  updated_at: "2026-02-03T09:15:00Z",
};

const store = {
  id: "f9ab99c2-d4ba-4752-ac9b-20e5cbeba82a",
  tenant: "acme",
  country_code: "AT",
  multi_cashbox: false,
  config: { timezone: "Europe/Vienna", report_types: ["month-report"], auto_report_types: [] },
};

const cashbox = {
  id: "acme-f9ab99c2-1",
  store_id: store.id,
  tenant: "acme",
  state: "activated",
  activated_at: "2026-01-01T00:00:00+00:00",
  fiscal_provider_id: "fiskaltrust-at",
  config: { queue: 1 },
};

const page = { count: 2, offset: 0, total: 2 };

const responses: [OperationDescriptor, string, unknown][] = [
  [
    customers.listProfiles,
    "with profiles that have everything or an e-mail only",
    { profiles: [profile, bare], pagination_info: page },
  ],
  [customers.createOrShowProfile, "with members that nobody knows yet", { ...profile, segment: "vip" }],
  [customers.showProfile, "without extended attributes", { ...bare, extended_attributes: null }],
  [
    customers.createRetrievalBulkEmailProfiles,
    "with one e-mail twice",
    {
      results: [
        { email: bare.email, id: bare.id },
        { email: bare.email, id: LONG_ID },
      ],
    },
  ],
  [
    customers.listAddresses,
    "with an address that is a country only",
    { addresses: [address], pagination_info: { ...page, count: 1, total: 1 } },
  ],
  [
    customers.createOrShowAddress,
    "with all lines",
    {
      ...address,
      full_name: "Robin Sample",
      company_name: "Sample Ltd",
      address_line_1: "1 High Street",
      address_line_2: "",
      city: "Berlin",
      state: "BE",
      zip_code: "10115",
      contact_phone: "+4930123456",
    },
  ],
  [customers.createData, "with an id of the region", { id: "NS-EU-a5548746-acc1-4d75-81b9-72aec2bfebb7" }],
  [
    customers.createTokensOperations,
    "partly failed",
    { data: { key1: "john.doe@example.org" }, errors: { key2: "token_not_found_error" } },
  ],
  [
    customers.showCustomerConfiguration,
    "with a CRM",
    {
      byo_crm: { enabled: true, url: "https://crm.example.com", api_token: "some-token" },
      first_and_last_name_enabled: true,
      nom_consumer_profiles_merge: false,
    },
  ],
  [stores.listStores, "of a last page", { items: [store] }],
  [stores.listStores, "of a page between", { items: [{ ...store, cashboxes: [cashbox] }], next_page_key: "key" }],
  [
    stores.showStore,
    "with values that the platform added since",
    {
      ...store,
      config: { ...store.config, timezone: "Europe/Atlantis", report_types: ["week-report"] },
      cashboxes: [{ ...cashbox, fiscal_provider_id: "newstore-xx", state: "broken" }],
    },
  ],
  [stores.showLegacyStore, "with coordinates only", { physical_address: { latitude: 40.7, longitude: -73.9 } }],
  [
    token.createAccessToken,
    "with all that Keycloak may add",
    {
      access_token: "aaa.bbb.ccc",
      expires_in: 300,
      token_type: "Bearer",
      scope: "profile email",
      refresh_expires_in: 0,
      "not-before-policy": 0,
    },
  ],
  [token.createAccessToken, "with the token only", { access_token: "aaa.bbb.ccc" }],
  [
    token.createPasswordToken,
    "as clients read it",
    { access_token: "aaa.bbb.ccc", refresh_token: "r", expires_in: 86_400, scope: "openid", token_type: "Bearer" },
  ],
];

describe("a response of customers, stores and tokens", () => {
  it.each(responses.map(([operation, about, data]) => [operation.id, about, operation, data] as const))(
    "of %s %s is no drift",
    async (_id, _about, operation, data) => {
      expect(await driftOf(operation, data)).toEqual([]);
    },
  );

  it("that lacks what is always there is drift", async () => {
    const { id: _, ...without } = profile;
    expect(await driftOf(customers.showProfile, without)).toEqual([expect.stringMatching(/^id: /)]);
    expect(await driftOf(stores.listStores, { next_page_key: "key" })).toEqual([expect.stringMatching(/^items: /)]);
  });
});

const path = { profile_id: LONG_ID };
const lastUpdated = { last_updated_at: profile.updated_at };

const accepted: [OperationDescriptor, string, object][] = [
  [customers.listProfiles, "the largest page", { query: { q: "robin", count: 500, offset: 9_500, sort: "email|asc" } }],
  [customers.createOrShowProfile, "an e-mail only", { body: { email: "robin.sample@example.org" } }],
  [
    customers.createOrShowProfile,
    "both parts of a name",
    { body: { email: "r@example.org", first_name: "Robin", last_name: "Sample" } },
  ],
  [
    customers.createOrShowProfile,
    "a whole name beside empty parts",
    { body: { email: "r@example.org", full_name: "Robin Sample", first_name: "", last_name: "" } },
  ],
  [
    customers.updateProfile,
    "the time that was read, to the nanosecond",
    { path, body: { ...lastUpdated, phone_number: "" } },
  ],
  [customers.createProfileDeletionRequest, "the one operation", { path, body: { operation: "delete" } }],
  [
    customers.createRetrievalBulkEmailProfiles,
    "1,000 addresses",
    { body: { emails: Array.from({ length: 1_000 }, (_, i) => `${i}@example.org`) } },
  ],
  [customers.createOrShowAddress, "a country only", { path, body: { country_code: "DE" } }],
  [
    customers.createData,
    "a time to live in days",
    { body: { content: "aGVsbG8=", content_type: "text/plain", ttl: 30 } },
  ],
  [
    customers.createTokensOperations,
    "values of any type, since none is stated",
    { query: { operation: "tokenize" }, body: { data: { phone: "+4930123456", born: 1990 } } },
  ],
  [
    customers.updateCustomerConfiguration,
    "a token that is to be cleared",
    { body: { byo_crm: { enabled: false, api_token: "", url: "" } } },
  ],
  [
    stores.listStores,
    "several countries",
    { query: { limit: 100, country_codes: ["AT", "DE"], include_cashboxes: true } },
  ],
  [
    stores.updateStore,
    "a configuration of any form",
    { path: { storeId: "US01" }, body: { country_code: "AT", config: { anything: 1 } } },
  ],
  [
    token.createAccessToken,
    "credentials in the form",
    {
      path: { tenant: "acme" },
      body: {
        grant_type: "client_credentials",
        client_id: "a",
        client_secret: "b",
        scope: "customer:profile:read some:new:scope",
      },
    },
  ],
  [
    token.createAccessToken,
    "credentials elsewhere",
    { path: { tenant: "acme" }, body: { grant_type: "client_credentials" } },
  ],
];

const refused: [OperationDescriptor, string, object, string][] = [
  [customers.listProfiles, "a page above 500", { query: { count: 501 } }, "query.count"],
  [customers.createOrShowProfile, "no e-mail", { body: { full_name: "Robin Sample" } }, "body.email"],
  [
    customers.createOrShowProfile,
    "both styles of name",
    { body: { email: "r@example.org", full_name: "Robin Sample", last_name: "Sample" } },
    "body.full_name",
  ],
  [
    customers.createOrShowProfile,
    "a name of 257 characters",
    { body: { email: "r@example.org", full_name: "x".repeat(257) } },
    "body.full_name",
  ],
  [customers.updateProfile, "no state it is based on", { path, body: { full_name: "Robin" } }, "body.last_updated_at"],
  [
    customers.updateProfile,
    "both styles of name",
    { path, body: { ...lastUpdated, full_name: "Robin Sample", first_name: "Robin" } },
    "body.full_name",
  ],
  [
    customers.createRetrievalBulkEmailProfiles,
    "1,001 addresses",
    { body: { emails: Array.from({ length: 1_001 }, (_, i) => `${i}@example.org`) } },
    "body.emails",
  ],
  [customers.createOrShowAddress, "no country", { path, body: { city: "Berlin" } }, "body.country_code"],
  [customers.listAddresses, "a page above 1,000", { path, query: { count: 1_001 } }, "query.count"],
  [customers.showData, "an id of another form", { path: { data_id: "a5548746" } }, "path.data_id"],
  [customers.createTokensOperations, "nothing to convert", { body: { data: {} } }, "body.data"],
  [stores.listStores, "no page size", { query: {} }, "query.limit"],
  [stores.updateStore, "no country", { path: { storeId: "US01" }, body: { description: "Graz" } }, "body.country_code"],
  [
    token.createPasswordToken,
    "another grant",
    { body: { grant_type: "client_credentials", username: "a", password: "b" } },
    "body.grant_type",
  ],
];

describe("a request about customers, stores and tokens", () => {
  it.each(accepted.map(([operation, about, input]) => [operation.id, about, operation, input] as const))(
    "%s with %s is sent",
    async (_id, _about, operation, input) => {
      expect(await refusalsOf(operation, input)).toEqual([]);
    },
  );

  it.each(refused.map(([operation, about, input, place]) => [operation.id, about, operation, input, place] as const))(
    "%s with %s is not sent",
    async (_id, _about, operation, input, place) => {
      expect(await refusalsOf(operation, input)).toEqual([place]);
    },
  );
});
