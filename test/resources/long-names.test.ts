import { NewStoreError } from "newstore-sdk";
import { expect, it } from "vitest";
import { renamedPaths } from "../../src/resources/lib/as-method.js";
import { facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order } from "../support/orders.js";

const STRICT = { validate: { unknownMembers: "throw" } } as const;

it.each([200, 2_000, 100_000])("a member whose name has %i characters is refused like any other", async (length) => {
  const { newstore } = facade();
  const error = await failureOf(newstore.orders.inject({ ...order(), ["x".repeat(length)]: 1 } as never, STRICT));
  expect(error).toMatchObject({ kind: "validation", attempts: 0 });
  expect(error.issues[0]?.path).toContain("x".repeat(length));
});

it("names of any number are renamed in the issues, and in the text as far as it is read", () => {
  const paths = Array.from({ length: 5_000 }, (_, index) => `body.items[${index}].member`);
  const issues = paths.map((path) => ({ path, message: "no", rule: "r" }));
  const error = new NewStoreError(paths.join(" "), { kind: "validation", issues });
  const renamed = renamedPaths(error, (path) => path.replace("body", "order"));
  expect(renamed.issues.every(({ path }) => path.startsWith("order.items["))).toBe(true);
  expect(renamed.message).toMatch(/^order\.items\[0\]\.member order\.items\[1\]\.member /);
});
