import { describe, expect, it } from "vitest";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { checkRules } from "../../src/checks/check-rules.js";
import { passes } from "../../src/checks/passes.js";
import { order, unit } from "../support/orders.js";

/** A document that counts how often any part of it is looked at. */
function counted<T extends object>(document: T): { readonly document: T; looks(): number } {
  let count = 0;
  const known = new WeakMap<object, object>();
  const wrap = <V>(value: V): V => {
    if (typeof value !== "object" || value === null) return value;
    const before = known.get(value);
    if (before !== undefined) return before as V;
    const proxy = new Proxy(value as object, {
      get(target, name) {
        count += 1;
        return wrap(Reflect.get(target, name));
      },
      ownKeys(target) {
        count += 1;
        return Reflect.ownKeys(target);
      },
      getOwnPropertyDescriptor(target, name) {
        count += 1;
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
    });
    known.set(value, proxy);
    return proxy as V;
  };
  return { document: wrap(document), looks: () => count };
}

/** An order in which everything that can be there many times is. */
function orderOf(size: number) {
  const discount = { discount_ref: "d", type: "fixed" as const, original_value: 0, price_adjustment: 0 };
  const items = Array.from({ length: size }, (_, index) =>
    unit(
      {
        external_item_id: `item-${index}`,
        ...(index % 2 === 1 ? { addon_parent_external_item_id: `item-${index - 1}` } : {}),
      },
      { item_discount_info: [discount], item_order_discount_info: [discount] },
    ),
  );
  const shipping = { service_level_identifier: "EXPRESS", price: 0, tax: 0 };
  const payments = Array.from({ length: size }, (_, index) => ({
    ...{ processor: "stripe", correlation_ref: `pay-${index}`, type: "authorized", amount: 21.6 },
    ...{ method: "credit_card", processed_at: "2026-03-02T11:59:00.000Z" },
  }));
  return order({ shipments: [{ items, shipping_option: shipping }], payments } as never);
}

describe("what it takes to check an order", () => {
  const looksAt = (size: number, check: (document: object) => void): number => {
    const { document, looks } = counted(orderOf(size));
    check(document);
    return looks();
  };
  const root = { path: "body", keys: ["body"] };

  it.each(createInjectedOrder.rules.map((place) => [`${place.rule} at ${place.at}`, place] as const))(
    "grows with its size and not with the square of it: %s",
    (_, place) => {
      const check = (document: object) => void checkRules([place], document, root);
      expect(looksAt(2_000, check)).toBeLessThan(11 * looksAt(200, check));
    },
  );

  it("by its schema likewise", async () => {
    const schema = (await createInjectedOrder.schemas()).body?.["application/json"];
    if (schema === undefined) throw new Error("an order has a schema");
    const check = (document: object) => void passes(schema, document);
    expect(looksAt(2_000, check)).toBeLessThan(11 * looksAt(200, check));
  });

  it("with 2,000 add-ons and 2,000 payments: all is well", () => {
    expect(checkRules(createInjectedOrder.rules, orderOf(2_000), root)).toEqual([]);
  });
});
