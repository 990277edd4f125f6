import { hashHex } from "../kernel/hash.js";
import { pageOf } from "./page.js";
import { SCRIPT } from "./script.js";
import { STYLE } from "./style.js";
import { type PageSources, viewOf } from "./view.js";

export type { PageSources } from "./view.js";

/** Where the page and what belongs to it are found. */
export const PAGE_PATHS: ReadonlySet<string> = new Set([
  "/__sandbox",
  "/__sandbox/",
  "/__sandbox/state.json",
  "/__sandbox/page.css",
  "/__sandbox/page.js",
]);

/** The page loads nothing from elsewhere, runs no script but its own, and cannot be framed. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'";

/**
 * Serves the page that shows what goes on in a sandbox, its state as JSON, and its two assets. Paths are
 * those of {@link PAGE_PATHS}; `?q=` searches the stock.
 */
export function servePage(request: Request, sources: PageSources): Response {
  if (request.method !== "GET" && request.method !== "HEAD")
    return new Response(null, { status: 405, headers: { allow: "GET, HEAD" } });
  const { pathname, searchParams } = new URL(request.url);
  if (pathname.endsWith(".css")) return response(request, STYLE, "text/css; charset=utf-8");
  if (pathname.endsWith(".js")) return response(request, SCRIPT, "text/javascript; charset=utf-8");
  const view = viewOf(sources, searchParams.get("q") ?? "");
  if (pathname.endsWith(".json")) return response(request, JSON.stringify(view), "application/json");
  return response(request, pageOf(view), "text/html; charset=utf-8");
}

function response(request: Request, body: string, contentType: string): Response {
  const etag = `"${hashHex(body)}"`;
  const headers = {
    "content-type": contentType,
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
    etag,
  };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : body, { status: 200, headers });
}
