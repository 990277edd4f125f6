export type { Issue, NewStoreErrorDetails, NewStoreErrorKind } from "./newstore-error.js";
export { isNewStoreError, NewStoreError } from "./newstore-error.js";
