/** State of a reservation and of its units. */
export type ReservationStatus = "PENDING" | "REJECTED" | "RESERVED" | "CONVERTED" | "UNRESERVED";

/** One unit held for a customer. */
export interface ReservationUnit {
  readonly id: string;
  readonly productId: string;
  status: ReservationStatus;
  cartId: string | undefined;
  updatedAt: string;
}

/** Units held for a customer at a location. */
export interface SandboxReservation {
  readonly id: string;
  /** Short id that people read. */
  readonly displayId: string;
  /** The creator's own id. */
  readonly externalId: string | undefined;
  readonly locationId: string;
  readonly customerProfileId: string;
  readonly associateId: string | undefined;
  readonly createdAt: string;
  readonly lifetimeMinutes: number;
  expiresAtMs: number;
  updatedAt: string;
  readonly units: readonly ReservationUnit[];
}

/** Reservations, found by id and by the key they were created with. */
export class ReservationState {
  readonly #byId = new Map<string, SandboxReservation>();
  readonly #byKey = new Map<string, SandboxReservation>();

  put(key: string, reservation: SandboxReservation): void {
    this.#byId.set(reservation.id, reservation);
    this.#byKey.set(key, reservation);
  }

  get(id: string): SandboxReservation | undefined {
    return this.#byId.get(id);
  }

  byKey(key: string): SandboxReservation | undefined {
    return this.#byKey.get(key);
  }

  /** In the order they were created. */
  list(): SandboxReservation[] {
    return [...this.#byId.values()];
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return [...this.#byKey];
  }

  load(saved: unknown): void {
    this.#byId.clear();
    this.#byKey.clear();
    for (const [key, reservation] of saved as readonly [string, SandboxReservation][]) this.put(key, reservation);
  }
}
