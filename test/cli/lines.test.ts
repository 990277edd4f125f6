import { expect, it } from "vitest";
import { requestLine, violationLine } from "../../src/cli/sandbox/lines.js";

it("a request is one line: time, status, how long it took, what was asked", () => {
  const request = { at: "2026-03-02T12:00:00.123Z", method: "GET", path: "/stores", operationId: "listStores" };
  expect(requestLine({ ...request, status: 200, ms: 3.4 })).toBe(
    "12:00:00.123  200    3 ms  GET    /stores  (listStores)",
  );
  expect(requestLine({ ...request, operationId: undefined, status: 0, ms: 3.4 })).toBe(
    "12:00:00.123  cut    3 ms  GET    /stores",
  );
});

it("a violation names operation, pointer and rule, and cannot play with the terminal", () => {
  const violation = { operation: "listAtp", pointer: "/body/\u001b[31m", rule: "too_big", message: "a\nb" };
  expect(violationLine(violation)).toBe("✗ listAtp /body/\\u001b[31m: a\\nb (too_big)");
});
