import { beforeAll, describe, expect, test } from "vitest";
import { camelCase } from "../../scripts/generate/names.js";
import { clientName } from "../../scripts/generate/read-api.js";
import { fixtures, generateFrom, type Output, project, typeErrors } from "./support.js";

describe("examples in the clients' documentation", () => {
  let outputs: Output[];

  beforeAll(async () => {
    outputs = [
      await generateFrom(`${fixtures}own`),
      await generateFrom(`${fixtures}foreign`),
      await generateFrom(`${project}openapi`, true),
    ];
  });

  test("every method has one, and all of them compile", () => {
    const programs = outputs.flatMap((output, index) => [
      ...[...output.files].map(([name, text]): [string, string] => [`${index}/${name}`, text]),
      [`${index}/examples.ts`, programOf(output)] as [string, string],
    ]);
    expect(typeErrors(new Map(programs))).toEqual([]);
  });

  test("an example of our own documents holds values, not gaps", () => {
    const examples = [...(outputs[2]?.files ?? [])].flatMap(([, text]) => examplesOf(text));
    expect(examples.filter((example) => example.replace('password: "…"', "").includes("…"))).toEqual([]);
    const empty = examples.flatMap((example) => (example.includes("body: {}") ? /(\w+)\(/.exec(example)?.[1] : []));
    // An export of everything, and an acknowledgement that says no more than that.
    expect(empty).toEqual(["startGroupExport", "startGlobalExport", "createFulfillmentAcknowledgement"]);
  });

  test("what an editor shows of a method before the remarks is short", () => {
    const texts = [...(outputs[2]?.files ?? [])].flatMap(([, text]) => [
      ...text.matchAll(/ {2}\/\*\*\n[\s\S]*?@remarks/g),
    ]);
    expect(texts.length).toBeGreaterThan(100);
    expect(Math.max(...texts.map(([text]) => text.split("\n").length))).toBeLessThan(25);
  });

  test("an example is short enough to read in an editor", () => {
    const lengths = outputs.flatMap(({ files }) =>
      [...files].flatMap(([, text]) => examplesOf(text).map((example) => example.split("\n").length)),
    );
    expect(Math.max(...lengths)).toBeLessThan(50);
  });

  test("methods say what they return, what may be replayed, how sure that is and what is thrown", () => {
    const client = outputs[0]?.files.get("widget-orders/client.ts") ?? "";
    expect(client).toContain("* List orders.\n");
    expect(client).toContain("* Lists them. *\\/ A trap.");
    expect(client).toContain("* - `201`: Created.");
    expect(client).toContain("* - `bad_item` (400): An item is wrong.");
    expect(client).toContain("Replay: safe for an identical request, keyed by `body.external_id`.");
    expect(client).toContain("Token scopes: `orders:read` and `stock:read`.");
    expect(client).toContain("Rate limit: 30 requests a second.");
    expect(client).toContain("Evidence: observed (two clients | one more).");
    expect(client).toContain("@throws {NewStoreError}");
    const own = outputs[2]?.files.get("stores/client.ts") ?? "";
    expect(own).toContain("`429`, `500`, `502`, `503`");
    expect(own).not.toContain("Too many requests; wait");
    expect(client).toContain(
      "listOrders(input: ListOrdersInput = {}, options?: CallOptions): Call<ListOrdersResponse>",
    );
  });
});

/** A module with one function for each example of the clients. */
function programOf(output: Output): string {
  const examples = output.apis.flatMap(({ api }) => examplesOf(output.files.get(`${api.name}/client.ts`) ?? ""));
  expect(examples).toHaveLength(output.apis.flatMap(({ api }) => api.operations).length);
  const apis = output.apis.map(({ api }) => api).filter(({ operations }) => operations.length > 0);
  const members = apis.map((api) => `${camelCase(api.name)}: ${clientName(api)};`);
  return [
    ...apis.map((api) => `import { ${clientName(api)} } from "./${api.name}/client.js";`),
    `declare const newstore: { api: { ${members.join(" ")} } };`,
    "declare const tenant: string, credentials: object;",
    "declare function createTransport(options: { tenant: string; credentials: object }): never;",
    ...examples.map((example, index) => `export async function example${index}() {\n${example}\n}`),
  ].join("\n");
}

/** The code of each `@example` in a client. */
function examplesOf(client: string): string[] {
  return [...client.matchAll(/@example\n\s+\* ```ts\n([\s\S]*?)\n\s+\* ```/g)].map(([, code = ""]) =>
    code.replace(/^\s+\* ?/gm, "").replaceAll("*\\/", "*/"),
  );
}
