import type { HistoricalShippingOption, RoutingStrategy } from "../../generated/order-injection/types.js";

import { type DiscountDraft, readDiscounts } from "./read-prices.js";
import type { Members, Reader } from "./reader.js";

/** How a shipment travels: one of the three kinds, and what belongs to it. */
type Way =
  | { readonly kind: "level"; readonly level: string; readonly routing: RoutingStrategy | undefined }
  | { readonly kind: "token"; readonly token: string; readonly routing: RoutingStrategy | undefined }
  | {
      readonly kind: "historical";
      readonly option: Omit<HistoricalShippingOption, "price" | "tax" | "discount_info">;
      readonly shippedAt: string | undefined;
    };

/** A shipment as it was read. */
export interface ShipmentDraft {
  readonly path: string;
  readonly way: Way;
  readonly price: bigint;
  readonly tax: bigint | number;
  readonly discounts: readonly DiscountDraft[];
}

const SHIPMENT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "price",
  "tax",
  "discounts",
  "serviceLevel",
  "offerToken",
  "historical",
  "routing",
  "shippedAt",
]);
const TAX_RATE: ReadonlySet<string> = /* @__PURE__ */ new Set(["rate"]);

export function readShipments(reader: Reader, value: unknown): ShipmentDraft[] {
  const list = reader.list(value, "shipments");
  if (list.length === 0) reader.problems.add("shipments", "missing", "it is empty: an order has at least one shipment");
  return list.map((shipment, index) => {
    const path = `shipments[${index}]`;
    const members = reader.object(shipment, path, SHIPMENT);
    return {
      path,
      way: readWay(reader, members, path),
      price: reader.optionalMoney(members["price"], path, "price") ?? 0n,
      tax: readTax(reader, members["tax"], path),
      discounts: readDiscounts(reader, members["discounts"], `${path}.discounts`),
    };
  });
}

function readWay(reader: Reader, members: Members, path: string): Way {
  const { serviceLevel, offerToken, historical, routing, shippedAt } = members;
  const given = [serviceLevel, offerToken, historical].filter((way) => way !== undefined);
  if (given.length !== 1) {
    const problem = given.length === 0 ? "it does not say how it travels" : "it says in several ways how it travels";
    reader.problems.add(path, "shipment", `${problem}: give one of serviceLevel, offerToken and historical`);
  }
  const strategy = routing as RoutingStrategy | undefined;
  if (historical !== undefined) {
    if (routing !== undefined)
      reader.problems.add(`${path}.routing`, "shipment", "a shipment of the past is not routed");
    const option = reader.anyObject(historical, `${path}.historical`);
    for (const name of ["price", "tax", "discount_info"].filter((name) => option[name] !== undefined)) {
      const where = name === "discount_info" ? "discounts" : name;
      reader.problems.add(`${path}.historical.${name}`, "shipment", `give it as ${path}.${where}`);
    }
    return { kind: "historical", option: option as never, shippedAt: shippedAt as string | undefined };
  }
  if (shippedAt !== undefined) {
    reader.problems.add(`${path}.shippedAt`, "shipment", "only a shipment of the past has it: give historical with it");
  }
  if (offerToken !== undefined) {
    return { kind: "token", token: reader.text(offerToken, path, "offerToken"), routing: strategy };
  }
  const level = serviceLevel === undefined ? "" : reader.text(serviceLevel, path, "serviceLevel");
  return { kind: "level", level, routing: strategy };
}

/** An amount as a bigint, a rate as a number. */
function readTax(reader: Reader, value: unknown, at: string): bigint | number {
  if (value === undefined) return 0n;
  if (typeof value !== "object" || value === null || !("rate" in value)) return reader.money(value, at, "tax");
  const path = `${at}.tax`;
  return reader.rate(reader.object(value, path, TAX_RATE)["rate"], path, "rate", 1);
}
