import { sumAtp } from "newstore-sdk";
import { expect, it } from "vitest";
import { facade, POLLING } from "../support/client.js";

it("the sum over locations counts each product and location once, wherever it is repeated", async () => {
  const row = (product_id: string, fulfillment_node_id: string, atp: number) => ({
    product_id,
    fulfillment_node_id,
    atp,
  });
  const rows = [
    row("A", "DC01", 3),
    row("A", "US01", 4),
    row("B", "DC01", 0),
    row("A", "DC01", 3),
    row("A", "DC01", 2),
  ];
  expect([...(await sumAtp(rows))]).toEqual([
    ["A", 6],
    ["B", 0],
  ]);
  expect([...(await sumAtp(rows, ["DC01"]))]).toEqual([
    ["A", 2],
    ["B", 0],
  ]);
  const { newstore } = facade();
  expect(await sumAtp(newstore.availability.export({}, POLLING))).toEqual(
    new Map([
      ["P1", 12],
      ["P2", 1],
    ]),
  );
});
