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
