/** Runs work on one entity after the other, and work on different ones side by side. */
export class InTurn {
  readonly #last = new Map<string, Promise<unknown>>();

  run<T>(entity: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(entity) ?? Promise.resolve();
    const own = before.then(work, work);
    this.#last.set(entity, own);
    const leave = () => {
      if (this.#last.get(entity) === own) this.#last.delete(entity);
    };
    own.then(leave, leave);
    return own;
  }
}
