/** A custom value on a profile. */
export interface ProfileAttribute {
  /** As the caller named it, as `string`. */
  readonly data_type: string;
  /** The value, as text whatever its type. */
  readonly value: string;
}

/** A customer. */
export interface SandboxProfile {
  /** UUID that NewStore gives the profile. */
  readonly id: string;
  /** Id of 8 letters and digits that people read. */
  readonly displayId: string;
  /** As it was sent; looked up without regard to case. */
  email: string;
  /** Empty where it is not known. */
  firstName: string;
  /** Empty where it is not known. */
  lastName: string;
  /**
   * As it was sent, or joined of the other two. Split at its last space into them: how NewStore splits is not known.
   */
  fullName: string;
  /** In E.164 form; empty where it is not known. */
  phoneNumber: string;
  /** Store that the profile was made in; empty where nobody said. */
  storeId: string;
  /** Id of the associate who made it; empty where nobody said. */
  createdBy: string;
  /** Values of the tenant's own, by name; empty by default. */
  extendedAttributes: Readonly<Record<string, ProfileAttribute>>;
  /** When it was made, RFC 3339. */
  readonly createdAt: string;
  /** When it last changed, RFC 3339: the `last_updated_at` that the next change has to name. */
  updatedAt: string;
  /** Whether its deletion was asked for. A minute later, by the sandbox's clock, it is gone. */
  deletionRequested: boolean;
}

/** What a new profile is made of. */
export type NewProfile = Omit<SandboxProfile, "deletionRequested">;

/**
 * Customers, found by id and by e-mail. An e-mail belongs to one profile
 * (docs/platform/customer-profile.md#generations-of-profiles).
 */
export class CustomerState {
  readonly #byId = new Map<string, SandboxProfile>();
  readonly #byEmail = new Map<string, SandboxProfile>();

  /** A profile by its id; absent where there is none. */
  get(id: string): SandboxProfile | undefined {
    return this.#byId.get(id);
  }

  /** A profile by its e-mail address, without regard to case; absent where there is none. */
  byEmail(email: string): SandboxProfile | undefined {
    return this.#byEmail.get(keyOf(email));
  }

  /** @internal */
  create(profile: NewProfile): SandboxProfile {
    const created = { ...profile, deletionRequested: false };
    this.#byId.set(created.id, created);
    this.#byEmail.set(keyOf(created.email), created);
    return created;
  }

  /** @internal */
  update(profile: SandboxProfile, changes: Partial<SandboxProfile>): void {
    this.#byEmail.delete(keyOf(profile.email));
    Object.assign(profile, changes);
    this.#byEmail.set(keyOf(profile.email), profile);
  }

  /** @internal */
  remove(profile: SandboxProfile): void {
    this.#byId.delete(profile.id);
    this.#byEmail.delete(keyOf(profile.email));
  }

  /** docs/platform/customer-profile.md#list: part of e-mail, name or phone number; the whole of an id. */
  search(q: string | null): SandboxProfile[] {
    const all = this.list();
    if (q === null || q === "") return all;
    const wanted = q.toLowerCase();
    return all.filter(
      (profile) =>
        profile.id === q ||
        profile.displayId === q ||
        [profile.email, profile.fullName, profile.phoneNumber].some((text) => text.toLowerCase().includes(wanted)),
    );
  }

  /** In the order they were created. */
  list(): SandboxProfile[] {
    return [...this.#byId.values()];
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return this.list();
  }

  /** @internal */
  load(saved: unknown): void {
    this.#byId.clear();
    this.#byEmail.clear();
    for (const profile of saved as readonly SandboxProfile[]) {
      this.#byId.set(profile.id, profile);
      this.#byEmail.set(keyOf(profile.email), profile);
    }
  }
}

/** E-mails are compared without regard to case: two spellings reach the same mailbox. */
function keyOf(email: string): string {
  return email.trim().toLowerCase();
}
