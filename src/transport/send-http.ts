import ky from "ky";
import type { HttpRequest } from "../core/request.js";
import { runtimeName } from "../core/runtime.js";
import type { FetchLike, HeadersLike } from "../core/web-types.js";
import { discardBody, type ResponseLike } from "../wire/read-body.js";
import { RedirectPolicy } from "./redirect-policy.js";

/** Sends one request; resolves with the head of the response. */
export type SendHttp = (request: HttpRequest, signal: AbortSignal) => Promise<HttpResponse>;

/** A response of `fetch`. */
type HttpResponse = ResponseLike & { readonly headers: HeadersLike };

/** Everything of ky's off that is decided elsewhere in the SDK: retries, errors, and deadlines, which cover the body. */
const http = ky.create({ retry: 0, timeout: false, throwHttpErrors: false });

/**
 * `fetch` behind ky. ky is given the URL alone, and calls a `fetch` that holds the rest: of method, headers and body it
 * makes a `Request` and pipes the body through a stream, which costs half of a `fetch` again (`npm run bench:http`), and
 * an implementation of `fetch` other than the global one does not take that `Request`.
 */
export function createSendHttp(own: FetchLike | undefined): SendHttp {
  const redirects = new RedirectPolicy(own === undefined && runtimeName().startsWith("node/"));
  return async ({ operation, url, method, headers, body, onSent }, signal) => {
    const redirect = redirects.modeFor(operation, body !== undefined);
    // Not every runtime's types know `cache`; the object goes to `fetch`, which ignores what it does not know.
    const init: Readonly<Record<string, unknown>> = {
      method,
      headers,
      signal,
      redirect,
      ...(body && { body }),
      ...(knowsCache() && NO_STORE),
    };
    const fetch: FetchLike = own ?? globalThis.fetch;
    const send = () => {
      const response = fetch(url, init);
      try {
        onSent?.();
      } catch (thrown) {
        // A clock of the caller's that throws: nobody waits for the response any more.
        void Promise.resolve(response)
          .then(discardBody)
          .catch(() => undefined);
        throw thrown;
      }
      return response;
    };
    try {
      const response: HttpResponse = await http(url, { fetch: send });
      redirects.noteResponse(operation, response.status);
      return response;
    } catch (error) {
      throw redirects.failed(operation, redirect, error);
    }
  };
}

const NO_STORE: object = { cache: "no-store" };

let isCacheKnown: boolean | undefined;

/**
 * Whether requests may say `cache: "no-store"`. Next.js keeps responses of its `fetch` on disk unless they do; Workers
 * with a compatibility date before November 2024 throw when they do.
 */
function knowsCache(): boolean {
  if (isCacheKnown === undefined) {
    try {
      isCacheKnown = "cache" in new Request("http://localhost/", NO_STORE);
    } catch {
      isCacheKnown = false;
    }
  }
  return isCacheKnown;
}
