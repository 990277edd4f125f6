import { NewStoreError } from "../../core/newstore-error.js";
import type { HeadersLike } from "../../core/web-types.js";
import { crc32 } from "../../files/crc32.js";
import type { FacadeContext } from "./context.js";
import { changedMeanwhile, FailedAttempt, hostOf, refused } from "./link-errors.js";

/** Part of a `Response`. */
interface LinkResponse {
  readonly status: number;
  readonly headers: HeadersLike;
  readonly body: (AsyncIterable<Uint8Array> & { cancel?(): Promise<void> }) | null;
}

/** A link that leads on and on leads nowhere. */
const MOST_REDIRECTS = 3;

/** What a retry of the same link may help. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Waits for the network, within the deadlines. */
type Network = <T>(work: Promise<T>) => Promise<T>;

/** How far a file has been read. */
export interface LinkProgress {
  received: number;
  /** A strong one: bytes of two responses with it are the same. */
  etag: string | undefined;
  /** Checksum of all that was received: what comes again is compared with it where there is no `ETag`. */
  crc: number;
}

/** What the first response said of the file. */
export interface OpenedFile {
  /** 200, or 304 when it is the one that is there already. */
  readonly status: number;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

/** One request for the file, or for what is missing of it. */
export interface LinkRequest {
  readonly context: FacadeContext;
  readonly link: string;
  /** Hosts that a link may lead to by plain http, as in `files.internal:9000`. */
  readonly httpHosts: readonly string[];
  readonly progress: LinkProgress;
  /** `ETag` of a file that is there already and not wanted again. */
  readonly ifNoneMatch?: string | undefined;
  readonly onOpen?: ((file: OpenedFile) => void) | undefined;
  readonly signal: AbortSignal;
  readonly network: Network;
}

/** The file's bytes from where the last attempt ended. */
export async function* openLink(request: LinkRequest): AsyncGenerator<Uint8Array> {
  const response = await respond(request);
  const { status, headers } = response;
  const header = (name: string) => headers.get(name) ?? undefined;
  if (request.progress.received === 0)
    request.onOpen?.({ status, etag: header("etag"), lastModified: header("last-modified") });
  if (status === 304) await response.body?.cancel?.();
  else yield* piecesOf(response, request);
}

async function respond(request: LinkRequest): Promise<LinkResponse> {
  const { context, link, httpHosts, progress, ifNoneMatch, signal, network } = request;
  const headers: Record<string, string> = {};
  if (progress.received === 0 && ifNoneMatch !== undefined) headers["if-none-match"] = ifNoneMatch;
  if (progress.received > 0 && progress.etag !== undefined) {
    headers["range"] = `bytes=${progress.received}-`;
    headers["if-range"] = progress.etag;
  }
  let url = link;
  for (let hops = 0; ; hops += 1) {
    checkLink(url, context.baseUrl, httpHosts);
    const response: LinkResponse = await network(
      Promise.resolve(context.fetch(url, { method: "GET", headers, signal, redirect: "manual" })),
    );
    const { status } = response;
    if (status === 200 || status === 206) return response;
    if (status === 304 && headers["if-none-match"] !== undefined) return response;
    response.body?.cancel?.().catch(() => undefined);
    const target = response.headers.get("location");
    if (status >= 300 && status < 400 && target !== null && hops < MOST_REDIRECTS && URL.canParse(target, url)) {
      url = new URL(target, url).href;
      continue;
    }
    if (!PASSING_STATUSES.has(status)) throw refused(url, status);
    const seconds = Number(response.headers.get("retry-after") ?? 0);
    throw new FailedAttempt(`returned ${status}`, { status, waitMs: seconds > 0 ? seconds * 1_000 : 0 });
  }
}

async function* piecesOf(
  { status, headers, body }: LinkResponse,
  { progress, network }: LinkRequest,
): AsyncGenerator<Uint8Array> {
  const etag = headers.get("etag") ?? undefined;
  let skip = 0;
  if (progress.received > 0) {
    const start = /^bytes (\d+)-/.exec(headers.get("content-range") ?? "")?.[1];
    const isRest = status === 206 && progress.etag !== undefined && Number(start) === progress.received;
    // Not repeated: another file in its place would be another one the next time as well.
    if (!isRest && (status !== 200 || etag !== (progress.etag ?? etag))) throw changedMeanwhile();
    if (!isRest) skip = progress.received;
  } else {
    // A body that `fetch` inflates has other positions than the file.
    const isPlain = ["", "identity"].includes(headers.get("content-encoding") ?? "");
    progress.etag = isPlain && etag !== undefined && !etag.startsWith("W/") ? etag : undefined;
  }
  if (body === null) return;
  const reader = body[Symbol.asyncIterator]();
  let skippedCrc = 0;
  for (;;) {
    const { done, value } = await network(reader.next());
    if (done === true && skip > 0) throw changedMeanwhile();
    if (done === true) return;
    const known = value.subarray(0, Math.min(skip, value.byteLength));
    const piece = value.subarray(known.byteLength);
    if (known.byteLength > 0) {
      skippedCrc = crc32(known, skippedCrc);
      skip -= known.byteLength;
      if (skip === 0 && skippedCrc !== progress.crc) throw changedMeanwhile();
    }
    if (piece.byteLength === 0) continue;
    progress.received += piece.byteLength;
    progress.crc = crc32(piece, progress.crc);
    yield piece;
  }
}

/** Links carry permissions: by plain http they go to this machine, to the client's own host, or to a host that is named. */
function checkLink(link: string, baseUrl: string | undefined, httpHosts: readonly string[]): void {
  if (!URL.canParse(link)) throw new NewStoreError("The export's link is no URL. Export again.", { kind: "api" });
  const { protocol, hostname, host, origin } = new URL(link);
  if (protocol === "https:") return;
  const isOwn = baseUrl !== undefined && URL.canParse(baseUrl) && new URL(baseUrl).origin === origin;
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol === "http:" && (isOwn || isLoopback || httpHosts.includes(host))) return;
  throw new NewStoreError(
    `The export's link to ${hostOf(link)} is not https, and was not followed: anybody on the way could read the file. Name the host in httpHosts if that is meant.`,
    { kind: "api" },
  );
}
