import { shown } from "../core/shown.js";
import {
  type DiscountDraft,
  type GiftDraft,
  readDiscounts,
  readGift,
  readTaxes,
  type TaxDraft,
} from "./read-prices.js";
import type { Reader } from "./reader.js";

/** A line as it was read. */
export interface LineDraft {
  readonly path: string;
  readonly id: string;
  readonly productId: string;
  readonly quantity: number;
  readonly unitPrice: bigint;
  readonly listPrice: bigint;
  readonly discounts: readonly DiscountDraft[];
  readonly taxes: readonly TaxDraft[];
  readonly addOnOf: string | undefined;
  readonly gift: GiftDraft | undefined;
  readonly attributes: Readonly<Record<string, string>> | undefined;
  readonly shipment: number | undefined;
  readonly pricebook: string | undefined;
  readonly groupRef: string | undefined;
}

const LINE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "productId",
  "quantity",
  "unitPrice",
  "listPrice",
  "discounts",
  "taxes",
  "addOnOf",
  "giftWrapping",
  "attributes",
  "shipment",
  "pricebook",
  "groupRef",
]);

/** More units than any order has: somebody gave a price or an id for a quantity, and memory is finite. */
const MOST_UNITS = 100_000;

export function readLines(reader: Reader, value: unknown): LineDraft[] {
  const list = reader.list(value, "lines");
  if (list.length === 0) reader.problems.add("lines", "missing", "it is empty: an order has at least one line");
  let units = 0;
  const lines = list.map((line, index) => {
    const draft = readLine(reader, line, `lines[${index}]`);
    units += draft.quantity;
    return draft;
  });
  if (units > MOST_UNITS) {
    reader.problems.add("lines", "quantity", `they have ${units} units together: at most ${MOST_UNITS} can be built`);
  }
  if (lines.filter(({ gift }) => gift !== undefined).length > 1) {
    // docs/platform/order-injection.md#gift-wrapping
    const at = lines.findLastIndex(({ gift }) => gift !== undefined);
    const problem = "another line has it already, and NewStore reads one for the whole order: leave one";
    reader.problems.add(`lines[${at}].giftWrapping`, "gift-wrapping", problem);
  }
  return lines;
}

function readLine(reader: Reader, value: unknown, path: string): LineDraft {
  const line = reader.object(value, path, LINE);
  const unitPrice = reader.money(line["unitPrice"], path, "unitPrice");
  return {
    path,
    id: reader.text(line["id"], path, "id"),
    productId: reader.text(line["productId"], path, "productId"),
    quantity: readQuantity(reader, line["quantity"], `${path}.quantity`),
    unitPrice,
    listPrice: reader.optionalMoney(line["listPrice"], path, "listPrice") ?? unitPrice,
    discounts: readDiscounts(reader, line["discounts"], `${path}.discounts`),
    taxes: readTaxes(reader, line["taxes"], `${path}.taxes`),
    addOnOf: reader.optionalText(line["addOnOf"], path, "addOnOf"),
    gift: readGift(reader, line["giftWrapping"], `${path}.giftWrapping`),
    attributes: readAttributes(reader, line["attributes"], `${path}.attributes`),
    shipment: readPosition(reader, line["shipment"], `${path}.shipment`),
    pricebook: reader.optionalText(line["pricebook"], path, "pricebook"),
    groupRef: reader.optionalText(line["groupRef"], path, "groupRef"),
  };
}

function readQuantity(reader: Reader, value: unknown, path: string): number {
  if (Number.isSafeInteger(value) && (value as number) > 0) return value as number;
  const what = value === undefined ? "missing" : shown(value);
  const advice = value === 0 ? "leave out a line that has no units" : "give a whole number from 1 on";
  reader.problems.add(path, "quantity", `it is ${what}: ${advice}`);
  return 1;
}

function readPosition(reader: Reader, value: unknown, path: string): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= 0))
    return value as number | undefined;
  reader.problems.add(path, "shipment", `it is ${shown(value)}: give a position in shipments, the first is 0`);
  return undefined;
}

function readAttributes(reader: Reader, value: unknown, path: string): Record<string, string> | undefined {
  if (value === undefined) return undefined;
  const attributes = reader.anyObject(value, path);
  for (const [name, text] of Object.entries(attributes)) {
    if (typeof text === "string") continue;
    reader.problems.add(`${path}[${JSON.stringify(name)}]`, "invalid_type", `it is ${shown(text)}: give a text`);
  }
  return { ...attributes } as Record<string, string>;
}
