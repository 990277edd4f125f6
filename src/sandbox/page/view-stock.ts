import type { SandboxState } from "../state/state.js";

/** Stock of one product. */
interface StockRow {
  readonly productId: string;
  readonly title: string;
  /** By location; absent where no figure is known. */
  readonly at: Readonly<Record<string, { readonly atp: number; readonly onHand: number; readonly held: number }>>;
}

/** Stock of the products that were searched for, or of the first ones. */
export interface StockView {
  readonly search: string;
  readonly rows: readonly StockRow[];
  /** Whether there are more than shown, or there may be. */
  readonly more: boolean;
}

const MAX_ROWS = 25;
/** The page is polled each second and must not hold up the sandbox: no more figures than this are looked through. */
const MAX_LOOKED_AT = 200_000;

/** Finds products by a part of their id or title. */
export function viewStock(state: SandboxState, search: string): StockView {
  const wanted = search.trim().toLowerCase();
  const titles = titlesOf(state);
  const ids = new Set<string>();
  if (state.stock.hasProduct(search.trim())) ids.add(search.trim());
  let lookedAt = 0;
  let more = false;
  for (const { productId } of state.stock.changedSince(undefined)) {
    lookedAt += 1;
    if (lookedAt > MAX_LOOKED_AT || ids.size > MAX_ROWS) {
      more = true;
      break;
    }
    if (ids.has(productId)) continue;
    if (wanted === "" || productId.toLowerCase().includes(wanted) || titles(productId).toLowerCase().includes(wanted))
      ids.add(productId);
  }
  const rows = [...ids].slice(0, MAX_ROWS).map((productId) => rowOf(state, productId, titles(productId)));
  return { search: search.trim(), rows, more: more || ids.size > MAX_ROWS };
}

function rowOf({ stock }: SandboxState, productId: string, title: string): StockRow {
  const figures = stock.nodesOf(productId).map((nodeId) => {
    const atp = stock.atp(productId, nodeId);
    const onHand = stock.onHand(productId, nodeId);
    return [nodeId, { atp, onHand, held: stock.held(productId, nodeId) }] as const;
  });
  return { productId, title, at: Object.fromEntries(figures) };
}

/** Caption or title of a product in the first catalog that has it; captions distinguish variants. */
function titlesOf({ catalog }: SandboxState): (productId: string) => string {
  const catalogs = catalog.catalogs();
  return (productId) => {
    for (const name of catalogs) {
      const product = catalog.product(name, productId);
      const title = product?.["caption"] ?? product?.["title"];
      if (typeof title === "string") return title;
    }
    return "";
  };
}
