import { describe, expect, it } from "vitest";
import { readMoney } from "../../src/money/read-money.js";
import { toAmount, toText } from "../../src/money/write-money.js";
import * as fc from "../support/fast-check.js";

const USD = { code: "USD", digits: 2 };
const JPY = { code: "JPY", digits: 0 };
const KWD = { code: "KWD", digits: 3 };
const UYW = { code: "UYW", digits: 4 };

describe("an amount", () => {
  it.each([
    ["19.99", USD, 1_999n],
    ["19.9", USD, 1_990n],
    ["19", USD, 1_900n],
    ["019.90", USD, 1_990n],
    ["19.990000", USD, 1_999n],
    ["19.090000", USD, 1_909n],
    ["10.00", JPY, 10n],
    ["9999999999999.99", USD, 999_999_999_999_999n],
    ["-9999999999999.99", USD, -999_999_999_999_999n],
    ["00000000000000000000000000019.99", USD, 1_999n],
    [-9_999_999_999_999.99, USD, -999_999_999_999_999n],
    [{ minor: 10n ** 20n, decimals: 20 }, USD, 100n],
    ["-0.01", USD, -1n],
    [19.99, USD, 1_999n],
    [0.1, USD, 10n],
    [1.255, KWD, 1_255n],
    [1_000, JPY, 1_000n],
    [0.0001, UYW, 1n],
    [1e-4, UYW, 1n],
    [-0, USD, 0n],
    [{ minor: 1_999 }, USD, 1_999n],
    [{ minor: 1_999n }, USD, 1_999n],
    [{ minor: 19_990, decimals: 3 }, USD, 1_999n],
    [{ minor: 5, decimals: 0 }, USD, 500n],
    [{ minor: 1_999, decimals: 2 }, KWD, 19_990n],
    ["999999999999.99", USD, 99_999_999_999_999n],
  ])("%o in %o is %s minor units", (value, currency, minor) => {
    expect(readMoney(value, currency)).toBe(minor);
  });

  it.each([
    ["1,99", USD, 'it is "1,99": give an amount as "19.99", 19.99 or { minor: 1999 }'],
    [" 1.99", USD, 'it is " 1.99"'],
    ["1.", USD, 'it is "1."'],
    [".5", USD, 'it is ".5"'],
    ["1e2", USD, 'it is "1e2"'],
    ["", USD, 'it is ""'],
    ["$5", USD, 'it is "$5"'],
    [`0.${"0".repeat(10_000)}`, USD, "it is a text of 10002 characters"],
    [undefined, USD, "it is missing"],
    [null, USD, "it is null"],
    [[], USD, "it is a list of 0"],
    [5n, USD, "it is of type bigint"],
    [Number.NaN, USD, "it is NaN: give an amount as"],
    [Number.POSITIVE_INFINITY, USD, "it is Infinity: give an amount as"],
    [0.1 + 0.2, USD, "it is 0.30000000000000004, which has 17 decimals: USD has 2, so round it as the shop did"],
    ["19.999", USD, 'it is "19.999", which has 3 decimals: USD has 2'],
    ["0.5", JPY, 'it is "0.5", which has 1 decimals: JPY has 0'],
    [{ minor: 19_995, decimals: 3 }, USD, "it is { minor: 19995 }, which has 3 decimals: USD has 2"],
    [{ minor: 1.5 }, USD, "its minor is 1.5: give a whole number of the smallest unit"],
    [{ minor: "5" }, USD, 'its minor is "5"'],
    [{ minor: 2 ** 60 }, USD, "its minor is a number of 19 characters: give a whole number"],
    [{ minor: 5, decimal: 3 }, USD, 'nothing reads its "decimal": give minor, and decimals where they differ'],
    [{ minor: 5, decimals: -1 }, USD, "its decimals is -1"],
    [{ minor: 5, decimals: 1e9 }, USD, "its decimals is a number of 10 characters"],
    [1e21, USD, "it is 1e+21: a JSON number cannot hold so much to the smallest unit"],
    [-1e21, USD, "it is -1e+21: a JSON number cannot hold so much to the smallest unit"],
    [1e13, USD, "a JSON number cannot hold so much"],
    [1e15, JPY, "a JSON number cannot hold so much"],
    ["-10000000000000.00", USD, "a JSON number cannot hold so much"],
    ["999999999999999999999999999999", USD, "a JSON number cannot hold so much"],
    ["?", JPY, 'it is "?": give an amount as "1999", 1999 or { minor: 1999 }'],
    ["?", KWD, 'it is "?": give an amount as "19.990", 19.990 or { minor: 19990 }'],
    ["?", { code: "XXX", digits: 1 }, 'it is "?": give an amount as "19.9", 19.9 or { minor: 199 }'],
    [{ minor: 1, decimals: 21 }, USD, "its decimals is 21: give how many digits of minor are behind the point"],
    [{ minor: 1, decimals: 1.5 }, USD, "its decimals is 1.5"],
    ["10000000000000.00", USD, "a JSON number cannot hold so much"],
    [{ minor: 10n ** 15n }, USD, "it is { minor: 1000000000000000 }: a JSON number cannot hold"],
  ])("%o is none in %o, and says what would be one", (value, currency, problem) => {
    expect(readMoney(value, currency)).toEqual(expect.stringContaining(problem));
  });

  it.each([
    [-5n, 2, "-0.05"],
    [0n, 2, "0.00"],
    [1_999n, 0, "1999"],
    [-1_999n, 3, "-1.999"],
  ])("%s minor units of %i digits are written %s", (minor, digits, text) => {
    expect(toText(minor, digits)).toBe(text);
    expect(toAmount(minor, digits)).toBe(Number(text));
  });

  it("comes back from the wire's number, and from its text, as what it was", () => {
    const minor = fc.bigInt({ min: 0n, max: 10n ** 15n - 1n });
    fc.assert(
      fc.property(minor, fc.constantFrom(USD, JPY, KWD, UYW), (amount, currency) => {
        expect(readMoney(toAmount(amount, currency.digits), currency)).toBe(amount);
        expect(readMoney(JSON.parse(JSON.stringify(toAmount(amount, currency.digits))), currency)).toBe(amount);
        expect(readMoney(toText(amount, currency.digits), currency)).toBe(amount);
      }),
      { numRuns: 5_000 },
    );
  });
});
