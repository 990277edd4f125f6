// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { FileDescriptor } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of every file of this API, by its name. */
export const fileSchemas = {
  "product-export": { item: schemas.ProductExportRowSchema },
  "price-export": { item: schemas.PriceExportRowSchema },
} as const satisfies Readonly<Record<string, Awaited<ReturnType<FileDescriptor["schemas"]>>>>;
