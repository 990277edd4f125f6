/** A custom value on a profile. */
export interface ProfileAttribute {
  readonly data_type: string;
  readonly value: string;
}

/** A customer. */
export interface SandboxProfile {
  readonly id: string;
  readonly displayId: string;
  email: string;
  firstName: string;
  lastName: string;
  fullName: string;
  phoneNumber: string;
  storeId: string;
  createdBy: string;
  extendedAttributes: Readonly<Record<string, ProfileAttribute>>;
  readonly createdAt: string;
  updatedAt: string;
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

  get(id: string): SandboxProfile | undefined {
    return this.#byId.get(id);
  }

  byEmail(email: string): SandboxProfile | undefined {
    return this.#byEmail.get(keyOf(email));
  }

  create(profile: NewProfile): SandboxProfile {
    const created = { ...profile, deletionRequested: false };
    this.#byId.set(created.id, created);
    this.#byEmail.set(keyOf(created.email), created);
    return created;
  }

  update(profile: SandboxProfile, changes: Partial<SandboxProfile>): void {
    this.#byEmail.delete(keyOf(profile.email));
    Object.assign(profile, changes);
    this.#byEmail.set(keyOf(profile.email), profile);
  }

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

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return this.list();
  }

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
