import { buildOrder, isCurrency, isNewStoreError } from "newstore-sdk";
import { expect, it } from "vitest";
import { currencies } from "../../generated/order-injection/codes.js";
import { schemasOf } from "../contract/documents.js";
import { facade } from "../support/client.js";

const LISTED = schemasOf("order-injection.yaml")["Currency"]?.["enum"] as readonly string[];

/** An order of one unit of nought, which every currency can hold. */
const free = (currency: string) => ({
  ...{ external_id: `C-${currency}`, shop: "acme", shop_locale: "en-US", channel_name: "shop", currency },
  ...{ channel_type: "web", taxes: "excluded", shipments: [{ serviceLevel: "STANDARD" }] },
  lines: [{ id: "1", productId: "P1", quantity: 1, unitPrice: 0 }],
});

function isBuilt(currency: string): boolean {
  try {
    buildOrder(free(currency) as never);
    return true;
  } catch (error) {
    if (!isNewStoreError(error, "validation")) throw error;
    expect(error.issues.map(({ path }) => path)).toEqual(["currency"]);
    return false;
  }
}

it("the codes are those of the contract", () => {
  expect(currencies.split(" ")).toEqual(LISTED);
});

it("isCurrency, buildOrder and inject agree on every code, metals and units of account apart", async () => {
  const { newstore } = facade({}, { rateLimit: false } as never);
  const { order } = buildOrder(free("USD") as never);
  const codes = [...new Set([...LISTED, ...Intl.supportedValuesOf("currency"), "XYZ", "usd", "Usd", "ITL", "US", ""])];
  const injected = async (currency: string) => {
    try {
      await newstore.orders.inject({ ...order, external_id: `I-${currency}`, currency: currency as never });
      return true;
    } catch {
      return false;
    }
  };
  for (const code of codes) {
    expect([code, isCurrency(code)]).toEqual([code, isBuilt(code)]);
    const taken = await injected(code);
    const isNoMoney = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split(" ").includes(code);
    expect([code, taken]).toEqual([code, isCurrency(code) || isNoMoney]);
  }
});

it.each([
  ["usd", "write it in capitals, USD"],
  ["XYZ", "NewStore's contract does not list it"],
  ["ITL", "this currency was withdrawn"],
  ["XAU", "it is no money that anybody pays with"],
  ["US", "use ISO 4217, as USD"],
])("buildOrder says of %s why it is refused", (currency, text) => {
  expect(() => buildOrder(free(currency) as never)).toThrow(text);
});
