// Generated from openapi/token.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<Record<"createAccessToken" | "createPasswordToken", Evidence>> = {
  createAccessToken: {
    level: "documented",
    source: "docs.newstore.net: migration from the Token API; production clients",
  },
  createPasswordToken: { level: "documented", source: "docs.newstore.net: Token API" },
};
