import { NewStoreError, type NewStoreErrorDetails } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { decide, type Outcome } from "../../src/outbox/decide.js";
import type { Detail } from "../../src/outbox/entry.js";

const CONFLICT = { message: "taken", kind: "conflict", next: "read" } as const;
const becomes = (outcome: Outcome, attempts = 0, detail: Partial<Detail> = {}) =>
  decide(outcome, { attempts, detail: { externalId: "1", ...detail }, settleMs: 30_000, random: 0.5 });
const failed = (details: Partial<NewStoreErrorDetails>): Outcome => ({
  what: "not-sent",
  error: new NewStoreError("no", { kind: "api", ...details }),
});
const unread = (details: Partial<NewStoreErrorDetails>): Outcome => ({
  what: "not-read",
  error: new NewStoreError("no", { kind: "api", ...details }),
});

describe("what becomes of an order", () => {
  it.each<[string, Outcome, string, number | null]>([
    ["that was sent", { what: "sent", response: { id: "u", external_id: "1", items: [] } }, "done", null],
    [
      "whose outcome is unknown, though a repeat is safe",
      failed({ outcomeUnknown: true, retryable: true }),
      "unknown",
      0,
    ],
    ["whose outcome is unknown at the deadline", failed({ kind: "timeout", outcomeUnknown: true }), "unknown", 0],
    ["in whose place something stands", failed({ kind: "conflict", status: 400 }), "unknown", 0],
    ["that was not sent, since the process ends", failed({ kind: "aborted" }), "due", 0],
    ["that was aborted on its way", failed({ kind: "aborted", outcomeUnknown: true }), "unknown", 0],
    ["whose client has wrong credentials", failed({ kind: "authentication", status: 401 }), "due", 60_000],
    ["whose client is set up wrong", failed({ kind: "configuration" }), "due", 60_000],
    [
      "that came too fast",
      failed({ kind: "rate_limit", status: 429, retryAfterMs: 7_000, retryable: true }),
      "due",
      7_000,
    ],
    ["that nobody could be reached for", failed({ kind: "connection", retryable: true }), "due", 750],
    ["with a mistake", failed({ kind: "validation" }), "parked", null],
    ["with an identifier that is not mapped", failed({ kind: "mapping" }), "parked", null],
    ["that the platform refuses", failed({ status: 400, errorCode: "invalid_shipments" }), "parked", null],
    ["whose address is blocked for some minutes", failed({ kind: "authentication", status: 403 }), "due", 60_000],
    ["that came too fast, for nobody knows how long", failed({ kind: "rate_limit", status: 429 }), "due", 60_000],
    ["that is found", { what: "found", order: { order_uuid: "u" }, isSame: true }, "done", null],
    ["that is found, and not to be compared", { what: "found", order: {}, isSame: false }, "due", 0],
    ["that is not there yet", { what: "not-there" }, "unknown", 1_000],
    ["that cannot be read for a moment", unread({ status: 503, retryable: true }), "unknown", 750],
    ["that cannot be read", unread({ kind: "authentication", status: 403, body: {} }), "unknown", 60_000],
  ])("%s", (_, outcome, state, dueInMs) => {
    expect(becomes(outcome)).toMatchObject({ state, dueInMs });
  });

  it("parks what a conflict was said of and is found otherwise, or nowhere", () => {
    expect(becomes({ what: "found", order: {}, isSame: false }, 2, { problem: CONFLICT })).toMatchObject({
      state: "parked",
    });
    expect(becomes({ what: "not-there" }, 9, { problem: CONFLICT, waitedMs: 30_000 })).toMatchObject({
      state: "parked",
    });
    expect(
      becomes({ what: "found", order: { order_uuid: "u" }, isSame: true }, 2, { problem: CONFLICT }),
    ).toMatchObject({
      state: "done",
    });
  });

  it("waits the whole settle time before it sends again, and no longer", () => {
    let waitedMs = 0;
    let reads = 0;
    for (let attempts = 1; ; attempts += 1) {
      const change = becomes({ what: "not-there" }, attempts, { waitedMs });
      reads += 1;
      if (change.state === "due") break;
      expect(change.state).toBe("unknown");
      waitedMs += change.dueInMs ?? 0;
      expect((JSON.parse(change.detail) as Detail).waitedMs).toBe(waitedMs);
    }
    expect([waitedMs, reads]).toEqual([30_000, 5]);
  });

  it("waits longer after each failure, a quarter of an hour at most, and as long as it was asked to", () => {
    const waits = [0, 1, 2, 5, 20, 1_000].map(
      (attempts) => becomes(failed({ kind: "connection", retryable: true }), attempts).dueInMs,
    );
    expect(waits).toEqual([750, 1_500, 3_000, 24_000, 675_000, 675_000]);
    expect(becomes(failed({ status: 503, retryable: true, retryAfterMs: 1_800_000 }), 20).dueInMs).toBe(1_800_000);
  });

  it("keeps no text of what is done, and nothing of a body or a header in what it notes", () => {
    expect(becomes({ what: "sent", response: { id: "u", external_id: "1", items: [] } }).dropsText).toBe(true);
    const body = { customer_email: "ada@example.com" };
    expect(becomes(failed({ status: 400, body })).detail).not.toContain("ada@");
  });
});
