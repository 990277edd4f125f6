// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

export const StartExportRequestSchema: z.ZodType<types.StartExportRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    last_updated_at: z.number().check(checks.integer()).optional(),
  }))() as z.ZodType<types.StartExportRequest>;

export const StartExportResponseSchema: z.ZodType<types.StartExportResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ availability_export_id: z.string() }))() as z.ZodType<types.StartExportResponse>;

export const StartGroupExportRequestSchema: z.ZodType<types.StartGroupExportRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    last_updated_at: z.number().check(checks.integer()).optional(),
  }))() as z.ZodType<types.StartGroupExportRequest>;

export const StartGroupExportResponseSchema: z.ZodType<types.StartGroupExportResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ availability_export_id: z.string().optional() }))() as z.ZodType<types.StartGroupExportResponse>;

export const ExportJobSchema: z.ZodType<types.ExportJob> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    state: z.string(),
    availability_export_id: z.string().optional(),
    link: z.string().optional(),
    last_updated_at: z.union([z.number(), z.string()]).optional(),
  }))() as z.ZodType<types.ExportJob>;

export const LocationGroupSchema: z.ZodType<types.LocationGroup> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    group_name: z.string().optional(),
    fulfillment_nodes: z.array(z.string()).optional(),
  }))() as z.ZodType<types.LocationGroup>;

export const LocationGroupsSchema: z.ZodType<types.LocationGroups> = /* @__PURE__ */ ((): z.ZodType =>
  z.array(LocationGroupSchema))() as z.ZodType<types.LocationGroups>;

export const LocationGroupsEnvelopeSchema: z.ZodType<types.LocationGroupsEnvelope> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ groups: z.array(LocationGroupSchema).optional() }))() as z.ZodType<types.LocationGroupsEnvelope>;

export const LocationGroupListSchema: z.ZodType<types.LocationGroupList> = /* @__PURE__ */ ((): z.ZodType =>
  z.union([LocationGroupsSchema, LocationGroupsEnvelopeSchema]))() as z.ZodType<types.LocationGroupList>;

export const CreateLocationGroupRequestSchema: z.ZodType<types.CreateLocationGroupRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string().optional(),
      group_name: z.string().optional(),
      fulfillment_nodes: z.array(z.string()).optional(),
    }))() as z.ZodType<types.CreateLocationGroupRequest>;

export const UpdateLocationGroupRequestSchema: z.ZodType<types.UpdateLocationGroupRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      group_name: z.string().optional(),
      fulfillment_nodes: z.array(z.string()).optional(),
    }))() as z.ZodType<types.UpdateLocationGroupRequest>;

export const AtpExportIdentifiersSchema: z.ZodType<types.AtpExportIdentifiers> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    catalog: z.string().optional(),
    locale: z.string().optional(),
    identifiers: z.object({}).catchall(z.string()).optional(),
  }))() as z.ZodType<types.AtpExportIdentifiers>;

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

export const AtpExportFileSchema: z.ZodType<types.AtpExportFile> = /* @__PURE__ */ ((): z.ZodType =>
  z.array(AtpExportRowSchema))() as z.ZodType<types.AtpExportFile>;

export const ShowLocationGroupPathSchema: z.ZodType<types.ShowLocationGroupPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ group_id: z.string() }))() as z.ZodType<types.ShowLocationGroupPath>;

export const UpdateLocationGroupPathSchema: z.ZodType<types.UpdateLocationGroupPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ group_id: z.string() }))() as z.ZodType<types.UpdateLocationGroupPath>;

export const DestroyLocationGroupPathSchema: z.ZodType<types.DestroyLocationGroupPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ group_id: z.string() }))() as z.ZodType<types.DestroyLocationGroupPath>;

export const StartGroupExportPathSchema: z.ZodType<types.StartGroupExportPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ group_id: z.string() }))() as z.ZodType<types.StartGroupExportPath>;

export const ShowExportJobPathSchema: z.ZodType<types.ShowExportJobPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ availability_export_id: z.string() }))() as z.ZodType<types.ShowExportJobPath>;
