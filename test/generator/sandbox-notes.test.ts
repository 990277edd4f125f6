import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { allOperations } from "../../generated/index.js";
import { coverageNotes } from "../../scripts/generate/coverage.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

it("describes the simulation of every operation of the contract, and of no other", () => {
  const notes = coverageNotes(read("scripts/generate/sandbox-notes.yaml"));
  expect([...notes.keys()].sort()).toEqual(
    Object.values(allOperations)
      .map(({ id }) => id)
      .sort(),
  );
  for (const note of notes.values()) expect(note.map((text) => text.trim() !== "")).toEqual([true, true]);
});

it("shows each of them in the published table", () => {
  const table = read("docs/sandbox-coverage.md");
  for (const { id, method, path } of Object.values(allOperations))
    expect(table).toContain(`| \`${id}\` | \`${method} ${path}\` | `);
});
