import { expect, it } from "vitest";
import { hideUserInfo } from "../../src/cli/lib/plain.js";
import { requestLine, violationLine } from "../../src/cli/sandbox/lines.js";
import { addressed } from "../../src/sandbox/kernel/user-info.js";
import * as fc from "../support/fast-check.js";

it("a request is one line: time, status, how long it took, what was asked", () => {
  const request = { at: "2026-03-02T12:00:00.123Z", method: "GET", path: "/stores", operationId: "listStores" };
  expect(requestLine({ ...request, status: 200, ms: 3.4 })).toBe(
    "12:00:00.123  200    3 ms  GET    /stores  (listStores)",
  );
  expect(requestLine({ ...request, operationId: undefined, status: 0, ms: 3.4 })).toBe(
    "12:00:00.123  cut    3 ms  GET    /stores",
  );
});

it("a violation names operation, pointer and rule, and cannot play with the terminal", () => {
  const violation = { operation: "listAtp", pointer: "/body/\u001b[31m", rule: "too_big", message: "a\nb" };
  expect(violationLine(violation)).toBe("✗ listAtp /body/\\u001b[31m: a\\nb (too_big)");
});

it("no address keeps its user and password, however they are written, and other text stays as it is", () => {
  const word = fc.stringMatching(/^[^\s/?#\\"'<>=(]{1,20}$/);
  const lead = fc.constantFrom("", "argument '", "see ", "url=", "(", '"');
  fc.assert(
    fc.property(
      lead,
      fc.constantFrom("http://", "https://", "HTTP://", ""),
      word,
      word,
      (before, scheme, user, secret) => {
        fc.pre(scheme !== "" || !/[:@]/.test(user));
        expect(hideUserInfo(`${before}${scheme}${user}:${secret}@shop.example/x' is wrong`)).toBe(
          `${before}${scheme}***@shop.example/x' is wrong`,
        );
      },
    ),
  );
  for (const text of ["order 12:00 at ada@example.com", "http://shop.example/a@b:c", "@newstore/sdk: 1", "a: b@c"])
    expect(hideUserInfo(text)).toBe(text);
  const beginMs = performance.now();
  for (const part of ["a", "a:", "a://", "http://a:"]) hideUserInfo(part.repeat(50_000));
  expect(performance.now() - beginMs).toBeLessThan(10_000);
});

it("a user and password of an address become a header, whatever they are made of", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((one) => !one.includes(":"));
  fc.assert(
    fc.property(text, text, (user, password) => {
      const address = `http://${encodeURIComponent(user)}:${encodeURIComponent(password)}@localhost:3000/a?b=1`;
      const { url, headers } = addressed(address);
      expect(url).toBe("http://localhost:3000/a?b=1");
      const [, base64 = ""] = headers["authorization"]?.split(" ") ?? [];
      expect(Buffer.from(base64, "base64").toString()).toBe(`${user}:${password}`);
    }),
  );
  expect(addressed("http://localhost:3000/a")).toEqual({ url: "http://localhost:3000/a", headers: {} });
});
