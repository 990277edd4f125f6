import type { CatalogState } from "./catalog.js";
import type { CommerceState } from "./commerce.js";
import type { ExportState } from "./exports.js";
import type { FileShelf } from "./files.js";
import type { ImportState } from "./imports.js";
import type { StockState } from "./stock.js";
import type { StoreState } from "./stores.js";
import type { TokenState } from "./tokens.js";

/** All that the simulated platform remembers, one part a file. */
export interface SandboxState extends CommerceState {
  readonly tokens: TokenState;
  readonly files: FileShelf;
  readonly imports: ImportState;
  readonly catalog: CatalogState;
  readonly stores: StoreState;
  readonly stock: StockState;
  readonly exports: ExportState;
}
