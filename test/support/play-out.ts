import { rounds } from "./clock.js";
import { isElsewhere } from "./elsewhere.js";
import type { VirtualTime } from "./virtual-time.js";

/** Lets settled promises run on, those of body streams included, and what other threads do for them. */
async function settle(): Promise<void> {
  do await rounds(3);
  while (isElsewhere());
}

/** Jumps from timer to timer until there are none. For work that has no connections: nothing else can be under way. */
export async function playOut(time: VirtualTime): Promise<void> {
  await settle();
  while (time.pending() > 0) {
    time.runNext();
    await settle();
  }
}

/** Turns of the event loop in which what is loaded, zipped or hashed on another thread comes back, on any machine. */
const MOST_TURNS = 10_000;

/**
 * The same for work that also waits for other things than timers, such as parts that are loaded when they are first used:
 * time stands while there is no timer, and what is awaited has a chance to come.
 */
export async function playOutAll(time: VirtualTime, isOver: () => boolean): Promise<void> {
  for (let idle = 0; !isOver() && idle < MOST_TURNS; idle += 1) {
    await settle();
    if (time.pending() === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    else {
      time.runNext();
      idle = 0;
    }
  }
  await settle();
}
