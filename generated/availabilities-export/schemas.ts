// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

/** Schema of {@link types.StartExportRequest | StartExportRequest}, as zod checks it in requests: types, presence and every limit. */
export const StartExportRequestSchema: z.ZodType<types.StartExportRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    last_updated_at: z.number().check(checks.integer()).optional(),
  }))() as z.ZodType<types.StartExportRequest>;

/** Schema of {@link types.StartExportResponse | StartExportResponse}, as zod checks it in responses: types and presence only. */
export const StartExportResponseSchema: z.ZodType<types.StartExportResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ availability_export_id: z.string() }))() as z.ZodType<types.StartExportResponse>;

/** Schema of {@link types.StartGroupExportRequest | StartGroupExportRequest}, as zod checks it in requests: types, presence and every limit. */
export const StartGroupExportRequestSchema: z.ZodType<types.StartGroupExportRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    last_updated_at: z.number().check(checks.integer()).optional(),
  }))() as z.ZodType<types.StartGroupExportRequest>;

/** Schema of {@link types.StartGroupExportResponse | StartGroupExportResponse}, as zod checks it in responses: types and presence only. */
export const StartGroupExportResponseSchema: z.ZodType<types.StartGroupExportResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ availability_export_id: z.string().optional() }))() as z.ZodType<types.StartGroupExportResponse>;

/** Schema of {@link types.ExportJob | ExportJob}, as zod checks it in responses: types and presence only. */
export const ExportJobSchema: z.ZodType<types.ExportJob> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    state: z.string(),
    availability_export_id: z.string().optional(),
    link: z.string().optional(),
    last_updated_at: z.union([z.number(), z.string()]).optional(),
  }))() as z.ZodType<types.ExportJob>;

/** Schema of {@link types.LocationGroup | LocationGroup}, as zod checks it in responses: types and presence only. */
export const LocationGroupSchema: z.ZodType<types.LocationGroup> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    group_name: z.string().optional(),
    fulfillment_nodes: z.array(z.string()).optional(),
  }))() as z.ZodType<types.LocationGroup>;

/** Schema of {@link types.LocationGroups | LocationGroups}, as zod checks it in responses: types and presence only. */
export const LocationGroupsSchema: z.ZodType<types.LocationGroups> = /* @__PURE__ */ ((): z.ZodType =>
  z.array(LocationGroupSchema))() as z.ZodType<types.LocationGroups>;

/** Schema of {@link types.LocationGroupsEnvelope | LocationGroupsEnvelope}, as zod checks it in responses: types and presence only. */
export const LocationGroupsEnvelopeSchema: z.ZodType<types.LocationGroupsEnvelope> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ groups: z.array(LocationGroupSchema).optional() }))() as z.ZodType<types.LocationGroupsEnvelope>;

/** Schema of {@link types.LocationGroupList | LocationGroupList}, as zod checks it in responses: types and presence only. */
export const LocationGroupListSchema: z.ZodType<types.LocationGroupList> = /* @__PURE__ */ ((): z.ZodType =>
  z.union([LocationGroupsSchema, LocationGroupsEnvelopeSchema]))() as z.ZodType<types.LocationGroupList>;

/** Schema of {@link types.CreateLocationGroupRequest | CreateLocationGroupRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateLocationGroupRequestSchema: z.ZodType<types.CreateLocationGroupRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string().optional(),
      group_name: z.string().optional(),
      fulfillment_nodes: z.array(z.string()).optional(),
    }))() as z.ZodType<types.CreateLocationGroupRequest>;

/** Schema of {@link types.UpdateLocationGroupRequest | UpdateLocationGroupRequest}, as zod checks it in requests: types, presence and every limit. */
export const UpdateLocationGroupRequestSchema: z.ZodType<types.UpdateLocationGroupRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      group_name: z.string().optional(),
      fulfillment_nodes: z.array(z.string()).optional(),
    }))() as z.ZodType<types.UpdateLocationGroupRequest>;

/** Schema of {@link types.AtpExportIdentifiers | AtpExportIdentifiers}, as zod checks it in responses: types and presence only. */
export const AtpExportIdentifiersSchema: z.ZodType<types.AtpExportIdentifiers> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    catalog: z.string().optional(),
    locale: z.string().optional(),
    identifiers: z.object({}).catchall(z.string()).optional(),
  }))() as z.ZodType<types.AtpExportIdentifiers>;

/** Schema of {@link types.AtpExportRow | AtpExportRow}, as zod checks it in responses: types and presence only. */
export const AtpExportRowSchema: z.ZodType<types.AtpExportRow> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    atp: z.number(),
    fulfillment_node_id: z.string().optional(),
    present_atp: z.number().optional(),
    future_atp: z.number().optional(),
    revision: z.number().optional(),
    external_identifiers: z.array(AtpExportIdentifiersSchema).optional(),
  }))() as z.ZodType<types.AtpExportRow>;

/** Schema of {@link types.AtpExportFile | AtpExportFile}, as zod checks it in responses: types and presence only. */
export const AtpExportFileSchema: z.ZodType<types.AtpExportFile> = /* @__PURE__ */ ((): z.ZodType =>
  z.array(AtpExportRowSchema))() as z.ZodType<types.AtpExportFile>;

/** Schema of {@link types.ShowLocationGroupPath | ShowLocationGroupPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowLocationGroupPathSchema: z.ZodType<types.ShowLocationGroupPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ group_id: z.string() }))() as z.ZodType<types.ShowLocationGroupPath>;

/** Schema of {@link types.UpdateLocationGroupPath | UpdateLocationGroupPath}, as zod checks it in requests: types, presence and every limit. */
export const UpdateLocationGroupPathSchema: z.ZodType<types.UpdateLocationGroupPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ group_id: z.string() }))() as z.ZodType<types.UpdateLocationGroupPath>;

/** Schema of {@link types.DestroyLocationGroupPath | DestroyLocationGroupPath}, as zod checks it in requests: types, presence and every limit. */
export const DestroyLocationGroupPathSchema: z.ZodType<types.DestroyLocationGroupPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ group_id: z.string() }))() as z.ZodType<types.DestroyLocationGroupPath>;

/** Schema of {@link types.StartGroupExportPath | StartGroupExportPath}, as zod checks it in requests: types, presence and every limit. */
export const StartGroupExportPathSchema: z.ZodType<types.StartGroupExportPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ group_id: z.string() }))() as z.ZodType<types.StartGroupExportPath>;

/** Schema of {@link types.ShowExportJobPath | ShowExportJobPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowExportJobPathSchema: z.ZodType<types.ShowExportJobPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ availability_export_id: z.string() }))() as z.ZodType<types.ShowExportJobPath>;
