import type { ExternalIdentifier } from "../../../generated/import/types.js";
import { refill } from "./refill.js";

/** A product as an import file has it (docs/platform/import.md#products). */
export interface ProductItem {
  /** Key of the product within its catalog and locale. */
  readonly product_id: string;
  /** What the sizes and colours of one style share; absent where the file had none. */
  readonly variant_group_id?: string;
  /** Its other codes, as an EAN; those without a type or a value count for nothing. */
  readonly external_identifiers?: readonly Readonly<ExternalIdentifier>[] | null;
  /** All other fields, as the file has them. */
  readonly [field: string]: unknown;
}

/** A category as an import file has it (docs/platform/import.md#categories). */
export interface CategoryItem {
  /** Names from the root on, with ` > ` between; key of the category within its catalog and locale. */
  readonly path: string;
  /** All other fields, as the file has them. */
  readonly [field: string]: unknown;
}

/** Codes of a product in one catalog and locale. */
export interface CatalogIdentifiers {
  /** Catalog that holds the product. */
  readonly catalog: string;
  /** Locale of that catalog. */
  readonly locale: string;
  /** Codes by their type, as `{ ean13: "4006381333931" }`; empty where the product has none. */
  readonly identifiers: Readonly<Record<string, string>>;
}

/** A price as an import file has it. */
export interface CatalogPrice {
  /** In units of the currency: 12.5 is twelve and a half. */
  readonly value: number;
  /** Three letters, ISO 4217; one for the whole book. */
  readonly currency: string;
}

/** A price with the product that it is for. */
export interface ListedPrice extends CatalogPrice {
  /** `product_id` of the file. */
  readonly productId: string;
}

interface Pricebook {
  currency: string;
  readonly prices: Map<string, number>;
}

interface Catalog {
  readonly locales: Map<string, Map<string, ProductItem>>;
  readonly categories: Map<string, Map<string, CategoryItem>>;
  readonly pricebooks: Map<string, Pricebook>;
  master: string | undefined;
}

const DEFAULT_PRICEBOOK = "default";

/** Catalogs: products and categories by locale, price books by name. */
export class CatalogState {
  readonly #catalogs = new Map<string, Catalog>();
  readonly #codes = new Map<string, ReadonlyMap<string, string>>();

  /** Names of all catalogs. */
  catalogs(): readonly string[] {
    return [...this.#catalogs.keys()];
  }

  /** Locales of a catalog; empty where there is no such catalog. */
  locales(catalog: string): readonly string[] {
    return [...(this.#catalogs.get(catalog)?.locales.keys() ?? [])];
  }

  /** @internal docs/platform/import.md#products: the locale that the others of a catalog inherit from. */
  setMaster(catalog: string, locale: string): void {
    this.#codes.clear();
    this.#catalog(catalog).master = locale;
  }

  /** Locale that the others of a catalog inherit from: the one that an import marked, else the first that came. */
  masterLocale(catalog: string): string | undefined {
    const known = this.#catalogs.get(catalog);
    return known?.master ?? known?.locales.keys().next().value;
  }

  /**
   * Adds or updates. Fields that are not named stay as they are: what a partial import clears is UNKNOWN
   * (docs/platform/import.md#file-rules).
   *
   * @internal
   */
  putProduct(catalog: string, locale: string, item: ProductItem): void {
    this.#codes.clear();
    const products = child(this.#catalog(catalog).locales, locale);
    const before = products.get(item.product_id);
    products.set(item.product_id, before ? { ...before, ...item } : item);
  }

  /**
   * docs/platform/import.md#products: fields that a locale lacks are taken from the master locale. Without a locale:
   * the master's.
   */
  product(catalog: string, productId: string, locale?: string): ProductItem | undefined {
    const known = this.#catalogs.get(catalog);
    const master = this.#products(catalog, this.masterLocale(catalog))?.get(productId);
    if (!known || locale === undefined) return master;
    const own = this.#products(catalog, locale)?.get(productId);
    return own && master && own !== master ? { ...master, ...own } : (own ?? master);
  }

  /** All products of a catalog and locale, with what they inherit. Without a locale: the master's. */
  products(catalog: string, locale?: string): readonly ProductItem[] {
    return [...this.eachProduct(catalog, locale)];
  }

  /** The same, one at a time: those of the master locale, then those that only the locale itself has. */
  *eachProduct(catalog: string, locale?: string): Generator<ProductItem> {
    const master = this.masterLocale(catalog);
    const inherited = this.#products(catalog, master);
    const own = this.#products(catalog, locale ?? master);
    for (const products of [inherited, own === inherited ? undefined : own]) {
      for (const id of products?.keys() ?? []) {
        if (products === own && inherited?.has(id) && own !== inherited) continue;
        const product = this.product(catalog, id, locale);
        if (product !== undefined) yield product;
      }
    }
  }

  /** @internal Takes away the products of a catalog and locale that are not named; gives back how many. */
  keepProducts(catalog: string, locale: string, keep: ReadonlySet<string>): number {
    this.#codes.clear();
    return prune(this.#catalogs.get(catalog)?.locales.get(locale), keep);
  }

  /** @internal */
  putCategory(catalog: string, locale: string, item: CategoryItem): void {
    const categories = child(this.#catalog(catalog).categories, locale);
    categories.set(item.path, { ...categories.get(item.path), ...item });
  }

  /** Categories of a catalog and locale. Without a locale: the master's. They inherit nothing. */
  categories(catalog: string, locale?: string): readonly CategoryItem[] {
    const byLocale = this.#catalogs.get(catalog)?.categories;
    return [...(byLocale?.get(locale ?? this.masterLocale(catalog) ?? "")?.values() ?? [])];
  }

  /** @internal */
  keepCategories(catalog: string, locale: string, keep: ReadonlySet<string>): number {
    return prune(this.#catalogs.get(catalog)?.categories.get(locale), keep);
  }

  /** @internal docs/platform/import.md#prices: a price book that comes in another currency replaces the one before. */
  putPrice(catalog: string, pricebook: string, currency: string, productId: string, value: number): void {
    const books = this.#catalog(catalog).pricebooks;
    let book = books.get(pricebook);
    if (!book || book.currency !== currency) {
      book = { currency, prices: new Map() };
      books.set(pricebook, book);
    }
    book.prices.set(productId, value);
  }

  /** Price of a product; absent where the book has none. Without a book: `default`. */
  price(catalog: string, productId: string, pricebook = DEFAULT_PRICEBOOK): CatalogPrice | undefined {
    const book = this.#catalogs.get(catalog)?.pricebooks.get(pricebook);
    const value = book?.prices.get(productId);
    return book === undefined || value === undefined ? undefined : { value, currency: book.currency };
  }

  /** Names of a catalog's price books. */
  pricebooks(catalog: string): readonly string[] {
    return [...(this.#catalogs.get(catalog)?.pricebooks.keys() ?? [])];
  }

  /** Prices of one book, by product. */
  *prices(catalog: string, pricebook: string): Iterable<ListedPrice> {
    const book = this.#catalogs.get(catalog)?.pricebooks.get(pricebook);
    for (const [productId, value] of book?.prices ?? []) yield { productId, value, currency: book?.currency ?? "" };
  }

  /** @internal */
  keepPrices(catalog: string, pricebook: string, keep: ReadonlySet<string>): number {
    return prune(this.#catalogs.get(catalog)?.pricebooks.get(pricebook)?.prices, keep);
  }

  /** Codes of a product, an entry a catalog and locale that hold it. */
  identifiersOf(productId: string): readonly CatalogIdentifiers[] {
    const found: CatalogIdentifiers[] = [];
    for (const [catalog, { locales }] of this.#catalogs) {
      for (const [locale, products] of locales) {
        if (!products.has(productId)) continue;
        const product = this.product(catalog, productId, locale);
        found.push({ catalog, locale, identifiers: Object.fromEntries(codesOf(product)) });
      }
    }
    return found;
  }

  /** A product by another code of it, in one catalog or, without a name, in any. */
  productByCode(type: string, value: string, catalog?: string, locale?: string): ProductItem | undefined {
    for (const name of catalog === undefined ? this.catalogs() : [catalog]) {
      const id = this.#codesOf(name, locale).get(codeKey(type, value));
      if (id !== undefined) return this.product(name, id, locale);
    }
    return undefined;
  }

  /** Codes of a catalog and locale. Made when they are first needed, and again after the catalog changed. */
  #codesOf(catalog: string, locale: string | undefined): ReadonlyMap<string, string> {
    const key = JSON.stringify([catalog, locale]);
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const codes = new Map<string, string>();
    for (const product of this.products(catalog, locale))
      for (const [type, value] of codesOf(product)) codes.set(codeKey(type, value), product.product_id);
    this.#codes.set(key, codes);
    return codes;
  }

  /** Whether any catalog holds the product. */
  has(productId: string): boolean {
    for (const { locales } of this.#catalogs.values())
      for (const products of locales.values()) if (products.has(productId)) return true;
    return false;
  }

  #catalog(name: string): Catalog {
    const known = this.#catalogs.get(name);
    if (known) return known;
    const made: Catalog = { locales: new Map(), categories: new Map(), pricebooks: new Map(), master: undefined };
    this.#catalogs.set(name, made);
    return made;
  }

  /**
   * docs/platform/authentication-and-conventions.md#data-formats: whether a locale's letter case matters is UNKNOWN;
   * here it does not.
   */
  #products(catalog: string, locale: string | undefined): Map<string, ProductItem> | undefined {
    const locales = this.#catalogs.get(catalog)?.locales;
    if (!locales || locale === undefined) return undefined;
    const exact = locales.get(locale);
    if (exact) return exact;
    for (const [name, products] of locales) if (name.toLowerCase() === locale.toLowerCase()) return products;
    return undefined;
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { catalogs: this.#catalogs };
  }

  /** @internal */
  load(saved: unknown): void {
    const parts = saved as { catalogs: Map<string, Catalog> };
    refill(this.#catalogs, parts.catalogs);
    this.#codes.clear();
  }
}

/** A product's other codes, kind and value. Those that were imported as null or empty are none. */
export function codesOf(product: ProductItem | undefined): readonly (readonly [type: string, value: string])[] {
  return (product?.external_identifiers ?? []).flatMap(({ type, value }) => (type && value ? [[type, value]] : []));
}

function codeKey(type: string, value: string): string {
  return JSON.stringify([type, value]);
}

function child<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<string, V>();
  map.set(key, made);
  return made;
}

function prune(map: Map<string, unknown> | undefined, keep: ReadonlySet<string>): number {
  const gone = [...(map?.keys() ?? [])].filter((key) => !keep.has(key));
  for (const key of gone) map?.delete(key);
  return gone.length;
}
