import { rounds } from "../support/clock.js";
import { isElsewhere } from "../support/elsewhere.js";
import type { VirtualTime } from "../support/virtual-time.js";
import type { World } from "./world.js";

/** What has been sent and what of it is over, token requests included. */
export interface Traffic {
  /** Requests that `fetch` was asked to send. */
  sent: number;
  /** Attempts that ended, however. */
  ended: number;
  /** Those of them that a deadline or the caller ended. */
  interrupted: number;
  /** Timers that were there when all calls were over and nothing was under way. */
  timersLeft?: number;
}

/**
 * Nothing takes more turns than this, some ten seconds of a machine that has nothing else to do. Not counted in time: on
 * a busy machine everything takes long, the server in this process too.
 */
const HANG_TURNS = 5_000;

/** Real time in which nothing must have happened. */
const QUIET_MS = 2;

/**
 * Lets virtual time go on while `work` runs, and only while nothing moves: connections are real, so time stands still
 * as long as a request is on its way, and jumps to the next timer when all that is under way waits for ever.
 *
 * Whatever time interrupts has stalled, then. So all that is under way has stalled when as many requests have stalled
 * and not been interrupted as have been sent and not ended. A deadline is never hit by the machine's own hiccups, and a
 * stall costs milliseconds.
 */
export async function conduct<T>(work: Promise<T>, world: World, time: VirtualTime, traffic: Traffic): Promise<T> {
  let isOver = false;
  const finish = () => {
    isOver = true;
  };
  work.then(finish, finish);
  const isMoving = () => traffic.sent - traffic.ended !== world.stalls - traffic.interrupted;
  for (let turn = 0; ; turn += 1) {
    const before = traffic.sent + traffic.ended;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    await rounds();
    if (turn > HANG_TURNS) {
      const left = `${time.pending()} timers, ${world.stalled} connections, ${traffic.sent - traffic.ended} requests`;
      throw new Error(isOver ? `left behind: ${left}` : `a call hangs, with ${left}`);
    }
    if (isElsewhere() || isMoving() || traffic.sent + traffic.ended !== before) continue;
    if (isOver && traffic.sent === traffic.ended) traffic.timersLeft ??= time.pending();
    // A call that is over may leave a renewal of the token behind, which ends by itself.
    if (isOver && time.pending() === 0 && world.stalled === 0) return work;
    time.runNext();
  }
}
