// Generated from openapi/common.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import type * as types from "./types.js";

/** Schema of {@link types.Problem | Problem}, as zod checks it in responses: types and presence only. */
export const ProblemSchema: z.ZodType<types.Problem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    type: z.string().optional(),
    title: z.string().optional(),
    status: z.number().optional(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    error_code: z.string().optional(),
    message: z.string().optional(),
    messages: z.array(z.string()).optional(),
    request_id: z.string().optional(),
  }))() as z.ZodType<types.Problem>;

/** Schema of {@link types.ExtendedAttribute | ExtendedAttribute}, as zod checks it in requests: types, presence and every limit. */
export const ExtendedAttributeSchema: z.ZodType<types.ExtendedAttribute> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ name: z.string(), value: z.string() }))() as z.ZodType<types.ExtendedAttribute>;
