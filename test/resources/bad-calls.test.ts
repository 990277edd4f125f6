import type { NewStore } from "newstore-sdk";
import { expect, it } from "vitest";
import { expectNothingSent, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";

/** Slips that TypeScript would see and JavaScript does not. */
const given = (value: unknown) => value as never;

const CASES: readonly [string, (newstore: NewStore) => unknown, string, RegExp][] = [
  ["no keys", ({ availability }) => availability.get(given(undefined)), "keys", /it is missing: give a list/],
  ["one key", ({ availability }) => availability.get(given("P1")), "keys", /it is "P1": give a list/],
  [
    "one e-mail, whose letters are no e-mails",
    ({ customers }) => customers.findByEmails(given("ada@example.com")),
    "emails",
    /it is a text of 15 characters: give a list/,
  ],
  ["a kind of id that is none", ({ orders }) => orders.get("1001", given({ idType: 5 })), "idType", /it is 5/],
  [
    "a kind of id to cancel by that is none",
    ({ orders }) => orders.cancel("1001", { reason: "x" }, given({ idType: 5 })),
    "idType",
    /it is 5/,
  ],
  ["no order number", ({ orders }) => orders.getByExternalId(given(undefined)), "externalId", /it is missing/],
  [
    "an order number that is a number",
    ({ orders }) => orders.getByExternalId(given(1001)),
    "externalId",
    /it is 1001: give text/,
  ],
  ["no customer", ({ orders }) => orders.history(given(undefined)).toArray(), "customerId", /it is missing/],
  ["no input at all", ({ api }) => api.returns.createReturn(given(undefined)), "path.order_id", /it is missing/],
  [
    "an event that is still text",
    (newstore) => newstore.mapEvent(given('{"name":"order.opened"}')),
    "event",
    /parse it with JSON\.parse/,
  ],
  ["no event", (newstore) => newstore.mapEvent(given(undefined)), "event", /it is no event envelope/],
];

it.each(CASES)("%s: the error says so, and nothing is sent", async (_, run, path, text) => {
  const made = facade();
  const error = await failureOf(() => run(made.newstore));
  expect(error.kind).toBe("validation");
  expect(error.issues[0]).toMatchObject({ path, message: expect.stringMatching(text) });
  expectNothingSent(made);
});
