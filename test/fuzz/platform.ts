import type { OperationDescriptor } from "../../src/core/operation.js";
import type { VirtualTime } from "../support/virtual-time.js";
import { type Chance, raise, THROWN } from "./chance.js";

/** What a `fetch` in the platform's place has done so far. */
export interface Told {
  /** Requests of the operation that may have reached the platform, and what became of them there. */
  readonly requests: { status: number | undefined; isWorkDone: boolean }[];
  /** The caller's own text that a response may echo. */
  tokens: number;
}

const DEEP = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
const PAGE = "<!doctype html><html><head><title>Gateway</title></head><body>Something stands between us</body></html>";

/** Bodies of every class; `undefined` is none at all. */
const BODIES: readonly (string | Uint8Array | undefined)[] = [
  undefined,
  "",
  "null",
  "true",
  "7",
  '"text"',
  "[]",
  "[null,{}]",
  "{}",
  '{"id":',
  '{"id":"half an ans',
  '{"id":null,"items":7,"message":{"a":[]},"error_code":{},"messages":[null,7,{}],"request_id":[]}',
  '{"error_code":"unauthorized","detail":"no","message":"no","messages":["no"]}',
  `{"items":[],"message":"${"a".repeat(5_000)}"}`,
  '{"__proto__":{"id":1},"constructor":1,"toString":1,"then":1}',
  DEEP,
  `{"id":${DEEP}}`,
  `{"id":"${"a".repeat(70_000)}"}`,
  PAGE,
  " \n",
  "\u0000\u001b[31m\u202e",
  new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
  new Uint8Array(0),
];

const TYPES = [
  ...["application/json", "application/json", "application/problem+json", "application/json; charset=utf-16"],
  ...["text/html", "text/plain", "application/octet-stream", "application/zip", "", "/;;=", "a".repeat(500)],
];

/** Every status that a number can be; a `fetch` of one's own is bound by nothing. */
const STATUSES = [0, 1, 99, 100, 101, 103, 199, 200, 201, 202, 204, 205, 206, 226, 299, 300, 301, 302, 303, 304, 307];
const MORE_STATUSES = [308, 399, 400, 401, 403, 404, 405, 408, 409, 410, 413, 422, 425, 429, 451, 499, 500, 501, 502];
const LAST_STATUSES = [503, 504, 520, 599];
const ALL_STATUSES = [...STATUSES, ...MORE_STATUSES, ...LAST_STATUSES];

const WAITS = ["0", "1", "-1", "1e9", "soon", "3600", "Fri, 31 Dec 1999 23:59:59 GMT", "Fri, 31 Dec 2999 23:59:59 GMT"];

/** Where redirects lead. */
const LOCATIONS = ["", "/elsewhere", "https://elsewhere.example/?signature=1", "http://[", "javascript:0", "//"];

/** A `fetch` that does whatever can be done to a request. */
export function wildFetch(operation: OperationDescriptor, chance: Chance, time: VirtualTime, told: Told) {
  return (url: string, { signal }: { signal?: AbortSignal }): unknown => {
    const isToken = url.endsWith("/token");
    if (isToken && chance.happens(0.7)) {
      told.tokens += 1;
      return Promise.resolve(Response.json({ access_token: `token-${told.tokens}`, expires_in: 300 }));
    }
    const request = { status: undefined as number | undefined, isWorkDone: chance.happens(0.5) };
    if (!isToken) told.requests.push(request);
    const thrown = chance.pick(THROWN);
    switch (chance.upTo(12)) {
      case 0:
        return raise(thrown);
      case 1:
        return Promise.reject(thrown);
      case 2:
        // As the global one does.
        return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
      case 3:
        return new Promise(() => {});
      case 4:
        return Promise.resolve(chance.pick([undefined, null, 7, "text", {}, [], { status: 200 }, { headers: 1 }]));
      default: {
        const status = chance.happens(0.4) ? chance.pick([200, 201]) : chance.pick(ALL_STATUSES);
        request.status = status;
        // What the platform refuses it has not done; what it says of a redirect or a fault of its own proves nothing.
        if (status >= 400 && status < 500) request.isWorkDone = false;
        if (status === 307 || status === 308) request.isWorkDone = false;
        return Promise.resolve(responseOf(status, operation, chance, time));
      }
    }
  };
}

function responseOf(status: number, operation: OperationDescriptor, chance: Chance, time: VirtualTime): unknown {
  const body = chance.pick(BODIES);
  const type = chance.happens(0.4) ? (operation.accept[0] ?? "application/json") : chance.pick(TYPES);
  const headers: Record<string, string> = { "content-type": type };
  if (chance.happens(0.3)) headers["retry-after"] = chance.pick(WAITS);
  if (chance.happens(0.3)) headers["location"] = chance.pick(LOCATIONS);
  if (chance.happens(0.2)) headers["content-length"] = chance.pick(["0", "5", "-1", "1e3", "99999999999", "a"]);
  if (chance.happens(0.1)) headers["content-encoding"] = chance.pick(["gzip", "br", "nothing"]);
  if (chance.happens(0.2)) headers["x-request-id"] = chance.pick(["", "r-1", "a".repeat(9_000)]);
  if (chance.happens(0.2)) headers["deprecation"] = chance.pick(["true", "@1e99", "yes", "@-1"]);
  if (chance.happens(0.2)) headers["sunset"] = chance.pick(["soon", "Fri, 31 Dec 1999 23:59:59 GMT"]);
  const isReal = status >= 200 && ![204, 205, 304].includes(status) && chance.happens(0.5);
  if (isReal) return new Response(streamOf(body, chance, time), { status, headers });
  return handMade(status, headers, body, chance);
}

/** Bytes in pieces, which may stop, break, or never end. */
function streamOf(body: string | Uint8Array | undefined, chance: Chance, time: VirtualTime): ReadableStream | null {
  if (body === undefined) return null;
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const end = chance.pick(["closes", "closes", "closes", "breaks", "hangs", "is slow"]);
  const thrown = chance.pick(THROWN);
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, bytes.length / 2));
      if (end === "breaks") return controller.error(thrown);
      if (end === "hangs") return;
      if (end === "is slow") await new Promise<void>((resolve) => void time.startTimer(20_000, resolve));
      try {
        controller.enqueue(bytes.subarray(bytes.length / 2));
        controller.close();
      } catch {
        // It was cancelled: nobody waits for the rest.
      }
    },
  });
}

/** As a `fetch` of one's own or a mock would make one: any status, and any member may fail. */
function handMade(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array | undefined,
  chance: Chance,
): unknown {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : (body ?? new Uint8Array(0));
  const thrown = chance.pick(THROWN);
  const fails = chance.happens(0.1);
  const getFails = chance.happens(0.05);
  const odd = chance.happens(0.05) ? { value: chance.pick<unknown>([undefined, 7, null, {}]) } : undefined;
  return {
    status,
    headers: getFails
      ? { get: () => raise(thrown), has: () => raise(thrown), forEach: () => raise(thrown) }
      : new Headers(headers),
    body: chance.pick([null, undefined, {}, { cancel: async () => raise(thrown) }]),
    text: async () => (fails ? raise(thrown) : odd === undefined ? text : odd.value),
    arrayBuffer: async () => (fails ? raise(thrown) : odd === undefined ? bytes.slice().buffer : odd.value),
  };
}
