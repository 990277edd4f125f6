import type { SandboxAddress } from "../state/addresses.js";
import type { SandboxProfile } from "../state/customers.js";
import { known } from "./sales-order-parts.js";

type Json = Record<string, unknown>;

/** A profile, published `ProfileResponse`: every member is there, empty where nothing is known. */
export function profileBody(profile: SandboxProfile): Json {
  return {
    id: profile.id,
    display_id: profile.displayId,
    email: profile.email,
    full_name: profile.fullName,
    first_name: profile.firstName,
    last_name: profile.lastName,
    phone_number: profile.phoneNumber,
    store_id: profile.storeId,
    created_by: profile.createdBy,
    extended_attributes: profile.extendedAttributes,
    created_at: profile.createdAt,
    updated_at: profile.updatedAt,
  };
}

/** An address of a profile, published `AddressResponse`. */
export function addressBody(address: SandboxAddress): Json {
  const { id, fields, createdAt, updatedAt } = address;
  return { ...known({ ...fields }), id, created_at: createdAt, updated_at: updatedAt };
}

/** Sorts by `field|asc` or `field|desc`, the older API's form (docs/platform/customer-profile.md#list states none). */
export function sortProfiles(profiles: readonly SandboxProfile[], sort: string | null): SandboxProfile[] {
  const [field = "", order] = (sort ?? "").split("|");
  const bodies = profiles.map((profile) => ({ profile, text: String(profileBody(profile)[field] ?? "") }));
  if (field === "") return [...profiles];
  const sign = order === "desc" ? -1 : 1;
  bodies.sort((a, b) => (a.text < b.text ? -sign : a.text > b.text ? sign : 0));
  return bodies.map(({ profile }) => profile);
}
