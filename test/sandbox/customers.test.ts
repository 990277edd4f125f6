import { expect, it } from "vitest";
import { type Bench, bench, type Told } from "../support/sandbox.js";

async function profile({ ask }: Bench, changes: object = {}): Promise<Told["body"]> {
  return (await ask("/customer/profiles", { json: { email: "ada@example.com", full_name: "Ada Byron", ...changes } }))
    .body;
}

const patch = (json: object) => ({ method: "PATCH", json });

it("responds with 201 whether a profile was created or found, and leaves a found one as it is", async () => {
  const here = await bench();
  const first = await here.ask("/customer/profiles", {
    json: { email: "ada@example.com", first_name: "Ada", last_name: "Byron" },
  });
  expect(first.status).toBe(201);
  expect(first.body).toMatchObject({
    full_name: "Ada Byron",
    first_name: "Ada",
    phone_number: "",
    extended_attributes: {},
  });
  const second = await here.ask("/customer/profiles", {
    json: { email: "Ada@Example.com", full_name: "Another Name" },
  });
  expect(second.status).toBe(201);
  expect(second.body).toEqual(first.body);
});

it("refuses both styles of name at once and phone numbers that are not in E.164", async () => {
  const { ask } = await bench();
  const both = { email: "a@example.com", full_name: "A B", first_name: "A" };
  expect((await ask("/customer/profiles", { json: both })).status).toBe(400);
  const phone = { email: "a@example.com", phone_number: "0171 123" };
  expect((await ask("/customer/profiles", { json: phone })).status).toBe(422);
  expect((await ask("/customer/profiles", { json: { ...phone, phone_number: "+491711234567" } })).status).toBe(201);
});

it("finds profiles by part of e-mail, name or phone and by the whole of an id", async () => {
  const here = await bench();
  const ada = await profile(here, { phone_number: "+12125550100" });
  await profile(here, { email: "xada@example.com", full_name: "Grace Hopper" });
  const find = async (q: string) =>
    (await here.ask(`/customer/profiles?q=${encodeURIComponent(q)}`)).body.profiles.map(
      (one: { email: string }) => one.email,
    );
  expect(await find("ada@example.com")).toEqual(["ada@example.com", "xada@example.com"]);
  expect(await find("hopp")).toEqual(["xada@example.com"]);
  expect(await find("2555")).toEqual(["ada@example.com"]);
  expect(await find(ada.id)).toEqual(["ada@example.com"]);
  expect(await find(ada.display_id)).toEqual(["ada@example.com"]);
  expect(await find(ada.id.slice(0, -1))).toEqual([]);
});

it("pages and sorts profiles, and ends at 10,000", async () => {
  const here = await bench();
  for (const name of ["c", "a", "b"]) await profile(here, { email: `${name}@example.com` });
  const { body } = await here.ask("/customer/profiles?sort=email%7Cdesc&offset=1&count=1");
  expect(body.profiles[0].email).toBe("b@example.com");
  expect(body.pagination_info).toEqual({ count: 1, offset: 1, total: 3 });
  expect((await here.ask("/customer/profiles?offset=9990&count=11")).status).toBe(400);
});

it("looks e-mails up exactly and leaves out those it does not know", async () => {
  const here = await bench();
  const { id } = await profile(here);
  await profile(here, { email: "xada@example.com" });
  const { body } = await here.ask("/customer/profiles/lookup-bulk-emails", {
    json: { emails: ["ada@example.com", "nobody@example.com"] },
  });
  expect(body).toEqual({ results: [{ id, email: "ada@example.com" }] });
});

it("updates a profile only for whoever has read its newest state", async () => {
  const here = await bench();
  const { id, updated_at } = await profile(here, {
    extended_attributes: { tier: { data_type: "string", value: "gold" } },
  });
  await here.sandbox.clock.advance("1s");
  const path = `/customer/profiles/${id}`;
  const attributes = { club: { data_type: "string", value: "yes" } };
  const updated = await here.ask(
    path,
    patch({ last_updated_at: updated_at, last_name: "Lovelace", extended_attributes: attributes }),
  );
  expect(updated.body).toMatchObject({ full_name: "Ada Lovelace", extended_attributes: attributes });
  expect(updated.body.updated_at).toBe("2026-03-02T12:00:01.000Z");
  expect((await here.ask(path, patch({ last_updated_at: updated_at, full_name: "Late" }))).status).toBe(409);
  expect((await here.ask(path)).body).toEqual(updated.body);
});

it("gives an e-mail to one profile only, also by update", async () => {
  const here = await bench();
  const { id, updated_at } = await profile(here);
  await profile(here, { email: "taken@example.com" });
  const path = `/customer/profiles/${id}`;
  expect((await here.ask(path, patch({ last_updated_at: updated_at, email: "taken@example.com" }))).status).toBe(422);
  expect((await here.ask(path, patch({ last_updated_at: updated_at, email: "new@example.com" }))).status).toBe(200);
  expect((await profile(here)).id).not.toBe(id);
});

it("accepts a deletion once and carries it out later", async () => {
  const here = await bench();
  const { id } = await profile(here);
  const path = `/customer/profiles/${id}`;
  expect((await here.ask(path, { json: { operation: "delete" } })).status).toBe(202);
  expect((await here.ask(path, { json: { operation: "delete" } })).status).toBe(409);
  expect((await here.ask(path)).status).toBe(200);
  await here.sandbox.clock.advance("1m");
  expect((await here.ask(path)).status).toBe(404);
  expect((await here.ask("/customer/profiles?q=ada")).body.profiles).toEqual([]);
});

it("creates an address once and finds it the second time", async () => {
  const here = await bench();
  const { id } = await profile(here);
  const path = `/customer/profiles/${id}/addresses`;
  const json = { country_code: "US", city: "New York", address_line_1: "1 Main Street" };
  const first = await here.ask(path, { json });
  const second = await here.ask(path, {
    json: { city: "New York", country_code: "US", address_line_1: "1 Main Street" },
  });
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(second.body).toEqual(first.body);
  expect((await here.ask(path)).body).toEqual({
    addresses: [first.body],
    pagination_info: { count: 1, offset: 0, total: 1 },
  });
});

it("updates, deletes and misses addresses", async () => {
  const here = await bench();
  const { id } = await profile(here);
  const path = `/customer/profiles/${id}/addresses`;
  const address = (await here.ask(path, { json: { country_code: "US", city: "Boston" } })).body;
  await here.sandbox.clock.advance("1s");
  const update = (city: string) =>
    here.ask(`${path}/${address.id}`, patch({ last_updated_at: address.updated_at, city }));
  expect((await update("Salem")).body).toMatchObject({ city: "Salem", country_code: "US" });
  expect((await update("Late")).status).toBe(409);
  expect((await here.ask(`${path}/${address.id}`)).body.city).toBe("Salem");
  expect((await here.ask(`${path}/${address.id}`, { method: "DELETE" })).status).toBe(204);
  expect((await here.ask(`${path}/${address.id}`)).status).toBe(404);
  expect((await here.ask("/customer/profiles/none/addresses")).status).toBe(404);
});

it("replaces the oldest address when a 1001st comes", async () => {
  const here = await bench();
  const { id } = await profile(here);
  const { addresses } = here.sandbox.state;
  const path = `/customer/profiles/${id}/addresses`;
  const add = (number: number) => here.ask(path, { json: { country_code: "US", address_line_1: `${number}` } });
  for (let number = 0; number <= 1000; number += 1) await add(number);
  expect(addresses.of(id)).toHaveLength(1000);
  expect(addresses.of(id)[0]?.fields.address_line_1).toBe("1");
  expect(addresses.of(id).at(-1)?.fields.address_line_1).toBe("1000");
});

it("stores personal data for its time and gives it back as bytes", async () => {
  const { ask, sandbox } = await bench({ tokenLifetimeSeconds: 10 * 86_400 });
  const { id } = (await ask("/customer/data", { json: { content: "Grüße", content_type: "text/plain", ttl: 1 } })).body;
  expect(id).toMatch(/^NS-[A-Z]{2}-[0-9a-f]{8}-[0-9a-f]{4}-4/);
  const read = await ask(`/customer/data/${id}`);
  expect([read.status, read.body]).toEqual([200, "Grüße"]);
  await sandbox.clock.advance("1d");
  expect((await ask(`/customer/data/${id}`)).status).toBe(404);
  const kept = (await ask("/customer/data", { json: { content: "x", content_type: "text/plain" } })).body;
  expect((await ask(`/customer/data/${kept.id}`, { method: "DELETE" })).status).toBe(204);
  expect((await ask(`/customer/data/${kept.id}`)).status).toBe(404);
});

it("makes tokens of values and values of tokens, and names those it does not know", async () => {
  const { ask, sandbox } = await bench({ tokenLifetimeSeconds: 60 * 86_400 });
  const tokens = (await ask("/customer/tokens", { json: { data: { name: "Ada", phone: "+12125550100" } } })).body;
  expect(tokens.errors).toEqual({});
  const detokenize = async (data: object) =>
    (await ask("/customer/tokens?operation=detokenize", { json: { data } })).body;
  expect(await detokenize(tokens.data)).toEqual({ data: { name: "Ada", phone: "+12125550100" }, errors: {} });
  expect(await detokenize({ name: "unknown" })).toEqual({ data: {}, errors: { name: "token_not_found_error" } });
  await sandbox.clock.advance("30d");
  expect((await detokenize(tokens.data)).data).toEqual({});
});

it("keeps the tenant's configuration and refuses settings that exclude each other", async () => {
  const { ask } = await bench();
  const set = (json: object) => ask("/customer/config", patch(json));
  expect((await set({ nom_consumer_profiles_merge: true })).body.nom_consumer_profiles_merge).toBe(true);
  expect((await set({ byo_crm: { enabled: true, url: "https://crm.example.com", api_token: "t" } })).status).toBe(422);
  expect((await ask("/customer/config")).body).toMatchObject({
    byo_crm: { enabled: false },
    nom_consumer_profiles_merge: true,
  });
});
