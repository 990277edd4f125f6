import { describe, expect, it } from "vitest";
import { documents, type Json, operations, propertiesOf, reachable, schemasOf } from "./documents.js";

const LEVELS = ["published", "documented", "observed", "inferred"];

const isEvidence = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  LEVELS.includes(String((value as Json)["level"])) &&
  String((value as Json)["source"] ?? "").length > 0;

const isPublished = (value: Json): boolean => (value["x-evidence"] as Json | undefined)?.["level"] === "published";

describe("the contract", () => {
  it("says of every operation how sure it is and what may be sent again", () => {
    const silent = operations.filter(({ value }) => !isEvidence(value["x-evidence"]) || !value["x-idempotency"]);
    expect(silent.map(({ file, id }) => `${file} ${id}`)).toEqual([]);
  });

  it("uses each operation id once", () => {
    const ids = operations.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("asks only for scopes that the token API knows, and only where the description is published", () => {
    const known = schemasOf("token.yaml")["AccessTokenScope"]?.["x-known-values"] as string[];
    const asking = operations.filter(({ value }) => value["x-scopes"] !== undefined);
    expect(asking.length).toBeGreaterThan(50);
    const wrong = asking.filter(
      ({ value }) => !isPublished(value) || (value["x-scopes"] as string[]).some((scope) => !known.includes(scope)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("replays nothing that writes, unless it says by what key or that it only reads", () => {
    const risky = operations.filter(({ method, value }) => method === "patch" && value["x-idempotency"] === "safe");
    expect(risky.map(({ id }) => id)).toEqual([]);
  });

  it("marks every property that is not from the published description with its evidence", () => {
    const silent: string[] = [];
    for (const file of documents.keys()) {
      if (file === "common.yaml") continue;
      const published = new Set<string>();
      for (const operation of operations.filter((o) => o.file === file && isPublished(o.value)))
        reachable(file, operation.value, published);
      for (const [name, schema] of Object.entries(schemasOf(file)))
        if (isPublished(schema)) reachable(file, schema, published.add(name));
      for (const [name, schema] of Object.entries(schemasOf(file))) {
        if (published.has(name)) continue;
        for (const [path, property] of propertiesOf(schema, name))
          if (!isEvidence(property["x-evidence"])) silent.push(`${file} ${path}`);
      }
    }
    expect(silent).toEqual([]);
  });

  it("never claims evidence in a form that cannot be read", () => {
    const wrong: string[] = [];
    for (const file of documents.keys())
      for (const [name, schema] of Object.entries(schemasOf(file)))
        for (const [path, property] of propertiesOf(schema, name))
          if (property["x-evidence"] !== undefined && !isEvidence(property["x-evidence"]))
            wrong.push(`${file} ${path}`);
    expect(wrong).toEqual([]);
  });

  it("describes every property, parameter and operation", () => {
    const silent: string[] = [];
    for (const { file, id, value } of operations) {
      if (!value["summary"] || !value["description"]) silent.push(`${file} ${id}`);
      for (const parameter of (value["parameters"] ?? []) as Json[])
        if (!parameter["description"] && !parameter["$ref"]) silent.push(`${file} ${id} ${parameter["name"]}`);
    }
    for (const file of documents.keys())
      for (const [name, schema] of Object.entries(schemasOf(file)))
        for (const [path, property] of propertiesOf(schema, name))
          if (!property["description"] && !property["$ref"]) silent.push(`${file} ${path}`);
    expect(silent).toEqual([]);
  });
});
