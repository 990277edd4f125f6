import { configurationError } from "../core/configuration-error.js";
import { knownOptions, type ReadOptions } from "./rows/options.js";
import { Rows } from "./rows/row-reader.js";
import { ArraySplitter } from "./rows/split-array.js";
import { LineSplitter } from "./rows/split-lines.js";
import { MemberSplitter } from "./rows/split-member.js";
import { nameOf, type ReadSource } from "./source/read-source.js";

/** How a JSON array is read. */
export interface ReadJsonArrayOptions<Row = never, Item = unknown> extends ReadOptions<Row, Item> {
  /**
   * Name of the member that holds the array, where the file is an object: `items` of an import file,
   * `{ "head": …, "items": […] }`. Default: the file is the array.
   */
  readonly member?: string | undefined;
}

/**
 * Reads NDJSON, also called JSON Lines: an object a line. Memory stays flat, however long the file is.
 *
 * Lines may end with LF or CRLF, the last one without; blank lines are no rows; a byte order mark is skipped, and gzip
 * inflated. {@link lineOf} gives the line of an item, and an import names it where it refuses the item. The file is
 * closed at its end, after a failure, and when the loop is left.
 *
 * @param source - a path, a stream, a response, or an iterable of bytes or text. A path can be iterated more than once.
 *
 * @throws {NewStoreError} while iterating: kind `validation` for a row that is no JSON object, with file and line;
 * `configuration` when there is no such file; `connection` when the stream breaks; `timeout` when it stalls; `aborted`
 * by the signal.
 *
 * @example
 * ```ts
 * const products = readNdjson<ProductItem>(["{\"product_id\":\"COAT-M\",", "\"variant_group_id\":\"COAT\"}\n"]);
 * for await (const product of products) console.log(lineOf(product), product.product_id); // 1 "COAT-M"
 * ```
 */
export function readNdjson<Item extends object = Record<string, unknown>, Row extends object = Item>(
  source: ReadSource,
  options: ReadOptions<Row, Item> = {},
): AsyncIterable<Item> {
  return new Rows(source, knownOptions(options, [], nameOf(source)), () => new LineSplitter());
}

/**
 * Reads the objects of a JSON array, however long, in flat memory: of a file that is the array, or of one that is an
 * object with the array in a member. The rest is as with {@link readNdjson}.
 *
 * @throws {NewStoreError} while iterating, as {@link readNdjson}; kind `validation` as well when the array is cut off.
 *
 * @example
 * ```ts
 * const items = readJsonArray<ProductItem>(['{"head":{},"items":[', '{"product_id":"COAT-M"}]}'], { member: "items" });
 * for await (const { product_id } of items) console.log(product_id); // "COAT-M"
 * ```
 */
export function readJsonArray<Item extends object = Record<string, unknown>, Row extends object = Item>(
  source: ReadSource,
  options: ReadJsonArrayOptions<Row, Item> = {},
): AsyncIterable<Item> {
  const known = knownOptions(options, ["member"], nameOf(source));
  const { member } = options;
  if (member !== undefined && (typeof member !== "string" || member === ""))
    throw configurationError("member", "is no name: give that of the array, as in `items`");
  return new Rows(source, known, () => (member === undefined ? new ArraySplitter() : new MemberSplitter(member)));
}
