import type { PriceExportRow, Product, ProductExportRow } from "../../generated/catalog-export/types.js";
import type {
  CategoriesFileHead,
  CategoryItem,
  PriceItem,
  PricesFileHead,
  ProductItem,
  ProductsFileHead,
} from "../../generated/import/types.js";
import { fixedOptions } from "../core/fixed-options.js";
import { loadPart } from "../core/load-part.js";
import type { CatalogPart } from "./import/catalog-parts.js";
import { importFile, importParts } from "./import/import-file.js";
import type { ImportItems, ImportOptions } from "./import/options.js";
import type { StartedImport } from "./import/result.js";
import type { VisibleOptions } from "./import/visible-options.js";
import { streamOf, withWords } from "./lib/as-method.js";
import { fixedSource } from "./lib/fixed-source.js";
import { reading } from "./lib/of-family.js";
import { Resource } from "./lib/resource.js";
import type { CatalogDifference, Comparable, CompareOptions } from "./snapshot/compare.js";
import type { ProductSnapshotOptions, Snapshot, SnapshotOptions, SnapshotSource } from "./snapshot/snapshot.js";
import { snapshotOf } from "./snapshot/snapshot-of.js";

/**
 * Products, categories and prices: in by imports, out by daily files.
 *
 * Import in this order: products, stock, price books, categories. A product shows only once it has data in the catalog
 * **and** a price for that catalog.
 */
export class Catalog extends Resource {
  /**
   * Imports products of one catalog and locale.
   *
   * Every item is checked before anything is published: ids, the one main category, what the platform surely rejects.
   *
   * @param items - products; a list, which is copied at the call, or any other iterable, which is read once, one item at a
   * time, while the import runs.
   * @param head - catalog and locale; say `is_master` for the locale that others inherit from.
   *
   * @throws {NewStoreError} kind `validation` names item, field and what to do; kind `configuration` without `publish`;
   * kind `rate_limit` when too many jobs are open.
   *
   * @example
   * ```ts
   * const started = await newstore.catalog.importProducts(
   *   [{ product_id: "TT-HRC-NVY-M", variant_group_id: "TT-HRC", title: "Harbor rain coat" }],
   *   { catalog: "trail-and-tide-us", locale: "en-US", is_master: true },
   * );
   * await newstore.imports.wait(started);
   * ```
   */
  importProducts(
    items: ImportItems<ProductItem>,
    head: ProductsFileHead,
    options?: ImportOptions,
  ): Promise<StartedImport> {
    return importFile(this.context, "catalog.importProducts", "products", items, head, options);
  }

  /**
   * Imports products of several catalogs and languages in one go: of each catalog the master locale first, from which the
   * others take what they lack. All parts are read, checked and published before the first job is created, and a
   * `checkpoint` holds all of them; jobs are started `gapMs` apart, in that order, and `part` says which a job is of.
   *
   * @param parts - heads with their items; each head says `is_master`.
   *
   * @throws {NewStoreError} as {@link Catalog.importProducts}; kind `validation` also for two masters of a catalog, or a catalog
   * and locale that come twice; kind `configuration` with `full`: how far it deletes is not known.
   *
   * @example
   * ```ts
   * const product = { product_id: "TT-HRC-NVY-M", variant_group_id: "TT-HRC" };
   * const catalog = "trail-and-tide-us";
   * const started = await newstore.catalog.importCatalogs(
   *   [
   *     { head: { catalog, locale: "es-US", is_master: false }, items: [{ ...product, title: "Impermeable" }] },
   *     { head: { catalog, locale: "en-US", is_master: true }, items: [{ ...product, title: "Harbor rain coat" }] },
   *   ],
   *   { gapMs: 0 }, // only to show it: by default five minutes
   * );
   * console.log(started.jobs.map(({ part }) => part).join()); // → 1,0
   * ```
   */
  importCatalogs(parts: readonly CatalogPart[], options?: ImportOptions): Promise<StartedImport> {
    return importParts(this.context, parts, options);
  }

  /**
   * Waits until products can be looked up at NewStore: a job that has finished is minutes, rarely a day, ahead of that.
   * Each is read until it was seen once: give a sample, and compare whole catalogs with the daily file. A product
   * that can be looked up may still be without a price, and does not show in the store app then.
   *
   * Evidence: observed; that a product which can be looked up is visible is inferred. NewStore's own word on it is not known.
   *
   * @param ids - of the products; the shop's, with `productIds`.
   * @returns the products, in the order of the ids, each once.
   *
   * @throws {NewStoreError} kind `timeout` after `timeoutMs`: it names products that are missing, and `partial` is a
   * {@link Visibility}; waiting may go on. Kind `aborted` with the same `partial`. Kind `validation` when `ids` are none,
   * `configuration` when `isVisible` gives something else than true or false.
   *
   * @example
   * ```ts
   * const where = { catalog: "trail-and-tide-us", locale: "en-US" };
   * await newstore.catalog.importProducts([{ product_id: "TT-1", variant_group_id: "TT" }], { ...where, is_master: true });
   * await newstore.catalog.waitUntilVisible(["TT-1"], { ...where, timeoutMs: 10 * 60_000 });
   * ```
   */
  async waitUntilVisible(ids: Iterable<string>, options: VisibleOptions = {}): Promise<readonly Product[]> {
    return withWords({ method: "catalog.waitUntilVisible", names: { "path.id": "ids", query: "" } }, async () => {
      const ownIds = fixedSource(ids) as Iterable<string>;
      const own = fixedOptions(options);
      const { waitUntilVisible } = await loadPart(() => import("./import/wait-until-visible.js"));
      return waitUntilVisible(this.context, ownIds, own);
    });
  }

  /**
   * Imports categories. Needed only for what a category has beside its path: products bring their paths along.
   *
   * @throws {NewStoreError} as {@link Catalog.importProducts}.
   *
   * @example
   * ```ts
   * await newstore.catalog.importCategories([{ path: "Shop" }, { path: "Shop > Outerwear" }], {
   *   catalog: "trail-and-tide-us",
   *   locale: "en-US",
   * });
   * ```
   */
  importCategories(
    items: ImportItems<CategoryItem>,
    head: CategoriesFileHead,
    options?: ImportOptions,
  ): Promise<StartedImport> {
    return importFile(this.context, "catalog.importCategories", "categories", items, head, options);
  }

  /**
   * Imports one price book. Values have at most the decimals of the currency.
   *
   * A catalog's first price book must be called `default`. Importing `default` in another currency **replaces** it.
   *
   * @throws {NewStoreError} as {@link Catalog.importProducts}.
   *
   * @example
   * ```ts
   * await newstore.catalog.importPrices([{ product_id: "TT-HRC-NVY-M", value: 149.95 }], {
   *   pricebook: "default",
   *   catalog: "trail-and-tide-us",
   *   currency: "USD",
   * });
   * ```
   */
  importPrices(items: ImportItems<PriceItem>, head: PricesFileHead, options?: ImportOptions): Promise<StartedImport> {
    return importFile(this.context, "catalog.importPrices", "prices", items, head, options);
  }

  /**
   * Reads the daily file of a catalog's products in one locale, row by row. It is made about 8:00 UTC and mostly ready
   * by 9:00: what it says is up to a day old. `price` went through a 32-bit float: round it to the currency's decimals.
   *
   * Evidence: published.
   *
   * @throws {NewStoreError} kind `api` with status 404 when there is no such catalog or no file of it yet; what reading
   * the file throws.
   *
   * @example
   * ```ts
   * const products = newstore.catalog.products("trail-and-tide-us", { locale: "en-US" });
   * for await (const { product_id, title, is_available } of products) console.log(product_id, title, is_available);
   * ```
   */
  products(catalog: string, given: ProductSnapshotOptions): Snapshot<ProductExportRow> {
    const { locale, ...others } = reading("catalog.products", () => ({ ...given }));
    // What is no object is refused with the first row, as other options are.
    const options: SnapshotOptions = typeof given === "object" && given !== null ? others : given;
    const query = { locale, redirect: false };
    const send: SnapshotSource["send"] = (callOptions) =>
      this.context.api.catalogExport.listProducts({ path: { catalog }, query }, callOptions);
    const words = { method: "catalog.products", names: { "path.catalog": "catalog", "query.locale": "locale" } };
    return snapshotOf(this.context, words, { file: "product-export", operationId: "listProducts", send }, options);
  }

  /**
   * Reads the daily file of a price book, row by row. As old as that of the products. `price` went through a 32-bit
   * float: round it to the currency's decimals.
   *
   * Evidence: published.
   *
   * @throws {NewStoreError} kind `api` with status 404 when there is no such catalog or price book, or no file of it yet;
   * what reading the file throws.
   *
   * @example
   * ```ts
   * const prices = newstore.catalog.prices("trail-and-tide-us", "default");
   * for await (const { product_id, price, currency_code } of prices) console.log(product_id, price, currency_code);
   * ```
   */
  prices(catalog: string, pricebook: string, options: SnapshotOptions = {}): Snapshot<PriceExportRow> {
    const send: SnapshotSource["send"] = (callOptions) =>
      this.context.api.catalogExport.showPricebookExport({ path: { catalog, pricebook } }, callOptions);
    const names = { "path.catalog": "catalog", "path.pricebook": "pricebook" };
    return snapshotOf(
      this.context,
      { method: "catalog.prices", names },
      { file: "price-export", operationId: "showPricebookExport", send },
      options,
    );
  }

  /**
   * Compares what you have with a daily file: products with {@link Catalog.products}, or prices with
   * {@link Catalog.prices}. Only members that both sides have are compared: leave out of the source what you do not care
   * about. An id that comes twice in the source is one product, with the later value of each member; each row of the file
   * is compared.
   *
   * Memory stays flat, whatever the order of the two sides. The source is read first. Up to 16 MB of it are held (some
   * 300,000 prices): then differences are given while the file is read, in its order, and missing ones come last, in the
   * order of the source. Of a larger one, both sides are written to a temporary file, 12 bytes a row with its id and 8
   * bytes a member, twice where a source is beyond a gigabyte; when the daily file has been read, differences come in
   * groups, each in that order. The same two sides give the same order each time. Where a runtime has no files, all of the
   * source is held.
   *
   * Ids are compared themselves, other values by 40 bits: a difference goes unseen once in a million million.
   *
   * @param source - import items, any iterable. With `productIds` they are the shop's ids, as those of the file.
   * @throws {NewStoreError} what reading the file throws; kind `validation` when the source throws, with its words, and when
   * the file is `unchanged`: to be compared it is read without `ifNoneMatch`; `configuration` when the temporary file cannot
   * be written, `timeout` when a side that is not a daily file gives nothing for the client's `timeouts.totalMs`, `aborted`.
   *
   * @example
   * ```ts
   * const source = [{ product_id: "TT-HRC-NVY-M", value: 149.95 }];
   * for await (const { kind, product_id, fields } of newstore.catalog.compare(
   *   source,
   *   newstore.catalog.prices("trail-and-tide-us", "default"),
   * ))
   *   console.log(kind, product_id, fields);
   * ```
   */
  compare(
    source: Iterable<Comparable> | AsyncIterable<Comparable>,
    snapshot: Iterable<Comparable> | AsyncIterable<Comparable>,
    options?: CompareOptions,
  ): AsyncGenerator<CatalogDifference, void, undefined> {
    const given = fixedOptions(options);
    return streamOf({ method: "catalog.compare" }, async () => {
      const { compareCatalogs } = await loadPart(() => import("./snapshot/compare.js"));
      return compareCatalogs(this.context, source, snapshot, given);
    });
  }
}
