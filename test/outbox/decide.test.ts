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

  it("parks what had to be read and is found otherwise: sent again, it would meet the same for ever", () => {
    const found: Outcome = { what: "found", order: { order_uuid: "u" }, isSame: false };
    const problem = { message: "a part of it", kind: "api", next: "read" } as const;
    expect(becomes(found, 2, { problem })).toMatchObject({ state: "parked" });
    expect(becomes(found, 2, { problem: { ...problem, next: "resend" } })).toMatchObject({ state: "due", dueInMs: 0 });
    expect(becomes({ what: "not-there" }, 9, { problem, waitedMs: 30_000 })).toMatchObject({ state: "due" });
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

describe("what is kept of an order", () => {
  const OLD = { message: "old", kind: "api", next: "support" } as const;
  const told = new NewStoreError("no", {
    kind: "api",
    status: 500,
    errorCode: "e",
    requestId: "r",
    outcomeUnknown: true,
  });
  const problem = { message: "no", kind: "api", next: "read", status: 500, errorCode: "e", requestId: "r" };
  const end = new NewStoreError("end", { kind: "aborted" });
  const before = { problem: OLD, waitedMs: 400 };
  const found = (isSame: boolean): Outcome => ({ what: "found", order: { order_uuid: "u" }, isSame });

  it.each<[string, Outcome, Partial<Detail>, object]>([
    [
      "that was sent: its id and items, and no text",
      { what: "sent", response: { id: "u", external_id: "1", items: [{ product_id: "P1" }] } as never },
      before,
      {
        state: "done",
        attempts: 3,
        dueInMs: null,
        dropsText: true,
        detail: { orderId: "u", items: [{ product_id: "P1" }] },
      },
    ],
    [
      "whose outcome is unknown: why, and that nothing was waited yet",
      { what: "not-sent", error: told },
      before,
      { state: "unknown", attempts: 3, dueInMs: 0, dropsText: false, detail: { problem, waitedMs: 0 } },
    ],
    [
      "that was not sent, since the process ends: what was known, and no attempt is counted",
      { what: "not-sent", error: end },
      before,
      { state: "due", attempts: 2, dueInMs: 0, dropsText: false, detail: { problem: OLD } },
    ],
    [
      "that is found: its id, and no text",
      found(true),
      before,
      { state: "done", attempts: 3, dueInMs: null, dropsText: true, detail: { orderId: "u" } },
    ],
    [
      "that is found with other products: what was known",
      found(false),
      before,
      { state: "due", attempts: 3, dueInMs: 0, dropsText: false, detail: { problem: OLD } },
    ],
    [
      "that is found with other products, after a conflict",
      found(false),
      { problem: CONFLICT },
      { state: "parked", attempts: 3, dueInMs: null, dropsText: false, detail: { problem: CONFLICT } },
    ],
    [
      "that is not there after all: what was known",
      { what: "not-there" },
      { problem: OLD, waitedMs: 30_000 },
      { state: "due", attempts: 3, dueInMs: 0, dropsText: false, detail: { problem: OLD } },
    ],
    [
      "that is not there after a conflict",
      { what: "not-there" },
      { problem: CONFLICT, waitedMs: 30_000 },
      { state: "parked", attempts: 3, dueInMs: null, dropsText: false, detail: { problem: CONFLICT } },
    ],
    [
      "that is not there yet: no longer than the settle time is left",
      { what: "not-there" },
      { problem: OLD, waitedMs: 29_900 },
      { state: "unknown", attempts: 3, dueInMs: 100, dropsText: false, detail: { problem: OLD, waitedMs: 30_000 } },
    ],
    [
      "that was not read, since the process ends: all that was known, and no attempt is counted",
      { what: "not-read", error: end },
      before,
      { state: "unknown", attempts: 2, dueInMs: 0, dropsText: false, detail: before },
    ],
    [
      "that cannot be read: why, and how long was waited",
      { what: "not-read", error: told },
      before,
      { state: "unknown", attempts: 3, dueInMs: 60_000, dropsText: false, detail: { problem, waitedMs: 400 } },
    ],
  ])("%s", (_, outcome, known, { detail, ...expected }: { detail?: object }) => {
    const { detail: kept, ...change } = becomes(outcome, 2, known);
    expect(change).toEqual(expected);
    expect(JSON.parse(String(kept))).toEqual({ externalId: "1", ...detail });
  });
});
