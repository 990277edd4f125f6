import { refill } from "./refill.js";

/** A note on an order or on one of its units. */
export interface OrderNote {
  readonly id: string;
  readonly orderUuid: string;
  readonly itemUuid: string | undefined;
  text: string;
  source: string;
  sourceType: string | undefined;
  tags: string[];
  readonly createdAt: string;
  updatedAt: string;
}

/** Notes by order. */
export class NoteState {
  readonly #byOrder = new Map<string, OrderNote[]>();

  add(note: OrderNote): void {
    this.#byOrder.set(note.orderUuid, [note, ...this.of(note.orderUuid)]);
  }

  /** Newest first, those on units included. */
  of(orderUuid: string): readonly OrderNote[] {
    return this.#byOrder.get(orderUuid) ?? [];
  }

  find(orderUuid: string, noteId: string): OrderNote | undefined {
    return this.of(orderUuid).find((note) => note.id === noteId);
  }

  remove(note: OrderNote): void {
    const kept = this.of(note.orderUuid).filter((one) => one !== note);
    this.#byOrder.set(note.orderUuid, kept);
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return this.#byOrder;
  }

  load(saved: unknown): void {
    refill(this.#byOrder, saved as Map<string, OrderNote[]>);
  }
}
