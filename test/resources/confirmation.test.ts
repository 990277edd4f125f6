import { NewStoreError } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { confirmInjection } from "../../src/resources/lib/confirm-injection.js";
import { facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { order, standard, unit } from "../support/orders.js";

const sent = order(
  { external_id: "1001", shipments: [standard([unit(), unit({ external_item_id: "line-2" })])] },
  48.2,
);
const echo = () => ({
  id: "u-1",
  external_id: "1001",
  items: [
    { id: "i-1", external_item_id: "line-1", product_id: "P1" },
    { id: "i-2", external_item_id: "line-2", product_id: "P1" },
  ],
});

function verdict(data: unknown): NewStoreError | undefined {
  try {
    const headers = new Headers();
    confirmInjection(sent, { data: data as never, status: 200, headers, requestId: undefined, attempts: 1 });
    return undefined;
  } catch (error) {
    if (error instanceof NewStoreError) return error;
    throw error;
  }
}

describe("a response that echoes untidily is no other order:", () => {
  it.each<[string, unknown]>([
    ["numbers for texts", { ...echo(), external_id: 1001 }],
    ["another case of a product id", { ...echo(), items: echo().items.map((item) => ({ ...item, product_id: "p1" })) }],
    ["another order of items", { ...echo(), items: echo().items.reverse() }],
  ])("%s", (_, data) => {
    expect(verdict(data)).toBeUndefined();
  });
});

describe("what is absent is unconfirmed, and never a conflict:", () => {
  it.each<[string, unknown]>([
    ["no response", undefined],
    ["null", null],
    ["text", "ok"],
    ["an empty object", {}],
    ["no id", { ...echo(), id: undefined }],
    ["an empty id", { ...echo(), id: "" }],
    ["no external_id", { ...echo(), external_id: undefined }],
    ["an external_id of null", { ...echo(), external_id: null }],
    ["no items", { ...echo(), items: undefined }],
    ["an empty list", { ...echo(), items: [] }],
    ["items of null", { ...echo(), items: [null, null] }],
    ["an item without its number", { ...echo(), items: [{ product_id: "P1" }, echo().items[1]] }],
    [
      "an item whose number is null",
      { ...echo(), items: [{ external_item_id: null, product_id: "P1" }, echo().items[1]] },
    ],
    ["an item without its product", { ...echo(), items: [{ external_item_id: "line-1" }, echo().items[1]] }],
  ])("%s", (_, data) => {
    const error = verdict(data);
    expect(error).toMatchObject({ kind: "api", outcomeUnknown: true, retryable: true });
    expect(error?.message).toContain("send it again as it is");
  });
});

describe("what contradicts is a conflict:", () => {
  it.each<[string, unknown]>([
    ["another external_id", { ...echo(), external_id: "1002" }],
    [
      "an item that was not sent",
      { ...echo(), items: [...echo().items, { external_item_id: "line-3", product_id: "P1" }] },
    ],
    ["another product", { ...echo(), items: [echo().items[0], { external_item_id: "line-2", product_id: "P2" }] }],
    ["fewer units", { ...echo(), items: [echo().items[0]] }],
  ])("%s", (_, data) => {
    expect(verdict(data)).toMatchObject({ kind: "conflict", outcomeUnknown: false, retryable: false });
  });
});

it("no echo that only loses members or changes their type is ever a conflict", () => {
  const change = fc.constantFrom("keep", "drop", "null", "number");
  fc.assert(
    fc.property(fc.array(change, { minLength: 8, maxLength: 8 }), fc.boolean(), (changes, isReversed) => {
      let at = 0;
      const changed = (value: string) => {
        const how = changes[at++ % changes.length];
        return how === "drop" ? undefined : how === "null" ? null : how === "number" ? Number(value) || value : value;
      };
      const items = echo().items.map((item) => ({
        ...item,
        external_item_id: changed(item.external_item_id),
        product_id: changed(item.product_id),
      }));
      const data = { id: changed("u-1"), external_id: changed("1001"), items: isReversed ? items.reverse() : items };
      expect(verdict(data)?.kind ?? "api").toBe("api");
    }),
  );
});

it("an order that is read without NewStore's id is not found yet", async () => {
  const { newstore, sandbox } = facade();
  sandbox.faults.add({ operation: "showExternalOrder", status: 200, body: { order_id: "N-1" } });
  const error = await failureOf(newstore.orders.getByExternalId("1001"));
  expect(error).toMatchObject({ kind: "api", retryable: true, outcomeUnknown: false });
  expect(error.message).toContain("orders.getByExternalId returned 200 without order_uuid");
});
