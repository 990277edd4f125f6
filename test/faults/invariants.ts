import { inspect } from "node:util";
import { expect } from "vitest";
import { isNewStoreError, type NewStoreError } from "../../src/core/newstore-error.js";
import type { Ending, Outcome } from "./run.js";
import { tellsOutcome } from "./says-so.js";

/** Kinds that a fault may end in. The others would be a mistake of the caller's. */
const KINDS_OF_FAULTS = ["authentication", "api", "rate_limit", "timeout", "aborted", "connection"];

/**
 * What holds for every run, whatever went wrong in it.
 *
 * | never | shown by |
 * | --- | --- |
 * | work done twice | at most one piece of work for each write |
 * | a success that is none | a response means that the work was done, and it is this call's |
 * | a loss that nobody hears of | a failure is an error of the SDK; where work was done, it says that this may be |
 * | a replay of what must not be | `never` is sent again after a 401 or a 429 only |
 * | other bytes, another key | all requests of a call are the same |
 * | a wrong count | `attempts` is what `fetch` was asked to send, and what hooks were told |
 * | a deadline missed | no call takes longer than `totalMs` |
 * | something left | no timer, no listener, no stalled connection |
 */
export function checkRun(outcome: Outcome): void {
  const { world, time, traffic, endings, listenersLeft, plan } = outcome;
  for (const ending of endings) checkEnding(outcome, ending);
  expect(world.conflicts, "orders that came again with other bytes").toBe(0);
  expect(listenersLeft, "listeners left on the signal").toBe(0);
  expect(time.pending(), "timers left").toBe(0);
  // A token that comes late may still be asked for again when nobody waits for it any more.
  if (plan.tokenSteps.length === 0) expect(traffic.timersLeft, "timers left by calls").toBe(0);
  expect(world.stalled, "stalled connections left").toBe(0);
  expect(traffic.ended, "attempts that hooks were told of").toBe(traffic.sent);
  const isLongLived = Number(plan.expiresIn ?? 300) >= 300;
  const isRefused = plan.calls.some(({ steps }) => steps.some(({ fault }) => fault?.seenAs === "refused"));
  if (isLongLived && !isRefused) {
    expect(world.tokens.length, "tokens that were issued").toBeLessThanOrEqual(1);
  }
}

function checkEnding({ world, plan }: Outcome, { call, response, error, sent, tookMs }: Ending): void {
  expect(tookMs, "longer than the total deadline").toBeLessThanOrEqual(plan.timeouts.totalMs);
  const arrivals = world.arrivalsOf(call.name);
  const isWrite = call.kind.recognises !== "no work";
  expect(new Set(arrivals.map(({ body }) => body)).size, "different bodies").toBeLessThanOrEqual(1);
  const keys = new Set(arrivals.map(({ headers }) => headers["idempotency-key"]));
  expect(keys.size, "different keys").toBeLessThanOrEqual(1);
  expect(arrivals.length, "more arrived than was sent").toBeLessThanOrEqual(sent);
  if (isWrite) expect(world.workOf(call.name), "work done twice").toBeLessThanOrEqual(1);
  const carriedOut = arrivals.filter(({ fault }) => fault?.seenAs !== "refused").length;
  const perhapsDone = arrivals.filter(({ fault }) => fault?.seenAs !== "refused" && fault?.status !== 429).length;
  if (!call.kind.canRetry) expect(perhapsDone, "replays of what must not be").toBeLessThanOrEqual(1);
  if (plan.retries === 0) expect(carriedOut, "retries where there are none").toBeLessThanOrEqual(1);
  if (response !== undefined) {
    expect(response.attempts).toBe(sent);
    expect(world.workOf(call.name), "a success that is none").toBeGreaterThan(0);
    if (response.data !== undefined) expect(response.data).toEqual({ id: call.name });
    return;
  }
  if (!isNewStoreError(error)) throw new Error(`not an error of the SDK: ${inspect(error)}`);
  checkError(error, call.kind.operation.id, sent);
  if (error.outcomeUnknown) expect(tellsOutcome(error), `says nothing: ${error.message}`).toBe(true);
  if (!isWrite) expect(error.outcomeUnknown, "a read that leaves something open").toBe(false);
  else if (world.workOf(call.name) > 0) expect(error.outcomeUnknown, `work that ${error.message} denies`).toBe(true);
}

function checkError(error: NewStoreError, operationId: string, sent: number): void {
  expect(KINDS_OF_FAULTS).toContain(error.kind);
  expect(error.operationId).toBe(operationId);
  expect(error.attempts, "attempts").toBe(sent);
  // Not `inspect`: a thousand stacks mapped back to sources take longer than all the rest. pairs.test.ts uses it.
  expect(JSON.stringify([error, error.cause])).not.toMatch(/secret-token|client-secret-value/);
}

/** Makes each call again whose error invites to it, on a server that is well: one piece of work is the result. */
export async function checkRepeats({ endings, world, repeat }: Outcome): Promise<void> {
  world.recover();
  // What the token endpoint asked one call to wait holds for all of them.
  const waits = endings.map(({ error }) => (isNewStoreError(error) ? (error.retryAfterMs ?? 0) : 0));
  const afterMs = Math.max(0, ...waits);
  for (const { call, error } of endings) {
    if (!isNewStoreError(error) || !error.retryable) continue;
    const { data } = await repeat(call, afterMs).catch((refusal: unknown) => {
      // The token endpoint closed after this call had given up: the next error says for how long.
      if (isNewStoreError(refusal) && refusal.retryAfterMs !== undefined) return repeat(call, refusal.retryAfterMs);
      throw refusal;
    });
    expect(data).toEqual({ id: call.name });
    if (call.kind.recognises === "no work") continue;
    expect(world.workOf(call.name), `work after the repeat that ${error.message} invites to`).toBe(1);
    expect(world.conflicts).toBe(0);
  }
}
