import { expect, it } from "vitest";
import type * as z from "zod";
import { files } from "../../generated/catalog-export/files.js";
import { bench } from "../support/sandbox.js";

const SEED = {
  products: [
    {
      catalog: "c",
      locale: "en-US",
      isMaster: true,
      items: [
        {
          product_id: "P-1",
          variant_group_id: "G",
          title: "Coat",
          caption: "two\tparts",
          categories: [{ path: "Shop", is_main: true, position: 2 }],
          images: [{ url: "https://i.example/1.jpg", is_main: true, alt_text: "Coat", internal_dimension_width: 10 }],
          online_from: "2026-02-01T00:00:00.123Z",
        },
      ],
    },
    { catalog: "c", locale: "de-DE", items: [{ product_id: "P-1", title: "Mantel" }] },
  ],
  prices: [{ catalog: "c", pricebook: "default", currency: "USD", items: [{ product_id: "P-1", value: 149.95 }] }],
  stock: [{ product_id: "P-1", fulfillment_node_id: "DC01", quantity: 1 }],
};

/** Rows of a tab-separated file, by column. */
function rowsOf(text: string): Record<string, string>[] {
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const columns = header.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [columns[index] ?? "", cell])));
}

it("redirects to the products of a locale, and returns the link alone on request", async () => {
  const { ask, askPlain } = await bench({ seed: SEED });
  const told = await ask("/catalog/catalogs/c/offlineproducts?locale=de-de");
  expect(told.status).toBe(302);
  const file = await askPlain(told.headers.get("location") ?? "");
  expect(rowsOf(file.body)).toMatchObject([
    {
      product_id: "P-1",
      title: "Mantel",
      caption: "two\\tparts",
      main_category_path: "Shop",
      main_category_position: "2",
      is_available: "true",
      price: "149.95",
      currency: "USD",
    },
  ]);
  const [row] = rowsOf(file.body);
  expect(row?.["categories"]).toBe('"[{""path"":""Shop"",""position"":2}]"');
  const link = await ask("/catalog/catalogs/c/offlineproducts?redirect=false");
  expect((await askPlain(link.body.download_url)).body).toContain("Coat");
});

it("names pictures and cuts times as the published file does, and has its columns in its order", async () => {
  const { ask, askPlain } = await bench({ seed: SEED });
  const told = await ask("/catalog/catalogs/c/offlineproducts?locale=en-us");
  const { body } = await askPlain(told.headers.get("location") ?? "");
  const [row = {}] = rowsOf(body);
  expect(row["images"]).toBe('"[{""url"":""https://i.example/1.jpg"",""altText"":""Coat"",""width"":10}]"');
  expect(row["online_from"]).toBe("2026-02-01T00:00:00Z");
  const columns = (body as string).split("\n", 1)[0]?.split("\t") ?? [];
  const { item } = await files["product-export"].schemas();
  expect(new Set(columns)).toEqual(new Set(Object.keys((item as z.ZodObject).shape)));
  expect([columns.slice(0, 4), columns.at(-1)]).toEqual([
    ["product_id", "variant_group_id", "is_available", "categories"],
    "updated_at",
  ]);
});

it("shows a product by its id and by another code, in its locale, with its codes by type", async () => {
  const items = [
    { product_id: "P-2", variant_group_id: "G", title: "Hat", external_identifiers: [{ type: "sku", value: "A=1/b" }] },
  ];
  const { sandbox, ask } = await bench({ seed: SEED });
  expect((await ask("/v0/c/products/sku=A%3D1%2Fb?shop=c")).status).toBe(404);
  sandbox.seed({ products: [{ catalog: "c", locale: "en-US", items }] });
  const hat = { status: 200, body: { product_id: "P-2", title: "Hat", external_identifiers: { sku: "A=1/b" } } };
  for (const id of ["P-2", "sku=A%3D1%2Fb", "sku=A=1%2Fb"])
    for (const query of ["", "?shop=c", "?shop=c&locale=en-us", "?shop=c&locale=de-DE"])
      expect(await ask(`/v0/c/products/${id}${query}`)).toMatchObject(hat);
  expect((await ask("/v0/c/products/P-1?shop=c&locale=de-DE")).body.title).toBe("Mantel");
  for (const path of ["P-9", "P-2?shop=other", "sku=A%3D1", "ean13=A%3D1%2Fb", "sku=A%3D1%2Fb?shop=other"])
    expect((await ask(`/v0/c/products/${path}`)).status).toBe(404);
});

it("redirects to a price book", async () => {
  const { ask, askPlain } = await bench({ seed: SEED });
  const told = await ask("/catalog/exports/catalogs/c/pricebooks/default");
  expect(told.status).toBe(302);
  const file = await askPlain(told.headers.get("location") ?? "");
  expect(file.body).toBe("product_id\tprice\tcurrency_code\nP-1\t149.95\tUSD\n");
});

it("keeps a day's file until the next 8:00 UTC", async () => {
  const { sandbox, ask, askPlain } = await bench({ seed: SEED, tokenLifetimeSeconds: 1_000_000 });
  const read = async () => {
    const told = await ask("/catalog/exports/catalogs/c/pricebooks/default");
    return askPlain(told.headers.get("location") ?? "");
  };
  const first = await read();
  const items = [{ product_id: "P-1", value: 99 }];
  sandbox.seed({ prices: [{ catalog: "c", pricebook: "default", currency: "USD", items }] });
  const same = await read();
  expect(same.body).toBe(first.body);
  expect(same.headers.get("etag")).toBe(first.headers.get("etag"));
  await sandbox.clock.advance("19h");
  expect((await read()).body).toBe(first.body);
  await sandbox.clock.advance("1h");
  const next = await read();
  expect(next.body).toContain("99");
  expect(next.headers.get("last-modified")).toBe("Tue, 03 Mar 2026 08:00:00 GMT");
});

it("knows no file of an unknown catalog, locale or price book", async () => {
  const { ask } = await bench({ seed: SEED });
  for (const path of [
    "/catalog/catalogs/none/offlineproducts",
    "/catalog/catalogs/c/offlineproducts?locale=fr-fr",
    "/catalog/exports/catalogs/c/pricebooks/none",
  ])
    expect((await ask(path)).status).toBe(404);
  expect((await ask("/catalog/exports/catalogs/c/pricebooks/default?format=xml")).status).toBe(400);
});

it("serves others while it makes a large file, and makes it once", async () => {
  const items = Array.from({ length: 5_000 }, (_, index) => ({ product_id: `P-${index}`, title: "Coat ".repeat(100) }));
  const { ask, askPlain } = await bench({ seed: { products: [{ catalog: "c", locale: "en-US", items }] } });
  const done: string[] = [];
  const note = (name: string) => (response: Awaited<ReturnType<typeof ask>>) => {
    done.push(name);
    return response;
  };
  const path = "/catalog/catalogs/c/offlineproducts?redirect=false";
  const [first, second] = await Promise.all([
    ask(path).then(note("file")),
    ask(path).then(note("file")),
    ask("/v0/d/import").then(note("jobs")),
  ]);
  expect(done).toEqual(["jobs", "file", "file"]);
  const files = await Promise.all([first, second].map(({ body }) => askPlain(body.download_url)));
  expect(files.map(({ body }) => rowsOf(body).length)).toEqual([5_000, 5_000]);
  expect(new Set(files.map(({ headers }) => headers.get("etag"))).size).toBe(1);
});
