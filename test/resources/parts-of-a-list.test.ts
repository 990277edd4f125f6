import { expect, it } from "vitest";
import { NewStoreError } from "../../src/core/newstore-error.js";
import { inParts } from "../../src/resources/lib/batches.js";
import { operation } from "../transport/descriptors.js";

const lookUp = operation({ batch: { split: "ids", maxItems: 2, join: "results" } });
const IDS = ["a", "b", "c", "d", "e"];

const partsOf = async (items: Iterable<string> | AsyncIterable<string>, of = lookUp) => {
  const sent: string[][] = [];
  const send = (part: string[]) => {
    sent.push(part);
    return part.join() as never;
  };
  const outcomes = await inParts<string, string>(of, items, send, undefined);
  return { sent, outcomes };
};

async function* oneByOne() {
  yield* IDS;
}

it.each([
  ["a list", () => IDS],
  ["a source that takes its time", oneByOne],
])("%s is sent in parts, the last of which may be smaller", async (_, items) => {
  const { sent, outcomes } = await partsOf(items());
  expect(sent).toEqual([["a", "b"], ["c", "d"], ["e"]]);
  expect(outcomes.map(({ items: part, response }) => [part, response?.data])).toEqual([
    [["a", "b"], "a,b"],
    [["c", "d"], "c,d"],
    [["e"], "e"],
  ]);
});

it("a list that fills its parts has no empty one behind them, and an empty list has none", async () => {
  expect((await partsOf(IDS.slice(0, 4))).sent).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect((await partsOf([])).outcomes).toEqual([]);
});

it("a list of which the contract knows no length is one part", async () => {
  expect((await partsOf(IDS, operation())).sent).toEqual([IDS]);
});

it("parts come back in the list's order, whichever is first, and four are under way at once", async () => {
  const waiting: (() => void)[] = [];
  const items = Array.from({ length: 12 }, (_, index) => index);
  const send = ([first]: number[]) => new Promise<number>((resolve) => waiting.push(() => resolve(first as number)));
  const all = inParts<number, number>(lookUp, items, send as never, undefined);
  let most = 0;
  for (let settled = 0; settled < 6; ) {
    await new Promise((resolve) => setImmediate(resolve));
    most = Math.max(most, waiting.length);
    // The last one that came is the first one that is done.
    const finish = waiting.pop();
    if (finish === undefined) continue;
    finish();
    settled += 1;
  }
  expect((await all).map(({ response }) => response?.data)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(most).toBe(4);
});

it("no part is sent when the signal has aborted", async () => {
  const sent: unknown[] = [];
  const send = (part: string[]) => sent.push(part) as never;
  const error = new Error("enough");
  await expect(inParts(lookUp, IDS, send, AbortSignal.abort(error))).rejects.toBe(error);
  expect(sent).toEqual([]);
});

it("positions of more than one digit count on as well", async () => {
  const issues = [{ path: "body.ids[11]", message: "no", rule: "r" }];
  const failure = new NewStoreError("no", { kind: "validation", issues });
  const long = operation({ batch: { split: "ids", maxItems: 12, join: "results" } });
  const ids = Array.from({ length: 24 }, String);
  const outcomes = await inParts(long, ids, () => Promise.reject(failure) as never, undefined);
  const paths = outcomes.map(({ error }) => (error as NewStoreError).issues[0]?.path);
  expect(paths).toEqual(["body.ids[11]", "body.ids[23]"]);
});

it("a part that fails fails alone; its paths count from the beginning of the whole list", async () => {
  const failure = new NewStoreError("body.ids[1] is no id, nor are body.names[1] and ids[0]", {
    kind: "validation",
    issues: ["body.ids[1]", "body.ids[1].names[0]", "body.names[1]", "body.ids"].map((path) => ({
      path,
      message: "no",
      rule: "r",
    })),
  });
  const send = (part: string[]) => Promise.reject<string>(part.includes("e") ? failure : new RangeError(part.join()));
  const outcomes = await inParts(lookUp, [...IDS, "f"], send as never, undefined);
  expect(outcomes.map(({ response }) => response)).toEqual([undefined, undefined, undefined]);
  // What is none of the SDK's errors stays what it is.
  expect(outcomes[0]?.error).toEqual(new RangeError("a,b"));
  const error = outcomes[2]?.error as NewStoreError;
  expect(error.issues.map(({ path }) => path)).toEqual([
    "body.ids[5]",
    "body.ids[5].names[0]",
    "body.names[1]",
    "body.ids",
  ]);
  expect(error.message).toBe("body.ids[5] is no id, nor are body.names[1] and ids[0]");
});
