// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    | "listImportJobs"
    | "createImportJob"
    | "showImportJob"
    | "startImportJob"
    | "listImportJobErrors"
    | "createImportJobErrors"
    | "failImportJob"
    | "createImportSchema"
    | "showImportSchema"
    | "updateImportSchema"
    | "destroyImportSchema",
    Evidence
  >
> = {
  listImportJobs: { level: "observed", source: "two production clients" },
  createImportJob: { level: "documented", source: "docs.newstore.net: Import API; three production clients" },
  showImportJob: { level: "observed", source: "three production clients" },
  startImportJob: { level: "observed", source: "three production clients" },
  listImportJobErrors: { level: "observed", source: "a production client" },
  createImportJobErrors: { level: "observed", source: "a production client" },
  failImportJob: { level: "observed", source: "a production client; named in docs.newstore.net: Import API" },
  createImportSchema: { level: "published", source: "NewStore API 1.0 description" },
  showImportSchema: { level: "published", source: "NewStore API 1.0 description" },
  updateImportSchema: { level: "published", source: "NewStore API 1.0 description" },
  destroyImportSchema: { level: "published", source: "NewStore API 1.0 description" },
};
