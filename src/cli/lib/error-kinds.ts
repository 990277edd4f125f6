import type { NewStoreErrorKind } from "../../core/newstore-error.js";

const KNOWN: Readonly<Record<NewStoreErrorKind, true>> = {
  configuration: true,
  authentication: true,
  validation: true,
  mapping: true,
  api: true,
  conflict: true,
  rate_limit: true,
  timeout: true,
  aborted: true,
  connection: true,
  job: true,
};

/** Every kind of error. */
export const ERROR_KINDS = Object.keys(KNOWN) as NewStoreErrorKind[];
