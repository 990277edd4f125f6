import { refill } from "./refill.js";

/** An address as the wire names its parts. */
export interface AddressFields {
  readonly country_code: string;
  readonly full_name?: string | undefined;
  readonly company_name?: string | undefined;
  readonly address_line_1?: string | undefined;
  readonly address_line_2?: string | undefined;
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly zip_code?: string | undefined;
  readonly contact_phone?: string | undefined;
}

/** An address of a profile. */
export interface SandboxAddress {
  readonly id: string;
  fields: AddressFields;
  readonly createdAt: string;
  updatedAt: string;
}

/** docs/platform/customer-profile.md#addresses: one more address replaces the oldest. */
const MAX_ADDRESSES = 1000;

/** Addresses of every profile, oldest first. */
export class AddressState {
  readonly #byProfile = new Map<string, SandboxAddress[]>();

  of(profileId: string): readonly SandboxAddress[] {
    return this.#byProfile.get(profileId) ?? [];
  }

  find(profileId: string, addressId: string): SandboxAddress | undefined {
    return this.of(profileId).find((address) => address.id === addressId);
  }

  add(profileId: string, address: SandboxAddress): void {
    const kept = this.of(profileId).slice(-(MAX_ADDRESSES - 1));
    this.#byProfile.set(profileId, [...kept, address]);
  }

  remove(profileId: string, addressId: string): void {
    const kept = this.of(profileId).filter((address) => address.id !== addressId);
    this.#byProfile.set(profileId, kept);
  }

  removeAll(profileId: string): void {
    this.#byProfile.delete(profileId);
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return this.#byProfile;
  }

  load(saved: unknown): void {
    refill(this.#byProfile, saved as Map<string, SandboxAddress[]>);
  }
}
