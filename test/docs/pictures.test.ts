import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { describe, expect, it } from "vitest";
import { drawn } from "../../scripts/docs/draw.js";
import { listOf, pageOf, textOf } from "../../scripts/docs/pages.js";
import { PIPELINE } from "../../src/transport/pipeline.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const textIn = (path: string) => readFileSync(join(ROOT, path), "utf8");
const { FLOORS } = (await import(join(ROOT, ".dependency-cruiser.mjs"))) as { FLOORS: readonly (readonly string[])[] };
const pictures = readdirSync(join(ROOT, "docs/pictures")).filter((name) => name.endsWith(".dot"));

describe("the pictures", () => {
  it.each(pictures)("%s is drawn as its text says", async (name) => {
    const graphviz = await Graphviz.load();
    const svg = textIn(`docs/pictures/${name.replace(".dot", ".svg")}`);
    expect(svg, "run npm run pictures").toBe(drawn(graphviz, textIn(`docs/pictures/${name}`)));
  });

  it("has every floor that the import check enforces", () => {
    const text = textIn("docs/pictures/floors.dot");
    for (const path of FLOORS.flat()) expect(text).toContain(path.replaceAll("\\", ""));
  });

  it("has every stage of a call, in its order", () => {
    const [, way = ""] = /you -> (.*) -> newstore/.exec(textIn("docs/pictures/call.dot")) ?? [];
    expect(way.split(" -> ")).toEqual(PIPELINE.map(({ name }) => name));
  });
});

describe("what llms.txt says of a page", () => {
  it("is its title and its first sentence, without marks", () => {
    const text = "# A page\n\n```ts\nconst one = 1;\n```\n\nWhat [it](x.md) **is**: much. More.\n";
    expect(pageOf("docs/a.md", text)).toMatchObject({ title: "A page", about: "What it is." });
    expect(textOf(pageOf("docs/a.md", "# A\n\nSee {@link newstore-sdk.NewStore.fromEnv}."))).toContain(
      "`NewStore.fromEnv`",
    );
  });

  it("covers every guide, each with a sentence", () => {
    const { projectDocuments } = JSON.parse(textIn("typedoc.json"));
    const listed = listOf(projectDocuments, ROOT);
    const guides = readdirSync(join(ROOT, "docs/guides")).map((name) => `docs/guides/${name}`);
    expect(listed).toEqual(expect.arrayContaining(guides));
    for (const path of listed) expect(pageOf(path, textIn(path)).about).toMatch(/^[A-Z`].{8,}\.$/);
  });
});
