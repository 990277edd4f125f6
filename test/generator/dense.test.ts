import { describe, expect, test } from "vitest";
import { generate } from "../../scripts/generate/generate.js";
import { Problems } from "../../scripts/generate/problems.js";

const COUNT = 10;

/** Ten schemas that each refer to the nine others, in one way. */
function dense(schemaOf: (others: object[], index: number) => object) {
  const ref = (index: number) => ({ $ref: `#/components/schemas/S${index}` });
  const indices = [...Array(COUNT).keys()];
  const schemas = Object.fromEntries(
    indices.map((index) => [`S${index}`, schemaOf(indices.filter((other) => other !== index).map(ref), index)]),
  );
  const content = { "application/json": { schema: ref(0) } };
  return {
    openapi: "3.1.0",
    info: { title: "Dense", version: "1" },
    paths: {
      "/s": {
        post: { operationId: "createS", requestBody: { content }, responses: { 200: { description: "", content } } },
      },
    },
    components: { schemas },
  };
}

const asProperties = (others: object[]) => Object.fromEntries(others.map((other, index) => [`p${index}`, other]));

describe("ten schemas that each refer to the nine others cost no more than their text", () => {
  test.each<[string, (others: object[], index: number) => object]>([
    ["as properties", (others) => ({ type: "object", properties: asProperties(others) })],
    [
      "as required properties",
      (others) => {
        const properties = asProperties(others);
        return { type: "object", properties, required: Object.keys(properties) };
      },
    ],
    [
      "as properties, with an identifier in each",
      (others) => ({
        type: "object",
        properties: { ...asProperties(others), product: { type: "string", "x-identifier": "product" } },
      }),
    ],
    ["as branches of a choice", (others) => ({ oneOf: others })],
    [
      "as parts",
      (others, index) => ({
        allOf: [{ type: "object", properties: { [`own${index}`]: { type: "string" } } }, ...others],
      }),
    ],
    [
      "as properties that say more",
      (others) => ({
        type: "object",
        properties: Object.fromEntries(
          others.map((other, index) => [`p${index}`, { ...other, required: ["p1"], minProperties: 1 }]),
        ),
      }),
    ],
    [
      "as elements of lists",
      (others) => ({
        type: "object",
        required: ["l"],
        properties: { l: { type: "array", minItems: 1, items: { anyOf: others } } },
      }),
    ],
  ])("%s", async (_, schemaOf) => {
    const problems = new Problems();
    const document = dense(schemaOf);
    const source = { file: "/dense.json", label: "dense.json", api: "dense", document };
    const runtime = { operation: "r", call: "r", transport: "r", web: "r" };
    const { files } = await generate([source], () => undefined, { runtime, isOwn: false }, problems);
    const size = [...files.values()].reduce((sum, text) => sum + text.length, 0);
    expect(files.get("dense/client.ts")).toContain("createS(");
    expect(size).toBeLessThan(60 * JSON.stringify(document).length);
  });
});
