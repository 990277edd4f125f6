import { expect, it } from "vitest";
import { type OrderBench, orderBench, type Told } from "../support/sandbox.js";

const TYPE_1 = "application/vnd.com.newstore.reservations+json; version=1";
const TYPE_2 = "application/vnd.com.newstore.reservations+json; version=2";
const PATH = "/inventory/reservations";

function create({ ask }: OrderBench, changes: object = {}, key = "key-1", type = TYPE_1): Promise<Told> {
  const json = { customer_profile_id: "C-1", location_id: "US01", items: [{ product_id: "P1" }], ...changes };
  return ask(PATH, { json, headers: { "idempotency-key": key, "content-type": type } });
}

async function created(bench: OrderBench, changes: object = {}, key = "key-1"): Promise<string> {
  const { headers } = await create(bench, changes, key);
  return headers.get("location") ?? "";
}

it("takes reserved units out of ATP and makes one reservation a key", async () => {
  const bench = await orderBench();
  const first = await create(bench);
  const second = await create(bench);
  expect(first.status).toBe(201);
  expect(second.headers.get("location")).toBe(first.headers.get("location"));
  expect(bench.atp("P1")).toEqual({ DC01: 10, US01: 1 });
  const { body } = await bench.ask(PATH);
  expect(body.pagination_info).toEqual({ total: 1, count: 1, offset: 0, reserved_item_count: 1 });
  expect(body.items[0]).toMatchObject({ status: "RESERVED", location_id: "US01", associate_id: null });
  expect(body.items[0].expires_at).toBe("2026-03-03T12:00:00.000Z");
});

it("needs a key", async () => {
  const bench = await orderBench();
  const json = { customer_profile_id: "C-1", location_id: "US01", items: [{ product_id: "P1" }] };
  expect((await bench.ask(PATH, { json, headers: { "content-type": TYPE_1 } })).status).toBe(400);
});

it("reserves everything or nothing", async () => {
  const bench = await orderBench();
  const items = [{ product_id: "P1" }, { product_id: "P1" }, { product_id: "P1" }];
  expect((await create(bench, { items })).status).toBe(400);
  expect(bench.atp("P1")).toEqual({ DC01: 10, US01: 2 });
});

it("moves no stock for a pending reservation until it is accepted, and none when it is rejected", async () => {
  const bench = await orderBench();
  const accepted = await created(bench, { status: "PENDING", expires_in_min: 60 }, "a");
  const rejected = await created(bench, { status: "PENDING" }, "b");
  expect(bench.atp("P1")).toEqual({ DC01: 10, US01: 2 });
  await bench.sandbox.clock.advance("30m");
  const response = (id: string, status: string) => bench.ask(`${PATH}/${id}`, { method: "PATCH", json: { status } });
  expect((await response(accepted, "RESERVED")).status).toBe(204);
  expect((await response(rejected, "REJECTED")).status).toBe(204);
  expect((await response(rejected, "RESERVED")).status).toBe(409);
  expect(bench.atp("P1")).toEqual({ DC01: 10, US01: 1 });
  expect((await bench.ask(`${PATH}/${accepted}`)).body).toMatchObject({
    status: "RESERVED",
    expires_at: "2026-03-02T13:30:00.000Z",
  });
  expect((await bench.ask(`${PATH}/${rejected}`)).body.status).toBe("REJECTED");
});

it("moves no stock when a reservation expires", async () => {
  const bench = await orderBench();
  const id = await created(bench, { expires_in_min: 10 });
  await bench.sandbox.clock.advance("11m");
  expect(bench.atp("P1")).toEqual({ DC01: 10, US01: 1 });
  expect((await bench.ask(`${PATH}/${id}`)).body.status).toBe("RESERVED");
  expect((await bench.ask(`${PATH}?expired=true`)).body.items).toHaveLength(1);
  expect((await bench.ask(`${PATH}?expired=false`)).body.items).toHaveLength(0);
});

it("gives units back when they are let go or bought, and derives the status from the units", async () => {
  const bench = await orderBench();
  const id = await created(bench, { items: [{ product_id: "P1" }, { product_id: "P1" }] });
  const { items } = (await bench.ask(`${PATH}/${id}`)).body;
  const end = (index: number, status: string) =>
    bench.ask(`${PATH}/${id}/items`, { method: "PATCH", json: [{ id: items[index].id, status, cart_id: "cart-1" }] });
  const status = async () => (await bench.ask(`${PATH}/${id}`)).body.status;
  expect((await end(0, "CONVERTED")).status).toBe(204);
  expect(await status()).toBe("RESERVED");
  expect((await end(0, "UNRESERVED")).status).toBe(409);
  expect((await end(1, "UNRESERVED")).status).toBe(204);
  expect(await status()).toBe("CONVERTED");
  expect(bench.atp("P1")).toEqual({ DC01: 10, US01: 2 });
  const read = (await bench.ask(`${PATH}/${id}`)).body;
  expect(read.items.map((one: { cart_id?: string }) => one.cart_id)).toEqual(["cart-1", undefined]);
});

it("cancels a reservation whose units are all let go, and misses unknown ones", async () => {
  const bench = await orderBench();
  const id = await created(bench);
  const { items } = (await bench.ask(`${PATH}/${id}`)).body;
  await bench.ask(`${PATH}/${id}/items`, { method: "PATCH", json: [{ id: items[0].id, status: "UNRESERVED" }] });
  expect((await bench.ask(`${PATH}/${id}`)).body.status).toBe("UNRESERVED");
  const none = "0b4f9a3e-5c1d-4f6e-9a7b-1c2d3e4f5a6b";
  const json = [{ id: none, status: "CONVERTED" }];
  expect((await bench.ask(`${PATH}/${id}/items`, { method: "PATCH", json })).status).toBe(404);
  expect((await bench.ask(`${PATH}/${none}`)).status).toBe(404);
});

it("has the creator's own id in version 2 only", async () => {
  const bench = await orderBench();
  await create(bench, { external_id: "OWN-1" }, "key-1", TYPE_2);
  const v1 = await bench.ask(PATH);
  const v2 = await bench.ask(PATH, { headers: { accept: TYPE_2 } });
  expect(v1.headers.get("content-type")).toBe(TYPE_1);
  expect(v2.headers.get("content-type")).toBe(TYPE_2);
  const [one] = v2.body.items;
  expect(one.external_id).toBe("OWN-1");
  const without = await created(bench, { external_id: "SENT-AS-VERSION-1" }, "key-2");
  const detail = await bench.ask(`${PATH}/${without}`, { headers: { accept: TYPE_2 } });
  expect(detail.body.external_id).toBeNull();
  expect(v1.body.items[0]).toMatchObject({ external_id: one.display_id });
  const count = async (query: string, accept: string) =>
    (await bench.ask(`${PATH}?${query}`, { headers: { accept } })).body.pagination_info.total;
  expect(await count("external_id=OWN-1", TYPE_2)).toBe(1);
  expect(await count("external_id=OWN", TYPE_2)).toBe(0);
  expect(await count(`external_id=${one.display_id.slice(1, 4)}`, TYPE_1)).toBe(1);
  expect(await count(`display_id=${one.display_id.slice(1, 4)}`, TYPE_2)).toBe(1);
});

it("filters, sorts and pages by page number", async () => {
  const bench = await orderBench();
  for (const [index, status] of ["RESERVED", "PENDING", "PENDING"].entries()) {
    await create(bench, { status, customer_profile_id: `C-${index}` }, `key-${index}`);
    await bench.sandbox.clock.advance("1s");
  }
  const customers = async (query: string) =>
    (await bench.ask(`${PATH}?${query}`)).body.items.map(
      (one: { customer_profile_id: string }) => one.customer_profile_id,
    );
  expect(await customers("sort=created_at%7Casc")).toEqual(["C-0", "C-1", "C-2"]);
  expect(await customers("sort=created_at%7Casc&count=2&offset=1")).toEqual(["C-2"]);
  expect(await customers("status=PENDING&sort=created_at%7Cdesc")).toEqual(["C-2", "C-1"]);
  expect(await customers("customer_profile_id=C-0")).toEqual(["C-0"]);
  expect(await customers("location_id=US02")).toEqual([]);
});

it("takes the configured time for reservations that name none", async () => {
  const bench = await orderBench();
  await bench.ask("/inventory/config/reservations", { method: "PATCH", json: { expires_in_min: 30 } });
  expect((await bench.ask("/inventory/config/reservations")).body).toEqual({
    expires_in_min: 30,
    send_accepted_emails: true,
    send_rejected_emails: true,
  });
  const id = await created(bench);
  expect((await bench.ask(`${PATH}/${id}`)).body.expires_at).toBe("2026-03-02T12:30:00.000Z");
});
