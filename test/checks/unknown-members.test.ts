import type { DriftEvent } from "newstore-sdk";
import { NewStore } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { allOperations } from "../../generated/index.js";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { unknownMembers } from "../../src/checks/unknown-members.js";
import { facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { byToken, order, standard, unit } from "../support/orders.js";

/** Not checked by the compiler, as what comes from a `.map` or from a variable. */
const loose = <T>(value: T, more: object) => ({ ...value, ...more });

describe("a member that the contract does not know", () => {
  const watched = () => {
    const told: DriftEvent[] = [];
    const { newstore, sandbox } = facade({}, { hooks: { onDrift: (event) => told.push(event) } });
    return { told, newstore, sandbox };
  };

  it("of an order is told once, and travels", async () => {
    const { told, newstore, sandbox } = watched();
    for (const external_id of ["1", "2"])
      await newstore.orders.inject(loose(order({ external_id }), { custmer_email: "x", shiping_address: {} }));
    expect(told.map(({ pointer, direction }) => [direction, pointer])).toEqual([
      ["request", "/body/custmer_email"],
      ["request", "/body/shiping_address"],
    ]);
    expect(sandbox.state.orders.list()[0]?.body).toHaveProperty("custmer_email", "x");
  });

  it("is told of what has no rule of its own, deep inside and in a query", async () => {
    const { told, newstore } = watched();
    const address = loose({ country_code: "US", city: "Boston" }, { zipcode: "02116" });
    const { id } = await newstore.customers.getOrCreate({ email: "ada@example.com" });
    await newstore.customers.addresses.create(id, address);
    const query = loose({ q: "ada" }, { pagesize: 5 });
    await newstore.api.customerProfile.listProfiles({ query });
    expect(told.map(({ pointer }) => pointer)).toEqual(["/body/zipcode", "/query/pagesize"]);
    expect(told[0]?.issue).toMatchObject({ path: "body.zipcode", rule: "known-members" });
  });

  it("is an error where that is asked for, of a client or of a call, and nothing where it is switched off", async () => {
    const { told, newstore, sandbox } = watched();
    const typo = loose(order(), { custmer_email: "x" });
    const strict = newstore.withOptions({ validate: { unknownMembers: "throw" } });
    const error = await failureOf(strict.orders.inject(typo));
    expect(error).toMatchObject({ kind: "validation", attempts: 0 });
    expect(error.issues.map(({ path }) => path)).toEqual(["order.custmer_email"]);
    expect(sandbox.state.orders.list()).toEqual([]);
    await strict.orders.inject(typo, { validate: { unknownMembers: "off" } });
    await newstore.orders.inject(typo, { validate: { requests: "off" } });
    expect(told).toEqual([]);
    const wrong = { validate: { unknownMembers: "no" } } as never;
    expect(() => new NewStore({ tenant: "acme", credentials: async () => "t", ...(wrong as object) })).toThrow(
      /validate\.unknownMembers is no: give one of throw, report, off/,
    );
  });

  it("is never told of where members are a guess, or of a document of somebody else", () => {
    const guessed = Object.values(allOperations).filter(({ knowsMembers }) => knowsMembers !== true);
    expect(guessed.map(({ id }) => id).sort()).toEqual([
      "createDeliveryOptions",
      "createInStorePickupConfig",
      "createLocationGroup",
      "createTaxTransactionPreview",
      "replaceServiceLevels",
      "startGroupExport",
      "updateLocationGroup",
      "updateServiceLevels",
    ]);
  });
});

it("finds one wherever it stands in an order, in each branch of a choice too, and nothing without", async () => {
  const { body } = await createInjectedOrder.schemas();
  const schema = body?.["application/json"] as z.ZodType;
  const shipments = [standard([unit()]), byToken("token")];
  const given = order({ shipments, extended_attributes: [{ name: "a", value: "b" }] });
  // No part of it stands in two places.
  const whole: unknown = JSON.parse(JSON.stringify(given));
  const root = { path: "body", keys: ["body"] };
  expect(unknownMembers(schema, whole, root)).toEqual([]);
  const planted: string[] = [];
  const plant = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      plant(member, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`);
    }
    if (Array.isArray(value)) return;
    const object = value as { planted?: number };
    object.planted = 1;
    expect(unknownMembers(schema, whole, root).map(({ issue }) => issue.path)).toEqual([`${path}.planted`]);
    delete object.planted;
    planted.push(path);
  };
  plant(whole, "body");
  expect(planted.length).toBeGreaterThan(12);
});
