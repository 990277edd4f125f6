import { EXPORTS_PATH } from "./jobs/publish-export.js";
import type { PageSources } from "./page/index.js";
import type { ExportFile } from "./state/exports.js";
import type { World } from "./world.js";

/** Everything that belongs to the sandbox and not to the platform lies below this path. */
export const CONTROL_PATH = "/__sandbox";

/** The shelf of files that a user publishes. */
export const FILES_PATH = "/__sandbox/files/";

/** Path of a file on the shelf; slashes in its name stay. */
export function filePath(name: string): string {
  return FILES_PATH + name.split("/").map(encodeURIComponent).join("/");
}

/** Name of the file on the shelf that a path speaks of. */
export function fileNameOf(pathname: string): string | undefined {
  if (!pathname.startsWith(FILES_PATH)) return undefined;
  try {
    return pathname.slice(FILES_PATH.length).split("/").map(decodeURIComponent).join("/");
  } catch {
    return undefined;
  }
}

/** Answers requests to the sandbox's own paths: the file shelf, the files behind export links, the page. */
export async function handleControl(request: Request, pathname: string, sources: PageSources): Promise<Response> {
  const { world } = sources;
  if (pathname.startsWith(EXPORTS_PATH)) return exportResponse(request, pathname, world);
  if (!pathname.startsWith(FILES_PATH)) return pageResponse(request, pathname, sources);
  const name = fileNameOf(pathname);
  if (name === undefined || name === "") return new Response("Nothing here.", { status: 404 });
  return fileResponse(request, name, world);
}

/** The page is loaded when somebody looks at it. */
async function pageResponse(request: Request, pathname: string, sources: PageSources): Promise<Response> {
  const { PAGE_PATHS, servePage } = await import("./page/index.js");
  return PAGE_PATHS.has(pathname) ? servePage(request, sources) : new Response("Nothing here.", { status: 404 });
}

async function fileResponse(request: Request, name: string, world: World): Promise<Response> {
  const { files } = world.state;
  switch (request.method) {
    case "PUT":
      files.put(name, new Uint8Array(await request.arrayBuffer()), request.headers.get("content-type") ?? undefined);
      return new Response(null, { status: 204 });
    case "DELETE":
      return new Response(null, { status: files.delete(name) ? 204 : 404 });
    case "GET":
    case "HEAD": {
      const file = files.get(name);
      if (!file) return new Response(`There is no file ${name}.`, { status: 404 });
      return bytesResponse(request, file.bytes, { "content-type": file.contentType });
    }
    default:
      return new Response(null, { status: 405, headers: { allow: "GET, HEAD, PUT, DELETE" } });
  }
}

/**
 * A signed link proves itself: no token is needed, and one that is sent is refused, as the usual file stores do. It is
 * good until its time has passed (availabilities-export.md 4).
 */
function exportResponse(request: Request, pathname: string, world: World): Response {
  if (request.method !== "GET" && request.method !== "HEAD")
    return new Response(null, { status: 405, headers: { allow: "GET, HEAD" } });
  const [token = ""] = pathname.slice(EXPORTS_PATH.length).split("/");
  const file = world.state.exports.files.get(token);
  if (request.headers.has("authorization"))
    return storeError(400, "InvalidArgument", "Only one authentication mechanism is allowed: the link is signed.");
  if (!file) return storeError(404, "NoSuchKey", "The file does not exist.");
  if (world.clock.nowMs() >= file.expiresAtMs) return storeError(403, "AccessDenied", "Request has expired.");
  const headers = exportHeaders(file);
  if (request.headers.get("if-none-match") === file.etag) return new Response(null, { status: 304, headers });
  return bytesResponse(request, file.bytes, headers);
}

function exportHeaders(file: ExportFile): Record<string, string> {
  return {
    "content-type": file.contentType,
    etag: file.etag,
    "last-modified": new Date(file.lastModifiedMs).toUTCString(),
  };
}

function bytesResponse(request: Request, bytes: Uint8Array, headers: Record<string, string>): Response {
  const body = request.method === "HEAD" ? null : (bytes as Uint8Array<ArrayBuffer>);
  return new Response(body, { status: 200, headers: { ...headers, "content-length": String(bytes.byteLength) } });
}

function storeError(status: number, code: string, message: string): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return new Response(body, { status, headers: { "content-type": "application/xml" } });
}
