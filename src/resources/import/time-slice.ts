import type { Clock } from "../../core/clock.js";

/** Nobody else has to wait longer than about this while a source gives its items at once. */
const LONGEST_TURN_MS = 12;

/** Work that nothing interrupts, and that gives others a turn now and then: requests, timers, signals. */
export class TimeSlice {
  readonly #clock: Pick<Clock, "monotonicMs">;
  #sinceMs: number;

  constructor(clock: Pick<Clock, "monotonicMs">) {
    this.#clock = clock;
    this.#sinceMs = clock.monotonicMs();
  }

  /** Whether it is others' turn. */
  get isOver(): boolean {
    return this.#clock.monotonicMs() - this.#sinceMs >= LONGEST_TURN_MS;
  }

  /** Lets others have theirs. */
  async pass(): Promise<void> {
    await new Promise<void>((resolve) => {
      const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => unknown };
      if (setImmediate === undefined) setTimeout(resolve, 0);
      else setImmediate(resolve);
    });
    this.#sinceMs = this.#clock.monotonicMs();
  }
}
