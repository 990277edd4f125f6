import { expect, it } from "vitest";
import { CONTROL_OPERATIONS } from "../../../src/sandbox/control/index.js";
import { createSandbox } from "../../../src/sandbox/index.js";

async function document() {
  const sandbox = createSandbox();
  return (await sandbox.fetch(`${sandbox.url}/__sandbox/openapi.json`)).json();
}

it("documents every operation once, with what it takes and gives", async () => {
  const { openapi, paths } = await document();
  expect(openapi).toBe("3.1.0");
  const documented = Object.values(paths as Record<string, Record<string, { operationId: string }>>).flatMap(
    (methods) => Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(documented.sort()).toEqual(CONTROL_OPERATIONS.map(({ id }) => id).sort());
  expect(new Set(documented).size).toBe(documented.length);
  expect(documented.length).toBeGreaterThan(30);
  const { post } = paths["/__sandbox/faults"];
  const fault = post.requestBody.content["application/json"].schema;
  expect([fault.type, fault.required, fault.additionalProperties]).toEqual(["object", ["operation"], false]);
  expect(post.responses["201"].content["application/json"].schema.properties).toEqual({ id: { type: "string" } });
});

it("names each value of a path, and no other", async () => {
  const { paths } = await document();
  for (const [path, methods] of Object.entries(
    paths as Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>,
  ))
    for (const { parameters = [] } of Object.values(methods)) {
      const inPath = parameters.filter((one) => one.in === "path").map(({ name }) => `{${name}}`);
      expect(inPath).toEqual(path.match(/\{[^}]+\}/g) ?? []);
    }
});
