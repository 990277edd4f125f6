import { afterEach, describe, expect, it } from "vitest";
import { headerRecord } from "../../src/core/headers-input.js";
import { isKnownEvent } from "../../src/events/index.js";
import { isCurrency } from "../../src/order-builder/is-currency.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { operation } from "../transport/descriptors.js";

afterEach(stopServers);

describe("headers", () => {
  it.each([
    ["an object", { "X-A": "1", "x-b": undefined }],
    ["a Headers", new Headers({ "X-A": "1" })],
    ["pairs", [["X-A", "1"]] as const],
    ["a Map", new Map([["X-A", "1"]])],
  ])("are taken as %s, of a client and of a call", async (_, headers) => {
    const server = await startServer([{ body: {} }]);
    await send(transportTo(server, { headers }), operation());
    await send(transportTo(server), operation(), {}, { headers });
    for (const { headers: sent } of server.requests) expect(sent).toMatchObject({ "x-a": "1" });
    expect(server.requests).toHaveLength(2);
  });

  it("of several kinds lie over each other, the call's on top", async () => {
    const server = await startServer([{ body: {} }]);
    const client = transportTo(server, { headers: [["x-a", "client"]] }).withOptions({
      headers: new Headers({ "x-b": "derived" }),
    });
    await send(client, operation(), {}, { headers: { "x-a": "call" } });
    expect(server.requests[0]?.headers).toMatchObject({ "x-a": "call", "x-b": "derived" });
  });

  it("of a list that repeats a name are joined, as fetch does", () => {
    const pairs = [
      ["X-A", "1"],
      ["x-a", "2"],
    ] as const;
    expect(headerRecord(pairs)).toEqual(Object.fromEntries(new Headers(pairs.map(([...pair]) => pair))));
  });

  it("that are none are refused by the option's name", async () => {
    const server = await startServer([{ body: {} }]);
    const error = await failureOf(send(transportTo(server), operation(), {}, { headers: "x-a: 1" as never }));
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("headers is of type string: give an object, a Headers or a list of pairs");
    expect(error.message).not.toContain("x-a");
    expect(server.requests).toEqual([]);
  });
});

describe("open text", () => {
  it.each([
    ["EUR", true],
    ["JPY", true],
    ["eur", false],
    ["XAU", false],
    ["DEM", false],
    ["QQQ", false],
    [978, false],
  ])("%s as a currency: %s", (code, is) => expect(isCurrency(code)).toBe(is));

  it.each([
    ["order.cancelled", true],
    ["order.unheard_of", false],
    ["constructor", false],
  ])("%s as a known event: %s", (name, is) => expect(isKnownEvent({ name })).toBe(is));
});
