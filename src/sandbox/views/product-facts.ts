import type { World } from "../kernel/world.js";
import type { SandboxOrder } from "../state/order-types.js";

/** What the catalog knows of a product; nothing when it was never imported. */
export interface ProductFacts {
  readonly name: string;
  readonly sku: string | undefined;
  readonly color: string | undefined;
  readonly size: string | undefined;
  readonly additional1: string | undefined;
  readonly additional2: string | undefined;
  readonly imageUrl: string | undefined;
  readonly taxClass: string | undefined;
  readonly category: string | undefined;
  readonly identifiers: Readonly<Record<string, string>>;
}

/** Reads a product in the catalog and locale of an order. A product nobody imported is named by its id. */
export function productFacts(world: World, order: SandboxOrder, productId: string): ProductFacts {
  const { shop, shop_locale: locale } = order.body;
  const item: Readonly<Record<string, unknown>> = world.state.catalog.product(shop, productId, locale) ?? {};
  const codes = world.state.catalog.identifiersOf(productId);
  const own = codes.find((one) => one.catalog === shop && one.locale === locale);
  const identifiers = (own ?? codes.find((one) => one.catalog === shop) ?? codes[0])?.identifiers ?? {};
  return {
    name: textOf(item["title"]) ?? productId,
    sku: identifiers["sku"],
    color: textOf(item["variation_color_value"]),
    size: textOf(item["variation_size_value"]),
    additional1: textOf(item["variation_additional_1_value"]),
    additional2: textOf(item["variation_additional_2_value"]),
    imageUrl: mainOf(item["images"], "url"),
    taxClass: textOf(item["tax_class_id"]),
    category: mainOf(item["categories"], "path"),
    identifiers,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A member of the element that is marked as the main one, else of the first. */
function mainOf(list: unknown, member: string): string | undefined {
  if (!Array.isArray(list)) return undefined;
  const elements = list.filter((one): one is Record<string, unknown> => typeof one === "object" && one !== null);
  return textOf((elements.find((one) => one["is_main"] === true) ?? elements[0])?.[member]);
}
