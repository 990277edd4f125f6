import { describe, expect, it } from "vitest";
import { CATALOG, expectNothingSent, type Facade, facade, LOCALE } from "../support/client.js";
import { failureOf } from "../support/failure.js";

const HEAD = { catalog: CATALOG, locale: LOCALE };
const PRICES = { pricebook: "default", catalog: CATALOG, currency: "USD" };
const STOCK = { store_mapping: [{ fulfillment_node_id: "DC01", store_id: "" }] };
const product = (changes: object = {}) => ({ product_id: "A", variant_group_id: "A", ...changes });

function cycle(): object {
  const attribute: { name: string; value: string; more?: unknown } = { name: "a", value: "b" };
  attribute.more = attribute;
  return product({ extended_attributes: [attribute] });
}

type Run = (world: Facade) => Promise<unknown>;
const products =
  (items: unknown, head: object = HEAD): Run =>
  ({ newstore }) =>
    newstore.catalog.importProducts(items as never, head as never);
const prices =
  (items: unknown, head: object = PRICES): Run =>
  ({ newstore }) =>
    newstore.catalog.importPrices(items as never, head as never);
const stock =
  (items: unknown, options?: object): Run =>
  ({ newstore }) =>
    newstore.inventory.importStock(items as never, STOCK, options);

/** An import, where the error points, and what it says. */
const CASES: readonly [string, Run, string, RegExp][] = [
  [
    "a catalog with a blank",
    products([product()], { ...HEAD, catalog: "my shop" }),
    "head.catalog",
    /it is "my shop": leave out " "/,
  ],
  [
    "a catalog that begins with _",
    products([product()], { ...HEAD, catalog: "_shop" }),
    "head.catalog",
    /it is "_shop": begin with something else than "_"/,
  ],
  ["no catalog", products([product()], { locale: LOCALE }), "head", /catalog/],
  ["no head", products([product()], null as never), "head", /it is null: give an object/],
  [
    "a product id with =",
    products([product({ product_id: "A=1" })]),
    "items[0].product_id",
    /it is "A=1": leave out "="/,
  ],
  [
    "a product id with %",
    stock([{ product_id: "100%", fulfillment_node_id: "DC01", quantity: 1 }]),
    "items[0].product_id",
    /it is "100%": leave out "%"/,
  ],
  ["an empty product id", prices([{ product_id: "", value: 3 }]), "items[0].product_id", /^it is empty: give a text$/],
  ["no product id", prices([{ value: 3 }]), "items[0].product_id", /it is missing: give text/],
  [
    "a wrong field",
    products([product(), product({ is_active: "yes" })]),
    "items[1].is_active",
    /it is "yes": give a boolean \("A"\)/,
  ],
  [
    "two main categories",
    products([
      product({
        categories: [
          { path: "Shop", is_main: true },
          { path: "Sale", is_main: true },
        ],
      }),
    ]),
    "items[0].categories",
    /2 of the 2 categories have is_main true: set it on exactly one \("A"\)/,
  ],
  [
    "a third decimal",
    prices([{ product_id: "A", value: 9.999 }]),
    "items[0].value",
    /it is 9\.999, which has 3 decimals: USD has 2, so round it/,
  ],
  ["NaN", prices([{ product_id: "A", value: Number.NaN }]), "items[0].value", /NaN/],
  ["a bigint", stock([{ product_id: "A", fulfillment_node_id: "DC01", quantity: 3n }]), "items[0].quantity", /number/],
  [
    "a cycle",
    products([cycle()]),
    "items[0].extended_attributes[0].more",
    /it contains itself: JSON cannot hold a cycle \("A"\)/,
  ],
  ["an item that is no object", products([null]), "items[0]", /it is null: give an object/],
  ["items that are no list", products(undefined), "items", /they are no list: give an array/],
  ["items in an object", products({ items: [product()] }), "items", /they are no list/],
  [
    "all stock at once",
    stock([{ product_id: "A", fulfillment_node_id: "DC01", quantity: 1 }], { full: true }),
    "full",
    /fails a full import of availabilities: leave `full` out/,
  ],
];

describe("an import is refused before anything is published or sent, with the item, the field and what to do:", () => {
  it.each(CASES)("%s", async (_, run, path, text) => {
    const world = facade();
    const error = await failureOf(() => run(world));
    expect(error).toMatchObject({ kind: "validation", attempts: 0 });
    const issue = error.issues.find((one) => one.path === path);
    expect(issue?.message, JSON.stringify(error.issues)).toMatch(text);
    expect(error.issues.filter((one) => one.path === path)).toHaveLength(1);
    expect(error.message).toMatch(/^(catalog\.import(Products|Prices)|inventory\.importStock) was not sent: /);
    expectNothingSent(world);
  });

  it("a mistake in the last of many items of a stream", async () => {
    const world = facade();
    async function* fromErp() {
      for (let i = 0; i < 5_000; i++) yield { product_id: `A${i}`, value: i === 4_999 ? -0.001 : 1 };
    }
    const { issues } = await failureOf(() => world.newstore.catalog.importPrices(fromErp(), PRICES));
    expect(issues.map(({ path }) => path)).toEqual(["items[4999].value"]);
    expect(issues[0]?.message).toContain('("A4999")');
    expectNothingSent(world);
  });

  it("the same mistake a thousand times, which ends the reading early", async () => {
    const world = facade();
    let read = 0;
    function* fromErp() {
      for (; read < 5_000; read++) yield { product_id: `A${read}`, value: 0.001 };
    }
    const error = await failureOf(() => world.newstore.catalog.importPrices(fromErp(), PRICES));
    expect(error.issues).toHaveLength(100);
    expect(error.message).toContain("100 problems in the first 100 items");
    expect(error.message).toContain("and 95 more in `issues`");
    expect(read).toBeLessThan(200);
    expectNothingSent(world);
  });

  it("items whose source fails, with what the source threw", async () => {
    const world = facade();
    async function* fromPim() {
      yield product();
      throw new RangeError("the PIM is away");
    }
    const error = await failureOf(() => products(fromPim())(world));
    expect(error).toMatchObject({ kind: "validation", cause: { name: "RangeError", message: "the PIM is away" } });
    expect(error.message).toContain('the source threw RangeError: "the PIM is away"');
    expectNothingSent(world);
  });

  it("items that are still read when the caller gives up", async () => {
    const world = facade();
    const controller = new AbortController();
    async function* fromPim() {
      for (;;) {
        yield product();
        controller.abort(new Error("shutting down"));
      }
    }
    const { signal } = controller;
    const error = await failureOf(() => world.newstore.catalog.importProducts(fromPim(), HEAD, { signal }));
    expect(error).toMatchObject({ kind: "aborted", cause: { message: "shutting down" } });
    expect(error.message).toContain("No import job was created.");
    expectNothingSent(world);
  });
});
