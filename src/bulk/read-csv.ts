import { files } from "../../generated/import/files.js";
import type { AvailabilityItem, CategoryItem, PriceItem, ProductItem } from "../../generated/import/types.js";
import { configurationError } from "../core/configuration-error.js";
import { loadPart } from "../core/load-part.js";
import { type ColumnNames, checkColumnNames } from "./csv/columns.js";
import { type MemberForm, membersOf } from "./csv/member-kinds.js";
import { CsvSplitter } from "./csv/split-csv.js";
import { knownOptions, type ReadOptions } from "./rows/options.js";
import { Rows } from "./rows/row-reader.js";
import { nameOf, type ReadSource } from "./source/read-source.js";

/** The items of each kind of import file. */
export interface ImportFileItems {
  /** An item of `importProducts`. */
  readonly products: ProductItem;
  /** An item of `importCategories`. */
  readonly categories: CategoryItem;
  /** An item of `importPrices`. */
  readonly prices: PriceItem;
  /** An item of `importStock`. */
  readonly availabilities: AvailabilityItem;
}

/** How a CSV file is read. */
export interface ReadCsvOptions<Row = never, Item = unknown> extends ReadOptions<Row, Item> {
  /**
   * Kind of import file that the rows are for: its schema says which cells are numbers, booleans and JSON. Default: every
   * cell is text.
   */
  readonly file?: keyof ImportFileItems | undefined;
  /**
   * Names of the columns that are called otherwise in the file: its header to the item's member, or to `null` for a
   * column that is left out. `external_identifiers[ean13]` and `extended_attributes[fit]` make a pair of the list. A
   * column that is not named here is the member of its own name.
   */
  readonly columns?: ColumnNames | undefined;
  /** One character that separates cells. Default: `,`, `;`, tab or `|`, whichever the header has most of. */
  readonly delimiter?: string | undefined;
}

/**
 * Reads CSV as RFC 4180 describes it, with a header: an item a row, in flat memory.
 *
 * - An empty cell leaves its member out; a row of empty cells is no item.
 * - With `file`, cells become what the file's schema says: `12.50` a number, `TRUE` or `1` a boolean, and a cell that
 *   begins with `[` or `{` what its JSON holds, as in NewStore's own product export. What does not look like it stays
 *   text, and the import names its line.
 * - A row with more or fewer cells than the header is a problem of that row.
 *
 * The rest is as with {@link readNdjson}: sources, gzip, byte order mark, lines, `onInvalid`, closing.
 *
 * @throws {NewStoreError} while iterating, as {@link readNdjson}; kind `validation` as well when the header does not fit.
 *
 * @example
 * ```ts
 * const file = ["SKU;EAN;Name\n", "COAT-M;4006381333931;Rain coat\n"];
 * const columns = { SKU: "product_id", EAN: "external_identifiers[ean13]", Name: "title" };
 * for await (const product of readCsv(file, { file: "products", columns }))
 *   console.log(product.product_id, product.external_identifiers); // "COAT-M", [{ type: "ean13", value: "4006381333931" }]
 * ```
 */
export function readCsv<File extends keyof ImportFileItems, Item extends object = ImportFileItems[File]>(
  source: ReadSource,
  options: ReadCsvOptions<ImportFileItems[File], Item> & { readonly file: File },
): AsyncIterable<Item>;
/**
 * Reads CSV whose cells stay text, a record a row.
 *
 * @throws {NewStoreError} while iterating, as {@link readNdjson}; kind `validation` as well when the header does not fit.
 */
export function readCsv<Item extends object = Record<string, string>>(
  source: ReadSource,
  options?: ReadCsvOptions<Record<string, string>, Item> & { readonly file?: undefined },
): AsyncIterable<Item>;
export function readCsv(source: ReadSource, options: ReadCsvOptions = {}): AsyncIterable<object> {
  const known = knownOptions(options, ["file", "columns", "delimiter"], nameOf(source));
  const { file, columns = {}, delimiter } = options;
  if (file !== undefined && !Object.hasOwn(files, file))
    throw configurationError("file", `is unknown: there are ${Object.keys(files).join(", ")}`);
  checkColumnNames(columns);
  if (delimiter !== undefined && (typeof delimiter !== "string" || !/^[^"\r\n]$/.test(delimiter)))
    throw configurationError("delimiter", "is not one character, or one that has another meaning");
  return new Rows(source, known, async () => new CsvSplitter(delimiter, columns, await formsOf(file)));
}

async function formsOf(file: keyof ImportFileItems | undefined): Promise<ReadonlyMap<string, MemberForm>> {
  if (file === undefined) return new Map();
  const { item } = await loadPart(() => files[file].schemas());
  return membersOf(item);
}
