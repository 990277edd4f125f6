import { expect, it } from "vitest";
import * as generated from "../../generated/index.js";
import { rules } from "../../src/checks/rules/index.js";
import type { OperationDescriptor } from "../../src/core/operation.js";

it("the contract names no rule that the checks do not have", () => {
  const operations = Object.values(generated.allOperations as Readonly<Record<string, OperationDescriptor>>);
  const named = operations.flatMap((operation) => operation.rules.map(({ rule }) => rule));
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].filter((name) => !(name in rules))).toEqual([]);
});
