import { describe, expect, it } from "vitest";
import { NewStoreError } from "../../src/core/newstore-error.js";
import { decide } from "../../src/resources/import/decide.js";
import { isJobOf, isPartOf, NOT_STARTED, type SoughtArchive } from "../../src/resources/import/match-job.js";
import type { InvalidItem } from "../../src/resources/import/options.js";
import type { ImportProblem } from "../../src/resources/import/result.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const problem = (level: ImportProblem["level"], index = 0): ImportProblem => ({
  ...{ index, level, path: "value", message: "it is odd", rule: "not-negative" },
});
const [ERROR, WARNING] = [problem("error"), problem("warning")];

describe("an item with problems", () => {
  it.each<[string, ImportProblem[], "throw" | "skip" | undefined, InvalidItem]>([
    ["only warnings travels", [WARNING, WARNING], "throw", "send"],
    ["an error fails the import", [WARNING, ERROR], undefined, "throw"],
    ["an error is left out where that is wanted", [ERROR, WARNING], "skip", "skip"],
  ])("with %s", (_, problems, onInvalid, decision) => {
    expect(decide(problems, onInvalid)).toBe(decision);
  });

  it("is judged by the strictest that a function says of any of them; nothing said of an error leaves it out", () => {
    const said = fc.constantFrom<unknown>("throw", "skip", "send", undefined, null);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom<ImportProblem["level"]>("error", "warning"), said), { maxLength: 4 }),
        (list) => {
          const problems = list.map(([level], index) => problem(level, index));
          const words = list.map(([level, word]) => word ?? (level === "error" ? "skip" : "send"));
          const strictest = (["throw", "skip"] as const).find((word) => words.includes(word)) ?? "send";
          expect(decide(problems, ((one: ImportProblem) => list[one.index]?.[1]) as never)).toBe(strictest);
        },
      ),
    );
  });

  it.each([
    ["ignore", 'returned "ignore": return'],
    ["x".repeat(50), `returned "${"x".repeat(40)}": return`],
    [true, "returned a value of type boolean: return"],
    [Promise.resolve("skip"), "returned a value of type object: return"],
  ])("fails the import where a function says %j of it, which is no decision", async (word, message) => {
    const error = await failureOf(Promise.resolve().then(() => decide([ERROR], (() => word) as never)));
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("onInvalid");
    expect(error.message).toContain(`${message} "throw", "skip", "send" or nothing, at once and not by a promise`);
  });

  it("fails the import where a function throws, and names the option; an error of the SDK stays what it is", async () => {
    const own = new NewStoreError("Stop.", { kind: "validation" });
    const thrown = [new Error("no such rule"), "no such rule", own] as const;
    const [error, text, same] = await Promise.all(
      thrown.map((what) =>
        failureOf(() =>
          decide([WARNING], () => {
            throw what;
          }),
        ),
      ),
    );
    for (const failure of [error, text]) {
      expect(failure?.kind).toBe("configuration");
      expect(failure?.message).toMatch(/onInvalid threw .*no such rule/);
    }
    expect(same).toBe(own);
  });
});

describe("a job that may be an archive's", () => {
  const sought = (changes: Partial<SoughtArchive> = {}): SoughtArchive => ({
    ...{ uri: "https://files.example/a.zip", label: "a", isLabelUnique: true, isAddressUnique: true },
    others: new Set(["other"]),
    ...changes,
  });
  const own = { import_id: "1", name: "a", source_uri: "https://files.example/a.zip", state: "running" };
  const shared = { isLabelUnique: false };
  const nightly = { ...shared, isAddressUnique: false };

  it.each<[string, object, Partial<SoughtArchive>, boolean | undefined]>([
    ["is none that is known as another one's", { ...own, import_id: "other" }, {}, false],
    ["is one with its label, wherever it fetches", { name: "a", source_uri: "https://files.example/b.zip" }, {}, true],
    ["is none with another label, wherever it fetches", { ...own, name: "b" }, shared, false],
    ["is one with its address, and a label of several", own, shared, true],
    ["is one with its address alone", { source_uri: own.source_uri }, {}, true],
    ["is none with another address", { ...own, source_uri: "https://files.example/b.zip" }, shared, false],
    ["is not told by a label of several alone", { name: "a" }, shared, undefined],
    ["is not told by nothing at all", { import_id: 5, name: 5, source_uri: 5 }, {}, undefined],
    ["is not told by an address of each night", own, nightly, undefined],
    ["is one at that address, where it was not started", { ...own, state: NOT_STARTED }, nightly, true],
  ])("%s", (_, facts, changes, isIts) => {
    expect(isJobOf(facts, sought(changes))).toBe(isIts);
  });

  it("was not started in the first state that the contract has", () => {
    expect(NOT_STARTED).toBe("received");
  });
});

describe("a list of two jobs", () => {
  it.each<[object, boolean]>([
    [{}, false],
    [{ total: 2 }, false],
    [{ total: 3 }, true],
    [{ item_count: 3 }, true],
    [{ TOTAL: 3 }, true],
    [{ page: 3 }, false],
    [{ total: "3" }, false],
    [{ next: "abc" }, true],
    [{ has_more: true }, true],
    [{ cursor: 5 }, true],
    [{ pageToken: "abc" }, true],
    [{ page_token: "abc" }, true],
    [{ next: "" }, false],
    [{ next: null }, false],
    [{ next: undefined }, false],
    [{ has_more: false }, false],
    [{ note: "abc" }, false],
  ])("that says %j may be a part of them: %s", (more, isPart) => {
    expect(isPartOf({ items: [1, 2, 3], ...more }, 2)).toBe(isPart);
  });
});
