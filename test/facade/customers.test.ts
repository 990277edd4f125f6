import { describe, expect, it } from "vitest";
import { asked, facade, failure } from "./kit.js";

const NOW = "2026-03-02T12:00:00.000Z";

describe("a customer", () => {
  it("is made once, changed, and asked to be deleted once", async () => {
    const { newstore, sandbox } = facade({ now: NOW });
    const ada = await newstore.customers.getOrCreate({ email: "ada@example.com", full_name: "Ada Lovelace" });
    expect(await newstore.customers.getOrCreate({ email: "ada@example.com", full_name: "Somebody" })).toEqual(ada);
    await sandbox.clock.advance("1m");
    const changed = await newstore.customers.update(ada.id, { last_updated_at: ada.updated_at, full_name: "Ada King" });
    expect(changed).toMatchObject({ id: ada.id, full_name: "Ada King" });
    expect(await newstore.customers.get(ada.id)).toEqual(changed);
    expect(await newstore.customers.requestDeletion(ada.id)).toBeUndefined();
    const again = await failure(() => newstore.customers.requestDeletion(ada.id));
    expect(again).toMatchObject({ kind: "conflict", status: 409 });
    expect(sandbox.violations).toEqual([]);
  });

  it("that was changed in between is not overwritten", async () => {
    const { newstore, sandbox } = facade({ now: NOW });
    const ada = await newstore.customers.getOrCreate({ email: "ada@example.com" });
    await sandbox.clock.advance("1m");
    await newstore.customers.update(ada.id, { last_updated_at: ada.updated_at, full_name: "Ada King" });
    const stale = await failure(() =>
      newstore.customers.update(ada.id, { last_updated_at: ada.updated_at, full_name: "Ada Byron" }),
    );
    expect(stale).toMatchObject({ kind: "conflict" });
    expect(await newstore.customers.get(ada.id)).toMatchObject({ full_name: "Ada King" });
  });
});

describe("customers", () => {
  it("are searched page by page", async () => {
    const { newstore, sandbox } = facade();
    for (let i = 0; i < 12; i++) await newstore.customers.getOrCreate({ email: `doe${i}@example.com` });
    await newstore.customers.getOrCreate({ email: "roe@example.com" });
    const hits = await newstore.customers.list({ q: "doe", pageSize: 5 }).toArray();
    expect(new Set(hits.map(({ email }) => email)).size).toBe(12);
    expect(asked(sandbox)["listProfiles"]).toBe(3);
    expect(await newstore.customers.list().toArray(13)).toHaveLength(13);
    expect(sandbox.violations).toEqual([]);
  });

  it("are found by exact e-mail address, those that nobody has are missing, and 1,000 are asked for at once", async () => {
    const { newstore, sandbox } = facade();
    const ada = await newstore.customers.getOrCreate({ email: "ada@example.com" });
    const zoe = await newstore.customers.getOrCreate({ email: "zoe@example.com" });
    const nobody = Array.from({ length: 1_500 }, (_, i) => `nobody${i}@example.com`);
    const { results } = await newstore.customers.findByEmails(["ada@example.com", ...nobody, "zoe@example.com"]);
    expect(results).toEqual([
      { email: "ada@example.com", id: ada.id },
      { email: "zoe@example.com", id: zoe.id },
    ]);
    expect(asked(sandbox)["createRetrievalBulkEmailProfiles"]).toBe(2);
  });
});

describe("a customer's addresses", () => {
  it("are added, listed over pages, read, changed and deleted", async () => {
    const { newstore, sandbox } = facade({ now: NOW });
    const { addresses } = newstore.customers;
    const { id } = await newstore.customers.getOrCreate({ email: "ada@example.com" });
    const { data: boston, status } = await addresses.create(id, { country_code: "US", city: "Boston" }).withResponse();
    expect(status).toBe(201);
    await addresses.create(id, { country_code: "US", city: "Salem" });
    await addresses.create(id, { country_code: "US", city: "Lynn" });
    const known = await addresses.create(id, { country_code: "US", city: "Boston" }).withResponse();
    expect([known.status, known.data.id]).toEqual([200, boston.id]);
    const cities = (await addresses.list(id, { pageSize: 2 }).toArray()).map(({ city }) => city);
    expect(cities.toSorted()).toEqual(["Boston", "Lynn", "Salem"]);
    await sandbox.clock.advance("1m");
    const changed = await addresses.update(id, boston.id, { last_updated_at: boston.updated_at, zip_code: "02116" });
    expect(changed).toMatchObject({ city: "Boston", zip_code: "02116" });
    expect(await addresses.get(id, boston.id)).toEqual(changed);
    expect(await addresses.delete(id, boston.id)).toBeUndefined();
    expect(await failure(() => addresses.get(id, boston.id))).toMatchObject({ kind: "api", status: 404 });
    expect(sandbox.violations).toEqual([]);
  });
});
