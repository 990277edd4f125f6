import type { OperationId } from "newstore-sdk";
import type { Fault } from "newstore-sdk/sandbox";
import { describe, expect, it } from "vitest";
import { asked, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order, standard, unit } from "../support/orders.js";

/** A lost response: the platform did the work, and the connection broke before it could say so. */
const lost = (operation: OperationId) => ({ operation, reset: true, afterwards: true }) as const;

const NOTE = { text: "gift", source: "shop", tags: [] };

async function customer() {
  const parts = facade();
  const profile = await parts.newstore.customers.getOrCreate({ email: "ada@example.com" });
  return { ...parts, profile, addresses: parts.newstore.customers.addresses };
}

describe("a deletion whose response is lost", () => {
  it("is done: the second attempt finds nothing, and the status says so", async () => {
    const { sandbox, addresses, profile } = await customer();
    const address = await addresses.create(profile.id, { country_code: "US", city: "Boston" });
    sandbox.faults.add(lost("destroyAddress"));
    const { data, status, attempts } = await addresses.delete(profile.id, address.id).withResponse();
    expect({ data, status, attempts }).toEqual({ data: undefined, status: 404, attempts: 2 });
    expect(await addresses.list(profile.id).toArray()).toEqual([]);
  });

  it("is done, too, where the platform failed after the work", async () => {
    const { sandbox, addresses, profile } = await customer();
    const address = await addresses.create(profile.id, { country_code: "US", city: "Boston" });
    sandbox.faults.add({ operation: "destroyAddress", status: 502, html: true, afterwards: true });
    expect(await addresses.delete(profile.id, address.id).withResponse()).toMatchObject({ status: 404, attempts: 2 });
  });

  it.each([
    ["a page", { html: true as const }],
    ["a line of text", { body: "default backend - 404", headers: { "content-type": "text/plain" } }],
    ["nothing", { body: "" }],
  ])("is not taken for done by the 404 of a gateway that says %s", async (_, said) => {
    const { sandbox, addresses, profile } = await customer();
    const address = await addresses.create(profile.id, { country_code: "US", city: "Boston" });
    sandbox.faults.add({ operation: "destroyAddress", reset: true });
    sandbox.faults.add({ operation: "destroyAddress", status: 404, ...said });
    const error = await failureOf(addresses.delete(profile.id, address.id));
    expect(error).toMatchObject({ kind: "api", status: 404, attempts: 2, outcomeUnknown: true });
    expect(await addresses.list(profile.id).toArray()).toHaveLength(1);
  });

  it("says that it may be done where there is no second attempt", async () => {
    const { sandbox, addresses, profile } = await customer();
    const address = await addresses.create(profile.id, { country_code: "US", city: "Boston" });
    sandbox.faults.add(lost("destroyAddress"));
    const error = await failureOf(addresses.delete(profile.id, address.id, { retry: { retries: 0 } }));
    expect(error).toMatchObject({ kind: "connection", outcomeUnknown: true, retryable: true, next: "resend" });
  });
});

describe("a deletion of what is not there", () => {
  it.each<[string, Fault[]]>([
    ["at once", []],
    ["after a 429, which did nothing", [{ operation: "destroyAddress", status: 429, retryAfter: 0 }]],
  ])("fails with 404 %s", async (_, faults) => {
    const { sandbox, addresses, profile } = await customer();
    for (const fault of faults) sandbox.faults.add(fault);
    const error = await failureOf(addresses.delete(profile.id, "nowhere"));
    expect(error).toMatchObject({ kind: "api", status: 404, attempts: faults.length + 1, outcomeUnknown: false });
  });
});

describe("what is asked for once more after a lost response", () => {
  it("is a customer's deletion once: that it is asked for already is what was wanted", async () => {
    const { newstore, sandbox, profile } = await customer();
    sandbox.faults.add(lost("createProfileDeletionRequest"));
    const { status, attempts } = await newstore.customers.requestDeletion(profile.id).withResponse();
    expect([status, attempts]).toEqual([409, 2]);
    const { profile: other } = await customer();
    expect(await failureOf(newstore.customers.requestDeletion(profile.id))).toMatchObject({ status: 409, attempts: 1 });
    expect(other.id).not.toBe("");
  });

  it("is an address once", async () => {
    const { sandbox, addresses, profile } = await customer();
    sandbox.faults.add(lost("createOrShowAddress"));
    const { status, attempts } = await addresses
      .create(profile.id, { country_code: "US", city: "Boston" })
      .withResponse();
    expect([status, attempts]).toEqual([200, 2]);
    expect(await addresses.list(profile.id).toArray()).toHaveLength(1);
  });

  it("is a change that its version guards: never made twice, and the error says that it may be made", async () => {
    const { newstore, sandbox, profile } = await customer();
    await sandbox.clock.advance("1m");
    sandbox.faults.add(lost("updateProfile"));
    const change = { last_updated_at: profile.updated_at, full_name: "Ada King" };
    const error = await failureOf(newstore.customers.update(profile.id, change));
    expect(error).toMatchObject({ kind: "conflict", status: 409, attempts: 2, outcomeUnknown: true });
    expect(error.message).toContain("An earlier attempt of this call may have done the work");
    expect(await newstore.customers.get(profile.id)).toMatchObject({ full_name: "Ada King" });
  });

  it("is the serial number of an item, which is overwritten with itself", async () => {
    const { newstore, sandbox } = facade();
    const { id, items } = await newstore.orders.inject(order({ external_id: "1001", shipments: [standard([unit()])] }));
    sandbox.faults.add(lost("updateSalesOrderSerialNumbers"));
    const body = { items: [{ id: String(items[0]?.id), serial_number: "SN-1" }] };
    const call = newstore.api.orders.updateSalesOrderSerialNumbers({ path: { id }, body });
    expect(await call.withResponse()).toMatchObject({ status: 204, attempts: 2 });
  });

  it("is no note: a second one would stand there", async () => {
    const { newstore, sandbox } = facade();
    const { id } = await newstore.orders.inject(order({ external_id: "1001" }));
    sandbox.faults.add(lost("createOrderLevelNote"));
    const call = newstore.api.orders.createOrderLevelNote({ path: { order_uuid: id }, body: NOTE });
    expect(await failureOf(call)).toMatchObject({ attempts: 1, outcomeUnknown: true, retryable: false });
  });
});

describe("after a 504", () => {
  it("a profile is asked for as often as after any failure: only an order is made in the background", async () => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "createOrShowProfile", status: 504, times: 50 });
    const error = await failureOf(newstore.customers.getOrCreate({ email: "ada@example.com" }));
    expect(error).toMatchObject({ status: 504, attempts: 3 });
    expect(error.message).not.toContain("goes on");
  });
});

describe("a 429", () => {
  it("is waited out for a note, a return and a cancellation, and for an import as long as it may", async () => {
    const { newstore, sandbox } = facade();
    const { id } = await newstore.orders.inject(order({ external_id: "1001" }));
    sandbox.faults.add({ operation: "createOrderLevelNote", status: 429, retryAfter: 0 });
    const note = newstore.api.orders.createOrderLevelNote({ path: { order_uuid: id }, body: NOTE });
    expect(await note.withResponse()).toMatchObject({ attempts: 2 });
    sandbox.faults.add({ operation: "createCancellation", status: 429, retryAfter: 0 });
    expect(await newstore.orders.cancel(id, { reason: "no" }).withResponse()).toMatchObject({ attempts: 2 });
    sandbox.faults.add({ operation: "createImportJob", status: 429, retryAfter: 0, times: 9 });
    const head = { catalog: "storefront-catalog-en", locale: "en-US" };
    const product = { product_id: "P9", variant_group_id: "P9", title: "Cap" };
    const error = await failureOf(newstore.catalog.importProducts([product], head, { queueTimeoutMs: 0 }));
    expect(error).toMatchObject({ kind: "rate_limit", status: 429, attempts: 1, retryable: false });
    expect(asked(sandbox)["createImportJob"]).toBe(1);
  });
});
