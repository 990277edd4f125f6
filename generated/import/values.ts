// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type * as types from "./types.js";

/** The values of {@link types.ImportEntity | ImportEntity} that are known: there may be others. */
export const ImportEntityValues = [
  "products",
  "categories",
  "prices",
  "availabilities",
] as const satisfies readonly types.ImportEntity[];

/** The values of {@link types.ImportJobState | ImportJobState} that are known: there may be others. */
export const ImportJobStateValues = [
  "received",
  "waiting",
  "finished",
  "failed",
] as const satisfies readonly types.ImportJobState[];

/** The values of {@link types.GoogleCategory | GoogleCategory} that are known: there may be others. */
export const GoogleCategoryValues = [
  "clothing",
  "shoes",
  "hat",
  "gloves",
  "none",
] as const satisfies readonly types.GoogleCategory[];
