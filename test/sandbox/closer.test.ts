import { describe, expect, it } from "vitest";
import { sampleSeed } from "../../src/sandbox/index.js";
import { OBSERVED_LAG_MS, readLagMs } from "../../src/sandbox/rules/read-lag.js";
import { order, standard, unit } from "../support/orders.js";
import { bench, orderBench } from "../support/sandbox.js";

describe("a path with a slash too many", () => {
  it.each(["//v0/locations", "/v0//locations", "/v0/locations/", "//v0/locations//"])(
    "%s is served and noted",
    async (path) => {
      const { sandbox, ask } = await bench();
      expect((await ask(path)).status).toBe(200);
      expect(sandbox.violations).toEqual([
        {
          operation: "listLocations",
          pointer: "/path",
          rule: "path_form",
          message: "The path has a slash too many; /v0/locations is the one of the contract.",
        },
      ]);
    },
  );

  it("that leads nowhere without it either is refused, with the path that is near", async () => {
    const { ask } = await bench();
    const near = await ask("/v0/location/");
    expect([near.status, near.body.message]).toEqual([
      404,
      "There is no such path: /v0/location/; did you mean /v0/locations.",
    ]);
    const long = await ask(`/${"x".repeat(5_000)}`);
    expect([long.status, long.body.message.includes("did you mean")]).toEqual([404, false]);
  });
});

describe("the old token endpoint", () => {
  it("takes client credentials, which an old library sends there, and notes it", async () => {
    const { sandbox, askPlain } = await bench();
    const { clientId, clientSecret } = sandbox.credentials;
    const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
    const { status, body } = await askPlain("/v0/token", { form });
    expect(status).toBe(200);
    const authorization = `Bearer ${body.access_token}`;
    expect((await askPlain("/v0/locations", { headers: { authorization } })).status).toBe(200);
    expect(sandbox.violations).toMatchObject([{ operation: "createPasswordToken", rule: "legacy_grant" }]);
    expect(await askPlain("/v0/token", { form: { ...form, client_secret: "no" } })).toMatchObject({
      status: 403,
      body: { error_code: "forbidden" },
    });
  });

  it("reads a form or JSON that is sent as text", async () => {
    const { sandbox, askPlain } = await bench();
    const body = { grant_type: "password", ...sandbox.passwordCredentials };
    const headers = { "content-type": "text/plain;charset=UTF-8" };
    for (const text of [new URLSearchParams(body).toString(), JSON.stringify(body)])
      expect((await askPlain("/v0/token", { text, headers })).status).toBe(200);
    expect((await askPlain("/v0/token", { text: "<token/>", headers: { "content-type": "text/xml" } })).status).toBe(
      400,
    );
    expect(sandbox.violations).toMatchObject([{ rule: "media_type" }]);
  });
});

describe("the gap before an order can be read", () => {
  it("follows the live readings: 0.9 to 9.4 s, half of them below 3.6 s, the same for the same order", () => {
    const lags = Array.from({ length: 2_000 }, (_, index) => readLagMs("observed", `order ${index}`)).sort(
      (a, b) => a - b,
    );
    expect(lags[0]).toBeGreaterThanOrEqual(OBSERVED_LAG_MS.least);
    expect(lags.at(-1)).toBeLessThanOrEqual(OBSERVED_LAG_MS.most);
    expect(Math.abs((lags[1_000] ?? 0) - OBSERVED_LAG_MS.median)).toBeLessThan(200);
    expect(readLagMs("observed", "a")).toBe(readLagMs("observed", "a"));
    expect([readLagMs(undefined, "a"), readLagMs(5, "a")]).toEqual([0, 5]);
  });

  it("is there when it is turned on", async () => {
    const { inject, ask, sandbox } = await orderBench({ readLagMs: "observed" });
    await inject(order());
    expect((await ask("/v0/d/external_orders/WEB-1")).status).toBe(404);
    await sandbox.clock.advance(OBSERVED_LAG_MS.most);
    expect((await ask("/v0/d/external_orders/WEB-1")).status).toBe(200);
  });
});

describe("a refused order", () => {
  it("names the member that is missing, though a shipment may be one of several things", async () => {
    const { inject } = await orderBench();
    const { item_tax_lines: _gone, ...price } = unit().price;
    const { status, body } = await inject(order({ shipments: [standard([{ ...unit(), price } as never])] }));
    expect([status, body.error_code]).toEqual([400, "schema_validation_error"]);
    expect(body.messages).toEqual([expect.stringMatching(/^\/body\/shipments\/0\/items\/0\/price\/item_tax_lines: /)]);
  });

  it("for an unknown service level lists those that there are", async () => {
    const { inject } = await orderBench();
    const shipment = standard([unit()], { service_level_identifier: "OVERNIGHT" });
    expect((await inject(order({ shipments: [shipment] }))).body.message).toBe(
      "Service level OVERNIGHT is unknown; there are STANDARD, EXPRESS.",
    );
  });
});

describe("an order of a shop or product that the tenant does not have", () => {
  const sold = (id: string) => standard([unit({ product_id: id })]);

  it("goes in, and is noted with what there is", async () => {
    const { ask, sandbox } = await bench({ seed: sampleSeed() });
    const json = order({ shop: "storefront", shipments: [sold("TT-HRC-NVY-XL")] });
    expect((await ask("/v0/d/fulfill_order", { json })).status).toBe(200);
    expect(sandbox.violations).toEqual([
      {
        operation: "createInjectedOrder",
        pointer: "/body/shop",
        rule: "unknown_shop",
        message: "There is no shop storefront; there are storefront-catalog-en.",
      },
      {
        operation: "createInjectedOrder",
        pointer: "/body/shipments/0/items/0/product_id",
        rule: "unknown_product",
        message: "There is no product TT-HRC-NVY-XL; did you mean TT-HRC-NVY-L.",
      },
    ]);
  });

  it("is not noted where both are known, or nothing is", async () => {
    const known = await bench({ seed: sampleSeed() });
    await known.ask("/v0/d/fulfill_order", { json: order({ shipments: [sold("TT-HRC-NVY-M")] }) });
    const nothing = await bench();
    await nothing.ask("/v0/d/fulfill_order", { json: order({ shop: "storefront" }) });
    expect([known.sandbox.violations, nothing.sandbox.violations]).toEqual([[], []]);
  });
});

describe("a refund", () => {
  it("above what is left of the payments is refused, by itself and with a return", async () => {
    const { inject, ask, sandbox } = await orderBench();
    const { id } = (await inject(order())).body;
    const refund = (amount: number, more = {}) =>
      ask(`/v0/d/orders/${id}/refunds`, { json: { amount, currency: "USD", ...more } });
    expect((await refund(26.61)).body.message).toBe(
      "The refund of 26.61 USD is above what is left of the payments: 26.60 USD.",
    );
    expect((await refund(20)).status).toBe(200);
    expect((await refund(6.61)).status).toBe(400);
    expect((await refund(100, { is_historical: true })).status).toBe(200);
    sandbox.fulfil(id);
    const back = { returned_from: "US01", items: [{ product_id: "P1" }] };
    const send = (more: object) => ask(`/v0/d/orders/${id}/returns`, { json: { ...back, ...more } });
    expect((await send({ refund_amount: 6.61 })).status).toBe(400);
    expect((await send({ refund_amount: 6.6 })).status).toBe(200);
  });

  it("of a return bears the attributes that the return was sent with", async () => {
    const { inject, ask, sandbox } = await orderBench();
    const { id } = (await inject(order())).body;
    sandbox.fulfil(id);
    const extended_attributes = [{ name: "source", value: "web-shop" }];
    const json = { returned_from: "US01", items: [{ product_id: "P1" }], extended_attributes };
    await ask(`/v0/d/orders/${id}/returns`, { json });
    const { refunds } = (await ask(`/v0/d/orders/${id}/refunds`)).body;
    expect(refunds.map(({ metadata }: { metadata: object }) => metadata)).toEqual([{ extended_attributes }]);
  });
});
