import type { World } from "../kernel/world.js";
import { canonicalJson } from "../rules/canonical.js";
import type { AddressFields, SandboxAddress } from "../state/addresses.js";
import type { NewProfile, SandboxProfile } from "../state/customers.js";

/** A name in each of the ways the platform gives it. */
export interface ProfileName {
  readonly firstName: string;
  readonly lastName: string;
  readonly fullName: string;
}

/** Length of the id that people read, as in `GDOLV9NG` (docs/platform/customer-profile.md#related). */
const DISPLAY_ID_LENGTH = 8;

/** A full name split at its last space, or joined of its parts. How the platform splits is UNKNOWN. */
export function nameOf(full: string | undefined, first: string | undefined, last: string | undefined): ProfileName {
  if (full === undefined) {
    const parts = [first, last].filter((part) => part !== undefined && part !== "");
    return { firstName: first ?? "", lastName: last ?? "", fullName: parts.join(" ") };
  }
  const words = full.trim().split(/\s+/);
  const tail = words.length > 1 ? (words.pop() ?? "") : "";
  return { firstName: words.join(" "), lastName: tail, fullName: full };
}

/** What a new profile is made of. */
export type ProfileSeed = Pick<
  NewProfile,
  "email" | "phoneNumber" | "storeId" | "createdBy" | "extendedAttributes" | "fullName"
> &
  Partial<Pick<NewProfile, "firstName" | "lastName">>;

/**
 * Makes a profile. Its id is a UUID, the form that the order history requires
 * (docs/platform/customer-profile.md#order-history).
 */
export function createProfile(world: World, seed: ProfileSeed): SandboxProfile {
  const now = world.clock.iso();
  const name =
    seed.firstName === undefined && seed.lastName === undefined ? nameOf(seed.fullName, undefined, undefined) : {};
  return world.state.customers.create({
    id: world.ids.uuid(),
    displayId: world.ids.token(DISPLAY_ID_LENGTH).toUpperCase(),
    firstName: "",
    lastName: "",
    ...seed,
    ...name,
    createdAt: now,
    updatedAt: now,
  });
}

/** The address of a profile that says the same, or a new one. */
export function addAddress(
  world: World,
  profileId: string,
  fields: AddressFields,
): { readonly address: SandboxAddress; readonly created: boolean } {
  const { addresses } = world.state;
  const text = canonicalJson(fields);
  const known = addresses.of(profileId).find((address) => canonicalJson(address.fields) === text);
  if (known !== undefined) return { address: known, created: false };
  const now = world.clock.iso();
  const address: SandboxAddress = { id: `NS-EU-${world.ids.uuid()}`, fields, createdAt: now, updatedAt: now };
  addresses.add(profileId, address);
  return { address, created: true };
}
