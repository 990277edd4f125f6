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
  /** Tokens that were given out. */
  readonly tokens: TokenState;
  /** Files that were published for imports. */
  readonly files: FileStore;
  /** Import jobs and import schemas. */
  readonly imports: ImportState;
  /** Products, categories and prices, as imports left them. */
  readonly catalog: CatalogState;
  /** Stores and fulfillment locations. */
  readonly stores: StoreState;
  /** Stock and what of it can be promised. */
  readonly stock: StockState;
  /** ATP export jobs and location groups. */
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
