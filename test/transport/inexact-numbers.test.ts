import { describe, expect, it } from "vitest";
import type { DriftEvent } from "../../src/core/hooks.js";
import type { OperationDescriptor } from "../../src/core/operation.js";
import type { ValidateOptions } from "../../src/core/request.js";
import { createTransport } from "../../src/transport/create-transport.js";
import * as fc from "../support/fast-check.js";
import { send } from "../support/transport.js";
import { operation } from "./descriptors.js";

/** What is told of a response with this text, to the hook and to the log. */
async function toldOf(text: string, validate: Partial<ValidateOptions> = {}, of: OperationDescriptor = operation()) {
  const events: DriftEvent[] = [];
  const lines: unknown[] = [];
  const warn = (...line: unknown[]) => void lines.push(line);
  const transport = createTransport({
    ...{ baseUrl: "http://localhost", credentials: async () => "given", validate, logger: { warn } },
    hooks: { onDrift: (event) => events.push(event) },
    fetch: async () => new Response(text, { headers: { "content-type": "application/json" } }),
  });
  const { data } = await send(transport, of);
  return { data, events, shown: JSON.stringify([events, lines]) };
}

/** A number as it is written, or a text that looks like one. */
const written = fc.oneof(
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(String),
  fc.maxSafeInteger().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 60n }).map((value) => `${value}.25`),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 60n }).map((value) => `${value}e2`),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 60n }).map((value) => JSON.stringify(`: ${value}\\","a":${value}`)),
);

/** Slow, and by another way: whole numbers alone are digits, and exact arithmetic says what became of them. */
const isRounded = (text: string) =>
  /^-?\d+$/.test(text) && BigInt(Number(text)) !== BigInt(text) && String(Number(text)) !== text;

describe("a whole number of a response that JavaScript cannot hold", () => {
  it("is told by its place, wherever it stands, and nothing else is", async () => {
    const members = fc.array(fc.tuple(written, fc.constantFrom("", " ", "\n  ")), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(members, async (drawn) => {
        const parts = drawn.map(([value, blank], index) => `"m${index}":${blank}[{"~/":${blank}${value}${blank}}]`);
        const { data, events, shown } = await toldOf(`{${parts.join(",")}}`);
        const became = new Set(drawn.filter(([value]) => isRounded(value)).map(([value]) => Number(value)));
        // A number that another one became stands for it.
        const places = drawn.flatMap(([value], index) =>
          value.startsWith('"') || !became.has(Number(value)) ? [] : [`/m${index}/0/~0~1`],
        );
        expect(events.map(({ pointer }) => pointer)).toEqual(places);
        for (const { issue, direction, status } of events)
          expect([issue.rule, direction, status]).toEqual(["inexact-number", "response", 200]);
        for (const value of became) expect(shown).not.toContain(String(value));
        expect(data).toEqual(JSON.parse(`{${parts.join(",")}}`));
      }),
    );
  });

  it("is told once a place, with its path, and fails no call whose responses must fit", async () => {
    const text = '{"items":[{"id":9007199254740993},{"id":9007199254740995}]}';
    for (const responses of ["report", "throw"] as const) {
      const { events, data } = await toldOf(text, { responses });
      expect(events).toMatchObject([{ pointer: "/items/0/id", issue: { path: "items[0].id" } }]);
      expect(data).toEqual({ items: [{ id: 9007199254740992 }, { id: 9007199254740996 }] });
    }
    expect((await toldOf(text, { responses: "off" })).events).toEqual([]);
    expect((await toldOf("9007199254740993")).events).toMatchObject([{ pointer: "" }]);
    expect((await toldOf('"9007199254740993"')).events).toEqual([]);
  });

  it("is told of a place about people without its value, and deeper than anybody reads it ends nothing", async () => {
    const personal = operation({ personal: { body: [], response: ["phone"] } });
    const { events, shown } = await toldOf('{"phone":491511234567890123}', {}, personal);
    expect(events.map(({ pointer }) => pointer)).toEqual(["/phone"]);
    expect(shown).not.toMatch(/49151/);
    const deep = `${"[".repeat(5_000)}9007199254740993${"]".repeat(5_000)}`;
    expect((await toldOf(deep)).events).toEqual([]);
  });
});
