import { describe, expect, it } from "vitest";
import * as z from "zod";
import { maxLength, minLength } from "../../generated/checks.js";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { checkRequest } from "../../src/checks/check-request.js";
import { explain } from "../../src/checks/explain.js";
import { order, standard, unit } from "../support/orders.js";

async function findings(body: unknown): Promise<string[]> {
  const found = checkRequest(createInjectedOrder, await createInjectedOrder.schemas(), { body } as never, {});
  return found.map(({ issue: { path, message } }) => `${path}: ${message}`);
}

const inWords = (schema: z.ZodType, value: unknown): string | undefined => {
  const { error } = schema.safeParse(value);
  return explain(error?.issues ?? [], value, { path: "body", keys: ["body"] })[0]?.issue.message;
};

describe("a code that is none", () => {
  it("of a country, in an address and in a tax line, names the standard and an example", async () => {
    const { shipping_address: address } = order();
    const taxed = unit({}, { item_tax_lines: [{ amount: 1.6, rate: 0.08, name: "tax", country_code: "USA" }] });
    const body = order({ shipping_address: { ...address, country: "USA" } as never, shipments: [standard([taxed])] });
    expect(await findings(body)).toEqual([
      'body.shipments[0].items[0].price.item_tax_lines[0].country_code: it is "USA": use ISO 3166-1 alpha-2, as US',
      'body.shipping_address.country: it is "USA": use ISO 3166-1 alpha-2, as US',
    ]);
  });

  it.each(["", "U", "USA", "United States", "😀😀😀"])(
    "of a country, as %j, is one problem and not one a limit",
    (code) => {
      const schema = z.string().check(minLength(2, "country-code")).check(maxLength(2, "country-code"));
      expect(schema.safeParse(code).error?.issues).toHaveLength(1);
      expect(inWords(schema, code)).toMatch(/^it is ".*": use ISO 3166-1 alpha-2, as US$/);
    },
  );

  it("of a long list of two or three capitals names the standard; of another list its values", () => {
    const codes = (length: number) =>
      Array.from({ length: 20 }, (_, index) => "A".repeat(length - 1) + String.fromCharCode(65 + index));
    expect(inWords(z.enum(codes(2)), "USA")).toBe('it is "USA": use ISO 3166-1 alpha-2, as US');
    expect(inWords(z.enum(codes(3)), "DOLLAR")).toBe('it is "DOLLAR": use ISO 4217, as USD');
    expect(inWords(z.enum(codes(3)), undefined)).toBe("it is missing: use ISO 4217, as USD");
    expect(inWords(z.enum(["AB", "CD"]), "USA")).toBe('it is "USA": give one of "AB", "CD"');
    expect(inWords(z.enum(codes(4)), "X")).toContain("or 12 others");
  });
});
