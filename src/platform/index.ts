export type { Platform } from "./platform.js";
export { systemPlatform } from "./platform.js";
export type { AbortSignalLike, FetchLike, HeadersLike, UrlLike } from "./types.js";
