export type { EventLike } from "./map-event.js";
export {
  byExternalIdentifier,
  type ExternalIdentifierOptions,
  type FoundProduct,
  type ProductQuestion,
} from "./maps/by-external-identifier.js";
export { chain } from "./maps/chain.js";
export type { CatalogLocale } from "./maps/external-codes.js";
export { fromRecord } from "./maps/from-record.js";
export { fromTable } from "./maps/from-table.js";
export { identity } from "./maps/identity.js";
export type { IdPair } from "./maps/two-way-table.js";
export { originalOf } from "./original.js";
export type * from "./types.js";
