import { describe, expect, it } from "vitest";
import { inexactPlaces } from "../../src/files/inexact.js";
import * as fc from "../support/fast-check.js";

describe("a number that became another one", () => {
  it("is found wherever it stands, and no other number or text is taken for one", () => {
    const digits = fc.oneof(
      fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(String),
      fc.maxSafeInteger().map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
      fc.bigInt({ min: 0n, max: 2n ** 70n }).map((value) => `${value}.5`),
      fc.bigInt({ min: 0n, max: 2n ** 70n }).map((value) => `1.${value}e3`),
    );
    const isRounded = (text: string) =>
      /^-?\d+$/.test(text) && BigInt(Number(text)) !== BigInt(text) && String(Number(text)) !== text;
    const noise = fc.oneof(
      fc.string(),
      fc.bigInt({ min: 0n, max: 2n ** 70n }).map(String),
      fc.constant('\\"9007199254740993'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(digits, noise)), (pairs) => {
        const text = `[${pairs.map(([number, name]) => `{${JSON.stringify(`x${name}`)}:[${number},${JSON.stringify(name)}]}`)}]`;
        const found = inexactPlaces(text, JSON.parse(text));
        const expected = pairs.flatMap(([number, name], index) => (isRounded(number) ? [[index, `x${name}`, 0]] : []));
        // Another number may be what one became: it stands for it then.
        const became = new Set(pairs.filter(([number]) => isRounded(number)).map(([number]) => Number(number)));
        const same = pairs.flatMap(([number, name], index) =>
          became.has(Number(number)) ? [[index, `x${name}`, 0]] : [],
        );
        expect(found).toEqual(same);
        expect(found.length).toBeGreaterThanOrEqual(expected.length);
      }),
      { numRuns: 300 },
    );
  });
});
