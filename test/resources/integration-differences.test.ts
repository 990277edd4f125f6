import { expect, it } from "vitest";
import { differences } from "../../src/resources/event-stream/differences.js";

const callback_parameters = { callback_url: "https://shop.example/newstore" };
const s3_parameters = { bucket: "b", key_prefix: "k", aws_region: "eu-west-1" };
const wanted = {
  integration_type: "temporary",
  starts_at: "2026-02-03T09:15:00Z",
  ends_at: "2026-02-04T09:15:00Z",
  callback_parameters,
  filter_conditions: { event_filter: ["order.opened", "order.completed"], entity_filter: ["order"] },
};
const found = (changes: object, of: object = wanted) => differences(of as never, { ...of, ...changes } as never);

it.each<[string, object]>([
  ["it is shown as it was given", {}],
  ["it is shown in part", { integration_type: undefined, starts_at: undefined, callback_parameters: {} }],
  ["a moment is written otherwise", { starts_at: "2026-02-03T10:15:00.000+01:00" }],
  [
    "a filter is in another order",
    { filter_conditions: { event_filter: ["order.completed", "order.opened"], entity_filter: ["order"] } },
  ],
  ["more is shown than was given", { id: "shop", note: "x" }],
])("a registration is the wanted one where %s", (_, changes) => {
  expect(found(changes)).toEqual([]);
});

it.each<[string[], object]>([
  [["integration_type"], { integration_type: "permanent" }],
  [["starts_at"], { starts_at: "2026-02-03T09:15:01Z" }],
  [["ends_at"], { ends_at: "2026-02-05T09:15:00Z" }],
  [["callback_parameters.callback_url"], { callback_parameters: { callback_url: "https://other.example" } }],
  [["callback_parameters"], { callback_parameters: undefined, s3_parameters }],
  [["filter_conditions.event_filter"], { filter_conditions: { entity_filter: ["order"] } }],
  [["filter_conditions.event_filter", "filter_conditions.entity_filter"], { filter_conditions: null }],
])("it differs in %j", (members, changes) => {
  expect(found(changes)).toEqual(members);
});

it("of a bucket, its name, its prefix and its region are looked at", () => {
  const bucket = { integration_type: "permanent", s3_parameters };
  expect(found({}, bucket)).toEqual([]);
  for (const member of ["bucket", "key_prefix", "aws_region"])
    expect(found({ s3_parameters: { ...s3_parameters, [member]: "other" } }, bucket)).toEqual([
      `s3_parameters.${member}`,
    ]);
  expect(found({ s3_parameters: undefined, callback_parameters }, bucket)).toEqual(["s3_parameters"]);
});

it("no filter is the same as an empty one, and a text that is no moment is compared letter by letter", () => {
  const open = { integration_type: "permanent", callback_parameters };
  expect(found({ filter_conditions: { event_filter: [], entity_filter: [] } }, open)).toEqual([]);
  expect(found({ starts_at: "2026-02-30" }, { ...open, starts_at: "2026-02-31" })).toEqual(["starts_at"]);
  expect(found({ starts_at: "2026-02-03Tx" }, { ...open, starts_at: "2026-02-03Ty" })).toEqual(["starts_at"]);
  const prefixed = (key_prefix: string) => ({ s3_parameters: { ...s3_parameters, key_prefix } });
  expect(found(prefixed("2001-01-01"), prefixed("2001"))).toEqual(["s3_parameters.key_prefix"]);
  expect(differences(undefined as never, { callback_parameters } as never)).toEqual([]);
  // Without any sink, none stands in the place of another.
  expect(found({ callback_parameters: undefined }, open)).toEqual([]);
});
