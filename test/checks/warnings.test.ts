import type { DriftEvent } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { checkRequest } from "../../src/checks/check-request.js";
import { facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order, standard, unit } from "../support/orders.js";

describe("a warning", () => {
  it("tells of a quantity, which orders one unit all the same, and other members that nobody reads, each once", async () => {
    const item = { ...unit(), quantity: 3, item_discount_info: [], taxable: true, nothing: undefined } as never;
    const body = { ...order({ shipments: [standard([item])] }), customer_locale: "en-US" };
    const found = checkRequest(createInjectedOrder, await createInjectedOrder.schemas(), { body }, {});
    expect(found.map(({ issue: { path, message } }) => `${path}: ${message}`).sort()).toEqual([
      "body.customer_locale: NewStore is not known to read it: check how it is written, or leave it out",
      "body.shipments[0].items[0].item_discount_info: NewStore is not known to read it: it stands inside price",
      "body.shipments[0].items[0].quantity: NewStore is not known to read it: one entry is one unit, so this is a single one: repeat the entry, or use buildOrder",
      "body.shipments[0].items[0].taxable: NewStore is not known to read it: check how it is written, or leave it out",
    ]);
  });

  const odd = { ...order({ shipments: [standard([{ ...unit(), quantity: 1 } as never])] }), customer_locale: "en" };

  it("is told by the drift hook once a shape, and the order is sent as it is", async () => {
    const events: DriftEvent[] = [];
    const { newstore, sandbox } = facade({}, { hooks: { onDrift: (event) => events.push(event) } });
    await newstore.orders.inject(odd as never);
    await newstore.orders.inject({ ...odd, external_id: "WEB-2" } as never);
    expect(sandbox.state.orders.list()).toHaveLength(2);
    expect(sandbox.requests.some(({ operationId }) => operationId === "createInjectedOrder")).toBe(true);
    expect(events.map(({ direction, pointer, issue }) => [direction, pointer, issue.rule])).toEqual([
      ["request", "/body/shipments/0/items/0/quantity", "known-members"],
      ["request", "/body/customer_locale", "known-members"],
    ]);
  });

  it("is no part of the error that something else is", async () => {
    const { newstore } = facade();
    const error = await failureOf(newstore.orders.inject({ ...odd, placed_at: "2026-03-02T12:00:00" } as never));
    expect(error.issues.map(({ rule }) => rule)).toEqual(["date-has-zone"]);
  });
});

it("a refusal of shipments without a token speaks of no token", async () => {
  const { newstore } = facade({}, { validate: { requests: "off" } });
  const two = order({ shipments: [standard(), standard([unit({ external_item_id: "2" })])] }, 53.2);
  const error = await failureOf(newstore.orders.inject(two));
  expect(error).toMatchObject({ errorCode: "invalid_shipments", next: "fix" });
  expect(error.message).toContain("NewStore cannot use the shipping options of this order.");
  expect(error.message).not.toMatch(/unreadable/);
});
