import { NewStore } from "newstore-sdk";
import { afterEach, describe, expect, it } from "vitest";
import { asked, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order } from "../support/orders.js";
import { type Reply, startServer, stopServers } from "../support/server.js";

afterEach(stopServers);

async function platform(...replies: readonly Reply[]) {
  const server = await startServer([...replies]);
  const credentials = { clientId: "client", clientSecret: "very-secret-value" };
  const retry = { baseDelayMs: 1, maxDelayMs: 2 };
  return {
    server,
    newstore: new NewStore({ baseUrl: server.url, tokenUrl: `${server.url}/token`, credentials, retry }),
  };
}

const ID = "6840f40c-65c4-5ff7-a23e-92e0e311091a";
const problem = (status: number, error_code: string, message: string): Reply => ({
  status,
  body: { error_code, message, request_id: "r-1" },
});

describe("the history of a customer", () => {
  async function withOrders(count: number, headers?: Record<string, string>) {
    const { newstore, sandbox } = facade({}, headers === undefined ? {} : { headers });
    for (let number = 0; number < count; number += 1)
      await newstore.orders.inject(
        order({ external_id: `10${number}`, placed_at: `2026-03-01T12:00:0${number % 10}Z` }),
      );
    const { results } = await newstore.customers.findByEmails(["ada@example.com"]);
    return { newstore, sandbox, customerId: String(results[0]?.id) };
  }

  it("is asked for in the version that pages, whatever the client's own `Accept`", async () => {
    const { newstore, customerId } = await withOrders(12, { Accept: "application/json" });
    expect(await newstore.orders.history({ customerId }).toArray()).toHaveLength(12);
  });

  it("is one response where the call asks for plain JSON, which does not page", async () => {
    const { newstore, sandbox, customerId } = await withOrders(12);
    const before = asked(sandbox)["showOrderHistoryForCustomer"] ?? 0;
    const plain = newstore.orders.history({ customerId }, { headers: { Accept: "application/json" } });
    expect(await plain.toArray()).toHaveLength(12);
    expect(asked(sandbox)["showOrderHistoryForCustomer"]).toBe(before + 1);
  });

  it("of ten a page, without a total and without a number asked for, ends after a page of fewer", async () => {
    const page = (count: number) => ({
      body: { orders: Array.from({ length: count }, (_, id) => ({ id: `${count}-${id}` })) },
    });
    const { server, newstore } = await platform(page(10), page(4), page(1));
    const orders = await newstore.orders.history({ customerId: ID }, { validate: { responses: "off" } }).toArray();
    expect([orders.length, server.requests.length]).toEqual([14, 2]);
    expect(server.requests.map(({ url }) => new URL(url, server.url).searchParams.get("offset"))).toEqual([null, "10"]);
  });
});

describe("an order that an external order manager has to give", () => {
  it("is no conflict with anything when its response is bad (409)", async () => {
    const { newstore } = await platform(problem(409, "conflict", '"orders" is a required attribute.'));
    const error = await failureOf(newstore.orders.get("1001", { idType: "external" }));
    expect(error).toMatchObject({ kind: "api", status: 409, retryable: false, outcomeUnknown: false });
    expect(error.message).not.toContain("contradicts");
    const { newstore: other } = await platform({ status: 409 });
    expect(await failureOf(other.orders.get("1001"))).toMatchObject({ kind: "api" });
  });

  it("is not asked for again while the key to it has expired (503)", async () => {
    const { server, newstore } = await platform(
      problem(503, "external_server_error", "API Key to the webhook is expired"),
      { body: {} },
    );
    const error = await failureOf(newstore.orders.get("1001", { idType: "external" }));
    expect(error).toMatchObject({ status: 503, attempts: 1, retryable: false });
    expect(error.message).toContain("have it renewed");
    expect(server.requests).toHaveLength(1);
  });

  it("is asked for again after any other failure of it (503)", async () => {
    const { newstore } = await platform(problem(503, "external_server_error", "The webhook failed"), {
      body: { id: "1001" },
    });
    const call = newstore.orders.get("1001", { idType: "external", validate: { responses: "off" } });
    expect(await call.withResponse()).toMatchObject({ status: 200, attempts: 2 });
  });
});

describe("the fulfillment requests of an order", () => {
  const ask = ({ newstore }: { readonly newstore: NewStore }) =>
    newstore.api.orders.listFulfillmentRequestsForOrder({ path: { order_uuid: ID } });

  it("are handed over where there are more than 2,000 and the status is 400", async () => {
    const latest = { fulfillment_requests: [{ id: "f-1" }] };
    const { data, status } = await ask(await platform({ status: 400, body: latest })).withResponse();
    expect([data, status]).toEqual([latest, 400]);
  });

  it.each([
    ["another reason", { error_code: "bad_request", message: "no UUID" }],
    ["the list missing", { fulfillment_requests: null }],
    ["nothing", undefined],
    ["a text", "fulfillment_requests"],
  ])("are a failure with 400 and %s", async (_, body) => {
    expect(await failureOf(ask(await platform({ status: 400, body })))).toMatchObject({ kind: "api", status: 400 });
  });
});
