import { expect, it } from "vitest";
import { createHandlers } from "../../src/sandbox/handlers/index.js";
import { contractFiles, contractOperations } from "../../src/sandbox/kernel/contract-source.js";

const tokens = {
  client: { clientId: "", clientSecret: "" },
  user: { username: "", password: "" },
  lifetimeSeconds: 1,
  passwordLifetimeSeconds: 1,
};

it("has a handler for every operation of the contract, and no other", () => {
  const known = Object.keys(createHandlers(tokens)).sort();
  const wanted = contractOperations().map((operation) => operation.id);
  expect(known).toEqual(wanted.sort());
});

it("knows the schemas of every kind of import file", async () => {
  for (const entity of ["products", "categories", "prices", "availabilities"])
    expect(await contractFiles(entity)).toBeDefined();
  expect(await contractFiles("orders")).toBeUndefined();
});
