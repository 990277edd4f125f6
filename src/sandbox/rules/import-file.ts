import type { ZodType } from "zod";
import { findingsOf } from "../contract.js";
import type { ImportError } from "../state/imports.js";
import { decimalsOf, toMinor } from "./money.js";

/** What an import file was found to hold. */
export interface CheckedFile {
  readonly entity: string;
  readonly head: Readonly<Record<string, unknown>>;
  /** Items that may be taken over. */
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly errors: readonly Omit<ImportError, "error_id">[];
  /** Why the whole job fails; absent: it goes on. */
  readonly fatal?: string;
}

/** Schemas of one kind of import file. */
export interface FileSchemas {
  readonly head?: ZodType;
  readonly item: ZodType;
}

type Item = Readonly<Record<string, unknown>>;

/** Name of the member that tells items of an entity apart. */
const KEY_OF: Readonly<Record<string, string>> = { categories: "path" };

/**
 * Which entity a file holds. With one entity in the job there is no question; how the platform tells several apart is
 * UNKNOWN (import.md 4), so the first item's own members decide.
 */
export function entityOf(entities: readonly string[], json: unknown): string | undefined {
  if (entities.length === 1) return entities[0];
  const first = Array.isArray((json as { items?: unknown })?.items) ? (json as { items: Item[] }).items[0] : undefined;
  const has = (name: string) => first !== undefined && name in first;
  const guess = has("quantity")
    ? "availabilities"
    : has("value")
      ? "prices"
      : has("product_id")
        ? "products"
        : "categories";
  return entities.includes(guess) ? guess : undefined;
}

/**
 * Checks one file of a job.
 *
 * | found | outcome |
 * | --- | --- |
 * | not `{ head, items }`, or a head outside the contract | the job fails (import.md 4) |
 * | an item outside the contract or against a rule | listed under the job's errors, left out |
 * | a price with too many decimals | listed, and the job fails (import.md 4: "the import is unsuccessful") |
 */
export function checkImportFile(entity: string, json: unknown, schemas: FileSchemas): CheckedFile {
  const { head, items } = (json ?? {}) as { head?: unknown; items?: unknown };
  const empty = { entity, head: {}, items: [], errors: [] };
  if (typeof head !== "object" || head === null || !Array.isArray(items))
    return { ...empty, fatal: "The file is not an object with the members head and items." };
  const fatal = headProblem(head as Item, schemas.head);
  if (fatal !== undefined) return { ...empty, fatal };
  const kept: Item[] = [];
  const errors: Omit<ImportError, "error_id">[] = [];
  for (const [index, item] of (items as Item[]).entries()) {
    const reasons = itemProblems(entity, head as Item, item, schemas.item);
    if (reasons.length === 0) kept.push(item);
    else errors.push({ reason: reasons.join(" "), entity_type: entity, entity_id: idOf(entity, item, index) });
  }
  const currency = String((head as Item)["currency"] ?? "");
  const decimals = entity === "prices" && (items as Item[]).some((item) => priceProblems(item, currency).length > 0);
  return {
    entity,
    head: head as Item,
    items: decimals ? [] : kept,
    errors,
    ...(decimals ? { fatal: "Prices have more decimals than their currency allows." } : {}),
  };
}

function idOf(entity: string, item: Item, index: number): string {
  const id = item?.[KEY_OF[entity] ?? "product_id"];
  return typeof id === "string" && id !== "" ? id : `items/${index}`;
}

function headProblem(head: Item, schema: ZodType | undefined): string | undefined {
  const [first] = findingsOf("", schema, head);
  if (first === undefined) return undefined;
  const value = head[first.pointer.slice(1)];
  const named = typeof value === "string" ? ` ${JSON.stringify(value)}` : "";
  return `head${first.pointer.replaceAll("/", ".")}${named} does not fit: ${first.message}`;
}

function itemProblems(entity: string, head: Item, item: Item, schema: ZodType): string[] {
  const reasons = findingsOf("", schema, item).map(({ pointer, message }) => `${pointer || "item"}: ${message}`);
  if (reasons.length > 0) return reasons;
  if (entity === "products") return productProblems(item);
  if (entity === "prices") return priceProblems(item, String(head["currency"] ?? ""));
  return [];
}

/** import.md 5.1: exactly one main category; an empty list is sent by a real importer. */
function productProblems(item: Item): string[] {
  const categories = (item["categories"] ?? []) as readonly { readonly is_main?: boolean }[];
  const mains = categories.filter((category) => category.is_main === true).length;
  if (categories.length === 0 || mains === 1) return [];
  return [`categories: exactly one must be the main category; ${mains} are.`];
}

/** import.md 4: decimals of a price must not exceed the currency's. */
function priceProblems(item: Item, currency: string): string[] {
  const digits = decimalsOf(currency.toUpperCase());
  const value = item?.["value"];
  if (typeof value !== "number" || toMinor(value, digits) !== undefined) return [];
  return [`value: ${value} has more decimals than the ${digits} of ${currency}.`];
}
