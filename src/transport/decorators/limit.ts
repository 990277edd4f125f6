import { isNewStoreError } from "../../errors/newstore-error.js";
import type { Limits } from "../../limits/limits.js";
import { refused } from "../../limits/refused.js";
import type { HttpDecorator, HttpRequest } from "../http-request.js";
import { log } from "../logger.js";
import { resolveRetry } from "../options.js";
import type { Settings } from "../settings.js";

/**
 * Lets each request wait for its turn, and for a place where `maxConcurrency` is given. The place is held until the
 * answer has been read, and not while a retry waits.
 */
export function limiting({ limits, platform, logger, retry }: Settings): HttpDecorator {
  if (limits === undefined) return (next) => next;
  return (next) => ({
    async send(request) {
      const waiting = enter(request, limits);
      if (waiting !== undefined) await waiting;
      const sentBefore = request.context.attempts;
      try {
        const isShared = limits.resolved.shared !== undefined;
        if (isShared) await sharedTurns(request, limits);
        // Calls that came together end together: the place that one leaves at its deadline is no use to the next one. A
        // write that went out now would be given up at once, and nobody would know what became of it.
        const hasWaited = waiting !== undefined || isShared;
        if (hasWaited && platform.nowMs() >= request.context.deadlineAtMs)
          throw refused(request, "past", 0, limits.resolved);
        return await next.send(request);
      } catch (error) {
        // Not the token endpoint's own 429: then nothing of this operation was sent.
        if (isNewStoreError(error) && error.status === 429 && request.context.attempts > sentBefore) {
          const { retryAfterCapMs } = resolveRetry(retry, request.options.retry);
          limits.gate.toldToWait(request.operation, error.retryAfterMs, retryAfterCapMs);
        }
        throw error;
      } finally {
        limits.gate.leave();
      }
    },
  });

  /** `undefined` when nobody waits, which is nearly always: the way of a request that is free costs no promise. */
  function enter(request: HttpRequest, { gate, resolved }: Limits): Promise<void> | undefined {
    const { operation, signal, context } = request;
    const remainingMs = context.deadlineAtMs - platform.nowMs();
    const entry = gate.enter({ operation, signal, remainingMs });
    if (entry.kind === "go") return undefined;
    if (entry.kind !== "wait") throw refused(request, entry.kind, entry.waitMs, resolved);
    return told(request, entry.turn);
  }

  async function sharedTurns({ operation, signal, context }: HttpRequest, own: Limits): Promise<void> {
    context.isQueued = true;
    for (const turns of own.sharedTurns(operation)) await turns.enter(signal);
    context.isQueued = false;
  }

  async function told({ operation, template, context }: HttpRequest, turn: Promise<void>): Promise<void> {
    const sinceMs = platform.nowMs();
    context.isQueued = true;
    await turn;
    context.isQueued = false;
    const waitMs = platform.nowMs() - sinceMs;
    log(logger, "debug", `${operation.id} waited ${Math.round(waitMs)} ms for its turn`, {
      operationId: operation.id,
      template,
      attempt: context.attempts + 1,
      waitMs,
    });
  }
}
