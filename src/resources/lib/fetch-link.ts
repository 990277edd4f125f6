import { isNewStoreError, type NewStoreError } from "../../core/newstore-error.js";
import { onAbort } from "../../core/on-abort.js";
import { DEFAULT_RETRY, resolveRetry, resolveTimeouts } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import { sleep } from "../../core/wait.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { FacadeContext } from "./context.js";
import { abortedError, brokenOff, FailedAttempt, tooLate } from "./link-errors.js";
import { type LinkProgress, type OpenedFile, openLink } from "./open-link.js";
import { bounded } from "./user-work.js";

/** How to get at a file beside its link. */
export interface LinkAccess {
  /** Gets another link to the same file, when one has expired. */
  readonly renewLink?: (() => Promise<string | undefined>) | undefined;
  /** Hosts that a link may lead to by plain http, as in `files.internal:9000`. Default: none. */
  readonly httpHosts?: readonly string[] | undefined;
  /** `ETag` of a file that is there already: the same one has no bytes. */
  readonly ifNoneMatch?: string | undefined;
  /** Gets what the file's response says of it, before its first byte. */
  readonly onOpen?: ((file: OpenedFile) => void) | undefined;
}

/** What a file store returns when a link has expired, and nothing else is known to help. */
const EXPIRED_STATUSES: ReadonlySet<number | undefined> = new Set([401, 403, 410]);

/**
 * The bytes of a file that NewStore links to. The link carries its own permission, so no token is sent to it (observed).
 *
 * | what happens | then |
 * | --- | --- |
 * | no byte for `timeouts.perAttemptMs` | the attempt has failed |
 * | more than `timeouts.totalMs` of waiting for the network, over all attempts | kind `timeout` |
 * | 408, 425, 429, 5xx, a connection that breaks | again, `retry.retries` times without a byte in between |
 * | the same after the first byte, the file has an `ETag` | goes on by `Range`; the file must not have changed |
 * | the same, it has none | read again from its begin, which must be the same as before and is skipped |
 * | 401, 403, 410 | another link, once without a byte in between |
 * | another status, a plain `http` link to another host than the client's | kind `api` |
 * | the signal aborts | kind `aborted`, at once |
 * | the reader stops | the connection is closed |
 *
 * Time that the reader takes between two pieces is not counted.
 */
export async function* linkBytes(
  context: FacadeContext,
  link: string,
  options: CallOptions,
  stop: AbortSignalLike,
  { renewLink, httpHosts = [], ifNoneMatch, onOpen }: LinkAccess = {},
): AsyncGenerator<Uint8Array> {
  const { clock } = context;
  const { perAttemptMs, totalMs } = resolveTimeouts(context.timeouts, options.timeouts);
  const { retries, baseDelayMs, maxDelayMs, retryAfterCapMs } = resolveRetry(
    resolveRetry(DEFAULT_RETRY, context.retry),
    options.retry,
  );
  const progress: LinkProgress = { received: 0, etag: undefined, crc: 0 };
  let url = link;
  let isRenewed = false;
  let waitedMs = 0;
  let failures = 0;

  /** Waits for the network, within both deadlines. */
  async function network<T>(work: Promise<T>): Promise<T> {
    const startedMs = clock.monotonicMs();
    try {
      return await bounded(work, { clock, limitMs: Math.max(1, Math.min(perAttemptMs, totalMs - waitedMs)) }, stop);
    } finally {
      waitedMs += clock.monotonicMs() - startedMs;
    }
  }

  /** Whether there is another link after what happened to this one. */
  async function renewed(error: NewStoreError): Promise<boolean> {
    if (isRenewed || renewLink === undefined || !EXPIRED_STATUSES.has(error.status)) return false;
    isRenewed = true;
    try {
      url = (await network(renewLink())) ?? url;
    } catch (cause) {
      if (stop.aborted) throw abortedError(url, stop.reason);
      throw isNewStoreError(cause) ? cause : brokenOff(url, cause, perAttemptMs);
    }
    return true;
  }

  for (;;) {
    const controller = new AbortController();
    const release = onAbort(stop, () => controller.abort());
    try {
      if (stop.aborted) throw stop.reason;
      const { signal } = controller;
      const request = { context, link: url, httpHosts, progress, ifNoneMatch, onOpen, signal, network };
      for await (const chunk of openLink(request)) {
        failures = 0;
        isRenewed = false;
        yield chunk;
      }
      return;
    } catch (error) {
      if (stop.aborted) throw abortedError(url, stop.reason);
      if (isNewStoreError(error)) {
        if (await renewed(error)) continue;
        throw error;
      }
      if (waitedMs >= totalMs) throw tooLate(url, totalMs);
      failures += 1;
      const waitMs = error instanceof FailedAttempt ? error.waitMs : 0;
      if (failures > retries || waitMs > retryAfterCapMs) throw brokenOff(url, error, perAttemptMs);
      const backoffMs = Math.min(baseDelayMs * 2 ** (failures - 1), maxDelayMs) * clock.random();
      await network(sleep(clock, Math.max(waitMs, backoffMs), stop));
    } finally {
      release();
      controller.abort();
    }
  }
}
