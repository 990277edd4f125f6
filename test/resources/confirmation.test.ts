import { NewStoreError } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { IdPairs, keepPairs } from "../../src/identifiers/lib/id-pairs.js";
import { confirmFound, confirmInjection } from "../../src/resources/lib/confirm-injection.js";
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

function verdict(data: unknown, of = sent): NewStoreError | undefined {
  try {
    const headers = new Headers();
    confirmInjection(of, { data: data as never, status: 200, headers, requestId: undefined, attempts: 1 });
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
    ["an external_id with a blank", { ...echo(), external_id: "1001 " }],
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

it.each<[string, object]>([
  ["with one", echo()],
  ["without one", { ...echo(), external_id: undefined }],
])("an order that was sent without a number, unchecked, is unconfirmed by a response %s", (_, data) => {
  const { external_id: _number, ...unnumbered } = sent;
  const error = verdict(data, unnumbered as never);
  expect(error).toMatchObject({ kind: "api", outcomeUnknown: true, issues: [{ path: "external_id" }] });
  expect(error?.message).toContain("(external_id: it is missing)");
});

describe("a response that lists only a part of the items may be cut short, or be of another order:", () => {
  it.each<[string, unknown, string]>([
    ["the first one", { ...echo(), items: [echo().items[0]] }, "1 unit of P1 as item line-2"],
    ["the last one", { ...echo(), items: [echo().items[1]] }, "1 unit of P1 as item line-1"],
  ])("%s", (_, data, missing) => {
    const error = verdict(data);
    expect(error).toMatchObject({ kind: "api", outcomeUnknown: true, retryable: false, next: "read" });
    expect(error?.message).toBe(
      "createInjectedOrder: the response does not show that it is about order 1001" +
        ` (items: ${missing} sent but not in the response).` +
        " Whether the order exists is not known: read it with orders.getByExternalId.",
    );
  });

  it("whatever is missing of an order of any size, it is never a conflict", () => {
    const lines = fc.array(
      fc.record({ external_item_id: fc.constantFrom("a", "b", "c"), product_id: fc.constantFrom("P1", "P2") }),
      { minLength: 1, maxLength: 8 },
    );
    const plan = lines.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items)));
    fc.assert(
      fc.property(plan, ([items, echoed]) => {
        const given = order({ external_id: "1001", shipments: [standard(items.map((item) => unit(item)))] });
        const error = verdict({ ...echo(), items: echoed }, given);
        if (echoed.length === items.length) expect(error).toBeUndefined();
        else expect(error).toMatchObject({ kind: "api", outcomeUnknown: true });
      }),
    );
  });
});

it("a difference in what does not come back cannot be seen: the documentation says which", () => {
  const other = { ...sent, customer_email: "bob@example.com", customer_name: "Bob", payments: [] };
  expect(verdict(echo(), other as typeof sent)).toBeUndefined();
});

it("a number in another case, or with other blanks around, is never a conflict: it may be the order under its own number", () => {
  const blanks = fc.stringMatching(/^\s{0,2}$/);
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-z0-9-]{1,8}$/),
      blanks,
      blanks,
      fc.boolean(),
      (id, before, after, isUpper) => {
        const external_id = `${before}${isUpper ? id.toUpperCase() : id.toLowerCase()}${after}`;
        const error = verdict({ ...echo(), external_id }, order({ ...sent, external_id: id }, 48.2));
        if (external_id === id) expect(error).toBeUndefined();
        else expect(error).toMatchObject({ kind: "api", outcomeUnknown: true, issues: [{ path: "external_id" }] });
      },
    ),
  );
});

describe("what contradicts is a conflict:", () => {
  it.each<[string, unknown]>([
    ["another external_id", { ...echo(), external_id: "1002" }],
    [
      "an item that was not sent",
      { ...echo(), items: [...echo().items, { external_item_id: "line-3", product_id: "P1" }] },
    ],
    ["another product", { ...echo(), items: [echo().items[0], { external_item_id: "line-2", product_id: "P2" }] }],
    ["another unit in the place of one that was sent", { ...echo(), items: [echo().items[0], echo().items[0]] }],
  ])("%s", (_, data) => {
    expect(verdict(data)).toMatchObject({ kind: "conflict", outcomeUnknown: false, retryable: false });
  });
});

/** The items that were sent, the second one changed. */
const second = (changes: object) => ({ ...echo(), items: [echo().items[0], { ...echo().items[1], ...changes }] });

describe("the error names what differs, and what to do:", () => {
  const SAME_ITEMS = { path: "items", rule: "same-items" };
  const LACKING = { path: "items", message: "some lack external_item_id or product_id", rule: "items-listed" };
  const back = (message: string) => ({ ...SAME_ITEMS, message: `${message} in the response but not sent` });
  const missing = (message: string) => ({ ...SAME_ITEMS, message: `${message} sent but not in the response` });
  const line = (number: number, product = "P1") => ({ external_item_id: `line-${number}`, product_id: product });

  it.each<[string, unknown, object[]]>([
    [
      "another number",
      { ...echo(), external_id: "1002" },
      [{ path: "external_id", message: '"1001" was sent, "1002" came back', rule: "same-order" }],
    ],
    [
      "one unit more, and two",
      { ...echo(), items: [...echo().items, line(3), line(4), line(4)] },
      [back("1 unit of P1 as item line-3"), back("2 units of P1 as item line-4")],
    ],
    [
      "another product of the same item",
      second({ product_id: "P2" }),
      [missing("1 unit of P1 as item line-2"), back("1 unit of P2 as item line-2")],
    ],
    [
      "a strange item beside one that lacks its number",
      { ...echo(), items: [{ product_id: "P1" }, ...echo().items, line(3)] },
      [back("1 unit of P1 as item line-3")],
    ],
  ])("%s", (_, data, issues) => {
    const error = verdict(data);
    expect(error?.issues).toEqual(issues);
    const [first] = issues as [{ path: string; message: string }];
    const more = issues.length > 1 ? "; and 1 more" : "";
    expect(error?.message).toBe(
      `createInjectedOrder: order 1001 is already there with other content (${first.path}: ${first.message}${more}).` +
        " Nothing was changed. Read it with orders.getByExternalId, or send this order under another external_id.",
    );
    expect(error).toMatchObject({ kind: "conflict", operationId: "createInjectedOrder", status: 200, attempts: 1 });
  });

  it.each<[string, unknown, object[]]>([
    [
      "no list of items",
      { ...echo(), items: undefined },
      [{ path: "response", message: "it does not list the order's items", rule: "items-listed" }],
    ],
    ["no id", { ...echo(), id: undefined }, [{ path: "id", message: "it is missing", rule: "order-id" }]],
    [
      "no external_id",
      { ...echo(), external_id: undefined },
      [{ path: "external_id", message: "it is missing", rule: "same-order" }],
    ],
    ["an item without its number, beside all others", { ...echo(), items: [...echo().items, {}] }, [LACKING]],
    [
      "an item without its number",
      second({ external_item_id: null }),
      [LACKING, missing("1 unit of P1 as item line-2")],
    ],
  ])("%s", (_, data, issues) => {
    const error = verdict(data);
    expect(error?.issues).toEqual(issues);
    const [first] = issues as [{ path: string; message: string }];
    const more = issues.length > 1 ? "; and 1 more" : "";
    expect(error?.message).toBe(
      `createInjectedOrder: the response does not show that it is about order 1001 (${first.path}: ${first.message}${more}).` +
        " Whether the order exists is not known: send it again as it is, or read it with orders.getByExternalId.",
    );
    expect(error).toMatchObject({ kind: "api", operationId: "createInjectedOrder", status: 200, attempts: 1 });
  });

  it("products are named as the caller names them, and as NewStore does", () => {
    const data = { ...echo(), items: [...echo().items, { external_item_id: "line-3", product_id: "SHOP-2" }] };
    const response = { data, status: 200, headers: new Headers(), requestId: undefined, attempts: 1 };
    const pairs = new IdPairs();
    pairs.add("product", "SHOP-2", "P2");
    keepPairs(response, pairs);
    expect(() => confirmInjection(sent, response as never)).toThrow("SHOP-2 (P2 in NewStore) as item line-3 in the");
  });

  it("products that are one in capitals only are two", () => {
    const german = order({ external_id: "1001", shipments: [standard([unit({ product_id: "STRASSE" })])] });
    const items = [{ external_item_id: "line-1", product_id: "stra\u00dfe" }];
    expect(verdict({ id: "u-1", external_id: "1001", items }, german)?.kind).toBe("conflict");
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

it("an order that is read with NewStore's id is found", () => {
  const data = { order_uuid: "u-1" } as never;
  const response = { data, status: 200, headers: new Headers(), requestId: undefined, attempts: 1 };
  expect(confirmFound(response)).toBe(response);
});

it("an order that is read without NewStore's id is not found yet", async () => {
  const { newstore, sandbox } = facade();
  sandbox.faults.add({ operation: "showExternalOrder", status: 200, body: { order_id: "N-1" } });
  const error = await failureOf(newstore.orders.getByExternalId("1001"));
  expect(error).toMatchObject({ kind: "api", retryable: true, outcomeUnknown: false });
  expect(error.message).toContain("orders.getByExternalId returned 200 without order_uuid");
});
