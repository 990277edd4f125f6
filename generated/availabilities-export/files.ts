// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { FileDescriptor } from "../../src/core/operation.js";

/** Loads the schemas of one file, when it is first checked. */
function schemasOf(name: "atp-export"): FileDescriptor["schemas"] {
  return () => import("./file-schemas.js").then((all) => all.fileSchemas[name]);
}

/** All kinds of files of this API by name. */
export const files: Readonly<Record<"atp-export", FileDescriptor>> = {
  /**
   * ATP of a product at a location, or in a group export of a product in the group. With several catalogs or locales
   * the same product and location occurs more than once: keep one of them and never add them up. Apply `atp` as the
   * new quantity, not as a change.
   */
  "atp-export": {
    api: "availabilities-export",
    name: "atp-export",
    layout: "rows",
    identifiers: [
      { kind: "product", in: "item", at: "product_id" },
      { kind: "fulfillment-node", in: "item", at: "fulfillment_node_id" },
    ],
    rules: [],
    fullAllowed: true,
    schemas: schemasOf("atp-export"),
  },
};
