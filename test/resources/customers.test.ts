import { inspect } from "node:util";
import type { PartialCustomers } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { asked, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";

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
    const again = await failureOf(() => newstore.customers.requestDeletion(ada.id));
    expect(again).toMatchObject({ kind: "conflict", status: 409 });
    expect(sandbox.violations).toEqual([]);
  });

  it("that was changed in between is not overwritten", async () => {
    const { newstore, sandbox } = facade({ now: NOW });
    const ada = await newstore.customers.getOrCreate({ email: "ada@example.com" });
    await sandbox.clock.advance("1m");
    await newstore.customers.update(ada.id, { last_updated_at: ada.updated_at, full_name: "Ada King" });
    const stale = await failureOf(() =>
      newstore.customers.update(ada.id, { last_updated_at: ada.updated_at, full_name: "Ada Byron" }),
    );
    expect(stale).toMatchObject({ kind: "conflict" });
    expect(await newstore.customers.get(ada.id)).toMatchObject({ full_name: "Ada King" });
  });
});

describe("a customer's name", () => {
  it("in both styles at once is refused before anything is sent", async () => {
    const { newstore, sandbox } = facade();
    const profile = { email: "ada@example.com", full_name: "Ada Lovelace", first_name: "Ada", last_name: "Lovelace" };
    const error = await failureOf(() => newstore.customers.getOrCreate(profile));
    expect(error).toMatchObject({
      kind: "validation",
      issues: [{ path: "profile.full_name", rule: "one-name-style" }],
    });
    expect(error.message).toContain(
      "profile.full_name: it comes with first_name and last_name: give full_name, or first_name and last_name, but not both",
    );
    expect(sandbox.requests).toEqual([]);
  });
});

describe("a stored document", () => {
  it.each(["application/pdf", "text/plain", "text/html", "application/json; charset=utf-8"])(
    "comes back as its bytes, whatever its type: %s",
    async (content_type) => {
      const { newstore } = facade();
      const { id } = await newstore.api.customerProfile.createData({
        body: { content: '{"name":"Zoë"}', content_type },
      });
      const call = newstore.api.customerProfile.showData({ path: { data_id: id } });
      const { data, headers } = await call.withResponse();
      expect(data).toBeInstanceOf(Uint8Array);
      expect(new TextDecoder().decode(data)).toBe('{"name":"Zoë"}');
      expect(headers.get("content-type")).toBe(content_type);
    },
  );

  it("that is gone is an error with the platform's words", async () => {
    const { newstore } = facade();
    const data_id = "NS-EU-a5548746-acc1-4d75-81b9-72aec2bfebb7";
    const error = await failureOf(() => newstore.api.customerProfile.showData({ path: { data_id } }));
    expect(error).toMatchObject({ kind: "api", status: 404, errorCode: "not_found" });
  });
});

describe("a value that is to be tokenised", () => {
  it("is not shown by the error that tells of it", async () => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({
      operation: "createTokensOperations",
      status: 400,
      body: { detail: "cannot tokenize +4930123456" },
    });
    const body = { data: { phone: "+4930123456" } };
    const error = await failureOf(() => newstore.api.customerProfile.createTokensOperations({ body }));
    expect(error).toMatchObject({ kind: "api", status: 400 });
    expect(JSON.stringify(error) + error.message).not.toContain("4930123456");
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

  it("have their ids by each address as it was given", async () => {
    const { newstore } = facade();
    const ada = await newstore.customers.getOrCreate({ email: "ada@example.com" });
    const { ids } = await newstore.customers.findByEmails(["Ada@Example.com", "nobody@example.com"]);
    expect([...ids]).toEqual([
      ["Ada@Example.com", [ada.id]],
      ["nobody@example.com", []],
    ]);
  });

  it("are told of where a part fails: those in the others were found, and those in it are named", async () => {
    const { newstore, sandbox } = facade({}, { retry: { retries: 0 } });
    for (const email of ["ada@example.com", "zoe@example.com"]) await newstore.customers.getOrCreate({ email });
    // Three parts: 1,000, 1,000 and the last one.
    const nobody = Array.from({ length: 1_999 }, (_, i) => `nobody${i}@example.com`);
    sandbox.faults.add({ operation: "createRetrievalBulkEmailProfiles", skip: 1, status: 503 });
    const emails = ["ada@example.com", ...nobody, "zoe@example.com"];
    const error = await failureOf(newstore.customers.findByEmails(emails));
    const { ids, failed, results } = error.partial as PartialCustomers;
    expect([error.status, asked(sandbox)["createRetrievalBulkEmailProfiles"]]).toEqual([503, 3]);
    expect([...ids.keys(), ...failed].sort()).toEqual([...emails].sort());
    expect(failed.length).toBeGreaterThan(0);
    expect(results.map(({ email }) => email)).toEqual(emails.filter((email) => (ids.get(email) ?? []).length > 0));
    expect(`${JSON.stringify(error)}${inspect(error, { depth: 9, showHidden: true })}`).not.toContain("ada@example");
  });
});

describe("a look-up by e-mail whose response cannot be read", () => {
  const useless = [
    ...[{}, { results: null }, { results: {} }, { results: [null] }, { results: [{ email: "ada@example.com" }] }],
    ...[{ results: [{ email: "ada@example.com", id: null }] }, { results: [{ email: "ada@example.com", id: "" }] }],
    { results: [{ id: "1" }] },
  ].map((body) => [JSON.stringify(body), body] as const);

  it.each(useless)("does not say that nobody has it: %s", async (_, body) => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "createRetrievalBulkEmailProfiles", status: 200, body });
    expect(await failureOf(newstore.customers.findByEmails(["ada@example.com"]))).toMatchObject({ kind: "api" });
  });

  it.each(useless)("counts as a part that failed, also beside one that did: %s", async (_, body) => {
    for (const isOtherDown of [false, true]) {
      const { newstore, sandbox } = facade({}, { retry: { retries: 0 } });
      const nobody = Array.from({ length: 2_500 }, (_, i) => `nobody${i}@example.com`);
      const operation = "createRetrievalBulkEmailProfiles";
      sandbox.faults.add({ operation, status: 200, body });
      if (isOtherDown) sandbox.faults.add({ operation, skip: 1, status: 503 });
      const { partial } = await failureOf(newstore.customers.findByEmails(nobody));
      const { ids, failed } = partial as PartialCustomers;
      expect(failed.length).toBeGreaterThanOrEqual(isOtherDown ? 1_500 : 500);
      expect([...ids.keys(), ...failed].sort()).toEqual([...nobody].sort());
    }
  });
});

describe("a customer who is marked", () => {
  const given = { email: "ada@example.com", extended_attributes: { loyalty: { data_type: "string", value: "7" } } };
  const mark = { mark: "created_by_call" };

  it("is told from one who was there, also where the response was lost", async () => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "createOrShowProfile", reset: true, afterwards: true });
    const { profile, created } = await newstore.customers.getOrCreate(given, mark);
    expect([created, profile.extended_attributes?.["loyalty"]?.value]).toEqual([true, "7"]);
    expect(asked(sandbox)["createOrShowProfile"]).toBe(2);
    expect((await newstore.customers.getOrCreate(given, mark)).created).toBe(false);
  });

  it("is created by one of many that come at once", async () => {
    const { newstore } = facade();
    const calls = Array.from({ length: 8 }, () => newstore.customers.getOrCreate(given, mark));
    expect((await Promise.all(calls)).filter(({ created }) => created)).toHaveLength(1);
  });

  it("is not said to be created where the response does not tell", async () => {
    const { newstore, sandbox } = facade();
    const body = { ...(await newstore.customers.getOrCreate({ email: "zoe@example.com" })), extended_attributes: null };
    sandbox.faults.add({ operation: "createOrShowProfile", status: 201, body });
    expect((await newstore.customers.getOrCreate(given, mark)).created).toBeUndefined();
  });

  it.each(["", "loyalty"])("cannot be by %j", async (name) => {
    const world = facade();
    const error = await failureOf(world.newstore.customers.getOrCreate(given, { mark: name }));
    expect([error.kind, world.sandbox.requests]).toEqual(["configuration", []]);
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
    expect(await failureOf(() => addresses.get(id, boston.id))).toMatchObject({ kind: "api", status: 404 });
    expect(sandbox.violations).toEqual([]);
  });
});
