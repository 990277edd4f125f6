/** One thing in a document that the generator could not use as it stands. */
export interface Problem {
  /** File and JSON pointer, as in `orders.yaml#/paths/~1v0~1orders/get`. */
  readonly at: string;
  readonly message: string;
}

/** Collects what the generator cannot express, so that it can go on and report in the end. */
export class Problems {
  readonly #byText = new Map<string, Problem>();

  /** Notes one problem; the same one twice counts once. */
  add(at: string, message: string): void {
    this.#byText.set(`${at}: ${message}`, { at, message });
  }

  /** What was noted, in the order of discovery. */
  list(): Problem[] {
    return [...this.#byText.values()];
  }
}
