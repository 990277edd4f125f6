import { describe, expect, it } from "vitest";
import type { TransportRequest } from "../../src/core/request.js";
import { givenHeader, replayOf } from "../../src/transport/policies/replay.js";
import { operation } from "./descriptors.js";

type Given = Pick<TransportRequest, "input" | "options">;
const given = (input: Given["input"] = {}, headers?: Record<string, string | undefined>): Given => ({
  input,
  options: headers === undefined ? {} : { headers: headers as Record<string, string> },
});
const both = (may: boolean) => ({ canRetry: may, callerMayRetry: may });

const byId = operation({ idempotency: { by: "body.orders[].id" } });
const byKey = operation({ idempotency: { header: "Idempotency-Key" } });

describe("what may be sent again:", () => {
  it.each([
    ["safe", true],
    ["idempotent", true],
    ["never", false],
  ] as const)("%s: %s, whatever the call was given", (idempotency, may) => {
    const own = operation({ idempotency });
    expect(replayOf(own, given(), false)).toEqual(both(may));
    expect(replayOf(own, given({}, { "Idempotency-Key": "a" }), true)).toEqual(both(may));
  });

  it.each<[unknown, boolean]>([
    ["1001", true],
    [1001, true],
    [0, true],
    ["", false],
    [null, false],
    [undefined, false],
    [true, false],
    [{}, false],
  ])("a write whose key is %j: %s", (id, may) => {
    expect(replayOf(byId, given({ body: { orders: [{ id }] } }), false)).toEqual(both(may));
  });

  it("a write that holds its key once in several: yes; one without a body: no", () => {
    expect(replayOf(byId, given({ body: { orders: [{}, { id: "1" }] } }), false)).toEqual(both(true));
    expect(replayOf(byId, given(), false)).toEqual(both(false));
  });

  it.each<[string, Given, boolean, boolean, boolean]>([
    ["a key made here: this call may, the caller may not", given(), true, true, false],
    ["no key at all", given(), false, false, false],
    ["a key of the input's", given({ headers: { "Idempotency-Key": "a" } }), false, true, true],
    ["a key of the options', in any case", given({}, { "IDEMPOTENCY-KEY": "a" }), false, true, true],
    ["a blank one", given({}, { "idempotency-key": " \t" }), false, false, false],
    [
      "an empty one of the call's over one of the input's",
      given({ headers: { "Idempotency-Key": "a" } }, { "idempotency-key": "" }),
      false,
      false,
      false,
    ],
    [
      "one of the input's where the call's is undefined",
      given({ headers: { "Idempotency-Key": "a" } }, { "idempotency-key": undefined }),
      false,
      true,
      true,
    ],
    ["another header", given({}, { "x-key": "a" }), false, false, false],
    ["one made here beside the caller's", given({}, { "idempotency-key": "a" }), true, true, false],
  ])("%s", (_, call, hasGeneratedKey, canRetry, callerMayRetry) => {
    expect(replayOf(byKey, call, hasGeneratedKey)).toEqual({ canRetry, callerMayRetry });
  });
});

describe("a header that was given", () => {
  it("is found in any case; the call's wins over the input's, and the last one over those before", () => {
    const call = given({ headers: { "X-A": "input", "x-b": "first", "X-B": "second" } }, { "x-a": "call" });
    expect(givenHeader(call, "x-A")).toBe("call");
    expect(givenHeader(call, "x-b")).toBe("second");
    expect(givenHeader(call, "x-c")).toBeUndefined();
  });
});
