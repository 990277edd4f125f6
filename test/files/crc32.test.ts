import { describe, expect, it } from "vitest";
import { crc32, tableCrc32 } from "../../src/files/crc32.js";
import * as fc from "../support/fast-check.js";

describe("the checksum of zip archives", () => {
  it("of the nine digits is the one that the standard gives", () => {
    const digits = new TextEncoder().encode("123456789");
    expect([crc32(digits), tableCrc32(digits)]).toEqual([0xcbf43926, 0xcbf43926]);
  });

  it("is the same by the runtime and by the table, in one piece and in two", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
        const [head, tail] = [bytes.subarray(0, cut), bytes.subarray(cut)];
        expect(tableCrc32(bytes)).toBe(crc32(bytes));
        expect(crc32(tail, crc32(head))).toBe(crc32(bytes));
        expect(tableCrc32(tail, tableCrc32(head))).toBe(crc32(bytes));
      }),
    );
  });
});
