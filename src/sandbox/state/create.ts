import { CatalogState } from "./catalog.js";
import { createCommerceState } from "./commerce.js";
import { ExportState } from "./exports.js";
import { FileShelf } from "./files.js";
import { ImportState } from "./imports.js";
import type { SandboxState } from "./state.js";
import { StockState } from "./stock.js";
import { StoreState } from "./stores.js";
import { TokenState } from "./tokens.js";

/** A platform that knows nothing yet. */
export function createState(): SandboxState {
  return {
    tokens: new TokenState(),
    files: new FileShelf(),
    imports: new ImportState(),
    catalog: new CatalogState(),
    stores: new StoreState(),
    stock: new StockState(),
    exports: new ExportState(),
    ...createCommerceState(),
  };
}
