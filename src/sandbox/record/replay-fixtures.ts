import type { FetchLike } from "../../core/web-types.js";
import { contractOperations } from "../kernel/contract-source.js";
import { bodyKind } from "../kernel/media-type.js";
import { SandboxProblem } from "../kernel/problem.js";
import { canonicalJson } from "../rules/canonical.js";
import { jsonResponse, problemResponse } from "../server/responses.js";
import { createRouter } from "../server/router.js";
import type { Fixtures, RecordedExchange } from "./fixtures.js";

/** What happens to requests that were not recorded. */
export interface ReplayOptions {
  /** Serves them, as a sandbox's `fetch` does. Default: 404 with the code `no_fixture`. */
  readonly otherwise?: FetchLike;
}

/** Seconds; a recording never grows old. */
const TOKEN_LIFETIME = 86_400;

/**
 * Makes a `fetch` that responds as the platform did while {@link recordFetch} recorded. Requests are matched by
 * operation, path, query and body; where no body fits, by the first three: bodies hold times. Responses to the same
 * request come in the order in which they were recorded, and the last one stays.
 *
 * @example
 * ```ts
 * const newstore = new NewStore({ tenant: "recorded", credentials, fetch: replayFixtures(fixtures) });
 * ```
 */
export function replayFixtures({ exchanges }: Fixtures, { otherwise }: ReplayOptions = {}): FetchLike {
  const router = createRouter(contractOperations());
  const byRequest = new Map<string, RecordedExchange[]>();
  for (const exchange of exchanges) {
    const { path, query, body } = exchange.request;
    for (const key of keysOf(exchange.operationId, path, query, body))
      byRequest.set(key, [...(byRequest.get(key) ?? []), exchange]);
  }
  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    const match = router(request.method, pathname);
    if (match.kind === "found" && match.operation.id === "createAccessToken") return token();
    const copy = request.clone();
    if (match.kind === "found") {
      const keys = keysOf(match.operation.id, match.path, [...searchParams], await jsonOf(request));
      for (const key of keys) {
        const [next, ...later] = byRequest.get(key) ?? [];
        if (!next) continue;
        if (later.length > 0) byRequest.set(key, later);
        return toResponse(next);
      }
    }
    if (otherwise) return otherwise(copy);
    const what = match.kind === "found" ? match.operation.id : `${request.method} ${pathname}`;
    return problemResponse(new SandboxProblem(404, "no_fixture", `Nothing was recorded for this ${what}.`), "replay");
  };
}

/** From the closest fit to the loosest. */
function keysOf(
  operationId: string,
  path: Readonly<Record<string, string>>,
  query: readonly (readonly [string, string])[],
  body: unknown,
): string[] {
  const sorted = [...query].sort(([a, one], [b, other]) => (a === b ? order(one, other) : order(a, b)));
  const loose = canonicalJson([operationId, path, sorted]);
  return [`${loose} ${canonicalJson(body ?? null)}`, loose];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function jsonOf(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text === "" || bodyKind(request.headers.get("content-type") ?? "") !== "json") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function toResponse({ response: { status, headers, body } }: RecordedExchange): Response {
  return body === undefined ? new Response(null, { status, headers }) : jsonResponse(status, body, headers);
}

function token(): Response {
  return jsonResponse(
    200,
    { access_token: "token-of-a-recording", token_type: "Bearer", expires_in: TOKEN_LIFETIME, scope: "" },
    {},
  );
}
