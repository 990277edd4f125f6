// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { FileDescriptor } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of every file of this API, by its name. */
export const fileSchemas = {
  "atp-export": { item: schemas.AtpExportRowSchema },
} as const satisfies Readonly<Record<string, Awaited<ReturnType<FileDescriptor["schemas"]>>>>;
