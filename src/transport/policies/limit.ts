import { errorKindOf } from "../../core/follow.js";
import { log } from "../../core/logger.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import { resolveRetry } from "../../core/options.js";
import type { HttpPolicy, HttpRequest } from "../../core/request.js";
import type { QueueWait } from "../../core/telemetry.js";
import type { Limits } from "../../limits/limits.js";
import type { Turn } from "../../limits/turn.js";
import { OutdatedToken } from "./outdated-token.js";
import { refused } from "./refused.js";
import type { Settings } from "./settings.js";

/**
 * Lets each request wait for its turn, and for a place where `maxConcurrency` is given. The place is held until the
 * response has been read, and not while a retry waits.
 */
export function limitPolicy({ limits, clock, logger, retry }: Settings): HttpPolicy {
  if (limits === undefined) return (next) => next;
  return (next) => ({
    async send(request) {
      const entered = enter(request, limits);
      const hasQueued = entered instanceof Promise;
      const turn = hasQueued ? await entered : entered;
      const sentBefore = request.context.attempts;
      try {
        const isShared = limits.resolved.shared !== undefined;
        if (isShared) await sharedTurns(request, limits);
        // Calls that came together end together: the place that one leaves at its deadline is no use to the next one. A
        // write that went out now would be given up at once, and nobody would know what became of it.
        const hasWaited = hasQueued || isShared;
        if (hasWaited && clock.monotonicMs() >= request.context.deadlineAtMs)
          throw refused(request, "past", 0, limits.resolved);
        const current = hasWaited ? request.withCurrentToken(request) : request;
        if (current === undefined) throw new OutdatedToken();
        return await next.send({ ...current, onSent: turn.begin });
      } catch (error) {
        // Not the token endpoint's own 429: then nothing of this operation was sent.
        if (isNewStoreError(error) && error.status === 429 && request.context.attempts > sentBefore) {
          const { retryAfterCapMs } = resolveRetry(retry, request.options.retry);
          limits.limiter.onTooManyRequests(request.operation, error.retryAfterMs, retryAfterCapMs);
        }
        throw error;
      } finally {
        turn.end();
      }
    },
  });

  /** No promise when nobody waits, which is nearly always: the way of a request that is free costs none. */
  function enter(request: HttpRequest, { limiter, resolved }: Limits): Turn | Promise<Turn> {
    const { operation, context } = request;
    const remainingMs = context.deadlineAtMs - clock.monotonicMs();
    const admission = limiter.enter({ operation, signal: context.signal, remainingMs, isBulk: isBulk(request) });
    if (admission.kind === "go") return admission.turn;
    if (admission.kind !== "wait") throw refused(request, admission.kind, admission.waitMs, resolved);
    return waitForTurn(request, admission.turn);
  }

  async function sharedTurns(request: HttpRequest, own: Limits): Promise<void> {
    const { operation, context } = request;
    for (const turns of own.sharedTurns(operation))
      await queued(request, "shared", turns.enter(context.signal, isBulk(request)));
  }

  async function waitForTurn(request: HttpRequest, waiting: Promise<Turn>): Promise<Turn> {
    const { operation, template, context } = request;
    const sinceMs = clock.monotonicMs();
    const turn = await queued(request, "client", waiting);
    const waitMs = clock.monotonicMs() - sinceMs;
    log(logger, "debug", `${operation.id} waited ${Math.round(waitMs)} ms for its turn`, {
      operationId: operation.id,
      template,
      attempt: context.attempts + 1,
      waitMs,
    });
    return turn;
  }

  /** Waits for a turn; a bulk call's deadline stands still meanwhile. */
  async function queued<T>(request: HttpRequest, queue: QueueWait["queue"], turn: Promise<T>): Promise<T> {
    const { context } = request;
    const resume = isBulk(request) ? context.holdDeadline() : undefined;
    const sinceMs = clock.monotonicMs();
    const report = (errorKind: QueueWait["errorKind"]) => {
      const priority = isBulk(request) ? "bulk" : "live";
      context.telemetry?.waitedInQueue({ durationMs: clock.monotonicMs() - sinceMs, queue, priority, errorKind });
    };
    context.waitsFor = "It waited for its turn: see rateLimit and maxConcurrency.";
    try {
      const own = await turn;
      context.waitsFor = "";
      report(undefined);
      return own;
    } catch (error) {
      report(errorKindOf(error));
      throw error;
    } finally {
      resume?.();
    }
  }
}

function isBulk({ options }: HttpRequest): boolean {
  return options.priority === "bulk";
}
