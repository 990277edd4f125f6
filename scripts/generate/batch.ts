import type { ApiModel } from "./model.js";
import { placesOf } from "./places.js";
import type { Problems } from "./problems.js";
import { isRecord } from "./schema.js";

/** How a list that is too long for one request is split, as the descriptor says it. */
export interface Batch {
  readonly split: string;
  readonly maxItems: number;
  readonly join: string;
}

/** Reads `x-batch`; the limit is that of the list itself, so that it stands in one place. */
export function batchOf(
  raw: unknown,
  body: string | undefined,
  api: ApiModel,
  at: string,
  problems: Problems,
): Batch | undefined {
  if (!isRecord(raw)) return undefined;
  const { split, join } = raw;
  const lookUp = (name: string) => api.components.get(name)?.schema;
  const inBody = body === undefined ? [] : placesOf(lookUp(body) ?? {}, lookUp);
  const maxItems = inBody.find((placed) => placed.at === split)?.schema.maxItems;
  if (typeof split === "string" && typeof join === "string" && typeof maxItems === "number")
    return { split, maxItems, join };
  problems.add(at, "x-batch needs split, join, and a maxItems on the list it splits");
  return undefined;
}
