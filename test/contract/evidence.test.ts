import { describe, expect, it } from "vitest";
import { allOperations } from "../../generated/index.js";
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

  it("calls no more than reads safe", () => {
    const writing = operations.filter(({ method }) => ["put", "patch", "delete"].includes(method));
    expect(writing.length).toBeGreaterThan(20);
    expect(writing.filter(({ value }) => value["x-idempotency"] === "safe").map(({ id }) => id)).toEqual([]);
  });

  it("says why each operation that is no GET may be sent again or may not", () => {
    const silent = operations.filter(
      ({ method, value }) => method !== "get" && String(value["x-idempotency-reason"] ?? "").length < 20,
    );
    expect(silent.map(({ file, id }) => `${file} ${id}`)).toEqual([]);
  });

  it("says of each published DELETE that it may be sent again, and of order injection alone that it goes on", () => {
    const deletes = Object.values(allOperations).filter(({ method }) => method === "DELETE");
    expect(deletes.length).toBeGreaterThan(5);
    for (const { idempotency, statusMeanings } of deletes)
      expect([idempotency, statusMeanings?.["404"]]).toEqual(["idempotent", "done"]);
    const going = Object.values(allOperations).filter(({ statusMeanings = {} }) =>
      Object.values(statusMeanings).includes("continues"),
    );
    expect(going.map(({ id }) => id)).toEqual(["createInjectedOrder"]);
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

it("says of each published member that may be null, though it is not said so, why null is let through", () => {
  const told = ["customer-profile.yaml", "stores.yaml"].flatMap((file) =>
    Object.entries(schemasOf(file)).flatMap(([name, schema]) =>
      [...propertiesOf(schema, name)]
        .filter(([, property]) => /^Null is let through\. ./.test(String(property["x-differs"])))
        .map(([path, property]) => {
          expect(property["type"], path).toContain("null");
          return path;
        }),
    ),
  );
  expect(told.filter((path) => path.endsWith(".next_page_key"))).toHaveLength(1);
  expect(told).toHaveLength(8);
});

it("pages through no list of which it is unknown what its numbers count", () => {
  expect(allOperations.listShippingAudits.pagination).toBeUndefined();
});
