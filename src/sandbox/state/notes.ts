import { refill } from "./refill.js";

/** A note on an order or on one of its units. */
export interface OrderNote {
  /** UUID, the id that `orders.notes` takes. */
  readonly id: string;
  /** `uuid` of the order. */
  readonly orderUuid: string;
  /** `uuid` of the unit that it is about; absent: about the order as a whole. */
  readonly itemUuid: string | undefined;
  /** What it says. */
  text: string;
  /** Who wrote it, as the caller named it. */
  source: string;
  /** Kind of that source, as the caller named it; absent without one. */
  sourceType: string | undefined;
  /** Words of the caller's own; may be empty. */
  tags: string[];
  /** When it was written, as a date and time with its offset. */
  readonly createdAt: string;
  /** When it last changed, as a date and time with its offset. */
  updatedAt: string;
}

/** Notes by order. */
export class NoteState {
  readonly #byOrder = new Map<string, OrderNote[]>();

  /** @internal */
  add(note: OrderNote): void {
    this.#byOrder.set(note.orderUuid, [note, ...this.of(note.orderUuid)]);
  }

  /** Newest first, those on units included. */
  of(orderUuid: string): readonly OrderNote[] {
    return this.#byOrder.get(orderUuid) ?? [];
  }

  /** One note of an order, by its id; absent where the order has no such. */
  find(orderUuid: string, noteId: string): OrderNote | undefined {
    return this.of(orderUuid).find((note) => note.id === noteId);
  }

  /** @internal */
  remove(note: OrderNote): void {
    const kept = this.of(note.orderUuid).filter((one) => one !== note);
    this.#byOrder.set(note.orderUuid, kept);
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return this.#byOrder;
  }

  /** @internal */
  load(saved: unknown): void {
    refill(this.#byOrder, saved as Map<string, OrderNote[]>);
  }
}
