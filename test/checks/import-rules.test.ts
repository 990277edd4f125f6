import { describe, expect, it } from "vitest";
import { files } from "../../generated/import/files.js";
import { checkRules } from "../../src/checks/check-rules.js";

type Kind = keyof typeof files;

/** What the rules say of a head or an item: place, rule, and whether it is only a warning. */
function said(kind: Kind, part: "head" | "item", value: object, head: object = value): [string, string, boolean][] {
  const places = files[kind].rules.filter((place) => place.in === part);
  const found = checkRules(places, value, { path: part, keys: [part] }, head);
  return found.map(({ issue, isWarning }) => [issue.path, issue.rule, isWarning === true]);
}

describe("what is wrong with an import in nearly every case is a warning:", () => {
  it.each([" A", "A ", "A\t", "A\u200b", "\ufeffA", "A\u00a0B", "A\u0000"])("the product id %j", (id) => {
    expect(said("prices", "item", { product_id: id, value: 1 })).toEqual([["item.product_id", "clean-id", true]]);
  });

  it.each(["A", "A B", "Äpfel/3", "日本", "👩‍👩‍👧"])("and not %j, which can be seen", (id) => {
    // Joiners hold emoji together, and are told all the same: ids are no place for them.
    const expected = id.includes("\u200d") ? [["item.variant_group_id", "clean-id", true]] : [];
    expect(said("products", "item", { product_id: "A", variant_group_id: id })).toEqual(expected);
  });

  it("stock and prices below 0", () => {
    expect(said("prices", "item", { product_id: "A", value: -1 }, { currency: "USD" })).toEqual([
      ["item.value", "not-negative", true],
    ]);
    const row = { product_id: "A", fulfillment_node_id: "DC", quantity: -1 };
    expect(said("availabilities", "item", row, {})).toEqual([["item.quantity", "not-negative", true]]);
    expect(said("availabilities", "item", { ...row, quantity: 0 }, {})).toEqual([]);
  });

  it("a location that the head does not list, where it lists any", () => {
    const head = { store_mapping: [{ fulfillment_node_id: "DC", store_id: "" }] };
    const row = { product_id: "A", fulfillment_node_id: "CD", quantity: 1 };
    expect(said("availabilities", "item", row, head)).toEqual([["item.fulfillment_node_id", "listed-location", true]]);
    expect(said("availabilities", "item", { ...row, fulfillment_node_id: "DC" }, head)).toEqual([]);
    expect(said("availabilities", "item", row, {})).toEqual([]);
    // What is no text is the schema's to refuse.
    expect(said("availabilities", "item", { ...row, fulfillment_node_id: 5 }, head)).toEqual([]);
    const [found] = checkRules(files.availabilities.rules, row, { path: "item", keys: [] }, head);
    expect(found?.issue.message).toBe(`"CD" is not in the head's store_mapping: add it there, or correct it`);
  });

  it.each([
    ["USD", true],
    ["jpy", true],
    ["XQZ", false],
    ["DOLLAR", true],
  ])("the currency %s: fine %s (what is no code is the schema's to refuse)", (currency, isFine) => {
    expect(said("prices", "head", { currency })).toEqual(isFine ? [] : [["head.currency", "known-currency", true]]);
  });

  it.each([
    ["en-US", true],
    ["en", true],
    ["pt-BR", true],
    ["en_US", false],
    ["xx-US", false],
    ["en-QQ", false],
    ["english", false],
  ])("the locale %s: fine %s", (locale, isFine) => {
    expect(said("products", "head", { locale })).toEqual(isFine ? [] : [["head.locale", "known-locale", true]]);
  });

  it.each([
    ["$.material", true],
    ["$.extended_attributes[?(@.name == 'fit (new]')].value", true],
    ["$['title']", true],
    ["material", false],
    ["$.", false],
    ["$.a[0", false],
    ["$.a]", false],
    ["$.a['b]", false],
  ])("the path %s: fine %s", (path, isFine) => {
    const expected = isFine ? [] : [["head.searchable_attributes[0].path", "json-path", true]];
    expect(said("products", "head", { searchable_attributes: [{ name: "a", path, weight: 1 }] })).toEqual(expected);
  });
});
