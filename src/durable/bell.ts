import type { Clock } from "../core/clock.js";

/** A pause that new work ends. */
export interface Bell {
  /** Resolves after so long, or when it is rung; at once when it was rung since the last wait. */
  wait(ms: number): Promise<void>;
  readonly ring: () => void;
}

export function createBell(clock: Clock): Bell {
  let hasRung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      hasRung = true;
      wake?.();
    },
    async wait(ms) {
      if (!hasRung)
        await new Promise<void>((resolve) => {
          const cancel = clock.startTimer(ms, resolve);
          wake = () => {
            cancel();
            resolve();
          };
        });
      wake = undefined;
      hasRung = false;
    },
  };
}
