import { listProfiles } from "../../../generated/customer-profile/operations.js";
import type {
  CreateOrShowProfileRequest,
  CreateRetrievalBulkEmailProfilesRequest,
  UpdateCustomerConfigurationRequest,
  UpdateProfileRequest,
} from "../../../generated/customer-profile/types.js";
import { createProfile, nameOf } from "../flows/profiles.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import { numberOf, pageOf } from "../rules/page.js";
import { isE164 } from "../rules/phone.js";
import { checkNewest, profileOf } from "../rules/profile-checks.js";
import type { SandboxProfile } from "../state/customers.js";
import { profileBody, sortProfiles } from "../views/profile.js";
import type { Received } from "./received.js";

const { pagination } = listProfiles;
/** docs/platform/customer-profile.md#list: beyond this the list responds with errors. */
const MAX_LISTED = (pagination?.style === "offset" ? pagination.maxOffset : undefined) ?? Number.POSITIVE_INFINITY;
/** When a deletion is carried out is UNKNOWN (docs/platform/customer-profile.md#deletion). */
const DELETION_DELAY_MS = 60_000;

/** Customers, and how the tenant keeps them. */
export const customerProfileHandlers: Handlers = {
  listProfiles: ({ query }, world) => {
    const offset = numberOf(query, "offset", 0);
    const count = numberOf(query, "count", 10);
    if (offset + count > MAX_LISTED) {
      throw new SandboxProblem(400, "bad_request", `Paging ends at ${MAX_LISTED} profiles.`);
    }
    const found = sortProfiles(world.state.customers.search(query.get("q")), query.get("sort"));
    const { items, info } = pageOf(found, offset, count);
    return { status: 200, body: { profiles: items.map(profileBody), pagination_info: info } };
  },

  // docs/platform/customer-profile.md#get-or-create: 201 whether it was created or found, and a known profile stays as
  // it is.
  createOrShowProfile: ({ body }, world) => {
    const request = body as Received<CreateOrShowProfileRequest>;
    checkNames(request);
    checkPhone(request.phone_number);
    const known = world.state.customers.byEmail(request.email);
    const profile = known ?? createProfile(world, seedOf(request));
    return { status: 201, body: profileBody(profile) };
  },

  showProfile: ({ path }, world) => ({ status: 200, body: profileBody(profileOf(world, path["profile_id"])) }),

  updateProfile: ({ path, body }, world) => {
    const profile = profileOf(world, path["profile_id"]);
    const request = body as Received<UpdateProfileRequest>;
    checkNames(request);
    checkPhone(request.phone_number);
    checkNewest(profile.updatedAt, request.last_updated_at, "profile");
    const other = request.email === undefined ? undefined : world.state.customers.byEmail(request.email);
    // docs/platform/customer-profile.md#generations-of-profiles: an e-mail belongs to one profile. How a second one is
    // refused is UNKNOWN; 422 is declared.
    if (other !== undefined && other !== profile) {
      throw new SandboxProblem(422, "unprocessable_entity", "The e-mail belongs to another profile.");
    }
    world.state.customers.update(profile, { ...changesOf(profile, request), updatedAt: world.clock.iso() });
    return { status: 200, body: profileBody(profile) };
  },

  createProfileDeletionRequest: ({ path }, world) => {
    const profile = profileOf(world, path["profile_id"]);
    if (profile.deletionRequested) throw new SandboxProblem(409, "conflict", "Deletion has already been requested.");
    profile.deletionRequested = true;
    world.later(DELETION_DELAY_MS, { kind: "delete-profile", profileId: profile.id });
    return { status: 202 };
  },

  // docs/platform/customer-profile.md#look-up-by-e-mail: exact; unknown e-mails are missing in the response.
  createRetrievalBulkEmailProfiles: ({ body }, { state }) => {
    const { emails } = body as CreateRetrievalBulkEmailProfilesRequest;
    const profiles = new Set(emails.flatMap((email) => state.customers.byEmail(email) ?? []));
    return { status: 200, body: { results: [...profiles].map(({ id, email }) => ({ id, email })) } };
  },

  showCustomerConfiguration: (_request, { state }) => ({ status: 200, body: state.settings.customers }),

  updateCustomerConfiguration: ({ body }, { state }) => {
    const { byo_crm: crm, ...rest } = body as Received<UpdateCustomerConfigurationRequest>;
    const before = state.settings.customers;
    const next = { ...before, ...rest, byo_crm: { ...before.byo_crm, ...crm } };
    // docs/platform/customer-profile.md#configuration: the two exclude each other.
    if (next.byo_crm.enabled && next.nom_consumer_profiles_merge) {
      const text = "byo_crm and nom_consumer_profiles_merge must not be enabled at the same time.";
      throw new SandboxProblem(422, "unprocessable_entity", text);
    }
    state.settings.customers = next;
    return { status: 200, body: next };
  },
};

/** docs/platform/customer-profile.md#get-or-create: one style of name, not both. */
function checkNames(request: { full_name?: string; first_name?: string; last_name?: string }): void {
  if (request.full_name === undefined) return;
  if (request.first_name === undefined && request.last_name === undefined) return;
  throw new SandboxProblem(400, "bad_request", "Send either full_name or first_name and last_name, not both.");
}

/** docs/platform/customer-profile.md#from-v0-to-v2: validated as E.164. */
function checkPhone(phone: string | undefined): void {
  if (phone === undefined || phone === "" || isE164(phone)) return;
  throw new SandboxProblem(422, "unprocessable_entity", `phone_number must be in E.164 form; ${phone} is not.`);
}

function seedOf(request: CreateOrShowProfileRequest): Parameters<typeof createProfile>[1] {
  return {
    email: request.email,
    ...nameOf(request.full_name, request.first_name, request.last_name),
    phoneNumber: request.phone_number ?? "",
    storeId: request.store_id ?? "",
    createdBy: request.created_by ?? "",
    extendedAttributes: request.extended_attributes ?? {},
  };
}

/** What a patch changes. Extended attributes are replaced as a whole (docs/platform/customer-profile.md#update). */
function changesOf(profile: SandboxProfile, request: UpdateProfileRequest): Partial<SandboxProfile> {
  const { full_name: full, first_name: first, last_name: last } = request;
  const named = full !== undefined || first !== undefined || last !== undefined;
  return {
    ...(named ? nameOf(full, first ?? profile.firstName, last ?? profile.lastName) : {}),
    email: request.email ?? profile.email,
    phoneNumber: request.phone_number ?? profile.phoneNumber,
    storeId: request.store_id ?? profile.storeId,
    createdBy: request.created_by ?? profile.createdBy,
    extendedAttributes: request.extended_attributes ?? profile.extendedAttributes,
  };
}
