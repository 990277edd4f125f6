import { snapshotLink } from "../flows/snapshot-link.js";
import type { Handlers, SandboxResponse } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { priceFile, productFile } from "../rules/snapshot-files.js";
import { codesOf, type ProductItem } from "../state/catalog.js";

const DEFAULT_LOCALE = "en-us";

function requireCatalog(world: World, catalog: string): void {
  if (!world.state.catalog.catalogs().includes(catalog))
    throw new SandboxProblem(404, "catalog_not_found", `There is no catalog ${catalog}.`);
}

/** A file's name in its link. Catalog and price book names may hold what a path may not. */
function fileName(parts: readonly string[]): string {
  return `${parts.map((part) => encodeURIComponent(part)).join("-")}.csv`;
}

/** A product as a look-up shows it: its codes by type, where an import file has a list. */
function shown(item: ProductItem | undefined): SandboxResponse {
  if (item === undefined) throw new SandboxProblem(404, "product_not_found", "There is no such product.");
  return { status: 200, body: { ...item, external_identifiers: Object.fromEntries(codesOf(item)) } };
}

/** Daily files of products and prices behind signed links, and single products. */
export const catalogExportHandlers: Handlers = {
  listProducts: async ({ path, query }, world) => {
    const { catalog: name = "" } = path;
    requireCatalog(world, name);
    const locale = (query.get("locale") ?? DEFAULT_LOCALE).toLowerCase();
    const { catalog, stock } = world.state;
    if (!catalog.locales(name).some((known) => known.toLowerCase() === locale))
      throw new SandboxProblem(404, "locale_not_found", `The catalog ${name} has no locale ${locale}.`);
    const link = await snapshotLink(world, fileName([name, locale]), () => productFile(catalog, stock, name, locale));
    return query.get("redirect") === "false"
      ? { status: 200, body: { download_url: link } }
      : { status: 302, headers: { location: link } };
  },
  showPricebookExport: async ({ path, query }, world) => {
    const { catalog: name = "", pricebook = "" } = path;
    requireCatalog(world, name);
    const { catalog } = world.state;
    if (!catalog.pricebooks(name).includes(pricebook))
      throw new SandboxProblem(404, "pricebook_not_found", `The catalog ${name} has no price book ${pricebook}.`);
    // The platform also builds SQLite files; the sandbox has no writer for them.
    if (query.get("format") === "sqlite")
      throw new SandboxProblem(400, "unsupported_format", "The sandbox exports price books as csv only.");
    const link = await snapshotLink(world, fileName([name, pricebook, "prices"]), () =>
      priceFile(catalog, name, pricebook),
    );
    return { status: 302, headers: { location: link } };
  },
  // docs/platform/authentication-and-conventions.md#data-formats. What happens without `shop` is UNKNOWN: here any
  // catalog will do.
  showProduct: ({ path, query }, { state: { catalog } }) => {
    const shop = query.get("shop");
    const locale = query.get("locale") ?? undefined;
    const found = (shop === null ? catalog.catalogs() : [shop]).flatMap(
      (name) => catalog.product(name, path["id"] ?? "", locale) ?? [],
    );
    return shown(found[0]);
  },
  showProductByIdentifier: ({ path, query }, { state: { catalog } }) => {
    const { type = "", value = "" } = path;
    return shown(catalog.productByCode(type, value, query.get("shop") ?? undefined, query.get("locale") ?? undefined));
  },
};
