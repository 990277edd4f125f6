import { describe, expect, it } from "vitest";
import { createIntegration, updateIntegration } from "../../generated/event-stream/operations.js";
import { checkRules } from "../../src/checks/check-rules.js";
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

describe("what is wrong with an integration is told with what to do:", () => {
  function told(operation: OperationDescriptor, body: unknown): string[] {
    return checkRules(operation.rules, body, { path: "body", keys: ["body"] }).map(({ issue }) => issue.message);
  }

  it.each([
    [permanent, "it has no sink: give callback_parameters for a webhook, or s3_parameters for files"],
    [
      { ...permanent, callback_parameters, s3_parameters },
      "it has two sinks, callback_parameters and s3_parameters: give one, and register the other as an integration of its own",
    ],
    [
      { ...permanent, callback_parameters, ends_at },
      "it is permanent and has ends_at: leave that out, or register a temporary one",
    ],
    [
      { ...temporary, callback_parameters, starts_at },
      "it is temporary and has no ends_at: give the window whose events are wanted",
    ],
    [
      { ...temporary, callback_parameters, ends_at },
      "it is temporary and has no starts_at: give the window whose events are wanted",
    ],
    [
      { ...temporary, callback_parameters },
      "it is temporary and has no starts_at and no ends_at: give the window whose events are wanted",
    ],
  ])("%j", (body, message) => {
    expect(told(createIntegration, body)).toEqual([message]);
  });

  it("a change to two sinks, and not one to a single sink or to none", () => {
    expect(told(updateIntegration, { callback_parameters, s3_parameters })).toEqual([
      "it has two sinks, callback_parameters and s3_parameters: give one, and register the other as an integration of its own",
    ]);
    expect([{}, { callback_parameters }, { s3_parameters }].map((body) => told(updateIntegration, body))).toEqual([
      [],
      [],
      [],
    ]);
  });

  it.each([null, undefined, "shop", 5, []])("nothing of %j, which the schema refuses", (body) => {
    expect(told(createIntegration, body)).toEqual([]);
  });
});
