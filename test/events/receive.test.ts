import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { canonical } from "../../src/events/envelope.js";
import { type DurableStore, memoryStore, receiveEvents, testEvent } from "../../src/events/index.js";
import { fakeClock, until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { API_KEY, all, kit, ORDER, requestOf } from "./kit.js";

const cancelled = { tenant: "acme-staging", name: "order.cancelled", payload: { id: ORDER, items: [] } };

describe("a request", () => {
  it("with one of the keys is kept before it gets its 200", async () => {
    const { events, inbox } = kit({ apiKeys: ["the-new-key", API_KEY] });
    expect((await events.fetch(requestOf(cancelled))).status).toBe(200);
    expect((await events.fetch(requestOf({ ...cancelled, name: "order.opened" }, "bearer the-new-key"))).status).toBe(
      200,
    );
    expect(await inbox.list({ limit: 9 })).toHaveLength(2);
  });

  it.each([
    undefined,
    "",
    "Bearer",
    "Bearer ",
    `Bearer ${API_KEY}x`,
    `Bearer ${API_KEY.slice(1)}`,
    API_KEY,
    `Basic ${API_KEY}`,
  ])("with the authorization %j gets 401, and nothing of it is kept", async (authorization) => {
    const { events, inbox } = kit();
    const request = requestOf(cancelled, authorization ?? "");
    if (authorization === undefined) request.headers.delete("authorization");
    expect((await events.fetch(request)).status).toBe(401);
    expect(await inbox.list({ limit: 9 })).toEqual([]);
  });

  it("without a key is kept where the integration has none, and where that was said", async () => {
    const { events } = kit({ apiKeys: false });
    expect((await events.fetch(requestOf(cancelled, "Bearer whatever"))).status).toBe(200);
  });

  it("that is no POST gets 405", async () => {
    const { events } = kit();
    const headers = { authorization: `Bearer ${API_KEY}` };
    expect((await events.fetch(new Request("https://receiver.example/", { headers }))).status).toBe(405);
  });

  it("that is longer than maxBytes gets 413, read no further than that", async () => {
    const { events } = kit({ maxBytes: 1_000 });
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(400));
      },
    });
    const init = { method: "POST", headers: { authorization: `Bearer ${API_KEY}` }, body, duplex: "half" };
    expect((await events.fetch(new Request("https://receiver.example/", init as RequestInit))).status).toBe(413);
    expect(pulled).toBeLessThan(6);
  });

  it("whose event cannot be kept, or breaks off, gets 503: NewStore has to send it again", async () => {
    // Drivers quote what they could not write.
    const disk = (text: string) => Object.assign(new Error(`no space left for ${text}`), { code: "ENOSPC" });
    const full: DurableStore = { ...memoryStore(), put: (row) => Promise.reject(disk(row.text)) };
    const lines: string[] = [];
    const logger = { warn: (line: string) => void lines.push(line) };
    const { events } = kit({ inbox: full, logger });
    expect((await events.fetch(requestOf(cancelled))).status).toBe(503);
    expect(lines.join()).toMatch(/has to send it again: Error ENOSPC$/);
    expect(lines.join()).not.toContain(ORDER);

    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) });
    const init = { method: "POST", headers: { authorization: `Bearer ${API_KEY}` }, body: broken, duplex: "half" };
    const { events: others } = kit();
    expect((await others.fetch(new Request("https://receiver.example/", init as RequestInit))).status).toBe(503);
  });

  it("whose inbox hangs gets 503, in ten seconds", async () => {
    const clock = fakeClock();
    const { events } = kit({ clock, inbox: { ...memoryStore(), put: () => new Promise(() => {}) } });
    const response = events.fetch(requestOf(cancelled));
    await until(() => clock.pending() > 0);
    clock.advance(10_000);
    expect((await response).status).toBe(503);
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '"text"',
    "<html>",
    '{"name":"order.opened"}',
    '{"tenant":"a","name":"b","payload":[]}',
    '{"tenant":"a","name":"b\\ud800","payload":{"id":"1"}}',
    '{"tenant":"a","name":"b","payload":{"id":"\\ud83d"}}',
    '{"tenant":"a","name":"b","payload":{"order_id":"\\udc00","logical_timestamp":1}}',
  ])("with the body %j is kept for a person, and gets 200", async (text) => {
    const { events } = kit();
    expect((await events.fetch(requestOf(text))).status).toBe(200);
    expect(await all(events.parked())).toMatchObject([{ reason: "unreadable", text, event: undefined, attempts: 0 }]);
    expect(await events.replay({ reason: "unreadable" })).toBe(0);
  });

  it("that is nested too deep to be compared is kept for a person, and gets 200", async () => {
    const { events } = kit();
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const text = `{"tenant":"a","name":"b","payload":{"id":"1","deep":${deep}}}`;
    expect((await events.fetch(requestOf(text))).status).toBe(200);
    expect((await events.fetch(requestOf(text))).status).toBe(200);
    const parked = await all(events.parked());
    expect(parked.map(({ reason, message }) => [reason, message])).toEqual([
      ["unreadable", "Its payload is nested too deep to be compared with others."],
    ]);
    expect(parked[0]?.text === text).toBe(true);
  });

  it("of another tenant is kept for a person, and gets 200", async () => {
    const { events, deliver } = kit({ tenant: "acme-staging" });
    expect(await deliver("order.cancelled", { id: ORDER, items: [] }, "acme-production")).toBe(200);
    const parked = await all(events.parked());
    expect(parked).toMatchObject([
      { reason: "other-tenant", message: "It is of acme-production, and not of acme-staging." },
    ]);
  });

  it("keeps characters whole that lie across the border of two chunks", async () => {
    const text = JSON.stringify({ ...cancelled, payload: { id: ORDER, city: "Zürich 🏔", items: [] } });
    const bytes = new TextEncoder().encode(text);
    for (let border = 1; border < bytes.length; border += 1) {
      const { events, inbox } = kit();
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(bytes.slice(0, border));
          controller.enqueue(bytes.slice(border));
          controller.close();
        },
      });
      const init = { method: "POST", headers: { authorization: `Bearer ${API_KEY}` }, body, duplex: "half" };
      await events.fetch(new Request("https://receiver.example/", init as RequestInit));
      expect((await inbox.list({ limit: 2 })).map((row) => row.text)).toEqual([text]);
    }
  });
});

describe("a repeat", () => {
  it("is the same event whatever the order of its members, and gets 200", async () => {
    const { inbox, deliver } = kit();
    expect(await deliver("order.cancelled", { id: ORDER, items: [{ id: "1", product_id: "A" }] })).toBe(200);
    expect(await deliver("order.cancelled", { items: [{ product_id: "A", id: "1" }], id: ORDER })).toBe(200);
    expect(await inbox.list({ limit: 9 })).toHaveLength(1);
  });

  it("is another event where name, id, part or content differ", async () => {
    const { inbox, deliver } = kit();
    await deliver("order.cancelled", { id: ORDER, items: [] });
    await deliver("order.completed", { id: ORDER, items: [] });
    await deliver("order.cancelled", { id: "another", items: [] });
    await deliver("order.cancelled", { id: ORDER, items: [{ id: "1" }] });
    await deliver("order.cancelled", { id: ORDER, items: [], chunk_number: 1, total_chunks: 2 });
    await deliver("order.cancelled", { id: ORDER, items: [], chunk_number: 2, total_chunks: 2 });
    expect(await inbox.list({ limit: 9 })).toHaveLength(6);
  });

  it("is told by content alone: two JSON values are one text when they are equal, and only then", () => {
    const shuffle = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffle)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([name, each]) => [name, shuffle(each)]),
            )
          : value;
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
        expect(canonical(shuffle(first))).toBe(canonical(first));
        const isEqual = JSON.stringify(shuffle(shuffle(first))) === JSON.stringify(second);
        if (isEqual) expect(canonical(first)).toBe(canonical(second));
        else if (canonical(first) === canonical(second)) expect(first).toEqual(second);
      }),
    );
  });
});

describe("options", () => {
  it.each<[object, RegExp]>([
    [{ apiKeys: undefined }, /apiKeys is missing or empty/],
    [{ apiKeys: [] }, /apiKeys is missing or empty/],
    [{ apiKeys: "key" }, /apiKeys is missing or empty/],
    [{ apiKeys: ["ok", ""] }, /apiKeys\[1\] is empty/],
    [{ apiKeys: ["key\n"] }, /apiKeys\[0\] is empty, no text, or has blanks/],
    [{ inbox: undefined }, /inbox is no store/],
    [{ newstore: {} }, /newstore is no client/],
    [{ tenant: "" }, /tenant is no name/],
    [{ maxBytes: 0 }, /maxBytes is 0/],
    [{ leaseMs: 3_600_001 }, /leaseMs is 3600001/],
    [{ maxByte: 5 }, /did you mean maxBytes/],
  ])("%o are refused", (options, message) => {
    const given = { apiKeys: [API_KEY], inbox: memoryStore(), ...options };
    expect(() => receiveEvents(given as never)).toThrow(message);
    expect(() => receiveEvents(given as never)).toThrow(expect.objectContaining({ kind: "configuration" }));
  });

  it("are read at the call: a list of keys that is changed afterwards changes nothing", async () => {
    const apiKeys = [API_KEY];
    const { events } = kit({ apiKeys });
    apiKeys[0] = "another-key";
    expect((await events.fetch(requestOf(cancelled))).status).toBe(200);
    expect((await events.fetch(requestOf(cancelled, "Bearer another-key"))).status).toBe(401);
  });

  it("are not shown by a receiver that is printed", () => {
    const { events } = kit();
    expect(inspect(events, { depth: 9, showHidden: true })).not.toContain(API_KEY);
    expect(JSON.stringify(events)).not.toContain(API_KEY);
  });

  it("of handlers: one handles each name, and confirming needs a client", () => {
    const { events } = kit();
    events.on("order.cancelled", () => {});
    expect(() => events.on("order.cancelled", () => {})).toThrow(/is there already/);
    expect(() => events.on("order.opened", undefined as never)).toThrow(/is no function/);
    expect(() => events.on("order.opened", () => {}, { confirm: "read" })).toThrow(/newstore is missing/);
    expect(() => events.onOther(() => {}).onOther(() => {})).toThrow(/is there already/);
  });
});

describe("testEvent", () => {
  it("takes the contract's example where no payload is given", async () => {
    const event = await testEvent("order.completed").json();
    expect(event).toMatchObject({ name: "order.completed", payload: { items: [{ product_id: "TEE-NAVY-M" }] } });
  });

  it("makes the request that NewStore would send", async () => {
    const request = testEvent("order.cancelled", { id: ORDER, items: [] }, { apiKey: API_KEY, tenant: "acme" });
    expect(request.method).toBe("POST");
    expect(request.headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
    expect(await request.json()).toMatchObject({
      tenant: "acme",
      name: "order.cancelled",
      payload: { id: ORDER, items: [] },
    });
  });

  it("refuses what is no event", () => {
    expect(() => testEvent("" as never, {} as never)).toThrow(/name of testEvent is missing/);
    expect(() => testEvent("order.cancelled", null as never)).toThrow(/payload of testEvent is no object/);
    expect(() => testEvent("order.teleported" as never)).toThrow(/no example of order\.teleported/);
  });
});

describe("what is no option", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  const { events } = kit();
  const payload = { id: ORDER, items: [] };
  it.each<[string, () => unknown, RegExp]>([
    ["receiveEvents()", () => receiveEvents(undefined as never), /The options are a value of type undefined/],
    ["receiveEvents(null)", () => receiveEvents(null as never), /The options are null/],
    ["receiveEvents(text)", () => receiveEvents("x" as never), /The options are a value of type string/],
    ["memoryStore(null)", () => memoryStore(null as never), /The options are null/],
    ["memoryStore of an unknown option", () => memoryStore({ path: "x" } as never), /path is unknown/],
    ["on with null", () => events.on("order.opened", () => {}, null as never), /The options are null/],
    ["work(null)", () => events.work(null as never), /The options are null/],
    ["work with no signal", () => events.work({ signal: 5 } as never), /The option signal is/],
    ["replay(null)", () => events.replay(null as never), /filter is null/],
    ["testEvent with null", () => testEvent("order.cancelled", payload, null as never), /The options are null/],
    ["testEvent to no address", () => testEvent("order.cancelled", payload, { url: "nope" }), /url is no address/],
    ["testEvent to a path", () => testEvent("order.cancelled", payload, { url: "/newstore" }), /url is no address/],
    ["testEvent to a number", () => testEvent("order.cancelled", payload, { url: 5 as never }), /url is no address/],
    [
      "testEvent with a key of two lines",
      () => testEvent("order.cancelled", payload, { apiKey: "a\nb" }),
      /apiKey is no/,
    ],
    [
      "testEvent with a key beyond Latin",
      () => testEvent("order.cancelled", payload, { apiKey: "ключ" }),
      /apiKey is no/,
    ],
    [
      "testEvent with a key that is none",
      () => testEvent("order.cancelled", payload, { apiKey: 5 as never }),
      /apiKey is/,
    ],
    [
      "testEvent of a tenant that is none",
      () => testEvent("order.cancelled", payload, { tenant: 5 as never }),
      /tenant is/,
    ],
    ["testEvent of a circle", () => testEvent("order.cancelled", circle as never), /cannot be written as JSON/],
    ["testEvent of a bigint", () => testEvent("order.cancelled", { id: 5n } as never), /cannot be written as JSON/],
    ["testEvent of a list", () => testEvent("order.cancelled", [] as never), /is no object/],
  ])("is refused by name: %s", async (_, call, message) => {
    const failure = await failureOf(async () => call());
    expect([failure.kind, failure.message]).toEqual(["configuration", expect.stringMatching(message)]);
    expect(failure.message).not.toMatch(/ключ|a\nb/);
  });
});
