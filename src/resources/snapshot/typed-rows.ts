import { NewStoreError } from "../../core/newstore-error.js";
import type { FileDescriptor } from "../../core/operation.js";
import { inexactPlaces } from "../../files/inexact.js";
import type { OnInexact } from "../../files/json-array.js";
import { type CellForm, formOf, NO_VALUE, type SchemaLike, valueOfCell } from "./cell-value.js";

/**
 * Makes rows of lines of cells, the first of which names the columns. Each cell has the type that the contract gives its
 * column, or the file is not what it should be; one that is not in the contract stays text. An empty one is `null`, where
 * the contract lets it.
 *
 * @param onInexact - is told of each number that has more digits than JavaScript holds.
 */
export async function* typedRows<Row>(
  file: FileDescriptor,
  batches: AsyncIterable<readonly string[][]>,
  mayBeEmpty: () => boolean,
  onInexact: OnInexact,
): AsyncGenerator<Row[]> {
  const { shape } = (await file.schemas()).item as unknown as { readonly shape: Readonly<Record<string, SchemaLike>> };
  let columns: readonly CellForm[] | undefined;
  let line = 1;
  for await (const batch of batches) {
    const rows: Row[] = [];
    for (const cells of batch) {
      if (columns === undefined) {
        columns = cells.map((name) => formOf(name, Object.hasOwn(shape, name) ? shape[name] : undefined));
        if (!cells.includes("product_id")) throw notRows("its first line names no column product_id");
        continue;
      }
      line += 1;
      if (cells.length !== columns.length)
        throw notRows(`row ${line} has ${cells.length} cells where the first has ${columns.length}`);
      const row: Record<string, unknown> = {};
      for (const [index, form] of columns.entries()) {
        const cell = cells[index] as string;
        const value = valueOfCell(cell, form);
        if (value === NO_VALUE) throw notRows(`row ${line} has no ${form.kind} in its column ${form.name}`);
        if (form.kind !== "text")
          for (const keys of inexactPlaces(cell, value)) onInexact([line - 2, form.name, ...keys]);
        row[form.name] = value;
      }
      rows.push(row as Row);
    }
    if (rows.length > 0) yield rows;
  }
  if (columns === undefined && !mayBeEmpty()) throw notRows("it is empty");
}

function notRows(why: string): NewStoreError {
  return new NewStoreError(`The snapshot is not what it should be: ${why}.`, { kind: "api" });
}
