import { describe, expect, it } from "vitest";
import { secretsOfRequest } from "../../src/wire/secrets.js";
import { getOrder, operation, queryParameter, reserve } from "../transport/descriptors.js";

const plain = { headers: {}, url: "https://acme.p.newstore.net/things", secrets: [] };

describe("a request knows to be secret", () => {
  it("what stands at the contract's secret places, and the credentials without their scheme", () => {
    const headers = { authorization: "Bearer abc.def" };
    expect(secretsOfRequest({ ...plain, operation: getOrder, headers, secrets: ["s3cret"] })).toEqual([
      "s3cret",
      "abc.def",
    ]);
  });

  it("headers that neither the contract names nor everybody sends", () => {
    const headers = {
      accept: "application/json",
      "idempotency-key": "k-1",
      "user-agent": "newstore-sdk",
      traceparent: "00-1-2-01",
      "x-api-key": "gateway",
      cookie: "session=1",
    };
    expect(secretsOfRequest({ ...plain, operation: reserve, headers })).toEqual(["gateway", "session=1"]);
  });

  it("values of a query that the contract does not name, as they were before they were encoded", () => {
    const list = operation({ parameters: [queryParameter("q")] });
    const url = `${plain.url}/id-1?code=a%2Fb+c&q=shirt&empty=`;
    expect(secretsOfRequest({ ...plain, operation: list, url })).toEqual(["a/b c"]);
  });

  it("nothing else: ids are what an error is about", () => {
    expect(secretsOfRequest({ ...plain, operation: getOrder, url: `${plain.url}/order-1` })).toEqual([]);
  });
});
