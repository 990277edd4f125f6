import type { VirtualTime } from "./virtual-time.js";

/** Lets settled promises run on, those of body streams included. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Jumps from timer to timer until there are none. For work that has no connections: nothing else can be under way. */
export async function playOut(time: VirtualTime): Promise<void> {
  await settle();
  while (time.pending() > 0) {
    time.runNext();
    await settle();
  }
}
