import { CatalogState } from "./catalog.js";
import { type CommerceState, createCommerceState } from "./commerce.js";
import { ExportState } from "./exports.js";
import { FileStore } from "./files.js";
import { ImportState } from "./imports.js";
import { StockState } from "./stock.js";
import { StoreState } from "./stores.js";
import { TokenState } from "./tokens.js";

/** All that the simulated platform remembers, one part a file. */
export interface SandboxState extends CommerceState {
  readonly tokens: TokenState;
  readonly files: FileStore;
  readonly imports: ImportState;
  readonly catalog: CatalogState;
  readonly stores: StoreState;
  readonly stock: StockState;
  readonly exports: ExportState;
}

/** A platform that knows nothing yet. */
export function createState(): SandboxState {
  return {
    tokens: new TokenState(),
    files: new FileStore(),
    imports: new ImportState(),
    catalog: new CatalogState(),
    stores: new StoreState(),
    stock: new StockState(),
    exports: new ExportState(),
    ...createCommerceState(),
  };
}
