import { describe, expect, it } from "vitest";
import { NewStoreError } from "../../src/core/newstore-error.js";
import { isPlan } from "../../src/resources/import/is-plan.js";
import { mergePlans, ofPart } from "../../src/resources/import/merge-plans.js";
import type { FileStep, ImportPlan, PlannedFile } from "../../src/resources/import/plan.js";
import { MOST_KEPT } from "../../src/resources/import/problems.js";
import type { ImportProblem } from "../../src/resources/import/result.js";
import { failureOf } from "../support/failure.js";

const PUBLISHED: PlannedFile = {
  name: "a.zip",
  uri: "https://files.example/a.zip",
  items: 2,
  bytes: 30,
  step: "published",
};
const CREATED: PlannedFile = {
  name: "b.zip",
  uri: "https://files.example/b.zip",
  items: 0,
  bytes: 0,
  step: "created",
  jobId: "J",
};
const problem = (index: number, path = `items[${index}].value`): ImportProblem => ({
  ...{ index, path, level: "error", message: "it is odd", rule: "not-negative" },
});
const PLAN: ImportPlan = {
  ...{ version: 1, entity: "prices", provider: "shop", items: 2, bytes: 30, files: [PUBLISHED, CREATED] },
  skipped: { items: 1, problems: [problem(0)] },
  warnings: { items: 0, problems: [] },
};

describe("a plan", () => {
  it.each(["products", "categories", "prices", "availabilities"])("is one of %s", (entity) => {
    expect(isPlan({ ...PLAN, entity })).toBe(true);
  });

  it("may have no file", () => {
    expect(isPlan({ ...PLAN, items: 0, files: [] })).toBe(true);
  });

  it.each([undefined, null, 5, "plan", [], {}, [PLAN]])("is not %j", (value) => {
    expect(isPlan(value)).toBe(false);
  });

  it.each<[keyof ImportPlan, readonly unknown[]]>([
    ["version", [undefined, 0, 2, "1"]],
    ["entity", [undefined, "", "nope", "toString", 5]],
    ["provider", [undefined, null, 5]],
    ["items", [undefined, 1, 3, "2", Number.NaN]],
    ["bytes", [undefined, -1, 0.5, "30", Number.NaN, Number.POSITIVE_INFINITY, true]],
    [
      "files",
      [undefined, null, {}, "", [], [PUBLISHED, null], [null, PUBLISHED], [PUBLISHED, {}], [PUBLISHED, "b.zip"]],
    ],
    ...(["skipped", "warnings"] as const).map((name): [typeof name, readonly unknown[]] => [
      name,
      [
        ...[undefined, null, [], 5, {}, { items: 0 }, { problems: [] }, { items: -1, problems: [] }],
        ...[
          { items: "0", problems: [] },
          { items: 0, problems: {} },
          { items: 0, problems: [null] },
        ],
        ...[
          { items: 0, problems: ["it is odd"] },
          { items: 1, problems: [problem(0), 5] },
        ],
      ],
    ]),
  ])("has no %s of another kind", (name, values) => {
    expect(isPlan(PLAN)).toBe(true);
    for (const value of values) expect(isPlan({ ...PLAN, [name]: value }), String(value)).toBe(false);
  });

  it.each<[keyof PlannedFile, readonly unknown[]]>([
    ["name", [undefined, "", 5]],
    ["uri", [undefined, "", 5]],
    ["bytes", [undefined, -1, 0.5, "30"]],
    ["step", [undefined, "", "nope", "toString", 5]],
    ["jobId", [null, "J", "", 5]],
  ])("has no file with %s of another kind", (name, values) => {
    for (const value of values)
      for (const files of [
        [{ ...PUBLISHED, [name]: value }, CREATED],
        [CREATED, { ...PUBLISHED, [name]: value }],
      ])
        expect(isPlan({ ...PLAN, files }), String(value)).toBe(false);
  });

  it.each([
    [-1, 3],
    [0.5, 1.5],
    [Number.NaN, 2],
    [3, 0],
  ])("has no files of %d and %d items, where there are two", (...counts) => {
    const files = counts.map((items) => ({ ...PUBLISHED, items }));
    expect(isPlan({ ...PLAN, files })).toBe(false);
  });

  it.each<[FileStep, boolean]>([
    ["published", false],
    ["creating", false],
    ["created", true],
    ["starting", true],
    ["started", true],
  ])("with a file that is %s has a job of it: %s", (step, hasJob) => {
    for (const jobId of ["J", undefined, "", 5]) {
      const isRight = hasJob ? jobId === "J" : jobId === undefined;
      expect(isPlan({ ...PLAN, files: [{ ...PUBLISHED, step, jobId }] })).toBe(isRight);
    }
  });
});

describe("plans of several parts", () => {
  it("become one: sums, all files, and problems by the place that the caller gave the part", () => {
    const warnings = { items: 1, problems: [problem(4), problem(4, "head.locale")] };
    const other: ImportPlan = {
      ...PLAN,
      provider: "other",
      items: 5,
      bytes: 7,
      files: [{ ...CREATED, items: 5 }],
      warnings,
    };
    expect(mergePlans([PLAN, other], [3, 1])).toEqual({
      ...PLAN,
      items: 7,
      bytes: 37,
      files: [
        { ...PUBLISHED, part: 3 },
        { ...CREATED, part: 3 },
        { ...CREATED, items: 5, part: 1 },
      ],
      skipped: { items: 2, problems: [problem(0, "parts[3].items[0].value"), problem(0, "parts[1].items[0].value")] },
      warnings: { items: 1, problems: [problem(4, "parts[1].items[4].value"), problem(4, "parts[1].head.locale")] },
    });
  });

  it("keep no more problems than one does, and count all items", () => {
    const skipped = { items: 80, problems: Array.from({ length: 80 }, (_, index) => problem(index)) };
    const { skipped: all } = mergePlans(
      [
        { ...PLAN, skipped },
        { ...PLAN, skipped },
      ],
      [0, 1],
    );
    expect(all.items).toBe(160);
    expect(all.problems).toHaveLength(MOST_KEPT);
    expect(all.problems.at(-1)?.path).toBe("parts[1].items[19].value");
  });

  it("are at least one", () => {
    expect(() => mergePlans([], [])).toThrow(new RangeError("There is no part."));
  });
});

describe("work for one part", () => {
  it("gives what it gives", async () => {
    expect([await ofPart(1, () => 5), await ofPart(1, async () => 6)]).toEqual([5, 6]);
  });

  it("fails with the part's name before items and head, and with other names as they are", async () => {
    const paths = ["items[0].value", "head", "head.catalog", "itemsWithout", "options.head", "provider"];
    const issues = paths.map((path) => ({ path, message: "it is odd", rule: "schema" }));
    const error = await failureOf(
      ofPart(2, () => {
        throw new NewStoreError(`${paths.join(" is odd, ")} is odd.`, { kind: "validation", issues });
      }),
    );
    const expected = ["parts[2].items[0].value", "parts[2].head", "parts[2].head.catalog", ...paths.slice(3)];
    expect(error.issues.map(({ path }) => path)).toEqual(expected);
    expect(error.message).toBe(`${expected.join(" is odd, ")} is odd.`);
  });

  it("fails with an error that is none of the SDK's as it is", async () => {
    const own = new Error("items are odd");
    await expect(ofPart(2, () => Promise.reject(own))).rejects.toBe(own);
  });
});
