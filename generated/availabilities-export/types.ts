// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Problem } from "../common/types.js";

export type { Problem };

/** Which changes to export. */
export interface StartExportRequest {
  /**
   * Cursor of an earlier job: only what changed after it is exported. Leave it out for everything. A counter, not a
   * time. What 0 does is not known; clients leave the member out instead.
   *
   * Evidence: observed (a production client).
   */
  last_updated_at?: number | undefined;
}

/** The job that was started. */
export interface StartExportResponse {
  /**
   * Id to read the job with; a UUID where seen.
   *
   * Evidence: observed (a production client).
   */
  availability_export_id: string;
}

/** Which changes of a group to export. Provisional. */
export interface StartGroupExportRequest {
  /**
   * Cursor of an earlier job, as for a global export. Whether cursors of global jobs may be used is not known.
   *
   * Evidence: inferred (same as the global export).
   */
  last_updated_at?: number | undefined;
}

/** The job that was started for a group. Provisional. */
export interface StartGroupExportResponse {
  /**
   * Id to read the job with.
   *
   * Evidence: inferred (same as the global export).
   */
  availability_export_id?: string;
}

/** State of an export. */
export interface ExportJob {
  /**
   * Id of the job, presumably repeated here.
   *
   * Evidence: inferred (the response to starting the export carries it).
   */
  availability_export_id?: string;
  /**
   * How far the job is. Finished with `finished`. Failed jobs surely have a value of their own; its name is not
   * known.
   *
   * Evidence: observed (a production client).
   */
  state: "processing" | "finished" | (string & {});
  /**
   * Where the file lies once the job is finished. Fetch it without the access token. How long it works is not
   * stated: fetch it at once. The file may come as JSON or as a ZIP with one JSON file in it; go by the first bytes,
   * not by the name.
   *
   * Format: uri.
   *
   * Evidence: observed (a production client).
   */
  link?: string;
  /**
   * Cursor for the next export, once the job is finished; 0 if nothing changed, and then the old cursor stays the
   * right one. May be a number or the same number as text; how large it gets is not known, so beware of losing
   * digits beyond 2^53 - 1.
   *
   * Evidence: observed (a production client).
   */
  last_updated_at?: number | string;
}

/** A named set of fulfillment locations. Name and locations were seen; the id is provisional. */
export interface LocationGroup {
  /**
   * Id of the group.
   *
   * Evidence: inferred (no source shows a group; named after the other APIs).
   */
  id?: string;
  /**
   * Name of the group.
   *
   * Evidence: observed (a published tool of a NewStore employee sends and reads it).
   */
  group_name?: string;
  /**
   * Locations in the group.
   *
   * Evidence: observed (a published tool of a NewStore employee sends and reads it).
   */
  fulfillment_nodes?: string[];
}

/** Groups of the tenant, either bare or inside an object. Which of the two is not known. */
export type LocationGroupList = LocationGroups | LocationGroupsEnvelope;

/** Groups as a bare list. */
export type LocationGroups = LocationGroup[];

/** Groups inside an object. */
export interface LocationGroupsEnvelope {
  /**
   * The groups.
   *
   * Evidence: inferred (no source shows a group; named after the other APIs).
   */
  groups?: LocationGroup[];
}

/** A group to make. Name and locations were seen; further members may be added. */
export interface CreateLocationGroupRequest {
  /**
   * Id of the group, should the caller be the one to choose it.
   *
   * Evidence: inferred (no source shows a group; named after the other APIs).
   */
  id?: string | undefined;
  /**
   * Name of the group.
   *
   * Evidence: observed (a published tool of a NewStore employee sends and reads it).
   */
  group_name?: string | undefined;
  /**
   * Locations in the group.
   *
   * Evidence: observed (a published tool of a NewStore employee sends and reads it).
   */
  fulfillment_nodes?: readonly string[] | undefined;
}

/** Changes to a group. Provisional in every member; further members may be added. */
export interface UpdateLocationGroupRequest {
  /**
   * New name of the group.
   *
   * Evidence: observed (a published tool of a NewStore employee sends and reads it).
   */
  group_name?: string | undefined;
  /**
   * All locations the group is to have.
   *
   * Evidence: observed (a published tool of a NewStore employee sends and reads it).
   */
  fulfillment_nodes?: readonly string[] | undefined;
}

/**
 * Content of an export file: one list, nothing around it. Rows of a product follow each other where seen, which is
 * not promised. Large: read it as a stream.
 */
export type AtpExportFile = AtpExportRow[];

/**
 * ATP of a product at a location, or in a group export of a product in the group. With several catalogs or locales
 * the same product and location occurs more than once: keep one of them and never add them up. Apply `atp` as the
 * new quantity, not as a change.
 */
export interface AtpExportRow {
  /**
   * The product. May contain a slash.
   *
   * Evidence: observed (a row kept by a production client).
   */
  product_id: string;
  /**
   * The location, in a global export. What a group export has here is not known.
   *
   * Evidence: observed (a row kept by a production client).
   */
  fulfillment_node_id?: string;
  /**
   * Units that may still be sold: `present_atp` and `future_atp` together.
   *
   * Evidence: observed (a row kept by a production client).
   */
  atp: number;
  /**
   * The part of `atp` that lies in stock now.
   *
   * Evidence: observed (a row kept by a production client).
   */
  present_atp?: number;
  /**
   * The part of `atp` that is expected to arrive.
   *
   * Evidence: observed (a row kept by a production client).
   */
  future_atp?: number;
  /**
   * A counter whose meaning is not known.
   *
   * Evidence: observed (a row kept by a production client).
   */
  revision?: number;
  /**
   * Other codes of the product, a catalog and locale an entry. May be missing or empty.
   *
   * Evidence: observed (a row kept by a production client).
   */
  external_identifiers?: AtpExportIdentifiers[];
}

/** Codes of a product in one catalog and locale. */
export interface AtpExportIdentifiers {
  /**
   * Catalog the codes come from.
   *
   * Evidence: observed (a row kept by a production client).
   */
  catalog?: string;
  /**
   * Locale the codes come from; lower case where seen, such as `en-us`.
   *
   * Evidence: observed (a row kept by a production client).
   */
  locale?: string;
  /**
   * Kind of code to code. `sku`, `upc`, `ean13` and `isbn` occur, and kinds the retailer imported itself.
   *
   * Evidence: observed (a row kept by a production client).
   */
  identifiers?: {
    [key: string]: string;
  };
}

/** Path parameters of `showLocationGroup`. */
export interface ShowLocationGroupPath {
  /** Id of the group. Whether NewStore makes it or the caller chooses it is not known. */
  group_id: string;
}

/** Path parameters of `updateLocationGroup`. */
export interface UpdateLocationGroupPath {
  /** Id of the group. Whether NewStore makes it or the caller chooses it is not known. */
  group_id: string;
}

/** Path parameters of `destroyLocationGroup`. */
export interface DestroyLocationGroupPath {
  /** Id of the group. Whether NewStore makes it or the caller chooses it is not known. */
  group_id: string;
}

/** Path parameters of `startGroupExport`. */
export interface StartGroupExportPath {
  /** Id of the group. Whether NewStore makes it or the caller chooses it is not known. */
  group_id: string;
}

/** Path parameters of `showExportJob`. */
export interface ShowExportJobPath {
  /** Id that starting the export gave. */
  availability_export_id: string;
}

/** What `listLocationGroups` (`GET /v0/d/availabilities/groups`) returns. */
export type ListLocationGroupsResponse = LocationGroupList;

/** What `listLocationGroups` (`GET /v0/d/availabilities/groups`) takes. */
export type ListLocationGroupsInput = Record<string, never>;

/** What `createLocationGroup` (`POST /v0/d/availabilities/groups`) returns. */
export type CreateLocationGroupResponse = LocationGroup;

/** What `createLocationGroup` (`POST /v0/d/availabilities/groups`) takes. */
export interface CreateLocationGroupInput {
  /** The group to make. */
  body: CreateLocationGroupRequest;
}

/** What `showLocationGroup` (`GET /v0/d/availabilities/groups/{group_id}`) returns. */
export type ShowLocationGroupResponse = LocationGroup;

/** What `showLocationGroup` (`GET /v0/d/availabilities/groups/{group_id}`) takes. */
export interface ShowLocationGroupInput {
  /** Values of the path. */
  path: ShowLocationGroupPath;
}

/** What `updateLocationGroup` (`PATCH /v0/d/availabilities/groups/{group_id}`) returns. */
export type UpdateLocationGroupResponse = LocationGroup;

/** What `updateLocationGroup` (`PATCH /v0/d/availabilities/groups/{group_id}`) takes. */
export interface UpdateLocationGroupInput {
  /** Values of the path. */
  path: UpdateLocationGroupPath;
  /** What to change. */
  body: UpdateLocationGroupRequest;
}

/** What `destroyLocationGroup` (`DELETE /v0/d/availabilities/groups/{group_id}`) returns. */
export type DestroyLocationGroupResponse = undefined;

/** What `destroyLocationGroup` (`DELETE /v0/d/availabilities/groups/{group_id}`) takes. */
export interface DestroyLocationGroupInput {
  /** Values of the path. */
  path: DestroyLocationGroupPath;
}

/** What `startGroupExport` (`POST /v0/d/availabilities/groups/{group_id}/bulk`) takes. */
export interface StartGroupExportInput {
  /** Values of the path. */
  path: StartGroupExportPath;
  /** Which changes to export. An empty object exports everything. */
  body: StartGroupExportRequest;
}

/** Body of `startGlobalExport` (`POST /v0/d/availabilities/bulk`). */
export type StartGlobalExportRequest = StartExportRequest;

/** What `startGlobalExport` (`POST /v0/d/availabilities/bulk`) returns. */
export type StartGlobalExportResponse = StartExportResponse;

/** What `startGlobalExport` (`POST /v0/d/availabilities/bulk`) takes. */
export interface StartGlobalExportInput {
  /** Which changes to export. An empty object exports everything. */
  body: StartGlobalExportRequest;
}

/** What `showExportJob` (`GET /v0/d/availabilities/bulk/{availability_export_id}`) returns. */
export type ShowExportJobResponse = ExportJob;

/** What `showExportJob` (`GET /v0/d/availabilities/bulk/{availability_export_id}`) takes. */
export interface ShowExportJobInput {
  /** Values of the path. */
  path: ShowExportJobPath;
}
