import { EXPORTS_PATH } from "../flows/publish-export.js";
import { contentOf } from "../kernel/held-file.js";
import type { World } from "../kernel/world.js";
import type { PageSources } from "../page/index.js";
import type { ExportFile } from "../state/exports.js";
import { streamed } from "./connection.js";

/** Everything that belongs to the sandbox and not to the platform lies below this path. */
export const CONTROL_PATH = "/__sandbox";

/** The store of files that a user publishes. */
export const FILES_PATH = "/__sandbox/files/";

/** A stored file is data, whatever its bytes say: opened in a browser it must not act as a page of the sandbox's origin. */
const INERT: Readonly<Record<string, string>> = {
  "content-disposition": "attachment",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

/** Path of a file in the store; slashes in its name stay. */
export function filePath(name: string): string {
  return FILES_PATH + name.split("/").map(encodeURIComponent).join("/");
}

/** Name of the stored file that a path stands for. */
export function fileNameOf(pathname: string): string | undefined {
  if (!pathname.startsWith(FILES_PATH)) return undefined;
  try {
    return pathname.slice(FILES_PATH.length).split("/").map(decodeURIComponent).join("/");
  } catch {
    return undefined;
  }
}

/**
 * Serves the sandbox's own paths: the file store, the files behind export links, the page; `steer` serves the operations
 * that change it.
 */
export async function handleControl(
  request: Request,
  pathname: string,
  sources: PageSources,
  steer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { world } = sources;
  if (pathname.startsWith(EXPORTS_PATH)) return exportResponse(request, pathname, world);
  if (!pathname.startsWith(FILES_PATH)) {
    // The page is loaded when somebody looks at it.
    const { PAGE_PATHS, servePage } = await import("../page/index.js");
    return PAGE_PATHS.has(pathname) ? servePage(request, sources) : steer(request);
  }
  const name = fileNameOf(pathname);
  if (name === undefined || name === "") return new Response("Nothing here.", { status: 404 });
  return fileResponse(request, name, world);
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
 * good until its time has passed (docs/platform/availabilities-export.md#file).
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
  const body = request.method === "HEAD" ? null : bodyOf(contentOf(file.content));
  const length = { "content-length": String(file.content.size) };
  return streamed(new Response(body, { status: 200, headers: { ...headers, ...length, ...INERT } }));
}

/** A body that is made as it is read. */
function bodyOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await iterator.return?.()),
  });
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
  const length = { "content-length": String(bytes.byteLength) };
  return new Response(body, { status: 200, headers: { ...headers, ...length, ...INERT } });
}

function storeError(status: number, code: string, message: string): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return new Response(body, { status, headers: { "content-type": "application/xml" } });
}
