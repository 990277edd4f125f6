import type { World } from "../kernel/world.js";
import type { SandboxProfile } from "../state/customers.js";
import { known } from "./sales-order-parts.js";

type Json = Record<string, unknown>;

/** A profile of the older API (docs/platform/customer-profile.md#generations-of-profiles): attributes as a list, addresses in it. */
export function legacyProfile({ state }: World, profile: SandboxProfile): Json {
  const attributes = Object.entries(profile.extendedAttributes ?? {});
  return {
    id: profile.id,
    email: profile.email,
    first_name: profile.firstName,
    last_name: profile.lastName,
    phone_number: profile.phoneNumber,
    addresses: state.addresses.of(profile.id).map(({ id, fields }) => legacyAddress(id, { ...fields })),
    extended_attributes: attributes.map(([name, { value }]) => ({ name, value })),
    created_at: profile.createdAt,
    updated_at: profile.updatedAt,
    created_by: profile.createdBy,
    store_id: profile.storeId,
    revision: 1,
  };
}

function legacyAddress(id: string, fields: Json): Json {
  const { address_line_1, address_line_2, company_name, full_name: _, ...rest } = fields;
  return known({ ...rest, id, company: company_name, address_1: address_line_1, address_2: address_line_2 });
}
