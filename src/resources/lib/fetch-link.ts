import { isNewStoreError, type NewStoreError, type NewStoreErrorKind } from "../../core/newstore-error.js";
import { onAbort } from "../../core/on-abort.js";
import { DEFAULT_RETRY, resolveRetry, resolveTimeouts } from "../../core/options.js";
import type { CallOptions, RetryOptions } from "../../core/request.js";
import { sleep } from "../../core/wait.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { FacadeContext } from "./context.js";
import { type FollowedLink, type FollowedLinkAttempt, followLink } from "./follow-link.js";
import { abortedError, brokenOff, FailedAttempt, kindOf, tooLate, UselessFile } from "./link-errors.js";
import { NetworkWait } from "./network-wait.js";
import { type LinkProgress, type LinkRequest, type OpenedFile, openLink } from "./open-link.js";

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
  /** Told when the file itself is no use and will be none the next time: it is gone, or not what it should be. */
  readonly onUseless?: (() => void) | undefined;
}

/** What a file store returns when a link has expired, and nothing else is known to help. */
const EXPIRED_STATUSES: ReadonlySet<number | undefined> = new Set([401, 403, 410]);

/**
 * The bytes of a file that NewStore links to. The link carries its own permission, so no token is sent to it (observed).
 *
 * | what happens | then |
 * | --- | --- |
 * | no byte for `timeouts.perAttemptMs` | the attempt has failed |
 * | no byte for `timeouts.totalMs`, attempts and pauses together | kind `timeout` |
 * | 408, 425, 429, 5xx, a connection that breaks | again, `retry.retries` times without a byte in between |
 * | `Retry-After` beyond `retry.retryAfterCapMs`, a pause beyond `timeouts.totalMs` | its error, at once |
 * | the same after the first byte, the file has an `ETag` | goes on by `Range`; the file must not have changed |
 * | the same, it has none | read again from its begin, which must be the same as before and is skipped |
 * | a response that ends before the length that was announced | as a connection that breaks |
 * | a connection that breaks behind the last byte, 416 there | the end of the file |
 * | 401, 403, 410 | another link, once without a byte in between |
 * | another status, a plain `http` link to another host than the client's | kind `api` |
 * | the signal aborts | kind `aborted`, at once |
 * | the reader stops | the connection is closed |
 *
 * Time that the reader takes between two pieces is not counted, and a file that keeps coming may take as long as it takes.
 * Hooks, log and telemetry get each attempt, as those of a call.
 */
export async function* linkBytes(
  context: FacadeContext,
  link: string,
  options: CallOptions,
  stop: AbortSignalLike,
  access: LinkAccess = {},
): AsyncGenerator<Uint8Array> {
  const followed = followLink(context);
  let failure: unknown;
  try {
    yield* piecesOverAttempts(context, link, options, stop, access, followed);
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    followed.end(failure);
  }
}

/** Reads the file, again and on from where it broke off, as the table above says. */
async function* piecesOverAttempts(
  context: FacadeContext,
  link: string,
  options: CallOptions,
  stop: AbortSignalLike,
  { renewLink, httpHosts = [], ifNoneMatch, onOpen, onUseless }: LinkAccess,
  followed: FollowedLink,
): AsyncGenerator<Uint8Array> {
  const { clock } = context;
  const { perAttemptMs, totalMs } = resolveTimeouts(context.timeouts, options.timeouts);
  const policy = resolveRetry(resolveRetry(DEFAULT_RETRY, context.retry), options.retry);
  const progress: LinkProgress = { received: 0, etag: undefined, crc: 0, length: undefined };
  const wait = new NetworkWait({ perAttemptMs, totalMs }, clock, stop);
  const network = <T>(work: Promise<T>) => wait.for(work);
  let url = link;
  let isRenewed = false;
  let failures = 0;

  /** Whether there is another link after what happened to this one. */
  async function renewed({ status }: NewStoreError): Promise<boolean> {
    if (isRenewed || renewLink === undefined || !EXPIRED_STATUSES.has(status)) return false;
    isRenewed = true;
    try {
      url = (await network(renewLink())) ?? url;
    } catch (cause) {
      if (stop.aborted) throw abortedError(url, stop.reason);
      throw isNewStoreError(cause) ? cause : brokenOff(url, cause, perAttemptMs);
    }
    return true;
  }

  /** Pauses before the next attempt, where there is one. */
  async function pause(error: unknown, attempt: FollowedLinkAttempt | undefined): Promise<void> {
    if (wait.isOver) throw tooLate(url, totalMs);
    failures += 1;
    const pauseMs = pauseBefore(error, failures, policy, clock.random());
    if (pauseMs === undefined) throw brokenOff(url, error, perAttemptMs);
    // What the file store said last says more than a deadline does.
    if (!wait.hasRoomFor(pauseMs))
      throw error instanceof FailedAttempt ? brokenOff(url, error, perAttemptMs) : tooLate(url, totalMs);
    attempt?.retry(pauseMs, kindOf(error));
    await sleep(clock, pauseMs, stop).catch((reason: unknown) => {
      throw abortedError(url, reason);
    });
    wait.paused(pauseMs);
  }

  for (;;) {
    const controller = new AbortController();
    const release = onAbort(stop, () => controller.abort());
    let attempt: FollowedLinkAttempt | undefined;
    try {
      if (stop.aborted) throw stop.reason;
      const { signal } = controller;
      attempt = followed.startAttempt(url);
      const request = { context, link: url, httpHosts, progress, ifNoneMatch, onOpen, signal, network, attempt };
      for await (const chunk of reported(request, wait, stop)) {
        failures = 0;
        isRenewed = false;
        wait.came();
        yield chunk;
      }
      return;
    } catch (error) {
      if (stop.aborted) throw abortedError(url, stop.reason);
      if (progress.received > 0 && progress.received === progress.length) return;
      if (error instanceof UselessFile) {
        if (await renewed(error.shown)) continue;
        onUseless?.();
        throw error.shown;
      }
      if (isNewStoreError(error)) throw error;
      await pause(error, attempt);
    } finally {
      release();
      controller.abort();
    }
  }
}

/** The bytes of one attempt, which is reported however it ends. */
async function* reported(request: LinkRequest, wait: NetworkWait, stop: AbortSignalLike): AsyncGenerator<Uint8Array> {
  const beforeMs = wait.networkMs;
  let errorKind: NewStoreErrorKind | undefined;
  try {
    yield* openLink(request);
  } catch (error) {
    errorKind = stop.aborted ? "aborted" : kindOf(error);
    throw error;
  } finally {
    request.attempt.end(wait.networkMs - beforeMs, errorKind);
  }
}

/** How long to wait before attempt `failures` + 1; `undefined`: there is none. Pure. */
function pauseBefore(error: unknown, failures: number, policy: RetryOptions, random: number): number | undefined {
  const { retries, baseDelayMs, maxDelayMs, retryAfterCapMs } = policy;
  const askedMs = error instanceof FailedAttempt ? (error.retryAfterMs ?? 0) : 0;
  if (failures > retries || askedMs > retryAfterCapMs) return undefined;
  return Math.max(askedMs, Math.min(baseDelayMs * 2 ** (failures - 1), maxDelayMs) * random);
}
