import { files } from "../../generated/import/files.js";
import type {
  CategoriesFileHead,
  CategoryItem,
  PriceItem,
  PricesFileHead,
  ProductItem,
  ProductsFileHead,
} from "../../generated/import/types.js";
import type { FacadeContext } from "../context.js";
import type { ImportItems, ImportOptions, StartedImport } from "../imports/options.js";
import { runImport } from "../imports/run-import.js";

/**
 * Products, categories and prices in.
 *
 * Import in this order: products, stock, price books, categories. A product shows only once it has data in the catalog
 * **and** a price for that catalog.
 */
export class Catalog {
  readonly #context: FacadeContext;

  constructor(context: FacadeContext) {
    this.#context = context;
  }

  /**
   * Imports products of one catalog and locale.
   *
   * Every item is checked before anything is published: ids, the one main category, what the platform surely rejects.
   *
   * @param items - products; any iterable, read once, one at a time.
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
   * await newstore.imports.wait(started.id);
   * ```
   */
  importProducts(
    items: ImportItems<ProductItem>,
    head: ProductsFileHead,
    options?: ImportOptions,
  ): Promise<StartedImport> {
    return runImport(this.#context, files.products, items, head, options);
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
    return runImport(this.#context, files.categories, items, head, options);
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
    return runImport(this.#context, files.prices, items, head, options);
  }
}
