import { platformDate } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { asked, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { order } from "../support/orders.js";

async function injected() {
  const world = facade();
  const { id, items } = await world.newstore.orders.inject(order({ external_id: "1001" }));
  const [first] = items;
  if (first === undefined) throw new Error("the order has no units");
  return { ...world, id, itemId: first.id };
}

describe("an order that is open", () => {
  it("says whether it can be cancelled, before and after", async () => {
    const { newstore, id } = await injected();
    expect(await newstore.orders.cancellation(id)).toMatchObject({ cancelable: true, canceled: false });
    await newstore.orders.cancel(id, { reason: "customer_request" });
    expect(await newstore.orders.cancellation("1001", { idType: "external" })).toMatchObject({ canceled: true });
  });

  it("gets prices and serial numbers, more time only in its grace period, and shows its fulfillment requests", async () => {
    const { newstore, id, itemId, sandbox } = await injected();
    expect(await failureOf(newstore.orders.extendGracePeriod(id))).toMatchObject({ status: 412, next: "fix" });
    expect(await newstore.orders.prices(id, [{ type: "product", id: itemId }])).toMatchObject({
      items: [{ id: itemId }],
    });
    expect(await newstore.orders.setSerialNumbers(id, [{ id: itemId, serial_number: "SN-1" }])).toBeUndefined();
    expect(await newstore.orders.fulfillmentRequests(id)).toBeDefined();
    expect(sandbox.violations).toEqual([]);
  });

  it("refuses what cannot be, in the names of the method", async () => {
    const { newstore, id, itemId } = await injected();
    const failure = await failureOf(newstore.orders.cancelItem(id, itemId, { reason: "customer_request" }));
    expect([failure.kind, failure.operationId]).toEqual(["api", "createLineItemCancellation"]);
    expect(failure.message).toMatch(/^orders\.cancelItem/);
    expect(await failureOf(newstore.orders.prices(id, "all" as never))).toMatchObject({ issues: [{ path: "items" }] });
    expect(
      await failureOf(newstore.orders.setSerialNumbers(5 as never, [{ id: itemId, serial_number: "b" }])),
    ).toMatchObject({
      issues: [{ path: "id" }],
    });
  });

  it("has notes, on itself and on its items", async () => {
    const { newstore, id, itemId, sandbox } = await injected();
    const note = { text: "a gift", source: "shop", source_type: "system", tags: ["gift"] };
    const { notes } = newstore.orders;
    const made = await notes.create(id, note);
    const ofItem = await notes.createForItem(id, itemId, { ...note, text: "engrave" });
    expect(await notes.update(id, String(made.id), { text: "no gift" })).toMatchObject({ text: "no gift" });
    const { notes: all } = await notes.list(id);
    expect(all?.map(({ text }) => text).sort()).toEqual(["engrave", "no gift"]);
    expect(platformDate(String(ofItem.created_at)).getTime()).toBeGreaterThan(0);
    await notes.delete(id, String(made.id));
    expect((await notes.list(id)).notes).toHaveLength(1);
    expect(sandbox.violations).toEqual([]);
    expect(await failureOf(notes.create(id, { ...note, text: "" }))).toMatchObject({ issues: [{ path: "note.text" }] });
  });
});

describe("a customer's history", () => {
  it("is read by e-mail address, and each entry leads to its order", async () => {
    const { newstore, id } = await injected();
    await newstore.orders.inject(order({ external_id: "1002" }));
    const found: unknown[] = [];
    for await (const entry of newstore.customers.orderHistory("ada@example.com"))
      found.push((await newstore.orders.get(entry)).origin_id);
    expect(found).toHaveLength(2);
    expect(found).toContain(id);
    for await (const entry of newstore.customers.orderHistory("nobody@example.com"))
      throw new Error(`found ${entry.id}`);
  });

  it("of an address that was taken for an id says so, and sends nothing", async () => {
    const { newstore, sandbox } = facade();
    const failure = await failureOf(newstore.orders.history({ customerId: "ada@example.com" }).toArray());
    expect([failure.kind, failure.message]).toEqual(["validation", expect.stringContaining("customers.orderHistory")]);
    expect(sandbox.requests).toEqual([]);
  });

  it("with an entry of an external order manager is read by its number", async () => {
    const { newstore, sandbox } = await injected();
    await newstore.orders.get({ id: "1001", origin: "external", origin_id: "OMS-7" });
    expect(sandbox.requests.at(-1)?.path).toBe("/v0/orders/1001");
  });
});

describe("personal data", () => {
  it("is kept as a document, and swapped for tokens and back", async () => {
    const { newstore, sandbox } = facade();
    const { personalData } = newstore.customers;
    const { id } = await personalData.store({ content: "aGVsbG8=", content_type: "text/plain", ttl: 1 });
    expect((await personalData.get(id)).byteLength).toBeGreaterThan(0);
    await personalData.delete(id);
    expect(await failureOf(personalData.get(id))).toMatchObject({ status: 404 });
    const { data } = await personalData.tokenize({ email: "ada@example.com" });
    expect(await personalData.detokenize(data)).toMatchObject({ data: { email: "ada@example.com" } });
    expect(sandbox.violations).toEqual([]);
    expect(await failureOf(personalData.tokenize({}))).toMatchObject({ issues: [{ path: "values" }] });
  });
});

describe("a date of the platform's", () => {
  it.each([
    ["2026-03-02T12:00:00Z", "2026-03-02T12:00:00.000Z"],
    ["2026-03-02T12:00:00.123456789Z", "2026-03-02T12:00:00.123Z"],
    ["2026-03-02T12:00:00+01:00", "2026-03-02T11:00:00.000Z"],
    ["2026-03-02T12:00:00.5-0500", "2026-03-02T17:00:00.500Z"],
    ["2024-01-02T13:45:29.678", "2024-01-02T13:45:29.678Z"],
    ["2012-10-31 15:50:13.793654 +0000 UTC", "2012-10-31T15:50:13.793Z"],
    ["2012-10-31 15:50:13 +0200 CEST", "2012-10-31T13:50:13.000Z"],
    ["2026-03-02 12:00:00 UTC", "2026-03-02T12:00:00.000Z"],
    ["2026-03-02 12:00:00 GMT", "2026-03-02T12:00:00.000Z"],
    ["2026-03-02 12:00:00 -0800 PST", "2026-03-02T20:00:00.000Z"],
    ["2026-03-02", "2026-03-02T00:00:00.000Z"],
  ])("reads %s", (text, iso) => {
    expect(platformDate(text).toISOString()).toBe(iso);
  });

  it.each([
    ...["", "soon", "02.03.2026", "2026-02-30", "2026-03-02T25:00:00Z", "2026-03-02T12:00", 1_700_000_000, null],
    // Several zones have this name, and a day has no hour 24 of its own.
    ...["2026-03-02 12:00:00 PST", "2026-03-02T12:00:00 CEST", "2026-03-02T12:00:00Z PST", "2026-03-02T24:00:00Z"],
    ...["2026-03-02Z", "2026-03-02+01:00", "2026-03-02 UTC", "2026-03-02T12:00:00+99:99", "2026-03-02T23:59:60Z"],
  ])("refuses %j", async (text) => {
    expect(await failureOf(() => platformDate(text as never))).toMatchObject({ kind: "validation" });
  });

  it("is the same point in time in every form, or refused", () => {
    const instants = fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true });
    const zones = fc.constantFrom("", "Z", " UTC", " GMT", "+00:00", " +0000 UTC", " PST", " CET", " X");
    fc.assert(
      fc.property(instants, zones, fc.constantFrom("T", " "), (instant, zone, between) => {
        const text = `${instant.toISOString().slice(0, -1).replace("T", between)}${zone}`;
        const isNamed = [" PST", " CET", " X"].includes(zone);
        let read: Date | undefined;
        try {
          read = platformDate(text);
        } catch {
          read = undefined;
        }
        expect([text, read?.getTime()]).toEqual([text, isNamed ? undefined : instant.getTime()]);
      }),
    );
  });
});

it("a history by e-mail has orders of that very address, whoever else the look-up names", async () => {
  const { newstore, sandbox } = facade();
  await newstore.orders.inject(order());
  const [ada] = (await newstore.customers.findByEmails(["ada@example.com"])).results;
  const results = [{ email: "xada@example.com", id: ada?.id }];
  sandbox.faults.add({ operation: "createRetrievalBulkEmailProfiles", status: 200, body: { results } });
  for await (const entry of newstore.customers.orderHistory("ada@example.com"))
    throw new Error(`${entry.id} is somebody else's`);
  expect(asked(sandbox)["showOrderHistoryForCustomer"]).toBeUndefined();
});
