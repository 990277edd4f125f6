// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { FileDescriptor } from "../../src/core/operation.js";

/** Loads the schemas of one file, when it is first checked. */
function schemasOf(name: "product-export" | "price-export"): FileDescriptor["schemas"] {
  return () => import("./file-schemas.js").then((all) => all.fileSchemas[name]);
}

/** All kinds of files of this API by name. */
export const files: Readonly<Record<"product-export" | "price-export", FileDescriptor>> = {
  /**
   * A product in the daily file. The file is text: cells are separated by tabs and lines end with a line feed. A
   * tab, line feed or carriage return inside a cell is written as a backslash escape (`t`, `n`, `r`; the published
   * text shows two backslashes, so read one as well as two). A cell with double quotes in it, as every JSON cell
   * has, is quoted as RFC 4180 says. Lists stand in their cell as JSON. The types here are those after reading; an
   * empty cell is null, and only the ids can be counted on.
   */
  "product-export": {
    api: "catalog-export",
    name: "product-export",
    layout: "rows",
    identifiers: [{ kind: "product", in: "item", at: "product_id" }],
    rules: [],
    fullAllowed: true,
    schemas: schemasOf("product-export"),
  },
  /**
   * A price in the daily file of a price book. How the text form separates its cells is not stated: read it from the
   * first line. The name of the table in the SQLite form is not stated either.
   */
  "price-export": {
    api: "catalog-export",
    name: "price-export",
    layout: "rows",
    identifiers: [{ kind: "product", in: "item", at: "product_id" }],
    rules: [],
    fullAllowed: true,
    schemas: schemasOf("price-export"),
  },
};
