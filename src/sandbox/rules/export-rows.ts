import type { CatalogState } from "../state/catalog.js";
import type { StockState } from "../state/stock.js";

/** A row of an export file (docs/platform/availabilities-export.md#file). */
export interface AtpExportRow {
  readonly product_id: string;
  readonly fulfillment_node_id?: string;
  readonly atp: number;
  readonly present_atp: number;
  readonly future_atp: number;
  readonly revision: number;
  readonly external_identifiers: readonly {
    readonly catalog: string;
    readonly locale: string;
    readonly identifiers: Readonly<Record<string, string>>;
  }[];
}

type Figures = Pick<AtpExportRow, "atp" | "present_atp" | "future_atp">;

/**
 * docs/platform/availabilities-export.md#cursor: a row a product and location, what changed after the cursor, products
 * together.
 */
export function* globalRows(stock: StockState, catalog: CatalogState, since?: number): Generator<AtpExportRow> {
  for (const { productId, nodeId } of stock.changedSince(since)) {
    yield rowOf(catalog, productId, figures(stock, productId, [nodeId]), nodeId);
  }
}

/**
 * docs/platform/availabilities-export.md#cursor: one sum a product. As soon as one location of the group changed, the
 * sum of the whole group is exported, not the change alone.
 */
export function* groupRows(
  stock: StockState,
  catalog: CatalogState,
  nodeIds: readonly string[],
  since?: number,
): Generator<AtpExportRow> {
  let last: string | undefined;
  for (const { productId, nodeId } of stock.changedSince(since)) {
    if (productId === last || !nodeIds.includes(nodeId)) continue;
    last = productId;
    yield rowOf(catalog, productId, figures(stock, productId, nodeIds));
  }
}

function figures(stock: StockState, productId: string, nodeIds: readonly string[]): Figures {
  const sum = (figure: (nodeId: string) => number) => nodeIds.reduce((total, nodeId) => total + figure(nodeId), 0);
  const present = sum((nodeId) => stock.presentAtp(productId, nodeId));
  const future = sum((nodeId) => stock.futureAtp(productId, nodeId));
  return { atp: present + future, present_atp: present, future_atp: future };
}

function rowOf(catalog: CatalogState, productId: string, atp: Figures, nodeId?: string): AtpExportRow {
  return {
    product_id: productId,
    ...(nodeId === undefined ? {} : { fulfillment_node_id: nodeId }),
    ...atp,
    // Meaning UNKNOWN; 1 is what was seen.
    revision: 1,
    // Locales were seen in lower case here, whatever the import said.
    external_identifiers: catalog
      .identifiersOf(productId)
      .map(({ catalog: name, locale, identifiers }) => ({ catalog: name, locale: locale.toLowerCase(), identifiers })),
  };
}
