import type { InjectedOrderRequest } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { type CommercetoolsOrder, fromCommercetools } from "../../examples/flows/commercetools-order.js";
import { fromShopify, SAMPLE, type ShopifyOrder, skipReason } from "../../examples/flows/shopify-order.js";
import { facade } from "../support/client.js";

/** Injects into the sandbox, with the SDK's own checks on: all of it adds up, or this fails. */
async function inject(order: InjectedOrderRequest): Promise<InjectedOrderRequest> {
  const { newstore, sandbox } = facade();
  await newstore.orders.inject(order);
  expect(sandbox.state.orders.list()).toHaveLength(1);
  return order;
}

const shopify = (changes: Partial<ShopifyOrder>) => inject(fromShopify({ ...SAMPLE, ...changes }));
const paid = ({ payments = [] }: InjectedOrderRequest) => payments.map(({ processor, amount }) => [processor, amount]);
const optionOf = ({ shipments }: InjectedOrderRequest) => (shipments[0] as { shipping_option: object }).shipping_option;
const itemsOf = ({ shipments }: InjectedOrderRequest) => shipments.flatMap(({ items }) => items);

const line = (changes: Partial<ShopifyOrder["line_items"][number]>): ShopifyOrder["line_items"][number] => ({
  id: 1,
  sku: "COAT-M",
  quantity: 1,
  price: "10.00",
  tax_lines: [],
  ...changes,
});

const FREE_SHIPPING = { shipping_lines: [{ code: "standard", price: "0.00" }] };

describe("a Shopify order", () => {
  it("becomes one entry a unit, to the cent", async () => {
    const order = await shopify({});
    expect(itemsOf(order).map(({ external_item_id }) => external_item_id)).toEqual(["11-1", "11-2", "11-3", "12"]);
    expect(paid(order)).toEqual([["shopify", 71.87]]);
  });

  it("in yen and in dinars keeps their decimals", async () => {
    const yen = {
      currency: "JPY",
      line_items: [line({ quantity: 3, price: "1100" })],
      shipping_lines: [{ code: "standard", price: "550" }],
    };
    expect(paid(await shopify({ ...yen, total_price: "3850" }))).toEqual([["shopify", 3_850]]);
    const discount_allocations = [{ amount: "1.000", discount_application_index: 0 }];
    const dinars = {
      currency: "KWD",
      line_items: [line({ quantity: 3, price: "1.255", discount_allocations })],
      ...FREE_SHIPPING,
    };
    const order = await shopify({ ...dinars, total_price: "2.765" });
    expect(itemsOf(order).map(({ price }) => price.item_discount_info?.[0]?.price_adjustment)).toEqual([
      0.334, 0.333, 0.333,
    ]);
  });

  it("with taxed and discounted shipping, on several lines, has one option of their sums", async () => {
    const tax = (price: string) => [{ title: "tax", rate: 0.1, price }];
    const shipping_lines = [
      {
        code: "express",
        price: "9.99",
        tax_lines: tax("0.90"),
        discount_allocations: [{ amount: "1.00", discount_application_index: 0 }],
      },
      { code: "standard", price: "5.00", tax_lines: tax("0.50") },
      { code: "standard", price: "99.00", is_removed: true },
    ];
    const order = await shopify({ line_items: [line({})], shipping_lines, total_price: "25.39" });
    expect(optionOf(order)).toMatchObject({
      service_level_identifier: "EXPRESS",
      price: 14.99,
      tax: 1.4,
      discount_info: [{ price_adjustment: 1, coupon_code: "SPRING" }],
    });
  });

  it("that costs nothing has no payments, and one with taxes in its prices says so", async () => {
    const discount_allocations = [{ amount: "10.00", discount_application_index: 0 }];
    const free = await shopify({ line_items: [line({ discount_allocations })], ...FREE_SHIPPING, total_price: "0.00" });
    expect("payments" in free).toBe(false);
    const tax_lines = [{ title: "VAT", rate: 0.19, price: "1.60" }];
    const taxed = await shopify({
      taxes_included: true,
      line_items: [line({ tax_lines })],
      ...FREE_SHIPPING,
      total_price: "10.00",
    });
    expect(taxed.price_method).toBe("tax_included");
  });

  it("that was edited sends what is left, with what is left of discounts and taxes", async () => {
    const discount_allocations = [{ amount: "3.00", discount_application_index: 0 }];
    const edited = line({
      quantity: 3,
      current_quantity: 2,
      discount_allocations,
      tax_lines: [{ title: "tax", rate: 0.1, price: "2.70" }],
    });
    const gone = line({ id: 2, current_quantity: 0 });
    const refunds = [
      {
        refund_line_items: [
          { line_item_id: 1, quantity: 1, subtotal: "9.00", total_tax: "0.90" },
          { line_item_id: 2, quantity: 1, subtotal: "10.00", total_tax: "0.00" },
        ],
      },
    ];
    const order = await shopify({
      line_items: [edited, gone],
      refunds,
      ...FREE_SHIPPING,
      total_price: "39.70",
      current_total_price: "19.80",
    });
    expect(
      itemsOf(order).map(({ external_item_id, price }) => [
        external_item_id,
        price.item_discount_info?.[0]?.price_adjustment,
      ]),
    ).toEqual([
      ["1-1", 1],
      ["1-2", 1],
    ]);
    expect(paid(order)).toEqual([["shopify", 19.8]]);
  });

  it("that is a test, was cancelled or has nothing left is not injected", () => {
    const cases: [Partial<ShopifyOrder>, string][] = [
      [{ test: true }, "it is a test order"],
      [{ cancelled_at: "2026-03-02T11:00:00Z" }, "it was cancelled"],
      [{ line_items: [line({ current_quantity: 0 })] }, "no unit of it is left"],
    ];
    for (const [changes, reason] of cases) {
      expect(skipReason({ ...SAMPLE, ...changes })).toBe(reason);
      expect(() => fromShopify({ ...SAMPLE, ...changes })).toThrow(reason);
    }
    expect(skipReason(SAMPLE)).toBeUndefined();
  });

  it("with a tip, as a line or as a sum, has it as a product; another line without SKU is an error", async () => {
    const tip = line({ id: 9, sku: null, title: "Tip", price: "2.00" });
    const asLine = await shopify({
      line_items: [line({}), tip],
      ...FREE_SHIPPING,
      total_price: "12.00",
      total_tip_received: "2.00",
    });
    const asSum = await shopify({
      line_items: [line({})],
      ...FREE_SHIPPING,
      total_price: "12.00",
      total_tip_received: "2.00",
    });
    for (const order of [asLine, asSum])
      expect(itemsOf(order).map(({ product_id }) => product_id)).toEqual(["COAT-M", "TIP"]);
    expect(() => fromShopify({ ...SAMPLE, line_items: [line({ sku: "", title: "Engraving" })] })).toThrow("has no SKU");
  });

  it("that sells a gift card, and one that is paid by one in part or whole", async () => {
    const card = line({ sku: null, gift_card: true });
    expect(itemsOf(await shopify({ line_items: [card], ...FREE_SHIPPING, total_price: "10.00" }))[0]?.product_id).toBe(
      "GIFT-CARD",
    );
    const by = (amount: string) => [
      { id: 77, gateway: "gift_card", kind: "sale" as const, status: "success", amount },
      { id: 78, gateway: "gift_card", kind: "sale" as const, status: "failure", amount: "99.00" },
    ];
    const goods = { line_items: [line({})], ...FREE_SHIPPING, total_price: "10.00" };
    expect(paid(await shopify({ ...goods, transactions: by("4.00") }))).toEqual([
      ["gift_card", 4],
      ["shopify", 6],
    ]);
    expect(paid(await shopify({ ...goods, transactions: by("10.00") }))).toEqual([["gift_card", 10]]);
  });

  it("that is only reserved so far says so", async () => {
    const transactions = [
      { id: 1, gateway: "shopify_payments", kind: "authorization" as const, status: "success", amount: "71.87" },
    ];
    expect((await shopify({ transactions })).payments?.[0]?.type).toBe("authorized");
  });

  it("of two shops of one tenant is two orders", async () => {
    const { newstore, sandbox } = facade();
    const settings = {
      shop: "a",
      locale: "en-US",
      serviceLevels: { standard: "STANDARD" },
      products: { tip: "T", giftCard: "G" },
    };
    for (const idPrefix of ["us-", "de-"]) await newstore.orders.inject(fromShopify(SAMPLE, { ...settings, idPrefix }));
    expect(sandbox.state.orders.list().map(({ externalId }) => externalId)).toEqual(["us-1001", "de-1001"]);
  });

  it("whose shipping code nobody mapped, or whose total is another, is an error and no guess", () => {
    expect(() => fromShopify({ ...SAMPLE, shipping_lines: [{ code: "drone", price: "5.00" }] })).toThrow(
      "has no service level",
    );
    expect(() => fromShopify({ ...SAMPLE, total_price: "71.88" })).toThrow(
      "the shop's total is 71.88 USD, but the order comes to 71.87",
    );
  });
});

const eur = (centAmount: number) => ({ currencyCode: "EUR", centAmount, fractionDigits: 2 });
const VAT = { name: "VAT", amount: 0.19, includedInPrice: true, country: "DE" };

const ORDER: CommercetoolsOrder = {
  id: "5a1c",
  orderNumber: "CT-1",
  orderState: "Open",
  createdAt: "2026-03-02T10:00:00.000Z",
  customerEmail: "ada@example.com",
  locale: "de-DE",
  totalPrice: eur(6_690),
  taxedPrice: { totalGross: eur(6_690) },
  lineItems: [
    {
      id: "l1",
      variant: { sku: "COAT-M" },
      quantity: 3,
      price: { value: eur(2_500), discounted: { value: eur(2_000), discount: { id: "sale" } } },
      // One unit bears one cent less: ten for two, nine for one.
      discountedPricePerQuantity: [
        {
          quantity: 2,
          discountedPrice: { includedDiscounts: [{ discount: { id: "cart" }, discountedAmount: eur(10) }] },
        },
        {
          quantity: 1,
          discountedPrice: { includedDiscounts: [{ discount: { id: "cart" }, discountedAmount: eur(9) }] },
        },
      ],
      taxRate: VAT,
      taxedPrice: { totalTax: eur(953) },
    },
  ],
  customLineItems: [
    { id: "c1", slug: "WRAPPING", money: eur(220), quantity: 1, taxRate: VAT, taxedPrice: { totalTax: eur(35) } },
  ],
  shippingInfo: {
    shippingMethodName: "Standard EU",
    price: eur(599),
    discountedPrice: { value: eur(499), includedDiscounts: [{ discount: { id: "ship" } }] },
    taxRate: VAT,
    taxedPrice: { totalTax: eur(80) },
  },
  shippingAddress: {
    firstName: "Ada",
    streetName: "Lindenweg",
    streetNumber: "3",
    postalCode: "10115",
    city: "Berlin",
    country: "DE",
  },
  payments: [
    { interfaceId: "psp-1", interface: "adyen", method: "CREDIT_CARD", createdAt: "2026-03-02T10:00:01.000Z" },
  ],
};

describe("a commercetools order", () => {
  it("has product discounts in the price, cart discounts on the units, and adds up", async () => {
    const order = await inject(fromCommercetools(ORDER));
    const [first] = itemsOf(order);
    expect(first?.price).toMatchObject({
      item_price: 20,
      item_list_price: 25,
      item_discount_info: [{ discount_ref: "cart", price_adjustment: 0.1 }],
    });
    expect(optionOf(order)).toMatchObject({
      price: 5.99,
      tax: 0.8,
      discount_info: [{ discount_ref: "ship", price_adjustment: 1 }],
    });
    expect(paid(order)).toEqual([["adyen", 66.9]]);
  });

  it("with a discount on its total spreads it over the units", async () => {
    const includedDiscounts = [{ discount: { id: "total" }, discountedAmount: eur(100) }];
    const changes = { discountOnTotalPrice: { includedDiscounts }, taxedPrice: { totalGross: eur(6_590) } };
    const order = await inject(fromCommercetools({ ...ORDER, ...changes }));
    const shares = itemsOf(order).map(({ price }) => price.item_order_discount_info?.[0]?.price_adjustment ?? 0);
    expect(Math.round(shares.reduce((sum, share) => sum + share * 100, 0))).toBe(100);
  });

  it("in yen, and with taxes beside its prices, adds up too", async () => {
    const yen = (centAmount: number) => ({ currencyCode: "JPY", centAmount, fractionDigits: 0 });
    const rate = { name: "tax", amount: 0.1, includedInPrice: false };
    const order = await inject(
      fromCommercetools({
        id: "yen",
        orderState: "Open",
        createdAt: ORDER.createdAt,
        totalPrice: yen(3_000),
        taxedPrice: { totalGross: yen(3_300) },
        lineItems: [
          {
            id: "l",
            variant: { sku: "HAT" },
            quantity: 3,
            price: { value: yen(1_000) },
            taxRate: rate,
            taxedPrice: { totalTax: yen(300) },
          },
        ],
        payments: ORDER.payments,
      }),
    );
    expect(order).toMatchObject({ external_id: "yen", price_method: "tax_excluded", payments: [{ amount: 3_300 }] });
  });

  it("that was cancelled, has several shipments or two kinds of prices is not built", () => {
    expect(() => fromCommercetools({ ...ORDER, orderState: "Cancelled" })).toThrow("was cancelled");
    expect(() => fromCommercetools({ ...ORDER, shippingMode: "Multiple" })).toThrow("several shipments");
    const [first] = ORDER.lineItems;
    const lineItems = [{ ...(first as (typeof ORDER.lineItems)[number]), taxRate: { ...VAT, includedInPrice: false } }];
    expect(() => fromCommercetools({ ...ORDER, lineItems })).toThrow("prices with taxes and prices without");
    expect(() => fromCommercetools({ ...ORDER, payments: [] })).toThrow("payments");
  });
});
