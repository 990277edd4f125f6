import type { ZodType } from "zod";
import { findingsOf } from "../kernel/finding.js";
import type { ImportError } from "../state/imports.js";
import { decimalsOf, toMinor } from "./money.js";

type Item = Readonly<Record<string, unknown>>;

/** Name of the member that identifies an item of an entity. */
const KEY_OF: Readonly<Record<string, string>> = { categories: "path" };

/**
 * Which entity a file holds. With one entity in the job there is no question; how the platform distinguishes several is
 * UNKNOWN (docs/platform/import.md#file-rules), so the first item's own members decide.
 */
export function entityOf(entities: readonly string[], first: Item | undefined): string | undefined {
  if (entities.length === 1) return entities[0];
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

/** What is wrong with an item, if anything, as the job's errors list it. */
export function checkItem(
  entity: string,
  head: Item,
  item: Item,
  index: number,
  schema: ZodType,
): Omit<ImportError, "error_id"> | undefined {
  const reasons = itemProblems(entity, head, item, schema);
  if (reasons.length === 0) return undefined;
  return { reason: reasons.join(" "), entity_type: entity, entity_id: idOf(entity, item, index) };
}

/** docs/platform/import.md#file-rules: whether an item fails the whole job: a price with too many decimals. */
export function failsJob(entity: string, head: Item, item: Item): boolean {
  return entity === "prices" && priceProblems(item, String(head["currency"] ?? "")).length > 0;
}

function idOf(entity: string, item: Item, index: number): string {
  const id = item?.[KEY_OF[entity] ?? "product_id"];
  return typeof id === "string" && id !== "" ? id : `items/${index}`;
}

/** Why a file with this head fails its job, if it does. */
export function headProblem(head: Item, schema: ZodType | undefined): string | undefined {
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

/** docs/platform/import.md#products: exactly one main category; an empty list is sent by a real importer. */
function productProblems(item: Item): string[] {
  const categories = (item["categories"] ?? []) as readonly { readonly is_main?: boolean }[];
  const mains = categories.filter((category) => category.is_main === true).length;
  if (categories.length === 0 || mains === 1) return [];
  return [`categories: exactly one must be the main category; ${mains} are.`];
}

/** docs/platform/import.md#file-rules: decimals of a price must not exceed the currency's. */
function priceProblems(item: Item, currency: string): string[] {
  const digits = decimalsOf(currency.toUpperCase());
  const value = item?.["value"];
  if (typeof value !== "number" || toMinor(value, digits) !== undefined) return [];
  return [`value: ${value} has more decimals than the ${digits} of ${currency}.`];
}
