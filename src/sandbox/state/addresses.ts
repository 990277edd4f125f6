import type { CreateAddressRequest } from "../../../generated/customer-profile/types.js";
import { refill } from "./refill.js";

/** An address as the wire names its parts. */
export type AddressFields = Readonly<CreateAddressRequest>;

/** An address of a profile. */
export interface SandboxAddress {
  /** Opaque, with the region in front as `NS-EU-`. */
  readonly id: string;
  /** The address itself, in the wire's words. */
  fields: AddressFields;
  /** When it was added, RFC 3339. */
  readonly createdAt: string;
  /** When it last changed, RFC 3339: the `last_updated_at` that the next change has to name. */
  updatedAt: string;
}

/** docs/platform/customer-profile.md#addresses: one more address replaces the oldest. */
const MAX_ADDRESSES = 1000;

/** Addresses of every profile, oldest first. */
export class AddressState {
  readonly #byProfile = new Map<string, SandboxAddress[]>();

  /** Addresses of a profile, by its id, oldest first; empty where there are none. */
  of(profileId: string): readonly SandboxAddress[] {
    return this.#byProfile.get(profileId) ?? [];
  }

  /** One address of a profile; absent where the profile has no such. */
  find(profileId: string, addressId: string): SandboxAddress | undefined {
    return this.of(profileId).find((address) => address.id === addressId);
  }

  /** @internal */
  add(profileId: string, address: SandboxAddress): void {
    const kept = this.of(profileId).slice(-(MAX_ADDRESSES - 1));
    this.#byProfile.set(profileId, [...kept, address]);
  }

  /** @internal */
  remove(profileId: string, addressId: string): void {
    const kept = this.of(profileId).filter((address) => address.id !== addressId);
    this.#byProfile.set(profileId, kept);
  }

  /** @internal */
  removeAll(profileId: string): void {
    this.#byProfile.delete(profileId);
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return this.#byProfile;
  }

  /** @internal */
  load(saved: unknown): void {
    refill(this.#byProfile, saved as Map<string, SandboxAddress[]>);
  }
}
