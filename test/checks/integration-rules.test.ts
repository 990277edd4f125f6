import { describe, expect, it } from "vitest";
import { createIntegration, updateIntegration } from "../../generated/event-stream/operations.js";
import { loadChecks } from "../../src/checks/load-checks.js";
import type { OperationDescriptor } from "../../src/core/operation.js";

const callback_parameters = { callback_url: "https://shop.example/newstore" };
const s3_parameters = { aws_access_key_id: "id", aws_secret_access_key: "key", aws_region: "eu-west-1", bucket: "b" };
const starts_at = "2026-02-03T09:15:00Z";
const ends_at = "2026-02-04T09:15:00Z";
const permanent = { id: "shop", integration_type: "permanent" };
const temporary = { id: "replay", integration_type: "temporary" };

async function said(operation: OperationDescriptor, body: unknown): Promise<string[]> {
  const checks = await loadChecks(operation);
  const path = operation === updateIntegration ? { path: { id: "shop" } } : {};
  return checks.request({ ...path, body }, {}).map(({ issue }) => `${issue.path} ${issue.rule}`);
}

describe("an integration", () => {
  it.each([
    ["a webhook", { ...permanent, callback_parameters }],
    ["a bucket", { ...permanent, s3_parameters: { ...s3_parameters, key_prefix: "newstore/events" } }],
    ["a beginning of its own", { ...permanent, callback_parameters, starts_at }],
    ["a window", { ...temporary, callback_parameters, starts_at, ends_at }],
    ["a type that nobody knows yet", { id: "shop", integration_type: "mirror", callback_parameters, ends_at }],
  ])("with %s passes", async (_, body) => {
    expect(await said(createIntegration, body)).toEqual([]);
  });

  it.each([
    ["no sink", permanent, "body one-sink"],
    ["two sinks", { ...permanent, callback_parameters, s3_parameters }, "body one-sink"],
    ["an end, though it is permanent", { ...permanent, callback_parameters, ends_at }, "body integration-window"],
    ["no end, though it is temporary", { ...temporary, callback_parameters, starts_at }, "body integration-window"],
    ["no beginning, though it is temporary", { ...temporary, callback_parameters, ends_at }, "body integration-window"],
    ["an id with capitals", { ...permanent, id: "Shop", callback_parameters }, "body.id invalid_format"],
    ["an id of 51 characters", { ...permanent, id: "a".repeat(51), callback_parameters }, "body.id too_big"],
    [
      "a prefix that ends with a slash",
      { ...permanent, s3_parameters: { ...s3_parameters, key_prefix: "events/" } },
      "body.s3_parameters.key_prefix invalid_format",
    ],
  ])("with %s is refused", async (_, body, refusal) => {
    expect(await said(createIntegration, body)).toEqual([refusal]);
  });

  it("is changed in one sink or in none, but not in both", async () => {
    expect(await said(updateIntegration, {})).toEqual([]);
    expect(await said(updateIntegration, { callback_parameters })).toEqual([]);
    expect(await said(updateIntegration, { callback_parameters, s3_parameters })).toEqual(["body at-most-one-sink"]);
  });
});
