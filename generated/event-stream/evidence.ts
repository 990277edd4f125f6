// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    | "listIntegrations"
    | "createIntegration"
    | "showIntegration"
    | "updateIntegration"
    | "destroyIntegration"
    | "startIntegration"
    | "stopIntegration"
    | "listIntegrationLogEntries"
    | "listRejectedEvents"
    | "showRejectedEvent"
    | "destroyRejectedEvent"
    | "retryRejectedEvent",
    Evidence
  >
> = {
  listIntegrations: { level: "documented", source: "docs.newstore.net: event stream configuration API" },
  createIntegration: { level: "documented", source: "docs.newstore.net: event stream configuration API" },
  showIntegration: { level: "observed", source: "a production client" },
  updateIntegration: { level: "documented", source: "NewStore's OpenAPI file of this API, 2022" },
  destroyIntegration: { level: "documented", source: "NewStore's OpenAPI file of this API, 2022" },
  startIntegration: { level: "documented", source: "NewStore's OpenAPI file of this API, 2022" },
  stopIntegration: { level: "documented", source: "NewStore's OpenAPI file of this API, 2022" },
  listIntegrationLogEntries: { level: "documented", source: "NewStore's OpenAPI file of this API, 2022" },
  listRejectedEvents: { level: "documented", source: "NewStore's OpenAPI file of this API, 2022" },
  showRejectedEvent: { level: "documented", source: "NewStore's OpenAPI file of this API, 2022" },
  destroyRejectedEvent: { level: "documented", source: "NewStore's OpenAPI file of this API, 2022" },
  retryRejectedEvent: { level: "documented", source: "NewStore's OpenAPI file of this API, 2022" },
};
