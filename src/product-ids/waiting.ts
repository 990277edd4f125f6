/** One who waits for counterparts, and may give up before they come. */
export class Waiting {
  readonly #left: (() => void)[] = [];

  /** Calls back when this one gives up. */
  onLeave(callback: () => void): void {
    this.#left.push(callback);
  }

  leave(): void {
    for (const callback of this.#left.splice(0)) callback();
  }
}
