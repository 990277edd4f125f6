import type { HeadersLike } from "../../core/web-types.js";
import { crc32 } from "../../files/crc32.js";
import { retryAfterMs } from "../../transport/errors/retry-after.js";
import { discardBody } from "../../wire/read-body.js";
import { checkLink } from "./check-link.js";
import type { FacadeContext } from "./context.js";
import type { FollowedLinkAttempt } from "./follow-link.js";
import { changedMeanwhile, FailedAttempt, refused } from "./link-errors.js";

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
  /** How long it is, where that is known. */
  length: number | undefined;
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
  readonly attempt: FollowedLinkAttempt;
}

/** The file's bytes from where the last attempt ended. */
export async function* openLink(request: LinkRequest): AsyncGenerator<Uint8Array> {
  const response = await respond(request);
  const { status, headers } = response;
  const header = (name: string) => headers.get(name) ?? undefined;
  if (request.progress.received === 0)
    request.onOpen?.({ status, etag: header("etag"), lastModified: header("last-modified") });
  if (status === 304 || status === 416) discardBody(response);
  else yield* piecesOf(response, request);
}

async function respond(request: LinkRequest): Promise<LinkResponse> {
  const { context, link, httpHosts, progress, ifNoneMatch, signal, network, attempt } = request;
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
      attempt.run(async () => context.fetch(url, { method: "GET", headers, signal, redirect: "manual" })),
    );
    const { status } = response;
    attempt.status = status;
    if (status === 200 || status === 206) return response;
    if (status === 304 && headers["if-none-match"] !== undefined) return response;
    if (status === 416 && headers["range"] !== undefined) {
      // Behind the last byte there is nothing: that is an end where it is the end of the same file.
      const said = digits(/^bytes \*\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1]);
      const lengths = [said, progress.length].filter((length) => length !== undefined);
      if (lengths.length > 0 && lengths.every((length) => length === progress.received)) return response;
      throw changedMeanwhile();
    }
    discardBody(response);
    const target = response.headers.get("location");
    if (status >= 300 && status < 400 && target !== null && hops < MOST_REDIRECTS && URL.canParse(target, url)) {
      url = new URL(target, url).href;
      continue;
    }
    if (!PASSING_STATUSES.has(status)) throw refused(url, status);
    const askedMs = retryAfterMs(response.headers, context.clock.nowMs());
    throw new FailedAttempt(`returned ${status}`, { status, retryAfterMs: askedMs });
  }
}

async function* piecesOf(response: LinkResponse, { progress, network }: LinkRequest): AsyncGenerator<Uint8Array> {
  let skip = skipped(response, progress);
  const reader = response.body?.[Symbol.asyncIterator]();
  let skippedCrc = 0;
  for (;;) {
    const { done, value } = reader === undefined ? ENDED : await network(reader.next());
    if (done === true) {
      const { received, length = 0 } = progress;
      if (received - skip < length) throw new FailedAttempt(`${received - skip} of ${length} bytes came`);
      if (skip > 0) throw changedMeanwhile();
      return;
    }
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

const ENDED = { done: true, value: undefined } as const;

/**
 * How many bytes of a response have come before. File stores and what stands before them heed `If-Range` or not, and give
 * less than they were asked for, or a part that nobody asked for: what the response says of itself counts.
 *
 * @throws {NewStoreError} where it is of another file.
 */
function skipped({ status, headers }: LinkResponse, progress: LinkProgress): number {
  const etag = headers.get("etag") ?? undefined;
  // A body that `fetch` inflates has other positions than the file.
  const isPlain = ["", "identity"].includes(headers.get("content-encoding") ?? "");
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("content-range") ?? "") ?? [];
  const length = status === 206 ? digits(total) : isPlain ? digits(headers.get("content-length")) : undefined;
  if (progress.received === 0) {
    if (status === 206 && start !== "0") throw new FailedAttempt("returned a part of the file as all of it");
    progress.etag = isPlain && etag !== undefined && !etag.startsWith("W/") ? etag : undefined;
    progress.length = length;
    return 0;
  }
  const isRest = status === 206 && progress.etag !== undefined && Number(start) === progress.received;
  const isSame = etag === progress.etag || (isRest ? etag : progress.etag) === undefined;
  // Not repeated: another file in its place would be another one the next time as well.
  if ((!isRest && status !== 200) || !isSame || (length ?? progress.length) !== (progress.length ?? length))
    throw changedMeanwhile();
  progress.length ??= length;
  return isRest ? 0 : progress.received;
}

function digits(text: string | null | undefined): number | undefined {
  return /^\d{1,15}$/.test(text ?? "") ? Number(text) : undefined;
}
