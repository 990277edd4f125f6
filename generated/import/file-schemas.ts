// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { FileDescriptor } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of every file of this API, by its name. */
export const fileSchemas = {
  products: { head: schemas.ProductsFileHeadSchema, item: schemas.ProductItemSchema },
  categories: { head: schemas.CategoriesFileHeadSchema, item: schemas.CategoryItemSchema },
  prices: { head: schemas.PricesFileHeadSchema, item: schemas.PriceItemSchema },
  availabilities: { head: schemas.AvailabilitiesFileHeadSchema, item: schemas.AvailabilityItemSchema },
} as const satisfies Readonly<Record<string, Awaited<ReturnType<FileDescriptor["schemas"]>>>>;
