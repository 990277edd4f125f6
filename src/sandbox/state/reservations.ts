/** State of a reservation and of its units. */
export type ReservationStatus = "PENDING" | "REJECTED" | "RESERVED" | "CONVERTED" | "UNRESERVED";

/** One unit held for a customer. */
export interface ReservationUnit {
  /** UUID of the reserved item. */
  readonly id: string;
  /** NewStore's product id. */
  readonly productId: string;
  /** `PENDING` until somebody in the store accepts; stock is held while it is `RESERVED`. */
  status: ReservationStatus;
  /** Cart that it was bought with; absent unless it is `CONVERTED`. */
  cartId: string | undefined;
  /** When it last changed, RFC 3339. */
  updatedAt: string;
}

/** Units held for a customer at a location. */
export interface SandboxReservation {
  /** UUID of the reservation. */
  readonly id: string;
  /** Short id that people read. */
  readonly displayId: string;
  /** The creator's own id. */
  readonly externalId: string | undefined;
  /** Fulfillment node that holds the units. */
  readonly locationId: string;
  /** Id of the customer's profile, as the caller sent it. */
  readonly customerProfileId: string;
  /** Id of the associate who made it; absent where nobody did. */
  readonly associateId: string | undefined;
  /** When it was made, RFC 3339. */
  readonly createdAt: string;
  /** How long it holds. Default: `settings.reservations`, 24 hours. */
  readonly lifetimeMinutes: number;
  /** When it ends, in milliseconds since the epoch; anew from the moment that a pending one is accepted. */
  expiresAtMs: number;
  /** When it or one of its units last changed, RFC 3339. */
  updatedAt: string;
  /** One entry a unit. */
  readonly units: readonly ReservationUnit[];
}

/** Reservations, found by id and by the key they were created with. */
export class ReservationState {
  readonly #byId = new Map<string, SandboxReservation>();
  readonly #byKey = new Map<string, SandboxReservation>();

  /** @internal */
  put(key: string, reservation: SandboxReservation): void {
    this.#byId.set(reservation.id, reservation);
    this.#byKey.set(key, reservation);
  }

  /** A reservation by its id; absent where there is none. */
  get(id: string): SandboxReservation | undefined {
    return this.#byId.get(id);
  }

  /** A reservation by the `Idempotency-Key` that it was made with; absent where there is none. */
  byKey(key: string): SandboxReservation | undefined {
    return this.#byKey.get(key);
  }

  /** In the order they were created. */
  list(): SandboxReservation[] {
    return [...this.#byId.values()];
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return [...this.#byKey];
  }

  /** @internal */
  load(saved: unknown): void {
    this.#byId.clear();
    this.#byKey.clear();
    for (const [key, reservation] of saved as readonly [string, SandboxReservation][]) this.put(key, reservation);
  }
}
