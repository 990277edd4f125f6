import type { InjectedOrderRequest } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { type CommercetoolsOrder, fromCommercetools } from "../../examples/flows/commercetools-order.js";
import type { CtPayment } from "../../examples/flows/commercetools-payments.js";
import { sum } from "../../examples/flows/shop-amounts.js";
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
    const card6 = { id: 79, gateway: "shopify_payments", kind: "sale" as const, status: "success", amount: "6.00" };
    const goods = { line_items: [line({})], ...FREE_SHIPPING, total_price: "10.00" };
    expect(paid(await shopify({ ...goods, transactions: [...by("4.00"), card6] }))).toEqual([
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
    expect((await shopify({ financial_status: "authorized" })).payments?.[0]?.type).toBe("authorized");
  });

  it("that was edited has numbers in its refunds: they are taken as its texts are", async () => {
    const edited = (subtotal: string | number, total_tax: string | number) =>
      shopify({
        line_items: [
          line({
            quantity: 3,
            current_quantity: 2,
            discount_allocations: [{ amount: "3.00", discount_application_index: 0 }],
            tax_lines: [{ title: "tax", rate: 0.1, price: "2.70" }],
          }),
        ],
        refunds: [{ refund_line_items: [{ line_item_id: 1, quantity: 1, subtotal, total_tax }] }],
        ...FREE_SHIPPING,
        total_price: "29.70",
        current_total_price: "19.80",
      });
    expect(await edited(9, 0.9)).toEqual(await edited("9.00", "0.90"));
    expect(() => sum(["1e3"])).toThrow('"1e3" is no amount');
    expect(sum([1.1, "2.25", "-0.05"], ["0.3", -1])).toEqual({ minor: 400n, decimals: 2 });
  });

  const GOODS = { line_items: [line({ quantity: 2 })], ...FREE_SHIPPING, total_price: "20.00" };
  type Transaction = NonNullable<ShopifyOrder["transactions"]>[number];
  const tx = (id: number, kind: Transaction["kind"], amount: string, more: Partial<Transaction> = {}): Transaction => ({
    ...{ id, kind, amount, gateway: "shopify_payments", status: "success" },
    ...more,
  });
  const gift = { gateway: "gift_card" };

  it.each<[string, readonly Transaction[], readonly [string, string, number][]]>([
    ["one that is captured", [tx(1, "authorization", "20"), tx(2, "capture", "20")], [["2", "captured", 20]]],
    [
      "two cards, one taken and one reserved",
      [tx(1, "authorization", "10"), tx(2, "sale", "10")],
      [
        ["2", "captured", 10],
        ["1", "authorized", 10],
      ],
    ],
    [
      "a gift card that is taken and a card that is reserved",
      [tx(1, "sale", "5", gift), tx(2, "authorization", "15")],
      [
        ["1", "captured", 5],
        ["2", "authorized", 15],
      ],
    ],
    [
      "a reservation that is captured in part",
      [tx(1, "authorization", "20"), tx(2, "capture", "12", { parent_id: 1 })],
      [
        ["2", "captured", 12],
        ["1", "authorized", 8],
      ],
    ],
    [
      "a reservation that was given up for another",
      [tx(1, "authorization", "20"), tx(2, "void", "0.00", { parent_id: 1 }), tx(3, "authorization", "20")],
      [["3", "authorized", 20]],
    ],
    ["a reservation above what is left", [tx(1, "authorization", "35")], [["1", "authorized", 20]]],
    [
      "what failed or is pending beside what went well",
      [tx(1, "sale", "20", { status: "failure" }), tx(2, "sale", "20", { status: "pending" }), tx(3, "sale", "20")],
      [["3", "captured", 20]],
    ],
    [
      "a gift card of which a part went back after an edit",
      [tx(1, "sale", "30", gift), tx(2, "refund", "10", { ...gift, parent_id: 1 })],
      [["1", "captured", 20]],
    ],
  ])("has each payment with its own state: %s", async (_, transactions, expected) => {
    const { payments = [] } = await shopify({ ...GOODS, financial_status: "pending", transactions });
    expect(payments.map(({ correlation_ref, type, amount }) => [correlation_ref, type, amount])).toEqual(expected);
  });

  it.each<[string, Partial<ShopifyOrder>, string]>([
    ["pending", { financial_status: "pending" }, "nothing of it is paid or reserved, it is pending"],
    ["voided", { financial_status: "voided" }, "it is voided"],
    ["refunded", { financial_status: "refunded" }, "it is refunded"],
    ["paid in part by what nobody knows", { financial_status: "partially_paid" }, "give its transactions"],
    [
      "one whose money is pending",
      { transactions: [tx(1, "sale", "20", { status: "pending" })] },
      "nothing of it is paid",
    ],
    [
      "one whose reservation was given up",
      { transactions: [tx(1, "authorization", "20"), tx(2, "void", "20")] },
      "nothing of it",
    ],
  ])("that nobody paid is not injected: %s", (_, changes, reason) => {
    const order = { ...SAMPLE, ...GOODS, ...changes };
    expect(skipReason(order)).toContain(reason);
    expect(() => fromShopify(order)).toThrow(reason);
    expect(skipReason({ ...order, line_items: [line({ price: "0.00" })], total_price: "0.00" })).toBeUndefined();
  });

  it("whose payments come to another sum is an error, and so is money that belongs to nothing", () => {
    const paidBy = (transactions: readonly Transaction[]) => () => fromShopify({ ...SAMPLE, ...GOODS, transactions });
    expect(paidBy([tx(1, "sale", "15")])).toThrow("5.00 too little");
    expect(paidBy([tx(1, "sale", "25")])).toThrow("5.00 too much");
    expect(paidBy([tx(1, "sale", "10"), tx(2, "sale", "20"), tx(3, "refund", "10")])).toThrow(
      "does not say which payment",
    );
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

type CtTransaction = CtPayment["transactions"][number];

function ctPayment(
  interfaceId: string,
  transactions: readonly [CtTransaction["type"], CtTransaction["state"], number][],
  paymentInterface = "adyen",
): CtPayment {
  return {
    ...{ id: `id-${interfaceId}`, interfaceId, createdAt: "2026-03-02T10:00:01.000Z" },
    paymentMethodInfo: { paymentInterface, method: "CREDIT_CARD" },
    transactions: transactions.map(([type, state, cents]) => ({ type, state, amount: eur(cents) })),
  };
}

const ORDER: CommercetoolsOrder = {
  id: "5a1c",
  orderNumber: "CT-1",
  orderState: "Open",
  createdAt: "2026-03-02T10:00:00.000Z",
  customerEmail: "ada@example.com",
  locale: "de-DE",
  totalPrice: eur(6_690),
  taxedPrice: { totalGross: eur(6_690), totalNet: eur(5_622) },
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
  payments: [ctPayment("psp-1", [["Authorization", "Success", 6_690]])],
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
    const order = await inject(
      fromCommercetools({
        ...ORDER,
        discountOnTotalPrice: { includedDiscounts },
        // (59.71 + 2.20 − 1.00) × 0.19 / 1.19 = 9.73, and 0.80 for shipping.
        taxedPrice: { totalGross: eur(6_590), totalNet: eur(5_537) },
      }),
    );
    const taxes = itemsOf(order).flatMap(({ price }) =>
      price.item_tax_lines.map(({ amount }) => Math.round(amount * 100)),
    );
    expect(taxes.reduce((all, tax) => all + tax, 0)).toBe(973);
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
        taxedPrice: { totalGross: yen(3_300), totalNet: yen(3_000) },
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
        payments: [
          {
            ...ctPayment("psp-yen", []),
            transactions: [{ type: "Charge", state: "Success", amount: yen(3_300) }],
          },
        ],
      }),
    );
    expect(order).toMatchObject({
      external_id: "yen",
      price_method: "tax_excluded",
      payments: [{ type: "captured", amount: 3_300 }],
    });
  });

  const NET_RATE = { ...VAT, includedInPrice: false };
  /** 100.00, and 19 % beside it. */
  const net = (changes: Partial<CommercetoolsOrder>): CommercetoolsOrder => ({
    ...{ id: "net", orderState: "Open", createdAt: ORDER.createdAt, totalPrice: eur(10_000) },
    taxedPrice: { totalGross: eur(11_900), totalNet: eur(10_000) },
    lineItems: [
      {
        id: "a",
        variant: { sku: "A" },
        quantity: 1,
        price: { value: eur(10_000) },
        taxRate: NET_RATE,
        taxedPrice: { totalTax: eur(1_900) },
      },
    ],
    payments: [ctPayment("p", [["Charge", "Success", 11_900]])],
    ...changes,
  });
  const TEN_OFF = { includedDiscounts: [{ discount: { id: "total" }, discountedAmount: eur(1_000) }] };

  it("with a discount on the total of net prices is taxed for what is left, and refused where that cannot be known", async () => {
    const order = net({
      discountOnTotalPrice: TEN_OFF,
      taxedPrice: { totalGross: eur(10_710), totalNet: eur(9_000) },
      payments: [ctPayment("p", [["Charge", "Success", 10_710]])],
    });
    expect(itemsOf(await inject(fromCommercetools(order)))[0]?.price.item_tax_lines).toMatchObject([{ amount: 17.1 }]);
    expect(() => fromCommercetools({ ...order, taxedPrice: undefined, totalPrice: eur(10_710) } as never)).toThrow(
      "its taxes cannot be known",
    );
    const other = { totalGross: eur(10_710), totalNet: eur(8_900) };
    expect(() => fromCommercetools({ ...order, taxedPrice: other })).toThrow("commercetools says 18.1");
  });

  it("whose taxes in the prices are other than its own says so, with the proof", () => {
    const taxedPrice = { totalGross: eur(6_690), totalNet: eur(5_600) };
    expect(() => fromCommercetools({ ...ORDER, taxedPrice })).toThrow(
      /^taxes of order 5a1c come to 10\.68, and commercetools says 10\.9: \{.*"total":"66\.90"/,
    );
  });

  it("has discounts on its custom lines too", async () => {
    const includedDiscounts = [{ discount: { id: "free-wrapping" }, discountedAmount: eur(220) }];
    const [wrapping] = ORDER.customLineItems ?? [];
    const order = await inject(
      fromCommercetools({
        ...ORDER,
        customLineItems: [
          {
            ...(wrapping as NonNullable<typeof wrapping>),
            discountedPricePerQuantity: [{ quantity: 1, discountedPrice: { includedDiscounts } }],
            taxedPrice: { totalTax: eur(0) },
          },
        ],
        taxedPrice: { totalGross: eur(6_470), totalNet: eur(5_437) },
        payments: [ctPayment("psp-1", [["Charge", "Success", 6_470]])],
      }),
    );
    expect(itemsOf(order).at(-1)?.price).toMatchObject({
      item_price: 2.2,
      item_discount_info: [{ discount_ref: "free-wrapping", price_adjustment: 2.2 }],
    });
  });

  it.each<[string, readonly CtPayment[], readonly [string, string, number][]]>([
    [
      "all payments count",
      [
        ctPayment("card", [["Authorization", "Success", 5_690]]),
        ctPayment("gift", [["Charge", "Success", 1_000]], "gift_card"),
      ],
      [
        ["gift", "captured", 10],
        ["card", "authorized", 56.9],
      ],
    ],
    [
      "a charge takes what was reserved",
      [
        ctPayment("card", [
          ["Authorization", "Success", 6_690],
          ["Charge", "Success", 6_000],
        ]),
      ],
      [
        ["card", "captured", 60],
        ["card-reserved", "authorized", 6.9],
      ],
    ],
    [
      "what failed, is pending or was given back is no money",
      [
        ctPayment("a", [["Charge", "Failure", 6_690]]),
        ctPayment("b", [["Authorization", "Pending", 6_690]]),
        ctPayment("c", [
          ["Charge", "Success", 7_000],
          ["Refund", "Success", 310],
        ]),
        ctPayment("d", [
          ["Authorization", "Success", 6_690],
          ["CancelAuthorization", "Success", 6_690],
        ]),
      ],
      [["c", "captured", 66.9]],
    ],
  ])("has each payment with its own state: %s", async (_, payments, expected) => {
    const order = await inject(fromCommercetools({ ...ORDER, payments }));
    expect(order.payments?.map(({ correlation_ref, type, amount }) => [correlation_ref, type, amount])).toEqual(
      expected,
    );
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
