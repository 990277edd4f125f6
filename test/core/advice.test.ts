import { describe, expect, it } from "vitest";
import { type AdviceInput, adviceFor, BLOCKED_ADDRESS, unknownOutcome } from "../../src/core/advice.js";
import { isTransientStatus, kindOfStatus } from "../../src/core/status.js";
import { operation } from "../transport/descriptors.js";

const read = operation({ idempotency: "safe" });
const write = operation({ idempotency: "never" });
const goesOn = operation({ idempotency: "never", statusMeanings: { "504": "continues" } });

const advice = (status: number, own: Partial<AdviceInput> = {}) =>
  adviceFor({ operation: write, status, isJson: true, callerMayRetry: false, retryAfterMs: undefined, ...own });

const UNKNOWN = "Whether the work was done is unknown";
const ONCE = `${UNKNOWN}: the same call again does it at most once.`;
const READ_IT = `${UNKNOWN}: read the outcome before you send it again.`;
const TWICE = `${UNKNOWN}, and a repeat may do it twice: read the outcome before you send it again.`;

describe("what to do about a failed response:", () => {
  it.each<[number, Partial<AdviceInput>, string | undefined]>([
    [401, {}, "The token was not accepted: check credentials and tenant."],
    [403, {}, "The token does not allow this: check the API client's scopes or the user's roles."],
    [403, { isJson: false }, BLOCKED_ADDRESS],
    [404, {}, "Check ids and tenant; what was just created can take some seconds to appear."],
    [409, {}, "It contradicts what is already there: read that first."],
    [409, { operation: read }, undefined],
    [410, {}, "NewStore has switched this endpoint off (sunset): see its deprecation notices for the successor."],
    [429, {}, "Send fewer requests."],
    [429, { retryAfterMs: 1_001 }, "Wait 2 s and send fewer requests."],
    [429, { retryAfterMs: 0 }, "Wait 0 s and send fewer requests."],
    [400, { callerMayRetry: true }, undefined],
    [499, { callerMayRetry: true }, undefined],
    [500, { operation: read }, "Often transient: the same request can be sent again."],
    [501, { operation: read }, undefined],
    [500, {}, TWICE],
    [500, { callerMayRetry: true }, ONCE],
    [501, { callerMayRetry: true }, READ_IT],
    [501, {}, TWICE],
    [
      504,
      { operation: goesOn, callerMayRetry: true },
      "NewStore goes on with the work: send the same request again to learn the outcome.",
    ],
    [504, { operation: goesOn }, TWICE],
    [503, { operation: goesOn, callerMayRetry: true }, ONCE],
  ])("%i %o", (status, own, text) => {
    expect(advice(status, own)).toBe(text);
  });

  it("a blocked address is told from a refused token, and not to be tried again", () => {
    expect(BLOCKED_ADDRESS).toBe(
      "The response is not the API's own: this address is probably blocked by the platform's rate limit." +
        " Wait some minutes; another attempt prolongs the block.",
    );
  });
});

it("an unknown outcome is read where a repeat may do the work twice, or meets the same refusal", () => {
  expect([unknownOutcome(true), unknownOutcome(false)]).toEqual([ONCE, TWICE]);
  expect([unknownOutcome(true, false), unknownOutcome(false, true)]).toEqual([READ_IT, TWICE]);
});

describe("a status", () => {
  const TRANSIENT = [408, 425, 429, 500, 502, 503, 504, 521, 522, 523, 524];
  it("says not now, or not so", () => {
    const all = Array.from({ length: 500 }, (_, index) => 100 + index);
    expect(all.filter(isTransientStatus)).toEqual(TRANSIENT);
  });

  it.each([
    [401, write, "authentication"],
    [403, read, "authentication"],
    [409, write, "conflict"],
    [409, read, "api"],
    [429, read, "rate_limit"],
    [400, write, "api"],
    [503, write, "api"],
  ] as const)("%i of %o is of kind %s", (status, of, kind) => {
    expect(kindOfStatus(status, of)).toBe(kind);
  });
});
