import ky from "ky";
import { runtimeName } from "../platform/runtime.js";
import type { FetchLike, HeadersLike } from "../platform/types.js";
import type { HttpRequest } from "./http-request.js";
import type { ResponseLike } from "./read-body.js";
import { type RedirectMode, RedirectPolicy } from "./redirect-policy.js";

/** Sends one request; resolves with the head of the answer. */
export type SendHttp = (request: HttpRequest, signal: AbortSignal) => Promise<HttpResponse>;

/** A response of `fetch`. */
export type HttpResponse = ResponseLike & { readonly headers: HeadersLike };

/** What `fetch` is given beside the URL. */
interface Outgoing {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly signal: AbortSignal;
  readonly redirect: RedirectMode;
}

/**
 * Requests by the signal that ends them. Node's `fetch(request)` follows the request's signal by a weak reference: once
 * the request has been collected, an abort inside the body closes no connection. The signal lives as long as the call.
 */
const inUse = new WeakMap<AbortSignal, Request>();

/**
 * `fetch` behind ky, with everything of ky's off that is decided elsewhere in the SDK, and off its hands what it would
 * copy. Measured on Node 20 and 24, a 6 kB POST, over the cost of the same `fetch` alone (`npm run bench:http`):
 *
 * | what ky is given | what happens | costs |
 * | --- | --- | --- |
 * | `retry` | the request is cloned, in case it is sent again | a quarter |
 * | `body` | `fetch(request)` makes a request of ky's request, and pipes the body through a stream | half |
 * | `signal` | `AbortSignal.any` with ky's own | a tenth |
 * | `headers` | four `Headers` are made of them | a tenth |
 *
 * So ky gets the URL, and hands the rest through: options that it does not know it passes on to `fetch`.
 */
export function createSendHttp(fetch: FetchLike | undefined): SendHttp {
  const redirects = new RedirectPolicy(fetch === undefined && runtimeName().startsWith("node/"));
  // The global one is looked up at each request, so that one that is replaced later is used.
  const sendOn = (url: string, outgoing: Outgoing): Promise<HttpResponse> => {
    if (fetch === undefined) return (globalThis.fetch as FetchLike)(url, outgoing);
    const request = new Request(url, outgoing as RequestInit);
    inUse.set(outgoing.signal, request);
    return fetch(request);
  };
  const http = ky.create({
    retry: 0,
    // Its timers stop at the headers; the deadlines of this SDK cover the body.
    timeout: false,
    throwHttpErrors: false,
    fetch: ((_: unknown, { url, outgoing }: { readonly url: string; readonly outgoing: Outgoing }) =>
      sendOn(url, outgoing)) as never,
  });
  return async (request, signal) => {
    const { operation, url, method, headers, body } = request;
    const redirect = redirects.modeFor(operation, body !== undefined);
    const outgoing = { method, headers, signal, redirect, ...(body === undefined ? {} : { body }) };
    try {
      const response: HttpResponse = await http(url, { url, outgoing } as object);
      redirects.answered(operation, response.status);
      return response;
    } catch (error) {
      throw redirects.failed(operation, redirect, error);
    }
  };
}
