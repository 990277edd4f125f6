import { beforeAll, describe, expect, test } from "vitest";
import { formatFiles } from "../../scripts/generate/format.js";
import { fixtures, generateFrom, type Output, typeErrors } from "./support.js";

describe("generated types", () => {
  let own: Output;
  let foreign: Output;
  let types: string;
  let zoo: string;

  beforeAll(async () => {
    own = await generateFrom(`${fixtures}own`);
    foreign = await generateFrom(`${fixtures}foreign`);
    types = formatFiles(own.files).get("widget-orders/types.ts") ?? "";
    zoo = formatFiles(foreign.files).get("zoo/types.ts") ?? "";
  });

  test("what is generated from own and foreign documents compiles as strictly as the project does", () => {
    // One program for both: most of the time goes into the declarations they share.
    const both = [...below("own", own.files), ...below("foreign", foreign.files)];
    expect(typeErrors(new Map(both))).toEqual([]);
  });

  test("every component is an interface or type of its own, and no nested index is left", () => {
    expect(types).toContain("export interface CreateOrderRequest {");
    expect(types).not.toMatch(/components\[|\bpaths\b|interface operations/);
  });

  test("enums are open where a response may hold them and closed where only requests do", () => {
    expect(types).toContain('export type Colour = "red" | "blue" | (string & {});');
    expect(types).toContain('export type Size = "s" | "m";');
    expect(types).toContain('export type OrderState = "open" | "done" | (string & {});');
  });

  test("properties carry their text, limits, certainty and deprecation, and a default makes nothing required", () => {
    expect(types).toContain("* 1 to 6 characters. Pattern: `^[^/]*$`.");
    expect(types).toContain("* Evidence: observed (a client).");
    expect(types).toMatch(/@deprecated \*\/\s+shop\?: string \| undefined;/);
    expect(types).toContain("catalog?: string | undefined;");
  });

  test("a property of which nothing is said says what the schema that it refers to says, and otherwise its own", () => {
    expect(types).toMatch(/\/\*\* The state\. \*\/\s+state: OrderState;/);
    expect(types).toMatch(/\/\*\* Travels both ways\. \*\/\s+colour\?: Colour;/);
    expect(types).toMatch(/\/\*\* An order\. \*\/\s+parent\?: Order;/);
    expect(types).toMatch(/\/\*\* A name and a value\. Travels both ways\. \*\/\s+mark\?: \w*Attribute \| null;/);
  });

  test("an API's numbers carry what is said of them", () => {
    const limits = formatFiles(own.files).get("widget-orders/limits.ts") ?? "";
    expect(limits).toMatch(/\/\*\* Jobs at once\. \*\/\s+openJobs: 3,\s+pages: 7,/);
  });

  test("an operation's response unites its successes, an empty one and a redirect", () => {
    expect(types).toContain("export type ShowOrderResponse = Order | undefined | Redirect;");
    expect(types).toContain("export type ListOrdersResponse = OrderList | ListOrdersResponseVndWidgetJson;");
  });

  test("several media types can be chosen between with a header", () => {
    expect(types).toContain('accept?: "application/json" | "application/vnd.widget+json;version=2" | undefined;');
    expect(types).toContain('"content-type"?: "application/json" | "application/merge-patch+json" | undefined;');
  });

  test("an Accept header that a document lists is a choice, not a parameter that must be there", () => {
    expect(zoo).toMatch(/interface CreateAccountHeaders \{\s+accept\?: string \| undefined;\s+\}/);
    const account = foreign.apis.flatMap(({ descriptors }) => descriptors).find(({ id }) => id === "createAccount");
    expect(account?.parameters).toEqual([]);
  });

  test("a part of the input is optional when nothing in it is required", () => {
    expect(types).toMatch(
      /interface ListOrdersInput \{[^}]*query\?: ListOrdersQuery \| undefined;[^}]*headers\?: ListOrdersHeaders \| undefined;/,
    );
    expect(types).toMatch(/interface CreateOrderInput \{[^}]*body: CreateOrderRequest;/);
  });

  test("shared schemas are declared once and imported by the others", () => {
    expect(types).toContain('import type { Attribute, Problem } from "../shared/types.js";');
    expect(types).not.toContain("interface Problem");
  });

  test("names that are no identifiers, or are taken, get one that is", () => {
    expect(zoo).toContain("export interface ExtendorderSgraceperiodtimer {");
    expect(zoo).toContain('"not-an-id"?: string;');
    expect(zoo).toContain("export interface RecordModel {");
    expect(zoo).toContain("export type CreateProfileResponse2 = Tree;");
  });

  test("both spellings of nullable end as null, and properties called like keywords survive", () => {
    expect(zoo).toContain("example?: string | null;");
    expect(zoo).toContain("barks?: boolean | null | undefined;");
    expect(zoo).toContain("owner?: RecordModel | null | undefined;");
  });

  test("text of a document can end no comment", () => {
    expect(zoo).toContain("Ends no comment: *\\/");
  });

  test("Swagger 2.0 keeps an operation's own media types, shared parts, forms and files", () => {
    const legacy = foreign.apis.find(({ api }) => api.name === "legacy");
    const byId = new Map(legacy?.descriptors.map((descriptor) => [descriptor.id, descriptor]));
    expect(byId.get("listThings")).toMatchObject({ accept: ["application/json"], statuses: ["200", "404"] });
    expect(byId.get("createThing")).toMatchObject({
      requestMediaTypes: ["application/json"],
      requestBodyRequired: true,
    });
    expect(byId.get("sendFile")).toMatchObject({ requestMediaTypes: ["multipart/form-data"] });
    expect(byId.get("sendFile")?.parameters).toMatchObject([{ name: "ids", style: "pipeDelimited", explode: false }]);
    expect(foreign.files.get("legacy/types.ts")).toMatch(/note\?: string \| null \| undefined;/);
    expect(foreign.files.get("legacy/types.ts")).toMatch(/kind\?: "a" \| "b" \| undefined;/);
  });

  test("what cannot be expressed is named with file and pointer, and generation goes on", () => {
    expect(foreign.notes).toContain(
      "zoo.yaml#/components/schemas/Record/properties/name: `not` cannot be expressed; not checked",
    );
    expect(foreign.notes.join("\n")).toMatch(/zoo\.yaml#.*Gone does not exist/);
    expect(foreign.notes).toContain("notes.yaml: is no OpenAPI or Swagger document; skipped");
    expect(foreign.apis.map(({ api }) => api.name)).toEqual(["legacy", "zoo"]);
  });

  test("the same documents give the same text", async () => {
    expect([...(await generateFrom(`${fixtures}foreign`)).files]).toEqual([...foreign.files]);
  });
});

function below(folder: string, files: ReadonlyMap<string, string>): [name: string, text: string][] {
  return [...files].map(([name, text]) => [`${folder}/${name}`, text]);
}
