import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generateFrom, writeFolder } from "./support.js";

const text = { schema: { type: "string" } };
const filter = {
  content: { "application/json": { schema: { type: "object", properties: { a: { type: "array" } } } } },
};

/** Parameters, with how they are written, and whether a note says that the document says otherwise. */
const PARAMETERS: readonly (readonly [parameter: Record<string, unknown>, style: string, note?: RegExp])[] = [
  [{ name: "plain", in: "path", ...text }, "simple"],
  [{ name: "matrix", in: "path", style: "matrix", ...text }, "simple", /style matrix of matrix is not supported/],
  [{ name: "label", in: "path", style: "label", ...text }, "simple", /style label of label is not supported/],
  [{ name: "usual", in: "query", ...text }, "form"],
  [{ name: "pipes", in: "query", style: "pipeDelimited", ...text }, "pipeDelimited"],
  [{ name: "spaces", in: "query", style: "spaceDelimited", ...text }, "spaceDelimited"],
  [{ name: "deep", in: "query", style: "deepObject", ...text }, "deepObject"],
  [{ name: "odd", in: "query", style: "cubist", ...text }, "form", /style cubist of odd is not supported/],
  [{ name: "filter", in: "query", ...filter }, "json"],
  [{ name: "xml", in: "query", content: { "text/xml": text } }, "form", /xml as text\/xml in query is not supported/],
  [{ name: "x-filter", in: "header", ...filter }, "simple", /x-filter as application\/json in header is not supported/],
];

it("each parameter is written as the document says, or a note says that it is not", async () => {
  const parameters = PARAMETERS.map(([{ in: place, ...rest }]) => ({ in: place, required: place === "path", ...rest }));
  const document = {
    openapi: "3.1.0",
    info: { title: "Parameters", version: "1" },
    paths: {
      "/a/{plain}/{matrix}/{label}": {
        get: { operationId: "readA", parameters, responses: { 204: { description: "" } } },
      },
    },
  };
  const { folder, remove } = writeFolder(new Map([["shop.json", JSON.stringify(document)]]));
  rmSync(join(folder, "package.json"));
  try {
    const { apis, notes } = await generateFrom(folder);
    const found = (apis[0]?.descriptors[0]?.parameters ?? []) as readonly { name: string; style: string }[];
    const written = found.map(({ name, style }) => [name, style]);
    expect(written).toEqual(PARAMETERS.map(([{ name }, style]) => [name, style]));
    for (const [{ name }, , note] of PARAMETERS) {
      const about = notes.filter((line) => line.includes(` ${String(name)} `));
      expect(about).toEqual(note === undefined ? [] : [expect.stringMatching(note)]);
    }
  } finally {
    remove();
  }
});
