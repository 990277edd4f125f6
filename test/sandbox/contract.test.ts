import { expect, it } from "vitest";
import { bench } from "../support/sandbox.js";

it("responds to a path that does not exist with 404, and a wrong method with 405", async () => {
  const { sandbox, ask } = await bench();
  expect(await ask("/v0/nothing")).toMatchObject({ status: 404, body: { error_code: "not_found" } });
  const told = await ask("/v0/locations", { method: "DELETE" });
  expect(told.status).toBe(405);
  expect(told.headers.get("allow")).toBe("GET");
  expect(sandbox.violations).toEqual([
    {
      operation: "GET /v0/nothing",
      pointer: "/path",
      rule: "unknown_path",
      message: "There is no such path: /v0/nothing.",
    },
    { operation: "DELETE /v0/locations", pointer: "/method", rule: "unknown_method", message: "Allowed here: GET." },
  ]);
});

it("refuses a body that is no JSON, a missing body, and a media type the operation does not take", async () => {
  const { sandbox, ask } = await bench();
  const headers = { "content-type": "application/json" };
  expect(await ask("/v0/availabilities", { text: "{", headers })).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining("not JSON") },
  });
  expect((await ask("/v0/availabilities", { method: "POST" })).status).toBe(400);
  expect((await ask("/v0/availabilities", { text: "a", headers: { "content-type": "text/plain" } })).status).toBe(400);
  expect(sandbox.violations.map(({ rule }) => rule)).toEqual(["malformed_json", "required", "media_type"]);
});

it("never quotes a body that it cannot read: it may hold a secret", async () => {
  const { sandbox, askPlain } = await bench();
  const headers = { "content-type": "application/json" };
  const told = await askPlain("/v0/token", { text: '{"password":hunter2}', headers });
  expect(told).toMatchObject({ status: 400, body: { message: "/body: The request body is not JSON." } });
  expect(JSON.stringify([told.body, sandbox.violations])).not.toContain("hunter");
  expect((await askPlain("/v0/token", { text: '{"password":', headers })).body.message).toMatch(/ends too early/);
  expect((await askPlain("/v0/token", { text: "{a", headers })).body.message).toMatch(/at position 1/);
});

it("refuses a compressed body, of which no source speaks", async () => {
  const { sandbox, ask } = await bench();
  const headers = { "content-type": "application/json", "content-encoding": "gzip" };
  expect((await ask("/v0/availabilities", { text: "\u001f\u008b", headers })).status).toBe(400);
  expect(sandbox.violations).toMatchObject([{ pointer: "/headers/content-encoding", rule: "content_encoding" }]);
});

it("reports every problem of a request at once, in the platform's error shape", async () => {
  const { sandbox, ask } = await bench();
  const told = await ask("/v0/d/orders/some-order/notes", { json: { source_type: 7 } });
  expect(told.status).toBe(400);
  expect(told.headers.get("content-type")).toBe("application/problem+json");
  expect(told.body.messages).toHaveLength(4);
  expect(told.body.request_id).toMatch(/^[0-9a-f-]{36}$/);
  expect(sandbox.violations.map(({ pointer }) => pointer).sort()).toEqual([
    "/body/source",
    "/body/source_type",
    "/body/tags",
    "/body/text",
  ]);
});

it("leaves unknown members of a request alone", async () => {
  const { ask } = await bench();
  const json = { atp_keys: [{ product_id: "P", fulfillment_node_id: "US01", more: 1 }], other: true };
  expect((await ask("/v0/availabilities", { json })).status).toBe(200);
});

it("checks the token before the contract", async () => {
  const { sandbox, askPlain } = await bench();
  expect((await askPlain("/v0/availabilities", { json: {} })).status).toBe(401);
  expect(sandbox.violations).toEqual([]);
});
