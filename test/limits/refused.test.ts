import { describe, expect, it } from "vitest";
import { NewStoreError } from "../../src/core/newstore-error.js";
import type { HttpRequest } from "../../src/core/request.js";
import { type ResolvedLimits, resolveLimits } from "../../src/limits/rate-limit-options.js";
import { refused } from "../../src/transport/policies/refused.js";
import { operation } from "../transport/descriptors.js";

function requestOf(rateLimitPerSecond?: number, attempts = 0, callerMayRetry = true): HttpRequest {
  const lastError = attempts === 0 ? undefined : new NewStoreError("before", { kind: "connection" });
  const own = operation(rateLimitPerSecond === undefined ? {} : { rateLimitPerSecond });
  return { operation: own, context: { attempts, lastError }, callerMayRetry } as unknown as HttpRequest;
}

const adviceOf = (limits: ResolvedLimits, rateLimitPerSecond?: number) =>
  refused(requestOf(rateLimitPerSecond), "full", 12.1, limits).message.replace(/^.*? already\. | \(GET .*$/g, "");

describe("a request that is not sent", () => {
  it("because the queue is full, says how many wait and how long one waits at least", () => {
    const error = refused(requestOf(), "full", 12.1, resolveLimits({ perSecond: 50, maxQueue: 7 }, undefined));
    expect(error.message).toBe(
      "getThing was not sent: 7 requests, as many as may, wait for their turn already. Start fewer calls at a time," +
        " or raise rateLimit.maxQueue, or rateLimit, 50 a second, if NewStore allows the tenant more. (GET /things)",
    );
    expect(error).toMatchObject({ kind: "rate_limit", operationId: "getThing", attempts: 0, retryable: true });
    expect(error.retryAfterMs).toBe(13);
    expect(error.cause).toBeUndefined();
  });

  it("because it would wait too long, says how long", () => {
    const error = refused(requestOf(), "late", 12.1, resolveLimits(50, undefined));
    expect(error.message).toBe(
      "getThing was not sent: it would wait 13 ms for its turn, longer than the call may take." +
        " Make the call again later, or raise timeouts.totalMs. (GET /things)",
    );
    expect(error.retryAfterMs).toBe(13);
  });

  it("because its turn came too late, has nothing to wait for", () => {
    const error = refused(requestOf(), "past", 12.1, resolveLimits(50, undefined));
    expect(error.message).toBe(
      "getThing was not sent: its turn came when the time of the call was up." +
        " Make the call again later, or raise timeouts.totalMs. (GET /things)",
    );
    expect(error.retryAfterMs).toBeUndefined();
  });

  it("after others that were, says so, and keeps why the last one failed", () => {
    const error = refused(requestOf(undefined, 2), "past", 0, resolveLimits(50, undefined));
    expect(error.message).toContain("getThing was not sent again: its turn");
    expect(error.message).toContain("(GET /things, 2 attempts)");
    expect(error.cause).toMatchObject({ message: "before" });
    expect(error.attempts).toBe(2);
  });

  it("may be called again where it was never sent, whatever the contract says, and afterwards where that allows it", () => {
    const limits = resolveLimits(50, undefined);
    const may = [0, 1].map((attempts) =>
      [true, false].map((callerMayRetry) => refused(requestOf(undefined, attempts, callerMayRetry), "past", 0, limits)),
    );
    expect(may.map((row) => row.map(({ retryable }) => retryable))).toEqual([
      [true, true],
      [true, false],
    ]);
  });
});

describe("the advice names what holds requests up:", () => {
  const fewer = "Start fewer calls at a time, or raise rateLimit.maxQueue";
  it("places, where they are limited", () => {
    expect(adviceOf(resolveLimits(50, 3), 1)).toBe(`${fewer} or maxConcurrency, 3.`);
  });

  it("the operation's rate, where it is below the tenant's or the tenant has none", () => {
    const operations = `${fewer}: NewStore takes 5 of these a second.`;
    expect(adviceOf(resolveLimits(50, undefined), 5)).toBe(operations);
    expect(adviceOf(resolveLimits(Infinity, undefined), 5)).toBe(operations);
  });

  it("the tenant's rate, where the operation has none, none below it, or none that is kept", () => {
    const tenants = `${fewer}, or rateLimit, 5 a second, if NewStore allows the tenant more.`;
    expect(adviceOf(resolveLimits(5, undefined))).toBe(tenants);
    expect(adviceOf(resolveLimits(5, undefined), 5)).toBe(tenants);
    expect(adviceOf({ ...resolveLimits(5, undefined), keepsOperationRates: false }, 1)).toBe(tenants);
  });
});
