import { describe, expect, it } from "vitest";
import { afterRefusal, type Refusal } from "../../src/transport/policies/replay-refused.js";

const cached: Refusal = { status: 403, isJson: true, isNewToken: false, isEndingToken: false, isDoubtfulToken: false };

describe("what becomes of a request that was refused:", () => {
  it.each<[string, Partial<Refusal>, ReturnType<typeof afterRefusal>]>([
    ["401 for a cached token: another token", { status: 401 }, "another-token"],
    ["401 with a page is a 401 all the same", { status: 401, isJson: false }, "another-token"],
    ["401 for a new token: the same one, later", { status: 401, isNewToken: true }, "same-token-later"],
    ["403 for a token at its end: another one", { isEndingToken: true }, "another-token"],
    ["403 for a token that may have been revoked: another one", { isDoubtfulToken: true }, "another-token"],
    ["403 for a token that is beyond doubt: it lacks a scope", {}, "pass-on"],
    [
      "403 for a new token: it lacks a scope",
      { isNewToken: true, isEndingToken: true, isDoubtfulToken: true },
      "pass-on",
    ],
    [
      "403 with a page: the address is blocked",
      { isJson: false, isEndingToken: true, isDoubtfulToken: true },
      "pass-on",
    ],
    [
      "another status is no refusal of the token",
      { status: 404, isEndingToken: true, isDoubtfulToken: true },
      "pass-on",
    ],
    ["no status is no refusal", { status: undefined, isEndingToken: true }, "pass-on"],
  ])("%s", (_, refusal, expected) => {
    expect(afterRefusal({ ...cached, ...refusal })).toBe(expected);
  });
});
