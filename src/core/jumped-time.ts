import type { Clock } from "./clock.js";
import { systemClock } from "./system-clock.js";

/** The machine's own, taken before a test can put fake ones in their place. */
const { setTimeout: setRealTimeout, clearTimeout: clearRealTimeout } = globalThis;
const realNowMs = () => realPerformanceNow.call(realPerformance);
const realPerformance = globalThis.performance;
const realPerformanceNow = realPerformance.now;

/** A timer that fires in less than this part of its time was not waited for. */
const LEAST_PART = 0.5;

/** Turns of the event loop that work gets after a jump, and how far they are apart: a busy process takes longer for them. */
const TURNS = 25;
const TURN_MS = 10;

/** Deadlines that were started so far: one that is new says that the work goes on. */
let started = 0;

/**
 * A deadline that knows when fake timers jumped over it: then nothing had a chance to be done in time, whatever the clock
 * says. A clock that was given for the machine's own means what it says.
 *
 * | when it fires | then |
 * | --- | --- |
 * | time has passed | it is over |
 * | time jumped, and a moment later the work is done | the deadline was cancelled |
 * | the same, and another deadline has begun meanwhile, as of a next request | it begins anew |
 * | the same, and nothing has happened | it is over |
 */
export function startDeadline(clock: Clock, delayMs: number, callback: () => void, onJump: () => void): () => void {
  if (clock.startTimer !== systemClock.startTimer) return clock.startTimer(delayMs, callback);
  let cancel = () => {};
  const start = () => {
    started += 1;
    const startedMs = realNowMs();
    cancel = clock.startTimer(delayMs, () => {
      const hasJumped = realNowMs() - startedMs < delayMs * LEAST_PART;
      if (hasJumped) cancel = afterTurns(TURNS, onJump, started, end);
      else callback();
    });
  };
  const end = (startedBefore: number) => {
    if (started > startedBefore) start();
    else callback();
  };
  start();
  return () => cancel();
}

function afterTurns(turns: number, first: () => void, value: number, last: (value: number) => void): () => void {
  let left = turns;
  let isCancelled = false;
  // As soon as the jump has landed: a response may be there before the next turn. Once more then: it may go on.
  void Promise.resolve().then(() => isCancelled || first());
  const turn = () => {
    if (left === turns) first();
    left -= 1;
    if (left === 0) last(value);
    else timer = setRealTimeout(turn, TURN_MS);
  };
  let timer = setRealTimeout(turn, 0);
  return () => {
    isCancelled = true;
    clearRealTimeout(timer);
  };
}
