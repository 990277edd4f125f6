/** Catalog and locale that codes are read of. */
export interface CatalogLocale {
  /** Catalog id, which order injection calls `shop`. */
  readonly shop?: string | undefined;
  readonly locale?: string | undefined;
}

/** Name under which rows, items and products carry their other codes. */
const MEMBER = "external_identifiers";

/**
 * A product's code of one type, from whatever carries it.
 *
 * | carrier | form of `external_identifiers` |
 * | --- | --- |
 * | ATP export row | `[{ catalog, locale, identifiers: { sku: "…" } }]` |
 * | item of an event | `{ sku: "…" }` |
 * | product of an import file or an order read | `[{ type: "sku", value: "…" }]` |
 *
 * Catalog and locale choose where a carrier tells them apart; locales are compared without regard to case (`en-us` and
 * `en-US` both occur). Where they leave several different codes there is none.
 */
export function externalCode(carrier: object | undefined, type: string, where: CatalogLocale): string | undefined {
  const codes: unknown =
    carrier !== undefined && Object.hasOwn(carrier, MEMBER) ? Reflect.get(carrier, MEMBER) : undefined;
  if (!Array.isArray(codes)) return codeIn(codes, type);
  const found = new Set(codes.map((entry) => codeOfEntry(entry, type, where)).filter((code) => code !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

function codeOfEntry(entry: unknown, type: string, { shop, locale }: CatalogLocale): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const fields = entry as Readonly<Record<string, unknown>>;
  if (fields["type"] === type) return text(fields["value"]);
  if (!fits(fields["catalog"], shop) || !fits(fields["locale"], locale)) return undefined;
  return codeIn(fields["identifiers"], type);
}

function fits(said: unknown, wanted: string | undefined): boolean {
  if (wanted === undefined || typeof said !== "string") return true;
  return said.toLowerCase() === wanted.toLowerCase();
}

function codeIn(codes: unknown, type: string): string | undefined {
  if (typeof codes !== "object" || codes === null || !Object.hasOwn(codes, type)) return undefined;
  return text((codes as Readonly<Record<string, unknown>>)[type]);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
