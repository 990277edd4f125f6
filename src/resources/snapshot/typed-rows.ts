import { NewStoreError } from "../../core/newstore-error.js";
import type { FileDescriptor } from "../../core/operation.js";

/** What a cell holds, by the contract. */
type CellKind = "text" | "number" | "boolean" | "json";

/** Part of a schema of zod: what wraps another one, and what it is. */
interface SchemaLike {
  readonly _zod: { readonly def: { readonly type: string; readonly innerType?: SchemaLike } };
}

/**
 * Makes rows of lines of cells, the first of which names the columns. Each cell has the type that the contract gives its
 * column; one that is not in the contract stays text, and an empty one is `null`.
 */
export async function* typedRows<Row>(
  file: FileDescriptor,
  batches: AsyncIterable<readonly string[][]>,
  mayBeEmpty: () => boolean,
): AsyncGenerator<Row[]> {
  const { shape } = (await file.schemas()).item as unknown as { readonly shape: Readonly<Record<string, SchemaLike>> };
  let columns: readonly { readonly name: string; readonly kind: CellKind }[] | undefined;
  let line = 1;
  for await (const batch of batches) {
    const rows: Row[] = [];
    for (const cells of batch) {
      if (columns === undefined) {
        columns = cells.map((name) => ({ name, kind: kindOf(shape[name]) }));
        if (!cells.includes("product_id")) throw notRows("its first line names no column product_id");
        continue;
      }
      line += 1;
      if (cells.length !== columns.length)
        throw notRows(`row ${line} has ${cells.length} cells where the first has ${columns.length}`);
      const row: Record<string, unknown> = {};
      for (const [index, { name, kind }] of columns.entries()) row[name] = cellOf(cells[index] ?? "", kind, name, line);
      rows.push(row as Row);
    }
    if (rows.length > 0) yield rows;
  }
  if (columns === undefined && !mayBeEmpty()) throw notRows("it is empty");
}

function kindOf(schema: SchemaLike | undefined): CellKind {
  let def = schema?._zod.def;
  while (def?.innerType !== undefined) def = def.innerType._zod.def;
  if (def?.type === "number" || def?.type === "int") return "number";
  if (def?.type === "boolean") return "boolean";
  return def?.type === "array" || def?.type === "object" ? "json" : "text";
}

function cellOf(cell: string, kind: CellKind, column: string, line: number): unknown {
  if (cell === "") return null;
  // Published: tab, line feed and carriage return are written with a backslash, or with two.
  if (kind === "text") return cell.replaceAll(/\\{1,2}([tnr])/g, (_, letter: "t" | "n" | "r") => ESCAPED[letter]);
  if (kind === "number") return Number.isNaN(Number(cell)) ? cell : Number(cell);
  if (kind === "boolean") return cell === "true" ? true : cell === "false" ? false : cell;
  try {
    return JSON.parse(cell) as unknown;
  } catch (cause) {
    throw notRows(`row ${line} has no JSON in its column ${column}`, cause);
  }
}

const ESCAPED = { t: "\t", n: "\n", r: "\r" } as const;

function notRows(why: string, cause?: unknown): NewStoreError {
  return new NewStoreError(`The snapshot is not what it should be: ${why}.`, { kind: "api", cause });
}
