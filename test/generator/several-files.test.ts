import { beforeAll, describe, expect, it } from "vitest";
import { fixtures, generatedFiles, generateFrom, type Output, typeErrors } from "./support.js";

describe("a document of several files", () => {
  let output: Output;
  const text = (file: string) => output.files.get(`clinic/${file}`) ?? "";
  const paths = () => output.apis[0]?.descriptors.map(({ method, path }) => `${method} ${path}`);

  beforeAll(async () => {
    output = await generateFrom(`${fixtures}files`);
  });

  it("has the path of its servers before each of its own, that of the operation before that of the document", () => {
    expect(paths()).toEqual([
      "GET /api/v3/patients/{id}",
      "GET /upload/files",
      "POST /files",
      // Its fragment tells it from the next one, and never travels.
      "GET /api/v3/rooms",
      "GET /api/v3/rooms",
    ]);
  });

  it("takes in whole files, paths in other files and components of another document", () => {
    expect(text("types.ts")).toMatch(/export interface Patient \{/);
    expect(text("types.ts")).toMatch(/room: Room;/);
    expect(text("types.ts")).toMatch(/born\?: string \| null/);
    expect(text("types.ts")).toMatch(/beds\?: number/);
    expect(text("client.ts")).toContain("showPatient(");
    expect(output.apis[0]?.descriptors[1]?.parameters).toMatchObject([{ name: "limit", in: "query" }]);
    expect(output.apis[0]?.api.operations[2]?.body?.media).toEqual([{ type: "application/json", component: "File" }]);
  });

  it("compiles, and imports nothing that was not generated", () => {
    expect([...output.files.keys()].filter((file) => file.startsWith("common/"))).toEqual([]);
    expect(typeErrors(output.files)).toEqual([]);
  });

  it("makes event types of webhooks", () => {
    expect(text("events.ts")).toContain('name: "patient.admitted"');
    expect(text("event-schemas.ts")).toContain('"patient.admitted": { payload: schemas.PatientSchema }');
    expect(text("events.ts")).not.toContain("nothing.told");
  });

  it("says what does not exist, where it is named, and nothing else of what does", () => {
    const about = (word: string) => output.notes.filter((note) => note.includes(word));
    expect(about("does not exist").map((note) => note.replace(/^.*properties\//, ""))).toEqual([
      "gone: parts/missing.yaml#/components/schemas/Gone does not exist; anything is accepted there",
      "nowhere: parts/common.yaml#/components/schemas/Nowhere does not exist; anything is accepted there",
    ]);
    expect(about("remote")).toEqual([expect.stringMatching(/thing\.json is not in a file, and nothing else is read/)]);
    expect(about("servers differ")).toEqual([]);
    expect(about("nothing.told")).toEqual(["clinic.yaml#/webhooks/nothing.told: is no POST with a body; left out"]);
  });

  it("says of a kind of identifier that the SDK does not know that it is left out", () => {
    expect(output.notes.join("\n")).toContain(
      'x-identifier "nurse" at staff is no kind of identifier that the SDK knows',
    );
    expect(text("operations.ts")).not.toContain("nurse");
  });
});

describe("a document of Swagger 2", () => {
  const pathsUnder = async (basePath: string | undefined) => {
    const files = await generatedFiles({
      swagger: "2.0",
      info: { title: "shop", version: "1" },
      host: "shop.example",
      ...(basePath !== undefined && { basePath }),
      paths: {
        "/orders/{id}": {
          get: { operationId: "showOrder", parameters: [ID], responses: { "200": { description: "It." } } },
        },
      },
    });
    const text = [...files].find(([path]) => path.endsWith("/operations.ts"))?.[1] ?? "";
    return [...text.matchAll(/path: "([^"]*)"/g)].map(([, path]) => path);
  };
  const ID = { name: "id", in: "path", required: true, type: "string" };

  it.each([
    ["/api/v2", "/api/v2/orders/{id}"],
    ["/api/v2/", "/api/v2/orders/{id}"],
    ["/", "/orders/{id}"],
    [undefined, "/orders/{id}"],
  ])("has its basePath %s before each path", async (basePath, path) =>
    expect(await pathsUnder(basePath)).toEqual([path]),
  );
});
