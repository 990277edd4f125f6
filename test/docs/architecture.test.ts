import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PIPELINE } from "../../src/transport/pipeline.js";

const ROOT = join(import.meta.dirname, "../..");

const page = await readFile(join(ROOT, "docs/architecture.md"), "utf8");
const { FLOORS } = (await import(join(ROOT, ".dependency-cruiser.mjs"))) as { FLOORS: readonly (readonly string[])[] };

describe("docs/architecture.md", () => {
  it("shows the floors that the import check enforces, the top one first", () => {
    const enforced = FLOORS.map((floor) => floor.map((path) => path.replaceAll("\\", "")));
    expect(namesInFirstColumn("Floors").reverse()).toEqual(enforced);
  });

  it("shows the stages of a call as they stand in the pipeline", () => {
    expect(namesInFirstColumn("A call's way").flat()).toEqual(PIPELINE.map(({ name }) => name));
  });
});

/** Names in code marks in the first column of the table of a section, a list a row, without a final slash. */
function namesInFirstColumn(heading: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, cell]) =>
    [...(cell as string).matchAll(/`([^`]+?)\/?`/g)].map(([, name]) => name as string),
  );
}
