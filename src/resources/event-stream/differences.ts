import type { CreateIntegrationRequest, Integration } from "../../../generated/event-stream/types.js";

/** What of a registration a platform shows again: no secrets, and which of the rest it shows is not certain. */
const SHOWN: readonly (readonly string[])[] = [
  ["integration_type"],
  ["starts_at"],
  ["ends_at"],
  ["callback_parameters", "callback_url"],
  ["s3_parameters", "bucket"],
  ["s3_parameters", "key_prefix"],
  ["s3_parameters", "aws_region"],
];

/** A filter that is absent or empty lets everything through (docs/platform/events-and-webhooks.md#configuration). */
const FILTERS: readonly (readonly string[])[] = [
  ["filter_conditions", "event_filter"],
  ["filter_conditions", "entity_filter"],
];

/** An integration has one of the two. */
const SINKS = ["callback_parameters", "s3_parameters"] as const;

/** Where an integration surely is another one than was wanted, as in `callback_parameters.callback_url`. Pure. */
export function differences(wanted: CreateIntegrationRequest, found: Integration): string[] {
  const members = SHOWN.filter((path) => {
    const [here, there] = [valueAt(wanted, path), valueAt(found, path)];
    return here !== undefined && there !== undefined && comparable(here) !== comparable(there);
  });
  const filters = FILTERS.filter(
    (path) => comparable(valueAt(wanted, path) ?? []) !== comparable(valueAt(found, path) ?? []),
  );
  return [...otherSink(wanted, found), ...[...members, ...filters].map((path) => path.join("."))];
}

/** The sink that is wanted, where the other one is there in its place. */
function otherSink(wanted: CreateIntegrationRequest, found: Integration): readonly string[] {
  const isThere = SINKS.some((sink) => (found[sink] ?? undefined) !== undefined);
  return SINKS.filter((sink) => isThere && (wanted?.[sink] ?? undefined) !== undefined && !found[sink]);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined | null)?.[name], value);
}

/** The same moment, and the same list in any order, are the same. */
function comparable(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  const atMs = typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(atMs) ? JSON.stringify(value) : String(atMs);
}
