import { describe, expect, it } from "vitest";
import { RowGuess } from "../../src/files/row-guess.js";
import * as fc from "../support/fast-check.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A guess that has looked at a text, at the comma at `comma`. */
function learned(text: string, comma = text.indexOf(","), length = text.length): RowGuess {
  const guess = new RowGuess();
  guess.learn(bytesOf(text), comma, length);
  return guess;
}

const borderIn = (guess: RowGuess, text: string, from = 1, length = text.length) =>
  guess.lastBorder(bytesOf(text), from, length);

describe("where rows probably begin", () => {
  it.each([
    ['[{"a":1},{"a":2},{"a":3', ',{"a":'],
    ['[1,{"a":2', ',{"a":'],
    ['[{"a":1} , { "a" : 2} , { "a" : 3', ', { "a" :'],
    ['[{"a":1},\n\t{\r"a":2},\n\t{\r"a":', ',\n\t{\r"a":'],
    [`[1,{"${"x".repeat(124)}":2`, `,{"${"x".repeat(124)}":`],
  ])("is learned of %j: %j", (text, rowStart) => {
    const guess = learned(text);
    expect(borderIn(guess, text)).toBe(text.lastIndexOf(rowStart));
    expect(borderIn(guess, `[5${rowStart}`)).toBe(2);
    expect(borderIn(guess, `[5${rowStart.slice(0, -1)}`)).toBe(-1);
    expect(borderIn(guess, `[5${rowStart.replace(/\w/, "y")}`)).toBe(-1);
  });

  it.each([
    ["a number", "[1,2,3"],
    ["a list", '[1,["a":2'],
    ["nothing yet", "[1,"],
    ["an object without members", "[1,{},{"],
    ["an object without quotes", "[1,{a:2},{a:2"],
    ["a text", '[1,"a":2'],
    ["a name without end", '[1,{"a'],
    ["a name of more than a hundred letters", `[1,{"${"x".repeat(125)}":2,{"${"x".repeat(125)}":2`],
  ])("is not learned of %s", (_, text) => {
    const guess = learned(text);
    expect(borderIn(guess, text)).toBe(-1);
    expect(borderIn(guess, '[1,{"a":2')).toBe(-1);
    // It is looked for again, and then kept.
    guess.learn(bytesOf('[1,{"a":2'), 2, 9);
    guess.learn(bytesOf('[1,{"b":2'), 2, 9);
    expect([borderIn(guess, '[1,{"a":2'), borderIn(guess, '[1,{"b":2')]).toEqual([2, -1]);
  });

  it("is learned of what was read, and not of what is left of before", () => {
    for (const length of [3, 4, 5, 6, 7]) expect(borderIn(learned('[1,{"a":2', 2, length), '[1,{"a":2')).toBe(-1);
    expect(borderIn(learned('[1,{"a":2', 2, 8), '[1,{"a":2')).toBe(2);
  });

  it("is the last place of what is new that looks like it, as looking through the text says", () => {
    const rowStart = ',{"a":';
    const piece = fc.constantFrom(rowStart, ",", "{", '"a":', ',{"', "1", ",{", ',{"b":', "[");
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 12 }),
        (pieces, from, stale) => {
          const text = `[${pieces.join("")}`;
          const length = Math.max(1, text.length - stale);
          const last = text.slice(0, length).lastIndexOf(rowStart);
          const guess = learned('[1,{"a":2');
          // What ended before the new part began was looked at before.
          expect(borderIn(guess, text, from, length)).toBe(last >= from - rowStart.length ? last : -1);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it("is guessed until it was wrong three times, and is not learned again then", () => {
    const text = '[1,{"a":2';
    const guess = learned(text);
    const borders = Array.from({ length: 4 }, () => {
      const border = borderIn(guess, text);
      guess.wasWrong();
      return border;
    });
    expect(borders).toEqual([2, 2, 2, -1]);
    guess.learn(bytesOf(text), 2, text.length);
    expect(borderIn(guess, text)).toBe(-1);
  });
});
