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

/** Notes of every order. */
export class NoteState {
  readonly #notes: OrderNote[] = [];

  add(note: OrderNote): void {
    this.#notes.push(note);
  }

  /** Newest first, those on units included. */
  of(orderUuid: string): OrderNote[] {
    return this.#notes.filter((note) => note.orderUuid === orderUuid).reverse();
  }

  find(orderUuid: string, noteId: string): OrderNote | undefined {
    return this.#notes.find((note) => note.orderUuid === orderUuid && note.id === noteId);
  }

  remove(note: OrderNote): void {
    this.#notes.splice(this.#notes.indexOf(note), 1);
  }
}
