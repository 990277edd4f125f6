import { idText } from "../lib/id-text.js";

/** Catalog and locale whose codes are used. */
export interface CatalogLocale {
  /** Catalog id; order injection calls it `shop`. */
  readonly shop?: string | undefined;
  /** Locale of the catalog, as in `en-US`; case makes no difference. Default: NewStore's choice. */
  readonly locale?: string | undefined;
}

/** Property of rows, items and products that contains their other codes. */
const MEMBER = "external_identifiers";

/** A code, and the catalog it counts in, where the carrier says so. */
export interface ExternalCode {
  readonly code: string;
  readonly catalog: string | undefined;
}

/**
 * A product's codes of one type, from the object that carries them.
 *
 * | carrier | form of `external_identifiers` |
 * | --- | --- |
 * | ATP export row | `[{ catalog, locale, identifiers: { sku: "…" } }]` |
 * | item of an event | `{ sku: "…" }` |
 * | product of an import file or an order read | `[{ type: "sku", value: "…" }]` |
 *
 * Catalog and locale select the entries where a carrier has several; locales are compared without regard to case
 * (`en-us` and `en-US` both occur).
 */
export function externalCodes(carrier: object | undefined, type: string, where: CatalogLocale): ExternalCode[] {
  const codes: unknown =
    carrier !== undefined && Object.hasOwn(carrier, MEMBER) ? Reflect.get(carrier, MEMBER) : undefined;
  const entries = Array.isArray(codes) ? codes.map((entry) => codeOfEntry(entry, type, where)) : [codeIn(codes, type)];
  return entries.filter((entry) => entry !== undefined);
}

/** The only code among a product's codes; none where there are several different ones. */
export function onlyCode(codes: readonly ExternalCode[]): string | undefined {
  const different = new Set(codes.map(({ code }) => code));
  return different.size === 1 ? [...different][0] : undefined;
}

function codeOfEntry(entry: unknown, type: string, { shop, locale }: CatalogLocale): ExternalCode | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const fields = entry as Readonly<Record<string, unknown>>;
  if (fields["type"] === type) return codeOf(fields["value"]);
  if (!fits(fields["catalog"], shop) || !fits(fields["locale"], locale)) return undefined;
  return codeIn(fields["identifiers"], type, fields["catalog"]);
}

function fits(said: unknown, wanted: string | undefined): boolean {
  if (wanted === undefined || typeof said !== "string") return true;
  return said.toLowerCase() === wanted.toLowerCase();
}

function codeIn(codes: unknown, type: string, catalog?: unknown): ExternalCode | undefined {
  if (typeof codes !== "object" || codes === null || !Object.hasOwn(codes, type)) return undefined;
  return codeOf((codes as Readonly<Record<string, unknown>>)[type], catalog);
}

function codeOf(value: unknown, catalog?: unknown): ExternalCode | undefined {
  const code = idText(value);
  return code === undefined ? undefined : { code, catalog: typeof catalog === "string" ? catalog : undefined };
}
