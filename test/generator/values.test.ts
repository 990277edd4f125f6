import { join } from "node:path";
import { isOneOf, type SalesOrderStatus } from "newstore-sdk";
import { ChannelTypeSchema, ChannelTypeValues } from "newstore-sdk/order-injection";
import { SalesOrderStatusValues } from "newstore-sdk/orders";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import { contract } from "../identifiers/tainted.js";
import { generatedFiles, project } from "./support.js";

const named = contract.apis.flatMap(({ api }) =>
  [...api.components.values()]
    .filter(({ schema, shared }) => !shared && (schema.enum ?? schema["x-known-values"]) !== undefined)
    .map(({ name, schema }) => ({ api: api.name, name, values: schema.enum ?? schema["x-known-values"] })),
);

describe("the values of named texts", () => {
  it.each(named)("$api exports those of $name, as the contract has them, null apart", async ({ api, name, values }) => {
    const entry = (await import(/* @vite-ignore */ join(project, `generated/${api}/index.ts`))) as Record<
      string,
      unknown
    >;
    expect(entry[`${name}Values`]).toEqual((values as unknown[]).filter((value) => value !== null));
  });

  it("are those that its schema takes", () => {
    const schema = ChannelTypeSchema as z.ZodType<string>;
    expect(ChannelTypeValues.length).toBeGreaterThan(0);
    for (const value of ChannelTypeValues) expect(schema.safeParse(value).success).toBe(true);
    expect(schema.safeParse("fax").success).toBe(false);
  });

  it("keep out of the way of a component of the same name", async () => {
    const files = await generatedFiles({
      openapi: "3.1.0",
      info: { title: "shop", version: "1" },
      servers: [{ url: "https://shop.example" }],
      paths: {
        "/states": { get: { operationId: "listStates", responses: { "200": { description: "Every state." } } } },
      },
      components: {
        schemas: {
          State: { type: "string", enum: ["on", "off"] },
          Mode: { type: ["string", "null"], enum: ["fast", null] },
          ModeValues: { type: "object", properties: { mode: { $ref: "#/components/schemas/Mode" } } },
          Level: { type: "integer", enum: [1, 2] },
        },
      },
    });
    const text = [...files].find(([path]) => path.endsWith("/values.ts"))?.[1] ?? "";
    expect([...text.matchAll(/export const (\w+) = (\[.*\]) as const/g)].map(([, name, list]) => [name, list])).toEqual(
      [
        ["StateValues", '["on", "off"]'],
        ["ModeValues2", '["fast"]'],
      ],
    );
  });
});

describe("isOneOf", () => {
  it("narrows a text to the values of a list", () => {
    const status = "open" as string;
    expect(isOneOf(SalesOrderStatusValues, status)).toBe(true);
    if (isOneOf(SalesOrderStatusValues, status)) expectTypeOf(status).toExtend<SalesOrderStatus>();
    if (isOneOf(ChannelTypeValues, status)) expectTypeOf(status).toEqualTypeOf<"web" | "mobile" | "store">();
  });

  it.each([["Open"], [" open"], [""], ["toString"], [null], [undefined], [7], [["open"]], [{ open: true }]])(
    "%j is no order status",
    (value) => expect(isOneOf(SalesOrderStatusValues, value)).toBe(false),
  );
});
