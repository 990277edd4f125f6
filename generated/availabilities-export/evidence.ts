// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    | "listLocationGroups"
    | "createLocationGroup"
    | "showLocationGroup"
    | "updateLocationGroup"
    | "destroyLocationGroup"
    | "startGroupExport"
    | "startGlobalExport"
    | "showExportJob",
    Evidence
  >
> = {
  listLocationGroups: { level: "observed", source: "a production client calls it and does not read the response" },
  createLocationGroup: {
    level: "observed",
    source: "a published tool of a NewStore employee, commented out; docs.newstore.net names the operation",
  },
  showLocationGroup: {
    level: "inferred",
    source: "docs.newstore.net names the operation; path and response are reasoned from the listing",
  },
  updateLocationGroup: {
    level: "inferred",
    source: "docs.newstore.net names the operation; method, path and body are reasoned from the listing",
  },
  destroyLocationGroup: {
    level: "inferred",
    source: "docs.newstore.net names the operation; method and path are reasoned from the listing",
  },
  startGroupExport: {
    level: "inferred",
    source: "docs.newstore.net says a group can be exported; method, path and body follow the global export",
  },
  startGlobalExport: {
    level: "observed",
    source: "a production client; docs.newstore.net: Availabilities Export API names the operation",
  },
  showExportJob: { level: "observed", source: "a production client" },
};
