import { expect, it } from "vitest";
import { spreadsIn } from "./patterns.js";

/** Lists that are short whatever a caller or the platform gives. */
const SHORT = {
  "src/bulk/csv/delimiter.ts": "a count a delimiter",
  "src/files/delimited.ts": "a count a delimiter",
  "src/identifiers/engine/kind-maps.ts": "a map a kind of id",
  "src/identifiers/maps/seen-codes.ts": "products that lose one code",
  "src/limits/rate-limiter.ts": "a wait a lane",
  "src/sandbox/flows/make-order.ts": "shipments of one order",
  "src/sandbox/flows/payments.ts": "payments of one order",
};

// Arguments stand on the stack: a list of some 120,000 of them ends a call with a RangeError.
it("no list of unknown length is spread into arguments", () => {
  expect([...new Set(spreadsIn(["src"]))]).toEqual(Object.keys(SHORT));
});
