import { describe, expect, it } from "vitest";
import { checkCallOptions } from "../../src/core/options.js";
import { closestName, refuseUnknown } from "../../src/core/unknown-option.js";

describe("an option that nobody reads is refused", () => {
  it.each([
    ["timeout", "did you mean timeouts?"],
    ["timeoutMs", "did you mean timeouts?"],
    ["retries", "did you mean retry?"],
    ["Signal", "did you mean signal?"],
    ["middlewares", "did you mean middleware?"],
    ["idempotent", "there are signal, timeouts"],
  ])("in a call: %s", (name, hint) => {
    expect(() => checkCallOptions({ [name]: 1 })).toThrow(
      expect.objectContaining({
        kind: "configuration",
        message: expect.stringContaining(`The option ${name} is unknown: ${hint}`),
      }),
    );
  });

  it("with the name of its group", () => {
    expect(() => refuseUnknown({ total: 1 }, ["perAttemptMs", "totalMs"], "timeouts.")).toThrow(
      "The option timeouts.total is unknown: did you mean timeouts.totalMs?",
    );
  });

  it("without a list that is too long to read", () => {
    const names = Array.from({ length: 20 }, (_, index) => `name${index}`);
    expect(() => refuseUnknown({ xyz: 1 }, names)).toThrow(/^The option xyz is unknown; nothing would read it\.$/);
  });
});

it("options that a method has of its own are known", () => {
  expect(() => checkCallOptions({ idType: "internal" } as never, ["idType"])).not.toThrow();
  expect(() => checkCallOptions({ idtype: "internal" } as never, ["idType"])).toThrow("did you mean idType?");
});

it.each([null, 5, "signal"])("options that are no object are refused: %s", (options) => {
  expect(() => checkCallOptions(options as never)).toThrow(expect.objectContaining({ kind: "configuration" }));
});

it("the closest name is the one with the fewest slips, and none when all differ", () => {
  expect(closestName("a", ["ab", "ac"])).toBe("ab");
  expect(closestName("publsh", ["publish", "fetch"])).toBe("publish");
  expect(closestName("x".repeat(100_000), ["publish"])).toBeUndefined();
  expect(closestName("nothing", [])).toBeUndefined();
});
