/**
 * Large files in and out: readers that make items of NDJSON, CSV and JSON, and publishers that put archives where NewStore
 * fetches them. For Node, Bun and Deno.
 *
 * @packageDocumentation
 */

export { lineOf } from "../core/line-of.js";
export type { ImportArchive, Publish, PublishOptions } from "../resources/lib/publish.js";
export type { ColumnNames } from "./csv/columns.js";
export type { FolderPublisherOptions } from "./publishers/folder-publisher.js";
export { folderPublisher } from "./publishers/folder-publisher.js";
export type { HttpPublisherOptions } from "./publishers/http-publisher.js";
export { httpPublisher } from "./publishers/http-publisher.js";
export type { SandboxLike } from "./publishers/sandbox-publisher.js";
export { sandboxPublisher } from "./publishers/sandbox-publisher.js";
export type { ArchiveToUpload, UploadTarget } from "./publishers/upload-place.js";
export type { ImportFileItems, ReadCsvOptions } from "./read-csv.js";
export { readCsv } from "./read-csv.js";
export type { ReadJsonArrayOptions } from "./read-json.js";
export { readJsonArray, readNdjson } from "./read-json.js";
export type { ReadOptions, RowProblem } from "./rows/options.js";
export type { BodyLike, Pieces, ReadSource, WebStreamLike } from "./source/read-source.js";
export type { TextEncoding } from "./source/text-of.js";
