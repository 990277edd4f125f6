import { describe, expect, it } from "vitest";
import { files as exportFiles } from "../../generated/availabilities-export/files.js";
import { files as catalogFiles } from "../../generated/catalog-export/files.js";
import { files } from "../../generated/import/files.js";
import { driftOf, refusalsOf, wrongInFile } from "./against-contract.js";

// Payloads of our own, built from what docs/platform says of products, stock and reservations. What is listed
// as taken was sent, or came back, somewhere; what is listed as refused is refused in published or documented words.

const PRODUCT = { product_id: "BT-7/NVY M", variant_group_id: "BT-7" };
const HEAD = { catalog: "trail-ca", locale: "en-CA" };
const UUID = "6a1f0c1e-3f0b-4c55-9f5b-0d8e3a6f7b21";
const V1 = "application/vnd.com.newstore.reservations+json; version=1";
const V2 = "application/vnd.com.newstore.reservations+json; version=2";

describe("a file of products", () => {
  it.each<[string, object, object]>([
    ["with the two ids alone", HEAD, PRODUCT],
    ["under the older name of the catalog, in a bare language", { shop: "trail-ca", locale: "en" }, PRODUCT],
    [
      "with every member of the head",
      {
        ...HEAD,
        shop_display_name: "Trail",
        is_master: false,
        internal_disable_image_processing: true,
        searchable_attributes: [
          { name: "ean13", path: "$.external_identifiers[?(@.type == 'ean13')].value", weight: 5 },
        ],
        filterable_attributes: [{ name: "fit", path: "$.extended_attributes[?(@.name == 'fit')].value" }],
      },
      PRODUCT,
    ],
    ["with an id of 255 characters", HEAD, { ...PRODUCT, product_id: "😀".repeat(255) }],
    [
      "with a kind of code that a retailer made up",
      HEAD,
      with_({ external_identifiers: [{ type: "shopify_id", value: "1" }] }),
    ],
    ["with an empty list of categories", HEAD, with_({ categories: [] })],
    [
      "with two categories, one of them the main one",
      HEAD,
      with_({
        categories: [
          { path: "A > B", is_main: true },
          { path: "C", position: 3 },
        ],
      }),
    ],
    [
      "with members of older importers",
      HEAD,
      with_({ is_searchable: true, is_available: false, manufacturer: null, more: {} }),
    ],
    [
      "with images as older importers sent them",
      HEAD,
      with_({
        images: [{ url: "https://i.example/1.jpg", internal_dimension_height: 10, internal_dominant_color: "#AABBCC" }],
      }),
    ],
    [
      "with null wherever the published list allows it",
      HEAD,
      with_({
        title: null,
        keywords: null,
        online_to: null,
        shipping_weight_value: null,
        extended_attributes: [{ name: null, value: null }],
      }),
    ],
    [
      "with values that the lists of known ones do not hold",
      HEAD,
      with_({ variation_size_system: "AR", google_category: "bags", shipping_weight_unit: "st" }),
    ],
  ])("is taken %s", async (_what, head, item) => {
    expect(await wrongInFile(files.products, head, [item])).toEqual([]);
  });

  it.each<[string, object, object, string]>([
    ["without catalog and shop", { locale: "en-CA" }, PRODUCT, "head"],
    ["without a locale", { catalog: "trail-ca" }, PRODUCT, "head.locale"],
    ["for a catalog with a space", { ...HEAD, catalog: "trail ca" }, PRODUCT, "head.catalog"],
    ["for a catalog that begins with a dash", { ...HEAD, catalog: "-ca" }, PRODUCT, "head.catalog"],
    ["with an empty display name", { ...HEAD, shop_display_name: "" }, PRODUCT, "head.shop_display_name"],
    ["with = in an id", HEAD, { ...PRODUCT, product_id: "sku=1" }, "item.product_id"],
    ["with an id of 256 characters", HEAD, { ...PRODUCT, product_id: "x".repeat(256) }, "item.product_id"],
    ["without a style", HEAD, { product_id: "P" }, "item.variant_group_id"],
    [
      "with two main categories",
      HEAD,
      with_({
        categories: [
          { path: "A", is_main: true },
          { path: "B", is_main: true },
        ],
      }),
      "item.categories",
    ],
    ["with no main category", HEAD, with_({ categories: [{ path: "A" }] }), "item.categories"],
    ["with a weight as text", HEAD, with_({ shipping_weight_value: "0.9" }), "item.shipping_weight_value"],
    ["with a date that has no time", HEAD, with_({ online_from: "2026-02-01" }), "item.online_from"],
  ])("is refused %s", async (_what, head, item, path) => {
    expect(await wrongInFile(files.products, head, [item])).toContain(path);
  });

  function with_(members: object): object {
    return { ...PRODUCT, ...members };
  }
});

describe("files of categories, prices and stock", () => {
  it("are taken as they are seen, older members included", async () => {
    const category = { path: "All > Men", is_main: true, images: [{ url: "https://i.example/m.jpg", tags: ["a"] }] };
    expect(await wrongInFile(files.categories, { ...HEAD, is_master: true }, [{ path: "All" }, category])).toEqual([]);
    const book = { pricebook: "egc-25", catalog: "trail-ca", currency: "CAD", locale: "en-CA", traits: ["overwrite"] };
    expect(await wrongInFile(files.prices, book, [{ product_id: "P", value: 149.95 }])).toEqual([]);
    const mapping = [
      { fulfillment_node_id: "DC-EAST", store_id: "" },
      { fulfillment_node_id: "NYC01", store_id: "NYC01" },
    ];
    const row = { product_id: "P", fulfillment_node_id: "DC-EAST", quantity: 0 };
    const asAtp = {
      store_mapping: mapping,
      mode: "atp",
      completed_fulfillment_requests: { logical_timestamp_start: 1, logical_timestamp_end: 2 },
    };
    for (const head of [{ store_mapping: mapping }, asAtp, { store_mapping: mapping, catalog: "c", locale: "en" }, {}])
      expect(await wrongInFile(files.availabilities, head, [row])).toEqual([]);
  });

  it("are refused with too many decimals, and with figures as text", async () => {
    const yen = { pricebook: "default", catalog: "c", currency: "JPY" };
    expect(await wrongInFile(files.prices, yen, [{ product_id: "P", value: 10.5 }])).toEqual(["item.value"]);
    expect(await wrongInFile(files.prices, yen, [{ product_id: "P", value: "10" }])).toEqual(["item.value"]);
    const row = { product_id: "P", fulfillment_node_id: "N", quantity: "3" };
    expect(await wrongInFile(files.availabilities, {}, [row])).toEqual(["item.quantity"]);
  });
});

describe("the size of an import file", () => {
  it("is refused only where it exceeds the documented megabytes in either reading", () => {
    const sizes = [files.products, files.categories, files.prices, files.availabilities].map((file) => file.limits);
    // What is surely taken is the smaller reading; what is surely refused exceeds the larger one.
    const small = { maxBytes: 80 * 2 ** 20, safeBytes: 80 * 10 ** 6 };
    const large = { maxBytes: 500 * 2 ** 20, safeBytes: 500 * 10 ** 6 };
    expect(sizes).toEqual([large, small, small, small]);
  });
});

describe("import jobs", () => {
  it.each<[string, object]>([
    [
      "as one client sends it",
      { provider: "pim", name: "n", source_uri: "s3://b/k", revision: 0, entities: ["products"], full: true },
    ],
    [
      "with a shop and a locale and no revision",
      {
        provider: "p",
        name: "n",
        source_uri: "https://f.example/a?sig=1",
        entities: ["prices"],
        shop: "s",
        locale: "en",
      },
    ],
    [
      "without a name",
      { provider: "p", source_uri: "https://f.example/a", revision: 1735689600000, entities: ["availabilities"] },
    ],
  ])("are created %s", async (_what, body) => {
    expect(await refusalsOf("createImportJob", { body })).toEqual([]);
  });

  it("are started, failed, listed and added to as clients do", async () => {
    const path = { import_id: "17" };
    expect(await refusalsOf("startImportJob", { path, body: { transformed_uri: "s3://b/k.zip" } })).toEqual([]);
    expect(await refusalsOf("startImportJob", { path, body: {} })).toEqual(["body.transformed_uri"]);
    expect(await refusalsOf("failImportJob", { path, body: { reason: "stale" } })).toEqual([]);
    expect(await refusalsOf("listImportJobs", { query: { "filter[state]": "received" } })).toEqual([]);
    const body = [{ error_id: UUID, reason: "no price", entity_type: "products", entity_id: "P" }];
    expect(await refusalsOf("createImportJobErrors", { path, body })).toEqual([]);
  });

  it("may have a thin response, in states nobody has named yet, and with any success code", async () => {
    expect(await driftOf("createImportJob", { id: "17", more: true }, 202)).toEqual([]);
    expect(await driftOf("startImportJob", {})).toEqual([]);
    expect(await driftOf("showImportJob", { import_id: "17", state: "transforming" })).toEqual([]);
    const job = {
      import_id: "17",
      state: "failed",
      reason: "x",
      revision: 1,
      received_at: "2026-01-01T00:00:00.5+01:00",
    };
    expect(await driftOf("showImportJob", { ...job, completed_at: null, transformed_uri: null })).toEqual([]);
    expect(await driftOf("listImportJobs", { items: [{ import_id: "17", entities: ["products"] }] })).toEqual([]);
    for (const errors of [[{ reason: "x" }], { items: [{ error_id: null }] }, []])
      expect(await driftOf("listImportJobErrors", errors)).toEqual([]);
  });
});

describe("import schemas", () => {
  it("take any draft 7 schema of whitelisted fields, and respond with facts or the schema", async () => {
    const body = {
      type: "object",
      required: ["title"],
      properties: { title: { type: "string" }, searchable_attributes: {} },
    };
    const query = { id: "a_B-9", entity: "PRODUCTS" };
    expect(await refusalsOf("createImportSchema", { query, body })).toEqual([]);
    expect(await refusalsOf("updateImportSchema", { path: { id: "a" }, body: {} })).toEqual([]);
    const facts = { id: "a", last_updated_at: "2020-01-01T00:00:00+00:00" };
    expect(await driftOf("createImportSchema", facts, 201)).toEqual([]);
    expect(await driftOf("showImportSchema", { entity: "PRODUCTS", ...facts })).toEqual([]);
    expect(await driftOf("showImportSchema", body, 200, "application/schema+json")).toEqual([]);
  });

  it("refuse an id and an entity outside the published limits", async () => {
    const of = (query: object) => refusalsOf("createImportSchema", { query, body: {} });
    expect(await of({ id: "a.b" })).toEqual(["query.id"]);
    expect(await of({ id: "x".repeat(37) })).toEqual(["query.id"]);
    expect(await of({ entity: "PRICES" })).toEqual(["query.entity"]);
  });

  it("refuse a field outside the published whitelist, in its own spelling", async () => {
    for (const id of ["createImportSchema", "updateImportSchema"] as const) {
      const of = (properties: object) => refusalsOf(id, { path: { id: "a" }, body: { properties } });
      expect(await of({ images: {} })).toEqual(["body.properties.images"]);
      expect(await of({ Title: {} })).toEqual(["body.properties.Title"]);
    }
  });
});

describe("available-to-promise stock", () => {
  it("is asked for 1 to 2000 pairs", async () => {
    const pair = { product_id: "P", fulfillment_node_id: "US01" };
    const of = (count: number) => refusalsOf("listAtp", { body: { atp_keys: new Array(count).fill(pair) } });
    expect([await of(1), await of(2000)]).toEqual([[], []]);
    expect([await of(0), await of(2001)]).toEqual([["body.atp_keys"], ["body.atp_keys"]]);
    expect(await refusalsOf("listAtp", { body: { atp_keys: [{ ...pair, product_id: "" }] } })).toHaveLength(1);
  });

  it("has a response with figures that may be anything whole", async () => {
    const items = [{ product_id: "P", fulfillment_node_id: "US01", atp: -1 }];
    expect(await driftOf("listAtp", { items })).toEqual([]);
    expect(await driftOf("listAtp", { items: [] })).toEqual([]);
  });

  it("is held by orders, each with its time", async () => {
    const one = { order_uuid: UUID, item_uuid: UUID, created_at: "2026-01-31T20:00:00Z" };
    const least = { product_id: "P", fulfillment_node_id: "US01", allocations: [one] };
    const all = { ...least, reservations: [{ ...one, expires_at: one.created_at }], future_allocations: [one] };
    expect(await driftOf("listAtpInsights", least)).toEqual([]);
    expect(await driftOf("listAtpInsights", all)).toEqual([]);
    expect(await refusalsOf("listAtpInsights", { query: { product_id: "P" } })).toEqual(["query.fulfillment_node_id"]);
  });

  it("lies at locations, in areas of them", async () => {
    const location = { id: "US01", is_inventory_master: false, is_enabled: false, type: "store" };
    expect(await driftOf("listLocations", { locations: [location] })).toEqual([]);
    const area = { name: "main", display_name: "Main", salable: true };
    expect(await driftOf("listStockLocations", { stock_locations: [area] })).toEqual([]);
  });
});

describe("an export of available-to-promise stock", () => {
  it("is started with or without a position", async () => {
    expect(await refusalsOf("startGlobalExport", { body: {} })).toEqual([]);
    expect(await refusalsOf("startGlobalExport", { body: { last_updated_at: 81234567 } })).toEqual([]);
    expect(await refusalsOf("startGlobalExport", {})).toEqual(["body"]);
    expect(await driftOf("startGlobalExport", { availability_export_id: UUID }, 201)).toEqual([]);
  });

  it.each<[string, object]>([
    ["while it runs", { state: "processing" }],
    ["in a state nobody has named", { state: "error", message: "x" }],
    ["when nothing changed", { state: "finished", last_updated_at: 0 }],
    [
      "with the position as text",
      { state: "finished", link: "https://s3.example/x.zip?sig=1", last_updated_at: "81234999" },
    ],
  ])("tells how far it is %s", async (_what, job) => {
    expect(await driftOf("showExportJob", job)).toEqual([]);
  });

  it.each<[string, object]>([
    [
      "as a client kept it",
      {
        product_id: "a/b",
        fulfillment_node_id: "CHILL",
        atp: 7,
        present_atp: 5,
        future_atp: 2,
        revision: 1,
        external_identifiers: [
          { catalog: "c", locale: "en-us", identifiers: { sku: "1", shopify_inventory_item_id: "2" } },
        ],
      },
    ],
    ["of a group, without location and identifiers", { product_id: "P", atp: 0 }],
    ["with no identifier", { product_id: "P", fulfillment_node_id: "N", atp: 0, external_identifiers: [] }],
  ])("has rows %s", async (_what, row) => {
    expect(await wrongInFile(exportFiles["atp-export"], undefined, [row])).toEqual([]);
  });

  it("can be had for groups, whatever they look like", async () => {
    for (const groups of [[], [{ id: "g", anything: 1 }], { groups: [{ name: "web" }] }, { items: [] }])
      expect(await driftOf("listLocationGroups", groups)).toEqual([]);
    expect(await refusalsOf("createLocationGroup", { body: { label: "web", members: ["US01"] } })).toEqual([]);
  });
});

describe("daily files of a catalog", () => {
  it("are asked for as published", async () => {
    const path = { catalog: "c" };
    expect(await refusalsOf("listProducts", { path, query: { locale: "en-us", redirect: false } })).toEqual([]);
    const book = { ...path, pricebook: "default" };
    expect(await refusalsOf("showPricebookExport", { path: book, query: { format: "sqlite" } })).toEqual([]);
    expect(await refusalsOf("showPricebookExport", { path: book, query: { format: "xml" } })).toEqual(["query.format"]);
    expect(await driftOf("listProducts", { download_url: "https://s3.example/x" })).toEqual([]);
  });

  it("have rows whose cells may be empty, and images under names of their own", async () => {
    const row = {
      product_id: "P",
      online_from: "2026-01-01T00:00:00Z",
      price: 16.99,
      updated_at: null,
      categories: [{ path: "A", position: 1 }],
      images: [{ url: "https://i.example/1", altText: "a", dominantColor: "#000000", width: 1, aspectRatio: 1.5 }],
    };
    expect(await wrongInFile(catalogFiles["product-export"], undefined, [{ product_id: "P" }, row])).toEqual([]);
    const price = { product_id: "P", price: 16.99, currency_code: "USD" };
    expect(await wrongInFile(catalogFiles["price-export"], undefined, [price])).toEqual([]);
  });
});

describe("reservations", () => {
  const body = { customer_profile_id: "C", location_id: "US01", items: [{ product_id: "P" }, { product_id: "P" }] };
  const headers = { "Idempotency-Key": "k" };

  it("are made in both versions, within the published limits", async () => {
    expect(await refusalsOf("createReservation", { headers, body })).toEqual([]);
    const full = { ...body, status: "PENDING", expires_in_min: 0, associate_id: "A", external_id: "X" };
    expect(await refusalsOf("createReservation", { headers: { ...headers, "content-type": V2 }, body: full })).toEqual(
      [],
    );
  });

  it.each<[string, object, object, string]>([
    ["a key", {}, body, "headers.Idempotency-Key"],
    ["items", headers, { ...body, items: [] }, "body.items"],
    ["at most 500 items", headers, { ...body, items: new Array(501).fill({ product_id: "P" }) }, "body.items"],
    ["a customer", headers, { ...body, customer_profile_id: "" }, "body.customer_profile_id"],
    ["a duration that is not negative", headers, { ...body, expires_in_min: -1 }, "body.expires_in_min"],
    ["a status they can start in", headers, { ...body, status: "CONVERTED" }, "body.status"],
    [
      "an own id of 255 characters at most",
      { ...headers, "content-type": V2 },
      { ...body, external_id: "x".repeat(256) },
      "body.external_id",
    ],
  ])("want %s", async (_what, sent, content, path) => {
    expect(await refusalsOf("createReservation", { headers: sent as never, body: content })).toEqual([path]);
  });

  it("are listed by filters, two orders and pages of up to 100", async () => {
    const query = {
      status: ["PENDING", "RESERVED"],
      sort: ["created_at|desc", "status|asc"],
      count: 100,
      expired: true,
    };
    expect(await refusalsOf("listReservations", { query })).toEqual([]);
    expect(await refusalsOf("listReservations", { query: { count: 101 } })).toEqual(["query.count"]);
    expect(await refusalsOf("listReservations", { query: { sort: ["id|asc"] } })).toEqual(["query.sort[0]"]);
  });

  it("come back in both versions, with null where the published text says so", async () => {
    const head = { id: UUID, status: "RESERVED", location_id: "US01", customer_profile_id: "C", associate_id: null };
    const times = { created_at: "2026-01-01T00:00:00Z", expires_at: "2026-01-02T00:00:00Z" };
    const unit = { id: UUID, product_id: "P" };
    const info = { total: 1 };
    const summary = { ...head, ...times, reserved_item_count: 1, items: [unit] };
    const page = (one: object) => ({ items: [{ ...summary, ...one }], pagination_info: info });
    expect(await driftOf("listReservations", page({ external_id: "AB12" }), 200, V1)).toEqual([]);
    expect(await driftOf("listReservations", page({ external_id: null, display_id: "AB12" }), 200, V2)).toEqual([]);
    const detail = { ...head, ...times, updated_at: times.created_at };
    const items = [{ ...unit, status: "CONVERTED", updated_at: times.created_at, cart_id: "c" }];
    expect(await driftOf("showReservation", { ...detail, external_id: "AB12", items }, 200, V1)).toEqual([]);
    const second = { ...detail, external_id: null, display_id: "AB12", items };
    expect(await driftOf("showReservation", second, 200, V2)).toEqual([]);
  });

  it("are decided and ended with the published words only", async () => {
    const path = { reservation_id: UUID };
    expect(await refusalsOf("updateReservation", { path, body: { status: "RESERVED" } })).toEqual([]);
    expect(await refusalsOf("updateReservation", { path, body: { status: "UNRESERVED" } })).toEqual(["body.status"]);
    const change = { id: UUID, status: "CONVERTED", cart_id: "c" };
    expect(await refusalsOf("updateReservationItems", { path, body: [change] })).toEqual([]);
    expect(await refusalsOf("updateReservationItems", { path, body: [{ ...change, status: "RESERVED" }] })).toEqual([
      "body[0].status",
    ]);
    expect(await refusalsOf("updateReservationConfig", { body: { expires_in_min: 0 } })).toEqual([
      "body.expires_in_min",
    ]);
    expect(await refusalsOf("updateReservationConfig", { body: { send_accepted_emails: true } })).toEqual([]);
  });
});
